import { existsSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// The command and the page are shipped with other people's code inside: this writes their licences beside them.
const METAFILE = 'dist/metafile-esm.json';
const { inputs } = JSON.parse(readFileSync(METAFILE, 'utf8')) as { inputs: Record<string, unknown> };
rmSync(METAFILE);
const PAGE = 'dist/page/inputs.json';
const ofPage = JSON.parse(readFileSync(PAGE, 'utf8')) as string[];
rmSync(PAGE);

const folders = [...Object.keys(inputs), ...ofPage].flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []);
const notices = [...new Set(folders.map((folder) => realpathSync(folder)))].sort().map(noticeOf);
const opening = 'dist/cli.js and dist/page contain the following packages, each under its own licence.\n';
writeFileSync('dist/cli.LICENSES.txt', [opening, ...notices].join(`\n${'-'.repeat(80)}\n\n`));

function noticeOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, string>;
  const entries = readdirSync(folder);
  const file = entries.find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined || !existsSync(join(folder, file))) throw new Error(`${name} is bundled but carries no licence text`);
  const texts = [file, ...entries.filter((entry) => /^notice/i.test(entry))].map((entry) =>
    readFileSync(join(folder, entry), 'utf8').trim(),
  );
  return `${[`${name} ${version} (${license})`, ...texts].join('\n\n')}\n`;
}
