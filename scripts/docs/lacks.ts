import units from '../../rules/units.json' with { type: 'json' };
import { type UnitTexts, withUnit } from '../../src/reasons/texts/units.js';
import { dayInWords, periodInWords, periodOf } from '../../src/reasons/values-in-words.js';
import { type Doc, say } from './doc.js';
import { LACKS } from './words/names.js';

const UNITS: Readonly<Record<string, UnitTexts>> = units;

/** What the check of the sources found lacking, as a person reads it: `5 måneder, som ligger tæt på, står også i kilden`. */
export function lacksInWords(lacks: string, doc: Doc): string {
  const [kind] = lacks.split(' ', 1) as [string];
  const template = LACKS[kind];
  if (template === undefined) throw new Error(`No words for what is lacking: "${lacks}"`);
  const figures = lacks.slice(kind.length + 1).split(', ');
  return say(template, doc, { value: figures.map((figure) => figureInWords(figure, doc)).join(', ') });
}

function figureInWords(figure: string, { language }: Doc): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(figure)) return dayInWords(figure, language);
  if (figure.includes('/')) return periodInWords(periodOf(figure), language);
  const [, value = '', unit = ''] = /^([\d.]+) (.+)$/.exec(figure) ?? [];
  const texts = UNITS[unit];
  return texts === undefined ? figure : withUnit(value, unit, texts, language);
}
