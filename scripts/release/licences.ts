import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Licences under which code may be passed on in a package under the MIT licence, with their notices. */
const MAY_BE_PASSED_ON = ['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD'];
const NOTICES = 'dist/cli.LICENSES.txt';
const TITLE = /^(?<name>\S+) (?<version>\d\S*) \((?<licence>[^)]+)\)$/gm;

/** What is wrong with the licences: ours, those of packages that come with ours, and the notices of what the command has inside. */
export function licenceFaults(): string[] {
  const { license, dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
  const ours = existsSync('LICENSE') ? readFileSync('LICENSE', 'utf8') : '';
  const notices = existsSync(NOTICES) ? readFileSync(NOTICES, 'utf8') : '';
  const bundled = bundledIn(notices);
  return [
    ...(ours.startsWith(`${license} License`) ? [] : [`LICENSE does not open with the words "${license} License" of package.json`]),
    ...(bundled.length === 0 ? [`${NOTICES} names no package`] : []),
    ...[...bundled, ...Object.keys(dependencies).map(installed)]
      .filter(({ licence }) => !MAY_BE_PASSED_ON.includes(licence))
      .map(({ name, licence }) => `${name} is under ${licence}, which is not one of ${MAY_BE_PASSED_ON.join(', ')}`),
    ...Object.keys(dependencies)
      .filter((name) => !readdirSync(join('node_modules', name)).some((file) => /^licen[cs]e/i.test(file)))
      .map((name) => `${name} carries no licence text`),
  ];
}

interface Manifest {
  readonly license: string;
  readonly dependencies: Readonly<Record<string, string>>;
}

/** The packages that the notices name. */
export function bundledIn(notices: string): { readonly name: string; readonly licence: string }[] {
  return [...notices.matchAll(TITLE)].map(({ groups }) => ({ name: groups?.name ?? '', licence: groups?.licence ?? '' }));
}

function installed(name: string): { readonly name: string; readonly licence: string } {
  const { license } = JSON.parse(readFileSync(join('node_modules', name, 'package.json'), 'utf8')) as { readonly license: string };
  return { name, licence: license };
}
