import { describe, expect, it } from 'vitest';
import { found, lending, ON, type Rules } from './lending.js';

type Build = Parameters<Rules>[0];
type Block = ReturnType<Build['under']>;

/** Blocks of conditions, and 10 kr. where they are met. */
const conditions = (state: (build: Build) => readonly Block[]) =>
  lending((build) => [...state(build), build.under('§ 3', [build.award('fee', [], () => ({ amount: '10.00' }))])]);

/** The outcome, the status of each condition, and the facts asked for. */
function told(scheme: ReturnType<typeof lending>, given: object, on: string = ON.on): string {
  const assessment = scheme.assess(given, { on });
  const asked = assessment.outcome === 'open' ? assessment.questions.map((one) => ('fact' in one ? one.fact : one.reading)) : [];
  return [assessment.outcome, ...assessment.findings.slice(0, -1).map(({ status }) => status), ...asked.map((fact) => `${fact}?`)].join(
    ' ',
  );
}

describe('rules that only some cases turn on', () => {
  const block = conditions(({ no, under }) => [under('§ 1', { reader: ['child', 'student'], fine: true }, [no('not-ready', 'ready')])]);
  const inner = conditions(({ no, under, when }) => [
    under('§ 1', { reader: ['child', 'student'] }, [when({ fine: true }, [no('not-ready', 'ready')])]),
  ]);

  it.for([
    ['of a block', block],
    ['nested', inner],
  ] as const)('%s are told by their facts, the outer first', ([, scheme]) => {
    expect(told(scheme, { reader: 'adult' })).toBe('fulfilled not-needed');
    expect(told(scheme, { fine: false })).toBe('fulfilled not-needed');
    expect(told(scheme, {})).toBe('open unknown reader?');
    expect(told(scheme, { reader: 'child' })).toBe('open unknown fine?');
    expect(told(scheme, { reader: 'child', fine: true })).toBe('open judgement ready?');
    expect(told(scheme, { reader: 'child', fine: true, ready: found(true) })).toBe('not-fulfilled failed');
  });

  it('are told by a test of what is known and of the day judged', () => {
    const scheme = conditions(({ no, under, when }) => [
      under(
        '§ 1',
        when(['joined'], ({ joined }, on) => joined.slice(0, 4) === on.slice(0, 4), [no('no-fine', 'fine')]),
      ),
    ]);
    expect(told(scheme, {})).toBe('open unknown joined?');
    expect(told(scheme, { joined: '2020-01-01', fine: true })).toBe('not-fulfilled failed');
    expect(told(scheme, { joined: '2020-01-01', fine: true }, '2021-01-01')).toBe('fulfilled not-needed');
  });

  it('are told by a row, which need not govern in other cases', () => {
    const scheme = conditions(({ no, row, under, when }) => [
      under('§ 1', when({ fine: false, reader: row('groups') }, [no('not-ready', 'ready')])),
      under(
        '§ 1',
        when(['books'], ({ books }) => books > row('books').value, [no('no-fine', 'fine')]),
      ),
    ]);
    expect(told(scheme, { fine: false, reader: 'child', ready: found(true), books: 3 })).toBe('not-fulfilled failed not-needed');
    expect(told(scheme, { fine: false, reader: 'adult', books: 4 })).toBe('fulfilled not-needed met');
    expect(told(scheme, { fine: false, reader: 'adult', books: 4 }, '2021-06-15')).toBe('not-covered not-covered not-covered');
    expect(told(scheme, { fine: true, reader: 'adult', books: 4 }, '2021-06-15')).toBe('not-covered not-needed not-covered');
    expect(told(scheme, { reader: 'adult', books: 4 }, '2021-06-15')).toBe('not-covered unknown not-covered');
  });

  it('may be alternatives too: all of them are put aside', () => {
    const scheme = conditions(({ anyOf, no, row, under, when, yes }) => [
      under('§ 1', when({ reader: row('groups') }, [anyOf('either', [no('no-fine', 'fine'), yes('ready', 'ready')])])),
    ]);
    expect(told(scheme, { reader: 'adult' })).toBe('fulfilled not-needed not-needed not-needed');
    expect(told(scheme, { reader: 'child', fine: true, ready: found(true) })).toBe('fulfilled met failed met');
    const assessment = scheme.assess({ reader: 'adult' }, { on: '2021-06-15' });
    expect(assessment).toMatchObject({ outcome: 'not-covered', gaps: [{ missing: 'groups' }] });
    expect(assessment.findings.map(({ status }) => status)).toEqual(['not-covered', 'not-covered', 'not-covered', 'met']);
  });
});

describe('alternatives', () => {
  it('stand under a provision of their own, and tell no figure of another', () => {
    const scheme = conditions(({ anyOf, condition, row, under }) => [
      under(row('books'), [
        condition('plain', [], () => true),
        anyOf('either', [condition('inner', [], () => true)]),
        anyOf('other', [condition('apart', [], () => true), condition('own', [], () => true, { under: row('fee') })], { under: '§ 12' }),
      ]),
    ]);
    const findings = scheme.assess({}, ON).findings.slice(0, -1);
    expect(findings.map(({ condition, cite, figures }) => [condition, cite.provision, figures])).toEqual([
      ['plain', '§ 2', { books: '3' }],
      ['either', '§ 2', { books: '3' }],
      ['inner', '§ 2', { books: '3' }],
      ['other', '§ 12', undefined],
      ['apart', '§ 12', undefined],
      ['own', '§ 3', undefined],
    ]);
  });
});

