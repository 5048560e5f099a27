import { isSame, valueSource } from './values-said.js';

/** Values that stand in a sentence of ours where we have others. */
export interface OtherValues {
  readonly said: readonly string[];
  readonly own: readonly string[];
}

/** Fewer letters than these around its values tell too little for a sentence to be known again. */
const ENOUGH = 12;

/** What the text has where a sentence of ours has its values; `undefined` where it says that sentence, or has none like it. */
export function otherValuesIn(texts: readonly string[], sentence: string): OtherValues | undefined {
  const own = sentence.match(new RegExp(FROM + valueSource(), 'giu')) ?? [];
  const shape = shapeOf(sentence);
  if (own.length === 0 || shape === undefined) return undefined;
  const said = texts.flatMap((text) => {
    const found = shape.exec(text);
    return found === null ? [] : [found.slice(1)];
  });
  const differing = said.map((values) => values.map((value, place) => [value, own[place] as string] as const).filter(isOther));
  const [first] = differing;
  if (first === undefined || differing.some((others) => others.length === 0)) return undefined;
  return { said: first.map(([value]) => value), own: first.map(([, value]) => value) };
}

function isOther([said, own]: readonly [string, string]): boolean {
  return !isSame(said, own);
}

/** A sentence with any values where it has its own. */
function shapeOf(sentence: string): RegExp | undefined {
  const fixed = sentence.replace(/\.$/, '').split(new RegExp(FROM + valueSource(), 'giu'));
  if (fixed.join('').replace(/\P{L}/gu, '').length < ENOUGH) return undefined;
  const parts = fixed.map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/gu, '\\s+'));
  return new RegExp(`${FROM}${parts.join(`(${valueSource()})`)}(?![\\p{L}\\d])`, 'iu');
}

const FROM = '(?<![\\p{L}\\d])';
