import { describe, expect, it } from 'vitest';
import { comparisonPage } from '../../src/report/comparison-page.js';
import { lyngbyTaarbaek } from './comparisons.js';
import { tagsOf, textOf } from './markup.js';

/** Loading the charting library takes seconds on a busy machine. */
const LOADING = 120_000;

// Two months each at 400, 550 and 700 kr. from 3 km (minutes of 12 March 2019, item 4): 0, 800, 1,100, 1,400 and 800 kr., and one of
// unknown zones; alternative 1 gives each 2,000 kr., alternative 2 nothing.
describe('the page that compares guidelines', () => {
  it('leads with the cost, then who gains and loses, then each guideline', { timeout: LOADING }, async () => {
    const html = await comparisonPage(lyngbyTaarbaek('da'));
    const text = textOf(html);
    expect(tagsOf(html).filter(({ name }) => name === 'figure')).toHaveLength(3);
    expect(tagsOf(html).some(({ name }) => name === 'script')).toBe(false);
    expect(text).toContain('Retningslinjerne er prøvet på 6 borgere. Stigning og fald er i forhold til »Efter zoner«.');
    expect(text).toContain('Borgerne deltager fra den 1. april 2019 til den 31. maj 2019.');
    expect(text).toContain('Efter zoner 6 4 1 4.100,00 – – – – 1.000 kr. til alle 6 6 – 12.000,00 5 5.900,00 – –');
    expect(text).toContain('Lyngby-Taarbæk, 2019 (forkastet forslag) 6 – – 0,00 – – 4 4.100,00');
    expect(text).toContain('Efter zoner (1 uafklaret)');
    for (const label of ['12.000,00 kr.', '+3.200,00 kr.', '−1.400,00 kr.']) expect(html).toContain(`>${label}</text>`);
    expect(text).toContain('Det uafklarede afhænger af: Zoner (borgere: 1)');
    expect(text).toContain('vedtaget af kommunen den 12. marts 2019');
    expect(text).toContain('foreslået, men forkastet den 12. marts 2019');
    expect(text).toContain('distance-of-alternative=does-not-apply');
    expect(text).toContain('heller ikke med nul');
    expect(text).toContain('En række med få borgere kan røbe, hvem de er.');
  });

  it('has for a telephone each drawing once more, and rows as cards whose cells bear their headings', { timeout: LOADING }, async () => {
    const html = await comparisonPage(lyngbyTaarbaek('da'));
    const widths = [...html.matchAll(/<svg[^>]* width="(\d+)"/g)].map(([, width]) => Number(width));
    expect(widths).toEqual([720, 350, 720, 350, 720, 350]);
    for (const title of ['Borgere', 'Får beløb', 'Får mere: borgere', 'Får mindre: kr.']) expect(html).toContain(`data-title="${title}"`);
    expect(html).toContain('<table class="stacked" role="table">');
  });

  it('of one guideline compares nothing, and says that no reading was chosen', async () => {
    const { compared, ...rest } = lyngbyTaarbaek('en');
    const [, flat] = compared.guidelines;
    const { days: _, ...without } = compared;
    const one = { ...without, rejected: 2, readings: {}, guidelines: flat === undefined ? [] : [flat] };
    const text = textOf(await comparisonPage({ ...rest, compared: one }));
    expect(text).toContain('It is compared with no other.');
    expect(text).not.toMatch(/Gain|take part|no estimate of the whole/);
    expect(text).toContain('No answers were chosen');
  });

  it('names both where only one is held against the first, for no legend does', { timeout: LOADING }, async () => {
    const { compared, guidelines, ...rest } = lyngbyTaarbaek('da');
    const two = { ...compared, guidelines: compared.guidelines.slice(0, 2) };
    const text = textOf(await comparisonPage({ ...rest, guidelines: guidelines.slice(0, 2), compared: two }));
    expect(text).toContain('Forskel fra »Efter zoner« til »1.000 kr. til alle« efter målgruppe');
    expect(text).toContain('Forskel fra »Efter zoner« til »1.000 kr. til alle« efter zoner');
  });

  it('draws no differences where there are none', async () => {
    const { compared, ...rest } = lyngbyTaarbaek('da');
    const [first] = compared.guidelines;
    const alike = { ...compared, guidelines: first === undefined ? [] : [first, { ...first, guideline: 'lyngby-taarbaek-2019-none' }] };
    const html = await comparisonPage({ ...rest, guidelines: [...rest.guidelines.slice(0, 1), ...rest.guidelines], compared: alike });
    expect(textOf(html)).toContain('Ingen borgere får mere eller mindre.');
    expect(tagsOf(html).filter(({ name }) => name === 'figure')).toHaveLength(1);
  });
});
