import { describe, expect, it } from 'vitest';
import { paragraphsIn } from '../../../src/audit/statement/letter/act-names.js';
import { paragraphsOf } from '../../../src/audit/statement/letter/paragraphs.js';
import { passagesOf, sentencesOf } from '../../../src/audit/statement/letter/passages.js';
import { considerationsSaid } from '../../../src/audit/statement/letter/reasons.js';
import { check } from './written-cases.js';

// How a letter is cut into parts is how people write them: what a reader sees as a paragraph, an item, a sentence or a heading is one.
describe('paragraphs', () => {
  const texts = (letter: string) => paragraphsOf(letter).map(({ text, isItem }) => (isItem ? `* ${text}` : text));

  it('end at a line that stands by itself, whatever ends the line, and none is empty', () => {
    expect(texts('Kære Mette\rDu får afslag.')).toEqual(['Kære Mette', 'Du får afslag.']);
    expect(texts('Kære Mette\r\n\r\n\r\n\r\nDu får afslag.')).toEqual(['Kære Mette', 'Du får afslag.']);
    expect(texts('\n\n')).toEqual([]);
  });

  it('are items with a dash, with and without a blank after it', () => {
    expect(texts('Vi har set på:\n- din rejse\n–din tid')).toEqual(['Vi har set på:', '* din rejse', '* din tid']);
  });
});

describe('sentences', () => {
  it('end before a capital, after a quotation and any blanks, and not inside a reference', () => {
    expect(sentencesOf('Du skrev: "Jeg bor her." Det er rigtigt.')).toHaveLength(2);
    expect(sentencesOf('Du bor alene.  Du går til fods.')).toEqual(['Du bor alene.', 'Du går til fods.']);
    expect(sentencesOf('Se punkt 3.b Her står det.')).toHaveLength(1);
  });
});

describe('guidance on complaints', () => {
  const body = (...paragraphs: string[]) => passagesOf(paragraphs.join('\n\n')).body;

  it('is no list that stands first, nor one that no colon leads to', () => {
    expect(body('- Du bor alene.')).toEqual(['Du bor alene.']);
    expect(body('Du kan klage til Ankestyrelsen.', '- Du bor alene.')).toEqual(['Du bor alene.']);
    expect(body('Du kan klage til:', '- Ankestyrelsen.')).toEqual([]);
  });

  it('ends at the next heading, with a number of two figures too, and not at a line that begins small', () => {
    const under = (line: string) => body('Klagevejledning', 'Du kan klage til Ankestyrelsen.', line, 'Pengene kommer den 30.');
    expect(under('10. Udbetaling')).toContain('Pengene kommer den 30.');
    expect(under('Udbetaling')).toContain('Pengene kommer den 30.');
    expect(under('se mere hos Ankestyrelsen')).toEqual([]);
  });

  it('tells every time limit that is given and is not the one', () => {
    const letter =
      'Vi giver dig afslag.\n\nDu kan klage til Ankestyrelsen senest 6 uger efter, du fik brevet, og senest 8 uger, hvis du bor i udlandet.';
    const found = check(letter).find(({ requirement }) => requirement === 'complaint-deadline');
    expect(found?.because.da).toContain('6 uger, 8 uger');
  });
});

// Forvaltningsloven § 24: what decided the discretion is said where the discretion is told of, or right after.
describe('main considerations', () => {
  const said = (...body: string[]) => considerationsSaid({ body, complaint: [] });

  it('stand with the assessment or within the two sentences after it', () => {
    const [told, plain, weight] = ['Vi har foretaget en konkret vurdering.', 'Du bor i byen.', 'Vi har lagt vægt på, at du bor alene.'];
    expect(said(told as string, weight as string).said).toBe('yes');
    expect(said(told as string, plain as string, weight as string).said).toBe('yes');
    expect(said(told as string, plain as string, plain as string, weight as string).said).toBe('unclear');
  });

  it('may be grounds without an assessment, in any of the sentences', () => {
    expect(said('Du bor i byen.', 'Vi har lagt vægt på, at du bor alene.').because.da).toBe(
      'Der er nævnt grunde, men ikke i sammenhæng med et skøn.',
    );
  });
});

it('a paragraph of an act may stand right after its sign', () => {
  expect(paragraphsIn('§83, stk. 1')).toEqual(['83']);
  expect(paragraphsIn('§§ 13 f og 13 g')).toEqual(['13 f', '13 g']);
});
