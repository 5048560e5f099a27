import { activationAllowance } from '../src/index.js';
import { statementOfReasons, statementText } from '../src/reasons.js';
import citizens from './citizens.json' with { type: 'json' };

// Assesses six made-up citizens under Lyngby-Taarbæk's guideline of 12 March 2019.
// npm start                 reasons in Danish
// npm start -- --english    reasons in English

// A reader that has seen enough, as "head" has, closes the pipe.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

const language = process.argv.includes('--english') ? 'en' : 'da';
const options = { on: '2019-04-15', municipality: 'lyngby-taarbaek' };

for (const { citizen, story, facts } of citizens) {
  const assessment = activationAllowance.assess(activationAllowance.facts.check(facts), options);
  const amount = assessment.outcome === 'fulfilled' ? ` · ${assessment.award.amount} ${assessment.award.unit}` : '';
  console.log(`${'═'.repeat(80)}\n${citizen}  ${story[language]}\n   ${assessment.outcome}${amount}\n`);
  console.log(statementText(statementOfReasons(assessment, { language })));
  console.log();
}
