import type { CostSum, GuidelineCost } from '../../index.js';
import { fill } from '../../reasons/template.js';
import { joined, kronerInWords, number } from '../../reasons/values-in-words.js';
import { type AmountBar, type AmountChart, amountChart } from '../amount-chart.js';
import { type Figure, figure } from '../figure.js';
import type { Html } from '../html.js';
import type { Comparison } from './comparison.js';
import { groupName, zonesName } from './names.js';
import WORDS from './words.json' with { type: 'json' };

/** Draws what each guideline comes to, and says how many are in no amount. */
export async function costChart({ compared, nameOf, language }: Comparison): Promise<Html> {
  const { guidelines } = compared;
  const drawn = await drawnTwice({
    categories: guidelines.map(({ guideline, open }) => {
      const name = nameOf(guideline);
      return open === 0 ? name : fill(WORDS.openNote[language], { guideline: name, open: number(open, language) });
    }),
    series: [
      {
        name: WORDS.sum[language],
        more: guidelines.map(({ total }) =>
          total === undefined ? undefined : { kroner: Number(total), label: kronerInWords(total, language) },
        ),
        less: [],
      },
    ],
  });
  const list = guidelines.map(
    ({ guideline, total }) => `${nameOf(guideline)} ${total === undefined ? WORDS.none[language] : kronerInWords(total, language)}`,
  );
  const alternative = fill(WORDS.costChartAlternative[language], { list: joined(list, language) });
  return figure({ id: 'cost-chart', ...drawn, alternative, caption: WORDS.costChart[language] });
}

/** Draws who gains and who loses against the first guideline, by target group and by zones; nothing where nobody does. */
export async function changeCharts(comparison: Comparison): Promise<Html[]> {
  const { compared, nameOf, on, language } = comparison;
  const [first, ...others] = compared.guidelines as [GuidelineCost, ...GuidelineCost[]];
  if (others.every(({ gains, loses }) => gains.citizens + loses.citizens === 0)) return [];
  const [other, ...more] = others.map(({ guideline }) => nameOf(guideline));
  const values = { first: nameOf(first.guideline), ...(other !== undefined && { other }) };
  // Where only one is held against the first, no legend names it.
  const [ofGroup, ofZone] = more.length === 0 ? [WORDS.changeByGroupTo, WORDS.changeByZoneTo] : [WORDS.changeByGroup, WORDS.changeByZone];
  const byGroup = rowsOf(others, ({ byGroup: all }) => all.map((one) => [groupName(one.group, on, language), one]));
  const byZone = rowsOf(others, ({ byZone: all }) => all.map((one) => [zonesName(one.zones, on, language), one]));
  return [
    await changeChart('groups-chart', fill(ofGroup[language], values), byGroup, others, comparison),
    await changeChart('zones-chart', fill(ofZone[language], values), byZone, others, comparison),
  ];
}

/** The accounts of each guideline by what they are of. Every guideline was tried on the same citizens, so all have the same. */
type Rows = ReadonlyMap<string, readonly CostSum[]>;

function rowsOf(guidelines: readonly GuidelineCost[], accounts: (of: GuidelineCost) => readonly (readonly [string, CostSum])[]): Rows {
  const rows = new Map<string, CostSum[]>();
  for (const one of guidelines) for (const [name, account] of accounts(one)) rows.set(name, [...(rows.get(name) ?? []), account]);
  return rows;
}

async function changeChart(
  id: string,
  caption: string,
  rows: Rows,
  guidelines: readonly GuidelineCost[],
  { nameOf, language }: Comparison,
): Promise<Html> {
  const bar = (change: CostSum['gains'] | undefined, sign: string): AmountBar | undefined =>
    change === undefined || change.citizens === 0
      ? undefined
      : { kroner: Number(change.kroner), label: `${sign}${kronerInWords(change.kroner, language)}` };
  const accounts = [...rows.values()];
  const drawn = await drawnTwice({
    categories: [...rows.keys()],
    series: guidelines.map(({ guideline }, place) => ({
      name: nameOf(guideline),
      more: accounts.map((all) => bar(all[place]?.gains, '+')),
      less: accounts.map((all) => bar(all[place]?.loses, '−')),
    })),
  });
  return figure({ id, ...drawn, alternative: fill(WORDS.changeAlternative[language], { caption }), caption });
}

/** For a desk and paper, and for a telephone. */
async function drawnTwice(chart: AmountChart): Promise<Pick<Figure, 'svg' | 'narrow'>> {
  return { svg: await amountChart(chart), narrow: await amountChart(chart, 'narrow') };
}
