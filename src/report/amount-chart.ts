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

const WIDTH = 720;
const BAR = 17;
const GAP = 18;
const MARGIN = { top: 8, bottom: 12, left: 226, right: 8 };
/** Above the bars, where there is more than one of each. */
const LEGEND = 32;
/** Room for a label at the end of the longest bar. */
const LABEL = 128;
const INK = '#1b1f24';
/** Told apart without colour by how dark they are; the first is the darkest. */
const COLOURS = ['#17456e', '#4a938c', '#b9893a', '#8a8f98'] as const;

/** So many signs of a category stand on a line. */
const MOST_SIGNS = 26;

/** A category whose long names, such as ids, are parted at a hyphen and not inside a word. */
function fitted(category: string): string {
  return category
    .split(' ')
    .map((word) => partedName(word, MOST_SIGNS).join('\n'))
    .join(' ');
}

/** Draws kroner as SVG. */
export function amountChart(chart: AmountChart): Promise<string> {
  const height = topOf(chart) + MARGIN.bottom + chart.categories.length * (chart.series.length * BAR + GAP);
  return drawing(option(chart), { width: WIDTH, height });
}

function topOf({ series }: Pick<AmountChart, 'series'>): number {
  return MARGIN.top + (series.length > 1 ? LEGEND : 0);
}

function option({ categories, series }: AmountChart): EChartsCoreOption {
  const text = { color: INK, fontSize: 14 };
  return {
    animation: false,
    textStyle: text,
    grid: { ...MARGIN, top: topOf({ series }), outerBoundsMode: 'none' },
    legend: {
      show: series.length > 1,
      top: 0,
      left: 0,
      selectedMode: false,
      itemWidth: 18,
      itemHeight: 11,
      itemGap: 24,
      textStyle: text,
    },
    xAxis: { type: 'value', ...extent(series), axisLabel: { show: false }, splitLine: { show: false } },
    yAxis: {
      type: 'category',
      inverse: true,
      data: categories.map(fitted),
      axisTick: { show: false },
      axisLine: { onZero: false, show: false },
      axisLabel: { ...text, fontSize: 13, width: MARGIN.left - 30, overflow: 'break', lineHeight: 17, interval: 0 },
    },
    series: series.flatMap(({ name, more, less }, place) => [
      barsOf(name, place, more, 1),
      barsOf(name, place, less, -1),
      ...(place === 0 ? [zero()] : []),
    ]),
  };
}

/** From the most of the one side to the most of the other, with room for the labels. */
function extent(series: AmountChart['series']): { readonly min: number; readonly max: number } {
  const most = (side: 'more' | 'less') => Math.max(0, ...series.flatMap((one) => one[side].map((bar) => bar?.kroner ?? 0)));
  const [left, right] = [most('less'), most('more')];
  const room = WIDTH - MARGIN.left - MARGIN.right - (left > 0 ? 2 : 1) * LABEL;
  const label = (LABEL * Math.max(1, left + right)) / room;
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
