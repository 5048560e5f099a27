import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { editorSchemas } from '../../scripts/editor-schemas/editor-schemas.js';
import { laidOut } from '../../scripts/json-layout.js';
import { answersIn, stubIn, withMissing } from '../../scripts/texts-stub.js';
import type { TextsFile } from '../../src/reasons/texts/texts-file.js';

const textsOf = (path: string) => JSON.parse(readFileSync(join(path, 'texts.json'), 'utf8')) as TextsFile & { $schema: string };
const timeliness = { id: 'timeliness', path: 'rules/jobcentre/timeliness' };

describe('the schemas for editors', () => {
  const schemas = Object.values(editorSchemas()) as { $id: string; description?: string }[];

  it('have each an id of its own', () => {
    expect(new Set(schemas.map(({ $id }) => $id)).size).toBe(schemas.length);
  });

  it('refuse a text in one language, an empty one and a key that means nothing', () => {
    const schema = z.fromJSONSchema(editorSchemas().texts as never);
    const texts = textsOf(timeliness.path);
    expect(schema.safeParse({ ...texts, about: { da: 'Om noget.' } }).success).toBe(false);
    expect(schema.safeParse({ ...texts, about: { da: 'Om noget.', en: '' } }).success).toBe(false);
    expect(schema.safeParse({ ...texts, abuot: texts.about }).success).toBe(false);
  });
});

describe('a stub', () => {
  it('adds nothing where nothing is missing, and leaves the layout', async () => {
    expect(await stubIn(timeliness)).toBe(readFileSync(join(timeliness.path, 'texts.json'), 'utf8'));
  });

  it('has an empty string for everything that must be told', async () => {
    const stub = withMissing({}, ...(await answersIn(timeliness)));
    expect(stub).toMatchObject({
      $schema: '../../texts.schema.json',
      about: { da: '', en: '' },
      facts: { periodMonths: { label: { da: '', en: '' }, said: { da: '', en: '' }, question: { da: '', en: '' } } },
      conditions: { period: { met: { da: '', en: '' }, uncovered: { da: '', en: '' } } },
      outcome: [{ da: '', en: '' }],
      tables: { conversations: { da: '', en: '' } },
    });
  });

  it('leaves what stands there as it is', async () => {
    const { about, conditions = {}, facts, ...rest } = textsOf(timeliness.path);
    const [{ met: _, ...period }] = [conditions.period].flat() as [Record<string, unknown>];
    const stub = withMissing({ ...rest, facts, conditions: { ...conditions, period } }, ...(await answersIn(timeliness)));
    expect(stub).toEqual({
      ...rest,
      facts,
      conditions: { ...conditions, period: { ...period, met: { da: '', en: '' } } },
      about: { da: '', en: '' },
    });
    expect(about).toBeDefined();
  });

  it('adds a variant where every variant of a condition is told in some cases only', async () => {
    const { conditions = {}, ...rest } = textsOf(timeliness.path);
    const told = { label: { da: 'Krav', en: 'Requirement' }, when: { step: 'requirement' }, met: { da: 'Ja.', en: 'Yes.' } };
    const stub = withMissing({ ...rest, conditions: { ...conditions, conversations: [told] } }, ...(await answersIn(timeliness)));
    expect(stub.conditions?.conversations).toEqual([told, { failed: { da: '', en: '' } }]);
  });

  it('is laid out as the file was', () => {
    expect(laidOut({ a: { da: 'x', en: 'y' }, b: [] })).toBe('{\n  "a": { "da": "x", "en": "y" },\n  "b": []\n}\n');
    expect(laidOut({ a: { da: 'x' } }, '{\n  "b": {\n    "da": "z"\n  }\n}')).toBe('{\n  "a": {\n    "da": "x"\n  }\n}\n');
  });
});
