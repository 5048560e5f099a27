import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TransformFailure, transformSync } from 'esbuild';

/** Every file of a folder that is no JSON, with the line and the column where it ceases to be. */
export function malformedIn(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
  return names.sort().flatMap((name) => {
    const path = join(folder, name);
    const text = readFileSync(path, 'utf8');
    return isJson(text) ? [] : [`${path}:${placeIn(text)}`];
  });
}

/** What a file of JSON holds; nothing where it is not there, or is told by `malformedIn`. */
export function heldIn<T>(folder: string, name: string): T | undefined {
  const path = join(folder, name);
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  return isJson(text) ? (JSON.parse(text) as T) : undefined;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Node tells of some faults no place at all; the parser that bundles the file tells of every one but a mark of the byte order. */
function placeIn(text: string): string {
  try {
    transformSync(text, { loader: 'json', logLevel: 'silent' });
    return '1:1: is no JSON: it begins with a mark of the byte order';
  } catch (reason) {
    const [{ location, text: said } = { location: null, text: '' }] = (reason as TransformFailure).errors;
    return `${location?.line}:${(location?.column ?? 0) + 1}: is no JSON: ${said}`;
  }
}
