import type { JobcentreOfReport } from '../../../rules/jobcentre/jobcenterindblik/report.js';
import { textOf } from '../../reasons/template.js';
import { dayInWords, number } from '../../reasons/words.js';
import { type Content, element, type Html } from '../html.js';
import type { PageSection } from '../page.js';
import { municipalityId, municipalityName } from './names.js';
import { readingTexts } from './readings-held.js';
import { ANY_GAP, GAPS, LACKING, OPEN_TEXTS } from './texts/open.js';
import { say, type Writing } from './writing.js';

/** So many municipalities are named; more are only counted. */
const MOST_NAMED = 12;

/** Something that is open, and how it is settled. */
interface OpenItem {
  readonly id: string;
  readonly asked: string;
  readonly answer: readonly Content[];
}

/** Links to what is open for one jobcentre; nothing where nothing is. */
export function openOf({ assessment }: JobcentreOfReport, writing: Writing): Html | undefined {
  const items = itemsOf(assessment, writing);
  if (items.length === 0) return undefined;
  return element(
    'ul',
    {},
    items.map(({ id, asked }) => element('li', {}, element('a', { href: `#${id}` }, asked))),
  );
}

/** Everything that can still change an outcome, once, with the municipalities it concerns. */
export function openSection(writing: Writing): PageSection {
  const { jobcentres } = writing.report;
  const items = new Map<string, OpenItem & { readonly of: string[] }>();
  for (const { municipality, assessment } of jobcentres) {
    for (const item of itemsOf(assessment, writing)) {
      const known = items.get(item.id);
      if (known === undefined) items.set(item.id, { ...item, of: [municipality] });
      else known.of.push(municipality);
    }
  }
  const listed = [...items.values()].map(({ id, asked, answer, of }) =>
    element('li', { id }, element('strong', {}, asked), answer, jobcentres.length > 1 ? concerns(of, writing) : undefined),
  );
  const intro = element('p', {}, say(items.size === 0 ? OPEN_TEXTS.none : OPEN_TEXTS.intro, writing));
  const content = items.size === 0 ? [intro] : [intro, element('ul', { class: 'spaced' }, listed)];
  return { id: 'open', heading: say(OPEN_TEXTS.heading, writing), content };
}

function itemsOf(assessment: JobcentreOfReport['assessment'], writing: Writing): OpenItem[] {
  if (assessment.outcome === 'not-covered') {
    return assessment.gaps.map(({ missing, on }) => {
      const asked = say(GAPS[missing] ?? ANY_GAP, writing, { missing, on: dayInWords(on, writing.language) });
      return { id: `open-gap-${missing}`, asked, answer: [] };
    });
  }
  if (assessment.outcome !== 'open') return [];
  return assessment.questions.map((question) =>
    question.kind === 'reading' ? readingItem(question.reading, question.options, writing) : factItem(question.fact, writing),
  );
}

function readingItem(reading: string, options: readonly string[], writing: Writing): OpenItem {
  const texts = readingTexts(reading);
  const answers = options.map((option) =>
    element('li', {}, say(textOf(texts.options, option, 'option'), writing), ' ', flag(`--reading ${reading}=${option}`)),
  );
  return { id: `open-${reading}`, asked: say(texts.question, writing), answer: [element('ul', {}, answers)] };
}

function factItem(fact: string, writing: Writing): OpenItem {
  const { asked, settled, by } = textOf(LACKING, fact, 'fact');
  return { id: `open-${fact}`, asked: say(asked, writing), answer: [' ', say(settled, writing), by === undefined ? '' : [' ', flag(by)]] };
}

function flag(text: string): Html {
  return element('code', {}, text);
}

function concerns(of: readonly string[], writing: Writing): Html {
  const named =
    of.length > MOST_NAMED
      ? say(OPEN_TEXTS.many, writing, { count: number(of.length, writing.language) })
      : of.map((key, place) => [place === 0 ? '' : ', ', element('a', { href: `#${municipalityId(key)}` }, municipalityName(key))]);
  return element('p', { class: 'note' }, say(OPEN_TEXTS.concerns, writing), ' ', named);
}
