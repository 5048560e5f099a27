import { describe, expect, it } from 'vitest';
import FIELDS from '../../rules/fields.json' with { type: 'json' };
import PARTS from '../../rules/parts.json' with { type: 'json' };
import { wordings } from '../../rules/texts.js';
import { CALCULATIONS, SCHEMES } from '../../src/cli/commands/subjects.js';
import { asTitle, named } from '../../src/cli/help/named-schema.js';
import HELP from '../../src/cli/help/part-help.json' with { type: 'json' };
import { toldSchemas } from '../../src/cli/help/told-schemas.js';
import { cli } from './run-in-process.js';

interface Schema {
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly oneOf?: readonly Schema[];
}

/** A part of a schema by its path. */
interface Part extends Schema {
  readonly path: string;
}

const SUBJECTS = [...SCHEMES.values(), ...CALCULATIONS.values()];
const told = Object.fromEntries(
  SUBJECTS.map((subject) => [subject.id, toldSchemas(subject, wordings) as Readonly<Record<string, Schema>>]),
);

/** Every property at every depth, behind lists and alternatives too. */
function partsIn(schema: unknown, path: string): Part[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, inner]) => {
    if (key !== 'properties') return partsIn(inner, path);
    return Object.entries(inner as Readonly<Record<string, Schema>>).flatMap(([name, part]) => [
      { ...part, path: `${path}.${name}` },
      ...partsIn(part, `${path}.${name}`),
    ]);
  });
}

/** What is awarded, or calculated: it stands in the one outcome that has any. */
function answerOf(id: string): Schema {
  const { assessment, calculated } = told[id] as Readonly<Record<string, Schema>>;
  const inside = (assessment ?? calculated)?.oneOf?.map(({ properties }) => properties?.award ?? properties?.value);
  return inside?.find((one) => one !== undefined) as Schema;
}

const partsOf = (id: string): Part[] => [...partsIn(told[id]?.facts, id), ...partsIn(answerOf(id), id)];

describe.each(SUBJECTS)('the JSON Schemas of $id', ({ id, title, jsonSchemas }) => {
  it('have a Danish and an English name for each fact and each part of what comes out', () => {
    const lacking = partsOf(id).filter((part) => !/^[^?].*\S \/ [^?].*\S$/.test(part.title ?? ''));
    expect(lacking.map(({ path, title: called }) => `rules/parts.json names no ${path}: ${called}`)).toEqual([]);
    expect(told[id]?.facts?.description).toBe(`${title.da} / ${title.en}`);
  });

  it('describe each of them in Danish first', () => {
    for (const { path, description } of partsIn(told[id]?.facts, id)) expect(description, path).toMatch(/^Her skal stå [^.].*\. \(.+\)$/s);
    for (const { path, description } of partsIn(answerOf(id), id)) expect(description, path).toMatch(/^Her står [^.].*\. \(.+\)$/s);
  });

  it('are otherwise as the library has them', () => {
    const bare = (schemas: object): unknown =>
      JSON.parse(
        JSON.stringify(schemas, (key, value) =>
          (key === 'title' || key === 'description') && typeof value === 'string' ? undefined : value,
        ),
      );
    expect(bare(told[id] as object)).toEqual(bare(jsonSchemas()));
  });
});

