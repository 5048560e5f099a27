import { beforeAll, describe, expect, it } from 'vitest';
import type { JobcentreReport } from '../../rules/jobcentre/jobcenterindblik/jobcentre-report.js';
import { boundsOf } from '../../rules/jobcentre/jobcenterindblik/shares/bounds.js';
import { standsUnder } from '../../src/report/jobcentre/targets.js';
import { jobcentrePage } from '../../src/report/jobcentre-page.js';
import { BENCHMARK, HOEJE_TAASTRUP, LEJRE, MEASURED, reportOf, summaryOf } from './hand-made.js';
import { tagsOf, textOf } from './markup.js';

const LANGUAGES = ['da', 'en'] as const;
/** Loading the charting library takes seconds on a busy machine. */
const LOADING = 120_000;

const one = reportOf(HOEJE_TAASTRUP, { preset: 'hoeje-taastrup-2020', knownOn: '2020-04-01' }, { benchmark: BENCHMARK, smallBelow: 20 });
const several = reportOf([...HOEJE_TAASTRUP, ...LEJRE], { preset: 'lejre-2020' }, { benchmark: BENCHMARK });
const nobody = reportOf([], { preset: 'hoeje-taastrup-2020' });
const summary = summaryOf(1422);

describe('the page of a report', () => {
  let danish: string;
  let english: string;
  beforeAll(async () => {
    danish = await jobcentrePage(one, summary, 'da');
    english = await jobcentrePage(several, summary, 'en');
  }, LOADING);

  it.for(LANGUAGES)('is nested, has every id once, and links to ids that are there (%s)', async (language) => {
    for (const report of [one, several, nobody]) {
      const tags = tagsOf(await jobcentrePage(report, summary, language));
      const ids = tags.flatMap(({ attributes }) => attributes.id ?? []);
      expect(new Set(ids).size).toBe(ids.length);
      const named = tags.flatMap(({ attributes }) =>
        [attributes['aria-labelledby'] ?? [], /^#(.+)/.exec(attributes.href ?? '')?.[1] ?? []].flat(),
      );
      expect(named.filter((id) => !ids.includes(id))).toEqual([]);
    }
  });

  it.for(LANGUAGES)('has headings in order, one of the first level (%s)', async (language) => {
    for (const report of [one, several, nobody]) {
      const levels = tagsOf(await jobcentrePage(report, summary, language))
        .flatMap(({ name }) => /^h(\d)$/.exec(name)?.[1] ?? [])
        .map(Number);
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      expect(levels.every((level, place) => level <= (levels[place - 1] ?? 0) + 1)).toBe(true);
    }
  });

  it('gives the same bytes for the same report', async () => {
    expect(await jobcentrePage(one, summary, 'da')).toBe(danish);
    expect((await Promise.all([jobcentrePage(several, summary, 'en'), jobcentrePage(one, summary, 'da')]))[0]).toBe(english);
  });

  it('says of Høje-Taastrup what the minutes of 1 April 2020 say: result target missed by 0.34, focus targets met, no supervision', () => {
    const text = textOf(danish);
    expect(text).toContain(
      'Ikke skærpet tilsyn Efter reglerne bliver jobcenteret ikke omfattet af skærpet tilsyn, fordi begge fokusmål er nået.',
    );
    expect(text).toContain('9,70 % under 9,36 % ▼ Ikke nået 0,34 procentpoint over det forventede');
  });

  it('flags groups below the target by a word and a sign, with how many more are needed', () => {
    // 80 % of 588 is 470.4, so 471 - 447; 80 % of 14 is 11.2, so 12 - 7
    expect(textOf(danish)).toContain('Kontanthjælp 588 76,0 % 447 ▼ Ikke nået mangler 24');
    expect(textOf(danish)).toContain('Revalidering/forrevalidering lille gruppe 14 50,0 % 7 ▼ Ikke nået mangler 5');
  });

  it('shows a share as bounds where something is unknown', () => {
    // 9 of 581 have unknown conversations: 572 / 581 = 98.45 %
    expect(textOf(danish)).toContain('Sygedagpenge 581 98,5–100,0 % 572–581 Nået');
  });

  it('shows the ways to count apart where they differ, and their range in the drawing', () => {
    expect(textOf(danish)).toContain(
      'Måde 1 af 2 at tælle på: Hvornår har en borger fravær i over halvdelen af perioden? Når fraværet er over 6 af de 12 måneder.',
    );
    expect(danish).toContain('>Ledighedsydelse (40–61)</text>');
    expect(textOf(danish)).toContain('Ledighedsydelse 61 100,0 % 61 Nået 34,4 % 21 ▼ Ikke nået');
    expect(textOf(danish)).toContain('Ledighedsydelse 40 100,0 % 40 Nået 0,0 % 0 ▼ Ikke nået');
  });

  it('gives the drawing a text alternative that names the groups below the target', () => {
    expect(danish).toContain('Kravet er ikke nået i: samtaler, Kontanthjælp: 76,0\u00a0%');
  });

  it('gives an overview with links where there are several, in the order of the alphabet', () => {
    expect(english).toContain('<a href="#municipality-hoeje-taastrup">Høje-Taastrup</a>');
    expect(english.indexOf('id="municipality-hoeje-taastrup"')).toBeLessThan(english.indexOf('id="municipality-lejre"'));
    expect(textOf(english)).toContain(
      'The report covers 2 municipalities. 1 do not come under intensified supervision and the outcome is open for 1.',
    );
  });

  it('says what is open, and how it is settled', () => {
    expect(textOf(english)).toContain('Which share is expected to be on public support?');
    expect(english).not.toContain('<code>--');
    expect(textOf(english)).toMatch(/has the answer\. Concerns: Lejre\./);
  });

  it('says who chose each reading', async () => {
    const chosen = reportOf(LEJRE, { preset: 'lejre-2020', readings: { shares: 'two' } });
    const text = textOf(await jobcentrePage(chosen, summary, 'da'));
    expect(text).toContain('Hver for sig, med en andel for hvert fokusmål. Den, der har lavet rapporten');
    expect(text).toMatch(/Ja, kravet er nok\. Referatet nævner procenten uden »mere end«\. Kilden/);
    expect(text).toContain('Intet: ét vindue på 12 måneder. Den, der har lavet rapporten');
    expect(text).toMatch(/Den 1\. februar 2026\. Den 1\. juli 2026\. Uafklaret/);
  });

  it('names hours in place of an offer only where they may stand in for one', async () => {
    const of = (options: object) => jobcentrePage(reportOf(LEJRE, options), summary, 'da').then(textOf);
    expect(await of({ preset: 'hoeje-taastrup-2020' })).toContain('mindst 1 tilbud i måleperioden; om 225 timers ordinær beskæftigelse');
    expect(await of({ preset: 'star-page' })).toContain('om 100 timers ordinær beskæftigelse');
    const lejre = await of({ preset: 'lejre-2020' });
    expect(lejre).toContain('mindst 4 samtaler i måleperioden');
    expect(lejre).toMatch(/mindst 1 tilbud i måleperioden(?!;)/);
    expect(lejre).not.toMatch(/\b225\b|ministeriets rapport/i);
    expect(await of({})).toContain('mindst 4 samtaler i måleperioden');
    expect(await of({ preset: 'order-2019' })).toContain('mindst 1 tilbud i måleperioden; om 225 timers ordinær beskæftigelse');
  });

  it('names what each order requires of a year across both, and lets neither decide', async () => {
    const alike = [1, 0].map((offers) => ({
      citizens: 25 + offers * 50,
      municipality: 'lejre',
      benefit: 'dagpenge',
      conversations: 4,
      offers,
    }));
    const of = (readings: object) =>
      jobcentrePage(reportOf(alike, { preset: 'order-2019', on: '2024-04-01', measuredTo: '2023-12-31', readings }), summary, 'da').then(
        textOf,
      );
    // 75 of 100: above the 70 % of order 301, below the 80 % of order 1409
    const open = await of({});
    expect(open).toContain('om 100 eller 225 timers ordinær beskæftigelse');
    expect(open).toContain('75,0 % mere end 70 % eller mere end 80 % Uafklaret');
    expect(await of({ 'across-orders': 'new-order' })).toMatch(/75,0 % mere end 70 % Nået.+om 100 timers/);
    expect(await of({ 'across-orders': 'old-order' })).toMatch(/75,0 % mere end 80 % ▼ Ikke nået.+om 225 timers/);
  });

  it('accounts for the extract: in = counted + excluded + rejected', () => {
    expect(textOf(danish)).toMatch(/I udtrækket 1\.470 Borgere i opgørelsen 1\.422 .+ 9 .+ 31 .+ 12 .+ 3 Linjer, der ikke kunne læses 2/);
  });

  it('carries the caveat on the expected share, the rules and their digest', () => {
    const { version, digest } = (one.jobcentres[0] as (typeof one.jobcentres)[number]).assessment.rules;
    expect(textOf(danish)).toContain('Den forventede andel er et statistisk skøn.');
    expect(danish).toContain(`Regler: regelvaerk ${version}, fingeraftryk ${digest}.`);
  });

  it('says of an empty report that a share of nobody is unknown, never 0 or 100 %', async () => {
    const text = textOf(await jobcentrePage(nobody, summaryOf(0), 'da'));
    expect(text).toContain('En andel af ingen er ukendt');
    expect(text).not.toMatch(/(0|100),0 %/);
  });

  it('says of a municipality without citizens counted that its shares are unknown', async () => {
    const text = textOf(await jobcentrePage(reportOf([], { preset: 'hoeje-taastrup-2020' }, { benchmark: BENCHMARK }), summaryOf(0), 'da'));
    expect(text).toContain('Fokusmål for samtaler Ukendt mere end 80 % Ingen borgere');
    expect(text).toContain('Der er ingen borgere i opgørelsen.');
  });

  it('escapes names of municipalities and benefits that are none', async () => {
    const nasty = `<b>&"x</b>`;
    const [lejre] = reportOf(LEJRE, { preset: 'hoeje-taastrup-2020' }).jobcentres as [JobcentreReport['jobcentres'][number]];
    const ways = lejre.ways.map((way) => ({ ...way, groups: way.groups.map((group) => ({ ...group, benefit: nasty })) }));
    const page = await jobcentrePage({ ...one, jobcentres: [{ ...lejre, municipality: nasty, ways }] }, summary, 'da');
    expect(page).not.toMatch(/<b>/i);
    expect(textOf(page)).toContain(`Målene i ${nasty}`);
    expect(() => tagsOf(page)).not.toThrow();
  });

  it('tells more decimals where a share would look like the figure required', async () => {
    // 8001 of 10,000 is 80.01 %: above 80 %, and shown so
    const close = reportOf(
      [
        { citizens: 8001, municipality: 'lejre', benefit: 'dagpenge', conversations: 4, offers: 1 },
        { citizens: 1999, municipality: 'lejre', benefit: 'dagpenge', conversations: 3, offers: 1 },
      ],
      { preset: 'hoeje-taastrup-2020' },
    );
    expect(textOf(await jobcentrePage(close, summary, 'en'))).toContain('Focus target on conversations 80.01 % more than 80 % Met');
  });

  it('says that offers cannot lead to supervision in the years in which they cannot', async () => {
    const paused = { on: '2022-04-01', measuredTo: '2021-12-31', preset: 'hoeje-taastrup-2020' };
    const text = textOf(await jobcentrePage(reportOf(HOEJE_TAASTRUP, paused, { benchmark: BENCHMARK }), summary, 'da'));
    expect(text).toContain('kan ikke føre til tilsyn på vurderingsdagen');
    expect(text).toContain('fordi fokusmålet for samtaler er nået, og fokusmålet for tilbud ikke kan føre til tilsyn på vurderingsdagen.');
  });

  it('says that supervision follows, that the agency makes contact, and that the rules are not in force', async () => {
    const missed = HOEJE_TAASTRUP.map((alike) => ({ ...alike, conversations: 3 }));
    const of = (options: object) => jobcentrePage(reportOf(missed, options, { benchmark: BENCHMARK }), summary, 'da').then(textOf);
    expect(await of({ preset: 'hoeje-taastrup-2020', readings: { 'one-of-two': 'one', 'first-placement': 'from-2020' } })).toContain(
      'bliver jobcenteret omfattet af skærpet tilsyn, fordi resultatmålet ikke er nået, og fokusmålet for samtaler heller ikke er nået.',
    );
    expect(await of({ preset: 'lejre-2020', readings: { shares: 'two' } })).toContain('Kontakt fra styrelsen');
    expect(await of({ preset: 'lejre-2020', readings: { shares: 'joint' } })).toContain('og det samlede fokusmål heller ikke er nået.');
    expect(await of({ ...MEASURED, on: '2026-09-01', measuredTo: '2025-12-31', preset: 'hoeje-taastrup-2020' })).toContain(
      'Reglerne gælder ikke',
    );
  });

  it('says over how many windows a share is averaged, and that the groups are those of the latest', async () => {
    const averaged = reportOf(LEJRE, { preset: 'hoeje-taastrup-2020', readings: { averaging: 'mean-of-quarters' }, knownOn: '2020-04-01' });
    const text = textOf(await jobcentrePage(averaged, summary, 'da'));
    expect(text).toContain('Vi har vist grupperne for den seneste af de fire måleperioder.');
    expect(text).toContain('Måleperiode 4 perioder, fra 1. april 2018 til 31. december 2019');
    expect(text).toContain('Regler som vedtaget senest den 1. april 2020');
  });

  it('leaves an equal share to the reading of the source', async () => {
    const equal = { 'hoeje-taastrup': { expectedShare: 9.36, actualShare: 9.36 } };
    const of = (options: object) => jobcentrePage(reportOf(HOEJE_TAASTRUP, options, { benchmark: equal }), summary, 'da').then(textOf);
    expect(await of({ preset: 'hoeje-taastrup-2020' })).toContain('9,36 % under 9,36 % ▼ Ikke nået lig med det forventede');
    expect(await of({ preset: 'lejre-2020' })).toContain('9,36 % højst 9,36 % Nået lig med det forventede');
    expect(await of({})).toContain('9,36 % højst 9,36 % Nået lig med det forventede');
  });

  it('says between what the difference lies where shares were printed, and leaves open what lies on either side', async () => {
    const of = (expected: string, actual: string, equality: 'missed' | 'not-missed') => {
      const benchmark = { 'hoeje-taastrup': { expectedShare: { percent: expected }, actualShare: { percent: actual } } };
      return jobcentrePage(reportOf(HOEJE_TAASTRUP, { readings: { equality } }, { benchmark }), summary, 'da').then(textOf);
    };
    const between = 'procentpoint fra det forventede';
    expect(await of('9.36', '9.70', 'missed')).toContain(`9,70 % under 9,36 % ▼ Ikke nået mellem 0,33 og 0,35 ${between}`);
    expect(await of('9.36', '9.35', 'not-missed')).toContain(`9,35 % højst 9,36 % Nået mellem -0,02 og 0 ${between}`);
    expect(await of('9.36', '9.36', 'missed')).toContain(`9,36 % under 9,36 % Uafklaret mellem -0,01 og 0,01 ${between}`);
  });

  it('says how far below the expected share an exact one is', async () => {
    const benchmark = { 'hoeje-taastrup': { expectedShare: 9.36, actualShare: 9.3 } };
    const text = textOf(await jobcentrePage(reportOf(HOEJE_TAASTRUP, {}, { benchmark }), summary, 'da'));
    expect(text).toContain('Nået 0,06 procentpoint under det forventede');
  });

  it('holds a share against every figure that a way to count has: just one of them and below another is not reached', () => {
    const seventy = boundsOf({ reached: 70, counted: 100 });
    expect(standsUnder(seventy, [70, 80], 'more-than')).toBe('missed');
    expect(standsUnder(seventy, [70], 'more-than')).toBe('equal');
    expect(standsUnder(seventy, [60, 80], 'more-than')).toBe('open');
    expect(standsUnder(seventy, [70, 80], 'at-least')).toBe('open');
  });

  it('says of a group that has just what is required that it has, and not that it is below', async () => {
    const just = [
      { citizens: 80, municipality: 'lejre', benefit: 'kontanthjaelp', conversations: 4, offers: 1 },
      { citizens: 20, municipality: 'lejre', benefit: 'kontanthjaelp', conversations: 1, offers: 1 },
    ];
    const of = (options: object, language: 'da' | 'en') => jobcentrePage(reportOf(just, options), summary, language).then(textOf);
    expect(await of({ readings: { share: 'more-than' } }, 'da')).toContain('80,0 % mere end 80 % ▼ Præcis på kravet');
    expect(await of({ readings: { share: 'more-than' } }, 'en')).toContain('▼ Exactly at the limit');
    expect(await of({ readings: { share: 'at-least' } }, 'da')).toContain('80,0 % mindst 80 % Nået');
  });

  it('does not hold conversations against a figure that was not read', async () => {
    const text = textOf(
      await jobcentrePage(
        reportOf(LEJRE, { preset: 'star-page' }, { benchmark: { lejre: { expectedShare: 9, actualShare: 10 } } }),
        summary,
        'en',
      ),
    );
    expect(text).toContain('Focus target on conversations 85.0 % Not read in the source Open');
    expect(text).toContain('(the source bears no date)');
  });
});

describe('numbers of few citizens', () => {
  const few = [
    { citizens: 3, municipality: 'lejre', benefit: 'revalidering', conversations: 4, offers: 1 },
    { citizens: 40, municipality: 'lejre', benefit: 'kontanthjaelp', conversations: 4, offers: 1 },
    { citizens: 60, municipality: 'lejre', benefit: 'sygedagpenge', conversations: 4, offers: 1 },
  ];
  const page = (look: object) => jobcentrePage(reportOf(few, { preset: 'hoeje-taastrup-2020' }), summary, 'da', look).then(textOf);

  it(
    'are withheld, and so is the next smallest, which with the sum of all would tell them',
    async () => {
      const text = await page({});
      expect(text).toMatch(/Revalidering\/forrevalidering skjult skjult – – skjult – –/);
      expect(text).toMatch(/Kontanthjælp skjult skjult – – skjult – –/);
      expect(text).toMatch(/Sygedagpenge 60 100,0 % 60 Nået/);
      expect(text).toMatch(/Alle ydelser 103 /);
      expect(text).toContain('Tal om færre end 5 borgere er skjult, og det er også de tal, som kunne røbe dem. Grænsen er et valg');
    },
    LOADING,
  );

  it(
    'are shown where that is asked for, and the report says that it must not be published',
    async () => {
      const text = await page({ showSmall: true });
      expect(text).toMatch(/Revalidering\/forrevalidering (?:lille gruppe )?3 100,0 % 3 Nået/);
      expect(text).toContain('viser også små tal og må ikke offentliggøres');
    },
    LOADING,
  );

  it(
    'withhold the sum where no other number is left to take',
    async () => {
      const alone = reportOf(few.slice(0, 1), { preset: 'hoeje-taastrup-2020' });
      expect(await jobcentrePage(alone, summary, 'da').then(textOf)).toMatch(/Alle ydelser skjult skjult – –/);
    },
    LOADING,
  );

  it(
    'follow the limit that is asked for',
    async () => {
      expect(await page({ smallBelow: 3 })).toMatch(/Revalidering\/forrevalidering 3 100,0 % 3 Nået/);
      expect(await page({ smallBelow: 200 })).toMatch(/Alle ydelser skjult/);
    },
    LOADING,
  );
});

describe('the look of a report', () => {
  it(
    'has the title, the day of the data and the maker that were asked for',
    async () => {
      const text = textOf(await jobcentrePage(one, summary, 'da', { title: 'Status', dataDate: '3. marts 2020', preparedBy: 'Analyse' }));
      expect(text).toContain('Status');
      expect(text).toContain('Data trukket: 3. marts 2020. Udarbejdet af Analyse.');
    },
    LOADING,
  );

  it(
    'ranks several municipalities, folds each, and says in words where all come to the same',
    async () => {
      const country = ['lejre', 'aabenraa', 'aarhus'].flatMap((municipality, place) => [
        { citizens: 50, municipality, benefit: 'dagpenge', conversations: 4, offers: 1 },
        { citizens: 50 + 10 * place, municipality, benefit: 'dagpenge', conversations: 3, offers: 1 },
      ]);
      const html = await jobcentrePage(reportOf(country, { preset: 'hoeje-taastrup-2020' }), summary, 'da');
      expect(html.match(/<details/g)).toHaveLength(3);
      expect(html.indexOf('id="municipality-lejre"')).toBeLessThan(html.indexOf('id="municipality-aabenraa"'));
      const ranking = textOf(html.split('id="ranking-conversations"')[1]?.split('</table>')[0] ?? '');
      expect(ranking.indexOf('Aarhus')).toBeLessThan(ranking.indexOf('Lejre'));
      expect(ranking).toContain('▼ 41,7 %');
      expect(textOf(html)).toMatch(/Rapporten dækker tre kommuner\. (?:For alle|Alle|Ingen)/);
    },
    LOADING,
  );
});
