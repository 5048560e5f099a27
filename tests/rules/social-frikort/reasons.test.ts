import { describe, expect, it } from 'vitest';
import { socialFrikort } from '../../../rules/citizen/social-frikort/scheme.js';
import { wordings } from '../../../rules/texts.js';
import { statementWriter } from '../../../src/reasons/writer.js';
import { judged, meeting } from './meeting-facts.js';

const write = statementWriter(wordings);

function sectionsOf(facts: object, on: string, language: 'da' | 'en' = 'da', knownOn?: string) {
  const statement = write(socialFrikort.assess(facts, { on, ...(knownOn && { knownOn }) }), { language });
  return (id: string) =>
    statement.sections.filter((section) => section.id === id).flatMap(({ paragraphs, items = [] }) => [...paragraphs, ...items]);
}

const ceased = (on: string, cardSince: string) => ({ ...meeting(on), cardSince, specialSocialProblems: judged(false) });

describe('one who does not meet the conditions', () => {
  it('and applies is refused, with how to complain', () => {
    const section = sectionsOf(ceased('2020-02-01', 'no-card'), '2020-02-01');
    expect(section('outcome')[0]).toBe('Vurderingen er, at du ikke opfylder betingelserne for et socialt frikort. Det skyldes følgende:');
    expect(section('complaint')).toHaveLength(3);
  });

  // The minutes of Lyngby-Taarbæk, 12 March 2019, item 5: citizens are assessed only once. Deactivation came with act 1596 of 2022.
  it('and has a card of 2019-2022 is told that it cannot be deactivated; there is nothing to complain of', () => {
    const section = sectionsOf(ceased('2020-02-01', '2019-03-01'), '2020-02-01');
    expect(section('outcome')[0]).toMatch(/^Kommunen vurderer kun én gang.*den 1\. februar 2020 kan det ikke deaktiveres\. Vurderingen er/);
    expect(section('complaint')).toEqual([]);
    expect(sectionsOf(ceased('2020-02-01', '2019-03-01'), '2020-02-01', 'en')('outcome')[0]).toMatch(
      /it cannot be deactivated\. The assessment/,
    );
  });

  // Bill L 119 of 2022-23, § 5: a decision to deactivate can be complained of, from 1 July 2023.
  it.each([
    ['2023-01-01', 0],
    ['2023-06-30', 0],
    ['2023-07-01', 3],
    ['2025-01-01', 3],
  ])('and has a card on %s may lose it; %i sentences on complaints', (on, sentences) => {
    const section = sectionsOf(ceased(on, '2022-03-01'), on);
    expect(section('outcome')[0]).toMatch(/kan kommunen træffe afgørelse om at deaktivere kortet.*du ikke længere opfylder betingelserne/);
    expect(section('complaint')).toHaveLength(sentences);
    expect(sectionsOf(ceased(on, '2022-03-01'), on, 'en')('outcome')[0]).toMatch(
      /can decide to deactivate the card.*no longer meet the conditions/,
    );
  });

  it('is told by the law as known: until the act of June 2023 nothing could be complained of', () => {
    expect(sectionsOf(ceased('2023-07-01', '2022-03-01'), '2023-07-01', 'da', '2023-06-01')('complaint')).toHaveLength(3);
    expect(sectionsOf(ceased('2023-06-30', '2022-03-01'), '2023-06-30', 'da', '2023-05-31')('complaint')).toEqual([]);
  });
});

it('one of whom it is not known whether there is a card is told of the conditions of one', () => {
  const facts = { ...ceased('2025-02-01', 'no-card'), cardSince: undefined };
  expect(sectionsOf(facts, '2025-02-01')('outcome')[0]).toMatch(
    /^Vurderingen er, at du ikke opfylder betingelserne for et socialt frikort\./,
  );
  expect(sectionsOf(facts, '2025-02-01')('complaint')).toHaveLength(3);
});

// The trial began on 1 January 2019 and, as enacted on 1 June 2023, ended on 31 December 2024.
it('days without the law are told as those before it or after it', () => {
  expect(sectionsOf({}, '2018-12-31')('outcome')[0]).toMatch(
    /ikke trådt i kraft i perioden fra den 8\. juni 2018 til den 31\. december 2018/,
  );
  expect(sectionsOf({}, '2025-01-01', 'da', '2024-06-10')('outcome')[0]).toMatch(/Ordningen ophørte den 1\. januar 2025/);
});

