import { type CountingPlan, countingPlan } from '../../../rules/jobcentre/jobcenterindblik/counting/plan.js';
import { presets } from '../../../rules/jobcentre/jobcenterindblik/presets.js';
import type { JobcenterindblikReadings } from '../../../rules/jobcentre/jobcenterindblik/readings.js';
import { InputError } from '../../engine/problem.js';
import type { Chosen } from '../../engine/reading.js';
import { lawFrom } from '../commands/options-from.js';
import type { JobcentreArgs } from './jobcentre-args.js';

/** Plans the count as the command line asks for it. */
export async function planFrom(args: JobcentreArgs): Promise<CountingPlan> {
  const { on, measuredTo, preset } = args;
  const { knownOn, readings: chosen } = await lawFrom(args);
  if (preset === undefined) {
    const expected = `one of ${Object.keys(presets).join(', ')}`;
    throw new InputError('options', [{ path: 'preset', code: 'unexpected', expected, received: 'nothing' }]);
  }
  return countingPlan({ on: on as string, measuredTo, knownOn, preset, readings: chosen as Chosen<JobcenterindblikReadings> | undefined });
}
