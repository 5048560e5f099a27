import { describe, expect, it } from 'vitest';
import { workRequirement225 } from '../../../rules/citizen/work-requirement-225/scheme.js';
import { expectCited } from '../../../src/audit/expectations/cite.js';
import { expectOpenFor } from '../../../src/audit/expectations/open-for.js';
import { expectFulfilled } from '../../../src/audit/expectations/outcome.js';
import { assessed, GUIDELINE } from './cases.js';

describe('questions', () => {
  const open = assessed({ zones: 5, walkingKm: undefined });

  it.each([
    [['zones-beyond-table', 'walkingKm'], true],
    [['walkingKm', 'zones-beyond-table'], true],
    [['zones-beyond-table'], false],
    [['walkingKm', 'zones-beyond-table', 'zones'], false],
    [['walkingKm', 'zones'], false],
    [[], false],
  ])('%j: %s', (questions, pass) => {
    expect(expectOpenFor(open, questions)).toMatchObject({ pass, expected: `open for ${questions.join(', ')}` });
  });

  it.each(['zones', undefined, [3]])('named by anything but a list of texts are misuse: %j', (questions) => {
    expect(() => expectOpenFor(open, questions as never)).toThrow(/^Expected a list of the names of questions, each a text; received /);
  });

  it('are asked only where something is open', () => {
    expect(expectOpenFor(assessed(), []).pass).toBe(false);
    expect(expectOpenFor(open, []).found).toEqual(expectFulfilled(open).found);
  });
});

describe('a provision', () => {
  const assessment = assessed();

  it.each([
    ['§ 83', true],
    ['§ 83, stk. 1', true],
    ['punkt 4', true],
    ['punkt 4, sagsnr. 15.00.00-G01-15-19', true],
    ['punkt 4, sagsnr. 15', false],
    ['§ 8', false],
    ['§ 83 a', false],
    ['stk. 1', false],
    [{ source: 'lyngby-taarbaek-2019-03-12' }, true],
    [{ source: 'lyngby-taarbaek-2019-03-12', provision: 'punkt 4' }, true],
    [{ source: 'lyngby-taarbaek-2019-03-12', provision: '§ 83' }, false],
    [{ source: 'lyngby' }, false],
    [{ title: 'x', provision: '§ 83' }, false],
  ])('%j is cited: %s', (provision, pass) => {
    expect(expectCited(assessment, provision).pass).toBe(pass);
  });

  it.each([
    83,
    undefined,
    null,
    '',
    {},
    { provision: '' },
    { provision: undefined },
    { title: 83 },
  ])('that is none is misuse: %j', (provision) => {
    expect(() => expectCited(assessment, provision as never)).toThrow(/^Expected a provision, a text such as "§ 83", or an object /);
  });

  it('is looked for among all that is cited', () => {
    const { expected, found } = expectCited(assessment, { source: 'lab-2016', provision: '§ 99' });
    expect(expected).toBe('a citation of lab-2016; § 99');
    expect(found[0]).toBe('fulfilled, 550.00 kr.: activation-allowance on 2019-04-01, by the newest law');
    expect(found.slice(1)).toEqual(assessment.citations.map(({ provision, title }) => `  ${provision}; ${title}`));
    expect(found).toContain(`  ${GUIDELINE}`);
  });

  it('is in the working too', () => {
    const years = { from: '2015-01-01', to: '2026-12-31' };
    const facts = {
      helpPeriods: { covers: years, items: [years] },
      hours: { covers: years, items: [] },
      pauses: { covers: years, items: [] },
      reduced: false,
    };
    expect(expectCited(workRequirement225.assess(facts, { on: '2020-05-15' }), { source: 'lov-473-2020' }).pass).toBe(true);
  });

  it('is not cited where nothing is', () => {
    expect(expectCited({ ...assessment, citations: [] }, '§ 83')).toMatchObject({ pass: false, expected: 'a citation of § 83' });
    expect(expectCited({ ...assessment, citations: [] }, '§ 83').found.slice(1)).toEqual(['  no citations']);
  });
});
