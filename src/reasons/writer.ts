import type { Assessment } from '../engine/assessment.js';
import type { AwardInWords, Wordings } from '../engine/texts.js';
import { awardSection, complaintSection, failedFindings, notInForceSection, refusalSection } from './outcome.js';
import { PHRASES } from './phrases.js';
import { gapSection, questionsSection } from './questions-and-gaps.js';
import { readingsSection, rulesSection, whatIfSentence } from './rules-applied.js';
import { type Maybe, section } from './section.js';
import { conditionsSection, considerationsSection, countedSection, factsSection } from './settled-findings.js';
import type { Statement, StatementOptions } from './statement.js';
import { refuseUnreadable } from './statement-options.js';
import { isDecidedElsewhere, isWhatIf, type Telling, tell } from './telling.js';
import { textOf } from './template.js';

/** Writes the statement of reasons of an assessment. */
export type WriteStatement = (assessment: Assessment<unknown, unknown>, options: StatementOptions) => Statement;

/**
 * Binds the writer to the wording of the schemes. Every sentence is a template over a finding, a step, a reading, a question
 * or a gap; nothing is composed freely. `statementOfReasons` is bound to them all; a bundle of one scheme binds its own.
 *
 * @since 0.2.0
 * @example
 * import { wording } from 'regelvaerk/texts/timeliness';
 * const assessment = timeliness.assess({}, { on: '2019-12-31' });
 * statementWriter({ timeliness: wording })(assessment, { language: 'en' }).sections.map(({ id }) => id) // => ['questions']
 */
export function statementWriter(wordings: Wordings): WriteStatement {
  return (assessment, options) => {
    refuseUnreadable(options ?? {});
    const { language, appliedFor } = options;
    const { scheme, outcome } = assessment;
    const wording = textOf(wordings, scheme, 'scheme');
    const c: Telling = { assessment, wording, language, appliedFor };
    const title = tell(isWhatIf(c) ? PHRASES.whatIfTitle : PHRASES.title, c, { title: tell(wording.texts.title, c) });
    return { language, scheme, outcome, title, sections: sectionsOf(c) };
  };
}

function sectionsOf(c: Telling): Maybe {
  const { assessment } = c;
  switch (assessment.outcome) {
    case 'open':
      return [...noticeSection(c, false), ...questionsSection(assessment.questions, c)];
    case 'not-covered':
      return [...noticeSection(c, false), ...gapSection(assessment.gaps, c)];
    case 'not-in-force':
      return [...noticeSection(c, true), ...notInForceSection(c, assessment), ...rulesSection(c), ...complaintSection(c)];
    case 'not-fulfilled':
      return [...noticeSection(c, true), ...reasons(c, refusalSection(c), undefined), ...complaintSection(c)];
    case 'fulfilled': {
      const award = c.wording.texts.award(assessment.award, { whatIf: isWhatIf(c) });
      return [...noticeSection(c, true), ...reasons(c, awardSection(c, award), award), ...complaintSection(c, award)];
    }
  }
}

/** A what-if says so and is no draft of anything; a draft says that it is one. */
function noticeSection(c: Telling, draft: boolean): Maybe {
  return section('notice', c, [
    ...whatIfSentence(c),
    ...(draft && !isWhatIf(c) ? [tell(isDecidedElsewhere(c) ? PHRASES.draftElsewhere : PHRASES.draft, c)] : []),
  ]);
}

/** The outcome first, then why, the facts, and the rules. */
function reasons(c: Telling, outcome: Maybe, award: AwardInWords | undefined): Maybe {
  const conditions = [...outcome, ...conditionsSection(c, outcome)];
  const why = [...conditions, ...considerationsSection(c, conditions)];
  const named = award === undefined ? failedFindings(c).map(({ cite }) => cite) : [];
  return [...why, ...factsSection(c, why), ...countedSection(c), ...readingsSection(c), ...rulesSection(c, award, named)];
}
