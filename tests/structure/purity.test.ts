import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { schemeFolders } from '../../scripts/scheme-folders.js';
import { filesUnder, nodesOf, parse, place } from './source-files.js';

const engine = filesUnder('src/engine', '.ts');
/** It loads a library for schemas and decides nothing. */
const LOADS = 'src/engine/zod.ts';
const rules = filesUnder('rules', '.ts');
const counted = ['src/population', 'src/register'].flatMap((folder) => filesUnder(folder, '.ts'));

/** Bounds of what can be typed, not figures of law: beyond them a fact is a slip of the hand. */
const TECHNICAL = new Map([
  ['rules/citizen/activation-allowance/facts.ts', ['1_000', '20_000', '31', '24']], // most zones, kilometres, days of a month, hours of a day
  ['rules/citizen/activation-allowance/guidelines/guideline.ts', ['120']], // months until an evaluation
  ['rules/citizen/activation-allowance/guidelines/rate.ts', ['1_000']], // most zones
  ['rules/citizen/activation-allowance/guidelines/limit.ts', ['1_000']], // most kilometres
  ['rules/citizen/activation-allowance/guidelines/claims.ts', ['120']], // months back
  ['rules/citizen/activation-allowance/own-answer.ts', ['100']], // most answers
  ['rules/citizen/activation-allowance/guidelines/rate-faults.ts', ['10']], // the base of decimals
  ['rules/citizen/activation-allowance/schedule.ts', ['100']], // years of the longest period
  ['rules/citizen/social-frikort/account/earning.ts', ['200']], // longest name of an employer
  ['rules/citizen/work-requirement-225/work.ts', ['200']], // longest name of an employer
  ['rules/citizen/work-requirement-225/contradictions.ts', ['24']], // hours of a day
  ['rules/jobcentre/jobcenterindblik/counting/groups.ts', ['100']], // per cent
  ['rules/jobcentre/jobcenterindblik/counting/windows.ts', ['12']], // months of a year
  ['rules/jobcentre/jobcenterindblik/gap-facts.ts', ['10']], // rounded to tens
  ['rules/jobcentre/jobcenterindblik/calculation.ts', ['10', '100']], // the base of decimals, per cent
  ['rules/jobcentre/jobcenterindblik/percent.ts', ['100']], // per cent
  ['rules/jobcentre/jobcenterindblik/shares/share-given.ts', ['100']], // most windows
  ['rules/jobcentre/jobcenterindblik/shares/bounds.ts', ['10', '100']], // the base of decimals, per cent
]);

const AMBIENT = new Set(['process', 'Intl', 'performance', 'globalThis', 'navigator', 'require', 'fetch', 'setTimeout']);
const LOCAL = /^(toLocale\w+|localeCompare|now|getTimezoneOffset|get(FullYear|Month|Date|Day|Hours|Minutes|Seconds)|random)$/;

/** What reads the clock, the locale, the environment or chance. */
function impure(node: ts.Node): boolean {
  if (ts.isNewExpression(node)) return /^(UTC)?Date(Mini)?$/.test(node.expression.getText()) && (node.arguments?.length ?? 0) === 0;
  if (ts.isPropertyAccessExpression(node)) return LOCAL.test(node.name.text);
  if (!ts.isIdentifier(node) || !AMBIENT.has(node.text)) return false;
  return (
    ts.isExpression(node) &&
    !ts.isPropertySignature(node.parent) &&
    !(ts.isPropertyAccessExpression(node.parent) && node.parent.name === node)
  );
}

/** What is answered, written and counted; the command may tell when it ran. */
const answering = [
  'src/audit',
  'src/conformance',
  'src/duckdb',
  'src/engine',
  'src/population',
  'src/reasons',
  'src/register',
  'src/report',
]
  .flatMap((folder) => filesUnder(folder, '.ts'))
  .concat(rules);
describe('what stands in the code', () => {
  it('nothing that answers makes a date, so that no time zone can change an answer: most tests run in one (`ZONED` in `vitest.config.ts`)', () => {
    const makes = (node: ts.Node) => ts.isIdentifier(node) && /^(UTC)?Date(Mini)?$/.test(node.text);
    const found = answering.filter((file) => nodesOf(parse(file)).some(makes));
    expect(found).toEqual([]);
  });

  it('no rule, no engine file and nothing that counts a register reads the clock, the locale, the environment or chance', () => {
    const found = [...engine, ...rules, ...counted]
      .filter((file) => file !== LOADS)
      .flatMap((file) => nodesOf(parse(file)).filter(impure).map(place));
    expect(found).toEqual([]);
  });

  it('no legal figure stands in a rule: a number of two digits or more is a parameter', () => {
    const figures = rules.flatMap((file) =>
      nodesOf(parse(file))
        .filter((node): node is ts.NumericLiteral => ts.isNumericLiteral(node) && /\d\D*\d/.test(node.getText()))
        .filter((node) => TECHNICAL.get(file)?.includes(node.getText()) !== true)
        .map(place),
    );
    expect(figures).toEqual([]);
  });

  it('every exception above is still needed', () => {
    for (const [file, numbers] of TECHNICAL) {
      const literals = nodesOf(parse(file))
        .filter(ts.isNumericLiteral)
        .map((node) => node.getText());
      expect(literals, file).toEqual(expect.arrayContaining(numbers));
    }
  });

  it('an amount in kroner is never written into a rule, as a text either', () => {
    const amounts = rules.flatMap((file) =>
      nodesOf(parse(file))
        .filter((node) => ts.isStringLiteralLike(node) && /^[1-9]\d*\.\d\d$/.test(node.text))
        .map(place),
    );
    expect(amounts).toEqual([]);
  });

  it.for(schemeFolders())('the engine does not name the scheme $id', ({ id }) => {
    const camel = id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    const word = new RegExp(`\\b(${id}|${camel})\\b`);
    const named = engine.filter((file) => word.test(parse(file).text));
    expect(named).toEqual([]);
  });
});
