import { describe, expect, it } from 'vitest';
import { changesSince, RELEASED_VERSIONS } from '../../src/changes.js';
import { labels } from '../../src/form.js';
import { activationAllowance } from '../../src/index.js';

describe('what is handed out', () => {
  it('of changes cannot be changed', () => {
    const { rules } = changesSince('0.1.0');
    expect(Object.isFrozen(rules[0]?.changes[0])).toBe(true);
    expect(() => (RELEASED_VERSIONS as string[]).push('9.9.9')).toThrow(TypeError);
  });

  it('of labels is a copy', () => {
    const of = () => labels(activationAllowance, '2019-04-01', 'da').outcomes;
    const { open } = of();
    (of() as { open: string }).open = 'Betingelserne er opfyldt';
    expect(of().open).toBe(open);
  });
});
