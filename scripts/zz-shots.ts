import { mkdirSync, writeFileSync } from 'node:fs';
import { jobcentrePages } from '/work/w-report/tests/browser/jobcentre-pages.js';
import { auditOf, plantedPayments } from '/work/w-report/tests/report/audits.js';
import { auditPage } from '/work/w-report/src/report/audit-page.js';
import { correctionCollector } from '/work/w-report/src/audit/payments/corrections.js';
import { auditPayments } from '/work/w-report/src/audit/payments/audit.js';
import { activationAllowance } from '/work/w-report/src/index.js';
import { statementDocument } from '/work/w-report/src/reasons/document.js';
import { statementOf, APRIL } from '/work/w-report/tests/reasons/written.js';
const dir = '/tmp/wr/pages'; mkdirSync(dir, { recursive: true });
const pages: Record<string, string> = {};
for (const p of jobcentrePages() as any[]) if (p.name.endsWith("-da")) pages[p.name] = await p.html();
const payments = plantedPayments(20);
const c = correctionCollector(1000); auditPayments(activationAllowance, payments).audited.forEach((p, i) => c.add(i + 1, p as any));
pages['audit'] = auditPage(auditOf(payments), 'da', c.corrections());
pages['letter'] = statementDocument(statementOf({ ...APRIL, walkingKm: 2.9 }), { recipient: 'Navn Navnesen\nVejnavn 12, 2. tv.\n2800 Kongens Lyngby', caseNumber: '15.00.00-G01-1-19', sender: 'Lyngby-Taarbæk Kommune\nJobcenter\nToftebæksvej 12' });
pages['award'] = statementDocument(statementOf(APRIL));
for (const [n, h] of Object.entries(pages)) writeFileSync(`${dir}/${n}.html`, h);
const { chromium } = await import('/work/w-report/node_modules/playwright-core/index.mjs' as string);
const { existsSync } = await import('node:fs');
const exe = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((p) => existsSync(p));
const browser = await chromium.launch({ executablePath: exe, args: ['--no-sandbox'] });
for (const n of Object.keys(pages)) {
  for (const [w, hgt] of [[1100, 1400], [390, 844]]) {
    const page = await browser.newPage({ viewport: { width: w, height: hgt } });
    await page.goto(`file://${dir}/${n}.html`);
    await page.screenshot({ path: `${dir}/${n}-${w}.png`, fullPage: true });
    if (w === 1100) await page.pdf({ path: `${dir}/${n}.pdf`, preferCSSPageSize: true, printBackground: true });
    await page.close();
  }
}
await browser.close();
