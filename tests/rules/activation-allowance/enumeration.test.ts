import { describe, expect, it } from 'vitest';
import type { ActivationAllowanceFacts } from '../../../rules/citizen/activation-allowance/facts.js';
import { activationAllowance } from '../../../rules/citizen/activation-allowance/scheme.js';
import { TARGET_GROUPS } from '../../../rules/citizen/target-groups/target-group.js';
import { type Cell, COVERED, type Local, TABLE, type Verdict } from './enumeration-table.js';
import { limitOf } from './limits.js';

/** § 75 æ, stk. 3 (until 2019): by the rules for § 2 no. 2. */
function treatedAs(group: Cell['group'], { month }: Local): Cell['group'] {
  return group === 'kontantydelse' && month < '2020' ? 'jobparat-kontanthjaelp' : group;
}

function verdictsOf(local: Local, cell: Cell): Verdict[] {
  const { group, participates, place } = cell;
  const { distance } = local;
  const treated = treatedAs(group, local);
  const inAct = treated === 'unknown' ? 'unknown' : COVERED.includes(treated) ? 'yes' : 'no';
  const inText =
    treated === 'unknown' ? 'unknown' : local.refused?.includes(treated) ? 'no' : local.silent?.includes(treated) ? 'gap' : 'yes';
  const takesPart = participates === 'unknown' ? 'unknown' : participates ? 'yes' : 'no';
  const concerned = distance !== undefined && (distance.only === undefined || (group !== 'unknown' && distance.only.includes(group)));
  const farEnough = !concerned
    ? 'yes'
    : place === 'unknown'
      ? 'unknown'
      : { below: distance.gives[0], on: distance.gives[1], above: distance.gives[2] }[place];
  return [inAct, inText, takesPart, farEnough];
}

/**
 * One failure refuses, then one gap leaves it uncovered, then one unknown leaves it open. A text that is silent on some groups
 * refuses nobody by its distance or rate before the group is known to be one it names.
 */
function oracle(local: Local, cell: Cell): string {
  const amount = local.amount(cell);
  const verdicts = verdictsOf(local, cell);
  const [inAct, inText, takesPart, farEnough] = verdicts;
  if (inAct === 'no' || inText === 'no' || takesPart === 'no') return 'not-fulfilled';
  const named = inText === 'yes' || local.silent === undefined;
  if (named && (farEnough === 'no' || amount === null)) return 'not-fulfilled';
  if (verdicts.includes('gap') || amount === 'gap') return 'not-covered';
  if (verdicts.includes('unknown') || farEnough === 'no' || amount === null || amount === 'unknown') return 'open';
  return amount;
}

function factsOf(local: Local, { group, participates, place, zones }: Cell): ActivationAllowanceFacts {
  const month = { from: `${local.month}-01`, to: `${local.month}-${local.month === '2019-04' || local.month === '2019-06' ? 30 : 31}` };
  const km =
    local.distance &&
    { below: local.distance.limit - 0.1, on: local.distance.limit, above: local.distance.limit + 0.1, unknown: undefined }[place];
  return {
    offer: 'virksomhedspraktik',
    participationPeriod: month,
    otherAllowances: { covers: month, items: [] },
    ...local.rest,
    ...(group !== 'unknown' && { targetGroup: group }),
    ...(participates !== 'unknown' && { participates }),
    ...(zones !== 'unknown' && { zones }),
    ...(local.distance !== undefined && km !== undefined && { [local.distance.fact]: Number(km.toFixed(1)) }),
  };
}

const CELLS: readonly Cell[] = [...TARGET_GROUPS, 'unknown' as const].flatMap((group) =>
  ([true, false, 'unknown'] as const).flatMap((participates) =>
    (['below', 'on', 'above', 'unknown'] as const).flatMap((place) =>
      ([1, 2, 3, 4, 5, 6, 'unknown'] as const).map((zones) => ({ group, participates, place, zones })),
    ),
  ),
);

describe('complete enumeration', () => {
  it('covers every rate kind, and 16 groups x 3 x 4 distances x 7 zones of each guideline', () => {
    const kinds = Object.keys(TABLE).map((id) => activationAllowance.guidelines.find((guideline) => guideline.id === id)?.rate.kind);
    expect(new Set(kinds)).toEqual(
      new Set(['zones', 'zone-days', 'flat', 'per-km', 'km-bands', 'assessed', 'cheapest-fare', 'none', 'not-read']),
    );
    expect(CELLS).toHaveLength(16 * 3 * 4 * 7);
  });

  it.each(Object.entries(TABLE))('%s agrees with its source in every cell', (id, local) => {
    if (local.distance !== undefined) expect(limitOf(id, local.distance.only?.[0])).toBe(local.distance.limit);
    const law = activationAllowance.under({ on: `${local.month}-01`, guideline: id });
    const wrong = CELLS.flatMap((cell) => {
      const assessment = law.assess(factsOf(local, cell));
      const got = assessment.outcome === 'fulfilled' ? assessment.award.amount : assessment.outcome;
      const wanted = oracle(local, cell);
      return got === wanted ? [] : [{ ...cell, wanted, got }];
    });
    expect(wrong).toEqual([]);
  });
});
