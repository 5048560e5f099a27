import { describe, expect, it } from 'vitest';
import { printChanges } from '../../src/cli/changes/print-changes.js';
import { cli } from './run-in-process.js';

describe('changes', () => {
  it('lists what decides otherwise, by what it is called and the days it governs, then what only reads otherwise', async () => {
    const { code, out, err } = await cli(['changes', '--from', '0.1.0', '--scheme', 'activation-allowance', '--lang', 'da']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(
      /^Ændret i reglerne siden version 0\.1\.0\n\nGodtgørelse ved deltagelse i aktivering \(activation-allowance\)\n {2}Satser og regler\n/,
    );
    expect(out).toContain(
      '\n    målgrupper, der er lukket for nye forløb (closed), fra den 1. februar 2026:\n      ny (Grupper: deltager i ressourceforløb og revalidend; Sidste dag for\n      bevilling: 31. januar 2026)\n',
    );
    expect(out).toContain('\n    Gladsaxe (gladsaxe), fra den 1. januar 2020: ny\n');
    expect(out).toContain('\n  Eksempler, der nu får et andet svar\n    LAB § 83 og § 42 a: nytteindsats');
    // As 0.1.0 had it and as it is: the question had no default, and § 42 a settled it since (CHANGELOG).
    const line = out.replace(/\s+/g, ' ');
    expect(line).toContain('(nytteindsats-before-2020): ændret: intet standardsvar → standardsvar: »');
    expect(line).toContain('(lt-nytteindsats): Der mangler oplysninger eller afklaring → Betingelserne er opfyldt: 550,00 kr.');
    expect(line).toContain('Kun ordlyd eller kilde er ændret: lovens loft (cap); ');
    expect(line).toContain('Lyngby-Taarbæk (lyngby-taarbaek-2019)');
    expect(out).not.toContain('Nye ordninger');
  });

  it('names what is gone as its version did, and says of every change what it is', async () => {
    const { out } = await cli(['changes', '--from', '0.1.0', '--lang', 'da']);
    const line = out.replace(/\s+/g, ' ');
    // The texts of 0.1.0.
    expect(line).toContain('det længste fravær, der ikke flytter perioden (noMove), fra den 1. april 2017: udgået (31 dage)');
    expect(line).toContain('»Begyndelsen flyttes ikke for dage på op til en måned i alt, ellers lige så mange dage«');
    expect(line).not.toContain('»over-a-month«');
    expect(line).toContain(': ændret (reglen er opbygget på en anden måde end før)');
    expect(line).toContain(': samme udfald, men af andre grunde');
    expect(out).not.toMatch(/: ændret\n(?! {6})/);
  });

  it('lists what is new as a whole, in English too', async () => {
    const { out } = await cli(['changes', '--from', '0.1.0', '--lang', 'en']);
    expect(out).toMatch(/\n\nNew schemes and calculations\n/);
    expect(out).toContain('\n  Budget reductions that must be proposed (budget-reduction)\n');
    expect(out.replace(/\s+/g, ' ')).toContain(', from 1 January 2025 to 31 December 2025: new (DKK 2.23 a kilometre)');
  });

  it('prints what the function answers, as JSON', async () => {
    const { out } = await cli(['changes', '--from', '0.1.0', '--scheme', 'travel-reimbursement', '--json']);
    expect(JSON.parse(out)).toMatchObject({ since: '0.1.0', rules: [{ id: 'travel-reimbursement', change: 'added', changes: [] }] });
  });

  it('says that nothing has changed, and what is gone', () => {
    const title = ({ id }: { readonly id: string }) => id;
    expect(printChanges({ since: '9.0.0', version: '9.1.0', rules: [] }, title, 'da')).toBe(
      'Ingen regler er ændret siden version 9.0.0.\n',
    );
    const gone = [{ id: 'old', holds: [], change: 'removed', changes: [] }] as const;
    expect(printChanges({ since: '9.0.0', version: '9.1.0', rules: gone }, title, 'da')).toContain(
      'Udgåede ordninger og beregninger\n  old\n',
    );
  });

  it.each([
    [['--from', '0.0.1'], '--from: expected a released version: 0.1.0; received "0.0.1"'],
    [['--from', '0.1.0', '--scheme', 'socialt-frikort'], 'there is no scheme or calculation "socialt-frikort"'],
    [[], '--from'],
  ])('refuses %j', async (argv, said) => {
    const { code, err } = await cli(['changes', ...argv]);
    expect(code).toBe(1);
    expect(err.replace(/\s+/g, ' ')).toContain(said);
  });
});
