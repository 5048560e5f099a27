import { activationAllowance } from '../../rules/citizen/activation-allowance/scheme.js';
import type { AllowanceGuideline } from '../../src/index.js';
import { type Content, element, type Html } from '../../src/report/html.js';
import { table } from '../../src/report/table.js';
import { allowanceWords, authority } from './allowance.js';
import { type Doc, say } from './doc.js';
import { daysInWords, limitsInWords, requirementsInWords, statusTag } from './guideline-in-words.js';
import { rateInWords } from './rate.js';
import { RATES, GUIDELINES as T } from './words/guidelines.js';

/** The guidelines beside each other: what each pays, to whom, and from when; the name leads to the page of each. */
export function guidelinesTable(doc: Doc): Html {
  const columns = [T.municipality, T.rate, T.limits, T.requirements, T.days].map((heading) => ({ heading: say(heading, doc) }));
  const rows = activationAllowance.guidelines.map((guideline) => ({ id: `guideline-${guideline.id}`, cells: cellsOf(guideline, doc) }));
  return table({ id: 'guidelines-table', caption: say(T.caption, doc), columns, rows });
}

function cellsOf(guideline: AllowanceGuideline, doc: Doc): Content[] {
  const { id, municipality, rate, from, cite } = guideline;
  const words = allowanceWords(from, doc.language);
  const name = element('a', { href: pageOf(id) }, authority(municipality));
  const amount = rate.kind === 'zone-days' ? say(RATES.zoneDays, doc) : rateInWords(rate, id, words, doc);
  const code = element('div', {}, element('code', {}, id));
  return [
    [name, ' ', doc.sources.reference(cite), code, statusTag(guideline, doc)],
    amount,
    limitsInWords(guideline, words, doc),
    requirementsInWords(guideline, words, doc),
    daysInWords(guideline, doc),
  ];
}

/** The page of a guideline. */
export function pageOf(guideline: string): string {
  return `guideline-${guideline}.html`;
}
