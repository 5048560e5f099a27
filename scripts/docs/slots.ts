import type { Text } from '../../src/engine/reading.js';
import type { FactText, Language, Words } from '../../src/engine/texts.js';
import { type Content, element } from '../../src/report/html.js';
import type { Doc } from './doc.js';
import { SLOTS } from './words/slots.js';

/** A template as a reader sees it: what is filled in from the case stands out, and a fact leads to what is said of it. */
export function withSlots(text: Text, { subject, language }: Doc): Content {
  const facts: Readonly<Record<string, FactText>> = subject.wording?.texts.facts ?? {};
  return text[language].split(/\{([A-Za-z][A-Za-z-]*)\}/).map((part, place): Content => {
    if (place % 2 === 0) return part;
    const fact = Object.hasOwn(facts, part) ? facts[part] : undefined;
    if (fact !== undefined) return element('a', { class: 'slot', href: `#fact-${part}` }, factSlot(part, fact.words, language));
    return element('span', { class: 'slot' }, SLOTS[part]?.[language] ?? part);
  });
}

/** A fact that is so or not so is filled in as a sentence: both are shown. */
function factSlot(fact: string, words: Words, language: Language): string {
  return words.as === 'yes-no' ? `${words.yes[language]} / ${words.no[language]}` : fact;
}
