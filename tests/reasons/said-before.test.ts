import { describe, expect, it } from 'vitest';
import { conditionsSection, considerationsSection, factsSection, saysSentence, settled } from '../../src/reasons/settled-findings.js';
import { factOf, finding, KM, same, telling, YES } from './made-up.js';

describe('what a section has said is not said again', () => {
  it.each([
    ['Du cykler.', 'Du cykler.', true],
    ['Afslag. du cykler. Mere.', 'Du cykler.', true],
    ['Afslag, for du cykler (lov om cykler).', 'Du cykler.', true],
    ['Afslag: du cykler.', 'Du cykler.', true],
    ['Når du cykler.', 'Du cykler.', false],
    ['Du cykler langt.', 'Du cykler.', false],
    ['Du cykler langt (jf. loven).', 'Du cykler.', false],
    ['Du cykler, og det regner.', 'Du cykler.', false],
    ['Du kører.', 'Du cykler.', false],
    ['Prisen er 5 kr. Du cykler.', 'Prisen er 5 kr.', true],
  ])('»%s« says »%s«: %s', (text, sentence, expected) => {
    expect(saysSentence(text, sentence)).toBe(expected);
  });

  const facts = {
    km: factOf(KM, 'Der er {value}.'),
    cycles: factOf(YES, '{value}.'),
    fit: factOf(YES, '{value}.', { label: same('Egnethed') }),
  };
  const judged = (because: string) => ({ value: true, by: ' Jobcentret\n', because });
  const findings = [
    finding('way', { uses: ['km'] }),
    finding('rides', { uses: ['cycles'] }),
    finding('fit', { uses: ['fit', 'km'] }),
    finding('left', { status: 'unknown', uses: ['never'] }),
    finding('award', { uses: ['km'] }),
  ];
  const conditions = { way: { met: same('Vejen på {km} er lang nok.') } };
  const c = (because = 'Du er rask', more: object[] = []) =>
    telling(
      { facts: { km: 4, cycles: true, fit: judged(because) }, findings: [...findings.slice(0, 4), ...more, ...findings.slice(4)] },
      { facts, conditions },
    );
  const lines = (sections: ReturnType<typeof factsSection>) => sections.flatMap(({ paragraphs, items = [] }) => [...paragraphs, ...items]);

  it('facts that weighed, but judgements, and what the sentence of a condition tells', () => {
    expect(lines(factsSection(c()))).toEqual(['Der er 4 km.', 'Du cykler.']);
    expect(lines(factsSection(c(), conditionsSection(c())))).toEqual(['Du cykler.']);
    expect(lines(factsSection(c(), [...conditionsSection(c()), ...considerationsSection(c())]))).toEqual([]);
    expect(settled(c()).map(({ condition }) => condition)).toEqual(['way', 'rides', 'fit', 'award']);
  });

  it('judgements, with who judged and why as it was written', () => {
    expect(lines(considerationsSection(c()))).toEqual(['Du cykler. Vurderet af: Jobcentret. Begrundelsen er: Du er rask.']);
    expect(lines(considerationsSection(c('Er du ikke rask? Jo')))).toEqual([
      'Du cykler. Vurderet af: Jobcentret. Begrundelsen er: Er du ikke rask? Jo.',
    ]);
    expect(lines(considerationsSection(c('Ja!')))[0]).toMatch(/Ja!$/);
    expect(lines(considerationsSection(c(), [{ id: 'outcome', heading: '', paragraphs: ['Du cykler.'] }]))).toEqual([
      'Egnethed – vurderet af: Jobcentret. Begrundelsen er: Du er rask.',
    ]);
  });

  it('conditions that are met, but the award, what a judgement says and what a longer sentence begins with', () => {
    // What is judged stands among the considerations: »Du cykler.«.
    expect(lines(conditionsSection(c()))).toEqual(['Vejen på 4 km er lang nok.']);
    const long = finding('long', { uses: [] });
    const texts = { facts, conditions: { ...conditions, long: { met: same('Vejen på 4 km er lang nok. Du kører.') } } };
    const both = telling({ facts: { km: 4 }, findings: [finding('way', { uses: ['km'] }), long, finding('award')] }, texts);
    expect(lines(conditionsSection(both))).toEqual(['Vejen på 4 km er lang nok. Du kører.']);
  });
});
