import { describe, expect, it } from 'vitest';
import { turnedRound } from '../../../src/audit/statement/facts/other-sides.js';
import { finding, same } from '../../reasons/made-up.js';
import { GIVEN, held } from './made-up-case.js';

describe('what is turned round in a made-up case', () => {
  const conditions = {
    way: { met: same('Vejen er lang nok.'), failed: same('Vejen er ca. 2 km for kort.') },
    award: { met: same('Alt er i orden.'), failed: same('Intet er i orden.') },
    open: { met: same('Stien er åben.'), failed: same('Stien er lukket.') },
    half: { met: same('Broen er hel.') },
    more: { met: same('Bakken er stejl.'), failed: same('Bakken er {km} lang.') },
    both: { met: same('Vejen og stien er lange. Du må køre.'), failed: same('Vejen og stien er korte. Du må køre.') },
  };
  const all = [
    finding('way', { uses: ['km'] }),
    finding('rides', { uses: ['cycles'] }),
    finding('open', { status: 'unknown' }),
    finding('half'),
    finding('more', { uses: ['km'] }),
    finding('both'),
    finding('rest', { uses: ['offer', 'fit'] }),
  ];
  const texts = { ...conditions, rest: { met: same('Resten er i orden.'), failed: same('Resten mangler.') } };
  const told = (sentences: readonly string[], c = held(all, texts)) =>
    turnedRound(sentences, c, 'da').map((one) => [one.facts.join(), ...one.said, one.value.da]);
  const SHORT = 'Vejen er ca. 2 km for kort.';

  it('is told with our own side: a condition, a yes or no, a choice, a judgement', () => {
    expect(told([SHORT])).toEqual([['km', '»Vejen er ca. 2 km for kort«', '»Vejen er lang nok«']]);
    expect(told(['Du cykler ikke.'])).toEqual([['cycles', '»Du cykler ikke«', '»Du cykler«']]);
    expect(told(['Dit tilbud er langt kursus.'])).toEqual([['offer', '»Dit tilbud er langt kursus«', '»Dit tilbud er kort kursus«']]);
    expect(told(['Du er syg.'])).toEqual([['fit', '»Du er syg«', '»Du er rask«']]);
    expect(told([SHORT, 'Du er syg.'])).toHaveLength(2);
    // A condition whose sentences are those of its fact says it no second time.
    const alike = { ...texts, rides: { met: same('Du cykler.'), failed: same('Du cykler ikke.') } };
    expect(told(['Du cykler ikke.'], held(all, alike))).toHaveLength(1);
  });

  it('is told of a whole clause, without what joins it', () => {
    expect(told(['Vi skriver, fordi du er syg.'])).toHaveLength(1);
    expect(told(['Vi skriver, at du er syg, og du cykler ikke.'])).toHaveLength(2);
    expect(told(['Vejen stien er korte.'])).toEqual([]);
    expect(told(['Vejen og stien er korte.'])).toEqual([['', '»Vejen og stien er korte«', '»Vejen og stien er lange. Du må køre«']]);
  });

  it('is not told where our side is said too, nor of what both sides say', () => {
    expect(told([SHORT, 'Vejen er lang nok.'])).toEqual([]);
    expect(told(['Vejen og stien er korte.', 'Du må køre.'])).toEqual([]);
    expect(told(['Du må køre.'])).toEqual([]);
  });

  it('is not told of the award, of what is open, of one side alone, or of one that tells more', () => {
    for (const said of ['Intet er i orden.', 'Stien er lukket.', 'Stien er åben.', 'Broen er ikke hel.', 'Bakken er 4 km lang.'])
      expect(told([said]), said).toEqual([]);
  });

  it('is not told where another sentence on the case says it, or an option of an open question', () => {
    const readings = { way: { question: same('?'), options: { short: same(SHORT) } } };
    expect(told([SHORT], held(all, texts, GIVEN, readings))).toEqual([]);
    const known = { ...texts, rest: { met: same(SHORT), failed: same('Resten mangler.') } };
    expect(told([SHORT], held(all, known))).toEqual([]);
  });

  it('of a case that fails it is the other side', () => {
    const failed = [finding('way', { status: 'failed', uses: ['km'] }), finding('rides', { status: 'failed', uses: ['cycles'] })];
    const c = held(failed, texts, { ...GIVEN, cycles: false, fit: { ...GIVEN.fit, value: false } });
    expect(told(['Vejen er lang nok.'], c)).toEqual([['km', '»Vejen er lang nok«', '»Vejen er ca. 2 km for kort«']]);
    expect(told(['Du cykler.'], c)).toEqual([['cycles', '»Du cykler«', '»Du cykler ikke«']]);
    expect(told(['Vejen er ca. 2 km for kort.', 'Du cykler ikke.'], c)).toEqual([]);
  });
});
