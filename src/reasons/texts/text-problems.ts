import type { Finding } from '../../engine/assessment.js';
import type { InWords } from '../../engine/authoring/kind.js';
import { nearestKey } from '../../engine/nearest-key.js';
import type { Text } from '../../engine/reading.js';
import type { Step } from '../../engine/step.js';
import { namesOf } from './kinds-in-words.js';
import { namesIn, outcomeOf, type Told, wordsOfParts } from './lower-texts.js';
import type { ConditionSentences, FactTexts, Name, SharedTexts, TextsFile, ValueTexts } from './texts-file.js';

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
      Object.entries(wordsOfParts({ ...declared.facts, ...declared.award })).flatMap(([name, words]) => unitProblems(name, words, shared)),
    ),
    ...Object.entries(facts).flatMap(([name, { words }]) => factProblems(name, words, file.facts[name], shared)),
    ...strangers('facts', file.facts, Object.keys(facts)),
    ...conditionProblems(answers, file, Object.keys(facts), worded),
    ...steps.flatMap((step) =>
      missing(`steps.${step}`, file.steps?.[step], ['value', 'days', 'month', ...Object.keys(facts)], 'a worked case shows it'),
    ),
    ...strangers('steps', file.steps, steps),
    ...all.flatMap((one) => outcomeProblems(one, file)),
    ...tables.flatMap((table) => missing(`tables.${table}`, file.tables[table], [], 'it names the table in gaps and on the pages')),
    ...strangers('tables', file.tables, tables),
  ];
}

const SIDES = ['met', 'failed'] as const;

function conditionProblems(answers: readonly Answered[], file: TextsFile, facts: readonly string[], worded: readonly string[]): string[] {
  const found = answers.flatMap(({ findings }) => findings.map((finding, place) => ({ finding, award: place === findings.length - 1 })));
  const outer = new Set(found.map(({ finding }) => finding.within));
  const seen = new Map<string, { award: boolean; uncovered: boolean; names: Set<string>; yesNo: boolean }>();
  for (const { finding, award } of found) {
    const { condition, status, figures = {}, working = [], uses } = finding;
    const id = condition.replace(/-\d+(?=\/|$)/, '');
    if (id === 'in-force' || outer.has(condition)) continue;
    const known = seen.get(id) ?? { award, uncovered: false, names: new Set<string>(), yesNo: uses.length === 1 };
    known.uncovered ||= status === 'not-covered';
    for (const name of [...Object.keys(figures), ...working.map(({ step }) => step)]) known.names.add(name);
    seen.set(id, known);
  }
  return [
    ...[...seen].flatMap(([id, { award, uncovered, names, yesNo }]) => {
      const own = file.conditions?.[id];
      if (own === undefined && (award || (yesNo && !uncovered) || worded.includes(id))) return [];
      const all = [own ?? {}].flat() as readonly ConditionSentences[];
      const wanted = [...(award ? [] : SIDES), ...(uncovered ? (['uncovered'] as const) : [])];
      const known = [...facts, ...names, 'limit', 'higher', 'month'];
      return [
        ...wanted.flatMap((side) =>
          all.some((one) => one[side] !== undefined || (side !== 'uncovered' && one.told !== undefined))
            ? []
            : missing(`conditions.${id}.${side}`, undefined, known, 'the condition can come to it'),
        ),
        ...all.flatMap((one) =>
          (['met', 'failed', 'told', 'uncovered'] as const).flatMap((side) =>
            one[side] ? missing(`conditions.${id}.${side}`, one[side], known, '') : [],
          ),
        ),
      ];
    }),
    ...strangers('conditions', file.conditions, [...seen.keys()]),
  ];
}

