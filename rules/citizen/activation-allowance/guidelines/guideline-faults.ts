import type { Day } from '../../../days.js';
import { amongKeys, nearestKey, type Problem, rowOn } from '../../../define.js';
import { MUNICIPALITIES } from '../../../municipalities.js';
import parameters from '../parameters.json' with { type: 'json' };
import register from '../register.json' with { type: 'json' };
import { fault } from './fault.js';
import type { AllowanceGuideline } from './guideline.js';
import { limitFaults } from './limit-faults.js';
import { capFaults, stepFaults } from './rate-faults.js';
import { fallFaults } from './rising.js';

/** What no schema can see in a guideline: amounts above the cap, steps that overlap or leave a hole, ends that contradict. */
export function guidelineFaults(guideline: Partial<AllowanceGuideline>): Problem[] {
  const { requirements, conditions, notModelled, rate } = guideline;
  return [
    ...municipalityFaults(guideline.municipality),
    ...endFaults(guideline),
    ...statusFaults(guideline),
    ...citeFaults(guideline),
    ...limitFaults(guideline),
    ...onceFaults('requirements', 'fact', requirements),
    ...onceFaults('conditions', 'id', conditions),
    ...onceFaults('notModelled', 'fact', notModelled),
    ...claimFaults(guideline),
    ...(rate === undefined ? [] : [...capFaults(rate, guideline.act), ...stepFaults(rate), ...fallFaults(rate)]),
  ];
}

function municipalityFaults(municipality: string | undefined): Problem[] {
  const known = Object.keys(MUNICIPALITIES);
  if (municipality === undefined || known.includes(municipality)) return [];
  return [fault('municipality', amongKeys(municipality, known, 'municipality'), municipality, nearestKey(municipality, known))];
}

/** A guideline begins while its act governs, is adopted by its first day, and ends no earlier than it begins. */
function endFaults({ from, to, checkedUntil, adopted, act }: Partial<AllowanceGuideline>): Problem[] {
  if (from === undefined) return [];
  const governing = rowOn(parameters.act, from);
  const before = (end: string, day: Day = from) => (day < from ? [fault(end, `a day not before ${from}`, day)] : []);
  return [
    ...before('to', to),
    ...before('checkedUntil', checkedUntil),
    ...(adopted === undefined || adopted <= from ? [] : [fault('adopted', `a day not after ${from}, the first day it governs`, adopted)]),
    ...(act === undefined || governing?.value.id === act ? [] : [fault('from', `a day on which ${act} governs`, from)]),
  ];
}

/** What was rejected has the day it was decided against, and no day of adoption; what was not, the other way about. */
function statusFaults({ status, adopted, rejected }: Partial<AllowanceGuideline>): Problem[] {
  if (status === undefined) return [];
  const wrong = status === 'rejected' ? ({ path: 'adopted', day: adopted } as const) : ({ path: 'rejected', day: rejected } as const);
  return wrong.day === undefined ? [] : [fault(wrong.path, `no such day for a guideline that is ${status}`, wrong.day)];
}

/** A registered source must be in the register; a host's own carries its title instead. */
function citeFaults({ cite, evaluation, ...guideline }: Partial<AllowanceGuideline>): Problem[] {
  const within = CITING.flatMap((list) => guideline[list]?.map((one, index) => [`${list}[${index}].cite`, one.cite] as const) ?? []);
  const cites = [['cite', cite], ['evaluation.cite', evaluation?.cite], ...within] as const;
  const known = Object.keys(register.sources);
  return cites.flatMap(([path, given]) => {
    if (given === undefined || !('source' in given) || known.includes(given.source)) return [];
    return [fault(`${path}.source`, 'a registered source, or { title, provision, url? }', given.source, nearestKey(given.source, known))];
  });
}

/** The lists whose entries may say themselves where they stand. */
const CITING = ['minimums', 'maximums', 'requirements', 'conditions'] as const;

function onceFaults<K extends string>(list: string, key: K, all: readonly { readonly [N in K]: string }[] = []): Problem[] {
  return all.flatMap(({ [key]: name }, index) =>
    all.findIndex((other) => other[key] === name) === index ? [] : [fault(`${list}[${index}].${key}`, `each ${key} once`, name)],
  );
}

/** Claims end no earlier than they begin. */
function claimFaults({ claims: { first, last } = {} }: Partial<AllowanceGuideline>): Problem[] {
  return first === undefined || last === undefined || first <= last ? [] : [fault('claims.last', `a day not before ${first}`, last)];
}
