import type { Subject } from '../../src/audit/analysis/citizen.js';
import { calculationsOf } from '../../src/engine/calculation.js';
import type { CalculationDefinition } from '../../src/engine/calculation-definition.js';
import type { Provenance, SchemeDefinition } from '../../src/engine/definition.js';
import type { Governing, Timeline } from '../../src/engine/governing.js';
import type { GuidelineBase } from '../../src/engine/guideline.js';
import type { LawAccess } from '../../src/engine/law.js';
import type { Readings } from '../../src/engine/reading.js';
import { schemesOf } from '../../src/engine/scheme.js';
import type { Row } from '../../src/engine/timeline.js';

/** What an author stated of any scheme. */
export type AnyDefinition = SchemeDefinition<object, Readings, unknown, unknown, GuidelineBase>;

/** What an author stated of any calculation. */
export type AnyCalculationDefinition = CalculationDefinition<object, Readings, unknown>;

/** What an author stated, and where its rules come from. */
export interface Stated {
  readonly stated: AnyDefinition | AnyCalculationDefinition;
  readonly provenance: Provenance;
}

/** A scheme or a calculation that notes whose figures it looks at. */
export interface Watched {
  readonly subject: Subject;
  readonly read: ReadonlySet<string>;
}

/** Defines a scheme or a calculation anew, so that it notes which tables it reads; a table that repeals itself decides by that alone. */
export function watched({ stated, provenance }: Stated): Watched {
  const read = new Set<string>();
  const note = <T>(name: string, rows: readonly Row<T>[]) => {
    if (rows.some(({ value }) => value === null)) read.add(name);
    return () => read.add(name);
  };
  const timelineOf =
    ({ timeline }: Pick<LawAccess<never>, 'timeline'>): LawAccess<never>['timeline'] =>
    (name, rows) =>
      noting(timeline(name, rows), ['rows', 'on'], note(name, rows));
  if ('of' in stated) {
    const of: AnyCalculationDefinition['of'] = (facts, at) => stated.of(facts, { ...at, timeline: timelineOf(at) });
    return { subject: calculationsOf(provenance)({ ...stated, of }), read };
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
  return { subject: schemesOf(provenance)({ ...stated, law }), read };
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
