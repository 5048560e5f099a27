import { calculations, schemes } from '../../rules/index.js';
import type { AwardKind } from '../engine/definition.js';
import type { GuidelineBase } from '../engine/guideline.js';
import type { Possible } from '../engine/possible.js';
import type { Preset } from '../engine/preset.js';
import type { FormSubject } from '../form/subject.js';

/** A scheme or a calculation as the page sees it: facts and awards of any kind. */
export interface PageSubject extends FormSubject {
  /** Of a scheme: what a fulfilled assessment awards. */
  readonly awards?: AwardKind;
  readonly covered: { readonly from: string; readonly to: string };
  readonly municipalities?: Readonly<Record<string, string>>;
  readonly guidelines?: readonly GuidelineBase[];
  readonly presets?: Readonly<Record<string, Preset>>;
  /** Names of the tables that a caller may complete. */
  readonly suppliable: readonly string[];
  checkGuideline?(input: unknown): GuidelineBase;
  under?(options: object): { possible(facts: object): Possible<object> };
}

const byTitle = (a: PageSubject, b: PageSubject) => a.title.da.localeCompare(b.title.da, 'da');

/** The schemes, by their Danish titles. */
export const SCHEMES: readonly PageSubject[] = (Object.values(schemes) as unknown as PageSubject[]).sort(byTitle);

/** The calculations, by their Danish titles. */
export const CALCULATIONS: readonly PageSubject[] = (Object.values(calculations) as unknown as PageSubject[]).sort(byTitle);

/** All of them. */
export const SUBJECTS: readonly PageSubject[] = [...SCHEMES, ...CALCULATIONS];

/** The subject of an id. */
export function subjectOf(id: string): PageSubject | undefined {
  return SUBJECTS.find((subject) => subject.id === id);
}

/** Whether it is judged on a day, which a calculation is not. */
export function isScheme({ assess }: PageSubject): boolean {
  return assess !== undefined;
}

/** Whether a municipality’s guideline decides. */
export function hasGuidelines({ guidelines = [] }: PageSubject): boolean {
  return guidelines.length > 0;
}
