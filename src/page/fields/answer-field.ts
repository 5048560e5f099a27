import type { FormInput } from '../../form/form-input.js';

/** What a person answers into. */
export interface Field {
  readonly node: HTMLElement;
  /** The answer; `undefined` while there is none, or not a whole one. */
  read(): unknown;
  /** Shows an answer; what cannot be shown is left as it is. */
  show(value: unknown): void;
  /** Of a list: the days that it must cover. */
  ask?(period: Days): void;
  /** Ties it to what describes it, and says whether it is wrong. */
  describe(ids: string, wrong: boolean): void;
}

/** What a field is made for. */
export interface Asked {
  /** Id of the element that names it. */
  readonly labelledBy: string;
  /** Called when the answer may have changed. */
  changed(): void;
}

/** The first and the last day. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** Makes the field for an answer. */
export type MakeField = (input: FormInput, asked: Asked) => Field;
