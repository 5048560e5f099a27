import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { filesUnder, importsOf, parse } from './source-files.js';

const DEPENDENCIES = /^(zod|decimal\.js|pure-rand(\/.+)?)$/;

/** The imports of the files under a folder that lead anywhere else than allowed. */
function strays(folder: string, ...allowed: RegExp[]): string[] {
  const edges = filesUnder(folder, '.ts').flatMap((file) => importsOf(file).map((to) => ({ file, to })));
  return edges
    .filter(({ to }) => ![DEPENDENCIES, ...allowed].some((pattern) => pattern.test(to)))
    .map(({ file, to }) => `${file} imports ${to}`);
}

describe('arrows run one way', () => {
  it('the engine imports nothing but itself and the dependencies', () => {
    expect(strays('src/engine', /^src\/engine\//)).toEqual([]);
  });

  it('the engine knows of the surface for authors nothing but the kinds, which say what is accepted', () => {
    const kinds = /^src\/engine\/(?!authoring\/)|^src\/engine\/authoring\/(kinds?|kind-problems|bounded-kinds|compound-kinds)\.js$/;
    expect(strays('src/engine', kinds).filter((arrow) => !arrow.startsWith('src/engine/authoring/'))).toEqual([]);
  });

  it('measures of a population import nothing but themselves and the engine', () => {
    expect(strays('src/population', /^src\/(engine|population)\//)).toEqual([]);
  });

  it('rules import nothing but rules, the engine and measures of a population; only what makes words of texts knows the renderer of reasons', () => {
    const found = strays('rules', /^src\/(engine|population)\//, /^rules\//).filter(
      (arrow) => !/^rules\/wording\.ts imports src\/reasons\//.test(arrow),
    );
    expect(found).toEqual([]);
  });

  it('the folders of rules know the engine by what rules are stated with and by their days alone; what counts people in them knows measures too', () => {
    const wings = ['citizen', 'jobcentre', 'municipality'];
    const found = wings.flatMap((wing) =>
      strays(`rules/${wing}`, new RegExp(`^rules/(?:${wings.join('|')})/`), /^rules\/[^/]+$/, /^src\/population\//),
    );
    expect(found).toEqual([]);
    const lending = filesUnder('rules', '.ts').filter((file) =>
      parse(file).statements.some((each) => ts.isExportDeclaration(each) && /src\/engine\//.test(each.moduleSpecifier?.getText() ?? '')),
    );
    expect(lending).toEqual(['rules/days.ts', 'rules/define.ts']);
  });

  it('the format of a register leads to the law, never the other way: to the names it may use, and to what a plan counts', () => {
    const law =
      /^rules\/(municipalities\.json|jobcentre\/jobcenterindblik\/(benefits\.json|(across-orders|readings|counting\/(columns|focus-measure|plan|states))\.js))$/;
    expect(strays('src/register', /^src\/(engine|population|register)\//, law)).toEqual([]);
  });

  it('audits know no rules: a scheme is passed to them', () => {
    expect(strays('src/audit', /^src\/(engine|reasons|audit)\//)).toEqual([]);
  });

  it('the formats of other systems and of sources know no rules', () => {
    expect(strays('src/conformance', /^src\/(engine|conformance)\//, /^node:crypto$/)).toEqual([]);
    expect(strays('src/sources', /^src\/(engine|sources)\//)).toEqual([]);
  });

  it('the renderer of reasons knows no rules', () => {
    expect(strays('src/reasons', /^src\/(engine|reasons)\//)).toEqual([]);
  });

  it('the public API is an explicit list of exports and nothing else', () => {
    const statements = ['src/index.ts', 'src/schemes.ts'].flatMap((file) => [...parse(file).statements]);
    for (const statement of statements) {
      if (statement.getText() === "export * from './schemes.js';") continue; // the list that is written from the folders
      const listed = ts.isExportDeclaration(statement) && statement.exportClause !== undefined && ts.isNamedExports(statement.exportClause);
      expect(listed, statement.getText()).toBe(true);
    }
  });

  it('no file imports itself by way of others, not even for a type', () => {
    const files = ['src', 'rules'].flatMap((folder) => filesUnder(folder, '.ts'));
    const arrows = new Map(files.map((file) => [file, importsOf(file).map((to) => to.replace(/\.js$/, '.ts'))]));
    const done = new Set<string>();
    const circles: string[] = [];
    const walk = (file: string, way: readonly string[]): void => {
      if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' > '));
      if (done.has(file) || way.includes(file)) return;
      for (const to of arrows.get(file) ?? []) walk(to, [...way, file]);
      done.add(file);
    };
    for (const file of files) walk(file, []);
    expect(circles).toEqual([]);
  });
});
