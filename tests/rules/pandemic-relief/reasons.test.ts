import { describe, expect, it } from 'vitest';
import json from '../../../rules/citizen/pandemic-relief/cases.json' with { type: 'json' };
import { pandemicRelief } from '../../../rules/citizen/pandemic-relief/scheme.js';
import { wordings } from '../../../rules/texts.js';
import { writtenOut } from '../../../src/conformance/written-out.js';
import type { Assessment } from '../../../src/engine/assessment.js';
import type { Wording } from '../../../src/engine/texts.js';
import type { Statement } from '../../../src/reasons/statement.js';
import { statementWriter } from '../../../src/reasons/writer.js';
import { optionsOf, type WorkedCase } from '../worked-cases.js';

const write = statementWriter(wordings);

const cases = (writtenOut(json).cases as unknown as readonly WorkedCase[]).filter(({ error }) => error === undefined);
const assessed = () => cases.map((worked) => pandemicRelief.assess(worked.facts, optionsOf(worked)));
const everything = ({ sections }: Statement) => sections.flatMap(({ paragraphs, items = [] }) => [...paragraphs, ...items]).join('\n');
const danish = (assessment: unknown) => write(assessment as Assessment<unknown, unknown>, { language: 'da' });
const sectionOf = (facts: object, on: string, id: string) =>
  danish(pandemicRelief.assess(facts, { on })).sections.find((section) => section.id === id);

describe('every text there must be', () => {
  it('is there for every worked case, in both languages, without an id or a placeholder', () => {
    for (const assessment of assessed()) {
      const inEnglish = everything(write(assessment as Assessment<unknown, unknown>, { language: 'en' }));
      expect(`${everything(danish(assessment))}\n${inEnglish}`).not.toMatch(/[{}]|undefined|sent-home|transferOn|-window/);
      expect(everything(danish(assessment))).not.toMatch(/\b(?:the|your|of)\b/);
    }
  });
});

it('puts no paragraph of the law into a question', () => {
  const { facts, readings } = (wordings['pandemic-relief'] as Wording).texts;
  expect(JSON.stringify([facts, readings])).not.toContain('§');
});

