import { describe, expect, it } from 'vitest';
import { MUNICIPALITIES } from '../../rules/municipalities.js';
import municipalityCodes from '../../src/register/municipality-codes.json' with { type: 'json' };
import { BENEFIT_GROUPS, benefitNamed, municipalityNamed, nearestBenefit, nearestMunicipality } from '../../src/register/names.js';

describe('names of benefits', () => {
  it.each([
    ['kontanthjaelp', 'kontanthjaelp'],
    ['Kontanthjælp', 'kontanthjaelp'],
    ['KONTANTHJÆLP', 'kontanthjaelp'],
    [' kontanthjælp ', 'kontanthjaelp'],
    ['A-dagpenge', 'dagpenge'],
    ['a dagpenge', 'dagpenge'],
    ['Revalidering', 'revalidering'],
    ['forrevalidering', 'revalidering'],
    ['revalidering/forrevalidering', 'revalidering'],
    ['Ressourceforloeb', 'ressourceforloeb'],
    ['ressourceforløb'.normalize('NFD'), 'ressourceforloeb'],
    ['Selvforsørgelses- og hjemrejseydelse', 'selvforsoergelses-og-hjemrejseydelse'],
    ['Selvforsørgelse- og hjemrejseydelse', 'selvforsoergelses-og-hjemrejseydelse'],
    ['overgangsydelse', 'overgangsydelse'],
    ['seniorpension', undefined],
    ['constructor', undefined],
    ['', undefined],
  ])('%j is %s', (name, key) => {
    expect(benefitNamed(name)).toBe(key);
  });

  it('two benefits that no source equates stay apart', () => {
    expect(benefitNamed('overgangsydelse')).not.toBe(benefitNamed('selvforsørgelses- og hjemrejseydelse'));
  });

  it.each([
    ['kontanthjelp', 'kontanthjaelp'],
    ['sygedagpeng', 'sygedagpenge'],
    ['Forrevaliderin', 'revalidering'],
    ['Selvforsørgelses', 'selvforsoergelses-og-hjemrejseydelse'],
    ['efterløn', undefined],
    ['x'.repeat(200), undefined],
  ])('%j is nearest to %s', (name, key) => {
    expect(nearestBenefit(name)).toBe(key);
  });

  it('no name stands for two benefits, and every name finds its own', () => {
    const names = Object.entries(BENEFIT_GROUPS).flatMap(([key, { da, aliases }]) =>
      [key, da, ...aliases].map((name) => [name, key] as const),
    );
    expect(names.map(([name]) => benefitNamed(name))).toEqual(names.map(([, key]) => key));
  });
});

describe('names of municipalities', () => {
  it.each([
    ['hoeje-taastrup', 'hoeje-taastrup'],
    ['Høje-Taastrup', 'hoeje-taastrup'],
    ['høje taastrup', 'hoeje-taastrup'],
    ['Århus', 'aarhus'],
    ['LEJRE', 'lejre'],
    ['Lyngby - Taarbæk', 'lyngby-taarbaek'],
    [' 173 ', 'lyngby-taarbaek'],
    ['Lejre Kommune ', 'lejre'],
    ['Lejres', undefined],
    [' Lejres ', undefined],
    ['Slagelses Kommune', 'slagelse'],
    ['Christiansø', undefined],
  ])('%j is %s', (name, key) => {
    expect(municipalityNamed(name)).toBe(key);
  });

  it('all 98 are found by name, and a unit of a municipality is none of them', () => {
    const found = Object.entries(MUNICIPALITIES).filter(([key, name]) => municipalityNamed(name) === key && municipalityNamed(key) === key);
    expect(found.length).toBe(98);
    expect(found.length).toBeLessThan(Object.keys(MUNICIPALITIES).length);
  });

  it('the nearest is named', () => {
    expect(nearestMunicipality('Lejer')).toBe('lejre');
    expect(nearestMunicipality('Malmø by og omegn')).toBeUndefined();
  });
});

describe('a municipality', () => {
  it('is known by its code of three digits, by every code there is', () => {
    const codes = Object.entries(municipalityCodes.codes);
    expect(codes).toHaveLength(98);
    expect(new Set(codes.map(([, key]) => key)).size).toBe(98);
    for (const [code, key] of codes)
      expect([municipalityNamed(code), municipalityNamed(`0${code}`), municipalityNamed(key)]).toEqual([key, key, key]);
    expect([municipalityNamed('411'), municipalityNamed('1173'), municipalityNamed('17')]).toEqual([undefined, undefined, undefined]);
  });

  it('is known with "Kommune", in the genitive too', () => {
    expect(
      [
        'Lejre Kommune',
        'Københavns Kommune',
        'Aarhus kommune',
        'Bornholms Regionskommune',
        'Vesthimmerlands Kommune',
        'Nordfyns Kommune',
      ].map(municipalityNamed),
    ).toEqual(['lejre', 'koebenhavn', 'aarhus', 'bornholm', 'vesthimmerlands', 'nordfyns']);
    expect([municipalityNamed('Kommune'), municipalityNamed('Atlantis Kommune')]).toEqual([undefined, undefined]);
  });
});
