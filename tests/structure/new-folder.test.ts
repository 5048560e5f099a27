import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { begunInACopy, CASES, cite, PARAMETERS, PROVISION, scheme, WHOLE } from './bike-loan.js';

// "Add a scheme" of CONTRIBUTING, followed from an empty folder in a copy: the update may be run after each step.
const FOLDER = 'rules/citizen/bike-loan';
const LISTS = [
  ...['rules/case-titles.ts', 'rules/cases.ts', 'rules/index.ts', 'rules/loaders.ts'],
  ...['src/schemes.ts', 'rules/wordings/bike-loan.ts', 'rules/texts.ts'],
];
const { path, put, name, update, faults, remove } = begunInACopy();
afterAll(remove, 60_000);

const both = (text: string) => ({ da: text, en: text });
const inBoth = (at: string, fault: string) => ['da', 'en'].map((language) => `${FOLDER}/texts.json: ${at}.${language} ${fault}`);

describe('a new folder of rules', { timeout: 600_000 }, () => {
  it('is told by file what it lacks', () => {
    expect(faults()).toContainEqual(expect.stringContaining(`${FOLDER}/parameters.json is missing: `));

    put('parameters.json', PARAMETERS);
    const told = update();
    for (const name of ['readings.json', 'scheme.ts', 'cases.json', 'case-titles.json', 'README.md'])
      expect(told).toContain(`${FOLDER}/${name} is missing: `);
  });

  it('is told everything that is wrong with it at once, each with its place', () => {
    const [row] = PARAMETERS.kmLimit;
    put('parameters.json', { ...PARAMETERS, unreadTable: [{ ...row, to: '2019-12-31', verified: 'statut' }] });
    const options = { with: both('With.'), without: { ...both('Without.'), cite, inferred: true } };
    put('readings.json', { helmet: { question: both('Helmet?'), options, default: 'without' } });
    put(
      'scheme.ts',
      scheme({
        readings: '\n  readings,',
        facts: '\n    /** Whether a bicycle is owned already. */\n    owned: yesNo(),',
        conditions: "condition('helmet', [], (_, { ask }) => ask('helmet', { with: () => true, without: () => true })), ",
      }),
    );
    const [below, above] = CASES;
    const misspelt = (...ids: string[]) => ids.map((id) => ({ ...below, id, facts: { distnceKm: 3 } }));
    put('cases.json', {
      scheme: 'bike-loan',
      cases: {
        [PROVISION]: [
          { ...below, facts: { distnceKm: 3 } },
          above,
          above,
          { ...below, id: 'km-2', calculation: 'bikeloan' },
          ...misspelt('km-1', 'km-0', 'km-00'),
        ],
      },
    });
    put('README.md', '# Bike loan\n'.repeat(41));
    put('case-titles.json', '{\n  "km-3": "3 km er ikke nok"\n  "km-4": "4 km er nok"\n}\n');
    put('texts.json', {
      ...WHOLE,
      facts: { distanceKm: { ...WHOLE.facts.distanceKm, said: both('The way is {valeu} km.') } },
      conditions: {
        ...{
          ...WHOLE.conditions,
          distance: { ...WHOLE.conditions.distance, failed: both('It is not {limt}.'), met: both('It is at least {limit}.') },
        },
        ...{ helmet: { label: both('helmet'), met: both('You wear a helmet.'), failed: null }, helmt: { label: both('helmet') } },
      },
      tables: { ...WHOLE.tables, unreadTable: both('something') },
      abuot: both('Loans.'),
      values: { km: both('km'), kilometres: both('km') },
    });
    expect(faults()).toEqual([
      `${FOLDER}/case-titles.json:3:3: is no JSON: Expected "," in JSON but found "\\"km-4\\""`,
      `${FOLDER}/cases.json asks bikeloan, which the folder does not define; it defines bike-loan`,
      `${FOLDER}/README.md is longer than half a page: 41 lines and 491 characters, of at most 40 and 2600; what only a jurist needs stands in docs/law-notes.md`,
      ...LISTS.map((list) => `${list} does not list ${FOLDER} as it is: \`npm run update\` does`),
      `${FOLDER}/parameters.json: unreadTable[0].verified Invalid option: expected one of "minutes"|"statute"|"official"|"guideline"|"bill"|"press"|"inferred"`,
      `${FOLDER}/readings.json: helmet.options.with.cite is missing: who holds it, or what it rests on`,
      `${FOLDER}/readings.json: helmet.default is settled by no source: it is one of the options, and none that is inferred`,
      `${FOLDER}/cases.json: cases["${PROVISION}"][3] a day, or a calculation, or a case that it is like`,
      `${FOLDER}/parameters.json: unreadTable[0].to is 2019-12-31, before it begins on 2020-01-01`,
      `${FOLDER}/cases.json: "km-4" stands twice`,
      `${FOLDER}/cases.json: km-3 and 3 more (km-1, km-0, …) have no answer: The facts cannot be read: distnceKm: not a known key; did you mean "distanceKm"?`,
      `${FOLDER}/parameters.json: unreadTable is read by no rule in any worked case`,
      ...inBoth('facts.distanceKm.said', 'names {valeu}, which nothing gives; did you mean {value}?'),
      ...inBoth('facts.owned.label', 'is missing: it is what the fact is called'),
      ...inBoth('facts.owned.question', 'is missing: it is asked where the fact is unknown'),
      ...inBoth('facts.owned.yes', 'is missing: it is told where the answer is yes'),
      ...inBoth('facts.owned.no', 'is missing: it is told where the answer is no'),
      ...inBoth('conditions.distance.failed', 'names {limt}, which nothing gives; did you mean {limit}?'),
      `${FOLDER}/texts.json: conditions.distance.met.en says "at least {limit}", but a limit says "at least" itself`,
      `${FOLDER}/texts.json: conditions.helmt tells of nothing; did you mean "helmet"?`,
      `${FOLDER}/texts.json: abuot is not known there`,
      'rules/parts.json: has neither "lent" nor "bike-loan.lent", { da, en }: JSON Schemas name it',
      `${FOLDER}/texts.json: values.kilometres stands in no row of parameters.json`,
    ]);
  });

  it('is told by line and column which files are no JSON, and still what else is missing', () => {
    put('parameters.json', '{ "covered": ');
    put('readings.json', "{\n  'helmet': {}\n}\n");
    put('cases.json', '{\n  "scheme": "bike-loan",\n  "cases": {},\n}\n');
    put('texts.json', '');
    const printed = update().split('\n');
    const told = (line: string) => `  ${FOLDER}/${line}`;
    expect(printed).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^Not written yet: .*rules\/digest\.json.*\. What is missing or wrong:$/),
        told('case-titles.json:3:3: is no JSON: Expected "," in JSON but found "\\"km-4\\""'),
        told('cases.json:3:14: is no JSON: JSON does not support trailing commas'),
        told('parameters.json:1:14: is no JSON: Unexpected end of file in JSON'),
        told('readings.json:2:3: is no JSON: JSON strings must use double quotes'),
        told('texts.json:1:1: is no JSON: Unexpected end of file in JSON'),
        expect.stringMatching(/^ {2}rules\/citizen\/bike-loan\/README.md is longer than half a page: /),
      ]),
    );
    expect(printed.filter((line) => line.includes('cannot be tried'))).toHaveLength(1);
  });

  it('gets a stub of its words, and with them is whole', () => {
    put('parameters.json', PARAMETERS);
    put('readings.json', {});
    put('scheme.ts', scheme());
    put('cases.json', { scheme: 'bike-loan', cases: { [PROVISION]: CASES } });
    put('case-titles.json', { 'km-3': '3 km er ikke nok', 'km-4': '4 km er nok' });
    rmSync(join(path, 'texts.json'));
    put('README.md', '# Bike loan\n');
    name({ 'bike-loan.lent': both('lån af cykel') });
    const stubbed = update('--stub', 'bike-loan').split('\n');
    expect(stubbed).toContain('rules/changes.json written');
    const lacking = stubbed.slice(stubbed.indexOf('What is missing or wrong:') + 1, -1);
    expect(lacking.filter((line) => !line.startsWith(`  ${FOLDER}/texts.json: `))).toEqual([]);
    const texts = JSON.parse(readFileSync(join(path, 'texts.json'), 'utf8'));
    const empty = both('');
    expect(texts.conditions).toEqual({ distance: { met: empty, failed: empty, label: empty }, loan: { label: empty } });

    put('texts.json', WHOLE);
    expect(update()).toBe('');
  });
});
