import type { Citation } from '../engine/citation.js';
import type { ReadingTaken } from '../engine/reading.js';
import type { Step } from '../engine/step.js';
import type { AwardInWords } from '../engine/texts.js';
import { PHRASES, STATUSES } from './phrases.js';
import { type Maybe, section } from './section.js';
import { settled, untold } from './settled-findings.js';
import type { Told } from './statement.js';
import { dated, isWhatIf, municipalityOf, type Telling, tell } from './telling.js';
import { textOf } from './template.js';
import { citationInSentence, dayInWords, placeOf } from './values-in-words.js';

/**
 * The day, the municipality's guideline, and every provision that a settled finding or a step of the working rests on; what was named
 * beside the conditions that failed is not named again.
 */
export function rulesSection(c: Telling, award?: AwardInWords, named: readonly Citation[] = []): Maybe {
  const { knownOn, rules } = c.assessment;
  const steps = [...settled(c).flatMap((finding) => finding.working ?? []), ...(award?.working ?? [])];
  const isNamed = (cite: Citation) => named.some((one) => one.title === cite.title && isIn(placeOf(cite), placeOf(one)));
  const cites = [...settled(c), ...steps].map(({ cite }) => cite).filter((cite) => cite.title !== rules.package && !isNamed(cite));
  const laws = cites.filter((cite) => isRule(cite, c));
  const paragraphs = [
    tell(PHRASES.day, c, dated(c)),
    ...(knownOn === 'newest' ? [] : [tell(PHRASES.known, c, { knownOn: dayInWords(knownOn, c.language) })]),
    ...guidelineSentence(c),
    ...computedSentences(computedIn(c, steps, award?.working ?? []), c),
    ...(laws.length > 0 ? [tell(named.length > 0 ? PHRASES.appliedBeside : PHRASES.applied, c)] : []),
  ];
  return [...section('rules', c, paragraphs, bySource(laws)), ...sourcesSection(cites, c)];
}

/** Where what is told rests, but for the figures of steps that have a sentence of their own: that says already that they were computed. */
function computedIn(c: Telling, steps: readonly Step[], ofAward: readonly Step[]): readonly Citation[] {
  const own = [...settled(c).flatMap((finding) => untold(finding, c)), ...ofAward];
  const told = own.map(({ computed, cite }) => computed && cite.provision);
  return [...settled(c), ...steps].map(({ cite }) => cite).filter(({ provision }) => !told.includes(provision));
}

/** How each figure was worked out that is computed, for the official one was not found. */
export function computedSentences(cites: readonly Citation[], c: Telling): readonly string[] {
  const sentences = cites.map(
    (cite) =>
      cite.computed && tell(PHRASES.computedFrom, c, { place: citationInSentence(cite, c.language), note: cite.computed[c.language] }),
  );
  return [...new Set(sentences)].filter((sentence) => sentence !== undefined);
}

/** Whether a source lays down a rule, as an act, an order, a guideline and the minutes of a council do. */
export function isRule({ source }: Citation, { wording: { otherSources = [] } }: Pick<Telling, 'wording'>): boolean {
  return source === undefined || !otherSources.includes(source);
}

/** The sources beside the rules: bills, answers of authorities, articles. */
export function sourcesSection(cites: readonly Citation[], c: Telling): Maybe {
  return section('sources', c, [], bySource(cites.filter((cite) => !isRule(cite, c))));
}

function guidelineSentence(c: Telling): readonly string[] {
  const { guideline } = c.assessment;
  if (guideline === undefined) return [];
  const status = tell(STATUSES[guideline.status], c);
  const about = { municipality: municipalityOf(c), status };
  const inferred = guideline.window === 'inferred' && !guideline.whatIf ? [tell(PHRASES.inferredDays, c, dated(c))] : [];
  if (guideline.adopted === undefined || guideline.status !== 'adopted') return [tell(PHRASES.guideline, c, about), ...inferred];
  return [tell(PHRASES.guidelineAdopted, c, { ...about, adopted: dayInWords(guideline.adopted, c.language) }), ...inferred];
}

/** One line for each source, with every place in it. */
export function bySource(cites: readonly Citation[]): Told[] {
  const sources = new Map<string, Map<string, Citation>>();
  for (const cite of cites) {
    const places = sources.get(cite.title) ?? new Map<string, Citation>();
    sources.set(cite.title, places.has(placeOf(cite)) ? places : places.set(placeOf(cite), cite));
  }
  return [...sources].map(([title, places]) => {
    const sentence = [title, precise([...places.keys()]).join('; ')].filter((part) => part !== '').join(': ');
    return { sentence, cites: [...places.values()] };
  });
}

/** Leaves out a place where more precise ones in it stand, as `§ 83, stk. 1` beside `§ 83, stk. 1, jf. kapitel 10`, and what the title already says. */
function precise(places: readonly string[]): readonly string[] {
  return places.filter((place) => place !== '' && !places.some((other) => other !== place && isIn(place, other)));
}

function isIn(place: string, other: string): boolean {
  return other === place || other.startsWith(`${place},`);
}

/** The readings of the law that the result depends on, and who took them. */
export function readingsSection(c: Telling): Maybe {
  const items = c.assessment.readings.map((taken) => {
    const { question, options } = textOf(c.wording.texts.readings, taken.reading, 'reading');
    const answer = textOf(options, taken.option, `option of ${taken.reading}`);
    return { sentence: [tell(question, c), tell(answer, c), takenBy(taken, c)].join(' '), reading: taken.reading };
  });
  return section('readings', c, [], items);
}

function takenBy(taken: ReadingTaken, c: Telling): string {
  if (taken.by === 'source') return tell(PHRASES.bySource, c, { source: citationInSentence(taken.cite, c.language) });
  return tell(taken.by === 'caller' ? PHRASES.byCaller : PHRASES.byDefault, c);
}

/** Says at the top that a what-if is one. */
export function whatIfSentence(c: Telling): readonly string[] {
  const { guideline } = c.assessment;
  if (guideline === undefined || !isWhatIf(c)) return [];
  return [tell(PHRASES.whatIf, c, { municipality: municipalityOf(c), status: tell(STATUSES[guideline.status], c) })];
}
