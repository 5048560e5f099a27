import { describe, expect, it } from 'vitest';
import { activationAllowance } from '../../../rules/citizen/activation-allowance/scheme.js';
import { socialFrikort } from '../../../rules/citizen/social-frikort/scheme.js';
import { SOURCES } from '../../../rules/sources.js';
import { wordings } from '../../../rules/texts.js';
import type { AboutDecision } from '../../../src/audit/statement/about.js';
import { InputError } from '../../../src/engine/problem.js';
import type { SectionId, Statement } from '../../../src/reasons/statement.js';
import { statementWriter } from '../../../src/reasons/writer.js';
import { APRIL, LYNGBY, statementOf } from '../../reasons/written.js';
import { check, lacking } from './written-cases.js';

const award = activationAllowance.assess(APRIL, LYNGBY);
const written = statementOf(APRIL);
const refusal = statementOf({ ...APRIL, walkingKm: 2.9 });
const refused = activationAllowance.assess({ ...APRIL, walkingKm: 2.9 }, LYNGBY);

function without(statement: Statement, ...ids: SectionId[]): Statement {
  return { ...statement, sections: statement.sections.filter(({ id }) => !ids.includes(id)) };
}

function reworded(statement: Statement, from: string, to: string): Statement {
  return JSON.parse(JSON.stringify(statement).replaceAll(from, to)) as Statement;
}

const statuses = (statement: Statement | string, about?: AboutDecision) => check(statement, about).map(({ status }) => status);

describe('an award of 550.00 kr.', () => {
  const bare = without(written, 'rules', 'facts', 'conditions', 'complaint');

  it.for([
    ['550.00', ['not-needed', 'met']],
    ['549.99', ['not-needed', 'met']],
    ['550.01', ['lacking', 'not-needed', 'met']],
  ] as const)('with nothing but its outcome, %s applied for', ([appliedFor, expected]) => {
    expect(new Set(statuses(bare, { assessment: award, appliedFor }))).toEqual(new Set(expected));
  });

  const REASONS = ['§ 22', '§ 22', '§ 22'];

  it('cites what exempts: § 22 for the reasons, § 25 for the guidance; the result rests on the scheme', () => {
    const provisions = check(bare, { assessment: award, appliedFor: '550' }).map(({ provision }) => provision.provision);
    expect(provisions).toEqual([...REASONS, '§ 25, stk. 1', '§ 25, stk. 1', '§ 25, stk. 1', award.findings.at(-1)?.cite.provision]);
  });

  it('cites an act that stands in the register', () => {
    const { source, title, url } = check(written)[0]?.provision ?? {};
    expect(SOURCES[source as string]).toMatchObject({ title, url });
  });
});

describe('what is known goes before what is found', () => {
  it('how far the decision upholds, and whether it can be appealed', () => {
    expect(lacking(check(without(refusal, 'complaint'), { assessment: refused, appealable: false }))).toEqual([]);
    expect(lacking(check(without(refusal, 'complaint'), { assessment: refused, upholds: 'wholly' }))).toEqual([]);
    expect(lacking(check(without(refusal, 'complaint'), { appealable: true }))).toEqual([
      'complaint-body',
      'complaint-way',
      'complaint-deadline',
    ]);
  });

  it('without an assessment what a section would have to hold is not known', () => {
    expect(statuses(refusal)).toEqual(['met', 'cannot-tell', 'met', 'met', 'met', 'met']);
    expect(statuses(without(refusal, 'rules', 'facts', 'conditions', 'outcome', 'complaint'))).toEqual([
      'lacking',
      ...['cannot-tell', 'cannot-tell', 'cannot-tell', 'cannot-tell', 'cannot-tell'],
    ]);
    expect(lacking(check(refusal, { discretion: true }))).toEqual(['considerations']);
    const considerations = { id: 'considerations', heading: 'Hovedhensyn', paragraphs: ['Du kan gå derhen.'] } as const;
    expect(check({ ...refusal, sections: [...refusal.sections, considerations] })[1]?.status).toBe('met');
  });
});

