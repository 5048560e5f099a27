import { wordings } from '../../rules/texts.js';
import type { Assessment } from '../engine/assessment.js';
import { InputError } from '../engine/problem.js';
import { problemInWords } from '../form/errors.js';
import { findingsWriter } from '../form/findings.js';
import { formWriter } from '../form/form.js';
import type { Answered } from '../form/subject.js';
import { calculationWriter } from '../reasons/calculated.js';
import { dayInWords } from '../reasons/values-in-words.js';
import { statementWriter } from '../reasons/writer.js';
import { addressOf, type PageCase } from './case.js';
import { el } from './dom.js';
import { faultsIn, municipalityFault } from './faults.js';
import { filesPart } from './files.js';
import { focusKeeper } from './focus.js';
import { emptyCase, optionsOf } from './options.js';
import { questionsPart } from './questions.js';
import { caseAt, type ReadCase } from './read-case.js';
import { ended, verdictOf } from './result.js';
import { resultPart } from './result-part.js';
import { setupPart } from './setup.js';
import { hasGuidelines, isScheme, type PageSubject, SCHEMES, subjectOf } from './subjects.js';

const form = formWriter(wordings);
const findings = findingsWriter(wordings);
const statement = statementWriter(wordings);
const calculation = calculationWriter(wordings);

/** Starts the page: what is shown follows from the case alone, and the case stands in the address and nowhere else. */
export function startPage(root: HTMLElement): void {
  const { subject: id, on, municipality } = root.dataset;
  const beginning = { today: new Date().toISOString().slice(0, 10), on, municipality };
  const first = subjectOf(id ?? '') ?? (SCHEMES[0] as PageSubject);
  const atFirst = caseAt(location.hash);
  let given: PageCase = atFirst?.given ?? emptyCase(first, beginning);
  const keepFocus = focusKeeper(root);
  const subject = () => subjectOf(given.subject) as PageSubject;
  const live = el('p', { role: 'status', class: 'sr-only' });
  const open = (next: PageCase) => {
    const isOther = next.subject !== given.subject;
    given = next;
    if (isOther) questions.forget();
    history.replaceState(null, '', addressOf(given));
    show();
    keepFocus();
  };
  const setup = setupPart(open, (other) => {
    const chosen = subjectOf(other);
    if (chosen !== undefined) open(emptyCase(chosen, beginning));
  });
  const openAnother = (next: PageCase) => {
    questions.forget();
    open(next);
  };
  const files = filesPart(
    () => ({ given, subject: subject() }),
    openAnother,
    () => openAnother(emptyCase(subject(), beginning)),
  );
  const questions = questionsPart((key, value) => {
    const { [key]: _, ...others } = given.facts;
    open({ ...given, facts: value === undefined ? others : { ...others, [key]: value } });
  });
  const result = resultPart((reading, option) => {
    const { [reading]: _, ...others } = given.readings ?? {};
    open({ ...given, readings: option === undefined ? others : { ...others, [reading]: option } });
  });
  const about = el('section', { 'aria-labelledby': 'sagen', class: 'case' }, el('h2', { id: 'sagen' }, 'Sagen'), setup.node, files.node);
  root.replaceChildren(about, el('div', { class: 'columns' }, questions.node, result.node), live);

  const refuse = (heading: string, lines: readonly string[]) => {
    result.refuse(heading, lines);
    live.textContent = `${heading}. ${lines.join(' ')}`;
  };
  const refuseAddress = (at: ReadCase | undefined) =>
    at?.faults === undefined ? files.say() : files.say('Adressen kan ikke åbnes som en sag:', ...at.faults);
  const show = () => {
    const of = subject();
    setup.show(given);
    files.show(of);
    document.title = `${of.title.da} · Regelværk`;
    const unknown = hasGuidelines(of) ? municipalityFault(of, given) : undefined;
    try {
      // The answers stand on the page all the same, under another municipality; what they come to does not.
      const options = optionsOf(
        unknown === undefined ? given : { ...given, municipality: emptyCase(of, beginning).municipality ?? '' },
        of,
      );
      const made = form(of as never, options, given.facts, 'da');
      questions.show(made);
      if (unknown !== undefined) {
        refuse('Vælg kommunen for at se resultatet', [unknown]);
        return;
      }
      const faults = faultsIn(made);
      const { answered } = made;
      if (answered === undefined) {
        refuse('Ret oplysningerne for at se resultatet', faults);
        return;
      }
      const verdict = verdictOf(answered, of, possibleIn(answered, of, options));
      result.show({ form: made, verdict, about: aboutCase(given, of), takesAway: of.awards === 'reduction', ...toldOf(answered) });
      live.textContent = `${ended(verdict.heading)} ${verdict.text.join(' ')}`;
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      refuse(
        'Valgene kan ikke bruges',
        error.problems.map((problem) => problemInWords(problem, 'da')),
      );
    }
  };
  window.addEventListener('hashchange', () => {
    const at = caseAt(location.hash);
    refuseAddress(at);
    if (at?.given !== undefined) openAnother(at.given);
  });
  show();
  refuseAddress(atFirst);
}

/** What is assessed, for which day, and under whose guideline. */
function aboutCase({ on, municipality }: PageCase, subject: PageSubject): string {
  const { title, municipalities = {} } = subject;
  const day = isScheme(subject) && on !== undefined && on !== '' ? [`den ${dayInWords(on, 'da')}`] : [];
  const name = municipality !== undefined && hasGuidelines(subject) ? municipalities[municipality] : undefined;
  return [title.da, ...day, ...(name === undefined ? [] : [name])].join(' · ');
}

function toldOf(answered: Answered) {
  if ('calculation' in answered) return { findings: [], statement: calculation(answered, { language: 'da' }) };
  const assessment = answered as Assessment<unknown, unknown>;
  return { findings: findings(assessment, 'da'), statement: statement(assessment, { language: 'da' }) };
}

/** What an open case can still come to; of facts that could be read. */
function possibleIn(answered: Answered, subject: PageSubject, options: object) {
  return answered.outcome === 'open' && isScheme(subject) ? subject.under?.(options).possible(answered.facts as object) : undefined;
}
