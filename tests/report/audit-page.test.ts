import { describe, expect, it } from 'vitest';
import { sampleReport } from '../../src/audit/payments/audit-report.js';
import { auditPage } from '../../src/report/audit-page.js';
import { auditOf, plantedPayments } from './audits.js';

const REPORT = auditOf(plantedPayments(100));

const text = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
const rowsOf = (html: string, id: string) =>
  [...(html.split(`<caption id="${id}-table">`)[1]?.split('</table>')[0] ?? '').matchAll(/<tr[^>]*>([\s\S]*?)<\/tr>/g)].map(([, row]) =>
    text(row ?? '').trim(),
  );

describe('the report of an audit', () => {
  it('tells what was audited, and the account of its lines', () => {
    const danish = text(auditPage(REPORT, 'da'));
    expect(danish).toContain('1.600 udbetalinger, afslag og nedsættelser er holdt op mod reglerne');
    expect(danish).toContain('1.602 i alt = 1.600 undersøgt + 2 afvist + 0 uden for stikprøven');
    expect(danish).toContain('Kommune Som angivet på hver udbetaling');
    expect(danish).toContain('Valgte fortolkninger Ingen');
    expect(danish).not.toContain('Stikprøve ');
    expect(danish).toContain('det afgør kommunen i den enkelte sag');
    expect(danish).toContain('Regler: regelvaerk 0.1.0, abc.');
    const english = text(auditPage(REPORT, 'en'));
    expect(english).toContain('1,600 payments, refusals and reductions were held against the rules');
    expect(english).toContain('Activation allowance');
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
    expect(rows).toContain(`Borgeren fik for meget 100 100 ${danish} 0,00 kr. 100 100 ${danish} 0,00 kr.`);
    expect(rows.at(-1)).toMatch(/^I alt 1\.600 /);
    expect(rows.some((row) => row.startsWith('I overensstemmelse med reglerne 500 0 0,00 kr. 0,00 kr. 600 0 '))).toBe(true);
  });

  it('lists causes, provisions, months and groups, and numbers the sources', () => {
    const page = auditPage(REPORT, 'da');
    expect(rowsOf(page, 'causes').some((row) => /^Borgeren havde ikke ret til ydelsen: walking-distance \[\d+\] 200 200 /.test(row))).toBe(
      true,
    );
    expect(rowsOf(page, 'causes').some((row) => /^Ikke dækket af kontrollerede regler: guideline \d/.test(row))).toBe(true);
    expect(rowsOf(page, 'provisions').some((row) => /^punkt 4, sagsnr\. 15\.00\.00-G01-15-19 \[\d+\] /.test(row))).toBe(true);
    expect(rowsOf(page, 'months').some((row) => row.startsWith('april 2019 '))).toBe(true);
    expect(rowsOf(page, 'groups').some((row) => row.startsWith('ressourceforloeb '))).toBe(true);
    expect(page).toContain('En linje med flere årsager står under hver af dem.');
    expect(page.split('<section id="sources"')[1]).toContain('<li id="source-1"><cite>');
  });

  it('tells what later law changed', () => {
    expect(text(auditPage(REPORT, 'da'))).toContain('100: Ikke dækket af kontrollerede regler → I overensstemmelse med reglerne');
    expect(text(auditPage(auditOf([]), 'da'))).toContain('Ingen linjer bedømmes anderledes nu.');
    expect(text(auditPage(auditOf([]), 'en'))).toContain('No line is judged otherwise now.');
  });

  it('tells what a sample says of all', () => {
    const sample = sampleReport({ seed: 7, size: 1602 }, REPORT, 2);
    const danish = text(auditPage({ ...REPORT, sample }, 'da'));
    expect(danish).toContain('1.602 trukket tilfældigt med frøet 7;');
    expect(danish).toMatch(
      /Andel med fejl blandt alle: Som kendt nu [\d,]+ % til [\d,]+ % \(95 % Wilson-interval; \d+ med fejl og \d+ uafklarede af 1\.602 trukne\)/,
    );
    expect(text(auditPage({ ...REPORT, sample }, 'en'))).toContain('Share of all that is wrong: As known at the decision');
  });

  it('of nothing says that there is none', () => {
    const page = auditPage(auditOf([]), 'da');
    expect(page.match(/<p>Ingen\.<\/p>/g)).toHaveLength(5);
    expect(rowsOf(page, 'verdicts').at(-1)).toBe('I alt 0 0 0,00 kr. 0,00 kr. 0 0 0,00 kr. 0,00 kr.');
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
});
