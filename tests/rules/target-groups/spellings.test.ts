import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { numberProblemOn, targetGroupNumbers } from '../../../rules/citizen/target-groups/numbers.js';
import { groupOf, isGroupAmong, TARGET_GROUPS } from '../../../rules/citizen/target-groups/target-group.js';
import { schemes } from '../../../rules/index.js';
import { wordings } from '../../../rules/texts.js';
import { ruleFolders } from '../../../scripts/scheme-folders.js';
import { writtenOut } from '../../../src/conformance/written-out.js';
import type { Assessment } from '../../../src/engine/assessment.js';
import type { Kinds } from '../../../src/engine/authoring/kind.js';
import { InputError } from '../../../src/engine/problem.js';
import { statementWriter } from '../../../src/reasons/writer.js';
import { optionsOf, type WorkedCase } from '../worked-cases.js';

interface Asked {
  readonly declared: { readonly facts: Kinds };
  assess(facts: object, options: object): Assessment<object, object>;
}

const asked = Object.entries(schemes as unknown as Readonly<Record<string, Asked>>).filter(
  ([, { declared }]) => declared.facts.targetGroup,
);
const statement = statementWriter(wordings);
const numbers = targetGroupNumbers();

/** The act of 2019 was passed on 7 May: what was known before that knows of its numbers nothing. */
const isKnownBeforeAct = ({ knownOn = '9999-12-31' }: WorkedCase) => knownOn < '2019-05-07';
const dayOf = ({ on = '9999-12-31' }: WorkedCase) => on;

/** The worked cases of a folder that give a group by its id, with the act that numbers it on the day of the case, and the other. */
function casesOf(id: string) {
  const { path } = ruleFolders().find((folder) => folder.id === id) as { readonly path: string };
  return writtenOut(JSON.parse(readFileSync(join(path, 'cases.json'), 'utf8'))).cases.flatMap((worked) => {
    const { targetGroup: group } = worked.facts as { readonly targetGroup?: (typeof TARGET_GROUPS)[number] };
    if (worked.error !== undefined || typeof group !== 'string' || isKnownBeforeAct(worked)) return [];
    const [act, other] = dayOf(worked) < '2020-01-01' ? (['lab-2016', 'lab-2019'] as const) : (['lab-2019', 'lab-2016'] as const);
    const numbered = (of: typeof act) => ({ ...worked.facts, targetGroup: { act: of, number: numbers[group][of] } });
    return numbers[group][act] === undefined
      ? []
      : [{ worked, options: optionsOf(worked), governing: numbered(act), other: numbered(other) }];
  });
}

describe.for(asked)('%s', ([id, scheme]) => {
  it('answers and tells alike by id and by number', () => {
    const told = (facts: object, options: object) => {
      const { facts: _, ...assessment } = scheme.assess(facts, options);
      return { assessment, statement: statement(scheme.assess(facts, options) as never, { language: 'da' }) };
    };
    const cases = casesOf(id);
    expect(cases.length).toBeGreaterThan(3);
    for (const { worked, options, governing } of cases) expect(told(governing, options), worked.id).toEqual(told(worked.facts, options));
  });

  it('refuses the number of an act that does not govern the day, wherever a rule does', () => {
    for (const { worked, options, other } of casesOf(id)) {
      if (scheme.assess(worked.facts, options).outcome === 'not-covered') continue;
      expect(() => scheme.assess(other, options), worked.id).toThrow(InputError);
    }
  });
});

describe('texts that turn on the group', () => {
  const elsewhere = (targetGroup?: unknown) =>
    wordings['travel-reimbursement']?.texts.decidedElsewhere?.({ claim: 'kilometres', ...(targetGroup !== undefined && { targetGroup }) });

  it('tell whom the unemployment fund pays alike by id and by number, and nobody whose group is not known', () => {
    expect(elsewhere('dagpenge')).toBe(true);
    expect(elsewhere({ act: 'lab-2019', number: '6.1' })).toBe(true);
    expect(elsewhere({ act: 'lab-2019', number: '6.2' })).toBe(false);
    expect(elsewhere()).toBe(false);
  });
});

describe('numbers of the day', () => {
  it('are those of § 2 until the end of 2019, and of § 6 from 2020', () => {
    const problem = (act: 'lab-2016' | 'lab-2019', number: string, on: string) =>
      numberProblemOn({ targetGroup: { act, number } }, undefined, on)?.path;
    expect(problem('lab-2016', '2.3', '2019-12-31')).toBeUndefined();
    expect(problem('lab-2019', '6.3', '2019-12-31')).toBe('targetGroup.act');
    expect(problem('lab-2016', '2.3', '2020-01-01')).toBe('targetGroup.act');
    expect(problem('lab-2019', '6.3', '2020-01-01')).toBeUndefined();
    expect(problem('lab-2019', '6.3', '2016-11-20')).toBeUndefined();
    expect(numberProblemOn({}, undefined, '2020-01-01')).toBeUndefined();
  });

  it('are those of § 2 for 2020 too, as known before act 548 of 7 May 2019', () => {
    const asked = (act: 'lab-2016' | 'lab-2019', number: string, knownOn: string) => {
      const facts = { targetGroup: { act, number } };
      return () => schemes['travel-reimbursement'].assess(facts, { on: '2020-01-01', knownOn }).outcome;
    };
    expect(asked('lab-2016', '2.3', '2019-05-06')()).not.toBe('not-fulfilled');
    expect(asked('lab-2019', '6.3', '2019-05-06')).toThrow('a number of the act that governs the day, lab-2016');
    expect(asked('lab-2019', '6.3', '2019-05-07')()).not.toBe('not-fulfilled');
    expect(asked('lab-2016', '2.3', '2019-05-07')).toThrow('a number of the act that governs the day, lab-2019');
  });

  it('name every group by its id', () => {
    expect(TARGET_GROUPS.map((group) => groupOf(group))).toEqual(TARGET_GROUPS);
  });
});

// LAB § 6 (act 548 of 2019): no. 3 are those on kontanthjælp who are ready for activity; there is no no. 99.
describe('a group among others', () => {
  const groups = ['dagpenge', 'aktivitetsparat-kontanthjaelp'];

  it.each([
    ['aktivitetsparat-kontanthjaelp', true],
    [{ act: 'lab-2019', number: '6.3' }, true],
    [{ act: 'lab-2019', number: '6.2' }, false],
    ['jobparat-kontanthjaelp', false],
    [{ act: 'lab-2019', number: '6.99' }, false],
  ] as const)('%o: %s', (group, isAmong) => {
    expect(isGroupAmong(group, groups)).toBe(isAmong);
    expect(isGroupAmong(group, [])).toBe(false);
  });
});
