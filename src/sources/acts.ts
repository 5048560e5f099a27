import type { SourceRegister } from '../engine/citation.js';
import { type Cited, citedOf, type RuleFile, type Unverified } from './citations.js';
import { figuresOf, prints } from './figures.js';

/** An act or an order in Lovtidende: the year and the number by which its ELI address goes. */
export interface Numbered {
  readonly year: string;
  readonly number: string;
}

type Source = SourceRegister[string];

/** What a source's address says it is: `https://www.retsinformation.dk/eli/lta/2018/1504`. */
export function byAddress({ url = '' }: Source): Numbered | undefined {
  const [, year, number] = /\/eli\/lta\/(\d{4})\/(\d+)$/.exec(url) ?? [];
  return year === undefined || number === undefined ? undefined : { year, number };
}

/** What a source's title says it is: `Bekendtgørelse nr. 1504 af 13. december 2018`. */
export function byTitle({ title }: Source): Numbered | undefined {
  const [, number, year] = /nr\. (\d+) af \d{1,2}\. \p{L}+ (\d{4})/u.exec(title) ?? [];
  return year === undefined || number === undefined ? undefined : { year, number };
}

/** Where the text of an act stands in a folder of texts: as its address goes. */
export function placeOf({ year, number }: Numbered): string {
  return `eli/lta/${year}/${number}`;
}

/**
 * What is not verified of the acts and orders of a register: `number and year` where neither its address nor its title tells them,
 * `address 2018/1504` where the two tell different ones.
 */
export function actFindings(sources: SourceRegister): Unverified[] {
  return Object.entries(sources).flatMap(([id, source]) => {
    if (!isAct(source)) return [];
    const [address, title] = [byAddress(source), byTitle(source)];
    const at = `sources.json#${id}`;
    if (address === undefined && title === undefined) return [{ at, lacks: 'number and year' }];
    const isSame = address === undefined || title === undefined || placeOf(address) === placeOf(title);
    return isSame ? [] : [{ at, lacks: `address ${title.year}/${title.number}` }];
  });
}

/** Every citation of an act or an order in the files, with what stands beside it. */
export function actsCited(files: readonly RuleFile[], sources: SourceRegister): Cited[] {
  return citedOf(files, sources, isAct);
}

/**
 * What is not found in the acts whose text there is: the paragraph that a citation names, and in it the figures that stand beside the
 * citation. `text` answers the text at a place, or `undefined` where it was not brought along: then nothing is said.
 */
export function actTextFindings(
  cited: readonly Cited[],
  sources: SourceRegister,
  text: (place: string) => string | undefined,
): Unverified[] {
  return cited.flatMap(({ at, source, provision, beside }) => {
    const whole = textOf(sources[source] as Source, text);
    if (whole === undefined) return [];
    const passages = paragraphsNamed(provision).map((name) => ({ name, passage: paragraph(whole, name) }));
    const gone = passages.filter(({ passage }) => passage === undefined).map(({ name }) => ({ at, lacks: `paragraph § ${name}` }));
    if (gone.length > 0) return gone;
    const searched = passages.length === 0 ? whole : passages.map(({ passage }) => passage).join('\n');
    return figuresOf(beside).flatMap((figure) => (prints(searched, figure) ? [] : [{ at, lacks: `figure ${figure.shown}` }]));
  });
}

/** The text of an act, by its address or, where it has none, by its title. */
export function textOf(source: Source, text: (place: string) => string | undefined): string | undefined {
  const numbered = byAddress(source) ?? byTitle(source);
  return numbered && text(placeOf(numbered));
}

function isAct({ kind }: Source): boolean {
  return kind === 'act' || kind === 'order';
}

/** `83` and `13 f` of `§ 83, jf. § 13 f, stk. 2`. */
function paragraphsNamed(provision: string): string[] {
  return [...provision.matchAll(/§ (\d+)(?: ([a-z])(?!\p{L}))?/gu)].map(([, number, letter]) =>
    letter ? `${number} ${letter}` : `${number}`,
  );
}

/** From the line that begins with a paragraph up to the next that does. */
function paragraph(text: string, name: string): string | undefined {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => new RegExp(`^\\s*§ ${name}\\.(?!\\p{L})`, 'u').test(line));
  if (first < 0) return undefined;
  const next = lines.findIndex((line, place) => place > first && /^\s*§ \d+(?: [a-z])?\./.test(line));
  return lines.slice(first, next < 0 ? undefined : next).join('\n');
}
