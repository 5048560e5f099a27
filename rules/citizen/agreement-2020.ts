const MINUTES = { source: 'lyngby-taarbaek-2021-02-09', provision: 'punkt 5, sagsnr. 15.00.00-G01-6-21' } as const;

/** What the minutes of Lyngby-Taarbæk say of the agreement of 11 December 2020, when it was no law yet: answered on request only. */
export const AGREED_2020 = {
  'lyngby-taarbaek-2021': {
    title: { da: 'Lyngby-Taarbæk, 9. februar 2021: aftalen', en: 'Lyngby-Taarbæk, 9 February 2021: the agreement' },
    dated: false,
    cite: MINUTES,
    readings: { ruleset: { option: 'agreement', cite: MINUTES } },
  },
} as const;
