import type { Citation, Cite } from '../engine/citation.js';
import type { Language } from '../engine/texts.js';
import { type DataTable, dataTableHtml } from './data-table.js';
import { type Content, element, type Html } from './html.js';
import { type PageSection, pageHtml } from './page.js';
import type { SourceList } from './sources.js';

/** Something that is stated: in words, or as names that programs know. */
export interface Stated {
  readonly term: string;
  readonly said: string;
  readonly codes?: readonly string[];
}

/** An item of a list, and what stands below it. */
export interface PartItem {
  readonly text: string;
  /** Unique on the page, for links that lead to it. */
  readonly id?: string;
  /** Where the text leads to on the page. */
  readonly href?: string;
  readonly strong?: boolean;
  readonly after?: string | undefined;
  /** What a program is given for it; told on a terminal alone. */
  readonly code?: string;
  readonly cites?: readonly (Cite | Citation)[];
  readonly items?: readonly PartItem[];
}

/** What a part holds, in the order in which it is read. */
export type Block = { readonly only?: 'page' | 'terminal' } & (
  | { readonly text: string; readonly as?: 'note' | 'strong' | 'lead' | 'keep' }
  | { readonly terms: readonly Stated[] }
  | { readonly items: readonly PartItem[] }
  /** On a terminal at most so many rows, and what is then said of the others. */
  | { readonly table: DataTable; readonly most?: number; more?(rows: number): string }
  /** On the page alone. */
  | { readonly html: Content }
  /** On the page alone: a drawing that is made besides, by its name. */
  | { readonly drawing: string }
);

/** A part of a report, built once for the page and for the terminal. */
export interface Part {
  /** Unique on the page: links lead to it. */
  readonly id: string;
  readonly heading: string;
  readonly blocks: readonly Block[];
  readonly parts?: readonly Part[];
  /** True for a part that a terminal has no room for. */
  readonly pageOnly?: boolean;
  /** True for a part that begins a sheet of paper. */
  readonly ownSheet?: boolean;
  /** True for a part that is folded on the page until it is asked for. */
  readonly folded?: boolean;
  /** Stands beside the heading of one that is folded. */
  readonly aside?: string;
}

/** A report as data: what both printers write. */
export interface ReportInParts {
  readonly language: Language;
  /** What kind of report it is. */
  readonly kind: string;
  readonly title: string;
  readonly lead: readonly Block[];
  readonly parts: readonly Part[];
  readonly footer: readonly string[];
}

/** Writes a part for the page. */
function partSection({ blocks, parts = [], ...part }: Part, sources: SourceList, drawings: Drawings): PageSection {
  return {
    ...part,
    content: blocks.map((block) => blockHtml(block, sources, drawings)),
    sections: parts.map((inner) => partSection(inner, sources, drawings)),
  };
}

/** Drawings by name. */
export type Drawings = ReadonlyMap<string, Content>;

/** Writes what stands in a part for the page. */
function blockHtml(block: Block, sources: SourceList, drawings: Drawings): Content {
  if (block.only === 'terminal') return undefined;
  if ('text' in block) return paragraph(block.text, block.as);
  if ('terms' in block) return definitions(block.terms);
  if ('items' in block) return list(block.items, sources);
  if ('drawing' in block) return drawings.get(block.drawing);
  return 'table' in block ? dataTableHtml(block.table, sources) : block.html;
}

function paragraph(text: string, as: 'note' | 'strong' | 'lead' | 'keep' | undefined): Html {
  return as === 'strong' ? element('p', {}, element('strong', {}, text)) : element('p', { class: as }, text);
}

function definitions(terms: readonly Stated[]): Html {
  return element(
    'dl',
    {},
    terms.map(({ term, said, codes = [] }) => [
      element('dt', {}, term),
      element(
        'dd',
        {},
        said,
        codes.map((code) => [' ', element('code', {}, code)]),
      ),
    ]),
  );
}

function list(items: readonly PartItem[], sources: SourceList): Html {
  return element(
    'ul',
    {},
    items.map(({ text, id, href, strong, after, cites = [], items: inside = [] }) => {
      const linked: Content = href === undefined ? text : element('a', { href }, text);
      return element(
        'li',
        { id },
        strong === true ? element('strong', {}, linked) : linked,
        after === undefined ? undefined : [' ', after],
        cites.map((cite) => [' ', sources.reference(cite)]),
        inside.length === 0 ? undefined : list(inside, sources),
      );
    }),
  );
}

const SOURCES = { da: 'Kilder', en: 'Sources' } as const;

/** Writes a report as one HTML page that asks for nothing from anywhere; its sources stand last, by the numbers they were referred to. */
export function reportPage(
  { language, kind, title, lead, parts, footer }: ReportInParts,
  sources: SourceList,
  drawings: Drawings = new Map(),
): string {
  const above = lead.map((block) => blockHtml(block, sources, drawings));
  const sections = parts.map((part) => partSection(part, sources, drawings));
  return pageHtml({
    ...{ language, kind, title },
    lead: above,
    sections: [...sections, { id: 'sources', heading: SOURCES[language], content: [sources.list()] }],
    footer: footer.map((text) => element('p', {}, text)),
  });
}
