import type { Statement } from './statement.js';

/** How a plain-text statement is set. */
export interface TextOptions {
  /** Columns to wrap at; 80 unless told. */
  readonly width?: number | undefined;
}

/**
 * Writes a statement as plain text, wrapped; a figure and its unit, or § and its number, stay on one line.
 * @example
 * const assessment = activationAllowance.assess({ participates: false }, { on: '2019-04-01', municipality: 'lyngby-taarbaek' });
 * const [title] = statementText(statementOfReasons(assessment, { language: 'en' }), { width: 60 }).split('\n');
 * title // => 'Assessment: Activation allowance'
 */
export function statementText({ title, sections }: Statement, { width = 80 }: TextOptions = {}): string {
  const parts = sections.map(({ heading, paragraphs, items = [] }) =>
    [`${heading}\n${'-'.repeat(heading.length)}`, ...paragraphs.map((paragraph) => wrap(paragraph, width)), listed(items, width)]
      .filter((part) => part !== '')
      .join('\n'),
  );
  return `${[`${wrap(title, width)}\n${'='.repeat(Math.min(title.length, width))}`, ...parts].join('\n\n')}\n`;
}

function listed(items: readonly string[], width: number): string {
  return items.map((item) => `- ${wrap(item, width - 2).replaceAll('\n', '\n  ')}`).join('\n');
}

/** A word that must not end a line: a figure, a sign or an abbreviation whose number follows. */
const HOLDS_NEXT = /^[(»“]?(?:\d[\d.,/:-]*|§§?|DKK|nr\.|stk\.|no\.|lov|LBK|kapitel|punkt|sagsnr\.)$/;

/** A paragraph on the way to its letter, as in `§ 13 f` and `§§ 13 f-13 h`, and what may follow. */
const PARAGRAPH = /§ \d+(?: [a-z]-\d+)?$/;
const LETTER = /^[a-z](?:-\d+)?[,.;:)»”]*$/;

/** A month on the way to its year, in Danish or English. */
const MONTH =
  /(?:^| )(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|january|february|march|may|june|july|october)$/i;
const YEAR = /^\d{4}(?!\d)/;

/** Breaks lines at blanks; a word longer than the width has a line of its own. */
function wrap(text: string, width: number): string {
  const lines: string[] = [];
  let line = '';
  for (const chunk of chunks(text)) {
    if (line === '') line = chunk;
    else if (line.length + 1 + chunk.length <= width) line += ` ${chunk}`;
    else {
      lines.push(line);
      line = chunk;
    }
  }
  return [...lines, line].join('\n');
}

/** Words, with what belongs to a figure kept beside it; a figure that is held by the word before it holds nothing itself. */
function chunks(text: string): string[] {
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
