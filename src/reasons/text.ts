import { chunks } from './held-together.js';
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
