import { expect, it } from 'vitest';
import { idsIn, nameProblems } from '../../../src/reasons/texts/name-problems.js';
import { finding } from '../made-up.js';

const text = { da: 'a', en: 'a' };
const facts = { km: { label: text, question: text } };
const shown = (...ids: string[]) => [ids.map((id) => finding(id))];

it('conditions are known by their ids without the numbers that tell those alike apart', () => {
  expect(idsIn([...shown('way-2', 'way-12/near', 'in-force'), ...shown('way', 'year-2020-rule', 'in-force')])).toEqual([
    ...['way', 'way/near', 'year-2020-rule'],
  ]);
});

it('every condition that answers show has a name, but those that the folder names itself', () => {
  const conditions = { way: { label: text }, stay: {}, list: [{ label: text }, {}], none: [] };
  expect(nameProblems({ facts, conditions }, shown('way-2', 'stay', 'list', 'none', 'other', 'own'), ['own'])).toEqual([
    'conditions.stay.label is missing: reports name the condition',
    'conditions.none.label is missing: reports name the condition',
    'conditions.other.label is missing: reports name the condition',
  ]);
  expect(nameProblems({ facts }, shown('way'))).toEqual(['conditions.way.label is missing: reports name the condition']);
});

it('a name is a text in both languages without places, or the name of a fact', () => {
  const conditions = { a: { label: 'km' }, b: { label: 'kmm' }, c: { label: { da: 'a' } as never }, d: { label: { da: '{km}', en: 'a' } } };
  expect(nameProblems({ facts, conditions }, [])).toEqual([
    'conditions.b.label.kmm tells of nothing; did you mean "km"?',
    'conditions.c.label.en is missing: ',
    'conditions.d.label.da names {km}, which nothing gives',
  ]);
});
