import type { AcrossOrders } from '../../rules/jobcentre/jobcenterindblik/across-orders.js';
import type { PlanFigures, Practice, Way } from '../../rules/jobcentre/jobcenterindblik/counting/focus-measure.js';
import type { CountingReadings } from '../../rules/jobcentre/jobcenterindblik/readings.js';
import type { Day } from '../engine/day.js';
import type { OptionOf } from '../engine/reading.js';

/** The figures that decide whatever more becomes known. */
export interface Settles {
  /** Conversations that are enough. */
  readonly conversations: number;
  /** Offers that are enough. */
  readonly offers: number;
  /** Hours of ordinary employment that are enough. */
  readonly hours: number;
  /** Months on benefit from which, or beyond which, a citizen is counted. */
  readonly seniorityMonths: number;
  /** Months of absence in the window beyond which a citizen is left out; the same part of its days where days are counted. */
  readonly absentMonths: number;
}

/** An order that another has replaced. */
export interface OldOrder {
  /** The last day whose efforts are reckoned by it. */
  readonly until: Day;
  /** Hours of ordinary employment that were enough by it. */
  readonly hours: number;
}

/** How columns are derived from dated events where the sources leave it open, and which figures let a part that is known settle. */
export interface Derivation {
  /** Whether seniority is that on any benefit or on that of the last day. */
  readonly seniorityOf: OptionOf<CountingReadings, 'seniority-of'>;
  /** Whether a gap of a day starts seniority anew or only pauses it. */
  readonly interruptions: OptionOf<CountingReadings, 'interruptions'>;
  /** What the agency does benefit by benefit; left out: seniority by benefit is that on the benefit of the last day. */
  readonly practice?: Practice | undefined;
  /** Whether an offer counts that has any of its days in the window, or one that started in it. */
  readonly offerDays: OptionOf<CountingReadings, 'offer-days'>;
  /** Whether seniority of exactly the figure is enough; left out: seniority known to be at least that does not settle yet. */
  readonly seniority?: OptionOf<CountingReadings, 'seniority'> | undefined;
  /** The figures that let what is known of a citizen settle. */
  readonly settles: Settles;
  /** The order before; left out: there is none. */
  readonly oldOrder?: OldOrder | undefined;
  /** By which order hours are enough where the window lies across both; left out: by the new one. */
  readonly acrossOrders?: AcrossOrders | undefined;
}

/** How a citizen's columns are derived from dated events under a way to count. */
export function derivationOf(way: Way, { present, former, practice }: PlanFigures): Derivation {
  const figures = present[way.figures];
  return {
    seniority: way.seniority,
    seniorityOf: way['seniority-of'],
    interruptions: way.interruptions,
    offerDays: way['offer-days'],
    ...(way['seniority-of'] === 'by-benefit' && { practice }),
    settles: {
      conversations: figures.conversations.value,
      offers: figures.offers.value,
      hours: figures.hours.value,
      seniorityMonths: figures.seniority.value,
      absentMonths: figures.absence.value,
    },
    ...(former !== undefined && { oldOrder: { until: former.until, hours: former.figures[way.figures].hours.value } }),
    acrossOrders: way['across-orders'],
  };
}
