import type { Problem } from '../../../engine/problem.js';
import type { Line } from '../../input/lines.js';
import { type Io, Misuse } from '../../io/io.js';
import { progressOn } from '../../lines/progress.js';
import type { RejectsFile } from '../../lines/rejects-file.js';
import { MOST_AT_ONCE } from './bloom-filter.js';
import { type Checked, checked } from './checked.js';
import type { CitizenRead } from './citizen-read.js';
import { type Duplicates, doubtingIds, keepingIds, type Met } from './duplicates.js';
import { type ExtractSource, type Part, partsOf, sizeOfFile } from './extract-source.js';
import { type Intake, type IntakeCounts, intakeFor, type Use } from './intake.js';
import { type PlainCitizens, plainCitizens } from './plain-citizens.js';

/**
 * Reads an extract citizen by citizen. A citizen who stands in it twice is taken the first time; memory does not grow with a file,
 * which is read a second time where a filter of fixed size took an id for another.
 * @throws Misuse where the input cannot be read, `OutputError` where the rejects cannot be written
 */
export async function readExtract(source: ExtractSource, use: Use, rejects: RejectsFile, io: Io): Promise<IntakeCounts> {
  const intake = intakeFor(use, rejects, io.language ?? 'da');
  const size = sizeOfFile(source);
  const doubting = size === undefined ? undefined : doubtingIds(size);
  const ids = doubting ?? keepingIds();
  const plain = doubting && use.cells && plainCitizens(use.cells, doubting);
  const progress = progressOn(io);
  let line = 0;
  const upTo = async (number: number) => {
    line = number;
    await intake.leave();
    await progress.show(number);
  };
  try {
    const doubts = await readOnce(source, ids, plain, { intake, use, upTo, io });
    if (doubts > 0) await settle(source, ids.doubted, doubts, { intake, use, upTo, io });
    for (const [citizen, citizens] of use.cells?.citizens() ?? []) intake.take(citizen, citizens);
    await rejects.close();
  } catch (cause) {
    await rejects.close().catch(() => undefined);
    throw stopped(cause, line);
  } finally {
    await progress.clear();
  }
  return intake.counts;
}

/** Takes every citizen who is certainly met for the first time, and answers how many are left in doubt. */
async function readOnce(source: ExtractSource, ids: Duplicates, plain: PlainCitizens | undefined, reading: Reading): Promise<number> {
  const { intake, upTo, io } = reading;
  let doubts = 0;
  for await (const part of partsOf(source, io)) {
    for (const reads of readsOf(part, plain)) {
      doubts += takeNew(reads, ids, reading);
      if (intake.full) await intake.leave();
    }
    await upTo(part.upTo);
  }
  return doubts + (plain?.doubts ?? 0);
}

/** What is read of lines, some at a time; where plain ones can be counted at once, of the others. */
function* readsOf({ lines, reader }: Part, plain: PlainCitizens | undefined): Generator<readonly CitizenRead[]> {
  if (plain === undefined || !reader.hasPlain) {
    for (const some of inBatches(lines)) yield reader.read(some);
    return;
  }
  for (let place = plain.take(lines, 0); place < lines.length; place = plain.take(lines, place + 1)) {
    yield reader.read([lines[place] as Line]);
  }
}

/** Takes some citizens and answers how many are in doubt. Nothing here may pause, for what may is slower at every citizen. */
function takeNew(reads: readonly CitizenRead[], ids: Duplicates, { intake, use }: Pick<Reading, 'intake' | 'use'>): number {
  const all: Checked[] = [];
  const [names, numbers]: [string[], number[]] = [[], []];
  for (const read of reads) {
    const one = checked(read, use);
    all.push(one);
    if (!('citizen' in one)) continue;
    names.push(String(one.citizen.id));
    numbers.push(one.line.number);
  }
  const met = ids.meet(names, numbers);
  let doubts = 0;
  let place = 0;
  for (const one of all) {
    if (!('citizen' in one)) {
      intake.reject(one.line, one.id, one.problems);
      continue;
    }
    const before = met[place] as Met;
    place += 1;
    if (before === 'new') intake.take(one.citizen);
    else if (before === 'perhaps') doubts += 1;
    else intake.reject(one.line, one.citizen.id, [twice(before.on, one.citizen.id)]);
  }
  return doubts;
}

function* inBatches(lines: readonly Line[]): Generator<readonly Line[]> {
  for (let first = 0; first < lines.length; first += MOST_AT_ONCE) yield lines.slice(first, first + MOST_AT_ONCE);
}

type UpTo = (number: number) => Promise<void>;

/** What a reading works with. */
interface Reading {
  readonly intake: Intake;
  readonly use: Use;
  readonly upTo: UpTo;
  readonly io: Io;
}

/** Reads the file again for the ids in doubt: the first line with an id is its own, every later one repeats it. */
async function settle(source: ExtractSource, doubted: Duplicates['doubted'], doubts: number, { intake, use, upTo, io }: Reading) {
  const firsts = new Map<string, number>();
  let left = doubts;
  const settled = (one: Checked) => {
    if (!('citizen' in one)) return;
    const { line, citizen } = one;
    const id = String(citizen.id);
    const doubtedOn = doubted.get(id);
    if (doubtedOn === undefined) return;
    const first = firsts.get(id);
    if (first === undefined) firsts.set(id, line.number);
    if (first === undefined && doubtedOn !== line.number) return;
    left -= 1;
    if (first === undefined) intake.take(citizen);
    else intake.reject(line, citizen.id, [twice(first, citizen.id)]);
  };
  for await (const { lines, reader, upTo: number } of partsOf(source, io)) {
    for (const some of inBatches(lines.filter((line) => reader.mayBeOf(line, doubted)))) {
      for (const read of reader.read(some)) settled(checked(read, use));
      if (intake.full) await intake.leave();
    }
    await upTo(number);
  }
  if (left !== 0) throw new Misuse(`${source.file} was changed while it was read`);
}

function twice(line: number, id: string | number): Problem {
  return { path: 'id', code: 'contradiction', expected: `a citizen who does not stand on line ${line} already`, received: String(id) };
}

function stopped(cause: unknown, line: number): Misuse {
  const said = cause instanceof Error ? cause.message : String(cause);
  return new Misuse(line === 0 ? said : `${said}\nStopped after line ${line}; nothing is reported.`);
}
