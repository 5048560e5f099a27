import type { Language } from '../engine/texts.js';
import { dayInWords, number } from './values-in-words.js';

/** What was expected of an input, as the checks say it in English, and the same in Danish; `{}` stands for what differs. */
const IN_DANISH: readonly (readonly [english: string, danish: string])[] = [
  ['a calendar day as YYYY-MM-DD, or {}', 'en dag som åååå-mm-dd eller {}'],
  ['a calendar day as YYYY-MM-DD', 'en dag som åååå-mm-dd'],
  ['a calendar month as YYYY-MM', 'en måned som åååå-mm'],
  ['a period { from, to } of calendar days, from not after to', 'en periode, der ikke slutter, før den begynder'],
  ['from not after to', 'en periode, der ikke slutter, før den begynder'],
  ['true or false', 'ja eller nej'],
  ['true or false: {}', 'ja eller nej'],
  ['one of {}', 'et af disse svar: {}'],
  ['a whole number of {}, {} to {}', 'et helt tal fra {2} til {3}'],
  ['a whole number of {}, {} or more', 'et helt tal, der er mindst {2}'],
  ['a number of {}, {} to {}, with at most {} decimals', 'et tal fra {2} til {3} med højst {4} decimaler'],
  ['a number of {}, {} to {}', 'et tal fra {2} til {3}'],
  ['a number of {}, {} or more, with at most {}', 'et tal, der er mindst {2}, med højst {3}'],
  ['a number of {}, {} or more', 'et tal, der er mindst {2}'],
  ['a number of {} above {} and at most {}', 'et tal over {2} og højst {3}'],
  [
    'an amount in kroner as a text with at most two decimals, such as {}',
    'et beløb i kroner som tekst med højst to decimaler, for eksempel {}',
  ],
  ['a list of at most {} items', 'en liste med højst {} punkter'],
  ['a list of {}', 'en liste'],
  [
    'a list { covers, items } that says which period it is complete for',
    'en liste { covers, items }, der siger, hvilken periode den dækker',
  ],
  ['an address that begins with http: or https:', 'en adresse, der begynder med http: eller https:'],
  ['{}, not empty and at most {} characters', 'en tekst på højst {2} tegn'],
  ['a day that the list covers, {} to {}', 'en dag i den periode, listen dækker, fra den {} til den {}'],
  ['days that {}, of the same {}, does not have', 'dage, der ikke også står i en anden linje af samme slags'],
  ['days that {} does not have', 'dage, der ikke også står i en anden linje'],
  ['a day not after the day judged, {}', 'en dag, der ikke ligger efter den dag, der vurderes, den {}'],
  ['a day not after the notice, {}', 'en dag, der ikke ligger efter meddelelsen den {}'],
  ['a day not after the visitation, {}', 'en dag, der ikke ligger efter visitationen den {}'],
  ['a day not after {}, the day judged', 'en dag, der ikke ligger efter den dag, der vurderes, den {}'],
  ['a day not after {}, the first day it governs', 'en dag, der ikke ligger efter den {}, den første dag retningslinjen gælder'],
  ['a day not after {}, {}', 'en dag, der ikke ligger efter den {2}'],
  ['a day not after {}', 'en dag, der ikke ligger efter den {}'],
  ['a day not before the start, {}', 'en dag, der ikke ligger før begyndelsen den {}'],
  ['a day not before {}', 'en dag, der ikke ligger før den {}'],
  ['a day before {}', 'en dag før den {}'],
  ['a day from {}, when the act came into force', 'en dag fra og med den {}, da loven trådte i kraft'],
  ['a day from {}, the first day of the act', 'en dag fra og med den {}, lovens første dag'],
  ['a day from {}, when a card could first be deactivated', 'en dag fra og med den {}, da et kort første gang kunne deaktiveres'],
  ['a day from {}, {}', 'en dag fra og med den {}'],
  ['a day on which {} governs', 'en dag, hvor {} gælder'],
  ['at most the {} months of the period', 'højst de {} måneder, perioden varer'],
  ['at most the {} recipients', 'højst de {} modtagere'],
  ['at most the {} to which it was sent', 'højst de {}, målingen er sendt til'],
  ['at most the {} days of participation in {}', 'højst de {} dage, deltagelsen varer i måneden'],
  ['at most the {} days of {}', 'højst de {} dage i måneden'],
  ['at most the {} km a day that the allowance covers', 'højst de {} km om dagen, som godtgørelsen dækker'],
  ['at most the cap of {} kr. a month', 'højst loftet på {} kr. om måneden'],
  ['at most {} decimals, as the shares are rounded', 'højst {} decimaler, som andelene er afrundet til'],
  ['at most {} of {}', 'højst {} af {}'],
  ['at least the {} years with cash benefit', 'mindst de {} år med kontanthjælp'],
  ['at least {}', 'mindst {}'],
  ['with sanctionedDays at most the {} planned days of {}', 'sammen med dagene i en sanktion højst de {} planlagte dage i måneden'],
  [
    'a period that touches {}, the month judged, because participates is true',
    'en periode, der når ind i den måned, der vurderes, når borgeren deltager',
  ],
  ['an amount that is not 0', 'et beløb, der ikke er 0'],
  ['a year that stands there once', 'et år, der kun står der én gang'],
  [
    'a payment unlike {}, or a reference of its own',
    'en udbetaling, der ikke står på listen to gange, eller en reference, der skelner dem',
  ],
  ['corrections of at most what was paid that day', 'rettelser på højst det, der er udbetalt den dag'],
  ['no first day of a reduction unless reduced is true', 'ingen første dag for en nedsættelse, når hjælpen ikke er nedsat'],
  ['su-level only with uddannelseshjaelp', 'SU-niveau kun sammen med uddannelseshjælp'],
  [
    'hours for which the days from {} to {} have room, {} a day for all lines together',
    'timer, der er plads til fra den {} til den {}, højst {} om dagen i alle linjer tilsammen',
  ],
  ['a number of the act that governs the day, {}', 'et nummer i den lov, der gælder den dag'],
  ['a number of {}: {}', 'et af lovens numre: {2}'],
  [
    '{ reached, counted } in whole citizens, reached at most counted',
    'hele borgere, hvor de, der har nået målet, er højst så mange som dem, der tæller med',
  ],
  ['a share in % as printed, such as {}, at most 100', 'en andel i procent, som den er trykt, højst 100'],
  ['what they are rounded to: rounded to 1 or 10', 'det, tallet er afrundet til: 1 eller 10'],
  ['documented hours { from, to, hours, kind, employer }, from not after to', 'en periode, der ikke slutter, før den begynder'],
  ['each condition once', 'hver betingelse én gang'],
  ['each {} once', 'hvert id kun én gang'],
  ['either base or printedPersons', 'kun det ene af de to tal'],
  ['a number not {} 0, for the actual share is the {}', 'et tal på samme side af 0 som forskellen mellem andelene'],
  ['the same readings as counted[0]: {}', 'de samme måder at tælle på som i den første optælling'],
  ['another way to count than {}', 'en anden måde at tælle på end i de øvrige optællinger'],
  ['{} windows, as in conversations', '{} perioder, lige så mange som for samtaler'],
  ['the CVR number of a business, eight digits', 'virksomhedens CVR-nummer på otte cifre'],
  ['the key of a municipality or unit: {}', 'en kommune, for eksempel lyngby-taarbaek'],
  ['no such day for a guideline that is {}', 'ingen sådan dag for en retningslinje med den status'],
  ['a registered source, or { title, provision, url? }', 'en kendt kilde eller { title, provision, url? }'],
  ['{} once for each target group', 'kun én grænse for samme mål og målgruppe'],
  ['a limit above the least, {}', 'en grænse over den mindste, {}'],
  ['a limit above {}', 'en grænse over {}'],
  ['as many amounts as the first row, {}', 'lige så mange beløb som i første række, {}'],
  ['more than aboveKm, {}, and less than upToKm, {}', 'mere end aboveKm, {}, og mindre end upToKm, {}'],
  ['more than aboveKm, {}', 'mere end aboveKm, {}'],
  ['a number of weeks for days per-week, and none for days per-month', 'et antal uger ved dage om ugen og intet ved dage i måneden'],
  ['no step after one that is open upwards', 'intet trin efter et, der er åbent opad'],
  ['more than {}, where the step before ends (an overlap)', 'mere end {}, hvor trinnet før slutter; trinnene overlapper'],
  ['the next after {}, where the step before ends (a hole)', 'det næste efter {}, hvor trinnet før slutter; der er et hul'],
  ['an id of its own; {} is a built-in guideline, which is asked for by its id', 'et id, der ikke er brugt af en indbygget retningslinje'],
];

const PATTERNS = IN_DANISH.map(([english, danish]) => {
  const pattern = english.split('{}').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return [new RegExp(`^${pattern.join('(.+?)')}$`), danish] as const;
});

/** What was expected, in Danish; `undefined` for what has no Danish words. */
export function expectedInDanish(expected: string): string | undefined {
  for (const [pattern, danish] of PATTERNS) {
    const [match, ...held] = pattern.exec(expected) ?? [];
    if (match === undefined) continue;
    let next = 0;
    return danish.replace(/\{(\d?)\}/g, (_, place: string) => {
      const found = held[place === '' ? next : Number(place) - 1] ?? '';
      next += 1;
      return told(found, 'da');
    });
  }
  return undefined;
}

function told(value: string, language: Language): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return dayInWords(value, language);
  return /^\d+(\.\d+)?$/.test(value)
    ? number(value, language)
    : value.replace(/^no decimals$/, 'ingen decimaler').replace(/^two decimals$/, 'to decimaler');
}
