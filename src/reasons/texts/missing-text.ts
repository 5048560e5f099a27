import { nearestKey } from '../../engine/nearest-key.js';
import type { Text } from '../../engine/reading.js';
import { namesIn } from './names-in.js';

/** What is wrong with a text in either language: that it is not there, or names what nothing gives. */
export function missing(at: string, text: Text | undefined, names: readonly string[], why: string): string[] {
  return (['da', 'en'] as const).flatMap((language) => {
    const template = text?.[language];
    if (template === undefined || template.trim() === '') return [`${at}.${language} is missing: ${why}`];
    const unknown = namesIn(template).filter((name) => !names.includes(name));
    return unknown.map((name) => `${at}.${language} names {${name}}, which nothing gives${guess(name, names, (near) => `{${near}}`)}`);
  });
}

/** Keys that tell of nothing, each with the nearest that would. */
export function strangers(at: string, texts: object | undefined, known: readonly string[]): string[] {
  const unknown = Object.keys(texts ?? {}).filter((key) => !known.includes(key));
  return unknown.map((key) => `${at}.${key} tells of nothing${guess(key, known, (near) => `"${near}"`)}`);
}

/** The nearest name, as a question. */
export function guess(name: string, known: readonly string[], written: (near: string) => string): string {
  const near = nearestKey(name, known);
  return near === undefined ? '' : `; did you mean ${written(near)}?`;
}
