import {
  amount,
  day,
  defineCalculation,
  headcount,
  inPercent,
  kroner,
  lesser,
  minus,
  percentOf,
  signedAmount,
  sum,
  wholeOf,
  wholePercent,
  wholePoints,
} from '../../define.js';
import parameters from './parameters.json' with { type: 'json' };
import readings from './readings.json' with { type: 'json' };
import { splitBy } from './split.js';

const FACTS = {
  /** The last day of the accounts; the terms of that day hold for them. */
  accountsTo: day(),
  /** The commitment of the year (tilsagn), kroner. */
  commitment: amount(),
  /** Operating costs of short vocational courses, kroner. */
  courses: amount(),
};

/**
 * Works out the grant of the regional education pool: 80 per cent of the courses and the whole audit, within the commitment. To
 * which unit it is rounded is open. Parts rounded each by itself may not add up to the costs; `unsplit` says by how much.
 *
 * @throws InputError for facts or options that cannot be read
 * @see Lemvig, minutes of 18 August 2021, item 4 (case 15.00.00I02-2-21); order 1974 of 11 December 2020 § 2, stk. 2
 * @since 0.2.0
 * @example
 * const half = { accountsTo: '2021-06-30', commitment: '775000.00', courses: '387519.40', audit: '0.00' };
 * const printed = educationPoolGrant.calculate(half, { readings: { rounding: 'ten-oere' } });
 * printed.outcome === 'calculated' && [printed.value.grant, printed.value.ownShare] // => ['310015.50', '77503.90']
 * educationPoolGrant.calculate(half).outcome // => 'open'
 */
export const educationPoolGrant = defineCalculation({
  id: 'education-pool-grant',
  folder: 'education-pool',
  title: { da: 'Tilskud fra den regionale uddannelsespulje', en: 'Grant of the regional education pool' },
  parameters,
  readings,
  facts: {
    ...FACTS,
    /** Costs of the audit, kroner. */
    audit: amount(),
  },
  needs: ['accountsTo', 'commitment', 'courses', 'audit'],
  value: {
    /** What the pool pays, kroner. */
    grant: amount(),
    /** What the municipality pays itself, kroner. */
    ownShare: amount(),
    /** What is left of the commitment, kroner. */
    left: amount(),
    /** The costs less grant and own share: 0.00 unless the two were rounded each by itself and do not add up, kroner. */
    unsplit: signedAmount(),
  },
  of: ({ accountsTo, commitment, courses, audit }, { ask, row, show }) => {
    const [share, auditShare, roundedTo] = [row('courseShare', accountsTo), row('auditShare', accountsTo), row('roundedTo', accountsTo)];
    const exact = show('course-part', percentOf(courses, share.value), 'kr.', share);
    const split = ask('rounding', splitBy(courses, exact, roundedTo.value));
    if (!exact.equals(split.part)) show('rounded', split.part, 'kr.', roundedTo);
    const auditPart = show('audit-part', percentOf(audit, auditShare.value), 'kr.', auditShare);
    const due = sum([split.part, kroner(auditPart)]);
    const grant = lesser(due, kroner(commitment));
    if (grant !== due) show('capped', grant, 'kr.', share);
    const ownShare = sum([split.rest, minus(due, grant)]);
    return { grant, ownShare, left: minus(commitment, grant), unsplit: minus(sum([courses, audit]), sum([grant, ownShare])) };
  },
});

/**
 * Works out for how much courses must be bought to use the whole commitment: the commitment by the share that the pool pays. The
 * audit is left out, as the minutes leave it out.
 *
 * @throws InputError for facts that cannot be read
 * @see Lemvig, minutes of 18 August 2021, item 4 (case 15.00.00I02-2-21)
 * @since 0.2.0
 * @example
 * const year = { accountsTo: '2021-12-31', commitment: '775000.00', courses: '387519.40' };
 * const use = educationPoolFullUse.calculate(year);
 * use.outcome === 'calculated' && use.value // => { activity: '968750.00', ownShare: '193750.00', stillToBuy: '581230.60' }
 */
export const educationPoolFullUse = defineCalculation({
  id: 'education-pool-full-use',
  folder: 'education-pool',
  title: { da: 'Kursusaktivitet, der udnytter hele tilsagnet', en: 'Courses that use the whole commitment' },
  parameters,
  facts: FACTS,
  needs: ['accountsTo', 'commitment', 'courses'],
  value: {
    /** Courses for so many kroner use the whole commitment. */
    activity: signedAmount(),
    /** What the municipality then pays itself, kroner. */
    ownShare: signedAmount(),
    /** What is still to be bought; negative where more was bought, kroner. */
    stillToBuy: signedAmount(),
  },
  of: ({ accountsTo, commitment, courses }, { gap, row, show }) => {
    const share = row('courseShare', accountsTo);
    const exact = show('activity', wholeOf(commitment, share.value), 'kr.', share);
    if (exact.decimalPlaces() > 2) gap('part-of-an-oere');
    const activity = kroner(exact);
    return { activity, ownShare: minus(activity, commitment), stillToBuy: minus(activity, courses) };
  },
});

/**
 * Works out how many of those who took part in courses have a job, in whole per cent, and how far that lies above the national
 * average of the minutes. Who is sick counts among those who took part.
 *
 * @throws InputError for facts that cannot be read
 * @see Lemvig, minutes of 18 August 2021, item 4 (case 15.00.00I02-2-21)
 * @since 0.2.0
 * @example
 * const success = educationPoolSuccess.calculate({ accountsTo: '2021-06-30', inJob: 13, sick: 1, unemployed: 4 });
 * success.outcome === 'calculated' && success.value // => { participants: 18, percent: 72, pointsAboveNational: 22 }
 */
export const educationPoolSuccess = defineCalculation({
  id: 'education-pool-success',
  folder: 'education-pool',
  title: { da: 'Andel af kursusdeltagere i job', en: 'Share of participants in courses who have a job' },
  parameters,
  facts: {
    accountsTo: FACTS.accountsTo,
    /** Participants who have a job. */
    inJob: headcount('citizens'),
    /** Participants who are sick-listed. */
    sick: headcount('citizens'),
    /** Participants who are unemployed. */
    unemployed: headcount('citizens'),
  },
  needs: ['accountsTo', 'inJob', 'sick', 'unemployed'],
  value: {
    /** All who took part. */
    participants: headcount('citizens'),
    /** Those with a job, in whole per cent of all who took part. */
    percent: wholePercent(),
    /** Percentage points above the national average, with both in whole per cent; negative below it. */
    pointsAboveNational: wholePoints(),
  },
  of: ({ accountsTo, inJob, sick, unemployed }, { gap, row, show }) => {
    const participants = inJob + sick + unemployed;
    if (participants === 0) gap('no-participants');
    const [exact, national] = [inPercent(inJob, participants), row('nationalSuccess', accountsTo)];
    show('success', exact.toDecimalPlaces(SHOWN), '%', row('wholePercent', accountsTo));
    const percent = exact.round().toNumber();
    return { participants, percent, pointsAboveNational: percent - show('national', national.value, '%', national) };
  },
});

/** Decimals shown of a share in per cent. */
const SHOWN = 2;
