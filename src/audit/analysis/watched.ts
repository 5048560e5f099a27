import type { RuleBook, SchemeDefinition } from '../../engine/definition.js';
import type { Governing, Timeline } from '../../engine/governing.js';
import type { GuidelineBase } from '../../engine/guideline.js';
import type { LawAccess } from '../../engine/law.js';
import type { Readings } from '../../engine/reading.js';
import { schemesOf } from '../../engine/scheme.js';
import type { Row } from '../../engine/timeline.js';
import type { AnyScheme } from './citizen.js';

/** What an author stated of any scheme. */
export type AnyDefinition = SchemeDefinition<object, Readings, unknown, unknown, GuidelineBase>;

/** A scheme that notes which tables it takes from the law, and whose figures it looks at. */
export interface Watched {
  readonly scheme: AnyScheme;
  readonly taken: ReadonlySet<string>;
  readonly read: ReadonlySet<string>;
}

/** Defines a scheme anew so that it notes what it reads; a table that repeals itself decides by that alone. */
export function watched(definition: AnyDefinition, book: RuleBook): Watched {
  const taken = new Set<string>();
  const read = new Set<string>();
  const note = <T>(name: string, rows: readonly Row<T>[]) => {
    taken.add(name);
    if (rows.some(({ value }) => value === null)) read.add(name);
    return () => read.add(name);
  };
  const watching = (access: LawAccess<GuidelineBase>): LawAccess<GuidelineBase> => ({
    row: (name, rows) => noting(access.row(name, rows), ['value'], note(name, rows)),
    timeline: (name, rows) => noting(access.timeline(name, rows), ['rows', 'on'], note(name, rows)),
    get guideline() {
      return access.guideline;
    },
  });
  const law: AnyDefinition['law'] = (access) => definition.law(watching(access));
  return { scheme: schemesOf(book)({ ...definition, law }), taken, read };
}

/** An object that notes when one of its properties is looked at. */
function noting<O extends Governing<unknown> | Timeline<unknown>>(target: O, properties: readonly (keyof O)[], note: () => void): O {
  return new Proxy(target, {
    get: (from, property) => {
      if (properties.includes(property as keyof O)) note();
      return from[property as keyof O];
    },
  });
}
