import { describe, expect, it } from 'vitest';
import { findingsInWords, form, labels, problemInWords } from '../../src/form.js';
import { activationAllowance, socialFrikort, socialFrikortAccount, workRequirement225 } from '../../src/index.js';

const options = { on: '2019-04-01', municipality: 'lyngby-taarbaek' } as const;
const april = { from: '2019-04-01', to: '2019-04-30' } as const;
const whole = {
  targetGroup: 'jobparat-kontanthjaelp',
  participates: true,
  offer: 'virksomhedspraktik',
  participationPeriod: april,
  otherAllowances: { covers: april, items: [] },
  walkingKm: 3,
  zones: 3,
} as const;
const { zones: _, ...withoutZones } = whole;

describe('the elements of a form', () => {
  it('stand in the order of the law, and an answer moves none of them', () => {
    const order = (facts: object) => form(activationAllowance, options, facts, 'da').elements.map(({ key }) => key);
    const before = order({});
    expect(before).toEqual(['targetGroup', 'participates', 'offer', 'walkingKm', 'participationPeriod', 'otherAllowances', 'zones']);
    expect(order(whole)).toEqual(before);
  });

  it('ask nothing more where a condition has failed', () => {
    const { elements } = form(activationAllowance, options, { ...withoutZones, walkingKm: 2.9 }, 'da');
    expect(elements.filter(({ state }) => state === 'required')).toEqual([]);
  });

  it('say what an answer no longer matters for, and what it rests on', () => {
    const { elements } = form(activationAllowance, options, { ...whole, hoursPerDay: 4, walkingKm: 2.9 }, 'da');
    const states = Object.fromEntries(elements.map(({ key, state }) => [key, state]));
    expect(states).toMatchObject({ walkingKm: 'answered', hoursPerDay: 'not-needed', zones: 'not-needed' });
  });

  it('ask the citizen and a caseworker, each in their own words', () => {
    const [zones] = form(activationAllowance, options, withoutZones, 'da').elements.filter(({ state }) => state === 'required');
    expect(zones?.question).toEqual({
      citizen: 'Hvor mange zoner rejser du gennem fra dit hjem til tilbuddet, når den zone, du bor i, tælles med?',
      caseworker: 'Hvor mange zoner rejser borgeren gennem fra sit hjem til tilbuddet, når hjemmets zone tælles med?',
    });
    expect(zones).toMatchObject({ label: 'Zoner', hint: 'Et helt tal fra 1 til 1.000.', condition: 'rate', judged: false });
    expect(zones?.input).toEqual({ kind: 'number', unit: 'zoner', least: 1, most: 1_000, decimals: 0 });
  });

  it('tell the range in English too', () => {
    const hints = (facts: object) => form(activationAllowance, options, facts, 'en').elements.map(({ hint }) => hint);
    expect(hints(withoutZones)).toContain('A whole number from 1 to 1,000.');
    expect(hints({ hoursPerDay: 4 })).toContain('A number above 0 and at most 24.');
  });

  it('ask once for a list, for the widest of the periods that conditions ask for', () => {
    const asked = form(
      socialFrikort,
      { on: '2024-05-01' },
      { cardSince: 'no-card', appliedOn: '2024-05-01', visitedOn: '2024-05-01' },
      'da',
    );
    const income = asked.elements.filter(({ key }) => key === 'income');
    expect(income).toHaveLength(1);
    // § 2 of the act looks at the latest year before the visitation.
    expect(income[0]?.period).toEqual({ from: '2023-05-01', to: '2024-04-30' });
  });

  it('ask for the rest of a list that does not cover its days, with the days it has', () => {
    const half = { covers: { from: '2019-04-01', to: '2019-04-15' }, items: [] };
    const { elements } = form(activationAllowance, options, { ...whole, otherAllowances: half }, 'da');
    expect(elements.find(({ key }) => key === 'otherAllowances')).toMatchObject({ state: 'required', value: half, period: april });
  });

  it('name a judgement as one, with the answer it needs', () => {
    const { elements } = form(workRequirement225, { on: '2021-09-15' }, {}, 'da');
    expect(elements.find(({ key }) => key === 'exempt')).toMatchObject({ judged: true, input: { kind: 'yes-no' } });
  });

  it('of several judgements ask of each who judged it and why', () => {
    const { elements } = form(activationAllowance, { on: '2024-04-01', municipality: 'helsingoer' }, { ...whole, dailyTravelKm: 10 }, 'da');
    const element = elements.find(({ key }) => key === 'ownJudgements');
    expect(element).toMatchObject({ judged: false, input: { kind: 'several', of: { kind: 'record' } } });
    const fields = element?.input.kind === 'several' && element.input.of.kind === 'record' ? element.input.of.fields : [];
    expect(fields.map(({ key, label, input }) => [key, label, input.kind])).toEqual([
      ['condition', 'Betingelse', 'data'],
      ['value', 'Vurderingen', 'yes-no'],
      ['by', 'Hvem har vurderet det?', 'text'],
      ['because', 'Hvad er der lagt vægt på?', 'text'],
    ]);
  });

  it('of a calculation hold what it does without', () => {
    const { elements } = form(socialFrikortAccount, {}, {}, 'da');
    expect(elements.map(({ key, state }) => `${key}: ${state}`)).toEqual([
      'cardSince: required',
      'deactivatedOn: required',
      'earnings: required',
      'asOf: optional',
    ]);
    const [, deactivated, earnings] = elements;
    expect(deactivated?.input).toEqual({ kind: 'day', options: [{ value: 'not-deactivated', label: 'Ikke deaktiveret' }] });
    const fields = earnings?.input.kind === 'list' ? earnings.input.fields : [];
    expect(fields.map(({ label, required }) => `${label}${required ? '' : ' ?'}`)).toEqual([
      'Dag',
      'Beløb',
      'Feriepenge ?',
      'Arbejdsgiverens bidrag til pension ?',
      'Arbejdets art',
      'Arbejdsgiver',
      'Indberettet på Socialtfrikort.dk ?',
      'Reference ?',
    ]);
  });
});

