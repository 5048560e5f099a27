import { describe, expect, it } from 'vitest';
import { undocumented } from './public-docs.js';

describe('the public interface', () => {
  it('describes every type and every member of an interface, and gives every value an example', () => {
    expect(undocumented(['src/index.ts', 'src/duckdb.ts', 'src/vitest.ts'])).toEqual([]);
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
