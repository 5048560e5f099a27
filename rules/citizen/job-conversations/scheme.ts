import { type At, choice, day, defineScheme, judged, later, list, oneWord, right, yesNo } from '../../define.js';
import { AGREED_2021 } from '../agreement-2021.js';
import { numberProblemOn } from '../target-groups/numbers.js';
import { groupOf, isGroupAmong, type NumberedGroup, type TargetGroup, targetGroup } from '../target-groups/target-group.js';
import parameters from './parameters.json' with { type: 'json' };
import readings from './readings.json' with { type: 'json' };
import register from './register.json' with { type: 'json' };

const FORMS = ['in-person', 'phone', 'digital', 'letter'] as const;
const ATTENDANCE = ['jobcentre', 'unemployment-fund'] as const;
/**
 * Assesses whether a conversation with the jobcentre (jobsamtale) may be held otherwise than in person, and who decides it: the citizen,
 * who chooses after the first six months (2022) or after the first conversation (from 22 March 2023), or the jobcentre. The day judged
 * is that of the conversation.
 *
 * @see LAB §§ 31 a and 33 (act 548 of 2019, acts 2590 of 2021 and 295 of 2023); Lemvig, minutes of 18 August 2021, item 3
 * @since 0.2.0
 * @example
 * const attendanceDecided = { value: false, by: 'caseworker', because: 'nothing asks for a meeting' };
 * const facts = { targetGroup: 'jobparat-kontanthjaelp', circumstance: 'none', contactStartedOn: '2021-09-15', attendanceDecided } as const;
 * jobConversations.assess(facts, { on: '2022-03-14' }).outcome // => 'not-fulfilled'
 * jobConversations.assess(facts, { on: '2022-03-15' }).outcome // => 'fulfilled'
 */
export const jobConversations = defineScheme({
  id: 'job-conversations',
  title: { da: 'Jobsamtalens form', en: 'Form of a job conversation' },
  source: 'lab-2019',
  register,
  parameters,
  readings,
  presets: AGREED_2021,
  facts: {
    /** The target group, by id or by a number with its act. */
    targetGroup: targetGroup(),
    /** What holds at the conversation: an offer of chapters 11-14, a partial return to work (no. 7), a leave with a wish for another form (nos. 2-5), or none of it. */
    circumstance: choice(['none', 'in-offer', 'partly-returned', 'on-leave'], 'what holds at the conversation:'),
    /** The first day of the six months that the jobcentre counts (§ 9). */
    contactStartedOn: day(),
    /** Whether it is the first conversation. */
    firstConversation: yesNo('is it the first conversation'),
    /** Whether it has been decided, after a concrete assessment, that the citizen must attend in person. */
    attendanceDecided: judged(yesNo('is there a need for attendance in person')),
  },
  problems: numberProblemOn,
  awards: right({
    /** Who decides that the conversation is not held in person. */
    decides: choice(['citizen', 'jobcentre']),
    /** The forms between which it is decided. */
    forms: list(choice(FORMS)),
    /** Who may nevertheless decide on attendance in person after a concrete assessment; nobody where the list is empty. */
    attendanceBy: list(choice(ATTENDANCE)),
    /** Whether it follows from the law in force, or from what was agreed and was no law yet. */
    status: choice(['in-force', 'agreed']),
  }),
  law: ({ row }) => ({ choice: row('choice'), forms: row('forms') }),
  rules: ({ award, condition, no, row, under, when }, { choice: given, forms }) => {
    const isOver = (started: string, on: string) => on >= later(started, row('firstMonths'));
    /** An offer, or a partial return of no. 7: then a letter will do too. */
    const isExceptional = ({ targetGroup, circumstance }: Held) =>
      circumstance === 'in-offer' || (circumstance === 'partly-returned' && groupOf(targetGroup) === 'jobafklaring');
    const isException = (facts: Held) => isGroupAmong(facts.targetGroup, forms.value.groups) || isExceptional(facts);
    const isOnLeave = ({ targetGroup, circumstance }: Held) =>
      circumstance === 'on-leave' && isGroupAmong(targetGroup, row('leaveGroups').value);
    const exception = condition('exception', ['targetGroup', 'circumstance'], (facts, at) => isException(facts) || isAgreed(at), {
      mayAsk: ['contactStartedOn'],
    });
    const attendance = no('attendance', 'attendanceDecided');
    const chosen = ({ targetGroup }: Pick<Held, 'targetGroup'>, at: Pick<At<typeof parameters>, 'row' | 'rowIfAny'>) => {
      const isOfFund = isGroupAmong(targetGroup, at.rowIfAny('fundAttendance')?.value ?? []);
      const attendanceBy = [...at.row('attendance').value, ...(isOfFund ? ['unemployment-fund'] : [])];
      return {
        ...({ decides: 'citizen', forms: formsIn(forms.value.chosen), status: 'in-force' } as const),
        attendanceBy: attendanceBy.map((who) => oneWord(who, ATTENDANCE)),
      };
    };
    const byJobcentre = (facts: Held) => {
      const all = isExceptional(facts) ? forms.value.exceptional : forms.value.ofGroups;
      return { decides: 'jobcentre', forms: formsIn(all), attendanceBy: [], status: 'in-force' } as const;
    };
    const byAgreement = () =>
      ({ decides: 'citizen', forms: formsIn(row('agreedForms').value), attendanceBy: [], status: 'agreed' }) as const;
    const regimes = {
      never: () => [
        exception,
        award('choice', ['targetGroup', 'circumstance'], (facts) => (isException(facts) ? byJobcentre(facts) : byAgreement())),
      ],
      'first-months': () => [
        ...when(['contactStartedOn'], ({ contactStartedOn }, on) => isOver(contactStartedOn, on), [attendance]),
        ...when(['contactStartedOn'], ({ contactStartedOn }, on) => !isOver(contactStartedOn, on), [exception]),
        award('choice', ['targetGroup', 'circumstance', 'contactStartedOn'], (facts, at) =>
          isOver(facts.contactStartedOn, at.on) ? chosen(facts, at) : byJobcentre(facts),
        ),
      ],
      'first-conversation': () => [no('not-the-first', 'firstConversation'), attendance, award('choice', ['targetGroup'], chosen)],
    };
    return [
      under('§ 27', [
        condition('group', ['targetGroup'], ({ targetGroup }, at) => {
          return groupOf(targetGroup) === 'sygedagpenge' ? at.gap('sickness-benefit') : isGroupAmong(targetGroup, at.row('groups').value);
        }),
      ]),
      under(forms, [
        when(['targetGroup', 'circumstance'], isOnLeave, [
          award('on-leave', [], () => ({ decides: 'citizen', forms: formsIn(forms.value.onLeave), attendanceBy: [], status: 'in-force' })),
        ]),
      ]),
      under(given, [
        when(
          ['targetGroup', 'circumstance'],
          (facts) => !isOnLeave(facts),
          regimes[oneWord(given.value, ['never', 'first-months', 'first-conversation'])](),
        ),
      ]),
    ];
  },
});

type Held = { readonly targetGroup: TargetGroup | NumberedGroup; readonly circumstance: string };

function formsIn(words: readonly string[]) {
  return words.map((word) => oneWord(word, FORMS));
}

/** Whether the agreement of June 2021, where it is asked about, gives the choice before the act does. */
function isAgreed(at: At<typeof parameters, typeof readings, { contactStartedOn?: string | undefined }>): boolean {
  const agreed = at.rowIfAny('agreed');
  if (agreed === undefined) return false;
  return at.ask('ruleset', { law: () => false, agreement: () => at.on >= later(at.need('contactStartedOn'), agreed) });
}
