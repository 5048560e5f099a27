import { answeredCases, lawIn } from '../../scripts/law-in.js';
import { ruleFolders } from '../../scripts/scheme-folders.js';
import type { Wordings } from '../../src/engine/texts.js';

const { MUTATING } = process.env;
const judged = ruleFolders().filter(({ id }) => id === MUTATING);

// The others are not even loaded while the mutants of one are judged.
const laws = await Promise.all(
  (judged.length > 0 ? judged : ruleFolders()).map(async (folder) => ({ folder, law: await lawIn(folder).catch(() => undefined) })),
);

/** Every folder of rules that can be tried, or the one whose mutants are judged; `every-folder.test.ts` tells why one cannot. */
export const folders = laws.flatMap(({ folder, law }) => (law !== undefined && answeredCases(folder).length > 0 ? [folder] : []));

/** The schemes and calculations of those folders, by id. */
export const subjects: Readonly<Record<string, unknown>> = Object.assign({}, ...laws.map(({ law }) => law?.subjects));

/** Their words, by id. */
export const wordings: Wordings = Object.assign({}, ...laws.map(({ law }) => law?.wordings));
