/** A paragraph of a letter, a line that stands by itself, or an item of a list. */
export interface Paragraph {
  readonly text: string;
  /** Whether it is an item of a list. */
  readonly isItem: boolean;
  /** Whether a blank line, or nothing, stands before it. */
  readonly isApart: boolean;
}

/** A line that ends before the margin, with no full stop and a capital after it, is a heading or a line of an address. */
const SHORT_LINE = 50;

/** Splits a letter at blank lines, items and lines that stand by themselves; wrapped lines are joined. */
export function paragraphsOf(letter: string): Paragraph[] {
  const lines = letter.normalize('NFC').replace(/\r\n?/g, '\n').split('\n');
  const paragraphs: Paragraph[] = [];
  let before = '';
  for (const line of lines.map((raw) => raw.replace(/\s+/gu, ' ').trim())) {
    const text = line.replace(/^[-–=_*•·]+ ?/u, '');
    const isItem = text !== line;
    const isApart = before === '';
    if (isApart || isItem || isLineOfItsOwn(before, text)) paragraphs.push({ text, isItem, isApart });
    else if (text !== '') paragraphs.push(joined(paragraphs.pop() as Paragraph, text));
    before = text;
  }
  return paragraphs.filter(({ text }) => text !== '');
}

/** Whether a text is short and ends no sentence, as a heading does and a line of an address. */
export function isLine(text: string): boolean {
  return text.length < SHORT_LINE && !/[.,;!?]$/.test(text);
}

/** Whether a text may be a heading, which may ask something. */
export function isTitle(text: string): boolean {
  return isLine(text.replace(/\?$/, ''));
}

function joined({ text, ...rest }: Paragraph, more: string): Paragraph {
  return { ...rest, text: `${text} ${more}` };
}

function isLineOfItsOwn(line: string, next: string): boolean {
  return isLine(line) && !line.endsWith(':') && /^\p{Lu}/u.test(next);
}
