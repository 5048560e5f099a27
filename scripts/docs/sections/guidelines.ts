import { activationAllowance } from '../../../rules/citizen/activation-allowance/scheme.js';
import type { PageSection } from '../../../src/report/page.js';
import { type Doc, paragraph, section } from '../doc.js';
import { guidelinesTable } from '../guidelines-table.js';
import { GUIDELINES as T } from '../words/guidelines.js';

/** The guidelines of the municipalities beside each other; only the activation allowance has any. */
export function guidelinesSection(doc: Doc): PageSection[] {
  if (doc.subject.id !== activationAllowance.id) return [];
  return [section('guidelines', T.heading, doc, { content: [paragraph(T.lead, doc), guidelinesTable(doc)] })];
}
