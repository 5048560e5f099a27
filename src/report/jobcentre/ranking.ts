import type { JobcentreOfReport } from '../../../rules/jobcentre/jobcenterindblik/jobcentre-report.js';
import { type Bounds, inPercent } from '../../../rules/jobcentre/jobcenterindblik/shares/bounds.js';
import { joined } from '../../reasons/values-in-words.js';
import { element, type Html } from '../html.js';
import type { Block } from '../parts.js';
import { table } from '../table.js';
import { municipalityId, municipalityName } from './names.js';
import { shareInWords } from './numbers.js';
import { type FocusTarget, type FocusTargetName, focusTargets, isNotReached } from './targets.js';
import { requiredInWords } from './targets-table.js';
import WORDS from './words.json' with { type: 'json' };
import { isWithheld, say, type Writing } from './writing.js';

const T = WORDS.ranking;

interface Ranked {
  readonly municipality: string;
  readonly target: FocusTarget;
  readonly least: number;
  readonly most: number;
}

/** The municipalities by their share of each focus target, the lowest first, as bars against what is required. */
export function rankings(writing: Writing): Block[] {
  const { jobcentres } = writing.report;
  const names = [...new Set(jobcentres.flatMap((jobcentre) => focusTargets(jobcentre, writing).map(({ name }) => name)))];
  return [{ text: say(T.intro, writing), only: 'page' }, ...names.flatMap((name) => ranking(name, jobcentres, writing))];
}

function ranking(name: FocusTargetName, jobcentres: readonly JobcentreOfReport[], writing: Writing): Block[] {
  const all = jobcentres.map((jobcentre) => ({
    municipality: jobcentre.municipality,
    target: focusTargets(jobcentre, writing).find((target) => target.name === name),
  }));
  const ranked = all.flatMap(({ municipality, target }) => {
    if (target === undefined || isWithheld(municipality, name, writing)) return [];
    const { least, most } = target.share;
    return least === undefined || most === undefined ? [] : [{ municipality, target, least: percentOf(least), most: percentOf(most) }];
  });
  ranked.sort((a, b) => a.least - b.least || a.most - b.most);
  const left = all
    .filter(({ municipality }) => ranked.every((one) => one.municipality !== municipality))
    .map((one) => municipalityName(one.municipality));
  const hidden: Block[] =
    left.length === 0 ? [] : [{ text: say(T.hidden, writing, { list: joined(left, writing.language) }), as: 'note', only: 'page' }];
  return ranked.length === 0 ? hidden : [{ html: bars(name, ranked, writing) }, ...hidden];
}

function percentOf(ratio: NonNullable<Bounds['least']>): number {
  return Number(inPercent(ratio));
}

function bars(name: FocusTargetName, ranked: readonly Ranked[], writing: Writing): Html {
  const required = [...new Set(ranked.flatMap(({ target }) => target.required))].map((figure) => requiredInWords(figure, writing));
  const caption = say(T.caption, writing, {
    target: say(WORDS.targets.names[name], writing),
    required: required.join(` ${say(WORDS.or, writing)} `),
  });
  const columns = [
    { heading: say(WORDS.overview.municipality, writing) },
    { heading: say(T.bar, writing) },
    { heading: say(T.share, writing), numbers: true },
  ];
  const rows = ranked.map(({ municipality, target, least, most }) => {
    const words = shareInWords(target.share, target.required[0], writing.language) ?? '';
    const flagged = isNotReached(target.stands);
    return {
      cells: [
        element('a', { href: `#${municipalityId(municipality)}` }, municipalityName(municipality)),
        bar(least, most, target.required, flagged),
        element('span', { class: flagged ? 'nowrap missed' : 'nowrap' }, flagged ? `▼ ${words}` : words),
      ],
    };
  });
  return table({ id: `ranking-${name}`, caption, columns, rows, look: 'ranking' });
}

/** A bar up to the least, a lighter one up to the most, and a line where the requirement lies; the share stands beside it in figures. */
function bar(least: number, most: number, required: FocusTarget['required'], flagged: boolean): Html {
  const lines = required.flatMap((figure) => (figure === undefined ? [] : [element('i', { class: 'limit', style: `left:${figure}%` })]));
  return element(
    'div',
    { class: flagged ? 'bar below' : 'bar', 'aria-hidden': 'true' },
    element('i', { class: 'to-most', style: `width:${most}%` }),
    element('i', { class: 'to-least', style: `width:${least}%` }),
    lines,
  );
}
