import type { Citation } from '../engine/citation.js';
import type { FindingInWords } from '../form/findings.js';
import type { Form } from '../form/form.js';
import type { FormReading } from '../form/readings.js';
import { heldTogether } from '../reasons/held-together.js';
import type { Statement } from '../reasons/statement.js';
import { citationInWords } from '../reasons/values-in-words.js';
import { arrange, el, fill } from './dom.js';
import { letterPart } from './letter.js';
import { readingNode } from './reading.js';
import type { Verdict } from './result.js';

/** Everything that is shown of a case besides its questions. */
export interface Shown {
  readonly form: Form;
  readonly verdict: Verdict;
  /** What is assessed, for which day and municipality. */
  readonly about: string;
  /** True where what is met takes money away: then it is no good news. */
  readonly takesAway: boolean;
  readonly findings: readonly FindingInWords[];
  readonly statement: Statement;
}

const STATES: Readonly<Record<FindingInWords['status'], readonly [badge: string, text: string]>> = {
  met: ['badge-success', 'Opfyldt'],
  failed: ['badge-error', 'Ikke opfyldt'],
  unknown: ['badge-info', 'Mangler svar'],
  judgement: ['badge-info', 'Skal vurderes'],
  reading: ['badge-warning', 'Uafklaret'],
  'not-covered': ['badge-warning', 'Ukendt regel'],
  'not-needed': ['', 'Uden betydning'],
};

/**
 * The result: what the case comes to, each condition, what the law leaves open, and the letter. What can have the focus stays the same
 * element for as long as it says the same, for a person may be on the way to it while an answer is taken in.
 */
export function resultPart(chosen: (reading: string, option: string | undefined) => void) {
  const verdict = el('div', {});
  const readings = keyed((one: FormReading) => readingNode(one, chosen));
  const conditions = keyed(([finding, isOpen, takesAway]: readonly [FindingInWords, boolean, boolean]) =>
    conditionNode(finding, isOpen, takesAway),
  );
  const open = part('uafklaret', '', el('div', {}));
  const all = part('betingelser', 'Betingelser', el('ol', { class: 'conditions' }));
  const letter = letterPart();
  const node = el(
    'section',
    { 'aria-labelledby': 'vurdering', class: 'result' },
    el('h2', { id: 'vurdering', tabindex: -1 }, 'Vurdering'),
    verdict,
    open.node,
    all.node,
    letter.node,
  );
  return {
    node,
    show: ({ form, verdict: told, about, takesAway, findings, statement }: Shown) => {
      fill(verdict, el('p', { class: 'about' }, heldTogether(about)), verdictNode(told));
      arrange(
        open.holder,
        form.readings.map((one) => readings(one.key, one)),
      );
      arrange(
        all.holder,
        findings.map((one) => conditions(one.condition, [one, statement.outcome === 'open', takesAway])),
      );
      open.heading.textContent = form.readings.some(({ state }) => state === 'required')
        ? 'Uafklarede spørgsmål om reglerne'
        : 'Sådan er reglerne forstået';
      open.node.hidden = form.readings.length === 0;
      all.node.hidden = findings.length === 0;
      letter.show(statement);
    },
    /** Says what cannot be read, in place of a result: nothing is awarded while an answer or a choice is wrong. */
    refuse: (heading: string, lines: readonly string[]) => {
      fill(verdict, verdictNode({ tone: 'warning', heading, text: lines }));
      open.node.hidden = all.node.hidden = letter.node.hidden = true;
    },
  };
}

function part(id: string, heading: string, holder: HTMLElement) {
  const title = el('h3', { id }, heading);
  return { holder, heading: title, node: el('section', { 'aria-labelledby': id }, title, holder) };
}

/** Makes an element for what is shown under a key, and makes it anew only when that says something else. */
function keyed<T>(make: (of: T) => HTMLElement): (key: string, of: T) => HTMLElement {
  const made = new Map<string, { readonly said: string; readonly node: HTMLElement }>();
  return (key, of) => {
    const said = JSON.stringify(of);
    const before = made.get(key);
    if (before?.said === said) return before.node;
    const focused = before?.node.contains(document.activeElement) ? (document.activeElement as HTMLElement).dataset.focus : undefined;
    const node = make(of);
    made.set(key, { said, node });
    if (focused !== undefined) queueMicrotask(() => node.querySelector<HTMLElement>(`[data-focus="${CSS.escape(focused)}"]`)?.focus());
    return node;
  };
}

function verdictNode({ tone, heading, text }: Verdict): HTMLElement {
  return el(
    'div',
    { class: `alert alert-${tone}`, id: 'resultat' },
    el(
      'div',
      { class: 'alert-body' },
      el('h3', { class: 'alert-heading' }, heading),
      text.map((line) => el('p', { class: 'alert-text' }, line)),
    ),
  );
}

/** A condition, how it stands, and where it stands; what would be awarded is nothing while anything is open. */
function conditionNode({ label, status, cite, within, award }: FindingInWords, isOpen: boolean, takesAway: boolean): HTMLElement {
  const ofAward = isOpen ? (['', 'Afventer'] as const) : (['badge-info', 'Beregnet'] as const);
  const [colour, text] = award && status === 'met' ? ofAward : STATES[status];
  const badge = takesAway && colour !== '' ? 'badge-info' : colour;
  return el(
    'li',
    { class: within === undefined ? 'condition' : 'condition within' },
    el(
      'p',
      { class: 'condition-head' },
      el('strong', {}, label),
      ' ',
      el('span', { class: badge === '' ? 'state' : `badge ${badge}` }, text),
    ),
    el('p', { class: 'provision' }, citation(cite)),
  );
}

/** A citation, and a way to it where its address is known. */
export function citation(cite: Citation): Node | string {
  const text = heldTogether(citationInWords(cite));
  return cite.url === undefined
    ? text
    : el('a', { href: cite.url, rel: 'noreferrer', target: '_blank' }, text, el('span', { class: 'sr-only' }, ' (åbner i en ny fane)'));
}
