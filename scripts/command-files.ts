import { chmodSync, renameSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import { type GetModuleInfo, rollup } from 'rollup';

// Puts what every case loads into one file of the command. esbuild makes a file of whatever the same entries share, which a start then looks up and links one
// by one, and each costs it over two million instructions; what one scheme or one command needs stays in files of its own, loaded when it is asked for.
const BUILT = 'dist/command';
/** Where a start begins, and the command that its first answer comes from. */
const FIRST = /^(cli\.js|assess-)/;
const SCHEME = /^scheme-/;
/** What writes an answer in words, unless JSON is asked for. */
const WORDS = /^in-danish-/;

const bundle = await rollup({
  input: { cli: `${BUILT}/cli.js` },
  external: (id) => !/^[./]/.test(id),
  onLog: (level, log) => {
    if (level === 'warn') process.stderr.write(`${log.message}\n`);
  },
});
let files: ReadonlyMap<string, string> | undefined;
await bundle.write({
  dir: 'dist',
  format: 'es',
  entryFileNames: '[name].js',
  chunkFileNames: '[name]-[hash:8].js',
  compact: true,
  manualChunks: (id, { getModuleInfo, getModuleIds }) => {
    files ??= filesOf([...getModuleIds()], getModuleInfo);
    return files.get(id);
  },
});
await bundle.close();
chmodSync('dist/cli.js', 0o755);
renameSync(`${BUILT}/metafile-esm.json`, 'dist/metafile-esm.json');
rmSync(BUILT, { recursive: true });

/** Where each part stands that the first command, all schemes or their words lead to. */
function filesOf(ids: readonly string[], getModuleInfo: GetModuleInfo): ReadonlyMap<string, string> {
  const ledToBy = (named: RegExp) => ids.filter((id) => named.test(basename(id))).map((id) => closure(id, getModuleInfo));
  const [one = new Set<string>(), ...others] = ledToBy(SCHEME);
  const ofAll = [...one].filter((id) => others.every((other) => other.has(id)));
  const inWords = ledToBy(WORDS).flatMap((led) => [...led]);
  const first = ledToBy(FIRST).flatMap((led) => [...led]);
  return new Map([...inWords.map((id) => [id, 'in-danish'] as const), ...[...first, ...ofAll].map((id) => [id, 'cli'] as const)]);
}

/** A file with all that it imports, and they import. */
function closure(id: string, getModuleInfo: GetModuleInfo): Set<string> {
  const reached = new Set<string>();
  for (const left = [id]; left.length > 0; ) {
    const next = left.pop() as string;
    if (reached.has(next)) continue;
    reached.add(next);
    left.push(...(getModuleInfo(next)?.importedIds ?? []));
  }
  return reached;
}
