import { activationAllowance } from 'regelvaerk';
import { statementOfReasons, statementText } from 'regelvaerk/reasons';
import citizens from './citizens.json' with { type: 'json' };

// Assesses six made-up citizens under Lyngby-Taarbæk's guideline of 12 March 2019: a table of all, then one statement whole.
// npm start                       the first citizen's
// npm start -- C                  that of citizen C
// npm start -- C --english        in English

// A reader that has seen enough, as "head" has, closes the pipe.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

const given = process.argv.slice(2);
const language = given.includes('--english') ? 'en' : 'da';
const options = { on: '2019-04-15', municipality: 'lyngby-taarbaek' };

const OUTCOMES = {
  fulfilled: { da: 'opfyldt', en: 'fulfilled' },
  'not-fulfilled': { da: 'ikke opfyldt', en: 'not fulfilled' },
  open: { da: 'uafklaret', en: 'open' },
  'not-in-force': { da: 'ikke i kraft', en: 'not in force' },
  'not-covered': { da: 'ikke dækket', en: 'not covered' },
} as const;

const HEADING = {
  da: 'Godtgørelse efter LAB § 83, Lyngby-Taarbæk Kommune, den 15. april 2019 (examples/citizens.json)',
  en: 'Activation allowance under LAB § 83, Lyngby-Taarbæk, on 15 April 2019 (examples/citizens.json)',
};

const cases = citizens.map(({ citizen, story, facts }) => {
  const assessment = activationAllowance.assess(activationAllowance.facts.check(facts), options);
  const statement = statementOfReasons(assessment, { language });
  const amount = assessment.outcome === 'fulfilled' ? `${assessment.award.amount.replace('.', language === 'da' ? ',' : '.')} kr.` : '–';
  // What failed, or what is still to be asked.
  const why = statement.sections.find(({ id }) => id === (assessment.outcome === 'open' ? 'questions' : 'outcome'))?.items ?? [];
  const reasons = assessment.outcome === 'fulfilled' ? [] : why;
  return { citizen, story: story[language], statement, reasons, cells: [citizen, OUTCOMES[assessment.outcome][language], amount] as const };
});

const wanted = given.find((word) => !word.startsWith('--')) ?? cases[0]?.citizen;
const shown = cases.find(({ citizen }) => citizen.toLowerCase() === wanted?.toLowerCase());
if (shown === undefined) {
  const known = cases.map(({ citizen }) => citizen).join(', ');
  console.error(
    language === 'da'
      ? `Der er ingen borger »${wanted}«. Vælg en af ${known}.`
      : `There is no citizen "${wanted}". Choose one of ${known}.`,
  );
  process.exitCode = 1;
} else {
  const width = (column: 0 | 1) => Math.max(...cases.map(({ cells }) => cells[column].length));
  console.log(`${HEADING[language]}\n`);
  for (const { cells, story, reasons } of cases) {
    console.log(`${cells[0].padEnd(width(0))}  ${cells[1].padEnd(width(1))}  ${cells[2].padStart(10)}  ${story}`);
    for (const reason of reasons) console.log(`   – ${reason}`);
  }
  console.log(`\n${'═'.repeat(80)}\n${shown.citizen}  ${shown.story}\n`);
  console.log(statementText(shown.statement));
}
