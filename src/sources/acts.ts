import type { SourceRegister } from '../engine/citation.js';
import { type Cited, citedOf, type RuleFile, type Unverified } from './citations.js';

/** An act or an order in Lovtidende: the year and the number by which its ELI address goes. */
export interface Numbered {
  readonly year: string;
  readonly number: string;
}

type Source = SourceRegister[string];

/** What a source's address says it is: `https://www.retsinformation.dk/eli/lta/2018/1504`. */
function byAddress({ url = '' }: Source): Numbered | undefined {
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

/** How a row or an option was read. */
interface Provenance {
  readonly verified?: string;
  readonly readIn?: string;
  readonly inferred?: boolean;
}

const ROWS = /(?:^|\/)(?:parameters|readings)\.json$/;

/**
 * Every citation of an act or an order in the rows and readings, with what stands beside it. What was read in another act is looked for there; what
 * was read elsewhere than in an act, or follows from something else, is left out.
 */
export function actsCited(files: readonly RuleFile[], sources: SourceRegister): Cited[] {
  const inRows = files.filter(({ path }) => ROWS.test(path));
  return citedOf(inRows, sources, isAct).flatMap((cited) => {
    const { verified = 'statute', readIn, inferred = false } = cited.beside as Provenance;
    const read = readIn === undefined ? undefined : sources[readIn];
    if (verified !== 'statute' || inferred || (read !== undefined && !isAct(read))) return [];
    const isOther = read !== undefined && placeIn(read) !== undefined;
    return [isOther ? { ...cited, source: readIn as string, provision: '' } : cited];
  });
}

/** The text of an act, by its address or, where it has none, by its title. */
export function textOf(source: Source, text: (place: string) => string | undefined): string | undefined {
  const place = placeIn(source);
  return place === undefined ? undefined : text(place);
}

function placeIn(source: Source): string | undefined {
  const numbered = byAddress(source) ?? byTitle(source);
  return numbered && placeOf(numbered);
}

function isAct({ kind }: Source): boolean {
  return kind === 'act' || kind === 'order';
}
