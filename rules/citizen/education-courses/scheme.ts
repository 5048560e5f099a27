import { type At, choice, defineScheme, judged, oneWord, right, whole, yesNo } from '../../define.js';
import { numberProblemOn } from '../target-groups/numbers.js';
import { isGroupAmong, type NumberedGroup, type TargetGroup, targetGroup } from '../target-groups/target-group.js';
import parameters from './parameters.json' with { type: 'json' };
import readings from './readings.json' with { type: 'json' };
import register from './register.json' with { type: 'json' };

const LEMVIG = { source: 'lemvig-2021-08-18', provision: 'punkt 4, sagsnr. 15.00.00I02-2-21' };

/**
 * Assesses whether a short vocational course can be paid from the regional education pool (regional uddannelsespulje), and whether the
 * citizen has a right to it or the jobcentre may grant it. The day judged is that of the grant, not that of the course.
 *
 * @see LAB § 97; orders 1123 and 2166 of 2020 and 1755 of 2021 on trials; Lemvig, minutes of 18 August 2021, item 4
 * @since 0.2.0
 * @example
 * const short = { value: true, by: 'jobcentre', because: 'a welding course of three weeks' };
 * const facts = { targetGroup: 'jobparat-kontanthjaelp', listed: 'adjoining-area', employerDeclaration: 'none', shortVocational: short, listedCourses: 0 } as const;
 * const right = educationCourses.assess(facts, { on: '2021-03-01' });
 * right.outcome === 'fulfilled' && right.award // => { basis: 'right', share: 80 }
 * educationCourses.assess(facts, { on: '2022-03-01' }).outcome // => 'open'
 */
export const educationCourses = defineScheme({
  id: 'education-courses',
  title: { da: 'Kurser fra den regionale uddannelsespulje', en: 'Courses from the regional education pool' },
  source: 'lab-2019',
  register,
  parameters,
  readings,
  presets: {
    'lemvig-2021': {
      title: { da: 'Lemvig, 18. august 2021', en: 'Lemvig, 18 August 2021' },
      dated: true,
      cite: LEMVIG,
      readings: { money: { option: 'unbound', cite: LEMVIG } },
    },
  },
  facts: {
    /** The target group, by id or by a number with its act. */
    targetGroup: targetGroup(),
    /** Of no. 9: whether the citizen receives ledighedsydelse. */
    receivesLedighedsydelse: yesNo('does the citizen receive ledighedsydelse'),
    /** Of nos. 6 and 7: whether the citizen has a job or runs a business. */
    inJob: yesNo('does the citizen have a job or run a business'),
    /** Which regional list (positivliste) has the course on the day of the grant. */
    listed: choice(['own-area', 'adjoining-area', 'elsewhere', 'nowhere'], 'the regional list that has the course:'),
    /** The employment that an employer has declared, ordinary and without a subsidy. */
    employerDeclaration: choice(['none', 'under-3-months', '3-months-or-more'], 'the employment that an employer has declared:'),
    /** Whether the course is short and vocational. */
    shortVocational: judged(yesNo('is the course short and vocational')),
    /** Of a course on the list: courses that the citizen has already had by the right to one on the list. */
    listedCourses: whole('courses'),
    /** With an employer's declaration: courses that the citizen has already had by the right to one, with the same employer. */
    declaredCourses: whole('courses'),
    /** Whether the municipality's grant still has money when it decides. */
    moneyLeft: yesNo("does the municipality's grant still have money"),
    /** Whether the jobcentre grants the course after a concrete assessment. */
    granted: judged(yesNo('does the jobcentre grant the course')),
  },
  problems: numberProblemOn,
  awards: right({
    /** Whether the citizen has a right to the course, or the jobcentre grants it. */
    basis: choice(['right', 'discretion']),
    /** What the pool pays of the running cost of the course, per cent. */
    share: whole('%'),
  }),
  rules: ({ award, condition, row, rowIfAny, under, when, yes }) => {
    const discretion = row('discretion').value;
    const byRight = rowIfAny('right')?.value;
    const isListed = ({ listed }: Course) => row('areas').value.includes(listed);
    /** Whether the trial gives the right to this course: one on the list, and one by each employer's declaration; those in a job have it by a list only. */
    const hasRight = (facts: Course, at: Asking) => {
      if (byRight === undefined) return false;
      if (isListed(facts) && isGroupAmong(facts.targetGroup, byRight.listed) && at.need('listedCourses') === 0) return true;
      if (facts.employerDeclaration !== '3-months-or-more' || !isGroupAmong(facts.targetGroup, byRight.declared)) return false;
      return at.need('declaredCourses') === 0 && (!isGroupAmong(facts.targetGroup, byRight.notInJob) || !at.need('inJob'));
    };
    /** Whether the jobcentre may grant this course, right or no right. */
    const isGrantable = (facts: Course) => {
      if (isListed(facts) && isGroupAmong(facts.targetGroup, discretion.listed)) return true;
      return facts.employerDeclaration !== 'none' && isGroupAmong(facts.targetGroup, discretion.declared);
    };
    const COURSE = ['targetGroup', 'listed', 'employerDeclaration'] as const;
    const USED = ['listedCourses', 'declaredCourses', 'inJob'] as const;
    return [
      under(row('discretion'), [
        condition('covered', COURSE, (facts, at) => isGrantable(facts) || hasRight(facts, at), { mayAsk: USED }),
        when({ targetGroup: row('benefitOnly') }, [yes('ledighedsydelse', 'receivesLedighedsydelse')]),
        yes('short', 'shortVocational'),
      ]),
      under(rowIfAny('right') ?? row('discretion'), [
        condition('right-or-grant', COURSE, (facts, at) => hasRight(facts, at) || at.need('granted').value, {
          mayAsk: [...USED, 'granted'],
        }),
        condition(
          'money',
          COURSE,
          (facts, at) => {
            const bound = () => at.need('moneyLeft');
            if (!hasRight(facts, at)) return bound();
            const money = oneWord(at.row('money').value, ['unbound', 'open', 'bound']);
            return money === 'open' ? at.ask('money', { unbound: () => true, bound }) : money === 'unbound' || bound();
          },
          { mayAsk: [...USED, 'moneyLeft'] },
        ),
      ]),
      under(row('share'), [
        award('course', COURSE, (facts, at) => ({ basis: hasRight(facts, at) ? 'right' : 'discretion', share: at.row('share').value }), {
          mayAsk: USED,
        }),
      ]),
    ];
  },
});

interface Course {
  readonly targetGroup: TargetGroup | NumberedGroup;
  readonly listed: string;
  readonly employerDeclaration: string;
}
interface Used {
  readonly listedCourses?: number | undefined;
  readonly declaredCourses?: number | undefined;
  readonly inJob?: boolean | undefined;
}
type Asking = Pick<At<typeof parameters, typeof readings, Used>, 'need'>;
