import { describe, expect, it } from 'vitest';
import { heldTogether } from '../../src/reasons/held-together.js';
import { statementHtml } from '../../src/reasons/html.js';
import type { Statement } from '../../src/reasons/statement.js';
import { statementText } from '../../src/reasons/text.js';
import { APRIL, LYNGBY, month, statementOf } from './written.js';

const of = (paragraph: string): Statement => ({
  language: 'da',
  scheme: 's',
  outcome: 'fulfilled',
  title: 'Titel',
  sections: [{ id: 'outcome', heading: 'Resultat', paragraphs: [paragraph], items: ['Første', 'Andet'] }],
});

describe('plain text', () => {
  it('is a title, underlined headings, paragraphs and a list', () => {
    expect(statementText(of('Du kan få 550,00 kr.'))).toBe('Titel\n=====\n\nResultat\n--------\nDu kan få 550,00 kr.\n- Første\n- Andet\n');
  });

  it('keeps within 80 columns, or the width that is asked for', () => {
    for (const width of [80, 60]) {
      const lines = statementText(statementOf({ ...APRIL, dailyTravelKm: 30.5 }), { width }).split('\n');
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width);
    }
  });

  it.each([
    ['aa 550,00 kr. om', 'aa\n550,00 kr.\nom'],
    ['aaaaa DKK 550.00 x', 'aaaaa\nDKK 550.00\nx'],
    ['aaaaaaaa 24 km', 'aaaaaaaa\n24 km'],
    ['aaaaaaaa § 83', 'aaaaaaaa\n§ 83'],
    ['a CVR-nr. 12345678', 'a\nCVR-nr. 12345678'],
    ['aaaaaa 12. marts', 'aaaaaa\n12. marts'],
    ['aaaaaaaa § 13 f, stk. 1', 'aaaaaaaa\n§ 13 f,\nstk. 1'],
    ['aaaaaa §§ 13 f-13 h.', 'aaaaaa\n§§ 13 f-13 h.'],
    ['aaaa § 83 og b c', 'aaaa § 83\nog b c'],
    ['aa 21. november 2016: § 83', 'aa\n21. november 2016:\n§ 83'],
    ['aaaaaa March 2019 x', 'aaaaaa\nMarch 2019\nx'],
    ['aaaa maj 20190', 'aaaa maj\n20190'],
  ])('never breaks a figure from its unit: %s', (paragraph, wrapped) => {
    expect(statementText(of(paragraph), { width: 10 })).toContain(`\n${wrapped}\n`);
  });

  it('breaks between figures, however many there are', () => {
    expect(statementText(of('1 2 3 4 5 6 7 8'), { width: 5 })).toContain('\n1 2\n3 4\n5 6\n7 8\n');
  });
});

describe('HTML', () => {
  it('is an escaped fragment in its language, of sections, headings and lists', () => {
    const facts = { ...APRIL, ...month('2023-04-01', '2023-04-30'), oneWayKm: 4 };
    const because = '<script>alert("x")</script> & \'andet\'';
    const statement = statementOf(
      { ...facts, healthPreventsTransport: { value: true, by: 'jobcentret', because } },
      { on: '2023-04-01', municipality: 'roskilde' },
    );
    const html = statementHtml(statement);
    expect(html.startsWith('<article lang="da">\n<h1>Vurdering: Godtgørelse')).toBe(true);
    expect(html).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;andet&#39;');
    expect(html).not.toContain('<script');
    expect(html.match(/<section /g)).toHaveLength(statement.sections.length);
    expect(html.match(/<h2>/g)).toHaveLength(statement.sections.length);
    expect(html).toContain('<ul>\n<li>Loven omfatter');
  });

  it('keeps § and its number, and a figure and its unit, on one line wherever that ends', () => {
    const html = statementHtml(of('Efter § 13 f, stk. 1, nr. 2, kan du få 550,00 kr. den 1. maj 2019.'));
    expect(html).toContain('<p>Efter §\u00a013\u00a0f, stk.\u00a01, nr.\u00a02, kan du få 550,00\u00a0kr. den 1.\u00a0maj\u00a02019.</p>');
  });

  it('states English as English', () => {
    expect(statementHtml(statementOf(APRIL, LYNGBY, { language: 'en' }))).toContain('<article lang="en">');
  });
});

describe('the structure', () => {
  it('is plain data: JSON gives back the same', () => {
    const statement = statementOf(APRIL);
    expect(JSON.parse(JSON.stringify(statement))).toEqual(statement);
  });

  it('takes braces in what a person wrote as they are', () => {
    const facts = { ...APRIL, ...month('2023-04-01', '2023-04-30') };
    const assessedAmount = { value: '300', by: 'jobcentret', because: 'Se {bilag} {value}.' };
    expect(statementText(statementOf({ ...facts, assessedAmount }, { on: '2023-04-01', municipality: 'faxe' }))).toContain(
      'Se {bilag} {value}.',
    );
  });
});

it('escapes the language and the id of a section too: a statement may be JSON that was stored', () => {
  const written = statementHtml({
    language: 'da"><script>',
    title: 't',
    sections: [{ id: '"><script>', heading: 'h', paragraphs: [] }],
  } as never);
  expect(written).not.toContain('<script>');
});

describe('a line of a page', () => {
  it('breaks nowhere within CVR-nr. and its number', () => {
    expect(heldTogether('virksomheden med CVR-nr. 12345678 i september')).toBe('virksomheden med CVR\u2011nr.\u00a012345678 i september');
  });
});
