/** Where the partial agreement of 20 June 2021 stands in the minutes. */
export const AGREEMENT = { source: 'lemvig-2021-08-18', provision: 'punkt 3, sagsnr. 15.00.00I02-3-21' } as const;

/** What the minutes of Lemvig say was agreed, and was no law yet: answered on request only. */
export const AGREED_2021 = {
  'lemvig-2021': {
    title: { da: 'Lemvig, 18. august 2021: delaftalen', en: 'Lemvig, 18 August 2021: the partial agreement' },
    dated: false,
    cite: AGREEMENT,
    readings: { ruleset: { option: 'agreement', cite: AGREEMENT } },
  },
} as const;