describe('unless', () => {
  const scheme = conditions(({ row, under, unless }) => [
    under('§ 1', [unless('not-excepted', { fine: true, ready: true, reader: row('groups') }, { under: '§ 1, stk. 2' })]),
  ]);

  it('is met but for the one case, its facts asked from the first', () => {
    expect(told(scheme, {})).toBe('open unknown fine?');
    expect(told(scheme, { fine: false })).toBe('fulfilled met');
    expect(told(scheme, { fine: true })).toBe('open judgement ready?');
    expect(told(scheme, { fine: true, ready: found(true) })).toBe('open unknown reader?');
    expect(told(scheme, { fine: true, ready: found(true), reader: 'child' })).toBe('not-fulfilled failed');
    expect(told(scheme, { fine: true, ready: found(true), reader: 'adult' })).toBe('fulfilled met');
    expect(told(scheme, { reader: 'adult' })).toBe('fulfilled met');
    expect(scheme.assess({}, ON).findings[0]).toMatchObject({ uses: ['fine', 'ready', 'reader'], cite: { provision: '§ 1, stk. 2' } });
  });

  it('is not covered where only a row that does not govern could tell', () => {
    const at = (given: object) => told(scheme, given, '2021-06-15');
    expect(at({ fine: true, ready: found(true), reader: 'child' })).toBe('not-covered not-covered');
    expect(at({ fine: true, ready: found(false), reader: 'child' })).toBe('fulfilled met');
    expect(at({ fine: true, reader: 'child' })).toBe('open judgement ready?');
  });
});

describe('conditions that decide only where others are met', () => {
  const scheme = conditions(({ onlyIfMet, under, yes }) => [
    under('§ 1', [
      yes('a', 'fine'),
      yes('b', 'ready'),
      onlyIfMet(['a'], onlyIfMet(['b'], [yes('c', 'ready'), yes('d', 'fine', { onlyIfMet: ['b'] })])),
    ]),
  ]);

  it('refuse nobody while one of those is open, at every depth', () => {
    const of = (state: (build: Build) => readonly Block[], given: object) => told(conditions(state), given);
    const nested = ({ onlyIfMet, under, yes, no }: Build) => [
      under('§ 1', [yes('a', 'fine'), yes('b', 'ready'), onlyIfMet(['a'], onlyIfMet(['b'], [no('c', 'ready')]))]),
    ];
    expect(of(nested, { ready: found(true) })).toBe('open unknown met not-needed fine?');
    expect(of(nested, { fine: true, ready: found(true) })).toBe('not-fulfilled met met failed');
    expect(of(nested, { fine: false })).toBe('not-fulfilled failed judgement not-needed');
    expect(told(scheme, { fine: true, ready: found(true) })).toBe('fulfilled met met met met');
  });

  it('hold for awards too', () => {
    const award = lending(({ award, under, yes }) => [
      under('§ 1', [yes('a', 'fine'), award('fee', [], () => null, { onlyIfMet: ['a'] })]),
    ]);
    expect(award.assess({}, ON)).toMatchObject({
      outcome: 'open',
      findings: [{ status: 'unknown' }, { condition: 'fee', status: 'not-needed' }],
    });
    expect(award.assess({ fine: true }, ON).outcome).toBe('not-fulfilled');
  });
});

describe('a condition', () => {
  it('asks only for those of its facts that are not known, and for a judgement only where nothing else is lacking', () => {
    const scheme = conditions(({ condition, under }) => [
      under('§ 1', [condition('both', ['books', 'ready', 'km'], ({ books, km, ready }) => books > km && ready.value)]),
    ]);
    expect(told(scheme, {})).toBe('open unknown books? ready? km?');
    expect(told(scheme, { books: 3 })).toBe('open unknown ready? km?');
    expect(told(scheme, { books: 3, km: 2 })).toBe('open judgement ready?');
    expect(told(scheme, { books: 3, km: 2, ready: found(true) })).toBe('fulfilled met');
  });

  it('may ask for a fact after all, and looks at it where it is known', () => {
    const scheme = conditions(({ condition, under }) => [
      under({ title: 'Another act', provision: '§ 1' }, [
        condition('few', ['books'], ({ books, km }, { need }) => books < 3 || (km ?? need('km')) < 2, { mayAsk: ['km'] }),
      ]),
    ]);
    expect([told(scheme, { books: 2 }), told(scheme, { books: 3 }), told(scheme, { books: 3, km: 1 })]).toEqual([
      'fulfilled met',
      'open unknown km?',
      'fulfilled met',
    ]);
    expect(scheme.assess({ books: 2 }, ON).findings[0]).toMatchObject({ uses: ['books', 'km'], cite: { title: 'Another act' } });
  });
});
