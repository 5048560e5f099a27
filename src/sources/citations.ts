import type { Sources } from '../engine/citation.js';
import { type Figure, figuresOf, prints } from './figures.js';
import { itemOf, says } from './minutes.js';

/** A file of rule data: its place under the folder of rules, and what it holds. */
export interface RuleFile {
  readonly path: string;
  readonly data: unknown;
}

/** Something that stands in the rules and is not verified. */
export interface Unverified {
  /** The file and the place in it: `citizen/social-frikort/parameters.json#trialCap.0`. */
  readonly at: string;
  /** What is lacking: `figure 6`, `case number`, `retroactive`. */
  readonly lacks: string;
}

/** A citation of minutes, with what stands beside it. */
interface Cited {
  readonly at: string;
  readonly source: string;
  readonly provision: string;
  readonly figures: readonly Figure[];
}

/** Every citation of minutes in the files, with the figures beside it. */
export function minutesCited(files: readonly RuleFile[], sources: Sources): Cited[] {
  return files.flatMap(({ path, data }) =>
    citedIn(data, [], sources).map(({ at, ...rest }) => ({ ...rest, at: at === '' ? path : `${path}#${at}` })),
  );
}

/** What is not found in the minutes; `minutes` answers the text of a source, or `undefined` where there is none. */
export function citationFindings(cited: readonly Cited[], minutes: (source: string) => string | undefined): Unverified[] {
  return cited.flatMap((each) => lacksOf(each, minutes(each.source)).map((lacks) => ({ at: each.at, lacks })));
}

function lacksOf({ source, provision, figures }: Cited, text: string | undefined): string[] {
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
    ...figures.filter((figure) => !prints(body, figure)).map(({ shown }) => `figure ${shown}`),
  ];
}

function citedIn(value: unknown, at: readonly string[], sources: Sources): Cited[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, each]) => (key === 'cite' ? [] : citedIn(each, [...at, key], sources)));
  const { cite } = value as { readonly cite?: { readonly source?: string; readonly provision: string } };
  if (cite?.source === undefined || sources[cite.source]?.kind !== 'minutes') return inner;
  const { source, provision } = cite;
  return [{ at: at.join('.'), source, provision, figures: figuresOf(value as Record<string, unknown>) }, ...inner];
}
