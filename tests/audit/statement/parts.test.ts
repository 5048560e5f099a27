import { describe, expect, it } from 'vitest';
import { upheldBy } from '../../../src/audit/statement/about.js';
import { no, unclear, yes } from '../../../src/audit/statement/because.js';
import { judgeRequirement } from '../../../src/audit/statement/judge-requirement.js';
import { namesAct, paragraphsIn } from '../../../src/audit/statement/letter/act-names.js';
import { isTitle, paragraphsOf } from '../../../src/audit/statement/letter/paragraphs.js';
import { passagesOf } from '../../../src/audit/statement/letter/passages.js';
import { isWeeks, spanInWords, spansIn } from '../../../src/audit/statement/letter/span.js';
import { pattern } from '../../../src/audit/statement/letter/vocabulary/pattern.js';
import { matchSentences, plain } from '../../../src/audit/statement/match-sentences.js';
import { needsOf } from '../../../src/audit/statement/needs.js';
import { isGuidance, REQUIREMENTS } from '../../../src/audit/statement/requirement.js';
import { countsLine, requirementLines } from '../../../src/audit/statement/requirement-lines.js';
import { unnamed } from '../../../src/audit/statement/statement-rules.js';

const SAID = { da: 'Det står der.', en: 'It stands there.' };
const NEEDED = { need: 'needed' } as const;
const UNKNOWN = { need: 'unknown', because: { da: 'Ikke oplyst.', en: 'Not known.' } } as const;

describe('the findings in words', () => {
  const findings = [
    judgeRequirement('rules', NEEDED, yes(SAID)),
    judgeRequirement('considerations', NEEDED, unclear(SAID)),
    judgeRequirement('facts', NEEDED, no(SAID, ['zones', 'walkingKm'])),
    judgeRequirement('complaint-body', { need: 'not-needed', because: SAID }, yes(SAID)),
    judgeRequirement('complaint-way', NEEDED, yes(SAID)),
  ];

  it('have a line each, why, and what was not found', () => {
    expect(requirementLines(findings, 'en')).toEqual([
      'Legal rules: met (Forvaltningsloven, § 24)',
      '  It stands there.',
      'Main considerations where there was discretion: cannot tell (Forvaltningsloven, § 24)',
      '  It stands there.',
      'Facts given essential weight: LACKING (Forvaltningsloven, § 24)',
      '  It stands there.',
      'Complaint body: not needed (Forvaltningsloven, § 25, stk. 1)',
      '  It stands there.',
      'Way to complain: met (Forvaltningsloven, § 25, stk. 1)',
      '  It stands there.',
    ]);
    expect(requirementLines(findings.slice(0, 4), 'da')).toEqual([
      'Retsregler: opfyldt (Forvaltningsloven, § 24)',
      '  Det står der.',
      'Hovedhensyn ved skøn: kan ikke afgøres (Forvaltningsloven, § 24)',
      '  Det står der.',
      'Faktiske oplysninger, der er tillagt væsentlig betydning: MANGLER (Forvaltningsloven, § 24)',
      '  Det står der.',
      'Klageinstans: ikke nødvendig (Forvaltningsloven, § 25, stk. 1)',
      '  Det står der.',
    ]);
  });

  it('name each provision that was not found', () => {
    const lacking = { ...judgeRequirement('rules', NEEDED, no(SAID)), missing: ['Aktivloven, § 13 f'] };
    expect(requirementLines([lacking], 'da').at(-1)).toBe('  Ikke fundet: Aktivloven, § 13 f');
    expect(requirementLines([lacking], 'en').at(-1)).toBe('  Not found: Aktivloven, § 13 f');
  });

  it('are counted on one line', () => {
    expect(countsLine(findings, 'en')).toBe('In all: 2 met, 1 lacking, 1 cannot be told and must be read by a person, 1 not needed.');
    expect(countsLine(findings, 'da')).toBe(
      'I alt: 2 opfyldt, 1 mangler, 1 kan ikke afgøres og må læses af et menneske, 1 ikke nødvendige.',
    );
  });
});

describe('what is said is held against what is needed', () => {
  it('and lacks only where it is certain that it is needed', () => {
    expect(judgeRequirement('facts', NEEDED, no(SAID)).status).toBe('lacking');
    const unknown = judgeRequirement('facts', UNKNOWN, no(SAID));
    expect(unknown).toMatchObject({
      status: 'cannot-tell',
      because: { da: 'Det står der. Ikke oplyst.', en: 'It stands there. Not known.' },
    });
    expect([judgeRequirement('facts', UNKNOWN, yes(SAID)).status, judgeRequirement('facts', UNKNOWN, unclear(SAID)).status]).toEqual([
      'met',
      'cannot-tell',
    ]);
  });

  it('by its own paragraph, of which the last three are guidance', () => {
    expect(REQUIREMENTS.map((one) => `${isGuidance(one)} ${judgeRequirement(one, NEEDED, yes(SAID)).provision.provision}`)).toEqual([
      ...['false § 24', 'false § 24', 'false § 24'],
      ...['true § 25, stk. 1', 'true § 25, stk. 1', 'true § 25, stk. 1'],
    ]);
  });

  it('with what is missing only where that is told', () => {
    expect([no(SAID), no(SAID, ['x']), unclear(SAID), unclear(SAID, ['x'])]).toStrictEqual([
      { said: 'no', because: SAID },
      { said: 'no', because: SAID, missing: ['x'] },
      { said: 'unclear', because: SAID },
      { said: 'unclear', because: SAID, missing: ['x'] },
    ]);
  });
});

