import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const library = resolve(import.meta.dirname, '../../src/index.ts');

export default defineConfig({
  resolve: { alias: [{ find: /^regelvaerk$/, replacement: library }] },
  test: { include: ['*.test.ts'], cache: false },
});
