import { describe, expect, it } from 'vitest';
import { auditPayments } from '../../src/audit/payments/audit.js';
import { sampleReport } from '../../src/audit/payments/audit-report.js';
import { correctionCollector } from '../../src/audit/payments/corrections.js';
import { activationAllowance } from '../../src/index.js';
import { auditPage } from '../../src/report/audit-page.js';
import { auditOf, plantedPayments } from './audits.js';

const REPORT = auditOf(plantedPayments(100));

const text = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
const rowsOf = (html: string, id: string) =>
  [...(html.split(`<caption id="${id}-table">`)[1]?.split('</table>')[0] ?? '').matchAll(/<tr[^>]*>([\s\S]*?)<\/tr>/g)].map(([, row]) =>
    text(row ?? '').trim(),
  );

const NOBODY = { ...auditOf([]), in: 0, rejected: 0 };

describe('the report of an audit', () => {
  it('tells what was audited, and the account of its lines', () => {
    const danish = text(auditPage(REPORT, 'da'));
    expect(danish).toContain('Vi har holdt 1.600 udbetalinger, afslag og nedsættelser op mod reglerne');
    expect(danish).toContain('1.602 i alt: 1.600 undersøgt og 2 kunne ikke læses.');
    expect(danish).toContain('Kommune Som angivet på hver udbetaling');
    expect(danish).toContain('Valgte svar på tvivlsspørgsmål Ingen');
    expect(danish).not.toContain('Stikprøve ');
    expect(danish).toContain('Det afgør kommunen i den enkelte sag');
    expect(danish).toContain('Regler: regelvaerk 0.1.0, abc.');
    const english = text(auditPage(REPORT, 'en'));
    expect(english).toContain('1,600 payments, refusals and reductions were held against the rules');
    expect(english).toContain('Activation allowance');
  });

  it('counts one as one', () => {
    const report = auditOf(plantedPayments(1).slice(0, 1), { in: 2, rejected: 1 });
    expect(text(auditPage(report, 'da'))).toContain('Vi har holdt 1 udbetaling, afslag eller nedsættelse op mod reglerne');
    expect(text(auditPage(report, 'da'))).toContain(
      'Vi kunne ikke læse 1 af 2 linjer. Rapporten siger intet om den, og den kan rumme fejl.',
    );
    expect(text(auditPage(report, 'en'))).toContain('1 payment, refusal or reduction was held against the rules');
  });

  it('names the municipality and the readings chosen', () => {
    const report = { ...REPORT, municipality: 'roskilde', readings: { 'part-month': 'whole-amount', 'cap-scope': 'per-offer' } };
    expect(text(auditPage(report, 'da'))).toContain('Kommune Roskilde');
    expect(auditPage(report, 'da')).toContain('<code>part-month=whole-amount</code> <code>cap-scope=per-offer</code>');
  });

  it('sets what was known then beside what is known now, with kroner to the øre', () => {
    const rows = rowsOf(auditPage(REPORT, 'da'), 'verdicts');
    expect(rows[0]).toBe('Vurdering Som kendt ved afgørelsen Som kendt nu');
    expect(rows[1]).toBe('Linjer Med fejl For meget For lidt Linjer Med fejl For meget For lidt');
    const { tooMuch } = REPORT.now.byVerdict.find(({ verdict }) => verdict === 'overpaid') ?? { tooMuch: '' };
    const [whole, oere] = tooMuch.split('.') as [string, string];
    const danish = `${whole.replace(/\B(?=(\d{3})+$)/g, '.')},${oere} kr.`;
    expect(rows).toContain(`Borgeren fik for meget 100 100 ${danish} – 100 100 ${danish} –`);
    expect(rows.at(-1)).toMatch(/^I alt 1\.600 /);
    expect(rows.some((row) => row.startsWith('I overensstemmelse med reglerne 500 – – – 600 – '))).toBe(true);
  });

  it('lists causes, provisions, months and groups, and numbers the sources', () => {
    const page = auditPage(REPORT, 'da');
    expect(
      rowsOf(page, 'causes').some((row) =>
        /walking-distance|fods|Afstand.* \[\d+\] Borgeren havde ikke ret til ydelsen 200 200 /i.test(row),
      ),
    ).toBe(true);
    expect(
      rowsOf(page, 'causes').some((row) =>
        /^Vi kender ingen retningslinje for kommunen, der gælder den pågældende dag Uafklaret: vi har ikke kontrolleret reglerne /.test(
          row,
        ),
      ),
    ).toBe(true);
    expect(rowsOf(page, 'provisions').some((row) => /^punkt 4, sagsnr\. 15\.00\.00-G01-15-19 \[\d+\] /.test(row))).toBe(true);
    expect(rowsOf(page, 'months').some((row) => row.startsWith('april 2019 '))).toBe(true);
    expect(rowsOf(page, 'groups').some((row) => /^ressourceforløb|^person i ressourceforløb|ressourceforl/i.test(row))).toBe(true);
    expect(page).toContain('En linje med flere årsager står under hver af dem.');
    expect(page.split('<section id="sources"')[1]).toContain('<li id="source-1"><cite>');
  });

  it('tells what later law changed', () => {
    expect(text(auditPage(REPORT, 'da'))).toContain('100: Uafklaret: vi har ikke kontrolleret reglerne → I overensstemmelse med reglerne');
    const one = auditOf(plantedPayments(1).slice(0, 1));
    const unshifted = { ...one, shifts: [] };
    expect(text(auditPage(unshifted, 'da'))).toContain('Ingen linje får en anden vurdering nu.');
    expect(text(auditPage(unshifted, 'en'))).toContain('No line is judged otherwise now.');
  });

  it('tells what a sample says of all', () => {
    const sample = sampleReport({ seed: 7, size: 1602 }, REPORT, 2);
    const danish = text(auditPage({ ...REPORT, sample }, 'da'));
    expect(danish).toContain('1.602 trukket tilfældigt (startværdi 7).');
    expect(danish).toMatch(
      /Andel med fejl blandt alle: Som kendt nu [\d,]+ % til [\d,]+ % \(95 % Wilson-interval; \d+ med fejl og \d+ uafklarede af 1\.602 trukne\)/,
    );
    expect(text(auditPage({ ...REPORT, sample }, 'en'))).toContain('Share of all that is wrong: As known at the decision');
  });

  it('of nothing says that there is none', () => {
    const page = auditPage(NOBODY, 'da', { payments: 0, listed: [] });
    expect(page.match(/<p>Ingen\.<\/p>/g)).toHaveLength(6);
    expect(page).toContain('Der var ingen linjer, så intet er undersøgt.');
    expect(page).not.toContain('Ingen udbetalinger skal rettes.');
    expect(rowsOf(page, 'verdicts').at(-1)).toBe('I alt – – – –');
  });

  it('escapes what comes from the payments, and names a group that is not known', () => {
    const [payment] = plantedPayments(100);
    const nobody = { ...payment, facts: {} };
    const group = { ...REPORT.now, byGroup: [{ ...REPORT.now, group: '<b>&"' }] };
    expect(auditPage({ ...REPORT, now: group }, 'da')).toContain('&lt;b&gt;&amp;&quot;');
    expect(rowsOf(auditPage(auditOf([nobody] as never), 'da'), 'groups').at(-1)).toMatch(/^Ikke oplyst 1 /);
  });

  it('is the same for the same audit, has one h1 and asks for nothing', () => {
    expect(auditPage(REPORT, 'da')).toBe(auditPage(auditOf(plantedPayments(100)), 'da'));
    const page = auditPage(REPORT, 'da');
    expect(page.match(/<h1>/g)).toHaveLength(1);
    expect(page).not.toMatch(/<script|src=|@import/);
  });

  it('sums up in a sentence, and lists what is to be corrected, what is open and what was not read', () => {
    const toCorrect = correctionCollector(3);
    for (const [place, payment] of auditPayments(activationAllowance, plantedPayments(2)).audited.entries())
      toCorrect.add(place + 1, payment);
    const { payments, listed } = toCorrect.corrections();
    expect(listed).toHaveLength(3);
    const report = {
      ...auditOf(plantedPayments(2)),
      unread: [
        { path: 'amount', lines: 2 },
        { path: '', lines: 1 },
      ],
    };
    const page = auditPage(report, 'da', { payments, listed });
    const danish = text(page);
    expect(danish).toMatch(
      /Af 32 linjer: \d+ er i orden, \d+ har fejl og \d+ mangler afklaring\. Borgerne har fået [\d.,]+ kr\. for meget/,
    );
    const [first] = listed;
    const row = rowsOf(page, 'corrections').find((one) => one.startsWith(`${first?.id} linje ${first?.line} `));
    expect(row).toMatch(/ 20\d\d .*(?:kr\.|–).* \[\d+\]/);
    expect(danish).toContain(`${payments - 3} flere står i linjerne, som kommandoen skriver.`);
    expect(rowsOf(page, 'open').length).toBeGreaterThan(1);
    expect(rowsOf(page, 'unread').slice(1)).toEqual(['amount 2', 'hele linjen 1']);
  });

  it('has one set of columns where the law as known at the decision comes to the same', () => {
    const [payment] = plantedPayments(1);
    expect(rowsOf(auditPage(auditOf([payment] as never), 'da'), 'verdicts')[0]).toBe('Vurdering Linjer Med fejl For meget For lidt');
  });
});
