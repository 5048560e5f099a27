import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** Where a declaration file shows its users what they should not have to see: `any`, or the types of a package behind it. */
export function declarationFaults(path: string): string[] {
  const text = readFileSync(path, 'utf8');
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const faults: string[] = [];
  const report = (node: ts.Node, what: string) => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    faults.push(`${path}:${line + 1} ${what}: ${text.split('\n')[line]?.trim()}`);
  };
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.AnyKeyword) report(node, 'says any');
    if ((ts.isImportDeclaration(node) || ts.isImportTypeNode(node)) && !fromBeside(node)) report(node, 'imports from another package');
    if (ts.isQualifiedName(node) && ts.isIdentifier(node.left) && node.left.text === 'z') report(node, 'shows a type of zod');
    ts.forEachChild(node, visit);
  };
  visit(source);
  return faults;
}

/** What two entries share stands in a file beside them, or above those of the schemes. */
function fromBeside(node: ts.ImportDeclaration | ts.ImportTypeNode): boolean {
  return ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier) && /^\.\.?\//.test(node.moduleSpecifier.text);
}
