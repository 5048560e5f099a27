import { gzipSync } from 'node:zlib';
import { build, type Metafile } from 'esbuild';
import { definedIn } from './scheme-folders.js';

/** What a host bundles that uses one small scheme or none, and the most that may weigh, bytes after gzip. */
const BUNDLES = [
  {
    name: 'no scheme',
    most: 1_000,
    code: "import { InputError } from 'regelvaerk'; console.log(facts instanceof InputError);",
  },
  {
    name: 'one scheme of the whole library',
    most: 40_000,
    code: "import { timeliness } from 'regelvaerk'; console.log(timeliness.assess(facts, options));",
  },
  {
    name: 'one scheme',
    most: 40_000,
    code: "import { timeliness } from 'regelvaerk/timeliness'; console.log(timeliness.assess(facts, options));",
  },
  {
    name: 'one scheme with its statement',
    most: 60_000,
    code: [
      "import { timeliness } from 'regelvaerk/timeliness';",
      "import { wording } from 'regelvaerk/texts/timeliness';",
      "import { statementWriter } from 'regelvaerk/reasons';",
      'console.log(statementWriter({ timeliness: wording })(timeliness.assess(facts, options)));',
    ].join('\n'),
  },
  {
    name: 'one scheme with its form',
    most: 66_000,
    code: [
      "import { timeliness } from 'regelvaerk/timeliness';",
      "import { wording } from 'regelvaerk/texts/timeliness';",
      "import { formWriter } from 'regelvaerk/form';",
      "console.log(formWriter({ timeliness: wording })(timeliness, options, facts, 'da'));",
    ].join('\n'),
  },
] as const;

/** The scheme that is bundled; nothing of the others may come with it. */
const BUNDLED = 'timeliness';

/** Bundles what a host in a browser would, from a folder where the package is installed, and tells what is too much or does not belong. */
export async function bundleFaults(folder: string): Promise<string[]> {
  const strangers = [...new Set(definedIn().flatMap(({ id, folder: { id: topic } }) => [id, topic]))].filter((id) => id !== BUNDLED);
  const faults = BUNDLES.map(async ({ name, most, code }) => {
    const { outputFiles, metafile } = await build({
      stdin: { contents: `const [facts, options] = globalThis.given;\n${code}`, resolveDir: folder },
      ...{ bundle: true, minify: true, write: false, metafile: true, logLevel: 'error' },
      ...{ format: 'esm', platform: 'browser', external: ['node:module'] },
    });
    const text = outputFiles[0]?.text ?? '';
    const size = gzipSync(text).length;
    return [
      ...(size > most ? [`The bundle of ${name} is ${size} bytes after gzip, more than ${most}`] : []),
      ...strangers.filter((id) => text.includes(`"${id}"`)).map((id) => `The bundle of ${name} holds something of ${id}`),
      ...(holds(metafile, 'node_modules/zod/') ? [`The bundle of ${name} holds zod`] : []),
    ];
  });
  return (await Promise.all(faults)).flat();
}

function holds({ outputs }: Metafile, folder: string): boolean {
  return Object.values(outputs).some(({ inputs }) =>
    Object.entries(inputs).some(([path, { bytesInOutput }]) => path.includes(folder) && bytesInOutput > 0),
  );
}
