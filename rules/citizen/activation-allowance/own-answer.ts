import { contradiction, eachJudged, list, nearestKey, type Problem, pattern, record, yesNo } from '../../define.js';

/** The id by which the facts answer a condition that a guideline names itself. */
export const conditionId = () => pattern(/^[a-z0-9-]{1,40}$/, 'an id of small letters, digits and hyphens, at most 40');

/** Answers to the conditions that a guideline names itself, each by its id. */
export const ownAnswers = () =>
  list(record({ condition: conditionId(), is: yesNo() }), {
    to: 100,
    what: "a list of answers { condition, is } to the guideline's own conditions",
  });

/** Judgements of the conditions that a guideline names itself, each by its id and with who judged it and why. */
export const ownJudgements = () =>
  eachJudged({ condition: conditionId() }, yesNo(), {
    to: 100,
    what: "a list of judgements { condition, value, by, because } of the guideline's own conditions",
  });

/** What names the condition that it answers. */
interface Answer {
  readonly condition: string;
}

const NONE: readonly Problem[] = Object.freeze([]);

/** What is wrong with answers to the guideline's own conditions: given twice, or to one whose id is a slip of the pen. */
export function answerProblems(path: string, answers: readonly Answer[] | undefined, asked: readonly string[]): readonly Problem[] {
  return answers === undefined ? NONE : [...twiceAnswered(path, answers), ...misspelt(path, answers, asked)];
}

/** An answer that is given twice, for which of the two holds nobody can tell. */
function twiceAnswered(path: string, answers: readonly Answer[]): readonly Problem[] {
  return answers.flatMap(({ condition }, place) => {
    const isFirst = answers.findIndex((other) => other.condition === condition) === place;
    return isFirst ? [] : [contradiction(`${path}[${place}].condition`, 'each condition once', condition)];
  });
}

/** An answer to a condition that the guideline does not have, and whose id is nearly that of one that is not answered. One to another guideline's may stand. */
function misspelt(path: string, answers: readonly Answer[], asked: readonly string[]): readonly Problem[] {
  const unanswered = asked.filter((id) => !answers.some(({ condition }) => condition === id));
  return answers.flatMap(({ condition }, place) => {
    const nearest = asked.includes(condition) ? undefined : nearestKey(condition, unanswered);
    if (nearest === undefined) return [];
    return [{ ...contradiction(`${path}[${place}].condition`, `one of ${asked.join(', ')}`, condition), nearest }];
  });
}
