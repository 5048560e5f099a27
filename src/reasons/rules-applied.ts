import type { Citation } from '../engine/citation.js';
import type { Reading } from '../engine/reading.js';
import type { AwardInWords } from '../engine/texts.js';
import { type Case, dated, municipalityOf, tell } from './case.js';
import { PHRASES, STATUSES } from './phrases.js';
import { type Maybe, section } from './section.js';
import { textOf } from './template.js';
import { settled } from './weighed.js';
import { dayInWords } from './words.js';

/** The day, the municipality's guideline, and every provision that a settled finding or a step of the working rests on. */
export function rulesSection(c: Case, award: AwardInWords | undefined): Maybe {
  const { knownOn, rules } = c.assessment;
  const cites = [...settled(c), ...(award?.working ?? [])].map(({ cite }) => cite).filter(({ title }) => title !== rules.package);
  const paragraphs = [
    tell(PHRASES.day, c, dated(c)),
    ...(knownOn === 'newest' ? [] : [tell(PHRASES.known, c, { knownOn: dayInWords(knownOn, c.language) })]),
    ...guidelineSentence(c),
    ...(cites.length > 0 ? [tell(PHRASES.applied, c)] : []),
  ];
  return section('rules', c, paragraphs, bySource(cites));
}

function guidelineSentence(c: Case): readonly string[] {
  const { guideline } = c.assessment;
  if (guideline === undefined) return [];
  const status = tell(STATUSES[guideline.status], c);
  const about = { municipality: municipalityOf(c), status };
  if (guideline.adopted === undefined || guideline.status !== 'adopted') return [tell(PHRASES.guideline, c, about)];
  return [tell(PHRASES.guidelineAdopted, c, { ...about, adopted: dayInWords(guideline.adopted, c.language) })];
}

/** One line for each source, with every place in it. */
function bySource(cites: readonly Citation[]): string[] {
  const places = new Map<string, Set<string>>();
  for (const { title, provision } of cites) places.set(title, (places.get(title) ?? new Set<string>()).add(provision));
  return [...places].map(([title, provisions]) => `${title}: ${[...provisions].join('; ')}`);
}

/** The readings of the law that the result depends on, and who took them. */
export function readingsSection(c: Case): Maybe {
  const items = c.assessment.readings.map(({ reading, option, by }) => {
    const { question, options } = textOf<Reading>(c.wording.readings, reading, 'reading');
    const answer = textOf(options, option, `option of ${reading}`);
    return [tell(question, c), tell(answer, c), tell(by === 'caller' ? PHRASES.byCaller : PHRASES.byDefault, c)].join(' ');
  });
  return section('readings', c, [], items);
}

/** Says at the top that a what-if is one. */
export function whatIfSentence(c: Case): readonly string[] {
  const { guideline } = c.assessment;
  if (guideline === undefined || !guideline.whatIf) return [];
  return [tell(PHRASES.whatIf, c, { municipality: municipalityOf(c), status: tell(STATUSES[guideline.status], c) })];
}
