import { choice, day, defineCalculation, literal, nullable, oneWord } from '../../define.js';
import parameters from './parameters.json' with { type: 'json' };
import register from './register.json' with { type: 'json' };

const CONTINUING = [
  'temporary-accommodation',
  'moving-accommodation',
  'furnishings',
  'family-reunification',
  'interpreters',
  'repatriation',
] as const;
const DROPPING = ['permanent-housing', 'eviction'] as const;

/**
 * Tells what the draft of 2020 does with a service frame for the integration of refugees: six continue, two drop out. The draft was sent
 * to a hearing and not approved, so the answer says that it is proposed, and which frames hold until it is.
 *
 * @throws InputError for facts that cannot be read
 * @see Lejre, minutes of 4 March 2020, item 5 (case 20/1406)
 * @since 0.2.0
 * @example
 * const eviction = serviceFrames.calculate({ status: 'proposed', on: '2020-03-04', frame: 'eviction' });
 * eviction.outcome === 'calculated' && [eviction.value.draft, eviction.value.instead] // => ['drops-out', 'point-under-temporary']
 */
export const serviceFrames = defineCalculation({
  id: 'service-frames',
  title: { da: 'Servicerammer for integrationsindsatsen', en: 'Service frames for integration' },
  register,
  parameters,
  facts: {
    /** The draft is told as what it is: proposed, and sent to a hearing. */
    status: literal('proposed'),
    /** The day asked about. */
    on: day(),
    /** The frame. */
    frame: choice([...CONTINUING, ...DROPPING], 'a frame:'),
  },
  needs: ['status', 'on', 'frame'],
  value: {
    /** What the draft is. */
    status: literal('proposed'),
    /** What it does with the frame. */
    draft: choice(['continues', 'drops-out']),
    /** What takes its place; `null` where it continues. */
    instead: nullable(choice(['as-all-others', 'point-under-temporary'])),
    /** Whether it is approved. */
    approval: literal('sent-to-hearing'),
    /** What holds until it is. */
    inForce: literal('frames-of-march-2018'),
  },
  of: ({ status, on, frame }, { row, show }) => {
    const [continuing, dropping, until] = [row('continuing', on), row('dropping', on), row('until', on)];
    const always = { status, approval: 'sent-to-hearing', inForce: oneWord(until.value, ['frames-of-march-2018']) } as const;
    if (continuing.value.includes(frame)) {
      show('continues', continuing.value.length, 'frames', continuing);
      return { ...always, draft: 'continues', instead: null };
    }
    const place = dropping.value[oneWord(frame, DROPPING)];
    show('drops-out', Object.keys(dropping.value).length, 'frames', dropping);
    return { ...always, draft: 'drops-out', instead: oneWord(place, ['as-all-others', 'point-under-temporary']) };
  },
});
