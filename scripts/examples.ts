import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** An example that people read: a block of the README or the `@example` of a doc comment. */
export interface Example {
  /** `README.md:40`. */
  readonly at: string;
  readonly code: string;
  /** The file whose doc comment it stands in; its exports need no import. */
  readonly module?: string;
}

/** What people read to use the package: the README, and the guides beside it. */
export const GUIDES: readonly string[] = [
  'README.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => join('docs', name)),
];

/** What each `// =>` claims. */
const CLAIM = /\/\/ => ?(.*)$/;

/** The TypeScript blocks of a Markdown file. */
export function examplesOfMarkdown(file: string): Example[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map((match) => ({
    at: `${file}:${lineAt(text, match.index)}`,
    code: match[1] ?? '',
  }));
}

/** The `@example` of every doc comment in the TypeScript files under a folder. */
export function examplesOfDocs(folder: string): Example[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  return files.sort().flatMap((name) => examplesOfSource(join(folder, name)));
}

/** The `@example` of every doc comment in a TypeScript file. */
export function examplesOfSource(file: string): Example[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/\/\*\*[\s\S]*?\*\//g)].flatMap((comment) => {
    const [before = '', ...examples] = comment[0].replace(/^[ \t]*(\*\/|\* ?)/gm, '').split(/^@example\b/m);
    const line = lineAt(text, comment.index) + before.split('\n').length - 1;
    return examples.map((example) => ({ at: `${file}:${line}`, code: codeOf(example), module: file }));
  });
}

/** The code of an `@example`, up to the next tag, without the fence it may stand in. */
function codeOf(example: string): string {
  const code = example.split(/^@\w+/m)[0] ?? '';
  return code
    .replace(/^```\w*$/gm, '')
    .replace(/\*\/\s*$/, '')
    .trim();
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

/**
 * Turns an example into the body of an async function of `load`, `equal` and `throws`: imports become calls of `load`, and
 * each statement followed by `// => value` becomes a call of `equal`; after `// => throws Name` it becomes one of `throws`.
 */
export function runnable(code: string): { body: string; claims: number } {
  const source = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true);
  const lines = code.split('\n');
  let claims = 0;
  const statements = source.statements.map((statement) => {
    const claim = CLAIM.exec(lines[source.getLineAndCharacterOfPosition(statement.end).line] ?? '')?.[1];
    if (claim === undefined) return statement.getText();
    claims += 1;
    return claimed(statement, claim.trim());
  });
  const { outputText } = ts.transpileModule(statements.join('\n'), {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true },
  });
  return {
    body: outputText
      .replace(/^import (['"].*?['"]);?$/gm, 'await load($1);')
      .replace(/^import \{(.*?)\} from (['"].*?['"])(?: with .*)?;?$/gms, importing)
      .replace(/^export \{\};$/m, ''),
    claims,
  };
}

function claimed(statement: ts.Statement, claim: string): string {
  const thrown = /^throws (\w+)$/.exec(claim)?.[1];
  if (ts.isExpressionStatement(statement)) {
    const expression = statement.expression.getText();
    return thrown === undefined ? `equal(${expression}, (${claim}));` : `await throws(async () => ${expression}, '${thrown}');`;
  }
  const name = ts.isVariableStatement(statement) ? statement.declarationList.declarations[0]?.name.getText() : undefined;
  if (name === undefined) throw new Error(`Only an expression or a constant can have an answer: ${statement.getText()}`);
  return `${statement.getText()}\nequal(${name}, (${claim}));`;
}

function importing(_: string, names: string, from: string): string {
  return `const {${names.replace(/ as /g, ': ')}} = await load(${from});`;
}
