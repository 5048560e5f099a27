import { isSame, valueSource } from './values-said.js';

/** Values that stand in a sentence of ours where we have others. */
export interface OtherValues {
  readonly said: readonly string[];
  readonly own: readonly string[];
}

/** Fewer letters than these around its values tell too little for a sentence to be known again. */
const ENOUGH = 12;

/**
 * What the text has where a sentence of ours has its values; `undefined` where it says that sentence, or has none like it. Another
 * sentence of ours that is made alike may be what it says.
 */
export function otherValuesIn(texts: readonly string[], sentence: string, alike: readonly string[] = []): OtherValues | undefined {
  // What is said word for word is not said otherwise.
  if (texts.includes(sentence)) return undefined;
  const values = new RegExp(FROM + valueSource(), 'giu');
  const own = sentence.match(values) ?? [];
  const fixed = sentence.replace(/\.$/, '').split(values);
  if (own.length === 0 || fixed.join('').replace(/\P{L}/gu, '').length < ENOUGH) return undefined;
  const shape = shapeOf(fixed);
  const said = valuesIn(texts.filter(hasLongestWord(fixed)), shape);
  const differing = said.map((values) => values.map((value, place) => [value, own[place] as string] as const).filter(isOther));
  const [first] = differing;
  if (first === undefined || differing.some((others) => others.length === 0)) return undefined;
  const others = valuesIn(alike, shape);
  if (said.some((values) => others.some((other) => values.every((value, place) => isSame(value, other[place] as string)))))
    return undefined;
  return { said: first.map(([value]) => value), own: first.map(([, value]) => value) };
}

/** The values that texts have in a shape. */
function valuesIn(texts: readonly string[], shape: RegExp): string[][] {
  return texts.flatMap((text) => {
    const found = shape.exec(text);
    return found === null ? [] : [found.slice(1)];
  });
}

function isOther([said, own]: readonly [string, string]): boolean {
  return !isSame(said, own);
}

/** What is fixed in a sentence, with any values between. */
function shapeOf(fixed: readonly string[]): RegExp {
  const parts = fixed.map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s/gu, '\\s+'));
  return new RegExp(`${FROM}${parts.join(`(${valueSource()})`)}(?![\\p{L}\\d])`, 'iu');
}

/** Spares what a shape costs in a text that it cannot stand in. */
function hasLongestWord(fixed: readonly string[]): (text: string) => boolean {
  const words = fixed.flatMap((part) => part.toLowerCase().split(/\s/u));
  const longest = words.reduce((one, other) => (other.length > one.length ? other : one));
  return (text) => text.toLowerCase().includes(longest);
}

const FROM = '(?<![\\p{L}\\d])';
