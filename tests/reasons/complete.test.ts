import { describe, expect, it } from 'vitest';
import parameters from '../../rules/citizen/activation-allowance/parameters.json' with { type: 'json' };
import readings from '../../rules/citizen/activation-allowance/readings.json' with { type: 'json' };
import { activationAllowance } from '../../rules/citizen/activation-allowance/scheme.js';
import { TARGET_GROUPS } from '../../rules/citizen/target-groups/target-group.js';
import { wordings } from '../../rules/texts.js';
import type { Finding } from '../../src/engine/assessment.js';
import type { FactText, Wording } from '../../src/engine/texts.js';
import { type Assessed, assessed } from './every-case.js';
import { APRIL, everything, LYNGBY, write } from './written.js';

const { texts } = wordings['activation-allowance'] as Wording;
const { conditions: conditionTexts, steps: stepTexts } = texts;
const factTexts: Readonly<Record<string, FactText>> = texts.facts;

describe('every text there must be', () => {
  const all = assessed();
  const danish = new Set<string>();
  for (const assessment of all) {
    write(assessment, { language: 'en' });
    danish.add(everything(write(assessment, { language: 'da' })));
  }

  it('is there for every outcome, condition and status that any guideline can produce', () => {
    expect(new Set(all.map(({ outcome }) => outcome))).toEqual(new Set(['fulfilled', 'not-fulfilled', 'open', 'not-covered']));
    const produced = new Set(all.flatMap(({ findings }) => findings.map(({ condition }) => condition.replace(/-\d+(?=\/|$)/, ''))));
    const unsaid = [...produced].filter((id) => !Object.hasOwn(conditionTexts, id));
    expect(unsaid).toEqual([]);
    const never = Object.keys(conditionTexts).filter((id) => !produced.has(id));
    expect(never).toEqual([]);
  });

  it('is there for every step, and no step is left unused', () => {
    const worked = all.flatMap((assessment) => (assessment.outcome === 'fulfilled' ? assessment.award.working : []));
    const shown = all.flatMap(({ findings }) => findings.flatMap(({ working = [] }) => working));
    const steps = [...worked, ...shown].map(({ step }) => step);
    expect(new Set(steps)).toEqual(new Set(Object.keys(stepTexts)));
  });

  it('is there for every fact of the scheme, in both languages', () => {
    expect(Object.keys(factTexts).sort()).toEqual([...activationAllowance.facts.keys].sort());
    for (const { question, said } of Object.values(factTexts)) {
      expect(question.da).toMatch(/\?$/);
      expect(question.en).toMatch(/\?$/);
      expect(`${said.da}${said.en}`.match(/\{value\}/g)).toHaveLength(2);
    }
  });

  it('is there for every reading and each of its options', () => {
    const asWorded = texts.readings;
    for (const [id, { options }] of Object.entries(readings))
      expect(Object.keys(asWorded[id]?.options ?? {})).toEqual(Object.keys(options));
    expect(Object.keys(asWorded)).toEqual(Object.keys(readings));
    expect(JSON.stringify(asWorded)).not.toContain('§');
    const asked = all.flatMap((assessment) => (assessment.outcome === 'open' ? assessment.questions : []));
    const kinds = new Set(asked.flatMap((question) => (question.kind === 'reading' ? [question.reading] : [])));
    expect([...kinds].sort()).toEqual(
      Object.entries(readings)
        .filter(([, reading]) => !('default' in reading))
        .map(([id]) => id)
        .sort(),
    );
  });

  it('is there for every gap in the law', () => {
    const { covered: _, notModelled: __, occasional: ___, ...rows } = parameters;
    expect(Object.keys(texts.gaps).sort()).toEqual([...Object.keys(rows), 'guideline', 'law', 'rule'].sort());
    for (const missing of [...Object.keys(rows), 'guideline', 'law']) {
      const gap = {
        ...activationAllowance.assess(APRIL, { ...LYNGBY, municipality: 'gentofte' }),
        gaps: [{ missing, on: '2019-04-01', known: [{ from: '2020-01-01' }] }],
      };
      const statement = write(gap as Assessed, { language: 'da' });
      expect(statement.sections[0]?.paragraphs[0]).toMatch(/^Vi .*1\. april 2019\.$/);
      expect(statement.sections[0]?.items).toEqual(['fra den 1. januar 2020']);
    }
  });

  it('holds no id, no placeholder and no English in Danish', () => {
    const ids = [
      ...Object.keys(conditionTexts).filter((id) => /[-/]/.test(id)),
      ...Object.keys(stepTexts).filter((id) => id.includes('-')),
      ...Object.keys(factTexts).filter((id) => /[A-Z]/.test(id)),
      ...TARGET_GROUPS.filter((id) => id.includes('-')),
      ...Object.keys(readings),
      'lyngby-taarbaek',
    ];
    for (const text of danish) {
      expect(ids.filter((id) => text.includes(id))).toEqual([]);
      expect(text).not.toMatch(/[{}]|undefined|\b(?:the|your|of|requirement|offer|month)\b/);
    }
  });
});

describe('a text that is missing', () => {
  it('is a fault in the rules that names what has none', () => {
    const assessment = activationAllowance.assess(APRIL, LYNGBY);
    const [first, ...findings] = assessment.findings;
    const unknown = { ...assessment, findings: [{ ...first, condition: 'new-condition' }, ...findings] } as Assessed;
    expect(() => write(unknown, { language: 'da' })).toThrow('No text for the condition "new-condition"');
    const gaps = [{ missing: 'unheard-of', on: '2019-04-01', known: [] }];
    const impossible = { ...assessment, outcome: 'not-covered', gaps, findings: [{ ...first, status: 'not-covered' }] };
    expect(() => write(impossible as unknown as Assessed, { language: 'da' })).toThrow('No text for the gap "unheard-of"');
    const bare = (id: string) =>
      assessment.findings.map(({ figures, ...rest }) => (rest.condition === id ? rest : { ...rest, figures })) as Finding[];
    expect(() => write({ ...assessment, findings: bare('offer') }, { language: 'da' })).toThrow(
      /names \{chapters\}, which the case does not have/,
    );
    expect(() => write({ ...assessment, findings: bare('walking-distance') }, { language: 'da' })).toThrow(/names \{limit\}, which/);
  });
});
