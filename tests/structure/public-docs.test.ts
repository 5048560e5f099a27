import { describe, expect, it } from 'vitest';
import { undocumented } from './public-docs.js';

/** Members of the social free card's account that still want a description; the number may only fall. */
const STILL = { folder: 'rules/citizen/social-frikort/', most: 18 };

describe('the public interface', () => {
  const lacking = undocumented(['src/index.ts', 'src/duckdb.ts', 'src/vitest.ts']);
  const [still, others] = [true, false].map((of) => lacking.filter(({ file }) => file.startsWith(STILL.folder) === of));

  it('describes every type and every member of an interface, and gives every value an example', () => {
    expect(others).toEqual([]);
    expect(still?.length).toBeLessThanOrEqual(STILL.most);
  });

  it('is found lacking where it is', () => {
    const found = undocumented(['tests/structure/public-docs.ts']).map(({ name, lacks }) => `${name}: ${lacks}`);
    expect(found).toEqual([
      'undocumented: an example',
      'Undocumented.file: a description',
      'Undocumented.name: a description',
      'Undocumented.lacks: a description',
    ]);
  });
});
