import type { Subject, Tried } from './citizen.js';
import type { Explored } from './explore.js';
import { type Fault, fault } from './fault.js';

/** Open questions that no answer turned on; `shown` is a citizen like the others. */
export function idleReadings({ readings }: Subject, explored: Explored, shown: Tried): Fault[] {
  const idle = Object.keys(readings).filter((reading) => !explored.readings.has(reading));
  return idle.map((reading) => fault('idle-reading', reading, `no answer turned on how ${reading} is read`, shown));
}

/** Conditions that came out one way only. One that falls into a gap has decided, though it refuses nobody. */
export function oneWay({ statuses }: Pick<Explored, 'statuses'>): Fault[] {
  return [...statuses].flatMap(([condition, ways]) => {
    const met = ways.get('met');
    const [status, unmet] = [...ways].find(([way]) => way === 'failed' || way === 'not-covered') ?? [];
    if (met !== undefined && unmet === undefined) return [fault('never-failed', condition, `nobody failed ${condition}`, met)];
    if (met !== undefined || unmet === undefined) return [];
    return [fault('never-met', condition, `nobody met ${condition}, which was ${status}`, unmet)];
  });
}

/** Facts that were taken for a value where they were left out. */
export function assumed({ facts }: Subject, explored: Explored): Fault[] {
  return [...explored.assumed].map(([fact, { without, having }]) => {
    const kind = facts.judged.has(fact) ? 'judgement' : 'fact';
    const other = JSON.stringify(having.citizen.facts[fact]);
    const says = `without ${fact} the answer was ${without.answer.outcome}, and another with ${other}`;
    return fault('unknown-as-value', fact, says, without, { outcome: 'open', questions: [{ kind, fact }] });
  });
}
