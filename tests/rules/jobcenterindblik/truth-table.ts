/** What is missed, and whether that leads to supervision where one missed focus target is enough, and where both must be missed. */
export interface Line {
  readonly result: boolean;
  readonly conversations: boolean;
  readonly offers: boolean;
  readonly one: boolean;
  readonly both: boolean;
}

/** By hand from the minutes of Høje-Taastrup ("resultatmålet og et af de to fokusmål") and Lejre ("skal opfylde to fokusbemærkninger"). */
export const USUAL: readonly Line[] = [
  { result: true, conversations: true, offers: true, one: true, both: true },
  { result: true, conversations: true, offers: false, one: true, both: false },
  { result: true, conversations: false, offers: true, one: true, both: false },
  { result: true, conversations: false, offers: false, one: false, both: false },
  { result: false, conversations: true, offers: true, one: false, both: false },
  { result: false, conversations: true, offers: false, one: false, both: false },
  { result: false, conversations: false, offers: true, one: false, both: false },
  { result: false, conversations: false, offers: false, one: false, both: false },
];

/** By hand from the ministry's news of 6 April 2021: offers lead to nothing, conversations still do. */
export const PAUSED: readonly Line[] = [
  { result: true, conversations: true, offers: true, one: true, both: true },
  { result: true, conversations: true, offers: false, one: true, both: true },
  { result: true, conversations: false, offers: true, one: false, both: false },
  { result: true, conversations: false, offers: false, one: false, both: false },
  { result: false, conversations: true, offers: true, one: false, both: false },
  { result: false, conversations: true, offers: false, one: false, both: false },
  { result: false, conversations: false, offers: true, one: false, both: false },
  { result: false, conversations: false, offers: false, one: false, both: false },
];
