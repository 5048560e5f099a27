import { describe, expect, it } from 'vitest';
import { list, optional } from '../../src/engine/authoring/compound-kinds.js';
import { cite, guidelineWith, said } from '../../src/engine/authoring/guideline-kinds.js';
import type { Kind } from '../../src/engine/authoring/kind.js';
import { REFUSED } from '../../src/engine/authoring/kind.js';
import { problemsOfKind } from '../../src/engine/authoring/kind-problems.js';
import { amount, choice, whole } from '../../src/engine/authoring/kinds.js';
import { variants } from '../../src/engine/authoring/variants.js';

const problems = (kind: Kind<unknown>, value: unknown) => problemsOfKind(kind, value, '').map(({ path, expected }) => [path, expected]);

describe('kinds that guidelines are made of', () => {
  const steps = () => list(whole('km'), { from: 1, to: 2, what: 'a list of steps' });
  const feeOf = () => variants('kind', { flat: { amount: amount() }, steps: { steps: steps() }, none: {} }, 'a fee of kind');
  const guidelineOf = () =>
    guidelineWith({ act: choice(['old', 'new']), fee: feeOf(), note: optional(said('a note')) }, 'a guideline of the test');
  const good = {
    id: 'own',
    municipality: 'aarhus',
    status: 'adopted',
    from: '2021-01-01',
    window: 'stated',
    checkedUntil: '2021-12-31',
    verified: 'guideline',
    cite: { title: 'Retningslinje', provision: 'punkt 1', url: 'https://example.org/retningslinje' },
    act: 'new',
    fee: { kind: 'flat', amount: '10.00' },
  };

  it('hold what every guideline says of itself, and the parts of a scheme', () => {
    const guideline = guidelineOf();
    expect(guideline.accept(good)).toEqual(good);
    expect(guideline.schema().parse(good)).toEqual(good);
    expect(problems(guideline, { ...good, verified: 'caller', note: ' ', cite: {} })).toEqual([
      ['verified', 'how it was read: minutes, statute, official, guideline, bill, press, inferred'],
      ['cite.source', 'id of a registered source'],
      ['cite.provision', 'paragraph, item or page'],
      ['note', 'a note'],
    ]);
    expect(problems(cite(), { title: '', provision: 'x', url: 'https://example.org' })).toEqual([['title', 'title of the source']]);
    expect(problems(guideline, 1)).toEqual([['', 'a guideline of the test']]);
    for (const url of ['x', 'javascript:alert(1)', 'data:text/html,x'])
      expect(problems(cite(), { title: 'x', url, provision: 'x' })).toEqual([['url', 'an address that begins with http: or https:']]);
  });

  it('tell one of several shapes by one part', () => {
    const fee = feeOf();
    expect(problems(fee, { kind: 'none' })).toEqual([]);
    expect(problems(fee, { kind: 'best' })).toEqual([['kind', 'a fee of kind flat, steps or none']]);
    expect(problemsOfKind(fee, { kind: 'best' }, 'rate').map(({ path }) => path)).toEqual(['rate.kind']);
    expect(problems(fee, 'flat')).toEqual([['', 'a fee of kind flat, steps or none']]);
    expect(problems(fee, { kind: 'flat', amount: 1 })).toEqual([['amount', amount().expected]]);
    for (const wrong of [[], [1, 2, 3]]) expect(problems(fee, { kind: 'steps', steps: wrong })).toEqual([['steps', 'a list of steps']]);
    expect(fee.accept({ kind: 'steps', steps: [1, 2] })).toEqual({ kind: 'steps', steps: [1, 2] });
    expect([fee.accept(null), fee.accept({ kind: 'none', amount: '1.00' })]).toEqual([REFUSED, REFUSED]);
  });
});
