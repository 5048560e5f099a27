import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';

/** Every file under a folder whose name ends so, with forward slashes. */
export function filesUnder(folder: string, ending: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith(ending));
  return names.map((name) => join(folder, name).replaceAll('\\', '/')).sort();
}

const parsed = new Map<string, ts.SourceFile>();

/** A TypeScript file as a tree, in which comments do not count. */
export function parse(file: string): ts.SourceFile {
  const known = parsed.get(file) ?? ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
  parsed.set(file, known);
  return known;
}

/** Every node of a tree, but what is only punctuation. */
export function nodesOf(node: ts.Node): ts.Node[] {
  const found: ts.Node[] = [];
  const walk = (each: ts.Node) => {
    found.push(each);
    ts.forEachChild(each, walk);
  };
  walk(node);
  return found;
}

/** Where a node stands and what it says: `src/engine/day.ts:12 Date.now`. */
export function place(node: ts.Node): string {
  const source = node.getSourceFile();
  return `${source.fileName}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${node.getText()}`;
}

/** What a file imports or re-exports: files by their path from the root, packages by name. */
export function importsOf(file: string): string[] {
  return parse(file).statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const from = statement.moduleSpecifier;
    if (from === undefined || !ts.isStringLiteral(from)) return [];
    return [from.text.startsWith('.') ? relative('.', join(dirname(file), from.text)).replaceAll('\\', '/') : from.text];
  });
}
