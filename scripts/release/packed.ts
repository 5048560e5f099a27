import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { faultsOfFiles, pack } from '../tarball.js';

/** The most that the package may weigh, bytes: somewhat above what it weighs, so that what doubles it is seen. */
const MOST = { packed: 5_000_000, unpacked: 27_000_000 } as const;

/** What is wrong with what would be published: its files and its size. */
export function packedFaults(): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'release-'));
  try {
    const tarball = pack(folder);
    const size = { packed: statSync(tarball.path).size, unpacked: tarball.files.reduce((sum, file) => sum + file.size, 0) };
    process.stdout.write(`the package: ${tarball.files.length} files, ${size.packed} bytes packed, ${size.unpacked} unpacked\n`);
    const heavy = (['packed', 'unpacked'] as const).filter((how) => size[how] > MOST[how]);
    return [...faultsOfFiles(tarball), ...heavy.map((how) => `the package is ${size[how]} bytes ${how}, more than ${MOST[how]}`)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
