import { type AboutDecision, type Assessed, type Upholds, upheldBy } from '../about.js';
import { hasDiscretion, isAppealable, isUndecided, weeksToComplain, weighedFacts } from '../assessed.js';
import { NO_DECISION, needsOf } from '../needs.js';
import { REQUIREMENTS, type RequirementFinding } from '../requirement.js';
import { weigh } from '../weigh.js';
import { complaintSaid } from './complaint.js';
import { type Passages, passagesOf } from './passages.js';
import { considerationsSaid, discretionTold, factsSaid, rulesSaid } from './reasons.js';
import { ADVERSE, WHOLLY } from './reasons-patterns.js';

/** What a letter in Danish or English lacks, told by its words. It can be appealed unless something says otherwise. */
export function checkLetter(letter: string, about: AboutDecision, assessed: Assessed | undefined): RequirementFinding[] {
  const passages = passagesOf(letter);
  const needs = needsOf({
    upholds: about.upholds ?? (assessed && upheldBy(assessed, about.appliedFor)) ?? upholdsTold(passages),
    appealable: about.appealable ?? (assessed === undefined || isAppealable(assessed)),
    discretion: about.discretion ?? (assessed ? hasDiscretion(assessed) : discretionTold(passages)),
    facts: assessed === undefined || weighedFacts(assessed).length > 0,
  });
  const said = {
    rules: rulesSaid(passages),
    considerations: considerationsSaid(passages),
    facts: factsSaid(passages),
    ...complaintSaid(passages, assessed && weeksToComplain(assessed)),
  };
  const undecided = assessed !== undefined && isUndecided(assessed);
  return REQUIREMENTS.map((name) => weigh(name, undecided ? NO_DECISION : needs[name], said[name]));
}

/** How far the letter says it gives what was asked for; `undefined` where it says nothing of it, or both. */
function upholdsTold({ body }: Passages): Upholds | undefined {
  const isWhole = body.some((sentence) => WHOLLY.test(sentence));
  const isAdverse = body.some((sentence) => ADVERSE.test(sentence) && !sentence.endsWith('?'));
  if (isWhole === isAdverse) return undefined;
  return isWhole ? 'wholly' : 'partly';
}
