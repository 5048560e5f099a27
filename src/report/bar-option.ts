import type { EChartsCoreOption } from 'echarts/core';
import type { Bar, BarChart } from './bars.js';

const WIDTH = 720;
/** The end of the axis, in %. */
const AXIS = 100;
const BAR = 15;
const GAP = 20;
const MARGIN = { top: 62, bottom: 34, left: 226, right: 116 };
/** The font is not known here: labels are broken as if they had so much less room. */
const LEEWAY = 44;
const INK = '#1b1f24';
const FLAG = '#8c1c13';
const GRID = '#d5dbe1';
/** Dark and middling, so that they can be told apart without colour. */
const COLOURS = ['#17456e', '#4a938c'] as const;

/** How large a chart is drawn, in pixels. */
export function sizeOf({ categories, series }: BarChart): { readonly width: number; readonly height: number } {
  return { width: WIDTH, height: MARGIN.top + MARGIN.bottom + categories.length * (series.length * BAR + GAP) };
}

/** A chart in the words of the charting library. */
export function barOption({ categories, series, between, lines, axis }: BarChart): EChartsCoreOption {
  const open = series.some(({ bars }) => bars.some((bar) => bar !== undefined && bar.most > bar.least));
  const text = { color: INK, fontSize: 14 };
  return {
    animation: false,
    textStyle: text,
    grid: { ...MARGIN, outerBoundsMode: 'none' },
    legend: {
      top: 0,
      left: 0,
      selectedMode: false,
      itemWidth: 18,
      itemHeight: 11,
      itemGap: 30,
      textStyle: text,
      data: legend(series, open, between),
    },
    xAxis: {
      type: 'value',
      min: 0,
      max: AXIS,
      interval: 20,
      axisLabel: { ...text, formatter: axis },
      splitLine: { lineStyle: { color: GRID } },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: categories,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: INK } },
      axisLabel: { ...text, fontSize: 13, width: MARGIN.left - LEEWAY, overflow: 'break', lineHeight: 17, interval: 0 },
    },
    series: [...series.flatMap(({ name, bars }, place) => barsOf(name, bars, place)), ...uncertain(between, lines)],
  };
}

function legend(series: BarChart['series'], open: boolean, between: string): object[] {
  const swatch = { itemStyle: { color: '#fff', borderColor: INK, borderWidth: 1, borderType: 'dashed' } };
  return [...series.map(({ name }) => ({ name })), ...(open ? [{ name: between, ...swatch }] : [])];
}

/** A bar up to the least, an outline up to the most, and nothing up to the end of the axis, where the label stands. */
function barsOf(name: string, bars: BarChart['series'][number]['bars'], place: number): object[] {
  const color = COLOURS[place % COLOURS.length] as string;
  const shared = { type: 'bar', stack: name, silent: true, clip: false, barWidth: BAR - 2, barGap: '12%' };
  return [
    { ...shared, name, itemStyle: { color }, data: bars.map((bar) => bar?.least ?? null) },
    {
      ...shared,
      itemStyle: { color: '#fff', borderColor: color, borderWidth: 1, borderType: 'dashed' },
      data: bars.map((bar) => (bar === undefined || bar.most === bar.least ? null : bar.most - bar.least)),
    },
    {
      ...shared,
      itemStyle: { color: 'none' },
      data: bars.map((bar) => (bar === undefined ? null : { value: AXIS - bar.most, label: labelOf(bar) })),
    },
  ];
}

function labelOf({ label, flagged }: Bar): object {
  const colour = flagged ? { color: FLAG, fontWeight: 'bold' } : { color: INK };
  return { show: true, position: 'right', distance: 8, formatter: label, fontSize: 13, ...colour };
}

/** A series without bars of its own: it names the outlines in the legend and carries the lines. */
function uncertain(name: string, lines: BarChart['lines']): object[] {
  const label = { position: 'start', color: FLAG, fontSize: 13, fontWeight: 'bold', distance: 6 };
  return [
    {
      type: 'bar',
      name,
      silent: true,
      stack: 'lines',
      barWidth: 0,
      data: [],
      markLine: {
        silent: true,
        symbol: 'none',
        lineStyle: { color: FLAG, width: 2, type: [6, 4] },
        data: lines.map(({ at, name: text }) => ({ xAxis: at, label: { ...label, formatter: text } })),
      },
    },
  ];
}
