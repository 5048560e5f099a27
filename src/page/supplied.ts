import { wordings } from '../../rules/texts.js';
import type { FormField } from '../form/form-input.js';
import { el, fill, freshId } from './dom.js';
import type { Field } from './fields/answer-field.js';
import { fieldFor } from './fields/field.js';
import { linesOf, recordField } from './fields/record-fields.js';
import type { PageSubject } from './subjects.js';

/** An amount on the page: each is that of a calendar year, and says where it was read. */
interface Line {
  readonly table: string;
  readonly year: number;
  readonly value: string;
  readonly title: string;
  readonly provision: string;
}

/** Amounts that we have not read, which the municipality supplies and answers for. */
export function suppliedPart(changed: (supplied: object | undefined) => void) {
  const holder = el('div', {});
  const told =
    'Her kan kommunen oplyse et beløb, som siden mangler eller selv har beregnet. Kommunen står inde for det, og brevet siger, hvor det står.';
  const node = el(
    'details',
    { class: 'details supplied' },
    el('summary', { class: 'details-summary' }, 'Beløb, kommunen selv oplyser (kan udelades)'),
    el('div', { class: 'details-text' }, el('p', { class: 'form-hint' }, told), holder),
  );
  let made: { readonly subject: string; readonly lines: ReturnType<typeof linesOf> } | undefined;
  const linesFor = (subject: PageSubject) => {
    if (made?.subject === subject.id) return made.lines;
    const id = freshId('beloeb');
    const lines = linesOf((asked): Field => recordField(fieldsOf(subject), asked, fieldFor), {
      labelledBy: id,
      changed: () => {
        const read = lines.isEmpty() ? [] : lines.read();
        if (read !== undefined) changed(suppliedOf(read as readonly Line[]));
      },
    });
    fill(holder, el('span', { id, class: 'sr-only' }, 'Beløb'), lines.node);
    made = { subject: subject.id, lines };
    return lines;
  };
  return {
    node,
    show: (subject: PageSubject, supplied: object | undefined) => {
      node.hidden = subject.suppliable.length === 0;
      const given = linesIn(supplied);
      const lines = linesFor(subject);
      const isShown = JSON.stringify(lines.read() ?? given) === JSON.stringify(given);
      if (!isShown) lines.show(given);
      if (given.length > 0) node.open = true;
    },
  };
}

function fieldsOf({ id, suppliable }: PageSubject): readonly FormField[] {
  const tables = wordings[id]?.texts.tables ?? {};
  const called = (table: string) => {
    const name = (tables[table]?.da ?? table).replace(/,$/, '');
    return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  };
  const text = (key: string, label: string): FormField => ({ key, label, required: true, input: { kind: 'text' } });
  const options = suppliable.map((value) => ({ value, label: called(value) }));
  return [
    { key: 'table', label: 'Hvad er det for et beløb?', required: true, input: { kind: 'choice', options } },
    { key: 'year', label: 'Kalenderår', required: true, input: { kind: 'year' } },
    { key: 'value', label: 'Beløb', required: true, input: { kind: 'amount', unit: 'kr.' } },
    text('title', 'Kilde, for eksempel en vejledning'),
    text('provision', 'Sted i kilden'),
  ];
}

/** Lines as `supplied` has them: by table, each for its calendar year. */
function suppliedOf(lines: readonly Line[]): object | undefined {
  if (lines.length === 0) return undefined;
  const tables = [...new Set(lines.map(({ table }) => table))];
  const rowOf = ({ year, value, title, provision }: Line) => ({
    from: `${year}-01-01`,
    to: `${year}-12-31`,
    value,
    cite: { title, provision },
  });
  return Object.fromEntries(tables.map((table) => [table, lines.filter((line) => line.table === table).map(rowOf)]));
}

function linesIn(supplied: object | undefined): Line[] {
  return Object.entries(supplied ?? {}).flatMap(([table, rows]) =>
    (Array.isArray(rows) ? rows : []).map((row): Line => {
      const { from, value, cite } = Object(row) as { from?: string; value?: string; cite?: { title?: string; provision?: string } };
      return {
        table,
        year: Number(String(from).slice(0, 4)),
        value: String(value),
        title: cite?.title ?? '',
        provision: cite?.provision ?? '',
      };
    }),
  );
}
