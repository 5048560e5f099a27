import { calculationsOf } from '../../engine/calculation.js';
import type { CalculationDefinition } from '../../engine/calculation-definition.js';
import type { Provenance, SchemeDefinition } from '../../engine/definition.js';
import type { Governing, Timeline } from '../../engine/governing.js';
import type { GuidelineBase } from '../../engine/guideline.js';
import type { LawAccess } from '../../engine/law.js';
import type { Readings } from '../../engine/reading.js';
import { schemesOf } from '../../engine/scheme.js';
import type { Row } from '../../engine/timeline.js';
import type { Subject } from './citizen.js';

/** What an author stated of any scheme. */
export type AnyDefinition = SchemeDefinition<object, Readings, unknown, unknown, GuidelineBase>;

/** What an author stated of any calculation. */
export type AnyCalculationDefinition = CalculationDefinition<object, Readings, unknown>;

/** What an author stated, and where its rules come from. */
export interface Stated {
  readonly stated: AnyDefinition | AnyCalculationDefinition;
  readonly provenance: Provenance;
}

/** A scheme or a calculation that notes which tables it takes from the law, and whose figures it looks at. */
export interface Watched {
  readonly subject: Subject;
  readonly taken: ReadonlySet<string>;
  readonly read: ReadonlySet<string>;
}

/** Defines anew what notes what it reads; a table that repeals itself decides by that alone. */
export function watched({ stated, provenance }: Stated): Watched {
  const taken = new Set<string>();
  const read = new Set<string>();
  const note = <T>(name: string, rows: readonly Row<T>[]) => {
    taken.add(name);
    if (rows.some(({ value }) => value === null)) read.add(name);
    return () => read.add(name);
  };
  const timelineOf =
    ({ timeline }: Pick<LawAccess<never>, 'timeline'>): LawAccess<never>['timeline'] =>
    (name, rows) =>
      noting(timeline(name, rows), ['rows', 'on'], note(name, rows));
  if ('of' in stated) {
    const of: AnyCalculationDefinition['of'] = (facts, at) => stated.of(facts, { ...at, timeline: timelineOf(at) });
    return { subject: calculationsOf(provenance)({ ...stated, of }), taken, read };
  }
  const watching = (access: LawAccess<GuidelineBase>): LawAccess<GuidelineBase> => ({
    row: (name, rows) => noting(access.row(name, rows), ['value'], note(name, rows)),
    rowOrGap: <T>(name: string, rows: readonly Row<T>[]) => {
      const noted = note(name, rows);
      const found = access.rowOrGap(name, rows);
      return 'pending' in found ? found : noting(found, ['value'], noted);
    },
    timeline: timelineOf(access),
    get guideline() {
      return access.guideline;
    },
  });
  const law: AnyDefinition['law'] = (access, choice) => stated.law(watching(access), choice);
  return { subject: schemesOf(provenance)({ ...stated, law }), taken, read };
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
