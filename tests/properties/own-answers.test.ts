import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { calculations, schemes } from '../../rules/index.js';
import { wordings } from '../../rules/texts.js';
import { ruleFolders } from '../../scripts/scheme-folders.js';
import { writtenOut } from '../../src/conformance/written-out.js';
import type { Options } from '../../src/engine/options.js';
import type { Readings } from '../../src/engine/reading.js';
import * as main from '../../src/index.js';
import { calculationWriter } from '../../src/reasons/calculated.js';
import { statementWriter } from '../../src/reasons/writer.js';
import * as register from '../../src/register.js';
import { optionsOf, type WorkedCase } from '../rules/worked-cases.js';
import { tamper } from './tampering.js';

type AskedOptions = Options<Readings, never>;
interface Answering {
  assess?(facts: object): object;
  calculate?(facts: object): object;
  possible?(facts: object): object;
}
interface Subject {
  readonly id: string;
  readonly assess?: unknown;
  under(options: AskedOptions): Answering;
  underEveryReading(facts: object, options: AskedOptions): object;
  jsonSchemas(): object;
}

const all = { ...schemes, ...calculations } as unknown as Readonly<Record<string, Subject>>;

/** What is asked of a case: each answer is asked for before and after every path of the one before was changed. */
function askings(subject: Subject, facts: () => object, options: () => AskedOptions): Record<string, () => object | undefined> {
  const asked = (given: AskedOptions) => {
    const law = subject.under(given);
    return law.assess === undefined ? law.calculate?.(facts()) : law.assess(facts());
  };
  const written = () => {
    const answer = asked(options()) as never;
    return subject.assess === undefined
      ? calculationWriter(wordings)(answer, { language: 'da' })
      : statementWriter(wordings)(answer, { language: 'da' });
  };
  const law = subject.under(options());
  return {
    answer: () => asked(options()),
    'answer of a law kept': () => (law.assess === undefined ? law.calculate?.(facts()) : law.assess(facts())),
    'what is possible': () => law.possible?.(facts()),
    statement: written,
  };
}

const folders = ruleFolders();

describe.for(folders)('what is answered by $path', ({ id, path }) => {
  const { cases } = writtenOut(JSON.parse(readFileSync(join(path, 'cases.json'), 'utf8')));
  const worked = cases.filter(({ error }) => error === undefined);
  const subjectOf = ({ calculation = id }: WorkedCase) => all[calculation] as Subject;

  it('is its own: every path of it changed, the next answer is the same, and so is what was given', () => {
    for (const each of worked) {
      const given = structuredClone(each.facts);
      const options = optionsOf(each);
      const before = structuredClone(options);
      for (const [name, ask] of Object.entries(
        askings(
          subjectOf(each),
          () => given,
          () => options,
        ),
      )) {
        const first = ask();
        const said = JSON.stringify(first);
        tamper(first);
        expect(JSON.stringify(ask()), `${each.id}: ${name}`).toBe(said);
        expect([given, options], `${each.id}: ${name}`).toEqual([each.facts, before]);
      }
    }
  });

  it('is its own under every reading and as JSON Schema', () => {
    const [first] = worked as [WorkedCase];
    const subject = subjectOf(first);
    const { readings: _, ...options } = optionsOf(first);
    for (const ask of [() => subject.underEveryReading(first.facts, options as AskedOptions), () => subject.jsonSchemas()]) {
      const answer = ask();
      const said = JSON.stringify(answer);
      tamper(answer);
      expect(JSON.stringify(ask())).toBe(said);
    }
  });
});

it.for(
  Object.entries({ ...main, ...register }).filter(([, exported]) => typeof exported === 'object'),
)('what is exported as %s cannot be changed', ([, exported]) => {
  const said = JSON.stringify(exported);
  tamper(exported);
  expect(JSON.stringify(exported)).toBe(said);
});

it('which facts are judged cannot be changed', () => {
  for (const { facts } of Object.values(schemes)) {
    const judged = facts.judged as Set<string>;
    const names = [...judged];
    for (const act of [() => judged.add('x'), () => judged.delete(names[0] ?? ''), () => judged.clear()]) expect(act).toThrow(TypeError);
    expect([...judged]).toEqual(names);
  }
});
