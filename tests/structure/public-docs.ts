import { relative } from 'node:path';
import ts from 'typescript';

/** A public name, or a member of one, and what its documentation lacks. */
export interface Undocumented {
  readonly file: string;
  readonly name: string;
  readonly lacks: 'a description' | 'an example';
}

/** What the documentation of everything that these modules export lacks: a description each, and an example for a value. */
export function undocumented(modules: readonly string[]): Undocumented[] {
  const { options } = ts.parseJsonConfigFileContent(ts.readConfigFile('tsconfig.json', ts.sys.readFile).config, ts.sys, '.');
  const program = ts.createProgram([...modules], { ...options, noEmit: true });
  const checker = program.getTypeChecker();
  const symbols = modules.flatMap((path) => {
    const module = checker.getSymbolAtLocation(program.getSourceFile(path) as ts.SourceFile) as ts.Symbol;
    return checker.getExportsOfModule(module).map((symbol) => [symbol.name, resolved(symbol, checker)] as const);
  });
  return [...new Map(symbols.flatMap(([name, symbol]) => lacksOf(name, symbol)).map((lack) => [JSON.stringify(lack), lack])).values()];
}

function resolved(symbol: ts.Symbol, checker: ts.TypeChecker): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

function lacksOf(name: string, symbol: ts.Symbol): Undocumented[] {
  const [declaration] = symbol.declarations as [ts.Declaration];
  const file = relative('.', declaration.getSourceFile().fileName);
  const said = described(symbol) ? [] : [{ file, name, lacks: 'a description' as const }];
  const isValue = (symbol.flags & ts.SymbolFlags.Value) !== 0;
  const shown = !isValue || tagged(symbol, 'example') ? [] : [{ file, name, lacks: 'an example' as const }];
  const members = membersOf(declaration).filter((member) => ts.getJSDocCommentsAndTags(member).length === 0);
  return [
    ...said,
    ...shown,
    ...members.map((member) => ({ file, name: `${name}.${member.name.getText()}`, lacks: 'a description' as const })),
  ];
}

function described(symbol: ts.Symbol): boolean {
  return symbol.getDocumentationComment(undefined).length > 0;
}

function tagged(symbol: ts.Symbol, tag: string): boolean {
  return symbol.getJsDocTags().some(({ name }) => name === tag);
}

type Member = (ts.PropertySignature | ts.MethodSignature | ts.PropertyDeclaration) & { readonly name: ts.PropertyName };

/** The members of an interface or a class; one whose type is a single literal says itself. */
function membersOf(declaration: ts.Declaration): Member[] {
  if (!ts.isInterfaceDeclaration(declaration) && !ts.isClassDeclaration(declaration)) return [];
  return [...declaration.members].filter(isMember).filter(({ type }) => type === undefined || !ts.isLiteralTypeNode(type));
}

function isMember(node: ts.Node): node is Member {
  return ts.isPropertySignature(node) || ts.isMethodSignature(node) || ts.isPropertyDeclaration(node);
}
