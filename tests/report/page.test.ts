import { describe, expect, it } from 'vitest';
import { figure } from '../../src/report/figure.js';
import { element, trusted } from '../../src/report/html.js';
import { pageHtml } from '../../src/report/page.js';
import { table } from '../../src/report/table.js';
import { tagsOf } from './markup.js';

const NASTY = `<b>&"'</b>`;
const ESCAPED = '&lt;b&gt;&amp;&quot;&#39;&lt;/b&gt;';

describe('an element', () => {
  it('escapes text and attributes, and takes only what is trusted as it is', () => {
    expect(element('p', { id: NASTY }, NASTY, trusted('<i>x</i>')).html).toBe(`<p id="${ESCAPED}">${ESCAPED}<i>x</i></p>\n`);
  });

  it('leaves out what is undefined, and writes numbers and lists', () => {
    expect(element('td', { class: undefined, colspan: 2 }, undefined, ['a', 1, element('a', {}, 'b')]).html).toBe(
      '<td colspan="2">a1<a>b</a></td>',
    );
  });

  it('closes no element that cannot be', () => {
    expect(element('meta', { charset: 'utf-8' }).html).toBe('<meta charset="utf-8">\n');
  });
});

const page = pageHtml({
  language: 'en',
  title: NASTY,
  kind: NASTY,
  lead: [element('p', {}, NASTY)],
  sections: [
    { id: 'first', heading: NASTY, content: [NASTY], sections: [{ id: 'inner', heading: 'Inner', content: [], ownSheet: true }] },
    { id: 'second', heading: 'Second', content: [] },
  ],
  footer: [NASTY],
});

describe('a page', () => {
  const tags = tagsOf(page);

  it('escapes everything it is given', () => {
    expect(page).not.toContain(NASTY);
    expect(page.split(ESCAPED).length - 1).toBe(8);
  });

  it('states its language and has one title, a skip link, landmarks and headings in order', () => {
    expect(tags.find(({ name }) => name === 'html')?.attributes).toEqual({ lang: 'en' });
    expect(tags.filter(({ name }) => /^h\d$/.test(name)).map(({ name }) => name)).toEqual(['h1', 'h2', 'h3', 'h2']);
    for (const landmark of ['header', 'nav', 'main', 'footer']) expect(tags.filter(({ name }) => name === landmark)).toHaveLength(1);
    expect(tags.find(({ attributes }) => attributes.class === 'skip')?.attributes.href).toBe('#content');
    expect(tags.find(({ name }) => name === 'main')?.attributes.id).toBe('content');
  });

  it('makes landmarks of its first sections only, and begins a sheet where it is told', () => {
    const sections = tags.filter(({ name }) => name === 'section').map(({ attributes }) => attributes);
    expect(sections).toEqual([
      { id: 'first', 'aria-labelledby': 'first-heading' },
      { id: 'inner', class: 'own-sheet' },
      { id: 'second', 'aria-labelledby': 'second-heading' },
    ]);
  });

  it('loads nothing and runs nothing', () => {
    expect(page).toContain('content="default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;; img-src data:"');
    expect(tags.filter(({ name }) => ['script', 'img', 'iframe', 'object'].includes(name))).toEqual([]);
    expect(tags.filter(({ name, attributes }) => name === 'link' && attributes.href !== 'data:,')).toEqual([]);
    expect(page).not.toMatch(/\bsrc=|@import|url\(/);
  });
});

describe('a table', () => {
  const columns = [{ heading: 'Benefit' }, { heading: 'Share', group: 'Talks', numbers: true }, { heading: 'Result', group: 'Talks' }];
  const rows = [{ cells: ['All', '85 %', 'Met'], total: true }, { cells: ['Other', '70 %', 'Missed'] }];
  const { html } = table({ id: 'groups', caption: 'Groups', columns, rows });

  it('names its columns, groups of columns and rows, and sets numbers to the right', () => {
    expect(html).toContain('<tr><th scope="col" rowspan="2">Benefit</th><th scope="colgroup" class="group" colspan="2">Talks</th></tr>');
    expect(html).toContain('<tr><th scope="col" class="numbers">Share</th><th scope="col">Result</th></tr>');
    expect(html).toContain('<tr class="total"><th scope="row">All</th><td class="numbers">85 %</td><td>Met</td></tr>');
    expect(html).toContain('<tr><th scope="row">Other</th>');
  });

  it('has a caption by which the box that scrolls is named', () => {
    expect(html).toContain('<caption id="groups"><span class="stays">Groups</span></caption>');
    expect(html).toMatch(/^<div class="wide" role="group" aria-labelledby="groups" tabindex="0">/);
  });

  it('has one line of headings where no column is in a group', () => {
    expect(table({ id: 'plain', caption: 'Plain', columns: [{ heading: 'A' }], rows: [] }).html).toContain(
      '<thead><tr><th scope="col">A</th></tr>\n</thead>',
    );
  });
});

describe('a figure', () => {
  it('is one image with a text alternative, escaped', () => {
    const { html } = figure({ id: 'chart', svg: '<svg width="9"></svg>', alternative: NASTY, caption: NASTY });
    expect(html).toContain(`<figcaption id="chart">${ESCAPED}</figcaption>`);
    expect(html).toContain(`<svg role="img" aria-label="${ESCAPED}" width="9"></svg>`);
  });

  it('keeps signs that a replacement would take for its own', () => {
    const { html } = figure({ id: 'chart', svg: '<svg width="9"></svg>', alternative: '$& and $1', caption: '' });
    expect(html).toContain('aria-label="$&amp; and $1"');
  });
});