describe('the value of an element', () => {
  const given = (facts: object, key: string) =>
    form(activationAllowance, options, facts, 'da').elements.find((element) => element.key === key)?.value;

  it('is a copy, right or wrong: to change it changes no case', () => {
    const wrong = { from: '2019-05-01', to: '2019-04-01' };
    for (const period of [april, wrong]) {
      expect(given({ participationPeriod: period }, 'participationPeriod')).toEqual(period);
      expect(given({ participationPeriod: period }, 'participationPeriod')).not.toBe(period);
    }
  });

  it('is absent where it cannot be copied, and what is wrong is told', () => {
    const { elements } = form(activationAllowance, options, { zones: () => 3 }, 'da');
    const zones = elements.find(({ key }) => key === 'zones');
    expect([zones?.value, zones?.errors.length]).toEqual([undefined, 1]);
  });
});

describe('a language that is none', () => {
  const refused = activationAllowance.assess({ ...whole, walkingKm: 2.9 }, options);
  it.each([
    ['form', () => form(activationAllowance, options, {}, 'fr' as 'da')],
    ['labels', () => labels(activationAllowance, '2019-04-01', 'fr' as 'da')],
    ['findingsInWords', () => findingsInWords(refused, 'fr' as 'da')],
  ])('is refused with the two there are: %s', (_, act) => {
    expect(act).toThrow('language: expected da or en; received "fr"');
  });
});

describe('what is wrong with an answer', () => {
  const errorsOf = (facts: object, key: string) =>
    form(activationAllowance, options, facts, 'da')
      .elements.find((element) => element.key === key)
      ?.errors.map(({ path, message }) => `${path}: ${message}`);

  it('comes to no answer: what the others come to without it is none to the case', () => {
    expect(form(activationAllowance, options, whole, 'da').answered?.outcome).toBe('fulfilled');
    // Without the hours the case is fulfilled still; with hours that cannot be read nothing is known.
    for (const facts of [
      { ...whole, hoursPerDay: 'ti' },
      { ...whole, zonez: 3 },
    ]) {
      expect('answered' in form(activationAllowance, options, facts, 'da')).toBe(false);
    }
  });

  it('stands at its element, in Danish, and the rest of the case goes on', () => {
    const made = form(activationAllowance, options, { ...whole, zones: '3', walkingKm: -1 }, 'da');
    expect(made.elements.flatMap(({ key, errors }) => errors.map(({ message }) => `${key}: ${message}`))).toEqual([
      'walkingKm: Skriv et tal fra 0 til 20.000.',
      'zones: Skriv et helt tal fra 1 til 1.000.',
    ]);
  });

  it.each([
    [{ participates: 'ja' }, 'participates', [': Svar ja eller nej.']],
    [{ offer: 'praktik' }, 'offer', [': Vælg et af svarene.']],
    [{ courseGranted: '2019-02-30' }, 'courseGranted', [': Skriv en dag, der findes i kalenderen.']],
    [{ documentedExpense: 'ti' }, 'documentedExpense', [': Skriv et beløb i kroner med højst to decimaler.']],
    [
      { participationPeriod: { from: '2019-05-01', to: '2019-04-01' } },
      'participationPeriod',
      [': Skriv en periode, der ikke slutter, før den begynder.'],
    ],
    [
      { otherAllowances: { covers: april, items: [{ month: 'april', amount: '1' }] } },
      'otherAllowances',
      ['items[0].month: Skriv en måned, for eksempel 2019-04.'],
    ],
    [
      { otherAllowances: { covers: april, items: [{ month: '2019-06', amount: '1' }] } },
      'otherAllowances',
      ['items[0]: Her skal stå en dag i den periode, listen dækker, fra den 1. april 2019 til den 30. april 2019.'],
    ],
    [
      { healthPreventsTransport: { value: true, by: '', because: ' ' } },
      'healthPreventsTransport',
      [
        'by: Skriv, hvem der har vurderet det: en rolle eller en sag, ikke et navn.',
        'because: Skriv, hvad der er lagt vægt på i vurderingen.',
      ],
    ],
    [
      { ownJudgements: [{ condition: 'behov', value: 'ja', by: '', because: ' ' }] },
      'ownJudgements',
      [
        '[0].value: Svar ja eller nej.',
        '[0].by: Skriv, hvem der har vurderet det: en rolle eller en sag, ikke et navn.',
        '[0].because: Skriv, hvad der er lagt vægt på i vurderingen.',
      ],
    ],
    [
      { targetGroup: { act: 'lab-2019', number: '6.3' } },
      'targetGroup',
      ['act: Her skal stå et nummer i den lov, der gælder den dag, lab-2016; 6.3 er 2.3 i den ("aktivitetsparat-kontanthjaelp").'],
    ],
  ])('%j', (facts, key, told) => {
    expect(errorsOf(facts, key)).toEqual(told);
  });

  it('of a name that is no fact stands on the form, with the nearest', () => {
    const made = form(activationAllowance, options, { walkingkm: 3 }, 'da');
    expect(made.errors.map(({ message }) => message)).toEqual(['»walkingkm«: Feltet findes ikke. Mente du »walkingKm«?']);
  });

  it('is told in English where that is asked', () => {
    const { elements } = form(activationAllowance, options, { zones: 0 }, 'en');
    expect(elements.find(({ key }) => key === 'zones')?.errors[0]?.message).toBe(
      'Expected a whole number of zones, 1 to 1,000; received 0.',
    );
    expect(problemInWords({ path: 'on', code: 'unexpected', expected: 'a day', received: 'nothing' }, 'en')).toBe(
      'on: expected a day; received nothing.',
    );
  });

  it('in the options is thrown, and told with its place', () => {
    expect(() => form(activationAllowance, { ...options, on: 'i dag' }, {}, 'da')).toThrow('The options cannot be read');
    const problem = { path: 'on', code: 'unexpected', expected: 'a calendar day as YYYY-MM-DD', received: '"i dag"' } as const;
    expect(problemInWords(problem, 'da')).toBe('»on«: Her skal stå en dag som ÅÅÅÅ-MM-DD; her står "i dag".');
    expect(problemInWords({ ...problem, expected: 'something else' }, 'da')).toBe('»on«: Værdien passer ikke her.');
  });
});

