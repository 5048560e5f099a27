import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const FOLDER = 'rules/citizen/bike-loan';
const tsx = resolve('node_modules/.bin/tsx');

/** A copy of the tree in which an author begins a folder, `rules/citizen/bike-loan`. */
export function begunInACopy() {
  const copy = mkdtempSync(join(tmpdir(), 'new-folder-'));
  for (const name of ['rules', 'scripts', 'src', 'docs', 'README.md', 'package.json']) cpSync(name, join(copy, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
  mkdirSync(join(copy, FOLDER));
  const run = (...args: string[]) => execFileSync(tsx, args, { cwd: copy, encoding: 'utf8', stdio: 'pipe' });
  const told = `import('./scripts/folder-faults/folder-faults.ts')
    .then(({ folderFaults }) => folderFaults({ id: 'bike-loan', path: '${FOLDER}' }))
    .then((faults) => console.log(JSON.stringify(faults)))`;
  return {
    path: join(copy, FOLDER),
    put: (name: string, content: string | object) =>
      writeFileSync(join(copy, FOLDER, name), typeof content === 'string' ? content : JSON.stringify(content)),
    /** Gives parts of what follows their names in JSON Schemas. */
    name: (parts: object) => {
      const file = join(copy, 'rules/parts.json');
      writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), ...parts }));
    },
    update: (...args: string[]) => run('scripts/update.ts', ...args),
    /** What `every-folder.test.ts` would fail by, without what the update writes. */
    faults: () => JSON.parse(run('--eval', told)) as string[],
    remove: () => rmSync(copy, { recursive: true }),
  };
}

export const cite = { source: 'lab-2019', provision: '§ 175, stk. 1' };

export const PARAMETERS = {
  covered: { from: '2020-01-01', to: '2026-06-30' },
  notModelled: [{ da: 'lån af elcykler', en: 'loans of electric bicycles' }],
  kmLimit: [{ from: '2020-01-01', adopted: '2019-05-07', value: '3', unit: 'km', cite, verified: 'statute' }],
};

/** The page, with more facts and more conditions than the distance where they are asked for. */
export const scheme = ({
  kinds = '',
  readings = '',
  facts = '',
  conditions = '',
} = {}) => `import { ${kinds}decimal, defineScheme, right, yesNo } from '../../define.js';
import parameters from './parameters.json' with { type: 'json' };
${readings && "import readings from './readings.json' with { type: 'json' };\n"}import register from './register.json' with { type: 'json' };

/** Whether a citizen may borrow a bicycle. */
export const bikeLoan = defineScheme({
  id: 'bike-loan',
  title: { da: 'Lån af cykel', en: 'Loan of a bicycle' },
  source: 'lab-2019',
  register,
  parameters,${readings}
  facts: {
    /** Km one way. */
    distanceKm: decimal('km', { to: 100, what: 'km one way' }),${facts}
  },
  awards: right({ lent: yesNo() }),
  rules: ({ under, ${conditions && 'condition, '}moreThan, award }) => [
    under('§ 175, stk. 1', [moreThan('distance', 'distanceKm', 'kmLimit'), ${conditions}award('loan', [], () => ({ lent: true }))]),
  ],
});
`;

/** What decides every case. */
export const PROVISION = 'lab-2019 § 175, stk. 1';

/** A way as long as the limit is not enough; one that is longer is. */
export const CASES = [3, 4].map((distanceKm) => ({
  ...{ id: `km-${distanceKm}`, title: `a way of ${distanceKm} km`, on: '2021-01-01', facts: { distanceKm }, from: 'more than 3 km' },
  expect: distanceKm > 3 ? { outcome: 'fulfilled', award: { lent: true } } : { outcome: 'not-fulfilled', failed: ['distance'] },
}));

const both = (text: string) => ({ da: text, en: text });

/** Every text that is wanted. */
export const WHOLE = {
  $schema: '../../texts.schema.json',
  about: both('Loans of bicycles.'),
  facts: { distanceKm: { label: both('the way'), said: both('The way is {value} km.'), question: both('How far is it?') } },
  conditions: {
    distance: { label: both('the distance'), met: both('It is {limit}.'), failed: both('It is not {limit}.') },
    loan: { label: both('the loan') },
  },
  outcome: [both('You may borrow a bicycle.')],
  tables: { kmLimit: both('the distance') },
};
