import type { Text } from '../../src/engine/reading.js';
import type { FactText, Language } from '../../src/engine/texts.js';
import type { Words } from '../../src/engine/value-words.js';
import { type Content, element } from '../../src/report/html.js';
import type { Doc } from './doc.js';
import { inside } from './letter-case.js';
import { SLOTS } from './words/slots.js';

/** A template as a reader sees it: what is filled in from the case stands out, and a fact leads to what is said of it. */
export function withSlots(text: Text, { subject, language }: Doc): Content {
  const facts: Readonly<Record<string, FactText>> = subject.wording?.texts.facts ?? {};
  return text[language].split(/\{([A-Za-z][A-Za-z-]*)\}/).map((part, place): Content => {
    if (place % 2 === 0) return part;
    const fact = Object.hasOwn(facts, part) ? facts[part] : undefined;
    const label = subject.texts?.facts[part]?.label[language];
    if (fact !== undefined) return element('a', { class: 'slot', href: `#fact-${part}` }, factSlot(part, fact.words, label, language));
    const table = subject.texts?.tables[part];
    if (table !== undefined) return element('span', { class: 'slot' }, table[language].replace(/,$/, ''));
    return element('span', { class: 'slot' }, SLOTS[part]?.[language] ?? element('code', {}, part));
  });
}

/** A fact that is so or not so is filled in as a sentence: both are shown. Others are called by their label, or by their id. */
function factSlot(fact: string, words: Words, label: string | undefined, language: Language): Content {
  if (words.as === 'yes-no') return `${words.yes[language]} / ${words.no[language]}`;
  return label === undefined ? element('code', {}, fact) : inside(label);
}
