import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

// In a project of your own nothing of this is needed: the names lead to the package.
const sources = resolve(import.meta.dirname, '../../src');

export default defineConfig({
  resolve: {
    alias: [
      { find: /^regelvaerk$/, replacement: `${sources}/index.ts` },
      { find: /^regelvaerk\/(\w+)$/, replacement: `${sources}/$1.ts` },
    ],
  },
  test: { include: ['*.test.ts'], cache: false },
});
