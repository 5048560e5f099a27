import * as z from 'zod';
import { nearestKey } from '../../src/engine/nearest-key.js';

type Issue = z.core.$ZodIssue;

/** What a file does not have as its schema asks: a line for each, with the path in the file and what is expected there. */
export function issuesIn(file: string, schema: z.ZodType, held: unknown): string[] {
  const { error } = schema.safeParse(held, { error: expected });
  return (error?.issues ?? []).flatMap(told).map(({ path, message }) => `${file}: ${z.core.toDotPath(path) || 'the whole'} ${message}`);
}

/** What is said of a fault where the schema does not say it itself. */
function expected(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.input === undefined) return `is missing${because(issue)}`;
  if (issue.code === 'invalid_format' && issue.input === '') return `is empty${because(issue)}`;
  if (issue.code !== 'invalid_value' || issue.values.length < MANY) return undefined;
  const near = nearestKey(String(issue.input), issue.values.map(String));
  return `is ${JSON.stringify(issue.input)}, which is none${because(issue)}${near === undefined ? '' : `; did you mean "${near}"?`}`;
}

/** Lists longer than this are not read to their end. */
const MANY = 8;

function because({ inst }: z.core.$ZodRawIssue): string {
  const description = z.globalRegistry.get(inst as z.ZodType)?.description;
  return description === undefined ? '' : `: ${description}`;
}

type Place = { readonly path: PropertyKey[]; readonly message: string };

/** Each key that is not known by itself; of a choice between shapes, what is wrong with the one that was meant: that of the same kind. */
function told(issue: Issue): Place[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ path: [...path, key], message: 'is not known there' }));
  const meant = issue.code === 'invalid_union' ? issue.errors.find((branch) => !branch.some(isOfAnotherKind)) : undefined;
  if (meant === undefined) return [{ path, message: issue.message.replace(/^Invalid input: /, '') }];
  return meant.flatMap(told).map((inner) => ({ ...inner, path: [...path, ...inner.path] }));
}

function isOfAnotherKind({ code, path }: Issue): boolean {
  return code === 'invalid_type' && path.length === 0;
}
