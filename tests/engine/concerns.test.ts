import { describe, expect, it } from 'vitest';
import { type FactsOf, judged, right, text, yesNo } from '../../rules/define.js';
import { defineToy } from './toy-scheme.js';

const facts = { child: yesNo(), adult: yesNo(), calm: yesNo(), seated: yesNo(), veryYoung: judged(yesNo()), carried: yesNo() };
type Facts = FactsOf<typeof facts>;

/** A made-up rule: a ticket for all; children must be with an adult, who must be calm or seated; the very young are judged. */
const entry = defineToy({
  id: 'entry',
  title: { da: 'Adgang', en: 'Entry' },
  source: 'act',
  parameters: { covered: { from: '2020-01-01', to: '2020-12-31' }, notModelled: [] },
  facts,
  awards: right({ right: text('a right') }),
  rules: ({ anyOf, award, condition, under, when, yes }) => [
    under('§ 3', [
      when({ child: true }, [
        yes('with-adult', 'adult'),
        anyOf('quiet', [yes('calm', 'calm'), condition('seated', ['seated'], ({ seated }, { gap }) => seated || gap('standing'))]),
      ]),
      anyOf('carried-or-older', [
        ...when(['veryYoung'], ({ veryYoung }) => veryYoung.value, [yes('carried', 'carried')]),
        ...when({ child: false }, [yes('grown', 'adult')]),
      ]),
      award('ticket', [], () => ({ right: 'entry' })),
    ]),
  ],
});

const young = (value: boolean) => ({ value, by: 'the door', because: 'looks' });
const judge = (facts: Facts) => entry.assess(facts, { on: '2020-06-01' });
const statuses = (facts: Facts) => Object.fromEntries(judge(facts).findings.map(({ condition, status }) => [condition, status]));

describe('conditions that only some cases turn on', () => {
  it('are not needed in the others, whatever is unknown in them', () => {
    const grown = { child: false, adult: true, veryYoung: young(false) };
    expect(judge(grown).outcome).toBe('fulfilled');
    expect(statuses(grown)).toEqual({
      'with-adult': 'not-needed',
      quiet: 'not-needed',
      calm: 'not-needed',
      seated: 'not-needed',
      'carried-or-older': 'met',
      carried: 'not-needed',
      grown: 'met',
      ticket: 'met',
    });
  });

  it('decide in those they concern', () => {
    const child = { child: true, veryYoung: young(false) };
    expect(statuses({ ...child, adult: false })).toMatchObject({
      'with-adult': 'failed',
      quiet: 'unknown',
      'carried-or-older': 'not-needed',
    });
    expect(judge({ ...child, adult: false }).outcome).toBe('not-fulfilled');
    expect(judge({ ...child, adult: true, calm: true }).outcome).toBe('fulfilled');
    expect(judge({ ...child, adult: true, calm: false, seated: false })).toMatchObject({
      outcome: 'not-covered',
      gaps: [{ missing: 'standing' }],
    });
    expect(judge({ ...child, adult: true, veryYoung: young(true), carried: false, calm: true }).outcome).toBe('not-fulfilled');
  });

  it('ask first whether they concern the case, and then no more than they must', () => {
    const asked = (facts: Facts) => {
      const assessment = judge(facts);
      return assessment.outcome === 'open' ? assessment.questions : [];
    };
    expect(asked({})).toEqual([
      { kind: 'fact', fact: 'child', condition: 'with-adult' },
      { kind: 'judgement', fact: 'veryYoung', condition: 'carried' },
    ]);
    expect(statuses({})).toMatchObject({
      'with-adult': 'unknown',
      quiet: 'unknown',
      calm: 'unknown',
      seated: 'unknown',
      carried: 'judgement',
    });
    expect(asked({ child: true, veryYoung: young(true) })).toEqual([
      { kind: 'fact', fact: 'adult', condition: 'with-adult' },
      { kind: 'fact', fact: 'calm', condition: 'calm' },
      { kind: 'fact', fact: 'seated', condition: 'seated' },
      { kind: 'fact', fact: 'carried', condition: 'carried' },
    ]);
    expect(asked({ child: false, adult: true, veryYoung: young(false), seated: false })).toEqual([]);
  });

  it('name what they look at, and what tells whether they concern the case', () => {
    const [first, second] = judge({}).findings;
    expect(first?.uses).toEqual(['adult', 'child']);
    expect(second?.uses).toEqual(['child']);
  });

  it('fall into no gap that does not concern the case', () => {
    expect(judge({ child: false, seated: false, calm: false, veryYoung: young(false), adult: true }).outcome).toBe('fulfilled');
  });
});
