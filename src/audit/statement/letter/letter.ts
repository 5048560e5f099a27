import { type AboutDecision, type Assessed, upheldBy } from '../about.js';
import { hasDiscretion, isAppealable, isUndecided, weighedFacts } from '../assessed.js';
import type { Deadlines } from '../deadlines.js';
import { factsHeld } from '../facts/facts-held.js';
import { judgeRequirement } from '../judge-requirement.js';
import { NO_DECISION, needsOf } from '../needs.js';
import { processFindings } from '../process.js';
import { REQUIREMENTS, type RequirementFinding } from '../requirement.js';
import { resultFindings } from '../result/result-finding.js';
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
    facts: assessed ? factsHeld(passages, assessed, about.appliedFor) : factsSaid(passages),
    ...complaintSaid(passages, deadlines),
  };
  const undecided = assessed !== undefined && isUndecided(assessed);
  const needed = (name: keyof typeof needs) => (undecided ? NO_DECISION : needs[name]);
  return [
    ...REQUIREMENTS.map((name) => judgeRequirement(name, needed(name), said[name])),
    ...resultFindings(passages.body, assessed, about.appliedFor),
    ...processFindings(about, assessed, needed('process'), passages.body),
  ];
}
