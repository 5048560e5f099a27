import { describe, expect, it } from 'vitest';
import { SOURCES } from '../../rules/sources.js';
import { wordings } from '../../rules/texts.js';
import { APRIL, inside, LYNGBY, statementOf } from './written.js';

describe('guidance on complaints', () => {
  const complaint = (appliedFor?: string) => inside(statementOf(APRIL, LYNGBY, { language: 'da', appliedFor }), 'complaint');

  it('goes to the municipality, which reassesses, then to Ankestyrelsen, 4 weeks from receipt', () => {
    const said = complaint().join(' ');
    expect(said).toContain('klage til kommunen senest 4 uger efter, at du har modtaget afgørelsen');
    expect(said).toContain(
      'Kommunen vurderer først sagen igen. Fastholder kommunen afgørelsen helt eller delvist, sender den klagen videre til Ankestyrelsen',
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

  it('names a source for what Ankestyrelsen can consider of a guideline', () => {
    const sources = wordings['activation-allowance']?.texts.complaint.cites.flatMap((cite) => ('source' in cite ? [cite.source] : []));
    expect(sources).toContain('roedovre');
    expect(Object.keys(SOURCES)).toEqual(expect.arrayContaining(sources as string[]));
  });

  it('is preceded by the amount applied for', () => {
    expect(inside(statementOf(APRIL, LYNGBY, { language: 'da', appliedFor: '700' }), 'outcome')).toContain('Du har søgt om 700,00 kr.');
  });
});
