/** The three reliefs: dagpenge that are not used up, sygedagpenge that are prolonged, G-days that the employer need not pay. */
export const RELIEFS = ['dagpenge', 'sygedagpenge', 'g-dage'] as const;

/** A relief that a case can ask about. */
export type Relief = (typeof RELIEFS)[number];

/** Why a person is out of work: sent home (hjemsendelse), work sharing (arbejdsfordeling), ordinary dismissal, or anything else. */
export const CAUSES = ['sent-home', 'work-sharing', 'dismissal', 'other'] as const;

/** A cause of unemployment. */
export type Cause = (typeof CAUSES)[number];

/** The causes for which G-days were suspended; ordinary dismissal is not among them. */
export const SUSPENDING: readonly Cause[] = ['sent-home', 'work-sharing'];
