import { ASSUMPTIONS, estimatesOf, PRINTED } from './assumptions.js';

// What Lyngby-Taarbæk's estimates of 12 March 2019 can rest on, on made-up caseloads.
// npx tsx examples/compare-guidelines/main.ts

for (const assumption of ASSUMPTIONS) {
  const { adopted, flat, saving } = estimatesOf(assumption);
  console.log(`${assumption.says}:`);
  console.log(`  zones   ${adopted} million, printed ${PRINTED.adopted}: ${said(adopted, PRINTED.adopted)}`);
  console.log(`  1,000   ${flat} million, printed ${PRINTED.flat}: ${said(flat, PRINTED.flat)}`);
  console.log(`  nothing saves ${saving} million, printed ${PRINTED.saving}: ${said(saving, PRINTED.saving)}\n`);
}

function said(reached: string, printed: string): string {
  return reached === printed ? 'reproduced' : 'contradicted';
}
