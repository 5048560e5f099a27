import { describe, expect, it } from 'vitest';
import {
  activationAllowance,
  caseRecord,
  InputError,
  readCaseRecord,
  repeatCase,
  socialFrikortAccount,
  timeliness,
  workRequirement225,
} from '../../src/index.js';

const AGREED = { on: '2019-12-31' } as const;
const IN_TIME = timeliness.assess({ periodMonths: 12, exemptMonths: 3, conversations: 3 }, AGREED);
const RECORD = caseRecord(IN_TIME, AGREED, '2020-01-06');

function problemsOf(act: () => unknown): string[] {
  try {
    act();
  } catch (error) {
    if (error instanceof InputError) return error.problems.map(({ path, received }) => `${error.of} ${path}: ${received}`);
  }
  return [];
}

describe('a case record', () => {
  it('is plain JSON that holds day, options and the answer with the rules it was made with, and shares nothing', () => {
    expect(JSON.parse(JSON.stringify(RECORD))).toEqual({ decidedOn: '2020-01-06', options: AGREED, answer: IN_TIME });
    expect(RECORD.answer).not.toBe(IN_TIME);
    expect(RECORD.answer.rules).toMatchObject({ package: 'regelvaerk', digest: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });

  it('is read back as it was stored', () => {
    expect(readCaseRecord(timeliness, JSON.parse(JSON.stringify(RECORD)))).toEqual(RECORD);
  });

  it('is refused where it is none, or one of another scheme: every problem at once', () => {
    expect(problemsOf(() => readCaseRecord(timeliness, null))).toEqual(['record : null']);
    expect(problemsOf(() => readCaseRecord(timeliness, []))).toEqual(['record : a list of 0']);
    expect(problemsOf(() => readCaseRecord(timeliness, { decidedOn: '2020-02-30', answer: 1 }))).toEqual([
      'record decidedOn: "2020-02-30"',
      'record options: nothing',
      'record answer: 1',
    ]);
    expect(problemsOf(() => readCaseRecord(activationAllowance, RECORD))).toEqual(['record answer: "timeliness"']);
    expect(problemsOf(() => readCaseRecord(timeliness, { ...RECORD, answer: { scheme: 'timeliness' } }))).toEqual([
      'record answer.rules: nothing',
      'record answer.outcome: nothing',
    ]);
    expect(problemsOf(() => caseRecord(IN_TIME, AGREED, 'i går'))).toEqual(['record decidedOn: "i går"']);
  });

  it('is refused where its answer is not whole', () => {
    const { findings: _, ...without } = IN_TIME;
    const stored = (answer: object) => () => readCaseRecord(timeliness, { ...RECORD, answer });
    expect(problemsOf(stored({ ...IN_TIME, outcome: 'granted' }))).toEqual(['record answer.outcome: "granted"']);
    expect(problemsOf(stored({ ...without, citations: 'none' }))).toEqual([
      'record answer.findings: nothing',
      'record answer.citations: "none"',
    ]);
    expect(problemsOf(stored({ ...IN_TIME, award: undefined }))).toEqual(['record answer.award: nothing']);
    const account = socialFrikortAccount.calculate({});
    const asked = caseRecord(account, {}, '2024-05-01');
    expect(readCaseRecord(socialFrikortAccount, asked)).toEqual(asked);
    expect(problemsOf(() => readCaseRecord(socialFrikortAccount, { ...asked, answer: { ...account, outcome: 'calculated' } }))).toEqual([
      'record answer.value: nothing',
      'record answer.working: nothing',
      'record answer.citations: nothing',
    ]);
  });

  it('tells whether the rules are those of then: by version and digest', () => {
    const made = (rules: object) => ({ ...RECORD, answer: { ...RECORD.answer, rules: { ...RECORD.answer.rules, ...rules } } });
    const same = (record: typeof RECORD) => repeatCase(timeliness, record).sameRules;
    expect([same(RECORD), same(made({ digest: 'other' })), same(made({ version: '0.0.1' }))]).toEqual([true, false, false]);
  });

  it('is assessed anew by the law as known when it was decided, and as known now', () => {
    // Act 1056 of 25 May 2021 put off the day that the decision reckoned with (README of the scheme).
    const years = { from: '2016-01-01', to: '2021-09-30' };
    const worked = { from: '2019-09-01', to: '2019-09-30', hours: 230, kind: 'ordinary', employer: '12345678' } as const;
    const facts = {
      benefit: 'kontanthjaelp',
      maritalStatus: 'unmarried',
      rateBase: 'non-parent',
      reduced: false,
      helpPeriods: { covers: years, items: [{ from: '2019-01-01', to: '2021-09-30' }] },
      pauses: { covers: years, items: [] },
      hours: { covers: years, items: [worked] },
      exempt: { value: false, by: 'jobcentret', because: 'Kan arbejde på almindelige vilkår.' },
      warnedOn: '2021-01-04',
      heardOn: '2021-08-16',
    } as const;
    const options = { on: '2021-09-15' } as const;
    const answer = workRequirement225.assess(facts, { ...options, knownOn: '2021-02-09' });
    // On that day the newest law was the law as it was known.
    const then = { ...answer, knownOn: 'newest' } as const;
    const { asKnownThen, asKnownNow } = repeatCase(workRequirement225, caseRecord(then, options, '2021-02-09'));
    expect([asKnownThen.outcome, asKnownNow.outcome, asKnownNow.knownOn]).toEqual(['fulfilled', 'not-fulfilled', 'newest']);
    const chosen = caseRecord(answer, { ...options, knownOn: '2021-02-09' }, '2021-09-20');
    expect(repeatCase(workRequirement225, chosen).asKnownThen.knownOn).toBe('2021-02-09');
  });

  it('holds what a calculation came to, too', () => {
    const options = { readings: { excess: 'only-excess' } } as const;
    const record = caseRecord(socialFrikortAccount.calculate({}, options), options, '2024-03-01');
    const again = readCaseRecord(socialFrikortAccount, JSON.parse(JSON.stringify(record)));
    expect(repeatCase(socialFrikortAccount, again)).toMatchObject({
      sameRules: true,
      asKnownThen: { outcome: 'open', knownOn: '2024-03-01' },
    });
  });

  it('that this version no longer reads is refused with all that it does not: options, a guideline and facts', () => {
    const renamed = { ...RECORD, options: { day: '2019-12-31' }, answer: { ...RECORD.answer, facts: { months: 12 } } };
    const pathsOf = (act: () => unknown) => problemsOf(act).map((problem) => problem.replace(/:.*/, ''));
    expect(pathsOf(() => repeatCase(timeliness, renamed as never))).toEqual([
      'record options.day',
      'record options.on',
      'record answer.facts.months',
    ]);
    const own = { on: '2019-04-01', guideline: { id: 'egen' } } as const;
    const record = { decidedOn: '2019-04-01', options: own, answer: { ...RECORD.answer, facts: { zonez: 3 } } };
    expect(pathsOf(() => repeatCase(activationAllowance, record as never))).toEqual(
      expect.arrayContaining(['record options.guideline.municipality', 'record answer.facts.zonez']),
    );
    expect(
      pathsOf(() => repeatCase(activationAllowance, record as never)).filter((path) => path === 'record options.municipality'),
    ).toEqual([]);
  });

  it('is refused where its answer was made under other options, when it is put together and when it is read', () => {
    const options = { on: '2019-04-01', municipality: 'lyngby-taarbaek', readings: { 'zones-beyond-table': 'top-rate' } } as const;
    const april = { from: '2019-04-01', to: '2019-04-30' } as const;
    const facts = {
      targetGroup: 'jobparat-kontanthjaelp',
      participates: true,
      offer: 'virksomhedspraktik',
      participationPeriod: april,
      otherAllowances: { covers: april, items: [] },
      walkingKm: 3,
      zones: 5,
    } as const;
    const answer = activationAllowance.assess(facts, options);
    expect(caseRecord(answer, options, '2019-03-28').options).toEqual(options);
    const others = {
      on: '2019-05-01',
      knownOn: '2019-03-01',
      municipality: 'roskilde',
      guideline: 'roskilde-2020',
      readings: { 'zones-beyond-table': 'nothing' },
    } as const;
    const told = [
      'record options.on: "2019-05-01"',
      'record options.knownOn: "2019-03-01"',
      'record options.municipality: "roskilde"',
      'record options.guideline: "roskilde-2020"',
      'record options.readings.zones-beyond-table: "nothing"',
    ];
    expect(problemsOf(() => caseRecord(answer, others, '2019-03-28'))).toEqual(told);
    expect(problemsOf(() => readCaseRecord(activationAllowance, { decidedOn: '2019-03-28', options: others, answer }))).toEqual(told);
    const { readings: _, ...silent } = options;
    expect(problemsOf(() => caseRecord(answer, silent, '2019-03-28'))).toEqual(['record options.readings.zones-beyond-table: nothing']);
  });

  it('is a copy when it is read', () => {
    const stored = JSON.parse(JSON.stringify(RECORD));
    const record = readCaseRecord(timeliness, stored);
    stored.options.on = '2020-12-31';
    stored.answer.outcome = 'open';
    expect([record.options.on, record.answer.outcome]).toEqual(['2019-12-31', 'fulfilled']);
  });
});
