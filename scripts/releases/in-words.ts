import { canonical } from '../../src/conformance/compare.js';
import type { Outcome } from '../../src/engine/assessment.js';
import type { Text } from '../../src/engine/reading.js';
import type { Language } from '../../src/engine/texts.js';
import type { Row } from '../../src/engine/timeline.js';
import { OUTCOMES } from '../../src/form/labels.js';
import { dayInWords, kronerInWords } from '../../src/reasons/values-in-words.js';
import { element } from '../../src/report/html.js';
import { docOf } from '../docs/doc.js';
import { type Subject, subjectsIn } from '../docs/subjects.js';
import { valueInWords } from '../docs/value.js';
import { goneFrom } from './names.js';
import type { Kept } from './snapshot.js';

const WORDS = {
  nothing: { da: 'intet', en: 'nothing' },
  repealed: { da: 'gælder ikke', en: 'not in force' },
  usual: { da: 'standardsvar: ', en: 'default: ' },
  noUsual: { da: 'intet standardsvar', en: 'no default' },
  refused: { da: 'kan ikke læses', en: 'cannot be read' },
  adopted: { da: 'vedtaget den ', en: 'enacted on ' },
  to: { da: 'til den ', en: 'to ' },
  open: { da: 'uden slutdag', en: 'without a last day' },
} as const;

/** What something was and what it is, in words. */
export interface FromTo {
  readonly was?: Text;
  readonly now?: Text;
}

type Told = (kept: Kept, key: string, subject: Subject | undefined, language: Language) => string | undefined;

/** The ways to tell what changed, the first that tells the two apart is taken. */
const WAYS: Readonly<Record<string, readonly Told[]>> = {
  row: [figureOf, lastDayOf, adoptionOf],
  reading: [answersOf, usualOf],
  case: [answerOf],
};

let subjects: readonly Subject[] | undefined;

/** Tells from what to what something changed; nothing of what no words tell apart, such as a guideline, which is a page of its own. */
export function fromTo(of: string, key: string, folder: string, was: Kept | undefined, now: Kept | undefined): FromTo {
  subjects ??= subjectsIn();
  const subject = subjects.find((one) => one.folder.id === folder);
  for (const way of WAYS[of] ?? []) {
    const parts = way === figureOf ? [differing(was, now), differing(now, was)] : [was, now];
    const [before, after] = parts.map((kept) => kept && bothOf((language) => way(kept, key, subject, language)));
    const isHalf = was !== undefined && now !== undefined && (before === undefined || after === undefined);
    if (!isHalf && before?.da !== after?.da) return { ...(before && { was: before }), ...(after && { now: after }) };
  }
  return {};
}

function bothOf(tell: (language: Language) => string | undefined): Text | undefined {
  const [da, en] = [tell('da'), tell('en')];
  return da === undefined || en === undefined ? undefined : { da, en };
}

interface RowKept {
  readonly value: unknown;
  readonly unit?: string;
  readonly adopted?: string;
}

function figureOf({ value: kept, from }: Kept, key: string, subject: Subject | undefined, language: Language): string | undefined {
  if (kept === undefined) return undefined;
  const { value, unit } = kept as RowKept;
  if (value === null) return WORDS.repealed[language];
  try {
    const row = { value, unit, from } as Row<unknown>;
    return plain(valueInWords(row, key.split(' ')[0] as string, docOf(subject as Subject, [], language))) || WORDS.nothing[language];
  } catch {
    // Words and parts of a version that have no name any more are not told.
    return undefined;
  }
}

/** The parts of two values that differ, with the names of both; values that are not made of parts stand as they are. */
function differing(kept: Kept | undefined, other: Kept | undefined): Kept | undefined {
  const [one, two] = [kept, other].map((each) => Object(each?.value).value as unknown);
  if (kept === undefined || !isRecord(one)) return kept;
  const parts = Object.entries(one).filter(([part, inside]) => {
    return part === 'names' || (!isEmpty(inside) && (!isRecord(two) || canonical(two[part]) !== canonical(inside)));
  });
  return { ...kept, value: { ...(kept.value as RowKept), value: Object.fromEntries(parts) } };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).join() !== 'from,to';
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

function plain(content: ReturnType<typeof valueInWords>): string {
  return element('span', {}, content)
    .html.replace(/<\/li>\s*/g, '; ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" })[name] as string)
    .replace(/\s+/g, ' ')
    .replace(/(?:; *)+/g, '; ')
    .replace(/; $/, '')
    .trim();
}

function lastDayOf({ to }: Kept, _: string, __: Subject | undefined, language: Language): string {
  return to === undefined ? WORDS.open[language] : `${WORDS.to[language]}${dayInWords(to, language)}`;
}

function adoptionOf({ value }: Kept, _: string, __: Subject | undefined, language: Language): string | undefined {
  const { adopted } = Object(value) as RowKept;
  return adopted === undefined ? undefined : `${WORDS.adopted[language]}${dayInWords(adopted, language)}`;
}

interface ReadingKept {
  readonly options: readonly string[];
  readonly default?: string;
}

function usualOf({ value }: Kept, key: string, subject: Subject | undefined, language: Language): string | undefined {
  if (value === undefined) return undefined;
  const { default: usual } = value as ReadingKept;
  return usual === undefined ? WORDS.noUsual[language] : `${WORDS.usual[language]}${optionOf(usual, key, subject, language)}`;
}

function answersOf({ value }: Kept, key: string, subject: Subject | undefined, language: Language): string | undefined {
  return (value as ReadingKept | undefined)?.options.map((option) => optionOf(option, key, subject, language)).join(' / ');
}

function optionOf(option: string, key: string, subject: Subject | undefined, language: Language): string {
  const told = subject?.wording?.texts.readings[key]?.options[option] ?? goneFrom(subject?.folder.id ?? '').options?.[option];
  const label = told?.[language];
  return label === undefined ? `»${option}«` : `»${label.replace(/\.$/, '')}«`;
}

interface CaseKept {
  readonly outcome?: Outcome | 'calculated';
  readonly amount?: string;
}

function answerOf({ value }: Kept, _: string, __: Subject | undefined, language: Language): string | undefined {
  if (value === undefined) return undefined;
  const { outcome, amount } = value as CaseKept;
  if (outcome === undefined) return WORDS.refused[language];
  return `${OUTCOMES[language][outcome]}${amount === undefined ? '' : `: ${kronerInWords(amount, language)}`}`;
}
