import { Misuse } from '../io/io.js';

/** What guidelines are called on a page, by their ids. */
export function namesFrom(pairs: readonly string[] = [], ids: readonly string[]): Readonly<Record<string, string>> {
  const names = pairs.map((pair) => {
    const [, id, name] = /^([^=]+)=(.+)$/.exec(pair) ?? [];
    if (id === undefined || name === undefined) throw new Misuse(`--name ${pair}: expected ID=NAME`);
    if (!ids.includes(id)) throw new Misuse(`--name ${pair}: no guideline compared is called ${id}; they are ${ids.join(', ')}`);
    return [id, name] as const;
  });
  return Object.fromEntries(names);
}
