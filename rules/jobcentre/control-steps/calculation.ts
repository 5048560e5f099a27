import { choice, day, defineCalculation, judged, nullable, oneWord, whole, yesNo } from '../../define.js';
import parameters from './parameters.json' with { type: 'json' };
import readings from './readings.json' with { type: 'json' };
import register from './register.json' with { type: 'json' };

/**
 * Tells to which of KL's control steps a control belongs: 0 is information on rights and duties, 1 a control while an application is
 * handled, 2 a running control, and 3 one that followed because somebody wondered and it called for a special in-depth control. Who wondered
 * without such a control stays at the step of the phase. The review of a moving notice before it is registered has no step.
 *
 * @throws InputError for facts that cannot be read
 * @see Lyngby-Taarbæk, minutes of 9 February 2021, item 2 (case 15.00.00-G01-9-21)
 * @since 0.2.0
 * @example
 * const running = controlStep.calculate({ on: '2020-06-01', phase: 'running', wonder: false });
 * running.outcome === 'calculated' && running.value // => { step: 2, by: 'administration' }
 * controlStep.calculate({ on: '2020-06-01', phase: 'running', wonder: true }).outcome // => 'open'
 */
export const controlStep = defineCalculation({
  id: 'control-step',
  folder: 'control-steps',
  title: { da: 'Kontroltrin', en: 'Control step' },
  register,
  parameters,
  facts: {
    /** The day of the control. */
    on: day(),
    /** What is done with the citizen's case when the control is made. */
    phase: choice(['information', 'application', 'running', 'moving-notice'], 'a phase:'),
    /** Whether something made somebody wonder; asked of a control only. */
    wonder: yesNo('whether something made somebody wonder'),
    /** Whether that called for a special in-depth control beside ordinary casework; asked where somebody wondered. */
    inDepth: judged(yesNo('whether it called for a special in-depth control')),
  },
  needs: ['on', 'phase'],
  value: {
    /** The step, 0 to 3. */
    step: whole('control steps'),
    /** Who mostly does it; `null` for information, of which the minutes do not say. */
    by: nullable(choice(['administration', 'control-group'])),
  },
  of: ({ on, phase }, { gap, need, row, show }) => {
    if (phase === 'moving-notice') return gap('moving-notice-step');
    const steps = row('steps', on);
    const isInDepth = phase !== 'information' && need('wonder') && need('inDepth').value;
    const kind = isInDepth ? 'in-depth' : phase;
    const step = show('step', steps.value.indexOf(kind), 'control steps', steps);
    if (kind === 'information') return { step, by: null };
    return { step, by: oneWord(row('doneBy', on).value[kind], ['administration', 'control-group']) };
  },
});

/**
 * Tells what becomes of a moving notice after the review: it is registered where it was made probable that the move is real, and rejected
 * where it was made probable that it is not. What becomes of one of which neither was made probable is open.
 *
 * @throws InputError for facts or options that cannot be read
 * @see Lyngby-Taarbæk, minutes of 9 February 2021, item 2 (case 15.00.00-G01-9-21)
 * @since 0.2.0
 * @example
 * const shown = { value: 'unreal', by: 'the control group', because: 'Nobody has moved in.' } as const;
 * const rejected = movingNotice.calculate({ on: '2020-06-01', shown });
 * rejected.outcome === 'calculated' && rejected.value // => { registration: 'reject' }
 */
export const movingNotice = defineCalculation({
  id: 'moving-notice',
  folder: 'control-steps',
  title: { da: 'Kontrol af en flytteanmeldelse', en: 'Review of a moving notice' },
  register,
  parameters,
  readings,
  facts: {
    /** The day of the review. */
    on: day(),
    /** What the review made probable of the move. */
    shown: judged(choice(['real', 'unreal', 'neither'], 'what was made probable:')),
  },
  needs: ['on', 'shown'],
  value: {
    /** What becomes of the notice. */
    registration: choice(['register', 'reject']),
  },
  of: ({ on, shown }, { ask, row }) => {
    const notices = row('movingNotice', on);
    const registration = (made: 'real' | 'unreal') => oneWord(notices.value[made], ['register', 'reject']);
    if (shown.value !== 'neither') return { registration: registration(shown.value) };
    return ask('neither-shown', {
      reject: () => ({ registration: registration('unreal') }),
      register: () => ({ registration: registration('real') }),
    });
  },
});

/**
 * Tells whether the municipality has the duty to help a citizen: it has where the citizen lives or usually stays there. The act calls it the
 * municipality of stay (opholdskommune), from 2024 the acting municipality (handlekommune). A registration alone does not decide it. Where one
 * of the act's exceptions holds, it is not covered.
 *
 * @throws InputError for facts that cannot be read
 * @see act on legal protection and administration in social matters § 9; Lyngby-Taarbæk, minutes of 9 February 2021, item 2
 * @since 0.2.0
 * @example
 * const exception = { value: false, by: 'the benefits office', because: 'Nobody else placed the citizen.' };
 * const duty = helpMunicipality.calculate({ on: '2021-02-09', exception, lives: true });
 * duty.outcome === 'calculated' && duty.value // => { term: 'opholdskommune', obliged: true }
 */
export const helpMunicipality = defineCalculation({
  id: 'help-municipality',
  folder: 'control-steps',
  title: { da: 'Kommunen, der har pligt til at yde hjælp', en: 'Municipality that has the duty to help' },
  source: 'retssikkerhedsloven',
  register,
  parameters,
  facts: {
    /** The day asked about. */
    on: day(),
    /** Whether one of the exceptions of § 9 and §§ 9 a-9 c holds, such as a placing by another municipality. */
    exception: judged(yesNo('whether one of the exceptions holds')),
    /** Whether the citizen really lives in the municipality, whatever is registered. */
    lives: yesNo('whether the citizen really lives in the municipality'),
    /** Whether the citizen usually stays there; asked of one who does not live there. */
    stays: yesNo('whether the citizen usually stays in the municipality'),
  },
  needs: ['on', 'exception', 'lives'],
  value: {
    /** What the act calls the municipality that has the duty. */
    term: choice(['opholdskommune', 'handlekommune']),
    /** Whether it is this one. */
    obliged: yesNo(),
  },
  of: ({ on, exception, lives }, { gap, need, row }) => {
    if (exception.value) return gap('exception');
    const term = row('term', on);
    return { term: oneWord(term.value, ['opholdskommune', 'handlekommune']), obliged: lives || need('stays') };
  },
});
