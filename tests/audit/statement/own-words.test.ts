import { describe, expect, it } from 'vitest';
import { ownSentences } from '../../../src/audit/statement/facts/own-sentences.js';
import { saysResult } from '../../../src/audit/statement/result/own-result.js';
import { ACT, factOf, finding, same, telling } from '../../reasons/made-up.js';
import { facts, GIVEN } from './made-up-case.js';

describe('our own sentences on a made-up case', () => {
  it('are those on facts of one value, and on what was counted, but not on how an amount came about', () => {
    const more = {
      fee: factOf({ as: 'kroner' }, 'Gebyret er {value}.'),
      since: factOf({ as: 'month' }, 'Siden {value}.'),
      days: factOf({ as: 'period' }, 'Det varer {value}.'),
    };
    const given = { ...GIVEN, fee: '5.00', since: '2021-05', days: { from: '2021-05-01', to: '2021-05-02' } };
    const step = { step: 'left', value: '3', unit: 'km', cite: ACT };
    const uses = ['cycles', 'offer', 'km', 'begun', 'fee', 'since', 'days'];
    const c = telling(
      { facts: given, findings: [finding('way', { uses, working: [step] }), finding('award')] },
      {
        facts: { ...facts, ...more },
        conditions: { way: { met: same('Vejen er lang nok. Den er god.') } },
        steps: { left: same('Der er {value} km tilbage.') },
        award: () => ({ sentences: [{ text: same('Du får støtte.'), values: {} }], working: [{ ...step, value: '9' }] }),
      },
    );
    expect(ownSentences(c, 'da').map(({ sentence, facts: of }) => [sentence, of.join()])).toEqual([
      ['Vejen er lang nok.', ''],
      ['Den er god.', ''],
      ['Vejen til tilbuddet er 4 km.', 'km'],
      ['Tilbuddet begyndte den 1. maj 2021.', 'begun'],
      ['Gebyret er 5,00 kr.', 'fee'],
      ['Siden maj 2021.', 'since'],
      ['Der er 3 km tilbage.', ''],
    ]);
  });

  it('are without the provision that a refusal names before the full stop', () => {
    const refused = (title: string, said: string) => {
      const way = finding('way', { status: 'failed', uses: ['km'], cite: { title, provision: '§ 1' } });
      const texts = { facts, conditions: { way: { failed: same(said) } }, refused: () => same('Du får intet:') };
      return ownSentences(telling({ outcome: 'not-fulfilled', facts: GIVEN, findings: [way] }, texts), 'da').map(
        ({ sentence }) => sentence,
      );
    };
    expect(refused('Lov (nr. 12 (a)) om cykler', 'Vejen er for kort.')[0]).toMatch(/^Vejen er for kort/);
    expect(refused('Lov (nr. 12) om (gamle) cykler', 'Vejen er for kort.')).toEqual(['Vejen er for kort.', 'Vejen til tilbuddet er 4 km.']);
    expect(refused('Lov om cykler', 'Vejen (til fods). er for kort.')[0]).toBe('Vejen (til fods). er for kort.');
  });
});

describe('our own sentence on the result', () => {
  const CAN = ['Vurderingen er, at du kan få godtgørelse.'];
  const CANNOT = ['Vurderingen er, at du ikke kan få godtgørelse.', 'The assessment is that you cannot get it.'];

  it.for([
    ['Du kan få godtgørelse.', CAN, 'said'],
    ['Vi skriver, at du kan få godtgørelse:', CAN, 'said'],
    ['Du kan ikke få godtgørelse.', CAN, 'turned'],
    ['Kan du få godtgørelse?', CAN, undefined],
    ['Du kan få godtgørelse?', CAN, undefined],
    ['Hvis du kan få godtgørelse.', CAN, undefined],
    ['Det afhænger af, om du kan få godtgørelse.', CAN, undefined],
    ['Du kan få godtgørelsen.', CAN, undefined],
    ['Du kan ikke få godtgørelse.', CANNOT, 'said'],
    ['Du kan få godtgørelse.', CANNOT, 'turned'],
    // Neither »notat« nor »stikke« is a »not«.
    ['Du får et brev.', ['Vurderingen er, at du får et notat.'], undefined],
    ['Du må af sted.', ['Vurderingen er, at du må stikke af sted.'], undefined],
    ['You cannot get it.', CANNOT, 'said'],
    ['You can not get it.', CANNOT, 'said'],
    ['You can get it.', CANNOT, 'turned'],
  ] as const)('»%s« of %j: %s', ([text, own, expected]) => {
    expect(saysResult([text], own)).toBe(expected);
  });

  it('said once, it is said', () => {
    expect(saysResult(['Du kan ikke få godtgørelse.', 'Du kan få godtgørelse.'], CAN)).toBe('said');
  });
});
