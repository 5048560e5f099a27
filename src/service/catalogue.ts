import { SOURCES } from '../../rules/sources.js';
import { wordings } from '../../rules/texts.js';
import { described } from '../cli/commands/schemes.js';
import { CALCULATIONS, SCHEMES, type Subject } from '../cli/commands/subjects.js';
import { toldSchemas } from '../cli/help/told-schemas.js';
import type { Source } from '../engine/citation.js';
import { statedOf } from '../engine/stated-of.js';

/** Every scheme and calculation, by id. */
export const SUBJECTS: ReadonlyMap<string, Subject> = new Map<string, Subject>([...SCHEMES, ...CALCULATIONS]);

/** The schemes and calculations in short. */
export function catalogue(): object[] {
  return [...SUBJECTS.values()].map(described);
}

/** What a scheme or a calculation was stated with. */
interface Stated {
  readonly declared: { readonly tables: readonly string[] };
}

/** A scheme or calculation with its dated figures, its guidelines whole, the sources of both, and the JSON Schemas. */
export function entryOf(subject: Subject): object {
  const { tables } = (subject as Subject & Stated).declared;
  const { parameters } = statedOf(subject) as { readonly parameters: Readonly<Record<string, unknown>> };
  const figures = Object.fromEntries(tables.map((table) => [table, parameters[table]]));
  const guidelines = 'guidelines' in subject ? subject.guidelines : [];
  const entry = {
    ...described(subject),
    figures,
    ...('guidelines' in subject && { guidelines, municipalities: subject.municipalities, presets: subject.presets }),
  };
  return { ...entry, sources: sourcesNamedIn(entry), schemas: toldSchemas(subject, wordings) };
}

/** The sources that are cited anywhere inside. */
function sourcesNamedIn(held: unknown): Record<string, Source> {
  const named = new Set<string>();
  JSON.stringify(held, (key, value) => {
    if (key === 'source' && typeof value === 'string' && Object.hasOwn(SOURCES, value)) named.add(value);
    return value;
  });
  return Object.fromEntries([...named].sort().map((id) => [id, SOURCES[id] as Source]));
}
