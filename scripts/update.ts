import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { GENERATED } from './generated.js';

// Writes every file that follows from the rules. Run it whenever they, or the version, have changed.
for (const { path, text } of GENERATED) {
  const written = text();
  if (existsSync(path) && readFileSync(path, 'utf8') === written) continue;
  writeFileSync(path, written);
  process.stdout.write(`${path} written\n`);
}
