import { describe, expect, it } from 'vitest';
import json from '../../../rules/jobcentre/timeliness/cases.json' with { type: 'json' };
import { timeliness } from '../../../rules/jobcentre/timeliness/scheme.js';
import { wordings } from '../../../rules/texts.js';
import { writtenOut } from '../../../src/conformance/written-out.js';
import type { Assessment } from '../../../src/engine/assessment.js';
import type { Language } from '../../../src/engine/texts.js';
import type { Statement } from '../../../src/reasons/statement.js';
import { statementWriter } from '../../../src/reasons/writer.js';
import { optionsOf, type WorkedCase } from '../worked-cases.js';

const write = statementWriter(wordings);

const cases = (writtenOut(json).cases as unknown as readonly WorkedCase[]).filter(({ error }) => error === undefined);
const assessed = () => cases.map((worked) => timeliness.assess(worked.facts, optionsOf(worked)));
const everything = ({ sections }: Statement) => sections.flatMap(({ paragraphs, items = [] }) => [...paragraphs, ...items]).join('\n');
const written = (assessment: unknown, language: Language) => write(assessment as Assessment<unknown, unknown>, { language });

const statementOf = (exemptMonths: number, conversations: number, more: object = {}, periodMonths = 12) =>
  written(timeliness.assess({ periodMonths, exemptMonths, conversations }, { on: '2019-12-31', ...more }), 'da');
const sectionOf = (statement: Statement, id: string) => statement.sections.find((section) => section.id === id);

describe('every text there must be', () => {
  it('is there for every worked case, in both languages, without an id or a placeholder', () => {
    for (const assessment of assessed()) {
      const [danish, english] = [everything(written(assessment, 'da')), everything(written(assessment, 'en'))];
      expect(`${danish}\n${english}`).not.toMatch(/[{}]|undefined|NaN|exemptMonths|non-exempt|period-length/);
      expect(danish).not.toMatch(/\b(?:the|your|of|and|month)\b/);
      expect(english).not.toMatch(/\b(?:borgeren|samtaler|vurderingen)\b/i);
    }
  });
});

describe('a statement', () => {
  it('is about the citizen, never to them, and says neither who decides nor how to complain', () => {
    for (const assessment of assessed()) {
      const statement = written(assessment, 'da');
      expect(everything(statement)).not.toMatch(/\b(?:du|din|dit|dine|dig)\b/i);
      expect(everything(written(assessment, 'en'))).not.toMatch(/\byour?\b/i);
      expect(statement.sections.some(({ id }) => id === 'complaint')).toBe(false);
    }
  });

  it('says that contact is in time, what was required and how it was counted', () => {
    const statement = statementOf(3, 3);
    expect(sectionOf(statement, 'outcome')?.paragraphs).toEqual([
      'Vurderingen er, at kontakten med borgeren er rettidig.',
      'Kravet er tre samtaler, og der er holdt tre samtaler.',
      'Opgørelsen omfatter alle borgere, uanset hvor længe de har fået ydelse, og hvor meget fravær de har haft.',
    ]);
    expect(sectionOf(statement, 'counted')?.items).toEqual([
      'Måneder i perioden uden fritagelse for samtaler: 9.',
      'Krav til antal samtaler, før der rundes til et helt tal: 3 (vist med højst tre decimaler).',
    ]);
    expect(sectionOf(statement, 'rules')?.items).toEqual([
      'Høje-Taastrup Kommune, Arbejdsmarkedsudvalget, referat af 1. april 2020: punkt 4, sagsnr. 20/5337',
    ]);
  });

  it('names both whole numbers of a broken requirement, and the way to round that was chosen', () => {
    const statement = statementOf(4.5, 2, { readings: { rounding: 'down' } });
    expect(sectionOf(statement, 'outcome')?.paragraphs[1]).toBe('Kravet er mellem 2 og 3 samtaler, og der er holdt to samtaler.');
    expect(sectionOf(statement, 'readings')?.items).toEqual([expect.stringContaining('Ned til nærmeste hele tal.')]);
    expect(sectionOf(statement, 'facts')?.items).toContain('Borgeren har været fritaget for samtaler i 4,5 måneder af perioden.');
  });

  it('says that contact is late, with the provision', () => {
    expect(sectionOf(statementOf(9, 0), 'outcome')).toMatchObject({
      paragraphs: ['Vurderingen er, at kontakten med borgeren ikke er rettidig. Det skyldes følgende:'],
      items: [
        'Der er ikke holdt samtaler med borgeren i perioden. Det er for lidt for den tid, borgeren ikke har været fritaget (Høje-Taastrup Kommune, Arbejdsmarkedsudvalget, referat af 1. april 2020, punkt 4, sagsnr. 20/5337).',
      ],
    });
  });

  it('says so in English too', () => {
    const late = timeliness.assess({ periodMonths: 12, exemptMonths: 9, conversations: 0 }, { on: '2019-12-31' });
    expect(sectionOf(written(late, 'en'), 'outcome')?.paragraphs).toEqual([
      'The assessment is that the contact with the citizen is not in time. The reasons are:',
    ]);
  });

  it('puts the rounding to the organisation', () => {
    expect(sectionOf(statementOf(5, 2), 'questions')?.items).toEqual([
      'Kommunen skal tage stilling til dette spørgsmål: Hvordan rundes kravet til antal samtaler, når det ikke er et helt tal? Mulige svar: a) Op til nærmeste hele tal. Rettidigheden vurderes ud fra hele den tid, borgeren ikke har været fritaget, også det, der ligger ud over hele tre måneder. b) Ned til nærmeste hele tal. Der kræves én samtale for hver hele tre måneder, hvor borgeren ikke har været fritaget. Det passer med eksemplet. c) Til det nærmeste hele tal, og en halv op. Referatet siger ikke noget om afrunding.',
    ]);
  });

  it('names what the measure does not settle, and refuses nobody for it', () => {
    const undecided = 'Derfor har vi ikke taget stilling til, om kontakten med borgeren er rettidig.';
    expect(sectionOf(statementOf(0, 4, {}, 6), 'gap')?.paragraphs).toEqual([
      'Perioden er på seks måneder. Opgørelsen er kun beskrevet for en periode på 12 måneder.',
      undecided,
    ]);
    expect(sectionOf(statementOf(12, 0), 'gap')?.paragraphs).toEqual([
      'Borgeren har været fritaget for samtaler i hele perioden. Opgørelsen siger ikke, om kontakten da er rettidig.',
      undecided,
    ]);
    expect(sectionOf(statementOf(3, 3, { on: '2020-04-02' }), 'gap')?.items).toEqual(['fra den 31. december 2019 til den 1. april 2020']);
  });
});
