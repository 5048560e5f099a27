import type { Text } from '../../../src/engine/reading.js';

/** What some folders of rules are about. */
export interface Theme {
  readonly id: string;
  readonly name: Text;
  readonly folders: readonly string[];
}

/** The themes in the order of the index; folders that stand in none come last. */
export function themesOf(folders: readonly string[]): readonly Theme[] {
  const others = folders.filter((id) => !THEMES.some((theme) => theme.folders.includes(id)));
  return others.length === 0 ? THEMES : [...THEMES, { id: 'other', name: { da: 'Andre regler', en: 'Other rules' }, folders: others }];
}

const THEMES: readonly Theme[] = [
  {
    id: 'money',
    name: { da: 'Ydelser og godtgørelser', en: 'Benefits and allowances' },
    folders: ['activation-allowance', 'travel-reimbursement', 'social-frikort', 'work-requirement-225', 'pandemic-relief'],
  },
  {
    id: 'offers',
    name: { da: 'Tilbud, forløb og uddannelse', en: 'Offers, courses and education' },
    folders: [
      ...['education-benefit', 'education-courses', 'ressourceforloeb', 'ressourceforloeb-duration', 'ressourceforloeb-guarantee'],
      ...['revalidering', 'retention-mentor', 'serviceloven-support', 'programme-target-groups'],
    ],
  },
  {
    id: 'conversations',
    name: { da: 'Samtaler', en: 'Conversations' },
    folders: ['job-conversations', 'self-booking', 'timeliness', 'conversation-share'],
  },
  {
    id: 'integration',
    name: { da: 'Integration og bolig', en: 'Integration and housing' },
    folders: ['igu', 'permanent-housing', 'service-frames'],
  },
  {
    id: 'supervision',
    name: { da: 'Mål, tilsyn og kontrol', en: 'Targets, supervision and control' },
    folders: [
      ...['jobcenterindblik', 'supervision-stages', 'case-review', 'reporting', 'control-steps'],
      ...['course-success', 'response-rate'],
    ],
  },
  {
    id: 'economy',
    name: { da: 'Kommunens økonomi og puljer', en: "The municipality's economy and pools" },
    folders: [
      ...['block-grant', 'budget', 'budget-reduction', 'disability-pension-budget', 'early-pension-savings'],
      ...['supplementary-grant', 'star-grant', 'pool-application', 'education-pool'],
    ],
  },
];
