/** A word that must not end a line: a figure, a sign or an abbreviation whose number follows. */
const HOLDS_NEXT = /^[(»“]?(?:\d[\d.,/:-]*|§§?|DKK|(?:CVR-)?nr\.|stk\.|no\.|lov|LBK|kapitel|punkt|sagsnr\.)$/;

/** A paragraph on the way to its letter, as in `§ 13 f` and `§§ 13 f-13 h`, and what may follow. */
const PARAGRAPH = /§ \d+(?: [a-z]-\d+)?$/;
const LETTER = /^[a-z](?:-\d+)?[,.;:)»”]*$/;

/** A month on the way to its year, in Danish or English. */
const MONTH =
  /(?:^| )(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|january|february|march|may|june|july|october)$/i;
const YEAR = /^\d{4}(?!\d)/;

/** Words, with what belongs to a figure kept beside it; a figure that is held by the word before it holds nothing itself. */
export function chunks(text: string): string[] {
  const result: string[] = [];
  let held = false;
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const joined: boolean = held || completes(result.at(-1) ?? '', word);
    result.push(joined ? `${result.pop()} ${word}` : word);
    held = HOLDS_NEXT.test(word) && !(joined && /^\d/.test(word));
  }
  return result;
}

function completes(chunk: string, word: string): boolean {
  return (PARAGRAPH.test(chunk) && LETTER.test(word)) || (MONTH.test(chunk) && YEAR.test(word));
}

const TIGHT = '\u00a0';
const TIGHT_HYPHEN = '\u2011';

/** A text in which nothing that belongs together can be parted at the end of a line, wherever that comes. */
export function heldTogether(text: string): string {
  return chunks(text)
    .map((chunk) => chunk.replaceAll(' ', TIGHT).replace('CVR-nr.', `CVR${TIGHT_HYPHEN}nr.`))
    .join(' ');
}
