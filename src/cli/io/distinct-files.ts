import { fstatSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { Misuse } from './io.js';

/** A file by the option that names it. */
export interface NamedFile {
  readonly by: string;
  readonly path: string | undefined;
}

/** Refuses an output that is an input, another output or what the standard output is led to: each would be written over the other. */
export function refuseSameFile(inputs: readonly NamedFile[], outputs: readonly NamedFile[]): void {
  const before: { readonly by: string; readonly is: readonly string[] }[] = [...inputs.flatMap(identified), ...standardOutput()];
  for (const output of outputs.flatMap(identified)) {
    const same = before.find(({ is }) => is.some((name) => output.is.includes(name)));
    if (same !== undefined) throw new Misuse(`${same.by} and ${output.by} name the same file (${output.is[0]})`);
    before.push(output);
  }
}

/** Whether two paths lead to one file, by a link too. */
export function isSameFile(one: string, other: string): boolean {
  const [a, b] = [one, other].map((path) => identified({ by: '', path }).flatMap(({ is }) => is)) as [string[], string[]];
  return a.some((name) => b.includes(name));
}

/** The file that the standard output is led to, where it is one. */
function standardOutput() {
  try {
    const found = fstatSync(1);
    return found.isFile() ? [{ by: 'the standard output', is: [`${found.dev}:${found.ino}`] }] : [];
  } catch {
    return [];
  }
}

function identified({ by, path }: NamedFile) {
  if (path === undefined) return [];
  const found = statSync(path, { throwIfNoEntry: false });
  return [{ by, is: [resolve(path), ...(found === undefined ? [] : [`${found.dev}:${found.ino}`])] }];
}
