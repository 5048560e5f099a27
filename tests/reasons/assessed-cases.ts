import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { schemes } from '../../rules/index.js';
import { schemeFolders } from '../../scripts/scheme-folders.js';
import { writtenOut } from '../../src/conformance/written-out.js';
import type { Assessment } from '../../src/engine/assessment.js';
import { optionsOf } from '../rules/worked-cases.js';

type Assess = (facts: object, options: object) => Assessment<object, { working?: { step: string }[] }>;

/** The worked cases of every scheme, assessed; those that are refused, and those of calculations, left out. */
export const assessedCases = schemeFolders().map(({ id, path }) => {
  const { assess } = schemes[id as keyof typeof schemes] as unknown as { assess: Assess };
  const { cases } = writtenOut(JSON.parse(readFileSync(join(path, 'cases.json'), 'utf8')));
  const readable = cases.filter(({ error, calculation }) => error === undefined && calculation === undefined);
  return { id, assessed: readable.map((worked) => assess(worked.facts, optionsOf(worked))) };
});
