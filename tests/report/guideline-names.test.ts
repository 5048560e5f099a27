import { describe, expect, it } from 'vitest';
import { activationAllowance } from '../../rules/citizen/activation-allowance/scheme.js';
import { guidelineNames } from '../../src/report/guideline-names.js';

const named = (...ids: string[]) => activationAllowance.guidelines.filter(({ id }) => ids.includes(id));
const [ADOPTED, FLAT, NONE] = ['lyngby-taarbaek-2019', 'lyngby-taarbaek-2019-flat', 'lyngby-taarbaek-2019-none'];

// Lyngby-Taarbæk Kommune, minutes of 12 March 2019, item 4: one scale was adopted, two alternatives were rejected.
describe('what a guideline is called for people', () => {
  it('is whose it is and the year from which it governs', () => {
    expect(guidelineNames(named(ADOPTED, 'holbaek-2023', 'holbaek-2024', 'ungecentrum-2024'), 'da')).toEqual({
      [ADOPTED]: 'Lyngby-Taarbæk, 2019',
      'holbaek-2023': 'Holbæk, 2023',
      'holbaek-2024': 'Holbæk, 2024',
      'ungecentrum-2024': 'Ungecentrum, 2024',
    });
  });

  it('and what became of it, where it does not govern', () => {
    expect(guidelineNames(named(ADOPTED, NONE), 'da')[NONE]).toBe('Lyngby-Taarbæk, 2019 (forkastet forslag)');
    expect(guidelineNames(named(NONE), 'en')[NONE]).toBe('Lyngby-Taarbæk, 2019 (rejected proposal)');
  });

  it('and its id, where another is called the same', () => {
    expect(guidelineNames(named(ADOPTED, FLAT, NONE), 'da')).toEqual({
      [ADOPTED]: 'Lyngby-Taarbæk, 2019',
      [FLAT]: `Lyngby-Taarbæk, 2019 (forkastet forslag, ${FLAT})`,
      [NONE]: `Lyngby-Taarbæk, 2019 (forkastet forslag, ${NONE})`,
    });
    const own = { ...named(ADOPTED)[0], id: 'vores' } as (typeof activationAllowance.guidelines)[number];
    expect(guidelineNames([...named(ADOPTED), own], 'da')).toEqual({
      [ADOPTED]: `Lyngby-Taarbæk, 2019 (${ADOPTED})`,
      vores: 'Lyngby-Taarbæk, 2019 (vores)',
    });
  });
});
