import { spelledOut } from '../../reasons/numerals.js';

/** Something that must stand in a list of sentences. */
export interface Wanted {
  readonly name: string;
  /** The sentence as our own texts put it, where they have one. */
  readonly sentence?: string;
  /** The words any other sentence that says it holds. */
  readonly words: readonly string[];
}

/** What is not found, and how many sentences are left that may say it in other words. */
export interface SentenceMatch {
  readonly missing: readonly string[];
  readonly unread: number;
}

/** Finds for each a sentence of its own, first one that is the same and then one that holds its words. */
export function matchSentences(wanted: readonly Wanted[], sentences: readonly string[]): SentenceMatch {
  const left = sentences.map(plain);
  const reworded = wanted.filter(({ sentence }) => sentence === undefined || !take(left, (line) => line === plain(sentence)));
  const missing = reworded.filter(({ words }) => !take(left, (line) => words.every((word) => holds(line, word))));
  return { missing: [...new Set(missing.map(({ name }) => name))], unread: left.length };
}

/** A text with single blanks, in lower case. */
export function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().toLowerCase();
}

function take(lines: string[], fits: (line: string) => boolean): boolean {
  const place = lines.findIndex(fits);
  if (place < 0) return false;
  lines.splice(place, 1);
  return true;
}

/** Whether a line has a value, a number below ten in figures or, as our own sentences have it, in words. */
function holds(line: string, value: string): boolean {
  return line.includes(plain(value)) || line.includes(plain(spelledOut(value)));
}