describe('a statement by its sections', () => {
  const because = (statement: Statement, about?: AboutDecision) =>
    check(statement, about)
      .slice(0, 3)
      .map((found) => found.because.da);
  const english = (statement: Statement, about?: AboutDecision) =>
    check(statement, about)
      .slice(0, 3)
      .map((found) => found.because.en);

  it('is told where something stands, does not, or may stand', () => {
    const about = { assessment: refused, discretion: true };
    expect(because(refusal, about)).toEqual([
      'Det står i afsnittet »Regler«.',
      'Det står i afsnittet »Hovedhensyn i den konkrete vurdering«.',
      'Det står i afsnittet »Oplysninger, vi har lagt vægt på«.',
    ]);
    const bare = without(refusal, 'rules', 'facts', 'conditions', 'outcome');
    expect(because(bare)).toEqual([
      'Det står ikke i afsnittet »Regler«.',
      expect.stringMatching(
        /^Det står ikke i afsnittet »Hovedhensyn i den konkrete vurdering«\. Det er kun nødvendigt, hvis der er udøvet et skøn/,
      ),
      expect.stringMatching(
        /^Det står ikke i afsnittet »Oplysninger, vi har lagt vægt på«\. Det er kun nødvendigt, hvis afgørelsen bygger på oplysninger/,
      ),
    ]);
    expect(english(bare, about)[0]).toMatch(/^It does not stand under "/);
    const other = reworded(refusal, 'Der er 2,9 km til fods fra dit hjem til tilbuddet.', 'Du bor tæt på.');
    expect(because(other, about)[2]).toBe(
      'Det er ikke fundet i afsnittet »Oplysninger, vi har lagt vægt på«, men kan stå der med andre ord. Ikke fundet: Gåafstand.',
    );
    expect(english(other, about)[2]).toMatch(
      /^It was not found under "[^"]+" but may stand there in other words\. Not found: Distance on foot\.$/,
    );
    expect(english(refusal, about)[2]).toMatch(/^It stands under "[^"]+"\.$/);
  });

  it.each([
    ['open', new Set(['not-needed'])],
    ['not-covered', new Set(['not-needed'])],
    ['fulfilled', new Set(['cannot-tell'])],
  ] as const)('without an assessment, %s', (outcome, expected) => {
    const statement = { ...without(refusal, 'rules', 'facts', 'conditions', 'outcome', 'complaint'), outcome };
    expect(new Set(statuses(statement))).toEqual(expected);
  });

  it('without an assessment rests on no fact where the law was not in force', () => {
    const bare = without(refusal, 'facts', 'conditions', 'outcome');
    expect(statuses({ ...bare, outcome: 'not-in-force' })[2]).toBe('not-needed');
    expect(statuses(bare)[2]).toBe('cannot-tell');
  });

  it('weighs judgements among the considerations, with their reason, and no fact there', () => {
    const years = { from: '2014-05-01', to: '2024-04-30' };
    const facts = {
      cardSince: 'no-card' as const,
      appliedOn: '2024-05-01',
      visitedOn: '2024-05-01',
      bornOn: '1980-01-01',
      specialSocialProblems: { value: true, by: 'voksenafdelingen', because: 'Du har været hjemløs i to år.' },
      supportConditions: { value: false, by: 'voksenafdelingen', because: 'Du kan gå uden besvær.' },
      education: { covers: years, items: [] },
      income: { covers: years, items: [] },
      stays: { covers: years, items: [{ ...years, where: 'denmark' as const }] },
    };
    const assessment = socialFrikort.assess(facts, { on: '2024-05-01' });
    const statement = statementWriter(wordings)(assessment, { language: 'da' });
    const [, considerations, told] = check(statement, { assessment });
    expect([considerations?.status, told?.status]).toEqual(['met', 'met']);
    const cut = check(reworded(statement, 'Du kan gå uden besvær.', 'Vi mener det.'), { assessment })[1];
    expect(cut).toMatchObject({ status: 'cannot-tell', missing: expect.arrayContaining(['supportConditions']) });
    expect(check(without(statement, 'considerations'), { assessment })[1]).toMatchObject({
      status: 'lacking',
      missing: expect.arrayContaining(['supportConditions']),
    });
  });

  // Forvaltningsloven § 24, stk. 1: each discretion by its own considerations.
  it('misses the reason of each of several judgements', () => {
    const own = { id: 'own', municipality: 'lejre', act: 'lab-2019', status: 'adopted', from: '2020-01-01', checkedUntil: '2021-12-31' };
    const cite = { title: 'Retningslinjer', provision: 'punkt 3' };
    const conditions = ['behov', 'midler'].map((id) => ({ id, kind: 'judgement', da: `Du har ${id}.`, is: true }));
    const rate = { kind: 'flat', amount: '300.00' };
    const guideline = { ...own, window: 'stated', verified: 'guideline', cite, conditions, rate };
    const judged = (because: string, condition: string) => ({ condition, value: false, by: 'jobkonsulenten', because });
    const ownJudgements = [judged('Der kører en bus.', 'behov'), judged('Rådighedsbeløbet er ikke brugt.', 'midler')];
    const assessment = activationAllowance.assess({ ownJudgements }, { on: '2021-02-01', guideline: guideline as never });
    const statement = statementWriter(wordings)(assessment, { language: 'da' });
    const considered = (text: Statement) => check(text, { assessment })[1];
    expect(considered(statement)?.status).toBe('met');
    expect(considered(reworded(statement, 'Rådighedsbeløbet er ikke brugt.', 'Vi mener det.'))).toMatchObject({
      status: 'cannot-tell',
      missing: ['ownJudgements'],
    });
    expect(considered(without(statement, 'considerations'))).toMatchObject({ status: 'lacking', missing: ['ownJudgements'] });
  });
});

