import { describe, expect, it } from 'vitest';
import json from '../../../rules/citizen/work-requirement-225/cases.json' with { type: 'json' };
import { workRequirement225 } from '../../../rules/citizen/work-requirement-225/scheme.js';
import { wordings } from '../../../rules/texts.js';
import { writtenOut } from '../../../src/conformance/written-out.js';
import type { Wording } from '../../../src/engine/texts.js';
import { statementWriter } from '../../../src/reasons/writer.js';
import { everything, inside } from '../../reasons/written.js';
import { optionsOf, type WorkedCase } from '../worked-cases.js';
import { assess, listed, type Reduction, work } from './person.js';

const { texts } = wordings['work-requirement-225'] as Wording;
const write = statementWriter(wordings);
const assessed = () =>
  (writtenOut(json).cases as unknown as WorkedCase[])
    .filter(({ error }) => error === undefined)
    .map((worked): Reduction => workRequirement225.assess(worked.facts, optionsOf(worked)));

describe('the statements', () => {
  it('hold no id and no English in Danish, and no paragraph in a question', () => {
    for (const assessment of assessed()) {
      const text = everything(write(assessment, { language: 'da' }));
      expect(text).not.toMatch(/[{}]|undefined|\b(?:the|your|of|hours|window)\b|[a-z]-in-|kontanthjaelp/);
    }
    expect(JSON.stringify(texts.readings)).not.toContain('§');
    const questions = Object.values(texts.facts).flatMap(({ question }) => [question.da, question.en]);
    expect(questions.filter((question) => !question.endsWith('?') || question.includes('§'))).toEqual([]);
  });

  it('draft a reduction and decide none: the citizen must be warned first', () => {
    const statement = write(assess({}, { on: '2021-08-15' }), { language: 'da' });
    const [first, second, third] = inside(statement, 'outcome');
    expect(first).toBe(
      'Vurderingen er, at kommunen kan træffe afgørelse om at nedsætte din hjælp med 1.067,00 kr. om måneden, tidligst fra den 1. september 2021. Dette er ikke en afgørelse.',
    );
    expect(second).toMatch(
      /^Kommunen skal have varslet dig i god tid, før den sætter hjælpen ned, og have partshørt dig, før den træffer afgørelsen\. .*nr\. 474/,
    );
    expect(third).toBe('Kommunalbestyrelsen træffer afgørelsen.');
  });

  it('say of a reduction that was decided that it may continue, in words of its own', () => {
    const continued = { reduced: true, reducedFrom: '2020-03-01' };
    const text = (language: 'da' | 'en') => inside(write(assess(continued, { on: '2021-08-15' }), { language }), 'outcome');
    expect(text('da').slice(0, 2)).toEqual([
      'Vurderingen er, at kommunen kan fortsætte den nedsættelse af din hjælp, som den allerede har truffet afgørelse om, med 1.067,00 kr. om måneden. Det er ikke en ny nedsættelse.',
      'Kommunalbestyrelsen træffer afgørelsen.',
    ]);
    expect(text('en')[0]).toMatch(/^The assessment is that the reduction of your help that was already decided may continue at /);
    expect(`${text('da')} ${text('en')}`).not.toMatch(/varsle|warn|tidligst|earliest/);
  });

  it('say of an amount that was not read of which month it is', () => {
    const known = { knownOn: '2017-03-31' };
    const gapOf = (reduced: boolean) => everything(write(assess({ reduced }, { on: '2023-05-15', ...known }), { language: 'da' }));
    expect(gapOf(true)).toContain('Vi kender ikke beløbet for en nedsættelse i maj 2023.');
    expect(gapOf(false)).toContain('virkning fra den første i måneden efter maj 2023.');
  });

  it('name the order on warnings of the day', () => {
    const warning = (on: string) => {
      const assessment = assess({}, { on });
      return assessment.outcome === 'fulfilled' && assessment.award.kind === 'may-be-decided' && assessment.award.warning.cite.source;
    };
    const days = ['2019-12-31', '2020-01-01', '2020-02-29', '2022-10-15', '2024-12-30', '2024-12-31'];
    const orders = ['bek-310-2016', 'bek-1463-2019', 'bek-1463-2019', 'bek-474-2020', 'bek-474-2020', 'bek-1625-2024'];
    expect(days.map(warning)).toEqual(orders);
  });

  it('say of a refusal that the conditions of a reduction are not met', () => {
    const statement = write(assess({ benefit: 'other' }, { on: '2021-08-15' }), { language: 'da' });
    expect(inside(statement, 'outcome')[0]).toBe(
      'Vurderingen er, at betingelserne for at nedsætte din hjælp ikke er opfyldt. Det skyldes følgende:',
    );
    expect(inside(statement, 'outcome')[1]).toMatch(/^Du får en anden hjælp, som reglen ikke omfatter/);
  });

  // Forvaltningslovens § 25: guidance goes with a decision that does not wholly uphold the party.
  it('guide on complaints where help may be reduced, and not where it may not', () => {
    const sections = (facts: object) => write(assess(facts, { on: '2021-08-15' }), { language: 'da' }).sections.map(({ id }) => id);
    expect(sections({})).toContain('complaint');
    expect(sections({ benefit: 'other' })).not.toContain('complaint');
  });

  it('say which hours count for nothing and why, and what a bare CVR number is', () => {
    const hours = listed(
      work('2022-03-01', '2022-03-31', 100, 'ordinary', '12345678'),
      work('2021-03-01', '2021-03-31', 50),
      work('2022-04-01', '2022-04-30', 70, 'subsidised'),
      work('2022-05-01', '2022-05-28', 79, 'own-business'),
      work('2022-06-01', '2022-06-28', 80, 'own-business'),
      work('2022-07-01', '2022-07-28', 80, 'own-business'),
    );
    const { statement, counted } = toldOf(hours);
    expect(inside(statement, 'facts').join()).toContain('100 timer hos virksomheden med CVR-nr. 12345678 fra den 1. marts 2022');
    expect(counted).toEqual([
      'Timer, der ikke tæller med, fordi de ligger på andre dage: 50.',
      'Timer, der ikke tæller med, fordi arbejdet er støttet: 70.',
      'Timer i egen virksomhed, der ikke tæller med, fordi de er for få om ugen: 79.',
      'Timer i egen virksomhed, der ikke tæller med, fordi du fik hjælp imens: 160.',
    ]);
  });

  it('say before which month letter and hearing came, and who sent it', () => {
    const conditions = inside(write(assess({}, { on: '2021-08-15' }), { language: 'da' }), 'conditions');
    expect(conditions).toContain(
      'Kommunen sendte varslingsbrevet den 1. august 2016. Det er mindst seks måneder før den måned, hvor hjælpen kan være nedsat.',
    );
    expect(conditions).toContain(
      'Kommunen partshørte dig den 2. januar 2017. Det er mindst én måned før den måned, hvor hjælpen kan være nedsat.',
    );
  });

  it('tell a reading in words that a citizen can follow, and leave who holds it to the register', () => {
    const ill = (writtenOut(json).cases as unknown as WorkedCase[]).find(({ id }) => id === 'table-2-days-not-in-november') as WorkedCase;
    const readings = inside(write(workRequirement225.assess(ill.facts, optionsOf(ill)), { language: 'da' }), 'readings');
    expect(readings[0]).toBe(
      'Hvilken dag flytter sig, når perioden på 12 kalendermåneder forlænges? Den sidste dag flyttes frem, og den første dag er den samme. Kommunen har ikke valgt et andet svar.',
    );
  });
});

/** What is told of hours, on a day without extensions, for somebody who had help all the time. */
function toldOf(hours: ReturnType<typeof listed<ReturnType<typeof work>>>) {
  const statement = write(assess({ hours }, { on: '2022-10-15' }), { language: 'da' });
  return { statement, counted: inside(statement, 'counted').filter((line) => line.startsWith('Timer')) };
}
