import type { SourceRegister } from '../engine/citation.js';
import { figuresOf, prints } from './figures.js';
import { itemOf, says } from './minutes.js';
import { neighboursPrinted } from './neighbours.js';
import { passageOf } from './passage.js';

/** A file of rule data: its place under the folder of rules, and what it holds. */
export interface RuleFile {
  readonly path: string;
  readonly data: unknown;
}

/** Something that stands in the rules and is not verified. */
export interface Unverified {
  /** The file and the place in it: `citizen/social-frikort/parameters.json#trialCap.0`. */
  readonly at: string;
  /** What is lacking: `figure 6 months`, `passage`, `case number`, `retroactive`; `neighbour 7 months` where that is printed too. */
  readonly lacks: string;
}

/** A citation of minutes or of an act, and what bears it. */
export interface Cited {
  readonly at: string;
  readonly source: string;
  /** The title of the source: a sentence may name the minutes by their day. */
  readonly title: string;
  readonly provision: string;
  readonly beside: Readonly<Record<string, unknown>>;
}

/** Every citation of minutes in the files, with what stands beside it. */
export function minutesCited(files: readonly RuleFile[], sources: SourceRegister): Cited[] {
  return citedOf(files, sources, ({ kind }) => kind === 'minutes');
}

/** Every citation of some sources in the files, with what stands beside it. */
export function citedOf(files: readonly RuleFile[], sources: SourceRegister, isOne: (source: Source) => boolean): Cited[] {
  const wanted = Object.fromEntries(Object.entries(sources).filter(([, source]) => isOne(source)));
  return files.flatMap(({ path, data }) =>
    citedIn(data, [], wanted).map(({ at, ...rest }) => ({ ...rest, at: at === '' ? path : `${path}#${at}` })),
  );
}

type Source = SourceRegister[string];

/** What is not found in the minutes; `minutes` answers the text of a source, or `undefined` where there is none. */
export function citationFindings(cited: readonly Cited[], minutes: (source: string) => string | undefined): Unverified[] {
  return cited.flatMap((each) => lacksOf(each, minutes(each.source)).map((lacks) => ({ at: each.at, lacks })));
}

function lacksOf({ source, title, provision, beside }: Cited, text: string | undefined): string[] {
  if (text === undefined) return [`minutes ${source}`];
  const number = /punkt (\d+)/.exec(provision)?.[1];
  const item = number === undefined ? undefined : itemOf(text, number);
  if (item === undefined) return [number === undefined ? 'item' : `item ${number}`];
  const { caseNumber, body } = item;
  const cited = /sagsnr\. ([^\s,:]+)/.exec(provision)?.[1];
  const quotes = [...provision.matchAll(/»([^«]+)«/g)].map(([, quote]) => quote as string);
  return [
    ...(cited === undefined ? ['case number'] : cited === caseNumber ? [] : [`case number ${cited}`]),
    ...quotes.filter((quote) => !says(body, quote)).map((quote) => `quote »${quote}«`),
    ...inPassage(beside, passageOf(body, provision), title),
  ];
}

function inPassage(beside: Cited['beside'], passage: string | undefined, title: string): string[] {
  if (passage === undefined) return ['passage'];
  const text = `${passage}\n${title}`;
  return [
    ...figuresOf(beside).flatMap((figure) => (prints(text, figure) ? [] : [`figure ${figure.shown}`])),
    ...neighboursPrinted(beside, text).map((shown) => `neighbour ${shown}`),
  ];
}

function citedIn(value: unknown, at: readonly string[], sources: SourceRegister): Cited[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, each]) => (key === 'cite' ? [] : citedIn(each, [...at, key], sources)));
  const { cite } = value as { readonly cite?: { readonly source?: string; readonly provision: string } };
  const found = cite?.source === undefined ? undefined : sources[cite.source];
  if (found === undefined) return inner;
  const { source, provision } = cite as { readonly source: string; readonly provision: string };
  return [{ at: at.join('.'), source, title: found.title, provision, beside: value as Record<string, unknown> }, ...inner];
}
