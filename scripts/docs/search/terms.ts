/** How a word is looked up: in small letters, and with æ, ø and å as they are written where a keyboard lacks them. */
export function termOf(word: string): string {
  return word.toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa');
}

/** What is kept of each place: one below a heading of a page. */
export const OPTIONS = { fields: ['heading', 'page', 'text'], storeFields: ['heading', 'page', 'href'], processTerm: termOf };

/** How places are found: by the beginning of a word, with a slip of the pen, a hit in a heading before one in a text. */
export const LOOKUP = { prefix: true, fuzzy: 0.25, boost: { heading: 4, page: 3 }, combineWith: 'AND' } as const;
