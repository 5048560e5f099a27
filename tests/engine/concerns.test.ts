import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { judged } from '../../src/engine/authoring/fact-kinds.js';
import { factsIn } from '../../src/engine/authoring/facts-in.js';
import { yesNo } from '../../src/engine/authoring/kinds.js';
import type { Judgement } from '../../src/engine/judgement.js';
import { gap } from '../../src/engine/reading.js';
import { schemesByHand } from './stated-by-hand.js';
import { SOURCES } from './toy-scheme.js';

/** A made-up rule: a ticket for all; children must be with an adult, who must be calm or seated; the very young are judged. */
interface Facts {
  readonly child?: boolean | undefined;
  readonly adult?: boolean | undefined;
  readonly calm?: boolean | undefined;
  readonly seated?: boolean | undefined;
  readonly veryYoung?: Judgement<boolean> | undefined;
  readonly carried?: boolean | undefined;
}

const flag = () => yesNo();
const cite = { source: 'act', provision: '§ 3' };

const entry = schemesByHand({ sources: SOURCES, package: 'toy', version: '1.2.3', digests: {} })({
  id: 'entry',
  title: { da: 'Adgang', en: 'Entry' },
  facts: factsIn<Facts>({
    child: flag(),
    adult: flag(),
    calm: flag(),
    seated: flag(),
    veryYoung: judged(flag()),
    carried: flag(),
  }),
  readings: {},
  covered: { from: '2020-01-01', to: '2020-12-31' },
  law: () => ({}),
  conditions: (_, { condition, anyOf, where }) => [
    ...where(['child'], ({ child }) => child, [
      condition('with-adult', ['adult'], ({ adult }) => adult, cite),
      anyOf(
        'quiet',
        [
          condition('calm', ['calm'], ({ calm }) => calm, cite),
          condition('seated', ['seated'], ({ seated }) => (seated ? true : gap('standing')), cite),
        ],
        cite,
      ),
    ]),
    anyOf(
      'carried-or-older',
      [
        ...where(['veryYoung'], ({ veryYoung }) => veryYoung.value, [condition('carried', ['carried'], ({ carried }) => carried, cite)]),
        ...where(['child'], ({ child }) => !child, [condition('grown', ['adult'], ({ adult }) => adult, cite)]),
      ],
      cite,
    ),
  ],
  award: (_, { award }) => award('ticket', [], () => ({ right: 'entry' }), cite),
  awards: 'payment',
  awardSchema: () => z.strictObject({ right: z.string() }),
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
