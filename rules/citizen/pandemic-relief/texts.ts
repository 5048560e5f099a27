import type { AwardSentence, SchemeTexts, Step } from '../../define.js';

/** Tells each extension in a sentence of its own, with its act or the minutes, where the file has one sentence for them all. */
export function inOwnWords<T extends Pick<SchemeTexts<unknown, unknown>, 'award'>>(texts: T): T {
  const award: T['award'] = (given, told) => {
    const { working, sentences, ...rest } = texts.award(given, told);
    const extensions = working.filter(({ step }) => step === 'extension');
    const telling = (sentence: AwardSentence) =>
      sentence.values.working === undefined ? [sentence] : extensions.map((extension) => withDays(sentence, extension));
    return { ...rest, sentences: sentences.flatMap(telling), working: [] };
  };
  return { ...texts, award };
}

/** A sentence that names the working, for one step of it: its days, and where they stand. */
function withDays({ text: { da, en } }: AwardSentence, { value, cite }: Step): AwardSentence {
  const text = { da: da.replace('{working}', '{days} ({cite})'), en: en.replace('{working}', '{days} ({cite})') };
  const [from, to] = value.split('/');
  return { text, values: { days: { words: { as: 'period' }, value: { from, to } }, cite: { words: { as: 'citation' }, value: cite } } };
}
