import { type Answered, textProblems } from '../../../src/reasons/texts/text-problems.js';
import type { TextsFile } from '../../../src/reasons/texts/texts-file.js';
import { found } from '../../engine/authoring/lending.js';
import { grant, SHARED, TEXTS } from './lending-texts.js';

export const ADULT = { reader: 'adult', books: 4, fine: false, ready: found(false) } as const;

/** Answers in which every condition is met, fails or is not covered, but that `no-fine` and `not-ready` are never uncovered. */
export const answers: Answered[] = [
  ...[ADULT, { ...ADULT, books: 3, fine: true, ready: found(true) }, { ...ADULT, reader: 'student' }].map((given) =>
    grant.assess(given as never, { on: '2020-06-15' }),
  ),
  ...[grant.assess(ADULT, { on: '2021-06-15' }), grant.assess(ADULT, { on: '2018-06-15' })],
].map((assessment) => ({ findings: assessment.findings, working: assessment.outcome === 'fulfilled' ? assessment.award.working : [] }));

/** Tells of nothing else. */
export const FIT = {
  about: { da: 'Om bøger.', en: 'Of books.' },
  ...TEXTS,
  conditions: { ...TEXTS.conditions, covered: TEXTS.conditions.covered.filter((one) => !('when' in one) || !('step' in one.when)) },
} as TextsFile;

export const problems = (changed: object, all: readonly Answered[] = answers) =>
  textProblems([grant], { ...FIT, ...changed } as TextsFile, SHARED, all);
