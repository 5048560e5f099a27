import { relative } from 'node:path';
import { type Defined, definedIn } from './scheme-folders.js';

/** The list of every scheme and calculation that the folders hold. */
export function schemeList(): string {
  const all = definedIn();
  const [schemes, calculations] = (['scheme', 'calculation'] as const).map((kind) => all.filter((one) => one.kind === kind));
  return [
    ...importsFrom(all, 'rules', 'import'),
    '',
    '/**',
    ' * Every scheme there is, by id.',
    ' * @example',
    " * schemes['pandemic-relief'] === pandemicRelief // => true",
    ' */',
    ...keyed('schemes', schemes as Defined[]),
    '',
    '/**',
    ' * Every calculation there is, by id.',
    ' * @example',
    " * calculations['social-frikort-account'] === socialFrikortAccount // => true",
    ' */',
    ...keyed('calculations', calculations as Defined[]),
    '',
  ].join('\n');
}

/** The same as exports of the package, each by its name. */
export function schemeExports(): string {
  return `${importsFrom(definedIn(), 'src', 'export').join('\n')}\n`;
}

/** The same, each loaded when it is asked for: a command reads the rules of the one that it is about. */
export function schemeLoaders(): string {
  const all = definedIn();
  const loader = ({ id, name, file }: Defined) =>
    laidOver(`  ${key(id)}: async () =>`, `(await import('./${relative('rules', file).replace(/\.ts$/, '.js')}')).${name},`);
  const loaders = (kind: Defined['kind']) => all.filter((one) => one.kind === kind).map(loader);
  return [
    '// Written by `npm run update`: each is loaded when it is asked for, so that a command reads the rules of the one that it is about.',
    '',
    '/** Loads a scheme by its id. */',
    'export const SCHEME_LOADERS = {',
    ...loaders('scheme'),
    '} as const;',
    '',
    '/** Loads a calculation by its id. */',
    'export const CALCULATION_LOADERS = {',
    ...loaders('calculation'),
    '} as const;',
    '',
    '/** Loads the words of one of them by its id. */',
    'export const WORDING_LOADERS = {',
    ...all.map(({ id }) => `  ${key(id)}: async () => (await import('./wordings/${id}.js')).wording,`),
    '} as const;',
    '',
  ].join('\n');
}

function importsFrom(all: readonly Defined[], folder: string, verb: 'import' | 'export'): string[] {
  const files = [...new Set(all.map(({ file }) => file))].sort(byFolder);
  return files.map((file) => {
    const names = all.filter((one) => one.file === file).map(({ name }) => name);
    const path = relative(folder, file).replace(/\.ts$/, '.js');
    return laidOut(verb, names.sort(), path.startsWith('.') ? path : `./${path}`);
  });
}

const WIDTH = 140;

function laidOver(start: string, rest: string): string {
  return `${start} ${rest}`.length <= WIDTH ? `${start} ${rest}` : `${start}\n    ${rest}`;
}

function laidOut(verb: string, names: readonly string[], path: string): string {
  const line = `${verb} { ${names.join(', ')} } from '${path}';`;
  return line.length <= WIDTH ? line : `${verb} {\n${names.map((name) => `  ${name},\n`).join('')}} from '${path}';`;
}

/** In the order of the formatter: folder by folder, so that `budget` stands before `budget-reduction`. */
function byFolder(a: string, b: string): number {
  const [one, other] = [a, b].map((path) => path.replaceAll('/', '\u0000')) as [string, string];
  return one < other ? -1 : 1;
}

/** An object by id; what is called like its id needs no second mention. */
function keyed(name: string, all: readonly Defined[]): string[] {
  return [`export const ${name} = Object.freeze({`, ...all.map(entry), '} as const);'];
}

/** One entry of such an object. */
export function entry({ id, name }: Defined): string {
  if (id === name) return `  ${id},`;
  return `  ${key(id)}: ${name},`;
}

function key(id: string): string {
  return /^\w+$/.test(id) ? id : `'${id}'`;
}
