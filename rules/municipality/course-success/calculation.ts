import { day, defineCalculation, headcount, inPercent, wholePercent, wholePoints } from '../../define.js';
import parameters from './parameters.json' with { type: 'json' };
import register from './register.json' with { type: 'json' };

/**
 * Works out how many of those who took part in courses have a job, in whole per cent, and how far that lies above the national
 * average of the minutes. Who is sick counts among those who took part.
 *
 * @throws InputError for facts that cannot be read
 * @see Lemvig, minutes of 18 August 2021, item 4 (case 15.00.00I02-2-21)
 * @since 0.2.0
 * @example
 * const success = courseSuccess.calculate({ coursesTo: '2021-06-30', inJob: 13, sick: 1, unemployed: 4 });
 * success.outcome === 'calculated' && success.value // => { participants: 18, percent: 72, pointsAboveNational: 22 }
 */
export const courseSuccess = defineCalculation({
  id: 'course-success',
  title: { da: 'Andel af kursusdeltagere i job', en: 'Share of participants in courses who have a job' },
  register,
  parameters,
  facts: {
    /** The last day of the courses. */
    coursesTo: day(),
    /** Participants who have a job. */
    inJob: headcount('citizens'),
    /** Participants who are sick-listed. */
    sick: headcount('citizens'),
    /** Participants who are unemployed. */
    unemployed: headcount('citizens'),
  },
  needs: ['coursesTo', 'inJob', 'sick', 'unemployed'],
  value: {
    /** All who took part. */
    participants: headcount('citizens'),
    /** Those with a job, in whole per cent of all who took part. */
    percent: wholePercent(),
    /** Percentage points above the national average, with both in whole per cent; negative below it. */
    pointsAboveNational: wholePoints(),
  },
  of: ({ coursesTo, inJob, sick, unemployed }, { gap, row, show }) => {
    const participants = inJob + sick + unemployed;
    if (participants === 0) gap('no-participants');
    const [exact, national] = [inPercent(inJob, participants), row('nationalSuccess', coursesTo)];
    show('success', exact.toDecimalPlaces(SHOWN), '%', row('wholePercent', coursesTo));
    const percent = exact.round().toNumber();
    return { participants, percent, pointsAboveNational: percent - show('national', national.value, '%', national) };
  },
});

/** Decimals shown of a share in per cent. */
const SHOWN = 2;