describe('a letter that rests on an assessment', () => {
  const letter = 'Du får 550 kr. i godtgørelse for april 2019.';
  const body = (text: string, about: AboutDecision) => check(text, about)[3]?.status;

  it('is judged by what the assessment tells first, then by its words', () => {
    expect(body(letter, { assessment: refused })).toBe('lacking');
    expect(body(letter, { assessment: award, appliedFor: '550' })).toBe('not-needed');
    expect(body(letter, { assessment: award, appliedFor: '700' })).toBe('lacking');
    expect(body(letter, { assessment: award })).toBe('cannot-tell');
    expect(body(`${letter} Vi kan ikke give dig resten.`, { assessment: award })).toBe('lacking');
  });

  it('is no decision while the assessment is open', () => {
    const open = activationAllowance.assess({}, LYNGBY);
    expect(new Set(statuses('Hvor langt bor du fra tilbuddet?', { assessment: open }))).toEqual(new Set(['not-needed']));
  });
});

describe('a caseworker who changes the words', () => {
  it('is understood where the words of the fact stand, and asked to read where they do not', () => {
    const about = { assessment: refused };
    const same = reworded(refusal, 'Der er 2,9 km til fods fra dit hjem til tilbuddet.', 'Fra hjemmet går du 2,9 km.');
    expect(lacking(check(same, about))).toEqual([]);
    expect(check(same, about)[2]).toMatchObject({ requirement: 'facts', status: 'met' });
    const other = reworded(refusal, 'Der er 2,9 km til fods fra dit hjem til tilbuddet.', 'Du bor tæt på.');
    expect(check(other, about)[2]).toMatchObject({ status: 'cannot-tell', missing: ['walkingKm'] });
    const source = reworded(refusal, 'Lov om en aktiv beskæftigelsesindsats, LBK nr. 1342', 'LAB, LBK nr. 1342');
    expect(check(source, about)[0]).toMatchObject({ requirement: 'rules', status: 'cannot-tell' });
  });

  it('leaves a place out: § 83 alone is not § 83, jf. kapitel 10 og 11', () => {
    const cut = reworded(refusal, '; § 83, stk. 1, jf. kapitel 10 og 11', '');
    const [rules] = check(cut, { assessment: refused });
    expect(rules).toMatchObject({ status: 'lacking', missing: [expect.stringMatching(/, § 83, stk\. 1, jf\. kapitel 10 og 11$/)] });
  });

  it('gives another deadline than the 4 weeks of retssikkerhedsloven § 67', () => {
    const three = reworded(refusal, 'kommunen senest fire uger', 'kommunen senest tre uger');
    const found = check(three, { assessment: refused })[5];
    expect(found).toMatchObject({ requirement: 'complaint-deadline', status: 'lacking' });
    expect(found?.because.da).toBe('Klagefristen er nævnt som 3 uger; den er 4 uger.');
    expect(lacking(check(three))).toEqual([]);
  });
});

