import { amount, choice, defineScheme, isDue, minus, verdict, yesNo } from '../../define.js';
import parameters from './parameters.json' with { type: 'json' };

/**
 * Judges whether the grant of the regional education pool can be paid out: the agency has approved the final accounts of the
 * project, and accounts endorsed as the order asks have been approved. The day judged is the last day of the accounts.
 *
 * The minutes speak of accounts endorsed by the auditor. The order asks for them from a commitment of 500,000 kr. on; below it
 * accounts signed by the management are enough. Whether the two approvals are one is not printed: each is a condition.
 *
 * @see Lemvig, minutes of 18 August 2021, item 4 (case 15.00.00I02-2-21); order 1974 of 11 December 2020 § 6
 * @since 0.2.0
 * @example
 * const on = '2021-12-31';
 * const facts = { commitment: '775000.00', projectAccountsApproved: true, auditedAccountsApproved: true };
 * const payable = educationPool.assess(facts, { on });
 * payable.outcome === 'fulfilled' && payable.award // => { accounts: 'audited' }
 * educationPool.assess({ ...facts, auditedAccountsApproved: false }, { on }).outcome // => 'not-fulfilled'
 */
export const educationPool = defineScheme({
  id: 'education-pool',
  title: { da: 'Udbetaling fra den regionale uddannelsespulje', en: 'Payment from the regional education pool' },
  parameters,
  facts: {
    /** The commitment of the year (tilsagn), kroner. */
    commitment: amount(),
    /** Whether the agency has approved the final accounts of the project. */
    projectAccountsApproved: yesNo('whether the agency has approved the final accounts of the project'),
    /** Whether the collected accounts, endorsed by the auditor, are approved; asked from a commitment of 500,000 kr. on. */
    auditedAccountsApproved: yesNo('whether the collected accounts, endorsed by the auditor, are approved'),
    /** Whether the accounts, signed by the management, are approved; asked below that. */
    signedAccountsApproved: yesNo('whether the accounts, signed by the management, are approved'),
  },
  awards: verdict({
    /** The accounts that the payment rests on. */
    accounts: choice(['audited', 'signed']),
  }),
  rules: ({ award, row, under, when, yes }) => {
    const auditedFrom = row('auditedFrom');
    const isAudited = (commitment: string) => !isDue(minus(auditedFrom.value, commitment));
    return [
      under(MINUTES, [yes('project-accounts', 'projectAccountsApproved')]),
      under(auditedFrom, [
        ...when(['commitment'], ({ commitment }) => isAudited(commitment), [yes('audited-accounts', 'auditedAccountsApproved')]),
        ...when(['commitment'], ({ commitment }) => !isAudited(commitment), [yes('signed-accounts', 'signedAccountsApproved')]),
        award('payable', ['commitment'], ({ commitment }) => ({ accounts: isAudited(commitment) ? 'audited' : 'signed' })),
      ]),
    ];
  },
});

const MINUTES = { source: 'lemvig-2021-08-18', provision: 'punkt 4, sagsnr. 15.00.00I02-2-21' };
