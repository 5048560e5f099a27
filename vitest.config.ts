import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { configDefaults, defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * The part whose mutants are judged (`scripts/mutation.ts`), and the tests that judge it: each part by its own, so that a mutant
 * costs a second. A folder of rules that is not named is judged by the tests that mirror it, or by its worked cases where it has no test of those.
 */
const JUDGES: Readonly<Record<string, string[]>> = {
  engine: ['tests/engine/**/*.test.ts', 'tests/rules/activation-allowance/{possible,every-reading}.test.ts'],
  authoring: ['tests/engine/**/*.test.ts'],
  'target-groups': ['tests/rules/target-groups/**/*.test.ts', 'tests/rules/activation-allowance/{cases,target-groups}.test.ts'],
  'activation-allowance': ['tests/rules/activation-allowance/**/*.test.ts', 'tests/reasons/**/*.test.ts'],
  payments: ['tests/audit/{payments,ledger,expectations}/**/*.test.ts'],
  analysis: ['tests/audit/analysis/**/*.test.ts'],
  letters: ['tests/audit/statement/**/*.test.ts'],
  jobcenterindblik: ['tests/{rules/jobcenterindblik,register}/**/*.test.ts'],
  register: ['tests/register/**/*.test.ts', 'tests/rules/jobcenterindblik/{counting,texts-and-shapes}.test.ts'],
  population: ['tests/population/**/!(equal|duckdb)*.test.ts', 'tests/register/{columns,plain-values}.test.ts'],
  reasons: ['tests/reasons/**/*.test.ts'],
  rules: ['tests/structure/loaders.test.ts', 'tests/rules/activation-allowance/**/*.test.ts', 'tests/reasons/**/*.test.ts'],
};
const mutating = process.env.MUTATING;
const QUICK = process.env.QUICK === '1';
const ownTests = (folder: string) => [
  `tests/rules/${folder}/**/*.test.ts`,
  'tests/rules/{award-uses,cited-by-day,every-folder}.test.ts',
  ...(existsSync(`tests/rules/${folder}/cases.test.ts`)
    ? []
    : ['tests/rules/every-folder-cases.test.ts', 'tests/structure/analysis.test.ts']),
];
const judges = mutating === undefined ? undefined : (JUDGES[mutating] ?? ownTests(mutating));

const SLOW = [
  'enumeration',
  'every-statement',
  'built-in-guidelines',
  'work-requirement-225/known-on',
  'reasons/{complete,danish,every-scheme,said-once,sources,told}',
].map((name) => `**/${name}.test.ts`);

/** What a mutant meets first finds most: the worked cases. What costs most comes last: thousands of cases, every statement, the analysis. */
class CheapFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const costly = ({ moduleId }: TestSpecification) => {
      if (/cases\.test/.test(moduleId)) return 0;
      return /propert|enumeration|schema|complete|every-|expected-texts|caseload|guideline|many-|statement|analysis|known-on/.test(moduleId)
        ? 2
        : 1;
    };
    return [...files].sort((a, b) => costly(a) - costly(b) || a.moduleId.localeCompare(b.moduleId));
  }
}

/** The same answers in every one of these. */
const ZONES = ['UTC', 'Europe/Copenhagen', 'America/Nuuk', 'Pacific/Auckland'];
/**
 * Nothing that answers makes a date (`tests/structure/purity.test.ts`): days are texts, counted by their numbers, so that no time zone can
 * change an answer. In the other zones that is tried on the days themselves, on every worked case, and on what is read from registers.
 */
const ZONED = [
  'tests/structure/time-zone.test.ts',
  'tests/engine/{day,values,lists,lasting-items}.test.ts',
  'tests/rules/**/*cases.test.ts',
  'tests/{register,audit/payments}/**/*.test.ts',
  'tests/population/window.test.ts',
];

/** A busy machine is not a fault of the rules, nor does it find a mutant. */
const PATIENCE = 30_000;

/** Tests that replace a module, or what one has loaded, for all that follow in the same process. */
const ALONE = ['tests/rules/activation-allowance/schedule-change.test.ts', 'tests/package/provided-zod.test.ts'];

const include = ['tests/**/*.test.ts'];
const always = [...configDefaults.exclude, 'tests/bench/**', 'tests/browser/**'];

export default defineConfig({
  resolve: {
    alias: [
      { find: /^regelvaerk$/, replacement: resolve('src/index.ts') },
      { find: /^regelvaerk\/texts\/(.*)$/, replacement: `${resolve('rules/wordings')}/$1.ts` },
      { find: /^regelvaerk\/timeliness$/, replacement: resolve('rules/jobcentre/timeliness/scheme.ts') },
      { find: /^regelvaerk\/(reasons|form|audit|register|changes)$/, replacement: `${resolve('src')}/$1.ts` },
    ],
  },
  test: judges
    ? {
        include: judges,
        // A mutant that survives costs all of the tests: the complete tables and what tries every scheme judge only the slow run.
        exclude: [...configDefaults.exclude, '**/schedule-change.test.ts', ...(QUICK ? SLOW : [])],
        isolate: !QUICK,
        pool: 'threads',
        sequence: { sequencer: CheapFirst },
        setupFiles: ['tests/seed.ts', 'scripts/mutation-coverage.ts'],
        testTimeout: PATIENCE,
      }
    : {
        maxWorkers: '100%',
        testTimeout: PATIENCE,
        // `npm test` measures coverage in the first zone alone (`UTC*`): the same tests again cover nothing more.
        projects: ZONES.map((zone, index) => ({
          extends: true as const,
          test: {
            name: zone,
            env: { TZ: zone },
            include: index === 0 ? include : ZONED,
            setupFiles: ['tests/seed.ts'],
            exclude: [...always, ...ALONE],
            isolate: false,
          },
        })).concat(
          ALONE.map((file) => ({
            extends: true as const,
            test: {
              name: `UTC ${file}`,
              env: { TZ: 'UTC' },
              include: [file],
              setupFiles: ['tests/seed.ts'],
              exclude: always,
              isolate: true,
            },
          })),
        ),
        coverage: {
          provider: 'v8',
          include: [
            'rules/**/*.ts',
            'src/engine/**/*.ts',
            'src/population/**/*.ts',
            'src/register/**/*.ts',
            'src/audit/**/*.ts',
            'src/{service,assistant}/**/*.ts',
          ],
          exclude: ['tests/**'],
          reporter: ['text', 'html', 'json-summary'],
          thresholds: { lines: 100, branches: 100 },
        },
      },
});
