import type { Finding } from '../../engine/assessment.js';
import type { InWords } from '../../engine/authoring/kind.js';
import type { Text } from '../../engine/reading.js';
import type { Step } from '../../engine/step.js';
import { conditionProblems } from './condition-problems.js';
import type { Told } from './lower-texts.js';
import { missing, strangers } from './missing-text.js';
import { namesIn } from './names-in.js';
import { fieldsOf, outcomeOf } from './part-sentences.js';
import type { SharedTexts, TextsFile } from './texts-file.js';
import { optionalProblems, vainCases, vainIn, vainInFact } from './vain-texts.js';
import { factProblems, unitProblems, valueProblems } from './value-problems.js';

/** One answer of the worked cases: its findings, the award rule's last, and the steps of what it came to. */
export interface Answered {
  readonly findings: readonly Finding[];
  readonly working: readonly Step[];
}

/**
 * Everything that is wrong with a file of texts, each with its place: what is missing in a language, what tells of nothing, and
 * placeholders that nothing gives. What must be told follows from what is declared and from the conditions that the answers name:
 * each is met or fails, unless the file says `null`, and not covered where an answer is. Those that `worded` names need no text in
 * the file: the folder's `texts.ts` words them.
 */
export function textProblems(
  all: readonly Told[],
  file: TextsFile,
  shared: SharedTexts,
  answers: readonly Answered[],
  worded: readonly string[] = [],
): string[] {
  const facts: Told['declared']['facts'] = Object.assign({}, ...all.map(({ declared }) => declared.facts));
  const tables = [...new Set(all.flatMap(({ declared }) => declared.tables))];
  const steps = [
    ...new Set(
      answers.flatMap(({ working, findings }) => [...working, ...findings.flatMap((one) => one.working ?? [])]).map(({ step }) => step),
    ),
  ];
  return [
    ...all.flatMap(({ declared }) =>
      Object.entries({ ...declared.facts, ...declared.award }).flatMap(([name, { words }]) => unitProblems(name, words, shared)),
    ),
    ...Object.entries(facts).flatMap(([name, { words }]) => factProblems(name, words, file.facts[name], shared)),
    ...strangers('facts', file.facts, Object.keys(facts)),
    ...Object.entries(facts).flatMap(([name, { words }]) => vainInFact(`facts.${name}`, words, file.facts[name])),
    ...optionalProblems(file),
    ...conditionProblems(file, {
      findings: answers.map(({ findings }) => findings),
      worded,
      facts,
      readings: Object.assign({}, ...all.map((one) => one.readings)),
    }),
    ...steps.flatMap((step) =>
      file.steps?.[step] === null
        ? []
        : missing(
            `steps.${step}`,
            file.steps?.[step] ?? undefined,
            ['value', 'days', 'period', 'month', ...Object.keys(facts)],
            'a worked case shows it',
          ),
    ),
    ...strangers('steps', file.steps, steps),
    ...all.flatMap((one) => outcomeProblems(one, file, shared)),
    ...strangers(
      'parts',
      file.parts,
      all.flatMap(({ declared }) => Object.keys(declared.award)),
    ),
    ...vainParts(all, file),
    ...tables.flatMap((table) => missing(`tables.${table}`, file.tables[table], [], 'it names the table in gaps and on the pages')),
    ...strangers('tables', file.tables, tables),
    ...aboutProblems(all, file),
    ...Object.entries(file.values ?? {}).flatMap(([name, text]) =>
      missing(`values.${name}`, text, [], 'it stands in the rows on the page'),
    ),
  ];
}

/** The texts of parts that nothing tells, in whichever of the calculations of a folder a part stands. */
function vainParts(all: readonly Told[], { parts = {} }: TextsFile): string[] {
  return Object.entries(parts).flatMap(([name, own]) => {
    const kinds = all.flatMap(({ declared }) => declared.award[name]?.words ?? []);
    const words: InWords = kinds.length === 1 ? (kinds[0] as InWords) : { as: 'either', of: kinds };
    return kinds.length === 0 ? [] : vainIn(`parts.${name}`, words, own);
  });
}

function aboutProblems(all: readonly Told[], { about }: TextsFile): string[] {
  const why = 'it leads the page';
  if (all.length === 1) return missing('about', about as Text | undefined, [], why);
  const byId = (about ?? {}) as Readonly<Record<string, Text>>;
  const ids = all.map(({ id }) => id);
  return [...ids.flatMap((id) => missing(`about.${id}`, byId[id], [], why)), ...strangers('about', byId, ids)];
}

function outcomeProblems({ id, declared }: Told, file: TextsFile, shared: SharedTexts): string[] {
  const outcome = outcomeOf(file, id);
  if (outcome.length === 0 && 'da' in file.outcome) return ['outcome is a sentence, and must be a list of sentences: [{ da, en }, …]'];
  if (outcome.length === 0) return [`outcome is missing for ${id}: nothing tells what it comes to`];
  const told = outcome.flatMap((text, index) => {
    const { of, when, unless } = text;
    const at = `outcome[${index}]`;
    const parts = Object.keys(of === undefined ? declared.award : fieldsOf(declared.award[of]));
    if (parts.length === 0) return [`${at}.of is "${of}", which is no part that is made of parts`];
    return [
      ...strangers(`${at}.when`, when, parts),
      ...strangers(`${at}.unless`, unless, parts),
      ...(of === undefined ? [...vainCases(`${at}.when`, when, declared.award), ...vainCases(`${at}.unless`, unless, declared.award)] : []),
      ...missing(at, text, parts, 'it tells what it comes to'),
    ];
  });
  const named = new Set(outcome.flatMap(({ of, da = '', en = '' }) => (of === undefined ? namesIn(da, en) : [])));
  return [
    ...told,
    ...Object.entries(declared.award).flatMap(([name, { words }]) =>
      named.has(name) ? valueProblems(`parts.${name}`, words, file.parts?.[name], shared) : [],
    ),
  ];
}
