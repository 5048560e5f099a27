import { createReadStream } from 'node:fs';
import { bytesOf, isBlank, type Line, linesOf } from '../../cli/input/lines.js';

/** The first lines of a file, at most so many, without a byte order mark. */
export async function firstLines(file: string, most: number): Promise<readonly string[]> {
  const first: string[] = [];
  for await (const line of linesIn(file)) {
    first.push(bytesOf(line).toString('utf8'));
    if (first.length === most) break;
  }
  return first;
}

/** The numbers of the lines that hold nothing, counted from 1. */
export async function emptyLines(file: string): Promise<number[]> {
  const empty: number[] = [];
  for await (const line of linesIn(file)) if (isBlank(line)) empty.push(line.number);
  return empty;
}

/** Cuts a file into lines by its bytes: DuckDB refuses letters that it cannot place. */
async function* linesIn(file: string): AsyncGenerator<Line> {
  for await (const lines of linesOf(createReadStream(file))) yield* lines;
}
