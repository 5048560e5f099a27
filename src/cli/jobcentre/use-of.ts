import type { CountingPlan, PlannedMeasure } from '../../../rules/jobcentre/jobcenterindblik/counting/plan.js';
import { windowEnding } from '../../population/window.js';
import { checkCitizen } from '../../register/check.js';
import type { CitizenCounter } from '../../register/citizen-counter.js';
import { countedCells } from '../../register/counted-cells.js';
import { beyondWindow } from '../../register/counted-problems.js';
import type { ColumnsFile } from './columns-file.js';
import type { Use } from './extract/intake.js';
import type { Worklist } from './worklist.js';

/** What is made of an extract besides the count. */
export interface Made {
  readonly columns: ColumnsFile | undefined;
  readonly worklist: Worklist | undefined;
}

/** Checks, counts and collects the citizens of an extract under a plan. */
export function useOf(plan: CountingPlan, count: CitizenCounter, { columns, worklist }: Made): Use {
  const { on, measuredTo, measures } = plan;
  const { way } = measures[0] as PlannedMeasure;
  const window = windowEnding(measuredTo);
  const options = { window, seniorityOf: way['seniority-of'], interruptions: way.interruptions };
  return {
    check: (input) => checkCitizen(input, on, options),
    fits: (citizen) => beyondWindow(citizen, window).length === 0,
    take: (citizen, citizens) => {
      columns?.add(citizen);
      worklist?.add(citizen);
      return citizens === undefined ? count.add(citizen) : count.addAlike(citizen, citizens);
    },
    ...(columns === undefined && worklist === undefined && { cells: countedCells(plan) }),
    leave: async () => columns?.leave(),
  };
}
