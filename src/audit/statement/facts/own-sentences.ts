import type { Language } from '../../../engine/texts.js';
import { factsInSentence } from '../../../reasons/finding-sentences.js';
import { awardSection, notInForceSection, refusalSection } from '../../../reasons/outcome.js';
import { conditionsSection, considerationsSection, countedSection, factsSection } from '../../../reasons/settled-findings.js';
import type { SectionId, StatementSection, Told } from '../../../reasons/statement.js';
import { factText, isWhatIf, type Telling } from '../../../reasons/telling.js';
import type { Assessed } from '../about.js';
import { caseOf } from '../assessed.js';
import { sentencesOf } from '../letter/passages.js';

/** A sentence of our own on an assessment, and the facts that it tells. */
export interface OwnSentence {
  readonly sentence: string;
  readonly facts: readonly string[];
}

/** Each is asked for some eight times while a text is held against an assessment. */
const written = new WeakMap<Assessed, Map<Language, readonly StatementSection[]>>();

/** The sections in which our own texts tell the outcome of an assessment and the reasons for it; on complaints, and rules, they say nothing of the case. */
export function ownSections(assessed: Assessed, language: Language): readonly StatementSection[] {
  const sections = written.get(assessed) ?? new Map<Language, readonly StatementSection[]>();
  written.set(assessed, sections);
  const own = sections.get(language) ?? sectionsOf(caseOf(assessed, language));
  sections.set(language, own);
  return own;
}

function sectionsOf(c: Telling): readonly StatementSection[] {
  const outcome = outcomeSection(c);
  const conditions = [...outcome, ...conditionsSection(c, outcome)];
  const why = [...conditions, ...considerationsSection(c, conditions)];
  return [...why, ...factsSection(c, why), ...countedSection(c)];
}

function outcomeSection(c: Telling): readonly StatementSection[] {
  const { assessment, wording } = c;
  if (assessment.outcome === 'fulfilled') return awardSection(c, wording.texts.award(assessment.award, { whatIf: isWhatIf(c) }));
  if (assessment.outcome === 'not-fulfilled') return refusalSection(c);
  return assessment.outcome === 'not-in-force' ? notInForceSection(c, assessment) : [];
}

const PLACES: readonly SectionId[] = ['facts', 'conditions', 'outcome', 'counted'];

/** Our own sentences on facts that have one value each, and on what was counted. A list may be told in parts, and the working of an amount is no fact. */
export function ownSentences(assessed: Assessed, language: Language): OwnSentence[] {
  const c = caseOf(assessed, language);
  return ownSections(assessed, language)
    .filter(({ id }) => PLACES.includes(id))
    .flatMap(({ id, about = [] }) => about.filter((told) => hasOneValue(told, id, c)).flatMap((told) => sentencesIn(told, c)));
}

function hasOneValue({ fact, step }: Told, id: SectionId, c: Telling): boolean {
  if (fact === undefined) return step === undefined || id === 'counted';
  return ['count', 'kroner', 'day', 'month'].includes(factText(fact, c).words.as);
}

/** A refusal has its provision, which a letter may give in another place, before the full stop. */
function sentencesIn({ sentence, fact, condition }: Told, c: Telling): OwnSentence[] {
  const finding = c.assessment.findings.find((one) => one.condition === condition);
  const told = finding === undefined ? [] : factsInSentence(finding, finding.status as 'met' | 'failed', c);
  const facts = fact === undefined ? told : [fact];
  return sentencesOf(sentence.replace(/ \([^()]*(?:\([^()]*\)[^()]*)*\)\.$/, '.')).map((each) => ({ sentence: each, facts }));
}
