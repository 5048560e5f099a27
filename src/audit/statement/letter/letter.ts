import { type AboutDecision, type Assessed, upheldBy } from '../about.js';
import { hasDiscretion, isAppealable, isUndecided, weighedFacts } from '../assessed.js';
import type { Deadlines } from '../deadlines.js';
import { judgeRequirement } from '../judge-requirement.js';
import { NO_DECISION, needsOf } from '../needs.js';
import { REQUIREMENTS, type RequirementFinding } from '../requirement.js';
import { citedBy } from '../statement-rules.js';
import { complaintSaid } from './complaint.js';
import { upholdsTold } from './outcome.js';
import { passagesOf } from './passages.js';
import { considerationsSaid, discretionTold, factsSaid } from './reasons.js';
import { rulesSaid } from './rules.js';

/** What a letter in Danish or English lacks, told by its words. It can be appealed unless something says otherwise. */
export function checkLetter(
  letter: string,
  about: AboutDecision,
  assessed: Assessed | undefined,
  deadlines: Deadlines,
): RequirementFinding[] {
  const passages = passagesOf(letter);
  const needs = needsOf({
    upholds: about.upholds ?? (assessed && upheldBy(assessed, about.appliedFor)) ?? upholdsTold(passages),
    appealable: about.appealable ?? (assessed === undefined || isAppealable(assessed)),
    discretion: about.discretion ?? (assessed ? hasDiscretion(assessed) : discretionTold(passages)),
    facts: assessed === undefined || weighedFacts(assessed).length > 0,
  });
  const said = {
    rules: rulesSaid(passages, assessed ? citedBy(assessed) : []),
    considerations: considerationsSaid(passages),
    facts: factsSaid(passages),
    ...complaintSaid(passages, deadlines),
  };
  const undecided = assessed !== undefined && isUndecided(assessed);
  return REQUIREMENTS.map((name) => judgeRequirement(name, undecided ? NO_DECISION : needs[name], said[name]));
}
