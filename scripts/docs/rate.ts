import type { Rate } from '../../rules/citizen/activation-allowance/guidelines/rate.js';
import { kronerInWords, number } from '../../src/reasons/values-in-words.js';
import type { Content } from '../../src/report/html.js';
import { table } from '../../src/report/table.js';
import type { AllowanceWords } from './allowance.js';
import { type Doc, plainList, say } from './doc.js';
import { RATES as T } from './words/guidelines.js';

/** How a guideline sets the amount, in words or as a table. */
export function rateInWords(rate: Rate, guideline: string, words: AllowanceWords, doc: Doc): Content {
  const { language } = doc;
  const kroner = (amount: string) => kronerInWords(amount, language);
  switch (rate.kind) {
    case 'zones':
      return [
        say(T.zones, doc),
        plainList(
          rate.steps.map(
            (step) => `${zonesInWords(step, words, doc)}: ${step.amount === null ? say(T.nothing, doc) : readOr(step.amount, kroner, doc)}`,
          ),
        ),
      ];
    case 'zone-days':
      return zoneDays(rate, guideline, words, doc);
    case 'flat':
      return say(T.flat, doc, { amount: kroner(rate.amount) });
    case 'per-km': {
      const weeks = number(rate.weeksPerMonth ?? 0, language);
      const days = say(T[rate.days], doc, { weeks });
      const [above, upTo] = [number(rate.aboveKm, language), number(rate.upToKm, language)];
      const perKm = typeof rate.rate === 'string' ? kroner(rate.rate) : say(T[rate.rate.official], doc);
      const said = say(rate.aboveKm === 0 ? T.perKmFromHome : T.perKm, doc, { rate: perKm, above, upTo, days });
      return rate.elseAboveKm === undefined ? said : `${said}; ${say(T.elseAbove, doc, { above: number(rate.elseAboveKm, language) })}`;
    }
    case 'km-bands':
      return [
        say(T.bands, doc, { days: number(rate.daysPerWeek, language) }),
        plainList(
          rate.bands.map(({ from, to, most }) =>
            say(T.band, doc, { from: number(from, language), to: number(to, language), most: kroner(most) }),
          ),
        ),
      ];
    case 'assessed':
      return say(T.assessed, doc, { most: kroner(rate.most) });
    case 'documented':
    case 'cheapest-fare':
      return say(T[rate.kind], doc, { most: kroner(rate.most) });
    case 'other-fare':
      return say(T[rate.kind], doc, { fare: rate.fare, most: kroner(rate.most) });
    case 'none':
      return say(T.none, doc);
  }
}

function readOr(amount: string, kroner: (amount: string) => string, doc: Doc): string {
  return amount === 'not-read' ? say(T.unread, doc) : kroner(amount);
}

function zonesInWords({ from, to }: Zones, words: AllowanceWords, doc: Doc): string {
  const zones = (count: number) => words.value('zones', count);
  if (to === undefined) return say(T.zonesFrom, doc, { from: zones(from) });
  return from === to ? zones(from) : say(T.zoneRange, doc, { from: String(from), to: zones(to) });
}

interface Zones {
  readonly from: number;
  readonly to?: number | undefined;
}

function zoneDays({ rows }: Extract<Rate, { kind: 'zone-days' }>, guideline: string, words: AllowanceWords, doc: Doc): Content {
  const days = rows[0]?.amounts.map((_, place) => ({ heading: words.value('daysPerWeek', place + 1), numbers: true })) ?? [];
  return table({
    id: `rates-${guideline}`,
    caption: say(T.zoneDays, doc),
    columns: [{ heading: say(T.zonesColumn, doc) }, ...days],
    rows: rows.map(({ amounts, ...zones }) => ({
      cells: [zonesInWords(zones, words, doc), ...amounts.map((amount) => kronerInWords(amount, doc.language))],
    })),
  });
}
