import { createHash } from 'node:crypto';
import { basename, posix } from 'node:path';
import MiniSearch from 'minisearch';
import { describe, expect, it } from 'vitest';
import { LOOKUP, OPTIONS } from '../../scripts/docs/search/terms.js';
import { sitePages } from '../../scripts/docs/site.js';
import { subjectPage } from '../../scripts/docs/subject-page.js';
import { type Subject, subjectsIn } from '../../scripts/docs/subjects.js';
import { themesOf } from '../../scripts/docs/words/themes.js';
import { GUIDES } from '../../scripts/examples.js';
import { ruleFolders } from '../../scripts/scheme-folders.js';
import { activationAllowance } from '../../src/index.js';
import { caseAt } from '../../src/page/read-case.js';
import { tagsOf, textOf } from '../report/markup.js';
import { subjectIds, wantedIds } from './expected-ids.js';

const SUBJECTS = subjectsIn();
const PAGES = sitePages(SUBJECTS);
const TAGS = new Map(PAGES.map(({ path, html }) => [path, tagsOf(html)]));
const WANTED = wantedIds();

const idsOf = (path: string) => (TAGS.get(path) ?? []).flatMap(({ attributes: { id } }) => (id === undefined ? [] : [id]));
const pageOf = (path: string) => PAGES.find((page) => page.path === path)?.html ?? '';

/** What a text lacks of the ids that must stand in it. */
function lacking(html: string, ids: readonly string[]): string[] {
  return ids.filter((id) => !html.includes(` id="${id}"`));
}

/** The Danish page of a subject with something changed. */
function changed(id: string, change: (subject: Subject) => Partial<Subject>): string {
  const subject = SUBJECTS.find((each) => each.id === id) as Subject;
  return subjectPage({ ...subject, ...change(subject) }, SUBJECTS, 'da');
}

