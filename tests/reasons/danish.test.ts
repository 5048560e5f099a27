import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { calculations, schemes } from '../../rules/index.js';
import { wordings } from '../../rules/texts.js';
import { ruleFolders } from '../../scripts/scheme-folders.js';
import { writtenOut } from '../../src/conformance/written-out.js';
import type { Assessment } from '../../src/engine/assessment.js';
import type { Calculated } from '../../src/engine/calculation.js';
import { calculationWriter } from '../../src/reasons/calculated.js';
import { spelledOut } from '../../src/reasons/numerals.js';
import type { SectionId, Statement } from '../../src/reasons/statement.js';
import audit from '../../src/report/audit/words.json' with { type: 'json' };
import jobcentre from '../../src/report/jobcentre/words.json' with { type: 'json' };
import { optionsOf, type WorkedCase } from '../rules/worked-cases.js';
import { write } from './written.js';

interface Asked {
  assess?(facts: object, options: object): Assessment<unknown, unknown>;
  calculate?(facts: object, options: object): Calculated<unknown, unknown>;
}

const all = { ...schemes, ...calculations } as unknown as Readonly<Record<string, Asked>>;
const calculate = calculationWriter(wordings);

function statementsOf(id: string, path: string): Statement[] {
  const cases = writtenOut(JSON.parse(readFileSync(join(path, 'cases.json'), 'utf8'))).cases as unknown as readonly WorkedCase[];
  return cases
    .filter(({ error }) => error === undefined)
    .map((worked) => {
      const asked = all[worked.calculation ?? id] as Asked;
      const options = optionsOf(worked);
      if (asked.assess !== undefined) return write(asked.assess(worked.facts, options), { language: 'da' });
      return calculate(asked.calculate?.(worked.facts, options) as Calculated<unknown, unknown>, { language: 'da' });
    });
}

/** Sentences: everything but lists of sources, the working, and what a caseworker wrote. */
function sentencesOf({ outcome, sections }: Statement): string[] {
  const lists: readonly SectionId[] = outcome === 'not-fulfilled' ? ['rules', 'counted'] : ['rules', 'counted', 'outcome'];
  return sections
    .filter(({ id }) => id !== 'considerations')
    .flatMap(({ id, paragraphs, items = [] }) => [...paragraphs, ...(lists.includes(id) ? [] : items)]);
}

/** Passives that name nobody (say who acts: `kommunen giver`), and other words for what has one (`vurderingen gælder den`, not `den dag, der vurderes`). */
const FORBIDDEN =
  /\bder (?:er (?:lagt|udledt|talt|regnet|set)|regnes|ydes|spørges|svares|kan (?:søges|ydes))\b|det er (?:udledt|lagt til grund)|er det lagt til grund|standardvalg|udgangspunktet|det er åbent|frøet|i enkeltheder|vurderet af:|hvad ydes|den dag, der vurderes/i;
/** The words that must not stand there. */
const forbiddenIn = (text: string) => FORBIDDEN.exec(text)?.[0];
const COUNT_OF_NOTHING = /(?<![\d.,])0 (?:zoner|timer|dage|uger|måneder|samtaler|borgere|kurser|sager|virksomheder|år)(?![\p{L}])/u;
const CAPITAL_INSIDE = /[\p{Ll},(] (?:Lov|Lovforslag|Bekendtgørelse)\b/u;

const ORDER: readonly SectionId[] = [
  ...([
    'notice',
    'questions',
    'gap',
    'outcome',
    'conditions',
    'considerations',
    'facts',
    'counted',
    'readings',
    'rules',
    'sources',
    'complaint',
  ] as const),
];

describe.for(ruleFolders())('the Danish of $id', ({ id, path }) => {
  const statements = statementsOf(id, path);

  it('names who acts, has one word for one thing, and no capital inside a sentence', () => {
    for (const line of statements.flatMap(sentencesOf)) {
      expect(forbiddenIn(line), line).toBeUndefined();
      expect(line).not.toMatch(CAPITAL_INSIDE);
    }
  });

  it('counts nothing by 0, and has numbers below ten in words', () => {
    for (const line of statements.flatMap(sentencesOf)) {
      expect(line, line).not.toMatch(COUNT_OF_NOTHING);
      // The provision that stands behind a condition is named as its source has it.
      const own = line.replace(/ \((?:[^()]|\([^()]*\))*\)\.$/, '');
      expect(spelledOut(own), line).toBe(own);
    }
  });

  it('gives the result first, then why, the facts, the rules and how to complain', () => {
    for (const { sections } of statements) {
      const places = sections.map((section) => ORDER.indexOf(section.id));
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  });

  it('says no fact twice', () => {
    for (const { sections } of statements) {
      const facts = sections.find((section) => section.id === 'facts')?.items ?? [];
      const others = sections
        .filter((section) => section.id !== 'facts')
        .flatMap(({ paragraphs, items = [] }) => [...paragraphs, ...items]);
      for (const fact of facts) expect(others.filter((line) => line.includes(fact))).toEqual([]);
    }
  });
});

it('is the same in reports', () => {
  const danish = [JSON.stringify(audit), JSON.stringify(jobcentre)].join('\n').matchAll(/"da":"([^"]*)"/g);
  const texts = [...danish].map(([, text]) => text as string);
  expect(texts.length).toBeGreaterThan(200);
  for (const text of texts) {
    expect(forbiddenIn(text), text).toBeUndefined();
    expect(text).not.toMatch(/talt med|rapportens bruger|står åben|KEY\b/i);
  }
});

describe('numbers in words', () => {
  it.each([
    ['Rejsen går gennem 1 zone.', 'Rejsen går gennem én zone.'],
    ['Det varer 1 år og 3 hele måneder.', 'Det varer ét år og tre hele måneder.'],
    ['Der er 0 sager.', 'Der er ingen sager.'],
    ['3 zoner er nok.', 'Tre zoner er nok.'],
    ['Er det nok? 2 dage er.', 'Er det nok? To dage er.'],
    ['mellem 2 og 3 samtaler', 'mellem 2 og 3 samtaler'],
    ['Der er 5 km, 12 uger, 4,5 timer og 9 pct.', 'Der er 5 km, 12 uger, 4,5 timer og 9 pct.'],
    ['§ 2, nr. 3 uger', '§ 2, nr. 3 uger'],
    ['Du har haft 1 ressourceforløb før.', 'Du har haft ét ressourceforløb før.'],
  ])('%s', (figures, words) => {
    expect(spelledOut(figures)).toBe(words);
  });
});
