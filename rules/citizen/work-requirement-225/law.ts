import type { LawAccess } from '../../../src/engine/law.js';
import { parameters, suppliable } from './parameters.js';

/** The law of a day: the rule, its figures, and the timelines that reach to other days. */
export function readWorkRequirementLaw({ row, timeline }: LawAccess<never>) {
  const { rows } = timeline('pandemicWindows', parameters.pandemicWindows);
  return {
    act: row('act', parameters.act),
    coveredHelp: row('coveredHelp', parameters.coveredHelp),
    newApplicants: row('newApplicants', parameters.newApplicants),
    helpYear: row('helpYear', parameters.helpYear),
    requirement: row('requirement', parameters.requirement),
    lookBack: row('lookBack', parameters.lookBack),
    ownBusiness: row('ownBusiness', parameters.ownBusiness),
    pauseGrounds: row('pauseGrounds', parameters.pauseGrounds),
    /** The grounds of all days: a pause is judged by those of its own days too. */
    grounds: timeline('pauseGrounds', parameters.pauseGrounds).rows,
    noMove: row('noMove', parameters.noMove),
    warning: row('warning', parameters.warning),
    /** The pandemic windows as enacted, a stretch for each act. */
    pandemic: rows.map(({ value, days, cite }) => ({ ground: value, days, cite })),
    full: timeline('reduction-full', suppliable['reduction-full']),
    half: timeline('reduction-half', suppliable['reduction-half']),
  };
}

export type WorkRequirementLaw = ReturnType<typeof readWorkRequirementLaw>;