// The names are those of the Danish letters and forms, typed from them: `label` in the folders' texts.json, and what the comments above each part say.
describe('names', () => {
  const TITLES = {
    'travel-reimbursement': {
      dailyTravelKm: "Dagens rejse / The day's journey",
      offerEndedOn: 'Tilbuddets sidste dag / Last day of the offer',
      actualExpense: 'Faktisk udgift / Actual expense',
      'granted.because': 'De vigtigste hensyn / Main considerations',
      'targetGroup.act': 'Lov / Act',
    },
    timeliness: {
      periodMonths: 'Periodens længde / Length of the period',
      exemptMonths: 'Måneder med fritagelse / Months with an exemption',
      conversations: 'Afholdte samtaler / Conversations held',
    },
    'social-frikort-account': {
      cardSince: 'Frikort siden / Free card since',
      earnings: 'Udbetalt løn / Wages paid',
      'earnings.covers': 'Dage, listen er fuldstændig for / Days that the list is complete for',
      'earnings.items.employer': 'Arbejdsgiver / Employer',
      'earnings.items.employer.kind': 'Slags arbejdsgiver / Kind of employer',
      'earnings.items.holidayPay': 'Feriepenge / Holiday pay',
    },
  } as const;
  const ANSWERS = {
    'travel-reimbursement': {
      amount: 'Godtgørelse for perioden / Reimbursement for the period',
      entitlement: 'Ret eller konkret vurdering / Right or concrete assessment',
      'working.step': 'Trin / Step',
    },
    timeliness: {
      required: 'Samtaler, der kræves / Conversations required',
      'required.least': 'Mindst / At least',
      held: 'Samtaler, der er holdt / Conversations held',
    },
    'social-frikort-account': {
      lines: 'Udbetalinger / Payments',
      'lines.onCard': 'Tjent med frikortet / Earned with the card',
      'lines.because': 'Årsag / Why',
      'stillToEarn.on': 'Opgjort til og med / Day it is told for',
    },
  } as const;

  const titlesIn = (schema: unknown): Record<string, string | undefined> =>
    Object.fromEntries(partsIn(schema, '').map(({ path, title }) => [path.slice(1), title]));

  it.each(Object.entries(TITLES))('of the facts of %s', (id, titles) => {
    expect(titlesIn(told[id]?.facts)).toMatchObject(titles);
  });

  it.each(Object.entries(ANSWERS))('of what comes out of %s', (id, titles) => {
    expect(titlesIn(answerOf(id))).toMatchObject(titles);
  });

  it('are left out where nothing is called so, and so is Danish that nobody wrote: the rest is as it was', () => {
    const schema = { properties: { unheardOf: { description: 'a word that nobody translated' } } };
    expect(named(schema, { lead: 'Her står', put: asTitle })).toEqual(schema);
  });

  it('stand nowhere for what is not there', () => {
    const lastOf = (path: string) => path.split('.').at(-1);
    const said = new Set(SUBJECTS.flatMap(({ id }) => partsOf(id)).map(({ path, title }) => `${lastOf(path)}: ${title}`));
    expect(Object.entries(PARTS).filter(([key, { da, en }]) => !said.has(`${lastOf(key)}: ${da} / ${en}`))).toEqual([]);
    expect(Object.keys(PARTS).filter((key) => key in FIELDS)).toEqual([]);
    const described = new Set(SUBJECTS.flatMap(({ id }) => partsOf(id)).map(({ path, description }) => `${lastOf(path)}: ${description}`));
    expect(Object.entries(HELP).filter(([key, { da, en }]) => !described.has(`${lastOf(key)}: Her står ${da}. (${en})`))).toEqual([]);
  });
});

describe('descriptions', () => {
  const describedIn = (schema: unknown): Record<string, string | undefined> =>
    Object.fromEntries(partsIn(schema, '').map(({ path, description }) => [path.slice(1), description]));

  // The sentences are those of the Danish and English letters, typed from texts.json.
  it('of a yes or no say what each answer says, judged or not', () => {
    expect(describedIn(told['activation-allowance']?.facts).participates).toBe(
      'Her skal stå true eller false. true: Du deltager i tilbuddet. false: Du deltager ikke i tilbuddet. (true: You take part in the offer. false: You do not take part in the offer.)',
    );
    expect(describedIn(told['work-requirement-225']?.facts)['exempt.value']).toMatch(
      /^Her skal stå true eller false\. true: Din arbejdsevne er så begrænset, .+ nu\. false: Din arbejdsevne er ikke så .+\. \(true: Your capacity /,
    );
  });

  it('of what has no more than a type tell that, and of what is always the same what it is', () => {
    expect(describedIn(answerOf('activation-allowance'))).toMatchObject({
      unit: 'Her står altid "kr./month". (always "kr./month")',
      'journey.limitKm': 'Her står grænsen i km om dagen. (the limit in km a day)',
      'working.cite.provision': 'Her står en tekst. (a text)',
      'working.computed': 'Her står altid true. (always true)',
    });
    expect(describedIn(answerOf('timeliness'))['required.least']).toBe(
      'Her står det mindste antal samtaler, der kræves. (the least number of conversations required)',
    );
    expect(describedIn(answerOf('social-frikort-account'))['lines.item']).toBe(
      'Her står pladsen i listen over udbetalinger i sagens oplysninger, hvor 0 er den første. (the place in the list of payments of the facts, where 0 is the first)',
    );
  });
});

describe('the command', () => {
  it('shows a fact with its names and its unit', async () => {
    const { out } = await cli(['schema', 'travel-reimbursement']);
    expect(JSON.parse(out).properties.dailyTravelKm).toMatchObject({
      title: "Dagens rejse / The day's journey",
      description: 'Her skal stå et antal km, mindst 0, med højst to decimaler. (a number of km, 0 or more, with at most two decimals)',
    });
  });

  it('shows what a calculation comes to with its names and its unit', async () => {
    const { out } = await cli(['schema', 'igu', '--of', 'assessment']);
    const award = JSON.parse(out).oneOf.find((branch: Schema) => branch.properties?.award !== undefined).properties.award;
    expect(award.properties.schoolWeeks).toMatchObject({
      title: 'Uger med skoleundervisning / Weeks of schooling',
      description: 'Her står et helt antal uger, mindst 0. (a whole number of weeks, 0 or more)',
    });
  });
});
