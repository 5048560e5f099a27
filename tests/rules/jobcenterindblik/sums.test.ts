import fc from 'fast-check';
import { expect, it } from 'vitest';
import { benefitsIn, sumIn } from '../../../rules/jobcentre/jobcenterindblik/counting/sums.js';
import { mergeTallies } from '../../../src/population/tally.js';

const place = fc.constantFrom('aarhus', 'lejre', '');
const benefit = fc.constantFrom('dagpenge', 'kontanthjaelp', '');
const group = fc.record({ by: fc.tuple(place, benefit), states: fc.array(fc.nat(9), { minLength: 9, maxLength: 9 }) });
const tallies = fc.array(group, { maxLength: 8 }).map((groups) => mergeTallies({ measure: 'm', groups }));

it('are those of the groups asked about, counted one by one, however often they are asked for', () => {
  fc.assert(
    fc.property(tallies, fc.option(place, { nil: undefined }), fc.option(benefit, { nil: undefined }), (tally, municipality, on) => {
      const within = tally.groups.filter(({ by }) => municipality === undefined || by[0] === municipality);
      const asked = within.filter(({ by }) => on === undefined || by[1] === on);
      const sum = Array.from({ length: asked.length === 0 ? 0 : 9 }, (_, state) => {
        let citizens = 0;
        for (const { states } of asked) citizens += states[state] as number;
        return citizens;
      });
      for (const _ of [1, 2]) expect(sumIn(tally, municipality, on)).toEqual(sum);
      expect(new Set(benefitsIn(tally, municipality))).toEqual(new Set(within.map(({ by }) => by[1])));
    }),
  );
});
