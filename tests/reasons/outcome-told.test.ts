import { describe, expect, it } from 'vitest';
import type { Citation } from '../../src/engine/citation.js';
import { awardSection, complaintSection, notInForceSentence, refusalSection } from '../../src/reasons/outcome.js';
import { whatIfSentence } from '../../src/reasons/rules-applied.js';
import { ACT, finding, KM, linesIn, same, telling } from './made-up.js';

const ORDER: Citation = { title: 'Bekendtgørelse om cykler', provision: '§ 2, stk. 1' };
const step = (id: string, at: Citation, more: object = {}) => ({ step: id, value: '3', unit: 'km', cite: at, ...more });

describe('the outcome', () => {
  it('a working follows where there is one, of an amount or of something else', () => {
    const texts = { steps: { way: same('Vejen er {value} km.') } };
    const award = (more: object) =>
      linesIn(
        awardSection(telling({}, texts), {
          sentences: [{ text: same('Du får {what}.'), values: { what: { words: KM, value: 3 } } }],
          working: [],
          ...more,
        }),
        'outcome',
      );
    expect(award({})).toEqual(['Du får 3 km.']);
    expect(award({ working: [step('way', ACT)] })).toEqual(['Du får 3 km.', 'Sådan har vi regnet:', 'Vejen er 3 km.']);
    expect(award({ working: [step('way', ACT)], amount: '3.00' })[1]).toBe('Sådan har vi beregnet beløbet:');
  });

  it('a refusal names what failed, with its provision before the full stop', () => {
    const conditions = { way: { failed: same('Der er 3 km.') }, cost: { failed: same('Prisen er 5 kr.') } };
    const failed = { status: 'failed' as const };
    const c = telling(
      { findings: [finding('way', failed), finding('cost', failed), finding('rest')] },
      { conditions, refused: () => same('Du får intet i {month}:') },
    );
    expect(linesIn(refusalSection(c), 'outcome')).toEqual([
      'Du får intet i juni 2021:',
      'Der er 3 km (lov om cykler, § 1).',
      'Prisen er 5 kr. (lov om cykler, § 1).',
    ]);
  });

  it('a law that is not in force says since when and, where it is known, until when', () => {
    const notInForce = ({ until }: { until?: string }) => same(until === undefined ? 'Siden {since}.' : 'Siden {since} til {until}.');
    const c = telling({}, { notInForce });
    expect(notInForceSentence(c, { since: '2021-01-01' })).toBe('Siden 1. januar 2021.');
    expect(notInForceSentence(c, { since: '2021-01-01', until: '2021-12-31' })).toBe('Siden 1. januar 2021 til 31. december 2021.');
  });

  it('says how to complain, but where nothing more can be got', () => {
    const row = (value: string) => [{ from: '2020-01-01', adopted: '2020-01-01', value, unit: 'weeks', cite: ORDER, verified: 'statute' }];
    const complaint = {
      ...{ complain: row('4'), forward: row('4'), insist: row('4'), onward: row('14') },
      ...{
        sentences: [same('Inden {complain} uger, {place}.')],
        onGuidelines: same('Om retningslinjen.'),
        provisions: same('Se loven.'),
        cites: [],
      },
    };
    const told = (award?: object, assessment: object = {}, appliedFor?: string) =>
      linesIn(complaintSection({ ...telling(assessment, { complaint }), appliedFor }, award as never), 'complaint');
    const all = ['Inden fire uger, bekendtgørelse om cykler, § 2, stk. 1.', 'Se loven.'];
    expect([told(), told({}), told({ inFull: false }), told({ amount: '5.00' })]).toEqual([all, all, all, all]);
    expect([told({ inFull: true }), told({ amount: '5.00' }, {}, '5')]).toEqual([[], []]);
    expect([told({ amount: '5.00' }, {}, '6.00'), told({}, {}, '6.00')]).toEqual([all, all]);
    expect(told({}, { guideline: { whatIf: false } })[1]).toBe('Om retningslinjen.');
    expect(told({}, { guideline: { whatIf: true } })).toEqual([]);
  });

  it('a guideline that was only tried is said to be so, and one that governs is not', () => {
    const told = (guideline?: object) => whatIfSentence(telling({ guideline, municipality: 'lyngby' }));
    expect(told({ whatIf: true, status: 'rejected' })).toEqual([
      'Dette er en beregning efter en retningslinje, der ikke gælder (Lyngby Kommune: foreslået, men forkastet). Den kan ikke bruges til at afgøre en sag.',
    ]);
    expect([told({ whatIf: false, status: 'law' }), told()]).toEqual([[], []]);
  });
});
