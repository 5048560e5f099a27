import { describe, expect, it } from 'vitest';
import { undocumented } from './public-docs.js';

const ENTRIES = ['index', 'reasons', 'form', 'audit', 'register', 'changes', 'duckdb', 'vitest', 'zod'].map((name) => `src/${name}.ts`);

describe('the public interface', () => {
  it('describes every type and every member of an interface, and gives every value an example', () => {
    expect(undocumented(ENTRIES)).toEqual([]);
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