function outcomeProblems({ id, declared }: Told, file: TextsFile): string[] {
  const outcome = outcomeOf(file, id);
  if (outcome.length === 0) return [`outcome is missing for ${id}: nothing tells what it comes to`];
  const parts = Object.keys(wordsOfParts(declared.award));
  const unknown = outcome.flatMap(({ when = {} }, index) => strangers(`outcome[${index}].when`, when, parts));
  return [...unknown, ...outcome.flatMap((text, index) => missing(`outcome[${index}]`, text, parts, 'it tells what it comes to'))];
}

function factProblems(name: string, words: InWords, own: FactTexts | undefined, shared: SharedTexts): string[] {
  const at = `facts.${name}`;
  const always = [
    ...missing(`${at}.label`, own?.label, [], 'it is what the fact is called'),
    ...missing(`${at}.question`, own?.question, ['month', 'period'], 'it is asked where the fact is unknown'),
  ];
  const said = words.as === 'yes-no' ? [] : missing(`${at}.said`, own?.said, ['value', 'month'], 'it states the fact');
  const listed = words.as === 'list' ? listProblems(at, words.fields, own, shared) : [];
  return [...always, ...said, ...valueProblems(at, words, own, shared), ...listed];
}

function valueProblems(at: string, words: InWords, own: ValueTexts | undefined, shared: SharedTexts): string[] {
  if (words.as === 'yes-no') {
    return (['yes', 'no'] as const).flatMap((side) => missing(`${at}.${side}`, own?.[side], [], `it is told where the answer is ${side}`));
  }
  if (words.as !== 'choice') return [];
  const { names: given = words.names } = own ?? {};
  const names = namesOf(given, shared);
  const place = typeof given === 'string' ? `names.json ${given}` : `${at}.names`;
  const unknown = typeof given === 'string' ? [] : strangers(place, names, words.of);
  const named = (option: string) => ([names[option]] as (Name | undefined)[]).flat() as (Text | undefined)[];
  return [
    ...words.of.flatMap((option) => named(option).flatMap((name) => missing(`${place}.${option}`, name, [], 'it names an answer'))),
    ...unknown,
  ];
}

function listProblems(at: string, fields: Readonly<Record<string, InWords>>, own: FactTexts | undefined, shared: SharedTexts): string[] {
  return [
    ...missing(`${at}.none`, own?.none, ['covers'], 'it is told of an empty list'),
    ...missing(`${at}.some`, own?.some, ['covers', 'items'], 'it is told of a list'),
    ...missing(`${at}.item`, own?.item, Object.keys(fields), 'it tells an item'),
    ...Object.entries(fields).flatMap(([field, words]) => valueProblems(`${at}.fields.${field}`, words, own?.fields?.[field], shared)),
  ];
}

function unitProblems(name: string, words: InWords, { units }: SharedTexts): string[] {
  if (!('unit' in words) || units[words.unit] !== undefined) return [];
  return [`units.json has no "${words.unit}", the unit of ${name}${guess(words.unit, Object.keys(units), (near) => `"${near}"`)}`];
}

/** What is wrong with a text in either language: that it is not there, or names what nothing gives. */
function missing(at: string, text: Text | undefined, names: readonly string[], why: string): string[] {
  return (['da', 'en'] as const).flatMap((language) => {
    const template = text?.[language];
    if (template === undefined || template.trim() === '') return [`${at}.${language} is missing: ${why}`];
    const unknown = namesIn(template).filter((name) => !names.includes(name));
    return unknown.map((name) => `${at}.${language} names {${name}}, which nothing gives${guess(name, names, (near) => `{${near}}`)}`);
  });
}

function strangers(at: string, texts: object | undefined, known: readonly string[]): string[] {
  const unknown = Object.keys(texts ?? {}).filter((key) => !known.includes(key));
  return unknown.map((key) => `${at}.${key} tells of nothing${guess(key, known, (near) => `"${near}"`)}`);
}

function guess(name: string, known: readonly string[], written: (near: string) => string): string {
  const near = nearestKey(name, known);
  return near === undefined ? '' : `; did you mean ${written(near)}?`;
}