describe('what a decision must hold, complete', () => {
  // Forvaltningsloven § 22: no reasons where the party is wholly upheld; § 24: considerations only where there was discretion, facts
  // only where needed; § 25: guidance where the decision can be appealed and does not wholly uphold the party.
  const known = [true, false, undefined] as const;
  const cases = (['wholly', 'partly', 'not', undefined] as const).flatMap((upholds) =>
    known.flatMap((appealable) => known.flatMap((discretion) => known.map((facts) => ({ upholds, appealable, discretion, facts })))),
  );
  const where = (isSo: boolean | undefined, reasons: string) =>
    reasons === 'not-needed' || isSo === true ? reasons : isSo === false ? 'not-needed' : 'unknown';

  it.each(cases)('%j', (turning) => {
    const { upholds, appealable, discretion, facts } = turning;
    const needs = needsOf(turning);
    const reasons = upholds === 'wholly' ? 'not-needed' : upholds === undefined ? 'unknown' : 'needed';
    expect(needs.rules.need).toBe(reasons);
    expect(needs.considerations.need).toBe(where(discretion, reasons));
    expect(needs.facts.need).toBe(where(facts, reasons));
    const guidance = upholds === 'wholly' || appealable === false ? 'not-needed' : appealable === undefined ? 'unknown' : reasons;
    for (const one of ['complaint-body', 'complaint-way', 'complaint-deadline'] as const) expect(needs[one].need).toBe(guidance);
  });
});

describe('how far an assessment upholds', () => {
  const upheld = (outcome: string, told: object, appliedFor?: string) => {
    // By the award as it is, not as it might be.
    const award = (_: unknown, how: unknown) => {
      expect(how).toEqual({ whatIf: false });
      return told;
    };
    return upheldBy({ assessment: { outcome, award: 1 }, wording: { texts: { award } } } as never, appliedFor);
  };

  it.each([
    ['not-fulfilled', { inFull: true }, '1.00', 'not'],
    ['open', { inFull: true }, '1.00', 'not'],
    ['fulfilled', { inFull: true }, undefined, 'wholly'],
    ['fulfilled', { inFull: true, amount: '1.00' }, '2.00', 'wholly'],
    ['fulfilled', { inFull: false, amount: '1.00' }, '1', 'wholly'],
    ['fulfilled', { amount: '1.00' }, '0.99', 'wholly'],
    ['fulfilled', { amount: '1.00' }, '1.01', 'partly'],
    ['fulfilled', { amount: '1.00' }, undefined, undefined],
    ['fulfilled', {}, '1.00', undefined],
  ] as const)('%s, %j, %s applied for: %s', (outcome, told, appliedFor, expected) => {
    expect(upheld(outcome, told, appliedFor)).toBe(expected);
  });
});

describe('an act is named', () => {
  const cite = (title: string, provision = '§ 1') => ({ title, provision });
  const lab = cite('Lov om en aktiv beskæftigelsesindsats, LBK nr. 1342 af 21. november 2016');

  it.each([
    ['efter lov om en aktiv beskæftigelsesindsats', true],
    ['efter beskæftigelsesindsatsloven', true],
    ['efter LBK nr. 1342', true],
    ['efter LBK nr. 13425', false],
    ['efter LAB', true],
    ['efter Labour', false],
    ['efter loven', false],
  ])('%s: %s', (text, expected) => {
    expect(namesAct(text, lab)).toBe(expected);
  });

  it.each([
    ['efter forvaltningsloven', cite('Forvaltningsloven'), true],
    ['efter forvaltningslovens § 24', cite('Forvaltningsloven'), true],
    ['efter en forvaltningslov', cite('Forvaltningsloven'), true],
    ['efter retssikkerhedsloven', cite('LBK nr. 1', 'retssikkerhedsloven § 67'), true],
    ['efter forvaltningsloven', cite('Retsplejeloven'), false],
    ['efter naturskattelov', cite('Skattelov'), false],
    ['efter LF', cite('Lov om ferie'), false],
  ])('%s, of %j: %s', (text, act, expected) => {
    expect(namesAct(text, act)).toBe(expected);
  });
});

describe('a provision is named on a line', () => {
  const named = (line: string, provision = '§ 13') => unnamed([{ title: 'Act', provision }], [line]);

  it.each([
    ['Act, § 13', true],
    ['Act, § 13, stk. 1', true],
    ['ACT,  § 13 og § 14', true],
    ['Act, § 13 f', false],
    ['Act, § 13a', false],
    ['Act, § 130', false],
    ['Act, § 130 og § 13', true],
    ['Act, § 13 F', false],
  ])('%s: %s', (line, found) => {
    expect(named(line)).toEqual({ missing: found ? [] : ['Act, § 13'], unread: 0 });
  });

  it('or not, and lines that name no source may say it in other words', () => {
    expect(named('Loven, § 13')).toEqual({ missing: ['Act, § 13'], unread: 1 });
  });
});

