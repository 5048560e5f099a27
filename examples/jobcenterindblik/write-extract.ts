import { writeFileSync } from 'node:fs';
import { extract } from './extract.js';

// Writes the small extract beside this file: 78 citizens of two municipalities, a tenth with something unknown, and two lines that no
// register should hold, for the rejects file.
// The same citizens as a register of 31 January 2020 has them, for the work list: nothing was done in January.
// npx tsx examples/jobcenterindblik/write-extract.ts

const [first, ...citizens] = extract({ seed: 78, citizens: 79, municipalities: ['hoeje-taastrup', 'lejre'], unknown: 0.1 });
const lines = citizens.map((citizen) => JSON.stringify(citizen));
const misspelled = JSON.stringify({ ...first, spells: [{ benefit: 'Kontanthjelp', from: '2016-05-01' }] });
const cutShort = misspelled.slice(0, 90);

writeFileSync(new URL('extract.ndjson', import.meta.url), `${lines.toSpliced(20, 0, misspelled).toSpliced(50, 0, cutShort).join('\n')}\n`);

const january = citizens.map(({ covers, ...citizen }) => ({ ...citizen, ...(covers && { covers: { ...covers, to: '2020-01-31' } }) }));
writeFileSync(new URL('january.ndjson', import.meta.url), `${january.map((citizen) => JSON.stringify(citizen)).join('\n')}\n`);
