import { COUNTED_COLUMNS } from '../../../../rules/jobcentre/jobcenterindblik/counting/columns.js';
import type { RegisterCitizen } from '../../../register/citizen.js';
import { type CountedNumbers, countedCitizen } from '../../../register/counted-numbers.js';
import { BENEFIT_NAMES, MUNICIPALITY_NAMES } from '../../../register/names.js';
import type { Line } from '../../input/lines.js';
import { wordsOf } from './byte-words.js';
import { TEXT_COLUMNS } from './csv-header.js';
import { endOfId, NOT_PLAIN, readNumber } from './plain-values.js';

/** What stands in a line that is plainly a citizen of counted columns. */
export interface PlainLine extends CountedNumbers {
  /** Where the id stands, without quotes. */
  idFrom: number;
  idTo: number;
  municipality: number;
  benefit: number;
}

const COLUMNS = [...TEXT_COLUMNS, ...COUNTED_COLUMNS];
const [ID, MUNICIPALITY] = [COLUMNS.indexOf('id'), COLUMNS.indexOf('municipality')];
const FIRST_NUMBER = TEXT_COLUMNS.length;
const WHOLE: ReadonlySet<string> = new Set(['absentDays', 'conversations', 'offers']);
const IS_WHOLE = Uint8Array.from(COLUMNS, (column) => Number(WHOLE.has(column)));

const keys = wordsOf(COLUMNS.map((column) => `${column}":`));
const municipalities = wordsOf(MUNICIPALITY_NAMES.map((name) => `${name}"`));
const benefits = wordsOf(BENEFIT_NAMES.map((name) => `${name}"`));
const NULL = wordsOf(['null']);

const [OPEN, CLOSE, QUOTE, COMMA, SPACE, SMALL_N] = [0x7b, 0x7d, 0x22, 0x2c, 0x20, 0x6e];
const NONE = -1;

/** The column that came after each one, or first, on the line before: nearly every line has the same order. */
const after = new Int8Array(COLUMNS.length + 1).fill(NONE);

/** The block that was read last, and the same to be read four bytes at a time. */
let last: Buffer = Buffer.alloc(0);
let lastFours: DataView = new DataView(new ArrayBuffer(0));

/** A line that nothing was read of. */
export function plainLine(): PlainLine {
  return { idFrom: NONE, idTo: NONE, municipality: NONE, benefit: NONE, numbers: new Float64Array(COUNTED_COLUMNS.length) };
}

/** The citizen whom a plain line tells of; `undefined` says nothing: the line has to be read as JSON and checked. */
export function plainCitizen(line: Line): RegisterCitizen | undefined {
  if (!readPlain(line, read)) return undefined;
  const id = idIn(line, read);
  const isText = line.block[read.idFrom - 1] === QUOTE;
  return countedCitizen(
    isText ? id : Number(id),
    MUNICIPALITY_NAMES[read.municipality] as string,
    BENEFIT_NAMES[read.benefit],
    read.numbers,
  );
}

const read = plainLine();

/** The id of a plain line as text. */
export function idIn({ block }: Line, { idFrom, idTo }: PlainLine): string {
  return block.toString('latin1', idFrom, idTo);
}

/**
 * Reads a line that is plainly a citizen of counted columns straight from its bytes, with no object made: known columns, each once, names
 * as they are listed, numbers from 0, nothing escaped, as registers write nearly every line. True for what `checkCitizen` accepts, but for
 * the window; false says nothing: the line has to be read as JSON and checked.
 */
export function readPlain({ block, from, to }: Line, into: PlainLine): boolean {
  if (block !== last) {
    last = block;
    lastFours = new DataView(block.buffer, block.byteOffset, block.byteLength);
  }
  const fours = lastFours;
  if (block[from] !== OPEN) return false;
  forget(into);
  let at = from + 1;
  let before = COLUMNS.length;
  let met = 0;
  for (;;) {
    const column = block[at] === QUOTE ? keys.at(fours, at + 1, to, after[before]) : NONE;
    if (column === NONE || (met & (1 << column)) !== 0) return false;
    after[before] = column;
    before = column;
    met |= 1 << column;
    at += (keys.lengths[column] as number) + 1;
    if (block[at] === SPACE) at += 1;
    at = endOfValue(block, fours, at, to, column, into);
    if (at === NOT_PLAIN) return false;
    if (block[at] !== COMMA) break;
    at += block[at + 1] === SPACE ? 2 : 1;
  }
  return block[at] === CLOSE && at + 1 === to && into.idFrom !== NONE && into.municipality !== NONE;
}

function forget(line: PlainLine): void {
  line.idFrom = NONE;
  line.municipality = NONE;
  line.benefit = NONE;
  for (let place = 0; place < line.numbers.length; place += 1) line.numbers[place] = Number.NaN;
}

/** Reads the value of a column and answers where it ends; `null` is unknown, as a column is that is left out. */
function endOfValue(block: Buffer, fours: DataView, at: number, to: number, column: number, into: PlainLine): number {
  if (block[at] === SMALL_N) return NULL.at(fours, at, to) === NONE ? NOT_PLAIN : at + 4;
  if (column >= FIRST_NUMBER) {
    const end = readNumber(block, at, into.numbers, column - FIRST_NUMBER);
    return IS_WHOLE[column] === 1 && !Number.isInteger(into.numbers[column - FIRST_NUMBER]) ? NOT_PLAIN : end;
  }
  if (column === ID) {
    const end = endOfId(block, at);
    const quote = block[at] === QUOTE ? 1 : 0;
    into.idFrom = at + quote;
    into.idTo = end - quote;
    return end;
  }
  if (block[at] !== QUOTE) return NOT_PLAIN;
  const words = column === MUNICIPALITY ? municipalities : benefits;
  const word = words.at(fours, at + 1, to);
  if (word === NONE) return NOT_PLAIN;
  if (column === MUNICIPALITY) into.municipality = word;
  else into.benefit = word;
  return at + 1 + (words.lengths[word] as number);
}
