import { describe, expect, it } from 'vitest';
import { condition, found, type lending, ON, outcome } from './lending.js';

const sides = { met: 'fulfilled: met', failed: 'not-fulfilled: failed' };

describe('a comparison with the figure of a table', () => {
  // 3 books in 2020, by § 2.
  it.for([
    ['moreThan', [false, false, true]],
    ['atLeast', [false, true, true]],
    ['atMost', [true, true, false]],
    ['lessThan', [true, false, false]],
  ] as const)('%s: below, on and above it', ([name, met]) => {
    const scheme = condition((build) => build[name]('enough', 'books', 'books'));
    expect([2, 3, 4].map((books) => outcome(scheme, { books }))).toEqual(met.map((one) => (one ? sides.met : sides.failed)));
    expect(scheme.assess({ books: 3 }, ON).findings[0]).toMatchObject({
      condition: 'enough',
      uses: ['books'],
      cite: { source: 'act', provision: '§ 2' },
      figures: { [name]: '3' },
    });
  });

  it('is exact: to the øre, and to a tenth of what a float can tell', () => {
    const owed = condition(({ atMost }) => atMost('little', 'owed', 'fee'));
    expect(['9.99', '10', '10.01'].map((amount) => outcome(owed, { owed: amount }))).toEqual([sides.met, sides.met, sides.failed]);
    const far = condition(({ moreThan }) => moreThan('far', 'km', 'books'));
    expect([2.99, 3, 3.01].map((km) => outcome(far, { km }))).toEqual([sides.failed, sides.failed, sides.met]);
  });

  it('is of what was judged, too', () => {
    const scheme = condition(({ atLeast }) => atLeast('kept', 'kept', 'books'));
    expect([2, 3].map((days) => outcome(scheme, { kept: found(days) }))).toEqual([sides.failed, sides.met]);
    expect(outcome(scheme, {})).toBe('open: judgement');
  });

  it('may be with a row at hand, under another provision and with other figures', () => {
    const scheme = condition(({ atLeast, row }) =>
      atLeast('enough', 'books', row('books'), { under: '§ 11', figures: { least: 'three' } }),
    );
    expect(scheme.assess({ books: 3 }, ON).findings[0]).toMatchObject({
      status: 'met',
      cite: { provision: '§ 11' },
      figures: { least: 'three' },
    });
  });
});

describe('a yes-or-no', () => {
  it('is met by its side, given or judged', () => {
    const yes = condition((build) => build.yes('fined', 'fine'));
    expect([true, false, undefined].map((fine) => outcome(yes, { fine }))).toEqual([sides.met, sides.failed, 'open: unknown']);
    const no = condition((build) => build.no('unready', 'ready', { under: '§ 12' }));
    expect([true, false].map((ready) => outcome(no, { ready: found(ready) }))).toEqual([sides.failed, sides.met]);
    expect(outcome(no, {})).toBe('open: judgement');
  });
});

describe('one of a few', () => {
  it('is told here, or by a table, of what was judged too', () => {
    const here = condition(({ among }) => among('young', 'reader', ['child', 'student']));
    const table = condition(({ among }) => among('young', 'reader', 'groups'));
    for (const scheme of [here, table])
      expect(['child', 'student', 'adult'].map((reader) => outcome(scheme, { reader: reader as 'child' }))).toEqual([
        sides.met,
        sides.met,
        sides.failed,
      ]);
    for (const scheme of [here, table]) expect(outcome(scheme, {})).toBe('open: unknown');
    expect(table.assess({ reader: 'adult' }, ON).findings[0]).toMatchObject({ cite: { provision: '§ 4' } });
    for (const scheme of [
      condition(({ among }) => among('young', 'rank', ['child'])),
      condition(({ among }) => among('young', 'rank', 'groups')),
    ])
      expect([outcome(scheme, { rank: found('child') }), outcome(scheme, { rank: found('adult') })]).toEqual([sides.met, sides.failed]);
  });
});

describe('days', () => {
  const waited = (wait: 'days' | 'weeks' | 'months' | 'years') => condition((build) => build.after('waited', 'joined', wait));
  const within = (time: 'days' | 'weeks' | 'months' | 'years') => condition((build) => build.within('soon', 'joined', time));

  // 10 days, 2 weeks, 6 months (31 August to the last of February) and a year from 29 February are each over on the day named second.
  it.for([
    ['days', '2020-02-20', '2020-03-01', '2020-02-29'],
    ['weeks', '2019-12-20', '2020-01-03', '2020-01-02'],
    ['months', '2019-08-31', '2020-02-29', '2020-02-28'],
    ['months', '2020-08-31', '2021-02-28', '2021-02-27'],
    ['years', '2020-02-29', '2021-02-28', '2021-02-27'],
  ] as const)('%s from %s end on %s', ([unit, joined, end, before]) => {
    const later = `${end.slice(0, 8)}${String(Number(end.slice(8)) + 1).padStart(2, '0')}`
      .replace('02-30', '03-01')
      .replace('2021-02-29', '2021-03-01');
    const on = (scheme: ReturnType<typeof lending>) => [before, end, later].map((day) => outcome(scheme, { joined }, day));
    expect(on(waited(unit))).toEqual([sides.failed, sides.met, sides.met]);
    expect(on(within(unit))).toEqual([sides.met, sides.met, sides.failed]);
  });

  it('are asked for', () => {
    for (const scheme of [waited('days'), within('days')]) expect(outcome(scheme, {})).toBe('open: unknown');
  });

  it('tell the figure of their row, and cite it', () => {
    expect(waited('months').assess({ joined: '2020-01-01' }, ON).findings[0]).toMatchObject({
      figures: { months: '6' },
      cite: { provision: '§ 7' },
    });
  });

  it('beyond the calendar are not reached: some registers write its last day for no end', () => {
    for (const unit of ['days', 'weeks', 'months', 'years'] as const) {
      expect(outcome(waited(unit), { joined: '9999-12-31' })).toBe(sides.failed);
      expect(outcome(within(unit), { joined: '9999-12-31' })).toBe(sides.met);
    }
  });

  it('are counted by a number', () => {
    const word = condition((build) => build.after('waited', 'joined', { ...build.row('days'), value: 'ten' }));
    expect(() => outcome(word, { joined: '2020-01-01' })).toThrow('ten');
  });

  it('are counted in units of time only', () => {
    const scheme = condition((build) => build.after('waited', 'joined', 'books'));
    expect(() => outcome(scheme, { joined: '2020-01-01' })).toThrow(
      'The unit of books must be days, weeks, months or years to tell a day, not books',
    );
    const without = condition((build) => build.after('waited', 'joined', { ...build.row('books'), unit: undefined, value: 3 }));
    expect(() => outcome(without, { joined: '2020-01-01' })).toThrow('not ');
    const odd = condition((build) => build.after('waited', 'joined', { ...build.row('days'), unit: 'constructor', value: 3 }));
    expect(() => outcome(odd, { joined: '2020-01-01' })).toThrow('not constructor');
  });
});