describe('the caps of a card', () => {
  const capsOn = (on: string, knownOn?: string) => {
    const assessment = socialFrikort.assess(meeting(on), { on, ...(knownOn && { knownOn }) });
    return (
      assessment.outcome === 'fulfilled' && assessment.award.caps.map(({ amount, period, open }) => [amount, period.from, period.to, open])
    );
  };
  const OPEN = 'Det er ikke afklaret, hvordan de to beløb hænger sammen.';

  // 20,000 kr. for the half-year (act 1596 of 2022), 40,000 kr. for 2023 (bill L 119 of 2022-23); how they meet no source says.
  it.each([
    '2023-01-01',
    '2023-06-30',
    '2023-07-01',
    '2023-12-31',
  ])('on %s are two, and it is said to be open how they go together', (on) => {
    expect(capsOn(on)).toEqual([
      ['20000.00', '2023-01-01', '2023-06-30', 'beside-another'],
      ['40000.00', '2023-01-01', '2023-12-31', 'beside-another'],
    ]);
    expect(sectionsOf(meeting(on), on)('outcome')).toContain(OPEN);
    expect(sectionsOf(meeting(on), on, 'en')('outcome')).toContain('How the two amounts go together is not settled.');
  });

  it.each([
    ['2022-12-31', undefined, ['20000.00', '2022-01-01', '2022-12-31', undefined]],
    ['2023-05-01', '2023-05-01', ['20000.00', '2023-01-01', '2023-06-30', undefined]],
    ['2024-01-01', undefined, ['41280.00', '2024-01-01', '2024-12-31', undefined]],
  ])('on %s, as known on %s, is one', (on, knownOn, cap) => {
    expect(capsOn(on, knownOn)).toEqual([cap]);
    expect(sectionsOf(meeting(on), on, 'da', knownOn)('outcome')).not.toContain(OPEN);
  });
});

describe('a card in words', () => {
  const sentencesOf = (on: string) => sectionsOf(meeting(on), on)('outcome');
  const has = (on: string, words: RegExp) => sentencesOf(on).some((sentence) => words.test(sentence));

  // As enacted on 1 June 2023 the scheme ended on 31 December 2024; act 616 of 11 June 2024 made it permanent.
  it('says how long the scheme runs, where the act as known sets an end', () => {
    const untilAsKnown = (knownOn: string) =>
      sectionsOf(meeting('2024-05-01'), '2024-05-01', 'da', knownOn)('outcome').filter((sentence) => /gælder ordningen/.test(sentence));
    expect(untilAsKnown('2024-06-10')).toEqual(['Efter loven, som den var vedtaget, gælder ordningen til og med den 31. december 2024.']);
    expect(untilAsKnown('2024-06-11')).toEqual([]);
  });

  // Deactivation came with act 1596 of 2022, and could be complained of from 1 July 2023.
  it.each([
    ['2022-12-31', false, false],
    ['2023-01-01', true, false],
    ['2023-06-30', true, false],
    ['2023-07-01', true, true],
  ])('on %s: it may be deactivated is %s, and that may be complained of is %s', (on, possible, complain) => {
    expect(has(on, /kan kommunen træffe afgørelse om at deaktivere kortet/)).toBe(possible);
    expect(has(on, /^Du kan klage over en sådan afgørelse\.$/)).toBe(complain);
  });

  it('says which benefits it protects, from the first day on', () => {
    const all = /andre offentlige ydelser, der afhænger af indkomsten.*egenbetalingen for et botilbud/;
    // Act 689 of 2018 § 2 stk. 3-4 and act 616 of 2024 §§ 1 and 4 say the same.
    expect(['2019-05-01', '2023-08-01', '2024-12-31', '2025-01-01'].map((on) => has(on, all))).toEqual([true, true, true, true]);
  });

  it('gives all that can be applied for', () => {
    const assessment = socialFrikort.assess(meeting('2025-05-01'), { on: '2025-05-01' });
    expect(assessment.outcome === 'fulfilled' && wordings['social-frikort']?.texts.award(assessment.award, { whatIf: false }).inFull).toBe(
      true,
    );
  });
});
