import { describe, expect, it } from 'vitest';
import { section } from '../../src/reasons/section.js';
import {
  factSentence,
  isAppealable,
  isDecidedElsewhere,
  judgementsOf,
  municipalityOf,
  tell,
  tellInFigures,
  under,
} from '../../src/reasons/telling.js';
import { factOf, KM, same, telling, YES } from './made-up.js';

describe('telling', () => {
  it('a sentence has no second full stop, no period of one day, and small numbers in words', () => {
    const [da, en] = [telling(), telling({}, {}, 'en')];
    expect(tell(same('Det er 5,00 kr..'), da)).toBe('Det er 5,00 kr.');
    expect(tell(same('Det er 5 pct.. Mere kr..x'), da)).toBe('Det er 5 pct. Mere kr..x');
    expect(tell({ da: 'i perioden den 1. maj og i perioden fra den 2. maj, 3 dage', en: '' }, da)).toBe(
      'den 1. maj og i perioden fra den 2. maj, tre dage',
    );
    expect(tellInFigures({ da: '3 dage', en: '' }, da)).toBe('3 dage');
    expect(tell({ da: '', en: 'in the period 1 May and in the period from 2 May, 3 dage' }, en)).toBe(
      'on 1 May and in the period from 2 May, 3 dage',
    );
    expect(tell({ da: '', en: 'i perioden den 1. maj' }, en)).toBe('i perioden den 1. maj');
  });

  it('the law under which values are named', () => {
    expect(under(telling())).toEqual({ on: '2021-06-15', findings: [], knownOn: undefined });
    expect(under(telling({ knownOn: '2021-05-01' })).knownOn).toBe('2021-05-01');
  });

  it('who decides, and what can be complained of', () => {
    const elsewhere = { decidedElsewhere: (facts: { fund?: boolean }) => facts.fund };
    expect([telling(), telling({}, elsewhere), telling({ facts: { fund: true } }, elsewhere)].map(isDecidedElsewhere)).toEqual([
      false,
      false,
      true,
    ]);
    const appealable = (assessment: object, texts = {}) => isAppealable(telling(assessment, texts));
    const never = { mayComplain: () => false };
    expect([appealable({}), appealable({}, never), appealable({ facts: { fund: true } }, elsewhere)]).toEqual([true, true, false]);
    expect(appealable({ outcome: 'not-fulfilled' })).toBe(true);
    expect(appealable({ outcome: 'not-fulfilled' }, { mayComplain: () => true })).toBe(true);
    expect(appealable({ outcome: 'not-fulfilled' }, never)).toBe(false);
  });

  it('the municipality by its name', () => {
    expect([telling(), telling({ municipality: 'lyngby' })].map(municipalityOf)).toEqual(['kommunen', 'Lyngby Kommune']);
    expect(() => municipalityOf(telling({ municipality: 'x' }))).toThrow('No text for the municipality "x"');
  });

  it('a fact by its sentence, another where it is nothing, and none where it was not given', () => {
    const facts = { km: factOf(KM, 'Der er {value} i {month}.', { nothing: same('Der er ingen vej.') }), rides: factOf(YES, '{value}.') };
    const said = (km: unknown) => factSentence('km', telling({ facts: { km } }, { facts }));
    expect([said(4), said(0), said('0.0'), said(10), said(undefined)]).toEqual([
      ...['Der er 4 km i juni 2021.', 'Der er ingen vej.', 'Der er ingen vej.', 'Der er 10 km i juni 2021.', undefined],
    ]);
    expect(factSentence('rides', telling({ facts: { rides: { value: false, by: 'x', because: 'y' } } }, { facts }))).toBe(
      'Du cykler ikke.',
    );
    expect(() => factSentence('other', telling({ facts: { other: 1 } }, { facts }))).toThrow('No text for the fact "other"');
  });

  it('judgements, one by one', () => {
    const one = { value: true, by: 'x', because: 'y' };
    const of = (value: unknown) => judgementsOf('fit', telling({ facts: { fit: value } }));
    expect([of(one), of([one, 3, null]), of(null), of(undefined), of({ by: 'x' })]).toEqual([
      [one],
      [{ ...one, value: [one] }],
      [],
      [],
      [],
    ]);
  });

  it('a section without a sentence is none, and one without a list has none', () => {
    expect(section('facts', telling(), [])).toEqual([]);
    expect(section('facts', telling(), ['a'])).toEqual([{ id: 'facts', heading: 'Oplysninger, vi har lagt vægt på', paragraphs: ['a'] }]);
    expect(section('facts', telling(), [], [{ sentence: 'a', fact: 'km' }])).toEqual([
      { id: 'facts', heading: 'Oplysninger, vi har lagt vægt på', paragraphs: [], items: ['a'], about: [{ sentence: 'a', fact: 'km' }] },
    ]);
  });
});
