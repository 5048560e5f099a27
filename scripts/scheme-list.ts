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

function importsFrom(all: readonly Defined[], folder: string, verb: 'import' | 'export'): string[] {
  const files = [...new Set(all.map(({ file }) => file))].sort();
  return files.map((file) => {
    const names = all.filter((one) => one.file === file).map(({ name }) => name);
    const path = relative(folder, file).replace(/\.ts$/, '.js');
    return `${verb} { ${names.sort().join(', ')} } from '${path.startsWith('.') ? path : `./${path}`}';`;
  });
}

/** An object by id; what is called like its id needs no second mention. */
function keyed(name: string, all: readonly Defined[]): string[] {
  return [`export const ${name} = {`, ...all.map(entry), '} as const;'];
}

/** One entry of such an object. */
export function entry({ id, name }: Defined): string {
  if (id === name) return `  ${id},`;
  return `  ${/^\w+$/.test(id) ? id : `'${id}'`}: ${name},`;
}
