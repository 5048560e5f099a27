import type { BenefitGroup, GroupTarget, JobcentreOfReport } from 'regelvaerk/register';
import { BENEFIT_GROUPS } from 'regelvaerk/register';
import { CHOSEN, JUDGED, type MeasuredUnder, measuredUnder } from './measured.js';

// Høje-Taastrup's figures of 1 April 2020 from made-up citizens, and the same citizens under Lejre's wording.
// npx tsx examples/jobcenterindblik/main.ts

const PRESETS = ['hoeje-taastrup-2020', 'lejre-2020'] as const;

console.log(`Høje-Taastrup, judged on ${JUDGED.on} as known then, 12 months to ${JUDGED.measuredTo}`);
console.log('made-up citizens');
const chosen = Object.entries(CHOSEN).map(([reading, option]) => `${reading}=${option}`);
console.log(['chosen:', ...chosen].join('\n  '));
for (const preset of PRESETS) show(preset);

const averaged = jobcentreOf(measuredUnder({ preset: 'hoeje-taastrup-2020', readings: { averaging: 'mean-of-quarters' } }));
console.log(`\nHøje-Taastrup's wording with --reading averaging=mean-of-quarters\n${verdict(averaged)}`);

/** Prints what the citizens come to under the wording of one source, and what it leaves open. */
function show(preset: (typeof PRESETS)[number]): void {
  const measured = measuredUnder({ preset });
  const jobcentre = jobcentreOf(measured);
  console.log(`\n── ${preset} ${'─'.repeat(76 - preset.length)}`);
  console.log(
    Object.entries(measured.became)
      .map(([what, citizens]) => `${citizens} ${what}`)
      .join(' · '),
  );
  console.log(`\n${row('', 'counted', '4 conversations', 'offer')}\n${(jobcentre.ways[0]?.groups ?? []).map(groupRow).join('\n')}\n`);
  console.log(verdict(jobcentre));
  if (jobcentre.assessment.outcome !== 'open') return;
  for (const question of jobcentre.assessment.questions) {
    if (question.kind !== 'reading') continue;
    for (const option of question.options)
      console.log(`  --reading ${question.reading}=${option}: ${settled(preset, question.reading, option)}`);
  }
}

/** The outcome once the municipality has chosen. */
function settled(preset: (typeof PRESETS)[number], reading: string, option: string): string {
  const { assessment } = jobcentreOf(measuredUnder({ preset, readings: { [reading]: option } }));
  return assessment.outcome === 'fulfilled' ? `fulfilled, ${assessment.award.follows}` : assessment.outcome;
}

/** The outcome, and every target with what it was held against. */
function verdict({ assessment }: JobcentreOfReport): string {
  const targets = assessment.findings.filter(({ condition }) => condition.endsWith('-missed'));
  const lines = targets.map(({ condition, status, working = [] }) => {
    const steps = working.map(({ step, value, unit }) => `\n    ${step} ${value} ${unit}`);
    return `  ${condition}: ${status}${steps.join('')}`;
  });
  return [`intensified supervision: ${assessment.outcome}`, ...lines].join('\n');
}

function groupRow({ benefit, counted, conversations, offers }: BenefitGroup): string {
  return row(BENEFIT_GROUPS[benefit]?.da ?? 'all', String(counted), target(conversations), target(offers));
}

function target({ share: { least }, standing }: GroupTarget): string {
  return `${((100 * least.reached) / least.counted).toFixed(1)} % ${standing}`;
}

function row(name: string, counted: string, conversations: string, offers: string): string {
  return `${name.padEnd(30)}${counted.padStart(9)}${conversations.padStart(18)}${offers.padStart(18)}`;
}

function jobcentreOf({ report }: MeasuredUnder): JobcentreOfReport {
  return report.jobcentres[0] as JobcentreOfReport;
}
