import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestsOf, releases } from '../../src/conformance/releases.js';
import { writtenOut } from '../../src/conformance/written-out.js';
import { rulePackage } from '../rule-digest.js';
import { ruleFolders } from '../scheme-folders.js';
import { RELEASES } from './changes.js';
import { snapshotOf } from './snapshot.js';

// Keeps what the version of package.json holds, on the day it is released: what `regelvaerk changes` and the conformance suite compare with.
const { version } = rulePackage();
const file = join(RELEASES, `${version}.json`);
if (existsSync(file))
  throw new Error(`${version} is released already, and what is released never changes: give package.json a new version`);
const suite = ruleFolders().map(({ path }) => writtenOut(JSON.parse(readFileSync(join(path, 'cases.json'), 'utf8'))));

writeFileSync(file, `${JSON.stringify(snapshotOf())}\n`);
writeFileSync('src/conformance/releases.json', `${JSON.stringify({ ...releases, [version]: digestsOf(suite) }, null, 2)}\n`);
process.stdout.write(`${file} written: now run npm run update\n`);
