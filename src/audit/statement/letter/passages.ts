import { ABOUT_COMPLAINTS } from './patterns.js';

/** A letter in two parts: what it says of complaints, and the rest. */
export interface Passages {
  readonly body: readonly string[];
  readonly complaint: readonly string[];
}

/** A line that ends before the margin, with no full stop and a capital after it, is a heading or a line of an address. */
const SHORT_LINE = 50;

/**
 * Splits a letter into sentences. Abbreviations and dates do not end one, for no capital follows them. What stands after a
 * sentence on complaints in the same paragraph, or in the paragraph under a heading on them, is on complaints too.
 */
export function passagesOf(letter: string): Passages {
  const body: string[] = [];
  const complaint: string[] = [];
  let isHeaded = false;
  for (const paragraph of paragraphsOf(letter)) {
    const sentences: string[] = paragraph.split(/(?<=[.!?]["»”]?)\s+(?=["«»“(]?\p{Lu})/u);
    const first: number = isHeaded ? 0 : sentences.findIndex((sentence) => ABOUT_COMPLAINTS.test(sentence));
    body.push(...(first < 0 ? sentences : sentences.slice(0, first)));
    complaint.push(...(first < 0 ? [] : sentences.slice(first)));
    isHeaded = first === 0 && isHeading(paragraph);
  }
  return { body, complaint };
}

function isHeading(paragraph: string): boolean {
  return paragraph.length < SHORT_LINE && !/[.,;!?]$/.test(paragraph);
}

function paragraphsOf(letter: string): string[] {
  const lines = letter.normalize('NFC').replace(/\r\n?/g, '\n').split('\n');
  const paragraphs: string[] = [];
  let before: string | undefined;
  for (const line of lines.map((raw) => raw.replace(/\s+/gu, ' ').trim())) {
    const text = line.replace(/^[-=_*•·]+ ?/u, '');
    if (before === undefined || text === '' || text !== line || isLineOfItsOwn(before, text)) paragraphs.push(text);
    else paragraphs.push(`${paragraphs.pop()} ${text}`);
    before = text === '' ? undefined : text;
  }
  return paragraphs.filter((text) => text !== '');
}

function isLineOfItsOwn(line: string, next: string): boolean {
  return isHeading(line) && !line.endsWith(':') && /^\p{Lu}/u.test(next);
}
