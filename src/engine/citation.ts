import type { Text } from './text.js';

/** Where a figure, a condition or a reading stands: a source of the register, or one that a host describes itself. */
export type Cite =
  | { readonly source: string; readonly provision: string; readonly computed?: Text | undefined }
  | { readonly title: string; readonly url?: string | undefined; readonly provision: string };

/** An act, an order, minutes or a guideline that something cites. */
export interface Source {
  /** What lawyers call it, in Danish: `LBK nr. 1342 af 21. november 2016`. */
  readonly title: string;
  readonly kind: 'minutes' | 'act' | 'order' | 'bill' | 'guideline' | 'official' | 'press';
  readonly url?: string | undefined;
}

/** The register of sources, by id. */
export type SourceRegister = Readonly<Record<string, Source>>;

/** Kinds of sources that lay down no rule: what was moved in parliament, answers and news of authorities, articles. */
export const NO_RULES = ['bill', 'official', 'press'] as const;

/** What citations are resolved against: what each source is called, where it can be read, and its kind where it lays down no rule. */
export type Sources = Readonly<Record<string, Omit<Source, 'kind'> & { readonly kind?: string | undefined }>>;

/** A citation as it stands in an assessment: readable without the register. */
export interface Citation {
  /** Id in the register; absent where a host described its own source. */
  readonly source?: string;
  /** What lawyers call the source, in Danish. */
  readonly title: string;
  /** Paragraph, item or page within the source: `§ 83, stk. 1`. */
  readonly provision: string;
  /** Where it can be read; absent where no address is known. */
  readonly url?: string;
  /** How the figure that stands under it was worked out, for the official one was not found; absent where it was read. */
  readonly computed?: Text;
}

/** Resolves a citation against the register; a source that is not registered is a fault in the rules, not in a case. */
export function resolve(cite: Cite, sources: Sources): Citation {
  if (!('source' in cite)) {
    const { title, provision, url } = cite;
    return Object.freeze(url === undefined ? { title, provision } : { title, provision, url });
  }
  const source = Object.hasOwn(sources, cite.source) ? sources[cite.source] : undefined;
  if (source === undefined) throw new Error(`The source "${cite.source}" is cited (${cite.provision}) but stands in no register`);
  const { title, url } = source;
  const { provision, computed } = cite;
  return Object.freeze({ source: cite.source, title, provision, ...(url && { url }), ...(computed && { computed }) });
}

/** Resolves against a register, each object once. */
export function resolver(sources: Sources): (cite: Cite) => Citation {
  const resolved = new WeakMap<Cite, Citation>();
  return (cite) => {
    const known = resolved.get(cite);
    if (known !== undefined) return known;
    const citation = resolve(cite, sources);
    resolved.set(cite, citation);
    return citation;
  };
}
