import type { SourceRegister } from '../engine/citation.js';
import { textOf } from './acts.js';
import type { Cited, Unverified } from './citations.js';
import { type Figure, figuresOf, prints } from './figures.js';
import { alone } from './units.js';

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
    const whole = textOf(sources[source] as SourceRegister[string], text);
    if (whole === undefined) return [];
    const passages = paragraphsNamed(provision).map((name) => ({ name, passage: paragraph(whole, name) }));
    const found = passages.flatMap(({ passage }) => passage ?? []);
    const isChange = NAMES_ANOTHER.test(provision);
    if (!isChange && found.length < passages.length) {
      return passages.flatMap(({ name, passage }) => (passage === undefined ? [{ at, lacks: `paragraph § ${name}` }] : []));
    }
    const searched = `${provision}\n${found.length === 0 ? whole : found.join('\n')}`;
    const { to: _, ...said } = beside;
    return figuresOf(said).flatMap((figure) => (isIn(searched, figure) ? [] : [{ at, lacks: `figure ${figure.shown}` }]));
  });
}

/** An act that changes another prints its own paragraphs, and of the other what it changes: `§ 1 (aktivlovens § 13 h)`. */
const NAMES_ANOTHER = /(?:\p{Ll}lovens?|\p{Lu}{2,}|ændring|ophævelse)[^§]{0,30} §/u;

/** A figure of which it is not known what it counts is looked for as the number that it is. */
function isIn(text: string, figure: Figure): boolean {
  if (figure.printed !== undefined) return prints(text, figure);
  return figure.shown.split(', ').every((number) => new RegExp(alone(number)).test(text));
}

/** `83` and `13 f` of `§ 83, jf. § 13 f, stk. 2`. */
function paragraphsNamed(provision: string): string[] {
  return [...provision.matchAll(/§ (\d+)(?: ([a-zæøå])(?!\p{L}))?/gu)].map(([, number, letter]) =>
    letter ? `${number} ${letter}` : `${number}`,
  );
}

/** From the line that begins with a paragraph up to the next that does; a new one may stand in quotes, and spaces may be of any kind. */
function paragraph(text: string, name: string): string | undefined {
  const lines = text.split('\n');
  const begins = (line: string, what: string) => new RegExp(`^[\\s»"”]*§\\s*${what}(?:\\.|\\s*$)`, 'u').test(line);
  const first = lines.findIndex((line) => begins(line, name.replace(' ', '\\s+')));
  if (first < 0) return undefined;
  const next = lines.findIndex((line, place) => place > first && begins(line, '\\d+(?:\\s+[a-zæøå])?'));
  return lines.slice(first, next < 0 ? undefined : next).join('\n');
}
