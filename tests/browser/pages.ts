import { sitePages } from '../../scripts/docs/site.js';
import { auditPages } from './audit-pages.js';
import { comparisonPages } from './comparison-pages.js';
import { jobcentrePages } from './jobcentre-pages.js';
import type { Looked } from './looked.js';

/**
 * The pages that are looked at, in both languages: reports of jobcentres, of audits, comparisons of guidelines, and the documentation of the rules.
 * @param only names of some of them, or of their groups; none for all
 */
export function pages(only: readonly string[] = []): Looked[] {
  const all = [...jobcentrePages(), ...auditPages(), ...comparisonPages(), ...docsPages()];
  return all.filter(({ group, name }) => only.length === 0 || only.includes(group) || only.includes(name));
}

function docsPages(): Looked[] {
  return sitePages().map(({ path, html }) => ({
    group: 'docs',
    name: `docs-${path.replace(/\.html$/, '').replaceAll('/', '-')}`,
    html: () => html,
  }));
}
