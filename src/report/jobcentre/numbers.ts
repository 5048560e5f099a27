import { type Bounds, inPercent, type Ratio } from '../../../rules/jobcentre/jobcenterindblik/shares/bounds.js';
import { Exact } from '../../engine/kroner.js';
import type { Period } from '../../engine/period.js';
import type { Language } from '../../engine/texts.js';
import { dayInWords, number } from '../../reasons/values-in-words.js';

/** Between a number and what it counts, where no line may break. */
const TIGHT = '\u00a0';
/** More decimals than these are not shown. */
export const MOST_DECIMALS = 4;

/** A figure in %: `80 %`, `9,36 %`. */
export function percent(value: number | string, language: Language): string {
  return `${number(value, language)}${TIGHT}%`;
}

/** Figures in % with as many decimals as the one of them that has most: `9,36 %` and `9,70 %`. */
export function percentsAlike(values: readonly (Exact | undefined)[], language: Language): (string | undefined)[] {
  const shown = values.map((value) => value?.toDecimalPlaces(MOST_DECIMALS));
  const places = Math.max(0, ...shown.map((value) => value?.decimalPlaces() ?? 0));
  return shown.map((value) => value && `${fixed(value.toFixed(places), language)}${TIGHT}%`);
}

/** A share as far as it is known: `85,0 %`, `79,2–85,0 %`; nothing where it is a share of nobody, or may be. */
export function shareInWords({ least, most }: Bounds, required: number | undefined, language: Language): string | undefined {
  if (least === undefined || most === undefined) return undefined;
  const [low, high] = [least, most].map((ratio) => decimals(ratio, required));
  return `${fixed(low as string, language)}${high === low ? '' : `–${fixed(high as string, language)}`}${TIGHT}%`;
}

/** Whole numbers as far as they are known: `412`, `412–440`. */
export function countInWords(least: number, most: number, language: Language): string {
  return least === most ? number(least, language) : `${number(least, language)}–${number(most, language)}`;
}

/** A share for a drawing, in %. */
export function inDrawing(ratio: Ratio): number {
  return Number(inPercent(ratio));
}

/** The days of a window, short: `1. januar 2019 – 31. december 2019`. */
export function daysInWords({ from, to }: Period, language: Language): string {
  return `${dayInWords(from, language)} – ${dayInWords(to, language)}`
    .replaceAll(' ', TIGHT)
    .replace('–', '– ')
    .replace(`${TIGHT}– ${TIGHT}`, ' – ');
}

/** One decimal, or as many more as tell a share from the figure required: 80.02 % is not shown as 80.0 %. */
function decimals({ of, among }: Ratio, required: number | undefined): string {
  const exact = new Exact(of.toString()).times(100).dividedBy(among.toString());
  for (let places = 1; places < MOST_DECIMALS; places++) {
    if (required === undefined || exact.equals(required) || !exact.toDecimalPlaces(places).equals(required)) return exact.toFixed(places);
  }
  return exact.toFixed(MOST_DECIMALS);
}

function fixed(figure: string, language: Language): string {
  return language === 'da' ? figure.replace('.', ',') : figure;
}
