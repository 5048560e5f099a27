import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The built files of a checkout that are compared. */
export interface Checkout {
  readonly library: string;
  /** The entry of one scheme, where the package has such. */
  readonly scheme: string | undefined;
}

/** Finds the built files by the manifest. */
export function checkoutAt(folder: string): Checkout {
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { exports: Record<string, unknown> };
  const one = ['dist/node/schemes/timeliness.js', 'dist/schemes/timeliness.js'].map((file) => join(folder, file)).find(existsSync);
  const library = importedBy(exports['.'], folder);
  if (library === undefined || !existsSync(library)) throw new Error(`${folder} is not built: ${library} is missing`);
  return { library, scheme: one };
}

function importedBy(entry: unknown, folder: string): string | undefined {
  if (typeof entry === 'string') return join(folder, entry);
  const { import: imported, node, default: file } = Object(entry) as { import?: unknown; node?: unknown; default?: unknown };
  const found = imported ?? node ?? file;
  return found === undefined ? undefined : importedBy(found, folder);
}
