import type { BenefitGroup } from '../../../rules/jobcentre/jobcenterindblik/counting/groups.js';
import type { JobcentreReport } from '../../../rules/jobcentre/jobcenterindblik/jobcentre-report.js';

/** How many more of a group must reach each target for it to be passed; of ways to count that are left open, the most. */
export interface GroupNeed {
  readonly municipality: string;
  /** Key of the benefit; `all` for all of them together. */
  readonly benefit: string;
  readonly needed: { readonly conversations: number; readonly offers: number };
}

/** The groups that need more, municipality by municipality. */
export function groupNeeds({ jobcentres }: Pick<JobcentreReport, 'jobcentres'>): GroupNeed[] {
  return jobcentres.flatMap(({ municipality, ways }) => {
    const groups = ways.flatMap((way) => way.groups);
    const most = (benefit: string, target: 'conversations' | 'offers') =>
      Math.max(...groups.filter((group: BenefitGroup) => group.benefit === benefit).map((group) => group[target].needed ?? 0));
    return [...new Set(groups.map(({ benefit }) => benefit))]
      .map((benefit) => ({
        municipality,
        benefit,
        needed: { conversations: most(benefit, 'conversations'), offers: most(benefit, 'offers') },
      }))
      .filter(({ needed }) => needed.conversations > 0 || needed.offers > 0);
  });
}
