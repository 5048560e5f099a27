import type { Citation } from '../../engine/citation.js';
import { type Assessed, foundIn } from './found.js';
import { misused } from './misuse.js';
import { below, cited } from './reason-lines.js';
import { type Remark, remark } from './remark.js';

/**
 * Expects that a provision is cited. `§ 83` is cited by `§ 83, stk. 1`, not by `§ 83 a`; which act it stands in can be told too.
 *
 * @throws TypeError for what names no provision and no source
 * @since 0.1.0
 * @example
 * const assessment = activationAllowance.assess({}, { on: '2019-04-01', municipality: 'lyngby-taarbaek' });
 * expectCited(assessment, '§ 83').pass // => true
 * expectCited(assessment, { source: 'lyngby-taarbaek-2019-03-12', provision: 'punkt 4' }).pass // => true
 */
export function expectCited(assessment: Assessed, provision: string | Partial<Citation>): Remark {
  const [head] = foundIn(assessment);
  const { citations } = assessment;
  const wanted = typeof provision === 'string' ? { provision } : provision;
  if (Object.values(wanted ?? {}).every((place) => typeof place !== 'string' || place === ''))
    throw misused('a provision, a text such as "§ 83", or an object that is a part of a citation', provision);
  const named = Object.values(wanted).join('; ');
  return remark(
    citations.some((citation) => cites(citation, wanted)),
    `a citation of ${named}`,
    [head, ...below(citations.length === 0 ? ['no citations'] : citations.map(cited))],
  );
}

function cites(citation: Citation, { provision, ...place }: Partial<Citation>): boolean {
  const there = Object.entries(place).every(([key, value]) => citation[key as keyof Citation] === value);
  return there && (provision === undefined || `${citation.provision},`.startsWith(`${provision},`));
}
