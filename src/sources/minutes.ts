/** An item of minutes: the case number under its heading, where it has one, and the text below. */
export interface Item {
  readonly caseNumber: string | undefined;
  readonly body: string;
}

const HEADING = /^[#*\s]*Punkt (\d+):/;
const CASE_NUMBER = /^\d[\dA-ZÆØÅ./-]*$/;
const LIST_MARK = /^([#*\s-]*)\d+[.)]\s/;

/** The item of a number; `undefined` where the minutes have none. */
export function itemOf(text: string, number: string): Item | undefined {
  const lines = text.split(/\r?\n/);
  const heads = lines.flatMap((line, index) => (HEADING.test(line) ? [{ index, number: HEADING.exec(line)?.[1] }] : []));
  const at = heads.findIndex((head) => head.number === number);
  const head = heads[at];
  if (head === undefined) return undefined;
  const below = lines.slice(head.index + 1, heads[at + 1]?.index).filter((line) => line.trim() !== '');
  const first = below[0]?.trim();
  const caseNumber = first !== undefined && CASE_NUMBER.test(first) ? first : undefined;
  const rest = caseNumber === undefined ? below : below.slice(1);
  return { caseNumber, body: rest.map((line) => line.replace(LIST_MARK, '$1')).join('\n') };
}

/** Whether a text holds words, whatever their case and the blanks between them. */
export function says(body: string, words: string): boolean {
  return plain(body).includes(plain(words));
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ');
}
