import { describe, expect, it } from 'vitest';
import { citizen, citizens, file, flat, MEASURE, ndjson } from './jobcenterindblik-extract.js';
import { cli, records } from './run-in-process.js';

const covers = { from: '2018-01-01', to: '2020-04-01' };
const DATED = {
  municipality: 'Høje-Taastrup',
  covers,
  spells: [{ benefit: 'kontanthjaelp', from: '2018-02-01' }],
  absences: [],
  offers: [{ from: '2019-10-01', to: '2019-12-31' }],
  ordinaryHours: [],
};

/** Four conversations from which the oldest is the first to drop out of the window. */
const seen = (oldest: string) => [oldest, '2019-08-08', '2019-10-10', '2019-12-12'];

/** One who is in time to 10 April, one who has been short since 20 January, one who is in time for long, one of counted columns. */
const LINES = [
  { ...DATED, id: 'soon', conversations: seen('2019-04-10') },
  { ...DATED, id: 'overdue', conversations: seen('2019-01-20') },
  { ...DATED, id: 'later', conversations: seen('2019-06-01') },
  citizen('counted', { conversations: 2, offers: 0, ordinaryHours: 224 }),
  citizen('unknown', { conversations: undefined }),
];

describe('the worklist', () => {
  const worklist = (lines: readonly object[], ...argv: string[]) =>
    cli([...MEASURE, file('x.ndjson', ndjson(lines)), '--worklist', ...argv]);

  it('has a line for every citizen who falls short, by the last day in time, and then for every group', async () => {
    const { code, out } = await worklist(LINES, '--json');
    expect(code).toBe(0);
    const where = { municipality: 'hoeje-taastrup', benefit: 'kontanthjaelp' };
    const one = { conversations: 1, offer: false };
    // 10 April 2019 lies in the 12 months that end on 9 April 2020, and no longer in those that end on the 10th.
    expect(records(out).filter(({ kind }) => kind === 'citizen')).toEqual([
      { kind: 'citizen', id: 'overdue', ...where, lacks: one, shortFrom: '2020-04-01', lastDay: '2020-04-01', overdueSince: '2020-01-20' },
      { kind: 'citizen', id: 'soon', ...where, lacks: one, shortFrom: '2020-04-10', lastDay: '2020-04-10' },
      { kind: 'citizen', id: 'counted', ...where, lacks: { conversations: 2, offer: true }, shortFrom: '2020-04-01', lastDay: 'not-known' },
    ]);
    // In 2019 three have 4 conversations, one has 2, of one it is unknown; of 5 above 80 % are 5, so 2 more, and 1 more with an offer.
    const needed = { conversations: 2, offers: 1 };
    expect(records(out).filter(({ kind }) => kind === 'group')).toEqual([
      { kind: 'group', municipality: 'hoeje-taastrup', benefit: 'all', needed },
      { kind: 'group', ...where, needed },
    ]);
  });

  it('looks as many weeks ahead as it is told', async () => {
    const ids = async (weeks: string) =>
      records((await worklist(LINES, '--json', '--within-weeks', weeks)).out).flatMap(({ id }) => (id === undefined ? [] : [id]));
    expect(await ids('0')).toEqual(['overdue', 'counted']);
    expect(await ids('1')).toEqual(['overdue', 'counted']);
    expect(await ids('2')).toEqual(['overdue', 'soon', 'counted']);
    // 1 June 2020 is 61 days ahead: within 9 weeks.
    expect(await ids('8')).not.toContain('later');
    expect(await ids('9')).toContain('later');
  });

  it('is printed for a person, in either language, within the width', async () => {
    const english = (await worklist(LINES)).out;
    expect(flat(english)).toContain('Citizens who fall short now or will by 29 April 2020:');
    expect(flat(english)).toContain(
      '2020-04-01: overdue, Høje-Taastrup, Cash benefit (kontanthjælp): lacks 1 conversation; since 2020-01-20',
    );
    expect(flat(english)).toContain('unknown day: counted, Høje-Taastrup, Cash benefit (kontanthjælp): lacks 2 conversations and an offer');
    expect(flat(english)).toContain('All benefits: 2 for conversations and 1 for offers');
    const danish = (await worklist(LINES, '--lang', 'da')).out;
    expect(flat(danish)).toContain('2020-04-10: soon, Høje-Taastrup, Kontanthjælp: mangler én samtale');
    for (const line of `${english}${danish}`.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
  });

  it('is of one municipality where one is asked for', async () => {
    const lines = [...LINES, citizen('elsewhere', { municipality: 'Lejre', conversations: 0 })];
    const { out } = await worklist(lines, '--json', '--municipality', 'lejre');
    expect(records(out).map(({ id, benefit }) => id ?? benefit)).toEqual(['elsewhere', 'all', 'kontanthjaelp']);
  });

  it.each([
    ['an empty extract', [], 4],
    ['one of which nobody is counted', [citizen(1, { seniorityMonths: 1 })], 0],
  ])('of %s does not say that nobody falls short', async (_, lines, exit) => {
    const { code, out } = await worklist(lines, '--lang', 'da');
    expect([code, flat(out)]).toEqual([
      exit,
      'Udtrækket indeholder ingen borgere, der skal med i opgørelsen. Listen siger derfor intet om, hvem der mangler noget. ',
    ]);
    expect(flat((await worklist(lines)).out)).toContain('says nothing of who falls short');
  });

  it('says plainly that nobody falls short', async () => {
    const { out } = await worklist(citizens(3, 0));
    expect(flat(out)).toContain('No citizen falls short now or will by 29 April 2020.');
    expect(flat(out)).toContain('No group needs more to pass the target.');
  });

  it('says of how many the extract is too old to tell', async () => {
    const old = { ...DATED, id: 'old', covers: { ...covers, to: '2020-03-31' }, conversations: [] };
    const { out, err } = await worklist([old], '--json');
    expect(records(out).filter(({ kind }) => kind === 'citizen')).toEqual([]);
    expect(flat(err)).toContain('not looked at for the worklist: 1, whose lists end before 2020-04-01');
    const danish = await worklist([old], '--json', '--lang', 'da');
    expect(flat(danish.err)).toContain('ikke med på arbejdslisten: 1, hvis lister ender før 2020-04-01');
  });

  it('takes one way to count that finds a citizen short as enough', async () => {
    // 6.5 months are over half of 12, 150 days are not over half of 365.
    const { out } = await worklist([citizen(1, { absentMonths: 6.5, conversations: 0 })], '--json');
    expect(records(out)).toMatchObject([{ id: 1, lacks: { conversations: 4 } }, {}, {}]);
  });
});