describe('what must stand in a list of sentences', () => {
  const zones = { name: 'zones', sentence: 'Du rejser 3 zoner.', words: ['3', 'zoner'] };
  const km = { name: 'km', words: ['2,9', 'km'] };

  it.each([
    [['Du  rejser 3\nZONER. '], { missing: ['km'], unread: 0 }],
    [['Der er 3 zoner, og du går 2,9 km.'], { missing: ['km'], unread: 0 }],
    [['Der er 3 zoner.', 'Du går 2,9 km.'], { missing: [], unread: 0 }],
    [['Der er 3.', 'Du går 2,9 km.', 'Du er jobparat.'], { missing: ['zones'], unread: 2 }],
    [[], { missing: ['zones', 'km'], unread: 0 }],
  ])('%j', (sentences, found) => {
    expect(matchSentences([zones, km], sentences)).toEqual(found);
  });

  it('are compared without regard to blanks and capitals', () => {
    expect(plain('  Et\t Brev \n fra ØST ')).toBe('et brev fra øst');
  });
});

describe('a letter is split', () => {
  it('at blank lines, items and lines of their own; wrapped lines are joined', () => {
    const letter = '  Afgørelse\r\nDu har søgt om   hjælp,\rog vi giver den.\n\n- det første\n-- det andet\n\nVenlig hilsen\nJobcentret\n';
    expect(paragraphsOf(letter)).toEqual([
      { text: 'Afgørelse', isItem: false, isApart: true },
      { text: 'Du har søgt om hjælp, og vi giver den.', isItem: false, isApart: false },
      { text: 'det første', isItem: true, isApart: true },
      { text: 'det andet', isItem: true, isApart: false },
      { text: 'Venlig hilsen', isItem: false, isApart: true },
      { text: 'Jobcentret', isItem: false, isApart: false },
    ]);
  });

  it('not after a colon, a full line or before a small letter', () => {
    const texts = (letter: string) => paragraphsOf(letter).map(({ text }) => text);
    expect(texts('Vi skriver til:\nDig')).toEqual(['Vi skriver til: Dig']);
    expect(texts(`${'a'.repeat(50)}\nDig`)).toHaveLength(1);
    expect(texts(`${'a'.repeat(49)}\nDig`)).toHaveLength(2);
    expect(texts('Vi skriver til\ndig og Hans')).toEqual(['Vi skriver til dig og Hans']);
    expect(texts('En sats - som aftalt')).toEqual(['En sats - som aftalt']);
    expect([isTitle('Hvad nu?'), isTitle('Hvad nu? Og så?'), isTitle('Slut.')]).toEqual([true, true, false]);
  });

  it('into sentences, those on complaints apart', () => {
    expect(passagesOf('Du får hjælp.  Den er på 3. april. «Sådan» er det! Du kan klage.\n\nHilsen')).toEqual({
      body: ['Du får hjælp.', 'Den er på 3. april.', '«Sådan» er det!', 'Hilsen'],
      complaint: ['Du kan klage.'],
    });
  });
});

describe('words', () => {
  it('are found at every place, and cut out', () => {
    const { test, all, cut } = pattern(() => ['zone…']);
    expect([test('Tre ZONER og en zone'), test('ingen')]).toEqual([true, false]);
    expect(all('Tre zoner og en zone').map(({ index }) => index)).toEqual([4, 16]);
    expect(cut('en zone, to zoner')).toBe('en , to r');
  });

  it('are paragraphs, not what stands below or beside them', () => {
    expect(paragraphsIn('§ 83, stk. 1, nr. 2')).toEqual(['83']);
    expect(paragraphsIn('§§ 13 f og 13g i lov om aktiv socialpolitik')).toEqual(['13 f', '13 g']);
    expect(paragraphsIn('§ 31, jf. § 32')).toEqual(['31']);
    expect(paragraphsIn('ingen')).toEqual([]);
  });

  it('are lengths of time, in figures or words', () => {
    expect(spansIn('inden 4 uger, fire UGER, 28 dage, en måned og ti dage')).toEqual([
      { count: 4, unit: 'week' },
      { count: 4, unit: 'week' },
      { count: 28, unit: 'day' },
      { count: 1, unit: 'month' },
      { count: 10, unit: 'day' },
    ]);
    expect([
      isWeeks({ count: 28, unit: 'day' }, 4),
      isWeeks({ count: 28, unit: 'month' }, 4),
      isWeeks({ count: 4, unit: 'week' }, 4),
    ]).toEqual([true, false, true]);
    expect([spanInWords({ count: 1, unit: 'month' }, 'da'), spanInWords({ count: 4, unit: 'week' }, 'en')]).toEqual(['1 måned', '4 weeks']);
  });
});