describe('a statement', () => {
  it('names no G-days and cites no § 84 where the case is about another relief', () => {
    for (const assessment of assessed()) {
      const { relief } = assessment.facts;
      if (relief === undefined || relief === 'g-dage') continue;
      for (const language of ['da', 'en'] as const)
        expect(everything(write(assessment as Assessment<unknown, unknown>, { language }))).not.toMatch(/G-da|§ 84/);
    }
  });

  it('says of an extension from when to when it runs, in both languages', () => {
    // 5 January 2021 and 3 months: to 4 April.
    const assessment = pandemicRelief.assess(
      { relief: 'sygedagpenge', transferOn: '2021-01-05' },
      { on: '2021-02-09', readings: { 'new-transfer-day': 'extended-once' } },
    );
    expect(everything(danish(assessment))).toContain('Forlængelsen løber fra den 5. januar 2021 til den 4. april 2021 (');
    const english = everything(write(assessment as Assessment<unknown, unknown>, { language: 'en' }));
    expect(english).toMatch(/The extension runs .*5 January 2021 .*4 April 2021 \(/);
  });

  it('says in 2020 without a collective agreement that none was needed, and under which reading', () => {
    const facts = { relief: 'g-dage', cause: 'sent-home', underCollectiveAgreement: false } as const;
    const { sections } = danish(pandemicRelief.assess(facts, { on: '2020-06-01', readings: { 'agreement-2020': 'not-required' } }));
    const itemsOf = (id: string) => sections.find((section) => section.id === id)?.items;
    expect(itemsOf('conditions')).toEqual([
      'Arbejdsgivernes betaling af G-dage er suspenderet den dag, vurderingen gælder.',
      'Årsagen til din ledighed er »hjemsendelse«. Ved den årsag gælder suspensionen af G-dage.',
      'Suspensionen af G-dage krævede ikke overenskomst eller kollektiv aftale den dag, vurderingen gælder.',
    ]);
    expect(itemsOf('readings')).toHaveLength(1);
  });

  it('names both what a cause must be and what it was, with the provision', () => {
    const facts = { relief: 'g-dage', cause: 'dismissal', underCollectiveAgreement: true };
    expect(sectionOf(facts, '2021-02-09', 'outcome')?.items).toEqual([
      'Årsagen til din ledighed er »almindelig opsigelse«. Suspensionen af G-dage gælder kun ved hjemsendelse og arbejdsfordeling (lov om arbejdsløshedsforsikring m.v., § 84).',
    ]);
  });

  it('shows each step of a suspension with its days and its act', () => {
    expect(sectionOf({ relief: 'dagpenge' }, '2021-06-30', 'counted')?.items).toEqual([
      'Forbruget af dagpenge er suspenderet fra den 1. januar 2021 til den 28. februar 2021 (59 dage).',
      'Forbruget af dagpenge er suspenderet fra den 1. marts 2021 til den 30. april 2021 (61 dage).',
      'Forbruget af dagpenge er suspenderet fra den 1. maj 2021 til den 30. juni 2021 (61 dage).',
    ]);
    const rules = sectionOf({ relief: 'dagpenge' }, '2021-06-30', 'rules')?.items?.join('\n');
    for (const act of ['Lov nr. 57 af 19. januar 2021', 'Lov nr. 467 af 20. marts 2021', 'Lov nr. 877 af 12. maj 2021'])
      expect(rules).toContain(act);
  });

  it('says to which day the transfer is put off, and shows every known window where it is not', () => {
    expect(sectionOf({ relief: 'sygedagpenge', transferOn: '2021-05-31' }, '2021-06-01', 'outcome')?.paragraphs).toEqual([
      'Vurderingen er, at retten til sygedagpenge er forlænget, så overgangen til jobafklaringsforløb er udskudt til den 31. juli 2021.',
      'Forlængelsen løber fra den 31. maj 2021 til den 30. juli 2021 (lov nr. 877 af 12. maj 2021, sygedagpengelovens § 26 i).',
      expect.stringMatching(/^Forlængelsen er på to måneder i alt\. .*Loven fastsætter ikke, hvordan en måned regnes\.$/),
    ]);
    expect(sectionOf({ relief: 'sygedagpenge', transferOn: '2021-07-01' }, '2021-07-01', 'counted')?.items).toHaveLength(6);
  });

  it('cites each act of a transfer put off twice', () => {
    const options = { on: '2021-02-09', knownOn: '2021-02-09', readings: { 'new-transfer-day': 'extended-again' } } as const;
    const { sections } = danish(pandemicRelief.assess({ relief: 'sygedagpenge', transferOn: '2020-11-05' }, options));
    const outcome = sections.find(({ id }) => id === 'outcome')?.paragraphs.join('\n');
    for (const place of [
      'lov nr. 1642 af 19. november 2020, sygedagpengelovens § 26 f',
      'lov nr. 57 af 19. januar 2021, sygedagpengelovens § 26 g',
    ])
      expect(outcome).toContain(place);
  });

  it('says that the length of the next extension is not known', () => {
    const options = { on: '2021-02-09', knownOn: '2020-06-09' } as const;
    const { sections } = danish(pandemicRelief.assess({ relief: 'sygedagpenge', transferOn: '2020-03-10' }, options));
    expect(sections.find(({ id }) => id === 'gap')?.paragraphs[0]).toContain('udskudt til en dag i en senere periode');
  });

  it('names no convention of months, and only the two acts, after a suspension', () => {
    const { citations, findings } = pandemicRelief.assess({ relief: 'dagpenge' }, { on: '2021-02-09' }) as Extract<
      ReturnType<typeof pandemicRelief.assess>,
      { outcome: 'fulfilled' }
    >;
    expect(findings.at(-1)?.cite.title).toBe('Lov om arbejdsløshedsforsikring m.v. og lov om sygedagpenge');
    expect(JSON.stringify([findings, citations])).not.toContain('en måned regnes');
  });

  it('refuses on a day without a window for that alone', () => {
    const facts = { relief: 'g-dage', cause: 'dismissal', underCollectiveAgreement: false };
    expect(sectionOf(facts, '2020-10-01', 'outcome')?.items).toEqual([
      'Arbejdsgivernes betaling af G-dage er ikke suspenderet den dag, vurderingen gælder (lov om arbejdsløshedsforsikring m.v., § 84).',
    ]);
    expect(sectionOf(facts, '2020-10-01', 'facts')?.items).toEqual(['Sagen handler om arbejdsgiverens betaling af G-dage.']);
  });

  it.each(['dagpenge', 'g-dage'])('says of %s neither who decides nor how to complain', (relief) => {
    const statement = danish(pandemicRelief.assess({ relief } as never, { on: '2020-12-01' }));
    expect([statement.outcome, statement.sections.some(({ id }) => id === 'complaint')]).toEqual(['not-fulfilled', false]);
    expect(everything(statement)).not.toContain('kommunen');
  });

  it('says of sygedagpenge that the municipality decides, and how to complain', () => {
    const statement = danish(pandemicRelief.assess({ relief: 'sygedagpenge', transferOn: '2021-07-01' }, { on: '2021-07-01' }));
    expect(statement.sections.some(({ id }) => id === 'complaint')).toBe(true);
    expect(statement.sections.find(({ id }) => id === 'notice')?.paragraphs.join()).toContain('Kommunen træffer afgørelsen');
  });

  it('says what is not known, once, and the days that are', () => {
    const gap = sectionOf({ relief: 'sygedagpenge', transferOn: '2020-03-08' }, '2021-03-01', 'gap');
    expect(gap?.paragraphs).toEqual([
      expect.stringMatching(/hvor længe retten til sygedagpenge er forlænget .*8\. marts 2020\.$/),
      'Derfor har vi ikke taget stilling til, om den midlertidige lempelse gælder i dit tilfælde.',
      'Vi kender reglerne for disse dage:',
    ]);
    expect(gap?.items).toEqual([
      'fra den 9. marts 2020 til den 30. september 2020',
      'fra den 1. oktober 2020 til den 31. oktober 2020',
      'fra den 1. november 2020 til den 31. januar 2021',
      'fra den 1. februar 2021 til den 28. februar 2021',
      'fra den 1. marts 2021 til den 30. april 2021',
      'fra den 1. maj 2021 til den 30. juni 2021',
    ]);
  });
});
