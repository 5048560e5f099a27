import {
  amount,
  choice,
  defineCalculation,
  isDue,
  kroner,
  lesser,
  list,
  minus,
  percentOf,
  signedAmount,
  sum,
  wholeOf,
  yesNo,
} from '../../define.js';
import { FACTS } from './facts.js';
import parameters from './parameters.json' with { type: 'json' };
import readings from './readings.json' with { type: 'json' };
import register from './register.json' with { type: 'json' };
import { splitBy } from './split.js';

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
  register,
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
    const exact = percentOf(courses, share.value);
    if (!exact.isZero()) show('course-part', exact, 'kr.', share);
    const split = ask('rounding', splitBy(courses, exact, roundedTo.value));
    if (!exact.equals(split.part)) show('rounded', split.part, 'kr.', roundedTo);
    const auditPart = percentOf(audit, auditShare.value);
    if (!auditPart.isZero()) show('audit-part', auditPart, 'kr.', auditShare);
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
  register,
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
 * Tells whether the grant can be paid out: the agency has approved the final accounts of the project, and accounts endorsed as the
 * order asks have been approved. The minutes speak of accounts endorsed by the auditor; the order asks for them from a commitment of
 * 500,000 kr. on, and for the management's signature below. Whether the two approvals are one is not printed: both are asked for.
 *
 * @throws InputError for facts that cannot be read
 * @see Lemvig, minutes of 18 August 2021, item 4 (case 15.00.00I02-2-21); order 1974 of 11 December 2020 § 6
 * @since 0.2.0
 * @example
 * const facts = { accountsTo: '2021-12-31', commitment: '775000.00', projectAccountsApproved: true, endorsedAccountsApproved: false };
 * const payment = educationPoolPayment.calculate(facts);
 * payment.outcome === 'calculated' && payment.value // => { payable: false, accounts: 'audited', missing: ['endorsed-accounts'] }
 */
export const educationPoolPayment = defineCalculation({
  id: 'education-pool-payment',
  folder: 'education-pool',
  title: { da: 'Udbetaling fra den regionale uddannelsespulje', en: 'Payment from the regional education pool' },
  register,
  parameters,
  facts: {
    accountsTo: FACTS.accountsTo,
    commitment: FACTS.commitment,
    /** Whether the agency has approved the final accounts of the project. */
    projectAccountsApproved: yesNo('whether the agency has approved the final accounts of the project'),
    /** Whether the collected accounts, endorsed by the auditor or signed by the management as the order asks, are approved. */
    endorsedAccountsApproved: yesNo('whether the collected accounts, endorsed as the order asks, are approved'),
  },
  needs: ['accountsTo', 'commitment', 'projectAccountsApproved', 'endorsedAccountsApproved'],
  value: {
    /** Whether it can be paid out. */
    payable: yesNo(),
    /** Who must have endorsed the accounts: the auditor, or the management by its signature. */
    accounts: choice(['audited', 'signed']),
    /** The approvals that are missing. */
    missing: list(choice(['project-accounts', 'endorsed-accounts'])),
  },
  of: ({ accountsTo, commitment, projectAccountsApproved, endorsedAccountsApproved }, { row, show }) => {
    const auditedFrom = row('auditedFrom', accountsTo);
    show('audited-from', auditedFrom.value, 'kr.', auditedFrom);
    const missing = [
      ...(projectAccountsApproved ? [] : (['project-accounts'] as const)),
      ...(endorsedAccountsApproved ? [] : (['endorsed-accounts'] as const)),
    ];
    return { payable: missing.length === 0, accounts: isDue(minus(auditedFrom.value, commitment)) ? 'signed' : 'audited', missing };
  },
});
