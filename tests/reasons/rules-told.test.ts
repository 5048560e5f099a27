import { describe, expect, it } from 'vitest';
import type { Citation } from '../../src/engine/citation.js';
import { bySource, computedSentences, readingsSection, rulesSection } from '../../src/reasons/rules-applied.js';
import { ACT, finding, linesIn, same, telling } from './made-up.js';

const ORDER: Citation = { title: 'Bekendtgørelse om cykler', provision: '§ 2, stk. 1' };
const BILL: Citation = { title: 'Lovforslag L 1', provision: '', source: 'l-1' };
const cite = (title: string, provision: string): Citation => ({ title, provision });
const step = (id: string, at: Citation, more: object = {}) => ({ step: id, value: '3', unit: 'km', cite: at, ...more });

const DAY = 'Vurderingen gælder den 15. juni 2021.';
const RESTS = 'Vurderingen bygger på disse regler:';

describe('the rules of a made-up case', () => {
  const texts = { conditions: { way: { met: same('Det er langt.') } }, steps: { way: same('Vejen er {value} km.') } };
  const wording = { otherSources: ['l-1'] };
  const told = (assessment: object, more: Parameters<typeof rulesSection>[1] = undefined, named: readonly Citation[] = []) =>
    rulesSection(telling({ rules: { package: 'regelvaerk' }, ...assessment }, texts, 'da', wording), more, named);

  it('are those of findings that are settled, of their steps and of those of the award; other sources stand by themselves', () => {
    const findings = [
      finding('way', { working: [step('way', ORDER)] }),
      finding('open', { status: 'unknown', cite: cite('Lov om biler', '§ 9') }),
      finding('package', { cite: cite('regelvaerk', 'own') }),
      finding('award', { cite: BILL }),
    ];
    const all = told({ findings }, { sentences: [], working: [step('left', cite('Lov om cykler', '§ 3'))] });
    expect(linesIn(all, 'rules')).toEqual([DAY, RESTS, 'Lov om cykler: § 1; § 3', 'Bekendtgørelse om cykler: § 2, stk. 1']);
    expect(linesIn(all, 'sources')).toEqual(['Lovforslag L 1']);
  });

  it('where none is left to name, only the day is told', () => {
    expect(linesIn(told({ findings: [finding('open', { status: 'unknown' })] }), 'rules')).toEqual([DAY]);
  });

  it('what was named beside the conditions is not named again, in the same source and wholly', () => {
    const findings = [finding('way'), finding('stay', { cite: ORDER }), finding('rest', { cite: cite('Lov om cykler', '§ 1, stk. 2') })];
    const also = 'Vurderingen bygger også på disse regler:';
    expect(linesIn(told({ findings }, undefined, [ACT]), 'rules')).toEqual([
      DAY,
      also,
      'Bekendtgørelse om cykler: § 2, stk. 1',
      'Lov om cykler: § 1, stk. 2',
    ]);
    expect(
      linesIn(told({ findings }, undefined, [cite('Lov om cykler', '§ 1, stk. 2'), cite('Anden lov', '§ 2, stk. 1')]), 'rules'),
    ).toEqual([...[DAY, also, 'Bekendtgørelse om cykler: § 2, stk. 1']]);
  });

  it('say what was enacted when, and how a guideline came about', () => {
    expect(linesIn(told({ knownOn: '2021-05-01' }), 'rules')).toEqual([
      DAY,
      'Den bygger på reglerne, som de var vedtaget den 1. maj 2021.',
    ]);
    const guideline = (more: object) =>
      linesIn(told({ municipality: 'lyngby', guideline: { status: 'practice', window: 'printed', whatIf: false, ...more } }), 'rules')[1];
    const inferred = (more: object) =>
      linesIn(
        told({ municipality: 'lyngby', guideline: { status: 'adopted', window: 'inferred', whatIf: false, ...more } }),
        'rules',
      ).slice(1);
    expect(guideline({})).toBe('Retningslinjen for Lyngby Kommune er kommunens praksis.');
    expect(guideline({ adopted: '2021-01-05' })).toBe('Retningslinjen for Lyngby Kommune er kommunens praksis.');
    expect(guideline({ status: 'adopted' })).toBe('Retningslinjen for Lyngby Kommune er vedtaget af kommunen.');
    expect(guideline({ status: 'adopted', adopted: '2021-01-05' })).toBe(
      'Retningslinjen for Lyngby Kommune er vedtaget af kommunen den 5. januar 2021.',
    );
    const days = 'Kilden oplyser ikke, hvornår retningslinjen gælder. Vi har lagt til grund, at den gælder den 15. juni 2021.';
    expect(inferred({})).toEqual(['Retningslinjen for Lyngby Kommune er vedtaget af kommunen.', days]);
    expect(inferred({ adopted: '2021-01-05' })).toEqual([
      'Retningslinjen for Lyngby Kommune er vedtaget af kommunen den 5. januar 2021.',
      days,
    ]);
    expect(inferred({ whatIf: true })).toEqual(['Retningslinjen for Lyngby Kommune er vedtaget af kommunen.']);
    expect(inferred({ window: 'printed' })).toEqual(['Retningslinjen for Lyngby Kommune er vedtaget af kommunen.']);
  });

  it('say how a figure was worked out that is computed, unless a step of it says so', () => {
    const computed = { ...ORDER, computed: same('100 x 1,02.') };
    const note = 'Om tallet i bekendtgørelse om cykler, § 2, stk. 1: 100 x 1,02.';
    expect(computedSentences([computed, ACT, computed], telling())).toEqual([note]);
    const of = (own: object) =>
      linesIn(told({ findings: [finding('way', { cite: computed, working: [step('way', computed, own)] }), finding('award')] }), 'rules');
    expect(of({})).toContain(note);
    expect(of({ computed: true })).not.toContain(note);
    const award = (own: object) =>
      linesIn(
        told({ findings: [finding('award', { cite: computed })] }, { sentences: [], working: [step('way', computed, own)] }),
        'rules',
      );
    expect(award({})).toContain(note);
    expect(award({ computed: true })).not.toContain(note);
  });

  it('each source stands once with its places, the most precise of them', () => {
    const sentences = (...cites: Citation[]) => bySource(cites).map(({ sentence }) => sentence);
    expect(sentences(cite('A', '§ 1'), cite('A', '§ 1, stk. 2'), cite('B', ''), cite('A', '§ 1, stk. 2'), cite('A', '§ 10'))).toEqual([
      'A: § 1, stk. 2; § 10',
      'B',
    ]);
    expect(bySource([cite('A', '§ 1'), { ...cite('A', '§ 1'), source: 'a' }])[0]?.cites).toEqual([cite('A', '§ 1')]);
  });
});

describe('open questions of law that were answered', () => {
  const readings = { way: { question: same('Hvilken vej?'), options: { long: same('Den lange.') } } };
  const told = (taken: object) =>
    linesIn(readingsSection(telling({ readings: [{ reading: 'way', option: 'long', ...taken }] }, { readings })), 'readings');

  it('say who answered', () => {
    expect(told({ by: 'source', cite: ORDER })).toEqual([
      'Hvilken vej? Den lange. Svaret følger kilden: bekendtgørelse om cykler, § 2, stk. 1.',
    ]);
    expect(told({ by: 'caller' })).toEqual(['Hvilken vej? Den lange. Kommunen har valgt dette svar.']);
    expect(told({ by: 'default' })).toEqual(['Hvilken vej? Den lange. Kommunen har ikke valgt et andet svar.']);
  });

  it('without a text are named', () => {
    expect(() => told({ by: 'caller', reading: 'other' })).toThrow('No text for the reading "other"');
    expect(() => told({ by: 'caller', option: 'short' })).toThrow('No text for the option of way "short"');
  });
});
