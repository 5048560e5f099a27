import type { Problem } from '../../../engine/problem.js';
import { type Io, Misuse } from '../../io/io.js';
import { progressOn } from '../../lines/progress.js';
import type { RejectsFile } from '../../lines/rejects-file.js';
import { type Duplicates, doubtingIds, keepingIds } from './duplicates.js';
import { canBeReadAgain, type ExtractSource, partsOf } from './extract-source.js';
import { type Account, checked, type Intake, intakeFor, type Use } from './intake.js';

/**
 * Reads an extract citizen by citizen. A citizen who stands in it twice is taken the first time; memory does not grow with a file,
 * which is read a second time where a filter of fixed size took an id for another.
 * @throws Misuse where the input cannot be read, `OutputError` where the rejects cannot be written
 */
export async function readExtract(source: ExtractSource, use: Use, rejects: RejectsFile, io: Io): Promise<Account> {
  const intake = intakeFor(use, rejects);
  const ids = canBeReadAgain(source) ? doubtingIds() : keepingIds();
  const progress = progressOn(io);
  let line = 0;
  const upTo = async (number: number) => {
    line = number;
    await intake.leave();
    await progress.show(number);
  };
  try {
    const doubts = await readOnce(source, ids, intake, upTo, io);
    if (doubts > 0) await settle(source, ids.doubted, doubts, { intake, use, upTo, io });
    await rejects.close();
  } catch (cause) {
    await rejects.close().catch(() => undefined);
    throw stopped(cause, line);
  } finally {
    await progress.clear();
  }
  return intake.account;
}

/** Takes every citizen who is certainly met for the first time, and answers how many are left in doubt. */
async function readOnce(source: ExtractSource, ids: Duplicates, intake: Intake, upTo: UpTo, io: Io): Promise<number> {
  let doubts = 0;
  for await (const { lines, reader, upTo: number } of partsOf(source, io)) {
    for (const read of reader.read(lines)) {
      if (intake.full) await intake.leave();
      const citizen = intake.received(read);
      if (citizen === undefined) continue;
      const met = ids.meet(String(citizen.id), read.line.number);
      if (met === 'new') intake.take(citizen);
      else if (met === 'perhaps') doubts += 1;
      else intake.reject(read, [twice(met.on, citizen.id)]);
    }
    await upTo(number);
  }
  return doubts;
}

type UpTo = (number: number) => Promise<void>;

interface Settling {
  readonly intake: Intake;
  readonly use: Use;
  readonly upTo: UpTo;
  readonly io: Io;
}

/** Reads the file again for the ids in doubt: the first line with an id is its own, every later one repeats it. */
async function settle(source: ExtractSource, doubted: Duplicates['doubted'], doubts: number, { intake, use, upTo, io }: Settling) {
  const firsts = new Map<string, number>();
  let left = doubts;
  for await (const { lines, reader, upTo: number } of partsOf(source, io)) {
    for (const read of reader.read(lines.filter((line) => reader.mayBeOf(line, doubted)))) {
      if (intake.full) await intake.leave();
      const found = checked(read, use);
      if (!('citizen' in found)) continue;
      const id = String(found.citizen.id);
      const doubtedOn = doubted.get(id);
      if (doubtedOn === undefined) continue;
      const first = firsts.get(id);
      if (first === undefined) firsts.set(id, read.line.number);
      if (first === undefined && doubtedOn !== read.line.number) continue;
      left -= 1;
      if (first === undefined) intake.take(found.citizen);
      else intake.reject(read, [twice(first, found.citizen.id)]);
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
