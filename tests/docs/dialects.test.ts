import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Dialect, sqlDialects } from '../../src/population/dialects.js';

const PAGE = readFileSync('docs/distributed.md', 'utf8');
const REQUIREMENTS = readFileSync('tests/spark/requirements.txt', 'utf8');

describe('what the guide says of each dialect', () => {
  it.for(Object.entries<Dialect>(sqlDialects))('is what the data says: %s', ([key, { title, names, tried, by }]) => {
    const told = names === '"' ? '`"conversations"`' : '`` `conversations` ``';
    expect(PAGE).toContain(`| \`${key}\` | ${title} | ${told} | ${tried} | ${by} |`);
  });

  it.for(['pyspark', 'chdb', 'sqlglot'])('is of the %s that is installed for it', (program) => {
    const [, version] = new RegExp(`^${program}==(.+)$`, 'm').exec(REQUIREMENTS) ?? [];
    expect(Object.values(sqlDialects).some(({ by }) => by.includes(`${program} ${version}`))).toBe(true);
  });
});
