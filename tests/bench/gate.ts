import type { Case } from './cases.js';
import type { Answer, Contender } from './contender.js';

/** The places where a contender answers another outcome or amount than the first one. */
export async function disagreements(contender: Contender<unknown>, cases: readonly Case[], expected: readonly Answer[]): Promise<string[]> {
  const answers = await answersOf(contender, cases);
  if (answers.length !== cases.length) return [`${contender.label}: ${answers.length} answers to ${cases.length} cases`];
  return answers.flatMap((answer, place) => {
    const { outcome, amount } = expected[place] as Answer;
    if (answer.outcome === outcome && answer.amount === amount) return [];
    return [`${contender.label}, case ${place}: ${show(answer)} instead of ${show({ outcome, amount })}: ${JSON.stringify(cases[place])}`];
  });
}

/** What a contender answers to the cases, in the words of all. */
export async function answersOf(contender: Contender<unknown>, cases: readonly Case[]): Promise<Answer[]> {
  const prepared = contender.prepare === undefined ? cases : cases.map(contender.prepare);
  return (await contender.run(prepared)).map((native) => contender.answerOf(native));
}

/** One answer in a line. */
export function show({ outcome, amount }: Answer): string {
  return amount === null ? outcome : `${outcome} ${amount} kr.`;
}
