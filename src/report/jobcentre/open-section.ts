import { joined, number } from '../../reasons/values-in-words.js';
import type { Part, PartItem } from '../parts.js';
import { municipalityName } from './names.js';
import { type OpenItem, openItems } from './open-items.js';
import WORDS from './words.json' with { type: 'json' };
import { say, type Writing } from './writing.js';

/** So many municipalities are named; more are only counted. */
const MOST_NAMED = 12;
const T = WORDS.open;

/** Everything that can still change an outcome, once, with the municipalities it concerns. */
export function openPart(writing: Writing): Part {
  const { jobcentres } = writing.report;
  const items = new Map<string, { readonly item: OpenItem; readonly of: string[] }>();
  for (const { municipality, assessment } of jobcentres) {
    for (const item of openItems(assessment, writing)) {
      const known = items.get(item.id);
      if (known === undefined) items.set(item.id, { item, of: [municipality] });
      else known.of.push(municipality);
    }
  }
  const heading = say(T.heading, writing);
  if (items.size === 0) return { id: 'open', heading, blocks: [{ text: say(T.none, writing) }] };
  const listed = [...items.values()].map(({ item, of }) => itemOf(item, jobcentres.length > 1 ? concerns(of, writing) : undefined));
  return { id: 'open', heading, blocks: [{ text: say(T.intro, writing) }, { items: listed }] };
}

/** The question, what settles it, and whom it concerns; the answers below it, each with what a program is given. */
function itemOf({ id, asked, settled, flags }: OpenItem, concerned: string | undefined): PartItem {
  const after = [settled, concerned].filter((part) => part !== undefined).join(' ');
  const answers = flags.flatMap(({ flag, answer }) => (answer === undefined ? [] : [{ text: answer, code: flag }]));
  const given = flags.find(({ answer }) => answer === undefined)?.flag;
  return {
    id,
    text: asked,
    strong: true,
    after: after === '' ? undefined : after,
    items: answers,
    ...(given !== undefined && { code: given }),
  };
}

function concerns(of: readonly string[], writing: Writing): string {
  const { language } = writing;
  const names = of.map(municipalityName).sort((a, b) => a.localeCompare(b, 'da'));
  const named = of.length > MOST_NAMED ? say(T.many, writing, { count: number(of.length, language) }) : joined(names, language);
  return `${say(T.concerns, writing)} ${named}.`;
}