describe('what cannot be read', () => {
  const problems = (written_: unknown, about?: unknown) => {
    try {
      check(written_ as string, about as AboutDecision);
    } catch (cause) {
      return (cause as InputError).problems.map(({ path, code }) => [path, code]);
    }
    return [];
  };

  it('is refused with every problem', () => {
    expect(problems(' \n')).toEqual([['statement', 'unexpected']]);
    expect(problems(7)).toEqual([['statement', 'unexpected']]);
    expect(problems({ ...refusal, language: 'sv', outcome: 'won' })).toEqual([
      ['statement.language', 'unexpected'],
      ['statement.outcome', 'unexpected'],
    ]);
    expect(problems({ ...refusal, sections: [{ id: 'appendix', heading: '', paragraphs: [] }] })).toEqual([
      ['statement.sections[0].id', 'unexpected'],
    ]);
    expect(problems(refusal, { appliedFor: '5,00', uphold: 'not' })).toEqual(
      expect.arrayContaining([
        ['appliedFor', 'unexpected'],
        ['uphold', 'unknown-key'],
      ]),
    );
    expect(problems(refusal, { assessment: null })).toEqual([['assessment.scheme', 'unexpected']]);
    expect(problems(refusal, { assessment: { scheme: 'toString' } })).toEqual([['assessment.scheme', 'unexpected']]);
    expect(problems(refusal, { assessment: { ...refused, on: 'today' } })).toEqual([['assessment.on', 'unexpected']]);
  });

  it('is told with what was expected', () => {
    const expected = (written_: unknown, about?: unknown) => {
      try {
        check(written_ as string, about as AboutDecision);
      } catch (cause) {
        const { of, problems: all } = cause as InputError;
        return [of, ...all.map(({ path, expected: what }) => `${path}: ${what}`)];
      }
      return [];
    };
    expect(expected(' \n')).toEqual(['options', 'statement: a letter as a text that is not blank, of at most 200000 characters']);
    expect(expected(7)).toEqual(['options', 'statement: a statement']);
    const section = { id: 'appendix', heading: 1, paragraphs: 'x', items: [2] };
    expect(expected({ language: 'sv', scheme: 1, outcome: 'won', title: 'x', sections: [section, 'x'] })).toEqual([
      'options',
      'statement.language: da or en',
      'statement.scheme: a text',
      'statement.outcome: one of fulfilled, not-fulfilled, open, not-in-force, not-covered',
      expect.stringMatching(/^statement\.sections\[0\]\.id: one of [a-z]+(, [a-z-]+)+$/),
      'statement.sections[0].heading: a text',
      'statement.sections[0].paragraphs: a list of paragraphs',
      'statement.sections[0].items[0]: a text',
      'statement.sections[1]: a section',
    ]);
    expect(expected({ ...refusal, sections: 'x' })).toEqual(['options', 'statement.sections: a list of sections']);
    const sections = [{ id: 'facts', heading: '', paragraphs: [], items: 'x' }];
    expect(expected({ ...refusal, sections })).toEqual(['options', 'statement.sections[0].items: a list of items']);
    expect(expected(refusal, { appliedFor: 5, upholds: 'no', discretion: 'x', appealable: 1 })).toEqual([
      'options',
      'appliedFor: an amount as a text, such as "550.00"',
      'upholds: one of wholly, partly, not',
      'discretion: true or false',
      'appealable: true or false',
    ]);
    expect(expected(refusal, 'x')).toEqual(['options', ': what is known of the decision']);
    expect(expected(refusal, { assessment: 7 })).toEqual([
      'options',
      expect.stringMatching(/^assessment\.scheme: one of [a-z0-9-]+, [a-z0-9-]+/),
    ]);
    expect(expected(refusal, { assessment: award })).toEqual(['options', 'statement.outcome: fulfilled, as in the assessment']);
  });

  it('is a statement of another assessment', () => {
    expect(problems(refusal, { assessment: award })).toEqual([['statement.outcome', 'contradiction']]);
    expect(() => check(refusal, { assessment: award })).toThrow(InputError);
  });
});

it('gives reasons of its own each time: one that is changed changes no other', () => {
  const checked = () => check('Du får afslag. Vi har lagt vægt på, at du har 2 km.');
  for (const { because } of checked()) (because as { da: string }).da = '';
  expect(checked().every(({ because }) => because.da !== '')).toBe(true);
});
