import { isLine, isTitle, type Paragraph, paragraphsOf } from './paragraphs.js';
import { patterns } from './vocabulary/patterns.js';

/** A letter in two parts: what it says of complaints, and the rest. */
export interface Passages {
  readonly body: readonly string[];
  readonly complaint: readonly string[];
}

/**
 * Splits a letter into sentences. Abbreviations and dates do not end one, for no capital follows them. On complaints are what
 * follows a sentence on them in its paragraph or in the list that it leads to, and all that stands under a heading on them, up to
 * the next heading or the greeting.
 */
export function passagesOf(letter: string): Passages {
  const body: string[] = [];
  const complaint: string[] = [];
  let isHeaded = false;
  let isListed = false;
  const paragraphs = paragraphsOf(letter);
  for (const [index, paragraph] of paragraphs.entries()) {
    const { text, isItem } = paragraph;
    isHeaded = opens(paragraph) || (isHeaded && !ends(paragraph, paragraphs[index - 1] as Paragraph, paragraphs[index + 1]));
    const sentences = sentencesOf(text);
    const isWhole = isHeaded || (isListed && isItem);
    const first: number = isWhole ? 0 : sentences.findIndex(patterns.aboutComplaints.test);
    for (const [place, sentence] of sentences.entries()) (first < 0 || place < first ? body : complaint).push(sentence);
    isListed = first >= 0 && (isItem || text.endsWith(':'));
  }
  return { body, complaint };
}

/** The sentences of a paragraph. */
export function sentencesOf(paragraph: string): string[] {
  return paragraph.split(/(?<=[.!?]["»”]?)\s+(?=["«»“(]?\p{Lu})/u);
}

/** Whether a paragraph is a heading over guidance on complaints; an answer to a complaint has another. */
function opens({ text, isItem }: Paragraph): boolean {
  return (
    !isItem && isTitle(text) && (patterns.aboutComplaints.test(text) || patterns.uncontent.test(text)) && !patterns.onAComplaint.test(text)
  );
}

/** Whether a paragraph is the next heading or the greeting. The lines of an address, and what a colon leads to, are none. */
function ends({ text, isItem, isApart }: Paragraph, before: Paragraph, next: Paragraph | undefined): boolean {
  if (patterns.greeting.test(text)) return true;
  if (isItem || !isApart || !isTitle(text) || text.endsWith(':') || before.text.endsWith(':')) return false;
  const isAddress = isLine(text) && next !== undefined && !next.isApart && !next.isItem && isLine(next.text);
  return !isAddress && /^(?:\d{1,2}[.)] )?\p{Lu}/u.test(text);
}
