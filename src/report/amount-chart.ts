import type { EChartsCoreOption } from 'echarts/core';
import { drawing } from './drawing.js';
import { partedName } from './parted-name.js';

/** Kroner on one side of zero, not negative. */
export interface AmountBar {
  readonly kroner: number;
  /** Stands at the end of the bar. */
  readonly label: string;
}

/** Kroner by category, as bars lying on their side: more to the right of zero, less to the left. */
export interface AmountChart {
  readonly categories: readonly string[];
  /** One of each for every category; `undefined` where there is nothing to draw. */
  readonly series: readonly {
    readonly name: string;
    readonly more: readonly (AmountBar | undefined)[];
    readonly less: readonly (AmountBar | undefined)[];
  }[];
}

const BAR = 17;
const INK = '#1b1f24';
/** Told apart without colour by how dark they are; the first is the darkest. */
const COLOURS = ['#17456e', '#4a938c', '#b9893a', '#8a8f98'] as const;
/** Above the bars, where there is more than one of each: a line for each on a telephone. */
const LEGEND = 32;
const LEGEND_LINE = 22;
/** So many signs of a category stand on a line. */
const MOST_SIGNS = 26;

/** How a drawing is laid out, in its own pixels. */
interface Layout {
  readonly width: number;
  readonly margin: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  /** Between the bars of one category and those of the next. */
  readonly gap: number;
  /** Room for a label at the end of the longest bar. */
  readonly label: number;
}

/** At a desk and on paper names stand beside their bars, on a telephone above them. */
const LAYOUTS = {
  wide: { width: 720, margin: { top: 8, bottom: 12, left: 226, right: 8 }, gap: 18, label: 128 },
  narrow: { width: 350, margin: { top: 14, bottom: 2, left: 2, right: 2 }, gap: 46, label: 104 },
} as const satisfies Readonly<Record<string, Layout>>;

/** A category whose long names, such as ids, are parted at a hyphen and not inside a word. */
function fitted(category: string): string {
  return category
    .split(' ')
    .map((word) => partedName(word, MOST_SIGNS).join('\n'))
    .join(' ');
}

/** Draws kroner as SVG, for a desk and paper or for a telephone. */
export function amountChart(chart: AmountChart, as: keyof typeof LAYOUTS = 'wide'): Promise<string> {
  const { width, margin, gap } = LAYOUTS[as];
  const height = topOf(chart, as) + margin.bottom + chart.categories.length * (chart.series.length * BAR + gap);
  return drawing(option(chart, as), { width, height });
}

function topOf({ series }: Pick<AmountChart, 'series'>, as: keyof typeof LAYOUTS): number {
  const legend = as === 'wide' ? LEGEND : LEGEND_LINE * series.length;
  return LAYOUTS[as].margin.top + (series.length > 1 ? legend : 0);
}

function option({ categories, series }: AmountChart, as: keyof typeof LAYOUTS): EChartsCoreOption {
  const text = { color: INK, fontSize: 14 };
  const { margin } = LAYOUTS[as];
  return {
    animation: false,
    textStyle: text,
    grid: { ...margin, top: topOf({ series }, as), outerBoundsMode: 'none' },
    legend: {
      show: series.length > 1,
      top: 0,
      left: 0,
      ...(as === 'narrow' && { orient: 'vertical', itemGap: LEGEND_LINE - 14 }),
      selectedMode: false,
      itemWidth: 18,
      itemHeight: 11,
      ...(as === 'wide' && { itemGap: 24 }),
      textStyle: text,
    },
    xAxis: { type: 'value', ...extent(series, LAYOUTS[as]), axisLabel: { show: false }, splitLine: { show: false } },
    yAxis: {
      type: 'category',
      inverse: true,
      z: 10,
      data: as === 'wide' ? categories.map(fitted) : categories,
      axisTick: { show: false },
      axisLine: { onZero: false, show: false },
      axisLabel: { ...text, fontSize: 13, overflow: 'break', lineHeight: 17, interval: 0, ...placed(series.length, as) },
    },
    series: series.flatMap(({ name, more, less }, place) => [
      barsOf(name, place, more, 1),
      barsOf(name, place, less, -1),
      ...(place === 0 ? [zero()] : []),
    ]),
  };
}

/** Where the name of a category stands: beside its bars, or above them, over the line at zero. */
function placed(bars: number, as: keyof typeof LAYOUTS): object {
  const { width, margin } = LAYOUTS[as];
  if (as === 'wide') return { width: margin.left - 30 };
  const above = (bars * BAR) / 2 + 8;
  return {
    inside: true,
    margin: 0,
    width: width - 8,
    verticalAlign: 'bottom',
    padding: [0, 0, above, 0],
    textBorderColor: '#fff',
    textBorderWidth: 4,
  };
}

/** From the most of the one side to the most of the other, with room for the labels. */
function extent(series: AmountChart['series'], { width, margin, label: each }: Layout): { readonly min: number; readonly max: number } {
  const most = (side: 'more' | 'less') => Math.max(0, ...series.flatMap((one) => one[side].map((bar) => bar?.kroner ?? 0)));
  const [left, right] = [most('less'), most('more')];
  const room = width - margin.left - margin.right - (left > 0 ? 2 : 1) * each;
  const label = (each * Math.max(1, left + right)) / room;
  return { min: left > 0 ? -left - label : 0, max: right + label };
}

function barsOf(name: string, place: number, bars: readonly (AmountBar | undefined)[], sign: 1 | -1): object {
  return {
    type: 'bar',
    name,
    stack: name,
    silent: true,
    clip: false,
    barWidth: BAR - 3,
    barGap: '15%',
    itemStyle: { color: COLOURS[place % COLOURS.length] },
    label: { show: true, position: sign > 0 ? 'right' : 'left', distance: 6, color: INK, fontSize: 13 },
    data: bars.map((bar) => (bar === undefined ? null : { value: sign * bar.kroner, label: { formatter: bar.label } })),
  };
}

function zero(): object {
  const markLine = {
    silent: true,
    symbol: 'none',
    lineStyle: { color: INK, width: 1, type: 'solid' },
    label: { show: false },
    data: [{ xAxis: 0 }],
  };
  return { type: 'bar', silent: true, stack: 'zero', barWidth: 0, data: [], markLine };
}
