import type { Assessment } from '../engine/assessment.js';
import type { Calculated } from '../engine/calculation.js';
import type { Wordings } from '../engine/texts.js';
import { awardSection } from './outcome.js';
import { PHRASES } from './phrases.js';
import { gapSection, questionsSection } from './questions-and-gaps.js';
import { bySource, computedSentences, isRule, readingsSection, sourcesSection } from './rules-applied.js';
import { type Maybe, section } from './section.js';
import type { Statement, StatementOptions } from './statement.js';
import { refuseUnreadable } from './statement-options.js';
import { factSentence, type Telling, tell } from './telling.js';
import { textOf } from './template.js';
import { dayInWords } from './values-in-words.js';

/** Writes what a calculation comes to and why. */
export type WriteCalculation = (calculated: Calculated<unknown, unknown>, options: Pick<StatementOptions, 'language'>) => Statement;

/**
 * Binds the writer to the wordings: from which rules and facts a calculation follows, to what it comes and how, or what it lacks. `statementOfCalculation`
 * is bound to them all; a bundle of one calculation binds its own.
 *
 * @since 0.2.0
 * @example
 * import { wording } from 'regelvaerk/texts/reporting-calendar';
 * const calculated = reportingCalendar.calculate({});
 * calculationWriter({ 'reporting-calendar': wording })(calculated, { language: 'en' }).sections.map(({ id }) => id) // => ['questions']
 */
export function calculationWriter(wordings: Wordings): WriteCalculation {
  return (calculated, options) => {
    refuseUnreadable(options ?? {});
    const { language } = options;
    const { calculation, outcome, knownOn } = calculated;
    const wording = textOf(wordings, calculation, 'calculation');
    const on = knownOn === 'newest' ? UNDATED : knownOn;
    const assessment = { ...calculated, scheme: calculation, on, findings: [] } as unknown as Assessment<unknown, unknown>;
    const c: Telling = { assessment, wording, language };
    const title = tell(PHRASES.whatIfTitle, c, { title: tell(wording.texts.title, c) });
    return { language, scheme: calculation, outcome, title, sections: sectionsOf(calculated, c) };
  };
}

/** A calculation has no day of its own: what it names bears its own days. */
const UNDATED = '2000-01-01';

function sectionsOf(calculated: Calculated<unknown, unknown>, c: Telling): Maybe {
  if (calculated.outcome === 'open') return questionsSection(calculated.questions, c);
  if (calculated.outcome === 'not-covered') return gapSection(calculated.gaps, c);
  const { value, working, citations, facts, knownOn, rules } = calculated;
  const cites = citations.filter(({ title }) => title !== rules.package);
  const laws = cites.filter((cite) => isRule(cite, c));
  const known = knownOn === 'newest' ? [] : [tell(PHRASES.known, c, { knownOn: dayInWords(knownOn, c.language) })];
  const given = Object.keys(facts as object).map((fact) => ({ sentence: factSentence(fact, c) as string, fact }));
  return [
    ...section('notice', c, [tell(PHRASES.calculated, c)]),
    ...awardSection(c, { ...c.wording.texts.award(value, { whatIf: false }), working }),
    ...section('facts', c, [], given),
    ...readingsSection(c),
    ...section(
      'rules',
      c,
      [...known, ...computedSentences(citations, c), ...(laws.length > 0 ? [tell(PHRASES.rests, c)] : [])],
      bySource(laws),
    ),
    ...sourcesSection(cites, c),
  ];
}