describe('the documentation of the rules', () => {
  it('has an index, a search and a page for every scheme, calculation and guideline, in both languages; and the guides', () => {
    const guidelines = activationAllowance.guidelines.map(({ id }) => `guideline-${id}`);
    const pages = ['index', 'search', ...subjectIds(), ...guidelines].map((name) => `${name}.html`);
    const guideFiles = [...GUIDES, 'CHANGELOG.md', 'CONTRIBUTING.md'].map((file) => `guides/${basename(file, '.md').toLowerCase()}.html`);
    expect(PAGES.map(({ path }) => path).sort()).toEqual([...pages, ...pages.map((page) => `en/${page}`), ...guideFiles].sort());
  });

  it.for(['', 'en/'] as const)('has every row, every answer, every case and every condition on its page (%s)', (language) => {
    expect(WANTED.flatMap(({ ids }) => ids).length).toBeGreaterThan(1_000);
    for (const { folder, pages, ids } of WANTED) {
      const html = pages.map((name) => pageOf(`${language}${name}.html`)).join('');
      expect(lacking(html, ids), folder).toEqual([]);
    }
  });

  it('has no row, case or condition that the rules do not have', () => {
    const known = new Set(WANTED.flatMap(({ pages, ids }) => pages.flatMap((page) => ids.map((id) => `${page} ${id}`))));
    const stray = subjectIds().flatMap((page) =>
      idsOf(`${page}.html`).filter((id) => /^(row|case|condition)-/.test(id) && !known.has(`${page} ${id}`)),
    );
    expect(stray).toEqual([]);
  });

  it('would not pass with a row, a case or an answer left out', () => {
    const without = changed('social-frikort', ({ data, cases, asked }) => {
      const { 'latest-year': _, ...readings } = asked.readings;
      return {
        data: { ...data, tables: data.tables.map(([name, rows]) => [name, name === 'residence' ? rows.slice(0, 1) : rows] as const) },
        cases: cases.filter(({ id }) => id !== 'before-the-act'),
        asked: { ...asked, readings },
      };
    });
    const { ids } = WANTED.find(({ folder }) => folder === 'social-frikort') as (typeof WANTED)[number];
    expect(lacking(without + pageOf('social-frikort-account.html'), ids)).toEqual([
      'row-residence-1',
      'reading-latest-year-twelve-months',
      'reading-latest-year-calendar-year',
      'case-before-the-act',
    ]);
  });

  it('has places that links lead to: on the page, on other pages, and in the list of sources', () => {
    const ids = new Map(PAGES.map(({ path }) => [path, new Set(idsOf(path))]));
    const dead = PAGES.flatMap(({ path }) => {
      const hrefs = new Set((TAGS.get(path) ?? []).map(({ attributes: { href = '#content' } }) => href));
      return [...hrefs].filter((href) => {
        if (/^(https?|data):/.test(href) || /(^|\/)(api\/|side\.html#)/.test(href)) return false;
        const [to = '', place] = href.split('#') as [string, string?];
        const found = ids.get(to === '' ? path : posix.join(posix.dirname(path), to));
        return found === undefined || (place !== undefined && !found.has(place));
      });
    });
    expect(dead).toEqual([]);
  });

  it('gives each place an id of its own, one heading of the first order, and no way out', () => {
    for (const { path, html } of PAGES) {
      const ids = idsOf(path);
      expect(
        ids.filter((id, place) => ids.indexOf(id) !== place),
        path,
      ).toEqual([]);
      expect(html.match(/<h1>/g), path).toHaveLength(1);
      const bare = path.endsWith('search.html')
        ? html.replace(/<script id="search-index"[\s\S]*?<\/script>/, '').replace('<script>', '')
        : html;
      expect(bare, path).not.toMatch(/<script| src=|@import|XMLHttpRequest/);
    }
  });

  it('refuses a source that stands in no register, and a value, a unit or a table without words', () => {
    const row = {
      from: '2026-01-01',
      value: 'unheard-of',
      cite: { source: 'lov-616-2024', provision: '§ 2' },
      verified: 'statute',
    } as const;
    const withTable = (name: string, more: object) =>
      changed('timeliness', ({ data }) => ({ data: { ...data, tables: [[name, [{ ...row, ...more }]]] } }));
    expect(() => withTable('period', {})).toThrow('No words for the value "unheard-of" of the table "period"');
    expect(() => withTable('period', { value: { unheard: 1 } })).toThrow('No words for the part "unheard" of the table "period"');
    expect(() => withTable('period', { value: 1, unit: 'furlongs' })).toThrow('No words for the unit "furlongs"');
    expect(() => withTable('unnamed', { value: 1 })).toThrow('No name for the table "unnamed" of timeliness');
    expect(() => withTable('period', { value: 1, cite: { source: 'nowhere', provision: '§ 1' } })).toThrow('"nowhere"');
  });
});

/** The text of the row of a table. */
function rowOf(path: string, id: string): string {
  return textOf(pageOf(path).split(`<tr id="${id}">`)[1]?.split('</tr>')[0] ?? '').trim();
}

describe('a row of the documentation', () => {
  it('tells amount, days, adoption, source and how it was read', () => {
    const [danish, english] = ['social-frikort.html', 'en/social-frikort.html'].map((path) => rowOf(path, 'row-cap-5'));
    expect(danish).toContain('fra den 1. januar 2024 til den 31. december 2024 41.280,00 kr. pr. kalenderår');
    expect(danish).toContain('40.000 x 1,032. ikke oplyst Lov');
    expect(english).toContain('from 1 January 2024 to 31 December 2024 DKK 41,280.00 a calendar year');
  });

  it('tells a repeal as what it means, and that a later row ends it', () => {
    const repealed = rowOf('work-requirement-225.html', 'row-act-1');
    expect(repealed).toMatch(/^fra den 1\. juli 2025 Ikke i kraft 225-timersreglen gælder ikke den 1\. juli 2025\./);
    expect(rowOf('work-requirement-225.html', 'row-act-0')).toContain('fra den 1. april 2017 Afløst fra den 1. juli 2025 §§ 13 f-13 h');
    expect(rowOf('social-frikort.html', 'row-act-0')).toContain('Loven var vedtaget, men ikke trådt i kraft');
    expect(rowOf('social-frikort.html', 'row-act-2')).toContain('Afløst af en senere vedtagelse for alle dagene');
  });

  it('tells what was not read, and what reaches back', () => {
    expect(rowOf('en/pandemic-relief.html', 'row-sygedagpenge-0')).toContain('Not read the answer is that the day is not covered');
    expect(rowOf('pandemic-relief.html', 'row-dagpenge-0')).toContain('Tilbagevirkende vedtaget efter den første dag, den gælder for');
  });
});

describe('the words of a page', () => {
  it('lead with what the scheme is about', () => {
    expect(textOf(pageOf('timeliness.html'))).toContain('Om kontakten med en borger er rettidig efter den opgørelse');
    expect(SUBJECTS.filter(({ about }) => about === undefined)).toEqual([]);
  });

  it('come from the texts of the folder, where it has them', () => {
    expect(textOf(pageOf('timeliness.html'))).toContain('Det antal samtaler, opgørelsen kræver I regeldataene:');
    expect(rowOf('reporting-calendar.html', 'row-jobcenterindblik-0')).toContain(
      'Måneder mellem rapporterne: 6 Status: besluttet Knyttet til: offentliggørelsen af ministeriets benchmark',
    );
    expect(rowOf('reporting-calendar.html', 'fact-until')).toBe('Sidste dag until Til og med hvilken dag skal kalenderen gå?');
  });

  it('are Danish on Danish pages, but for the facts of calculations that have no texts yet', () => {
    const inEnglish = (path: string) => (TAGS.get(path) ?? []).filter(({ name, attributes }) => attributes.lang === 'en' && name !== 'a');
    const pages = PAGES.map(({ path }) => path).filter((path) => !/^(en|guides)\//.test(path) && inEnglish(path).length > 0);
    expect(pages).toEqual(SUBJECTS.filter(({ wording }) => wording === undefined).map(({ id }) => `${id}.html`));
  });

  it('put what is not verified into words', () => {
    const text = textOf(pageOf('jobcenterindblik.html'));
    expect(text).toContain('5 måneder, som ligger tæt på, står også i kilden Referatet angiver de 5 måneder');
    expect(text).toContain('6 måneder, 12 måneder står ikke i kilden');
    expect(textOf(pageOf('social-frikort.html'))).toContain('31. december 2020 står ikke i kilden');
  });

  it('name no value that no row holds', () => {
    const stray = SUBJECTS.flatMap(({ id, data, texts }) => {
      const rows = JSON.stringify(data.tables);
      return Object.keys(texts?.values ?? {}).flatMap((name) => (rows.includes(`"${name.split('.').at(-1)}"`) ? [] : [`${id} ${name}`]));
    });
    expect(stray).toEqual([]);
  });
});

describe('the other parts of a page', () => {
  it('give guidelines with rates and limits', () => {
    expect(textOf(pageOf('guideline-lyngby-taarbaek-2019.html'))).toContain(
      'Status vedtaget af kommunen Sats Beløb pr. måned efter antal zoner: 1-2 zoner: 400,00 kr. 3 zoner: 550,00 kr. 4 zoner: 700,00 kr. Grænser Der er mindst 3 km til fods fra dit hjem til tilbuddet',
    );
    expect(textOf(pageOf('guideline-lyngby-taarbaek-2019-flat.html'))).toContain(
      'Status foreslået, men forkastet Sats 1.000,00 kr. pr. måned',
    );
    const [odd] = activationAllowance.guidelines.filter(({ minimums = [] }) => minimums.some(({ higher }) => higher !== undefined));
    expect(textOf(pageOf(`guideline-${odd?.id}.html`))).toContain(
      'Der er mere end 5 km fra dit hjem til tilbuddet (én vej) (dog mere end 8 km, hvis du er vurderet åbenlyst uddannelsesparat; gælder kun: uddannelsesparat uddannelseshjælpsmodtager)',
    );
  });

  it('give conditions with their sentences, facts and provisions', () => {
    expect(rowOf('activation-allowance.html', 'condition-walking-distance')).toContain(
      'Opfyldt Der er gåafstand til fods fra dit hjem til tilbuddet. Det opfylder kravet om grænsen i kommunens retningslinje.',
    );
    expect(rowOf('en/timeliness.html', 'condition-conversations')).toContain(
      'Length of the period Months with an exemption Conversations held',
    );
  });

  it('give open questions with who holds each answer and the default', () => {
    const covered = rowOf('activation-allowance.html', 'reading-groups-9-and-10-covered');
    expect(covered).toMatch(
      /^covered Standardsvar Ja, men som noget, jobcenteret kan beslutte efter en konkret vurdering: §§ 75 a-75 c siger /,
    );
    expect(rowOf('en/activation-allowance.html', 'reading-cap-scope-per-offer')).toContain('follows from the wording only');
  });

  it('give worked cases with day, outcome and source', () => {
    const worked = rowOf('activation-allowance.html', 'case-lt-zone-2');
    expect(worked).toMatch(
      /^lt-zone-2 Referatets punkt 4: to zoner, 400 kr\. Kilde \(på engelsk\) Prøv eksemplet 1\. april 2019 Lyngby-Taarbæk 400,00 kr\.$/,
    );
    expect(rowOf('en/activation-allowance.html', 'case-lt-zone-2')).toMatch(
      /^lt-zone-2 Minutes item 4: two zones, 400 kr\. Try the case \(in Danish\) 1 April 2019 Lyngby-Taarbæk DKK 400\.00 Minutes of Lyngby-Taarbæk/,
    );
  });
});

describe('a worked case', () => {
  it('opens on the page of the caseworker, with its facts and options', () => {
    const [, hash] = /id="case-lt-zone-2">[\s\S]*?href="side\.html(#[^"]*)"/.exec(pageOf('activation-allowance.html')) ?? [];
    expect(caseAt(hash ?? '')?.given).toMatchObject({
      subject: 'activation-allowance',
      on: '2019-04-01',
      municipality: 'lyngby-taarbaek',
      facts: { zones: 2 },
    });
    expect(pageOf('en/activation-allowance.html')).toContain('href="../side.html#sag=');
  });
});

describe('the guidelines beside each other', () => {
  it('give name, status, amount, limits, days and source, and lead to the page of each', () => {
    expect(rowOf('activation-allowance.html', 'guideline-lyngby-taarbaek-2019')).toMatch(
      /^Lyngby-Taarbæk Kommune \[\d+\] lyngby-taarbaek-2019 vedtaget af kommunen Beløb pr\. måned efter antal zoner: 1-2 zoner: 400,00 kr\. .* mindst 3 km /,
    );
    expect(pageOf('activation-allowance.html')).toContain('<a href="guideline-lyngby-taarbaek-2019.html">');
  });
});

describe('the index', () => {
  it('has every folder under what it is about, once', () => {
    const ids = ruleFolders().map(({ id }) => id);
    const folders = themesOf(ids).flatMap((theme) => theme.folders);
    expect([...folders].sort()).toEqual(ids);
    expect(themesOf(ids).map(({ id }) => id)).not.toContain('other');
    // An author who writes a folder need not know of themes.
    expect(themesOf([...ids, 'bike-loan']).at(-1)).toMatchObject({ id: 'other', folders: ['bike-loan'] });
  });

  it('leads to the guides and to the reference', () => {
    expect(pageOf('index.html')).toContain('<a href="guides/own-guideline.html">Jeres egen retningslinje');
    expect(pageOf('en/index.html')).toContain('<a href="../guides/case-log.html">The case log</a>');
    expect(pageOf('index.html')).toContain('<a href="api/index.html">');
  });
});

describe('a guide', () => {
  it('has its sections, tables and code, and links to other guides; to what is not on the site it keeps the text', () => {
    const html = pageOf('guides/own-guideline.html');
    expect(html).toContain('<section id="hvad-en-retningslinje-kan-sige"');
    expect(html).toContain('<th>felt</th>');
    expect(html).toContain('<pre tabindex="0"><code class="language-ts">');
    expect(html).not.toContain('href="../examples');
    expect(pageOf('guides/upgrading.html')).toContain('<a href="changelog.html">CHANGELOG</a>');
    expect(pageOf('guides/readme.html')).not.toContain('generated by');
  });
});

describe('the search', () => {
  const indexOf = (path: string) =>
    MiniSearch.loadJSON(/<script id="search-index"[^>]*>([\s\S]*?)<\/script>/.exec(pageOf(path))?.[1] ?? '', OPTIONS);
  const first = (path: string, words: string) => indexOf(path).search(words, LOOKUP)[0] as { readonly href?: string } | undefined;

  it('finds schemes by their name, by the beginning of a word, with a slip, and as written where æ, ø and å are lacking', () => {
    for (const words of ['socialt frikort', 'social frik', 'socialt frikrot'])
      expect(first('search.html', words)?.href, words).toMatch(/frikort/);
    expect(first('search.html', 'ressourceforloeb varighed')?.href).toMatch(/^ressourceforloeb-duration\.html#/);
    expect(first('search.html', 'gladsaxe')?.href).toMatch(/guideline-gladsaxe|activation-allowance/);
    expect(first('search.html', 'zxqwv')).toBeUndefined();
  });

  it('finds guides, from either language by a way that leads there', () => {
    expect(first('search.html', 'caseRecord')?.href).toMatch(/^guides\//);
    expect(first('en/search.html', 'caseRecord')?.href).toMatch(/^\.\.\/guides\//);
    expect(first('en/search.html', 'activation allowance')?.href).toMatch(/^activation-allowance\.html#|^guideline-/);
  });

  it('runs nothing but its own script, which the policy of the page names', () => {
    for (const path of ['search.html', 'en/search.html']) {
      const script = /<script>([\s\S]*?)<\/script>/.exec(pageOf(path))?.[1] ?? '';
      expect(pageOf(path)).toContain('default-src &#39;none&#39;');
      expect(pageOf(path)).not.toMatch(/unsafe-eval|connect-src/);
      expect(pageOf(path)).toContain(`script-src &#39;sha256-${createHash('sha256').update(script).digest('base64')}&#39;`);
    }
  });
});
