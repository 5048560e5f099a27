import { describe, expect, it } from 'vitest';
import { wordings } from '../../rules/texts.js';
import type { Language, Wording } from '../../src/engine/texts.js';
import { factInWords, factSentence } from '../../src/reasons/telling.js';
import { assessedCases } from './assessed-cases.js';
import { inside, write } from './written.js';

const LANGUAGES: readonly Language[] = ['da', 'en'];

/** The lines that say a sentence, whether it ends there, goes on or has its provision before the full stop. */
function linesSaying(lines: readonly string[], sentence: string): string[] {
  const said = sentence.replace(/\.$/, '');
  return lines.filter((line) => line.split(/(?<=\.) /).some((one) => one.replace(/\.$/, '') === said || one.startsWith(`${said} (`)));
}

describe.for(assessedCases)('the letters of $id', ({ id, assessed }) => {
  const wording = wordings[id] as Wording;
  const letters = assessed.flatMap((assessment) =>
    LANGUAGES.map((language) => ({ assessment, language, statement: write(assessment, { language }) })),
  );

  // Two limits on one fact are two conditions, and each says what it is held against.
  it('say the sentence of a fact once, but for conditions that go on from it', () => {
    for (const { assessment, language, statement } of letters) {
      const lines = statement.sections.flatMap(({ paragraphs, items = [] }) => [...paragraphs, ...items]);
      const conditions = statement.sections.flatMap(({ about = [] }) =>
        about.flatMap(({ condition, sentence }) => (condition === undefined ? [] : sentence)),
      );
      for (const fact of Object.keys(assessment.facts)) {
        const sentence = factSentence(fact, { assessment, wording, language }) as string;
        const said = linesSaying(lines, sentence);
        const goesOn = said.length > 1 && said.every((line) => conditions.includes(line) && line !== sentence);
        expect(goesOn ? [] : said.slice(1), `${fact}: ${sentence}`).toEqual([]);
      }
    }
  });

  it('list no choice or day among the facts that a sentence on a condition has named', () => {
    for (const { assessment, language, statement } of letters) {
      const conditions = statement.sections.flatMap(({ about = [] }) => about.filter(({ condition }) => condition !== undefined));
      const told = conditions.map(({ sentence }) => sentence.replace(/ \([^()]*(?:\([^()]*\)[^()]*)*\)\.$/, '.')).join('\n');
      const listed = inside(statement, 'facts');
      for (const fact of Object.keys(assessment.facts)) {
        const sentence = factSentence(fact, { assessment, wording, language }) as string;
        const value = factInWords(fact, { assessment, wording, language }) as string;
        const quoted = { da: `»${value}«`, en: `“${value}”` }[language];
        if (told.includes(quoted)) expect(listed, fact).not.toContain(sentence);
      }
    }
  });
});
