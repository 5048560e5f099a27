import { describe, expect, it } from 'vitest';
import type { InWords } from '../../../src/engine/authoring/kind.js';
import { factProblems, unitProblems, valueProblems } from '../../../src/reasons/texts/value-problems.js';

const text = { da: 'a', en: 'a' };
const shared = { units: { km: { one: text, many: text } }, names: { groups: { child: text, adult: text } } };
const KM: InWords = { as: 'count', unit: 'km' };
const of = (words: InWords, own?: object) => valueProblems('x', words, own as never, shared);

describe('the texts of a fact', () => {
  const whole = { label: text, said: text, question: text };
  const fact = (own: object | undefined, words: InWords = KM) => factProblems('way', words, own as never, shared);

  it('are a label, a question and, but for a yes-or-no, a sentence', () => {
    expect(fact(whole)).toEqual([]);
    expect(fact(undefined)).toEqual([
      ...['label.da', 'label.en'].map((at) => `facts.way.${at} is missing: it is what the fact is called`),
      ...['question.da', 'question.en'].map((at) => `facts.way.${at} is missing: it is asked where the fact is unknown`),
      ...['said.da', 'said.en'].map((at) => `facts.way.${at} is missing: it states the fact`),
    ]);
    expect(fact({ label: text, question: text, yes: text, no: text }, { as: 'yes-no' })).toEqual([]);
  });

  it('ask a caseworker in the third person where the citizen is spoken to, in either language', () => {
    const asked = (question: object, caseworker?: object) => fact({ ...whole, question, ...(caseworker && { caseworker }) });
    const missing = ['facts.way.caseworker is missing: the question speaks to the citizen'];
    expect([asked({ da: 'Har du?', en: 'Any?' }), asked({ da: 'Er der?', en: 'Are you?' })]).toEqual([missing, missing]);
    expect([asked({ da: 'Er der?', en: 'Any?' }), asked({ da: 'Endu?', en: 'Youth?' })]).toEqual([[], []]);
    const speaks = ['facts.way.caseworker speaks to the citizen, and must be in the third person'];
    expect([asked(text, { da: 'Har du?', en: 'Any?' }), asked({ da: 'Har du?', en: 'Any?' }, { da: 'Er der?', en: 'Have you?' })]).toEqual([
      ...[speaks, speaks],
    ]);
    expect(asked({ da: 'Har du?', en: 'Any?' }, { da: 'Har borgeren i {month}, {period}?', en: 'a' })).toEqual([]);
    expect(asked(text, { da: '{on}', en: ' ' })).toEqual([
      'facts.way.caseworker.da names {on}, which nothing gives',
      'facts.way.caseworker.en is missing: a caseworker is asked it',
    ]);
  });

  it('tell a list: that it is empty, that it is not, each item, and one that lasts', () => {
    const list: InWords = { as: 'list', fields: { km: KM } };
    const own = { ...whole, none: text, some: text, item: text };
    expect(fact({ ...own, whole: { da: '{covers} {km}', en: 'a' } }, list)).toEqual([]);
    expect(fact({ ...own, whole: { da: '{on}', en: ' ' } }, list)).toEqual([
      'facts.way.whole.da names {on}, which nothing gives; did you mean {km}?',
      'facts.way.whole.en is missing: it tells one that lasts all days covered',
    ]);
    expect(fact(whole, list)).toEqual([
      ...['none.da', 'none.en'].map((at) => `facts.way.${at} is missing: it is told of an empty list`),
      ...['some.da', 'some.en'].map((at) => `facts.way.${at} is missing: it is told of a list`),
      ...['item.da', 'item.en'].map((at) => `facts.way.${at} is missing: it tells an item`),
    ]);
  });

  it('tell each of several records, where they have a sentence', () => {
    const record: InWords = { as: 'record', fields: { km: KM } };
    expect(fact(whole, record)).toEqual([]);
    expect(fact({ ...whole, item: { da: '{kms}', en: ' ' } }, record)).toEqual([
      'facts.way.item.da names {kms}, which nothing gives; did you mean {km}?',
      'facts.way.item.en is missing: it tells each',
    ]);
  });
});

describe('the texts of a value', () => {
  it('are names of a choice, its own or shared', () => {
    const choice: InWords = { as: 'choice', of: ['child', 'adult'] };
    expect(of(choice, { names: { child: text, adult: [text, text] } })).toEqual([]);
    expect(of(choice, { names: { child: [text, { da: 'a' }], adults: text } })).toEqual([
      'x.names.child.en is missing: it names an answer',
      ...['x.names.adult.da is missing: it names an answer', 'x.names.adult.en is missing: it names an answer'],
      'x.names.adults tells of nothing; did you mean "adult"?',
    ]);
    expect([of({ ...choice, names: 'groups' }), of(choice, { names: 'groups' })]).toEqual([[], []]);
    expect(of({ as: 'choice', of: ['teen'] }, { names: 'groups' })).toEqual([
      ...['names.json groups.teen.da is missing: it names an answer', 'names.json groups.teen.en is missing: it names an answer'],
    ]);
    expect(of({ as: 'several', of: choice }).length).toBe(4);
    expect([of(KM), of({ as: 'text' })]).toEqual([[], []]);
  });

  it('are both sides of a yes-or-no, and the sign of a company where there is one', () => {
    expect(of({ as: 'yes-no' }, { yes: text })).toEqual([
      ...['x.no.da is missing: it is told where the answer is no', 'x.no.en is missing: it is told where the answer is no'],
    ]);
    expect(of({ as: 'text' }, { cvr: { da: 'CVR {value}', en: 'CVR {no}' } })).toEqual(['x.cvr.en names {no}, which nothing gives']);
    expect(of({ as: 'text' }, { cvr: { da: 'a', en: '' } })).toEqual(['x.cvr.en is missing: it tells a CVR number']);
    expect(of(KM, { cvr: { da: '{no}', en: '' } })).toEqual([]);
  });

  it('are what stands instead of a day, or names beside something else', () => {
    const never: InWords = { as: 'choice', of: ['never'] };
    const orDay: InWords = { as: 'either', of: [{ as: 'day' }, never] };
    expect(of(orDay, { instead: { never: text } })).toEqual([]);
    expect(of(orDay)).toEqual(['da', 'en'].map((language) => `x.instead.never.${language} is missing: it stands instead of a day`));
    expect(of({ as: 'either', of: [KM, never] })).toEqual(
      ['da', 'en'].map((language) => `x.names.never.${language} is missing: it names an answer`),
    );
  });

  it('name units that are there, at every depth', () => {
    const miles: InWords = { as: 'count', unit: 'kms' };
    const told = ['units.json has no "kms", the unit of way; did you mean "km"?'];
    const all: InWords[] = [
      ...[miles, { as: 'several', of: miles } as const, { as: 'either', of: [KM, miles] } as const],
      ...[{ as: 'list', fields: { a: KM, b: miles } } as const, { as: 'record', fields: { b: miles } } as const],
    ];
    for (const words of all) expect(unitProblems('way', words, shared)).toEqual(told);
    expect([unitProblems('way', KM, shared), unitProblems('way', { as: 'day' }, shared)]).toEqual([[], []]);
  });
});
