import { describe, expect, it } from 'vitest';
import { activationAllowance } from '../../../rules/citizen/activation-allowance/scheme.js';
import { socialFrikort } from '../../../rules/citizen/social-frikort/scheme.js';
import { timeliness } from '../../../rules/jobcentre/timeliness/scheme.js';
import type { AboutDecision } from '../../../src/audit/statement/about.js';
import { APRIL, LYNGBY, statementOf } from '../../reasons/written.js';
import { check } from './written-cases.js';

const refused = activationAllowance.assess({ ...APRIL, walkingKm: 2.9 }, LYNGBY);

const facts = (text: string, about: AboutDecision) => check(text, about)[2];
const held = (text: string, about: AboutDecision = { assessment: refused }) => {
  const { status, missing = [] } = facts(`Du får afslag.\n\n${text}`, about) as NonNullable<ReturnType<typeof facts>>;
  return [status, ...missing];
};

// What decided is that there are 2.9 km on foot, and at least 3 are asked for (Lyngby-Taarbæk, 12 March 2019, item 2).
describe('a letter held against an assessment', () => {
  it.for([
    'Vi har lagt vægt på, at der er 2,9 km til fods.',
    'Vi har lagt vægt på, at der er 2,9 kilometer.',
    'Der er 2,90 km fra hjemmet til tilbuddet. Kravet er mindst 3 km.',
    'Vi har lagt vægt på, at der er 5,8 km frem og tilbage, og 2,9 km hver vej.',
    'We gave weight to the distance of 2.9 km.',
    'We gave weight to the distance of 2.9 kilometres.',
  ])('%s gives the fact that decided with its value', (text) => {
    expect(held(text)).toEqual(['met']);
  });

  it.for([
    ['Vi har lagt vægt på, at der er 3,9 km til fods.', 'lacking'],
    ['We gave weight to the distance of 3.9 km.', 'lacking'],
    ['Vi har lagt vægt på, at du bor tæt på.', 'cannot-tell'],
    ['Vi har lagt vægt på, at du bor tæt på. Der skal være mindst 3 km.', 'cannot-tell'],
    ['Vi har lagt vægt på, at du ikke opfylder betingelserne.', 'lacking'],
    ['Vi har lagt vægt på dine forhold.', 'lacking'],
  ] as const)('%s does not: %s', ([text, status]) => {
    expect(held(text)).toEqual([status, 'walkingKm']);
  });

  it('is told of figures that differ, in both languages', () => {
    const found = facts('Du får afslag. Vi har lagt vægt på, at der er 3,9 km til fods, altså 3,9 km.', { assessment: refused });
    expect(found?.because).toEqual({
      da: 'Gåafstand: teksten nævner 3,9 km; vurderingen bygger på 2,9 km.',
      en: 'Distance on foot: the text says 3,9 km; the assessment rests on 2.9 km.',
    });
  });

  it('by its sections too', () => {
    const statement = statementOf({ ...APRIL, walkingKm: 2.9 });
    const other = JSON.parse(JSON.stringify(statement).replaceAll('Der er 2,9 km', 'Der er 3,9 km')) as typeof statement;
    expect(check(other, { assessment: refused })[2]).toMatchObject({ status: 'lacking', missing: ['walkingKm'] });
    expect(check(statement, { assessment: refused })[2]?.status).toBe('met');
  });

  it('by the sentences of conditions, each of which tells the facts that it names', () => {
    const assessment = activationAllowance.assess({ ...APRIL, targetGroup: 'dagpenge', zones: 3 }, LYNGBY);
    const statement = statementOf({ ...APRIL, targetGroup: 'dagpenge', zones: 3 });
    const without = (id: string, words: string) => {
      const kept = (lines: readonly string[]) => lines.filter((line) => !line.includes(words));
      const sections = statement.sections.map((section) =>
        section.id === id ? { ...section, items: kept(section.items ?? []) } : section,
      );
      return check({ ...statement, sections }, { assessment })[2];
    };
    expect(check(statement, { assessment })[2]?.status).toBe('met');
    expect(without('outcome', 'dagpengemodtager')).toMatchObject({ status: 'lacking', missing: ['targetGroup'] });
    expect(without('conditions', 'virksomhedspraktik')).toMatchObject({ status: 'lacking', missing: ['offer'] });
  });
});

describe('the values that are found', () => {
  const years = { from: '2014-05-01', to: '2024-04-30' };
  const underAge = socialFrikort.assess(
    { cardSince: 'no-card', appliedOn: '2024-05-01', visitedOn: '2024-05-01', bornOn: '2007-02-03', stays: { covers: years, items: [] } },
    { on: '2024-05-01' },
  );

  it('are days in words, and the ids of those that are not found are told', () => {
    const [status, ...missing] = held('Vi har lagt vægt på, at du er født den 3. februar 2007.', { assessment: underAge });
    expect(status).toBe('cannot-tell');
    expect(missing).not.toContain('bornOn');
    expect(held('Vi har lagt vægt på, at du er født for sent.', { assessment: underAge })).toContain('bornOn');
  });

  it('are numerals, and an amount applied for is no other figure', () => {
    const few = timeliness.assess({ periodMonths: 12, exemptMonths: 0, conversations: 2 }, { on: '2020-04-01' });
    expect(few.outcome).toBe('not-fulfilled');
    expect(held('Vi har lagt vægt på, at du har været til to samtaler i tolv måneder.', { assessment: few })[0]).not.toBe('lacking');
    expect(held('Vi har lagt vægt på, at du har været til 3 samtaler.', { assessment: few })[0]).toBe('lacking');
  });

  it('of an award are those that its own rule looks at', () => {
    const award = activationAllowance.assess(APRIL, LYNGBY);
    const [status, ...missing] = held('Vi har lagt vægt på, at du bor alene.', { assessment: award, upholds: 'partly', appliedFor: '700' });
    expect([status, missing.length > 0]).toEqual(['cannot-tell', true]);
  });
});
