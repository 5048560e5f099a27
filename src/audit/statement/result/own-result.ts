import { patterns } from '../letter/vocabulary/patterns.js';
import { plain } from '../match-sentences.js';

/** Whether a text says one of our sentences, with what leads to it left out; `turned` where it says it with a »not« more or less. */
export function saysResult(sentences: readonly string[], own: readonly string[]): 'said' | 'turned' | undefined {
  const texts = sentences.filter((sentence) => !sentence.endsWith('?') && !patterns.condition.test(sentence)).map(words);
  const results = own.map((sentence) => words(sentence.replace(/^[^,]*(?:er, at|is that) /u, '')));
  const said = results.flatMap((result) => {
    const shape = withAnyNots(result);
    return texts.flatMap((text) => (shape.exec(text) ?? []).map((found) => notsIn(found) === notsIn(result)));
  });
  if (said.length === 0) return undefined;
  return said.includes(true) ? 'said' : 'turned';
}

const NOT = '(?:ikke|not)';

function words(sentence: string): string {
  return plain(sentence)
    .replace(/\bcannot\b/g, 'can not')
    .replace(/[.:]$/, '');
}

function notsIn(text: string): number {
  return text.split(' ').filter((word) => /^(?:ikke|not)\b/.test(word)).length;
}

/** A sentence with a »not« more or less between its words or before it; one that is only asked is none. */
function withAnyNots(sentence: string): RegExp {
  const fixed = sentence.split(' ').filter((word) => !/^(?:ikke|not)$/.test(word));
  const parts = fixed.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  return new RegExp(
    `(?<![\\p{L}\\d]|\\b(?:om|hvis|whether|if) )(?:${NOT},? (?:at|that) )?${parts.join(` (?:${NOT} )*`)}(?![\\p{L}\\d])`,
    'u',
  );
}
