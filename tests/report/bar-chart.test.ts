import { beforeAll, describe, expect, it } from 'vitest';
import { barChart } from '../../src/report/bar-chart.js';
import type { BarChart } from '../../src/report/bars.js';
import { tagsOf } from './markup.js';

const bar = (least: number, most = least, flagged = false) => ({ least, most, label: `label ${least}`, flagged });

const chart: BarChart = {
  categories: ['<All> & "more"', 'Second'],
  series: [
    { name: 'Talks', bars: [bar(85), bar(50, 75, true)] },
    { name: 'Offers', bars: [bar(90), undefined] },
  ],
  between: 'can change',
  lines: [{ at: 80, name: 'Required: 80' }],
  axis: (value) => `${value} pct.`,
};

/** Loading the charting library takes seconds on a busy machine. */
const LOADING = 120_000;

describe('a bar chart', () => {
  beforeAll(async () => void (await barChart(chart)), LOADING);

  it('gives the same bytes for the same chart, one after the other and at once', async () => {
    const first = await barChart(chart);
    expect(await barChart(chart)).toBe(first);
    expect(new Set(await Promise.all([barChart(chart), barChart(chart), barChart(chart)]))).toEqual(new Set([first]));
  });

  it('is plain markup: no ids, classes, styles, script or font of its own', async () => {
    const tags = tagsOf(await barChart(chart));
    expect(
      tags.filter(({ name, attributes }) => 'id' in attributes || 'class' in attributes || name === 'style' || name === 'script'),
    ).toEqual([]);
    expect(await barChart(chart)).not.toMatch(/font-family|zr\d|CDATA/);
  });

  it('escapes what it is given and shows every label, the line and the axis', async () => {
    const svg = await barChart(chart);
    expect(svg).toContain('&lt;All&gt; &amp; &quot;more&quot;');
    for (const text of ['label 85', 'label 50', 'label 90', 'Required: 80', '100 pct.', 'can change'])
      expect(svg).toContain(`>${text}</text>`);
  });

  it('names what can change only where something can, and draws nothing where nothing is known', async () => {
    const series = [{ name: 'Talks', bars: [bar(85), undefined] }];
    const svg = await barChart({ ...chart, series, lines: [] });
    expect(svg).not.toContain('can change');
    expect(svg.match(/label \d+/g)).toEqual(['label 85']);
  });

  it('grows with its categories', async () => {
    const height = async (categories: string[]) => Number(/height="(\d+)"/.exec(await barChart({ ...chart, categories, series: [] }))?.[1]);
    expect(await height(['a', 'b', 'c'])).toBeGreaterThan(await height(['a']));
  });
});
