import { resolve } from 'node:path';
import { configDefaults, defineConfig } from 'vitest/config';

const mutating = process.env.MUTATING === '1';

/** The same answers in every one of these. */
const ZONES = ['UTC', 'Europe/Copenhagen', 'America/Nuuk', 'Pacific/Auckland'];
/** Tests of the build, the command and the tree: no time zone can change them, and mutants are not judged by them. */
const ONCE = ['tests/package/**', 'tests/cli/**', 'tests/examples/**', 'tests/structure/!(time-zone)*'];

const include = ['tests/**/*.test.ts'];
const always = [...configDefaults.exclude, 'tests/bench/**'];

export default defineConfig({
  resolve: { alias: [{ find: /^regelvaerk$/, replacement: resolve('src/index.ts') }] },
  test: mutating
    ? { include, exclude: [...always, ...ONCE, 'tests/structure/**'], setupFiles: ['tests/seed.ts', 'scripts/mutation-coverage.ts'] }
    : {
        projects: ZONES.map((zone, index) => ({
          extends: true as const,
          test: {
            name: zone,
            env: { TZ: zone },
            include,
            setupFiles: ['tests/seed.ts'],
            exclude: index === 0 ? always : [...always, ...ONCE],
          },
        })),
        coverage: {
          provider: 'v8',
          include: ['rules/**/*.ts', 'src/engine/**/*.ts'],
          reporter: ['text', 'html', 'json-summary'],
          thresholds: { lines: 100, branches: 100 },
        },
      },
});
