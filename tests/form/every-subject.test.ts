import { describe, expect, it } from 'vitest';
import { calculations, schemes } from '../../rules/index.js';
import { wordings } from '../../rules/texts.js';
import { SUITE } from '../../src/cli/conformance/suite.js';
import type { WorkedCase } from '../../src/conformance/case-format.js';
import { findingsWriter } from '../../src/form/findings.js';
import { formWriter } from '../../src/form/form.js';
import type { Answered, FormSubject } from '../../src/form/subject.js';
import { answer } from '../../src/form/subject.js';
import { labels } from '../../src/form.js';
import { optionsOf } from '../rules/worked-cases.js';

type Facts = Readonly<Record<string, unknown>>;

const all = { ...schemes, ...calculations } as unknown as Readonly<Record<string, FormSubject>>;
const byId = new Map(Object.values(all).map((subject) => [subject.id, subject]));
const form = formWriter(wordings);
const findingsInWords = findingsWriter(wordings);

/** Of a folder with more cases than this every so many are tried, for each takes some hundred assessments; all of them by `npm run fuzz`. */
const FEW = 60;
const EVERY = 6;

/** Every so many cases are answered one element at a time; the others all that is asked for at once, which is quicker. */
const ONE_BY_ONE = 10;

/** Answers what the form asks for with what the case knows, until it asks for nothing that the case knows. */
function answeredInTurn(subject: FormSubject, { facts: known, ...worked }: WorkedCase, most: number) {
  const options = optionsOf({ facts: known, ...worked }) as never;
  let facts: Facts = {};
  for (;;) {
    const made = form(subject, options, facts, 'da');
    const asked = made.elements.filter(({ state }) => state === 'required' || state === 'optional');
    const next = asked.filter(({ key }) => known[key] !== undefined && facts[key] === undefined).slice(0, most);
    if (next.length === 0) return { made, unknown: asked.filter(({ key, state }) => state === 'required' && known[key] === undefined) };
    facts = { ...facts, ...Object.fromEntries(next.map(({ key }) => [key, known[key]])) };
  }
}

/** What a case comes to: the outcome, and what it carries. */
function comesTo(answered: Answered): readonly unknown[] {
  const { outcome } = answered;
  if (outcome === 'fulfilled') return [outcome, (answered.award as { amount?: string }).amount ?? answered.award];
  if (outcome === 'calculated') return [outcome, answered.value];
  return outcome === 'open'
    ? [outcome, new Set(answered.questions.map(({ kind, ...of }) => `${kind} ${'fact' in of ? of.fact : of.reading}`))]
    : [outcome];
}

/** Cases that either of two facts settles, of which they know the one that is asked last. */
const SETTLED_OTHERWISE: readonly string[] = ['grandfathering-too-few'];

/** Facts that are asked in a guideline's own words, which are told to the citizen. */
const IN_WORDS_OF_THE_GUIDELINE = ['ownConditions', 'ownJudgements'];

describe.for(SUITE)('a form of $scheme', ({ scheme, cases }) => {
  const asked = cases.filter(({ error }) => error === undefined);
  const tried = asked.filter((_, place) => process.env.FUZZ === '1' || asked.length <= FEW || place % EVERY === 0);

  it('comes to what each worked case comes to, asking in turn; what it does not ask changes nothing', () => {
    for (const [place, worked] of tried.entries()) {
      const subject = byId.get(worked.calculation ?? scheme) as FormSubject;
      const { made, unknown } = answeredInTurn(subject, worked, place % ONE_BY_ONE === 0 ? 1 : asked.length);
      const [comes, wanted] = [comesTo(made.answered as Answered), comesTo(answer(subject, worked.facts, optionsOf(worked)))];
      if (SETTLED_OTHERWISE.includes(worked.id)) expect(unknown, worked.id).not.toEqual([]);
      else expect(comes, worked.id).toEqual(wanted);
    }
  });

  it('asks each fact once, in the third person too, and offers answers that are accepted', () => {
    for (const worked of asked) {
      const subject = byId.get(worked.calculation ?? scheme) as FormSubject;
      const { elements } = form(subject, optionsOf(worked) as never, {}, 'da');
      expect(new Set(elements.map(({ key }) => key)).size, worked.id).toBe(elements.length);
      for (const { key, question, input, judged } of elements) {
        if (!IN_WORDS_OF_THE_GUIDELINE.includes(key))
          expect(question.caseworker, `${worked.id} ${key}`).not.toMatch(/\b(du|dig|din|dit|dine)\b/iu);
        const options = 'options' in input ? (input.options ?? []) : [];
        for (const { value, label } of options) {
          const given = judged ? { value, by: 'jobcentret', because: 'efter en samlet vurdering' } : value;
          expect(subject.facts.problems({ [key]: given }), `${worked.id} ${key} ${value}`).toEqual([]);
          expect(label).not.toBe(value);
        }
      }
    }
  });

  it('tells every finding of a worked case with its name, in both languages', () => {
    for (const worked of asked) {
      const answered = answer(byId.get(worked.calculation ?? scheme) as FormSubject, worked.facts, optionsOf(worked));
      if ('calculation' in answered) continue;
      for (const language of ['da', 'en'] as const) {
        const told = findingsInWords(answered, language);
        expect(told.map(({ condition }) => condition)).toEqual(answered.findings.map(({ condition }) => condition));
        for (const { label, condition } of told) expect(label, `${worked.id} ${condition}`).toMatch(/^[A-ZÆØÅÉ0-9»“].+/u);
        // Each reason of a refusal is told, and that the rules are not in force; what may be due is told by the award itself.
        for (const { status, sentence, within, award, condition } of told) {
          const isReason = status === 'failed' && within === undefined && (!award || answered.outcome === 'not-in-force');
          if (isReason && /^not-/.test(answered.outcome)) expect(sentence, `${worked.id} ${condition}`).toMatch(/^[A-ZÆØÅÉ0-9»“].+[.]$/su);
        }
        const { conditions } = labels(byId.get(worked.calculation ?? scheme) as FormSubject, worked.on ?? '2020-01-01', language);
        for (const { label, condition } of told) expect(conditions[condition.replace(/-\d+(?=\/|$)/, '')], condition).toBe(label);
      }
    }
  });

  it('tells in Danish what is wrong with an input that is refused', () => {
    for (const worked of cases.filter(({ error }) => error?.of === 'facts')) {
      const subject = byId.get(worked.calculation ?? scheme) as FormSubject;
      const { elements, errors } = form(subject, optionsOf(worked) as never, worked.facts, 'da');
      const told = [...elements.flatMap((element) => element.errors), ...errors];
      expect(told.length, worked.id).toBeGreaterThan(0);
      for (const { message, problem } of told) {
        expect(message, `${worked.id}: ${problem.expected}`).toMatch(/^[»A-ZÆØÅ].*[.?]$/u);
        expect(message, `${worked.id}: ${problem.expected}`).not.toContain('passer ikke');
      }
    }
  });
});
