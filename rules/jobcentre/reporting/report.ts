/**
 * The reports whose cadence stands in the five minutes: Jobcenterindblik and the status on the plan for the specialised social
 * services (Høje-Taastrup), management information (LIS) and the status of the control group (Lyngby-Taarbæk), management
 * information (Lemvig), KL's survey of employers' satisfaction, and the statistics of førtidspension (Lejre).
 */
export const REPORTS = [
  'jobcenterindblik',
  'social-plan-status',
  'lis',
  'control-group-status',
  'management-information',
  'satisfaction-survey',
  'foertidspension-statistics',
] as const;

/** A report whose cadence stands in the minutes. */
export type Report = (typeof REPORTS)[number];
