import { describe, expect, it } from 'vitest';
import { check } from './written-cases.js';

const REFUSAL = 'Vi giver dig afslag efter aktivlovens § 13 f. Vi har lagt vægt på, at du bor alene.';

function found(...paragraphs: string[]): Record<string, string> {
  return Object.fromEntries(check([REFUSAL, ...paragraphs].join('\n\n')).map(({ requirement, status }) => [requirement, status]));
}

const guidance = (...paragraphs: string[]) => {
  const { 'complaint-body': body, 'complaint-way': way, 'complaint-deadline': deadline } = found(...paragraphs);
  return [body, way, deadline];
};

const ALL = ['met', 'met', 'met'];

// § 25 asks for the body, the way and the deadline; in which order, under which heading and in which form it leaves open.
describe('guidance on complaints', () => {
  it.for([
    ['Afgørelsen kan påklages til Ankestyrelsen inden 4 uger.', ['met', 'lacking', 'met']],
    ['Du kan påklage afgørelsen til kommunen.', ['lacking', 'met', 'lacking']],
    // https://www.statsforvaltningen.dk/site.aspx?p=8591
    ['Afgørelsen kan indbringes for Ankestyrelsen inden 4 uger. Klagen skal indgives til kommunen.', ALL],
    // https://adhd.dk/moedet-med-det-offentlige/ankemuligheder/
    ['Du kan anke afgørelsen inden 4 uger. Anken sendes til kommunen. Kommunen sender den videre til Ankestyrelsen.', ALL],
  ] as const)('is seen in %s', ([sentence, expected]) => {
    expect(guidance(sentence)).toEqual(expected);
  });

  it.for([
    'Klagevejledning',
    'Klagevejledning:',
    'Sådan klager du',
    'Hvordan klager du?',
    'Hvis du vil klage',
    'Vil du klage?',
    'Er du uenig i afgørelsen?',
    'How to appeal',
    'How to complain',
    '3. Klage',
  ])('stands in bullets under the heading %s', (heading) => {
    const items = [
      '- Skriv til kommunen via Digital Post',
      '- Fristen er fire uger',
      '- Sagen går videre til Ankestyrelsen, hvis vi ikke ændrer den',
    ];
    expect(guidance(heading, items.join('\n'))).toEqual(ALL);
    expect(guidance([heading, ...items].join('\n'))).toEqual(ALL);
    expect(guidance(heading, items.slice(1).join('\n'))).toEqual(['met', 'lacking', 'met']);
  });

  it('stands in a second paragraph under its heading', () => {
    expect(guidance('Sådan klager du', 'Skriv til kommunen.', 'Fristen er 4 uger. Sagen går videre til Ankestyrelsen.')).toEqual(ALL);
  });

  it('stands in a list that a sentence on complaints leads to', () => {
    const list = ['Vil du klage over afgørelsen, skal du gøre følgende:', '• skrive til kommunen', '• gøre det inden 4 uger'];
    expect(guidance(list.join('\n'))).toEqual(['lacking', 'met', 'met']);
    expect(guidance(list.join('\n'), 'Inden den 3. maj skriver du til Ankestyrelsen.')).toEqual(['cannot-tell', 'met', 'met']);
  });

  it('goes on after the lines of an address, and after what a colon leads to', () => {
    const address = 'Nordvig Kommune\nYdelsesafdelingen\n9999 Nordvig';
    expect(guidance('Klagevejledning', 'Skriv til kommunen:', address, 'Fristen er 4 uger.')).toEqual(['lacking', 'met', 'met']);
    expect(guidance('Klagevejledning', 'Skriv til kommunen.', address, 'Fristen er 4 uger.')).toEqual(['lacking', 'met', 'met']);
    expect(guidance('Klagevejledning', 'Send den til:', 'Jobcenter Nordvig', 'Fristen er 4 uger.')).toEqual([
      'lacking',
      'cannot-tell',
      'met',
    ]);
    expect(guidance('Klagevejledning', 'Du skal:', '- skrive til kommunen', 'Fristen er 4 uger.')).toEqual(['lacking', 'met', 'met']);
    expect(guidance('Klagevejledning', 'fristen', 'Den er inden 4 uger.')).toEqual(['lacking', 'lacking', 'met']);
  });

  it.for([
    'Har du spørgsmål?',
    'Kontakt',
    '4. Andet',
    'Venlig hilsen',
    'Med venlig hilsen,',
    'Kind regards',
    'Yours sincerely',
  ])('ends at %s', (end) => {
    expect(guidance('Klagevejledning', 'Skriv til kommunen.', end, 'Ring inden 14 dage.')).toEqual(['lacking', 'met', 'lacking']);
    expect(guidance('Klagevejledning', 'Skriv til kommunen.', end)).toEqual(['lacking', 'met', 'lacking']);
  });

  it.for([
    'Svar på din klage',
    'Afgørelse i din klagesag',
    'Klage over afslag',
    'Decision on your appeal',
  ])('does not begin at %s, under which the reasons stand', (title) => {
    const letter = `${title}\n\nDu får ikke medhold.\n\nVi har lagt vægt på, at du bor 2,9 km fra tilbuddet.`;
    expect(check(letter)[2]?.status).toBe('met');
  });

  it('does not take the reasons that stand under a heading after it', () => {
    const letter = 'Afslag\n\nKlage\nDu kan klage til kommunen.\n\nBegrundelse\nVi har lagt vægt på, at du bor 2,9 km fra tilbuddet.';
    expect(check(letter)[2]?.status).toBe('met');
  });
});
