import { readFileSync, writeFileSync } from 'node:fs';
import { withCoverage } from './coverage-table.js';

// Writes the coverage table of the README. Run it whenever rule data has changed; a test tells if you forget.
writeFileSync('README.md', withCoverage(readFileSync('README.md', 'utf8')));
