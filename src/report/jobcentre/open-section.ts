import { number } from '../../reasons/values-in-words.js';
import { type Content, element, type Html } from '../html.js';
import type { PageSection } from '../page.js';
import { municipalityId, municipalityName } from './names.js';
import { type OpenItem, openItems } from './open-items.js';
import WORDS from './words.json' with { type: 'json' };
import { say, type Writing } from './writing.js';

/** So many municipalities are named; more are only counted. */
const MOST_NAMED = 12;
const T = WORDS.open;

/** Everything that can still change an outcome, once, with the municipalities it concerns. */
export function openSection(writing: Writing): PageSection {
  const { jobcentres } = writing.report;
  const items = new Map<string, { readonly item: OpenItem; readonly of: string[] }>();
  for (const { municipality, assessment } of jobcentres) {
    for (const item of openItems(assessment, writing)) {
      const known = items.get(item.id);
      if (known === undefined) items.set(item.id, { item, of: [municipality] });
      else known.of.push(municipality);
    }
  }
  const listed = [...items.values()].map(({ item, of }) => {
    const answer = answerOf(item);
    return element(
      'li',
      { id: item.id },
      element('strong', {}, item.asked),
      answer,
      jobcentres.length > 1 ? concerns(of, writing) : undefined,
    );
  });
  const intro = element('p', {}, say(items.size === 0 ? T.none : T.intro, writing));
  const content = items.size === 0 ? [intro] : [intro, element('ul', { class: 'spaced' }, listed)];
  return { id: 'open', heading: say(T.heading, writing), content };
}

function answerOf({ settled, flags }: OpenItem): Content {
  if (settled !== undefined) return [` ${settled}`, flags.map(({ flag }) => [' ', element('code', {}, flag)])];
  if (flags.length === 0) return undefined;
  return element(
    'ul',
    {},
    flags.map(({ flag, answer }) => element('li', {}, answer, ' ', element('code', {}, flag))),
  );
}

function concerns(of: readonly string[], writing: Writing): Html {
  const named =
    of.length > MOST_NAMED
      ? say(T.many, writing, { count: number(of.length, writing.language) })
      : of.map((key, place) => [place === 0 ? '' : ', ', element('a', { href: `#${municipalityId(key)}` }, municipalityName(key))]);
  return element('p', { class: 'note' }, say(T.concerns, writing), ' ', named);
}
