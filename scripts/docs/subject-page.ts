import digest from '../../rules/digest.json' with { type: 'json' };
import type { Language } from '../../src/engine/texts.js';
import { periodInWords } from '../../src/reasons/values-in-words.js';
import { element } from '../../src/report/html.js';
import { pageHtml } from '../../src/report/page.js';
import { type Doc, docOf, paragraph, say, section } from './doc.js';
import { linksOf } from './links.js';
import { aboutSection } from './sections/about.js';
import { casesSection } from './sections/cases.js';
import { conditionsSection } from './sections/conditions.js';
import { factsSection } from './sections/facts.js';
import { figuresSection } from './sections/figures.js';
import { guidelinesSection } from './sections/guidelines.js';
import { readingsSection } from './sections/open-questions.js';
import { presetsSection } from './sections/presets.js';
import { isScheme, type Subject } from './subjects.js';
import { PAGES as T } from './words/pages.js';

/** Writes the page of a scheme or a calculation. */
export function subjectPage(subject: Subject, all: readonly Subject[], language: Language): string {
  const doc = docOf(subject, all, language);
  const sections = [
    aboutSection(doc),
    figuresSection(doc),
    ...guidelinesSection(doc),
    ...conditionsSection(doc),
    factsSection(doc),
    readingsSection(doc),
    ...presetsSection(doc),
    casesSection(doc),
  ];
  return pageHtml({
    language,
    elsewhere: linksOf(`${subject.id}.html`, say(subject.title, doc), language),
    kind: say(isScheme(subject.asked) ? T.scheme : T.calculation, doc),
    title: say(subject.title, doc),
    lead: [
      subject.about && element('p', { class: 'lead' }, say(subject.about, doc)),
      element(
        'p',
        { class: 'note' },
        say(T.covered, doc, { period: periodInWords(subject.asked.covered, language) }),
        language === 'en' ? ` ${T.sourcesInDanish.en}` : '',
      ),
    ],
    sections: [...sections, section('sources', T.sources, doc, { content: [doc.sources.list()] })],
    footer: [paragraph(T.generated, doc), paragraph(T.rules, doc, rulesOf(doc))],
  });
}

function rulesOf({ subject }: Doc): { package: string; version: string; digest: string } {
  const digests: Readonly<Record<string, string>> = digest.schemes;
  return { package: digest.package, version: digest.version, digest: digests[subject.folder.id] ?? '' };
}
