import { describe, expect, it } from 'vitest';
import { complaint as guidance } from '../../rules/complaint.js';
import { SOURCES } from '../../rules/sources.js';
import { wordings } from '../../rules/texts.js';
import { rowOn } from '../../src/engine/timeline.js';
import { APRIL, inside, LYNGBY, statementOf } from './written.js';

describe('guidance on complaints', () => {
  const complaint = (appliedFor?: string) => inside(statementOf(APRIL, LYNGBY, { language: 'da', appliedFor }), 'complaint');

  it('goes to the municipality, which reassesses, then to Ankestyrelsen, 4 weeks from receipt', () => {
    const said = complaint().join(' ');
    expect(said).toContain('klage til kommunen senest fire uger efter, at du har modtaget afgørelsen');
    expect(said).toContain(
      'Kommunen vurderer først sagen igen. Fastholder kommunen afgørelsen, sender den klagen videre til Ankestyrelsen senest fire uger',
    );
    expect(said).toContain('forvaltningslovens §§ 22, 24 og 25');
    expect(said).toContain('kapitel 10 i lov om retssikkerhed');
  });

  it('is left out only where the award equals what was applied for', () => {
    expect(complaint('550.00')).toEqual([]);
    expect(complaint('550')).toEqual([]);
    expect(complaint('550.01')).toHaveLength(4);
    expect(complaint('400.00')).toHaveLength(4);
    expect(complaint()).toHaveLength(4);
  });

  // Order 1338 of 2016 § 13 stk. 2, the same as order 1152 of 2021 § 12.
  it('says of a complaint upheld in part: 4 weeks to say that it stands, then 14 days', () => {
    const said = complaint().join(' ');
    expect(said).toContain('Du skal så inden fire uger oplyse kommunen, om du fastholder klagen.');
    expect(said).toContain('Gør du det, sender kommunen klagen videre til Ankestyrelsen inden 14 dage.');
  });

  // Order 1249 of 2017 held from 1 January 2018 to 31 March 2019 (order 227 of 2019, § 45), order 861 from 1 July 2025 (its § 19).
  it.each([
    ['2017-01-01', 'bek-1020-2016', '§ 13'],
    ['2017-01-02', 'bek-1338-2016', '§ 13'],
    ['2019-03-31', 'bek-1249-2017', '§ 13'],
    ['2019-04-01', 'bek-227-2019', '§ 13'],
    ['2021-03-22', 'bek-1846-2020', '§ 14'],
    ['2021-06-13', 'bek-897-2021', '§ 15'],
    ['2021-06-14', 'bek-1152-2021', '§§ 11 og 12'],
    ['2025-06-30', 'bek-306-2024', '§§ 11 og 12'],
    ['2025-07-01', 'bek-861-2025', '§§ 11 og 12'],
  ])('has the time limits of the municipality on %s in the order of that day, %s %s', (on, source, provision) => {
    const { title } = SOURCES[source] as { title: string };
    expect(rowOn(guidance.forward, on)?.cite).toMatchObject({ title, provision });
  });

  // LAB § 128 stk. 4 (2016) and § 204 stk. 3 (2019): "alene tage stilling til, om afgørelsen er i overensstemmelse med de retningslinjer".
  it('says that only accordance with the guidelines is considered', () => {
    const said = complaint().join(' ');
    expect(said).toContain(
      'som kun kan tage stilling til, om afgørelsen er i overensstemmelse med de retningslinjer, som kommunen har fastsat',
    );
    expect(said).not.toContain('saglige');
    expect(said).toContain('bekendtgørelse nr. 227 af 11. marts 2019');
  });

  it('names a source for what Ankestyrelsen can consider of a guideline', () => {
    const sources = wordings['activation-allowance']?.texts.complaint.cites.flatMap((cite) => ('source' in cite ? [cite.source] : []));
    expect(sources).toEqual(expect.arrayContaining(['lab-2016', 'lab-2019']));
    expect(Object.keys(SOURCES)).toEqual(expect.arrayContaining(sources as string[]));
  });

  it('is preceded by the amount applied for', () => {
    expect(inside(statementOf(APRIL, LYNGBY, { language: 'da', appliedFor: '700' }), 'outcome')).toContain('Du har søgt om 700,00 kr.');
  });
});
