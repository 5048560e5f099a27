import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { calculations, schemes } from '../../rules/index.js';
import inventory from '../../rules/inventory.json' with { type: 'json' };
import sources from '../../rules/sources.json' with { type: 'json' };

/** Every kind of the inventory with as many as the five minutes were found to hold. */
const COUNTS = { CORE: 36, SUPPORTING: 28, REFERENCE: 23 };
const known = { ...schemes, ...calculations };
const rules = inventory.filter(({ kind }) => kind !== 'REFERENCE');

describe('the inventory of the five minutes', () => {
  it.each(Object.entries(COUNTS))('lists every rule once: %s %i', (kind, count) => {
    expect(inventory.filter((one) => one.kind === kind)).toHaveLength(count);
    expect(new Set(inventory.map(({ id }) => id)).size).toBe(inventory.length);
  });

  it('names minutes that are a source', () => {
    expect(inventory.filter(({ document }) => !(document in sources))).toEqual([]);
  });

  it.for(rules)('$id says where it lives', ({ in: homes = [] }) => {
    expect(homes).not.toEqual([]);
  });

  it('is run through the rules by an example, where it is a figure', () => {
    const missing = inventory.filter(({ kind, example }) => kind === 'REFERENCE' && !existsSync(`examples/${example}/main.ts`));
    expect(missing).toEqual([]);
  });

  it.for(rules)('$id can be assessed or worked out', ({ in: homes = [] }) => {
    expect(homes.filter((id) => !(id in known))).toEqual([]);
  });
});
