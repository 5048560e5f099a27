import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli, folder, type Ran } from './run-in-process.js';

/** Runs the command in Danish, as it is where nothing is asked. */
function statement(argv: readonly string[], input: string | Buffer = ''): Promise<Ran> {
  return cli(['statement', ...argv], { input, env: {} });
}

const LETTER = 'examples/letters/lacking-facts.da.txt';

async function refusal(...more: string[]): Promise<Record<string, unknown>> {
  const april = { from: '2019-04-01', to: '2019-04-30' };
  const facts = {
    targetGroup: 'jobparat-kontanthjaelp',
    participates: true,
    offer: 'virksomhedspraktik',
    walkingKm: 2.9,
    participationPeriod: april,
  };
  const argv = ['assess', 'activation-allowance', '--on', '2019-04-01', '--municipality', 'lyngby-taarbaek', '--json', ...more];
  return JSON.parse((await cli(argv, { input: JSON.stringify(facts) })).out) as Record<string, unknown>;
}

function file(value: unknown): string {
  const path = join(folder(), 'given.json');
  writeFileSync(path, JSON.stringify(value));
  return path;
}

describe('statement check', () => {
  it('says what a letter lacks, under which provision and why, within 80 columns; exit code 2', async () => {
    const { code, out } = await statement(['check', LETTER]);
    expect(code).toBe(2);
    expect(out).toContain(
      'Faktiske oplysninger, der er tillagt væsentlig betydning: MANGLER\n(Forvaltningsloven, § 24)\n  Der er ikke nævnt oplysninger om sagen, som der er lagt vægt på.\n',
    );
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('answers in English and as JSON', async () => {
    expect((await statement(['check', LETTER, '--lang', 'en'])).out).toContain('Legal rules: met (Forvaltningsloven, § 24)\n');
    const findings = JSON.parse((await statement(['check', LETTER, '--json'])).out) as { requirement: string; status: string }[];
    expect(findings.filter(({ status }) => status === 'lacking').map(({ requirement }) => requirement)).toEqual(['facts']);
  });

  it('is 0 where nothing lacks, from the standard input too and with the mark of UTF-8', async () => {
    expect((await statement(['check', 'examples/letters/complete-refusal.da.txt', '--no-discretion'])).code).toBe(0);
    expect((await statement(['check', '-'], '\ufeffDu får fuldt ud medhold.')).code).toBe(0);
  });

  it('is 3 where nothing lacks for certain but a person must read, and counts what was found', async () => {
    const told = await statement(['check', '-', '--lang', 'en'], 'Dit brev er modtaget.');
    expect(told.code).toBe(3);
    const counts = (out: string) => out.replaceAll('\n', ' ').trimEnd();
    expect(counts(told.out)).toMatch(/In all: 0 met, 0 lacking, 6 cannot be told and must be read by a person, 0 not needed\.$/);
    // Whether there was discretion is not known of a complete letter until someone says so.
    const complete = await statement(['check', 'examples/letters/complete-refusal.da.txt']);
    expect(complete.code).toBe(3);
    expect(counts(complete.out)).toMatch(
      /I alt: 5 opfyldt, 0 mangler, 1 kan ikke afgøres og må læses af et menneske, 0 ikke nødvendige\.$/,
    );
  });

  it('takes what is known of the decision', async () => {
    expect((await statement(['check', LETTER, '--upholds', 'wholly'])).code).toBe(0);
    const refused = 'Vi giver afslag.';
    const lacks = async (...flags: string[]) => (await statement(['check', '-', '--lang', 'en', ...flags], refused)).out;
    expect(await lacks('--no-appeal')).toContain('Complaint body: not needed');
    expect(await lacks('--no-discretion')).toContain('discretion: not needed');
    expect(await lacks('--discretion')).toContain('discretion: LACKING');
    const hearing = await lacks('--heard-on', '2026-05-02', '--decided-on', '2026-05-01');
    expect(hearing).toContain(
      'Party hearing before the decision: LACKING (Forvaltningsloven, § 19)\n  The party was heard on 2 May 2026, but',
    );
    expect((await statement(['check', '-', '--heard-on', 'May'], refused)).err).toContain(
      '»--heard-on«: Her skal stå en dag som ÅÅÅÅ-MM-DD; her står "May".',
    );
  });

  it('holds a statement against the assessment it was printed with, or one of its own', async () => {
    const printed = await refusal('--reasons', 'da');
    expect((await statement(['check', file(printed)])).code).toBe(0);
    const { statement: data, ...assessment } = printed as { statement: { sections: { id: string }[] } };
    const cut = { ...data, sections: data.sections.filter(({ id }) => id !== 'facts' && id !== 'conditions') };
    const { code, out } = await statement(['check', file(cut), '--assessment', file(assessment), '--lang', 'en']);
    expect(code).toBe(2);
    expect(out.replace(/\s+/g, ' ')).toContain(' It does not stand under "Facts that weighed". Not found: Target group');
    expect(out).not.toContain('targetGroup');
    expect((await statement(['check', file(cut)])).code).toBe(3);
    const lines = await statement(['check', file({ line: 3, id: 'C-1', ...printed, statement: cut })]);
    expect(lines.code).toBe(2);
  });

  it('refuses what it cannot read', async () => {
    const english = (argv: readonly string[], input?: string | Buffer) => statement([...argv, '--lang', 'en'], input);
    expect(await english(['check', 'nowhere.txt'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('nowhere.txt cannot be read'),
    });
    expect((await english(['check', '-'], Buffer.from('Klag p\xe5', 'latin1'))).err).toContain('save the file as UTF-8');
    expect((await english(['check', '-'], '{')).err).toContain('expected JSON; received no JSON');
    expect((await english(['check', '-'], '{}')).err).toContain('statement.language: expected da or en; received nothing');
    expect((await english(['check', '-'])).err).toContain('a letter as a text that is not blank');
    expect((await english(['check', LETTER, '--applied-for', 'much'])).err).toContain('--applied-for: expected an amount as a text');
    expect((await english(['check', LETTER, '--assessment', file([])])).err).toContain('assessment.scheme');
  });

  it('finds that no fact is stated where facts are only announced', async () => {
    // Folketinget, BEU 2023-24, bilag 157, chapter 4: reasons that are not concrete.
    const letter =
      'Vi har besluttet, at du ikke kan få godtgørelsen.\n\nBegrundelse\nAfgørelsen er truffet efter § 83 i lov om en aktiv beskæftigelsesindsats.\nVi har foretaget en konkret vurdering. Vi har lagt vægt på, at du ikke opfylder betingelserne.';
    const { code, out } = await statement(['check', '-', '--lang', 'en', '--no-discretion', '--no-appeal'], letter);
    expect(code).toBe(2);
    expect(out).toContain('Facts given essential weight: LACKING');
  });

  it('has a help that fits', async () => {
    const { out } = await statement(['check', '--help', '--lang', 'en']);
    expect(out).toContain('Exit code: 0 nothing lacks');
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });
});
