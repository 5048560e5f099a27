import { expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };

interface Entry {
  readonly import?: { readonly types: string; readonly node?: string; readonly default: string };
}

const code = Object.entries(manifest.exports as Readonly<Record<string, Entry | string | null>>).flatMap(([path, entry]) => {
  const imported = typeof entry === 'object' ? entry?.import : undefined;
  return imported === undefined ? [] : [[path, imported] as const];
});

it('the package is imported by some entries', () => expect(code.length).toBeGreaterThan(0));

// One that Node loaded from elsewhere would bring a second engine, whose errors are not those of the first.
it.for(code)('Node loads %s from the few files that are built for it', ([, imported]) => {
  expect(imported.node).toBe(imported.default.replace('./dist/', './dist/node/'));
});