describe('the open questions of law on a form', () => {
  it('wait with their options and who holds each, for none of the citizen’s facts answers them', () => {
    const { readings } = form(activationAllowance, options, { ...whole, zones: 5 }, 'da');
    expect(readings).toHaveLength(1);
    expect(readings[0]).toMatchObject({ key: 'zones-beyond-table', state: 'required', condition: 'rate' });
    expect(readings[0]?.options.map(({ value }) => value)).toEqual(['top-rate', 'nothing', 'ceiling']);
    expect(readings[0]?.options.every(({ label, heldBy }) => label !== '' && heldBy.title !== '')).toBe(true);
  });

  it('are told as taken by whoever took them', () => {
    const chosen = { ...options, readings: { 'zones-beyond-table': 'top-rate' } } as const;
    const { readings, answered } = form(activationAllowance, chosen, { ...whole, zones: 5 }, 'da');
    expect(readings[0]).toMatchObject({ state: 'answered', value: 'top-rate', by: 'caller' });
    expect(answered?.outcome).toBe('fulfilled');
  });
});

describe('findings and labels in words', () => {
  it('carry the condition and the facts they belong to', () => {
    const refused = activationAllowance.assess({ ...whole, walkingKm: 2.9 }, options);
    const failed = findingsInWords(refused, 'da').filter(({ status }) => status === 'failed');
    expect(failed).toMatchObject([{ condition: 'walking-distance', label: 'Gåafstand', facts: ['walkingKm'], award: false }]);
    expect(failed[0]?.sentence).toContain('2,9 km');
    expect(findingsInWords(refused, 'da').at(-1)).toMatchObject({ label: 'Satsen', award: true, status: 'not-needed' });
  });

  it('name alternatives and each of their ways, and that rules are in force', () => {
    const roskilde = activationAllowance.assess({}, { on: '2020-02-01', municipality: 'roskilde' });
    const called = findingsInWords(roskilde, 'da').map(({ label }) => label);
    expect(called).toEqual(expect.arrayContaining(['Afstand (én vej)', 'Helbred, der hindrer transporten']));
    const repealed = workRequirement225.assess({}, { on: '2026-01-01' });
    expect(findingsInWords(repealed, 'en').map(({ label }) => label)).toEqual(['The rules are in force']);
  });

  it('call facts, options and conditions by their keys on a day', () => {
    const called = labels(activationAllowance, '2019-04-01', 'da');
    expect(called.facts.walkingKm).toBe('Gåafstand');
    expect(called.options.targetGroup?.jobafklaring).toBe('Deltager i jobafklaringsforløb');
    expect(called.conditions['guideline-in-force']).toBe('Retningslinjen gælder');
    expect(labels(workRequirement225, '2021-09-15', 'en').outcomes['not-covered']).toBe('We do not know the rules for that day');
  });
});
