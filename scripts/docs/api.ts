import { Application } from 'typedoc';
import { rulePackage } from '../rule-digest.js';

/** The entries of the package that have names of their own; those of one scheme each repeat what `regelvaerk` has. */
export const ENTRIES = ['index', 'reasons', 'audit', 'register', 'changes', 'duckdb', 'vitest'].map((name) => `src/${name}.ts`);

/**
 * Writes the reference of the programming interface, from the doc comments of all that is exported.
 * @throws Error where TypeDoc warns: of a link that leads nowhere, or of a name that is exported without what it refers to
 */
export async function writeApi(folder: string): Promise<void> {
  const { package: name, version } = rulePackage();
  const app = await Application.bootstrap({
    entryPoints: ENTRIES,
    tsconfig: 'tsconfig.json',
    skipErrorChecking: true,
    name: `${name} ${version}`,
    readme: 'none',
    disableGit: true,
    sourceLinkTemplate: '{path}#L{line}',
    excludeInternal: true,
    excludePrivate: true,
    githubPages: false,
    hideGenerator: true,
    lang: 'en',
    navigationLinks: { Regelværk: '../index.html' },
    blockTags: ['@param', '@returns', '@throws', '@see', '@since', '@example', '@remarks', '@typeParam'],
    logLevel: 'Warn',
  });
  const project = await app.convert();
  if (project === undefined) throw new Error('The reference could not be read out of the sources');
  for (const entry of project.children ?? []) entry.name = entry.name === 'index' ? name : `${name}/${entry.name}`;
  await app.generateDocs(project, folder);
}
