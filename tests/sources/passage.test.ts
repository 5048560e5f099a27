import { describe, expect, it } from 'vitest';
import { passageOf } from '../../src/sources/passage.js';

const BODY = `#### A. Lånere

Der er 3 lånere.

#### B. Bøger

Der er 4 bøger.
Mål 1:
- Mindst 5 bøger.
- Højst 6 lån.
Mål 2:
- Mindst 7 gebyrer.
Forslag 1: Gebyret er 8 kr.
Gebyret er nu 9 kr.`;

describe('the passage that a citation names', () => {
  it.each([
    ['punkt 2, sagsnr. 1/2', BODY],
    ['punkt 2, sagsnr. 1/2, indledningen til mål', BODY],
    ['punkt 2, sagsnr. 1/2, A', '\nDer er 3 lånere.\n'],
    ['punkt 2, sagsnr. 1/2, mål 1', '- Mindst 5 bøger.\n- Højst 6 lån.'],
    ['punkt 2, sagsnr. 1/2, mål 1 og 2', '- Mindst 5 bøger.\n- Højst 6 lån.\n- Mindst 7 gebyrer.'],
    ['punkt 2, forslag 1, sagsnr. 1/2', ' Gebyret er 8 kr.'],
  ])('%s', (provision, passage) => {
    expect(passageOf(BODY, provision)).toBe(passage);
  });

  it('ends with the item', () => {
    expect(passageOf(BODY, 'punkt 2, B')).toContain('Gebyret er nu 9 kr.');
  });

  it('is not there where nothing is headed so', () => {
    expect(passageOf(BODY, 'punkt 2, mål 3')).toBeUndefined();
    expect(passageOf(BODY, 'punkt 2, mål 1 og 3')).toBeUndefined();
    expect(passageOf(BODY, 'punkt 2, C')).toBeUndefined();
  });
});
