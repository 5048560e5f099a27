import digest from '../../rules/digest.json' with { type: 'json' };
import type { Language } from '../../src/engine/texts.js';
import type { AllowanceGuideline } from '../../src/index.js';
import { element } from '../../src/report/html.js';
import { pageHtml } from '../../src/report/page.js';
import { authority } from './allowance.js';
import { docOf, paragraph, say, section } from './doc.js';
import { guidelineTerms } from './guideline-in-words.js';
import { pageOf } from './guidelines-table.js';
import { linksOf } from './links.js';
import type { Subject } from './subjects.js';
import { GUIDELINES as T } from './words/guidelines.js';
import { PAGES } from './words/pages.js';

/** Writes the page of a municipality's guideline, for whoever checks it against its source. */
export function guidelinePage(guideline: AllowanceGuideline, subject: Subject, all: readonly Subject[], language: Language): string {
  const doc = docOf(subject, all, language);
  const title = `${authority(guideline.municipality)} (${guideline.id})`;
  const content = guidelineTerms(guideline, doc);
  const back = element('a', { href: `${subject.id}.html#guidelines` }, say(T.compared, doc, { title: say(subject.title, doc) }));
  return pageHtml({
    language,
    elsewhere: linksOf(pageOf(guideline.id), title, language),
    kind: say(T.kind, doc),
    title,
    lead: [element('p', { class: 'lead' }, say(subject.title, doc))],
    sections: [
      section('says', T.says, doc, { content: [content, element('p', {}, back)] }),
      section('sources', PAGES.sources, doc, { content: [doc.sources.list()] }),
    ],
    footer: [paragraph(PAGES.generated, doc), element('p', {}, `${digest.package} ${digest.version}`)],
  });
}
