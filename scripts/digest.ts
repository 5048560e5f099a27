import { writeFileSync } from 'node:fs';
import { ruleDigest } from './rule-digest.js';

// Writes rules/digest.json. Run it whenever rule data or the version has changed; a test tells if you forget.
writeFileSync('rules/digest.json', `${JSON.stringify(ruleDigest(), null, 2)}\n`);
