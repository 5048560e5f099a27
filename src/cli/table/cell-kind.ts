/** What a cell is read as. A day or an amount that is neither stays the text it is, for the check to refuse. */
export type CellKind = 'text' | 'number' | 'whole' | 'amount' | 'day' | 'truth' | 'json' | 'list' | 'municipality' | Named;

/** One of a few, by its id or by what it is called: the names as `plain` writes them. */
export interface Named {
  readonly names: ReadonlyMap<string, string>;
  /** The words that are told where a cell has none of them; without, the check of facts tells the ids. */
  readonly words?: readonly string[];
}

/** As much of a JSON Schema as tells what a cell is read as. */
interface Schema {
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
}

/** The paths of facts that a cell can hold, each with what it is read as: `participationPeriod.from` is a day, a list is JSON. */
export function cellKinds({ properties = {} }: Schema, before = ''): ReadonlyMap<string, CellKind> {
  const kinds = new Map<string, CellKind>();
  for (const [name, schema] of Object.entries(properties)) {
    const path = `${before}${name}`;
    kinds.set(path, kindOf(schema));
    for (const [inner, kind] of cellKinds(schema, `${path}.`)) kinds.set(inner, kind);
  }
  return kinds;
}

const UNSPECIFIC: ReadonlySet<CellKind> = new Set<CellKind>(['text', 'json', 'list']);

function kindOf({ type, format, pattern, anyOf, oneOf }: Schema): CellKind {
  const branches = anyOf ?? oneOf;
  if (branches !== undefined) {
    const kinds = branches.map(kindOf);
    return kinds.find((kind) => !UNSPECIFIC.has(kind)) ?? (kinds.includes('text') ? 'text' : 'json');
  }
  if (type === 'string') return format === 'date' ? 'day' : isAmount(pattern) ? 'amount' : 'text';
  if (type === 'boolean') return 'truth';
  if (type === 'integer') return 'whole';
  if (type === 'number') return 'number';
  if (type === 'array') return 'list';
  return type === undefined ? 'text' : 'json';
}

function isAmount(pattern: string | undefined): boolean {
  if (pattern === undefined) return false;
  const written = new RegExp(pattern, 'u');
  return written.test('550.25') && !written.test('a');
}
