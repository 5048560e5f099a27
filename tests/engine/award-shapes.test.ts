import { expect, it } from 'vitest';
import { choice, list, literal, oneOf, record, shaped, whole, working } from '../../rules/define.js';
import { defineSchemes } from '../../src/engine/authoring/scheme.js';
import { SOURCES } from './toy-scheme.js';

const parameters = { covered: { from: '2020-01-01', to: '2020-12-31' }, notModelled: [], act: [] };
const define = defineSchemes({ sources: SOURCES, package: 'toys', version: '1', digests: {} });

/** A made-up loan: books are lent without ado, a reading room by counted hours. */
const loan = define({
  id: 'loan',
  title: { da: 'Lån', en: 'Loan' },
  source: 'act',
  parameters,
  facts: { of: choice(['books', 'room']), days: whole('days') },
  awards: shaped(
    'right',
    oneOf([record({ of: literal('books') }), record({ of: literal('room'), hours: whole('hours'), working: working() })]),
    { of: choice(['books', 'room']), hours: whole('hours'), groups: list(whole('hours')) },
    true,
  ),
  rules: ({ award, under }) => [
    under('§ 1', [
      award('loan', ['of', 'days'], ({ of, days }, { show }) =>
        of === 'books' ? { of: 'books' as const } : { of: 'room' as const, hours: show('hours', days * 2, 'hours') },
      ),
    ]),
  ],
});

it('an award of several shapes bears a working where its rule shows one', () => {
  const awarded = (of: 'books' | 'room') => {
    const assessment = loan.assess({ of, days: 3 }, { on: '2020-06-01' });
    return assessment.outcome === 'fulfilled' ? assessment.award : undefined;
  };
  expect(awarded('books')).toEqual({ of: 'books' });
  expect(awarded('room')).toEqual({
    of: 'room',
    hours: 6,
    working: [
      {
        step: 'hours',
        value: '6',
        unit: 'hours',
        cite: { title: 'Library act', provision: '§ 1', source: 'act', url: 'https://example.org/act' },
      },
    ],
  });
});
