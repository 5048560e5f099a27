import type { Assessment } from '../engine/assessment.js';
import { InputError, show } from '../engine/problem.js';
import type { AwardInWords, Wordings } from '../engine/texts.js';
import { awardSection, complaintSection, failedFindings, notInForceSection, refusalSection } from './outcome.js';
import { PHRASES } from './phrases.js';
import { gapSection, questionsSection } from './questions-and-gaps.js';
import { readingsSection, rulesSection, whatIfSentence } from './rules-applied.js';
import { type Maybe, section } from './section.js';
import { conditionsSection, considerationsSection, countedSection, factsSection } from './settled-findings.js';
import type { Statement, StatementOptions } from './statement.js';
import { isDecidedElsewhere, isWhatIf, type Telling, tell } from './telling.js';
import { textOf } from './template.js';

/** Writes the statement of reasons of an assessment. */
export type WriteStatement = (assessment: Assessment<unknown, unknown>, options: StatementOptions) => Statement;

/**
 * Binds the writer to the wording of the schemes. Every sentence is a template over a finding, a step, a reading, a question
 * or a gap; nothing is composed freely.
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
  const considerations = considerationsSection(c);
  const why = [...outcome, ...conditionsSection(c, considerations), ...considerations];
  const named = award === undefined ? failedFindings(c).map(({ cite }) => cite) : [];
  return [...why, ...factsSection(c, why), ...countedSection(c), ...readingsSection(c), ...rulesSection(c, award, named)];
}

/** Throws for a language or an amount that cannot be read. */
function refuseUnreadable({ language, appliedFor }: Partial<StatementOptions>): void {
  const problems = [
    ...(language === 'da' || language === 'en'
      ? []
      : [{ path: 'language', code: 'unexpected', expected: 'da or en', received: show(language) } as const]),
    ...(appliedFor === undefined || (typeof appliedFor === 'string' && /^\d{1,9}(\.\d{1,2})?$/.test(appliedFor))
      ? []
      : [
          {
            path: 'appliedFor',
            code: 'unexpected',
            expected: 'an amount as a text, such as "550.00"',
            received: show(appliedFor),
          } as const,
        ]),
  ];
  if (problems.length > 0) throw new InputError('options', problems);
}
