import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe } from 'vitest';
import type { Readings } from '../../src/engine/reading.js';
import { folders, subjects } from './subjects.js';
import { describeCases, optionsOf, type Tried, type WorkedCase } from './worked-cases.js';

interface Asked {
  readonly readings: Readings;
  assess?(facts: object, options: object): ReturnType<Tried['run']>;
  calculate?(facts: object, options: object): ReturnType<Tried['run']>;
}

const all = subjects as Readonly<Record<string, Asked>>;

/** A folder has at least so many; those with tests of their own say how many there. */
const LEAST = 12;

const withoutOwn = folders.filter(({ id }) => !existsSync(join('tests/rules', id, 'cases.test.ts')));

describe.for(withoutOwn)('$path', ({ id, path }) => {
  const askedBy = ({ calculation = id }: WorkedCase) => all[calculation] as Asked;
  describeCases(JSON.parse(readFileSync(join(path, 'cases.json'), 'utf8')), LEAST, (worked) => {
    const asked = askedBy(worked);
    const run = () => (asked.assess ?? asked.calculate)?.(worked.facts, optionsOf(worked));
    return { readings: asked.readings, run: run as Tried['run'] };
  });
});
