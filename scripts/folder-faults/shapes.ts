import { join } from 'node:path';
import sources from '../../rules/sources.json' with { type: 'json' };
import { writtenCasesFile } from '../../src/conformance/case-format.js';
import { writtenOut } from '../../src/conformance/written-out.js';
import type { Row } from '../../src/engine/timeline.js';
import { parametersSchema } from '../editor-schemas/parameters.js';
import { readingsSchema } from '../editor-schemas/readings.js';
import { textsSchema } from '../editor-schemas/texts.js';
import type { RuleFolder } from '../scheme-folders.js';
import { issuesIn } from './issues.js';
import { heldIn } from './json-file.js';

const registered = Object.keys(sources);
const SCHEMAS = {
  'parameters.json': parametersSchema(registered),
  'readings.json': readingsSchema(registered),
  'cases.json': writtenCasesFile,
};

/** What stands in the files of a folder otherwise than it must, whatever the law makes of it. */
export function misshapen({ path }: RuleFolder): string[] {
  const held = <T>(name: string) => heldIn<T>(path, name);
  return [
    ...Object.entries(SCHEMAS).flatMap(([name, schema]) => {
      const file = held(name);
      return file === undefined ? [] : issuesIn(join(path, name), schema, file);
    }),
    ...rowProblems(held('parameters.json') ?? {}).map((problem) => `${path}/parameters.json: ${problem}`),
    ...caseProblems(path, held('cases.json'), held('case-titles.json')),
  ];
}

/** Rows that end before they begin, and those of which neither goes before the other. */
function rowProblems(parameters: object): string[] {
  return Object.entries(parameters).flatMap(([table, rows]: [string, unknown]) => {
    if (!Array.isArray(rows) || !rows.every((row) => row?.from !== undefined)) return [];
    const ranks = (rows as Row<unknown>[]).map(({ from, adopted = from }) => `${adopted} ${from}`);
    return (rows as Row<unknown>[]).flatMap(({ from, to }, index) => [
      ...(to !== undefined && to < from ? [`${table}[${index}].to is ${to}, before it begins on ${from}`] : []),
      ...(ranks.indexOf(ranks[index] as string) < index
        ? [`${table}[${index}] ties with ${table}[${ranks.indexOf(ranks[index] as string)}]: adopted and in force on the same days`]
        : []),
    ]);
  });
}

/** Cases that are like none before them or not told from others, and their titles. */
function caseProblems(
  path: string,
  file: { readonly cases?: unknown } | undefined,
  titles: Readonly<Record<string, string>> | undefined,
): string[] {
  if (!Array.isArray(file?.cases)) return [];
  const ids = file.cases.flatMap((worked: { readonly id?: string } | null) => worked?.id ?? []);
  const twice = ids.filter((id, index) => ids.indexOf(id) < index);
  return [
    ...twice.map((id) => `${path}/cases.json: ${id} stands there twice: each has an id of its own`),
    ...unlike(file).map((problem) => `${path}/cases.json: ${problem}`),
    ...(typeof titles !== 'object' || titles === null ? [] : titleProblems(ids, titles)).map(
      (problem) => `${path}/case-titles.json: ${problem}`,
    ),
  ];
}

function unlike(file: unknown): string[] {
  try {
    writtenOut(file);
    return [];
  } catch (reason) {
    return [(reason as Error).message];
  }
}

function titleProblems(ids: readonly string[], titles: Readonly<Record<string, string>>): string[] {
  const named = Object.keys(titles);
  const [missing, strange] = [ids.filter((id) => !named.includes(id)), named.filter((id) => !ids.includes(id))];
  return [
    ...missing.map((id) => `${id} is missing: the Danish title of that case`),
    ...strange.map((id) => `${id} is the title of no case`),
    ...named.filter((id) => !/\S.{9}/.test(titles[id] as string)).map((id) => `${id} says nothing: a title has ten characters or more`),
    ...(missing.length + strange.length === 0 && named.join() !== ids.join() ? ['the titles stand in another order than the cases'] : []),
  ];
}

/** What a file of texts has that no text stands at, but for texts that are `told` to be missing. */
export function misshapenTexts({ path }: RuleFolder, told: readonly string[]): string[] {
  const file = heldIn(path, 'texts.json');
  if (file === undefined) return [];
  const known = told.map((problem) => problem.replace(/ .*/s, ''));
  return issuesIn(join(path, 'texts.json'), textsSchema, file).filter((issue) => {
    const [, at = ''] = /: (\S+) (?:is missing|is empty)/.exec(issue) ?? [];
    return at === '' || !known.some((problem) => problem === at || problem.startsWith(`${at}.`));
  });
}
