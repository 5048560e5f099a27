import digest from '../../../rules/digest.json' with { type: 'json' };
import { wordings } from '../../../rules/texts.js';
import { RELEASED_VERSIONS } from '../../changes.js';
import type { Subject } from '../../cli/commands/subjects.js';
import { inDescription } from '../../cli/help/named-schema.js';
import { toldSchemas } from '../../cli/help/told-schemas.js';
import { ACTIONS } from '../actions.js';
import { SUBJECTS } from '../catalogue.js';
import { type Json, ref } from './json.js';
import { nullable } from './nullable.js';
import { optionsSchema } from './options-schema.js';
import { actionPath, batchPath, refusals } from './paths.js';
import { bare, SHARED } from './schemas.js';

/**
 * The contract of the service, OpenAPI 3.1: made from the schemas by which it reads and that the library publishes.
 * @param subjects schemes and calculations to tell of; left out, all
 */
export function openApi(subjects: readonly Subject[] = [...SUBJECTS.values()]): Json {
  const paths = ACTIONS.flatMap((action) =>
    subjects
      .filter(({ id }) => action.subjects.has(id))
      .map((subject) => [`/${action.name}/${subject.id}`, { post: actionPath(action, subject) }]),
  );
  const batches = ACTIONS.flatMap((action) => {
    const ids = subjects.filter(({ id }) => action.subjects.has(id)).map(({ id }) => id);
    return ids.length === 0 ? [] : [[`/${action.name}/{id}/batch`, { post: batchPath(action, ids) }]];
  });
  const shared = Object.entries(SHARED).map(([name, schema]) => [name, bare(schema)]);
  return {
    openapi: '3.1.1',
    info: {
      title: 'regelvaerk',
      version: digest.version,
      summary: 'Rules of Danish employment schemes: facts in, an assessment with reasons, provisions and open questions out.',
      description: 'We assess, a caseworker decides. What is not known is left out or null; it is never taken for no or nothing.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    security: [],
    paths: { ...Object.fromEntries([...paths, ...batches]), ...reading(subjects) },
    components: { schemas: { ...Object.fromEntries(shared), ...Object.fromEntries(subjects.flatMap(schemasOf)) } },
  };
}

/** The schemas of what goes in and of what comes out: `timeliness.facts`, `timeliness.options`, `timeliness.assessment`. */
function schemasOf(subject: Subject): [string, Json][] {
  const { facts, guideline: _, ...answer } = toldSchemas(subject, wordings, inDescription);
  const named = { ...answer, facts: nullable(facts as Json), options: nullable(optionsSchema(subject)) };
  return Object.entries(named).map(([kind, { $id: __, $schema: ___, ...schema }]) => [`${subject.id}.${kind}`, schema]);
}

/** What is read from the rules alone. */
function reading(subjects: readonly Subject[]): Json {
  const ids = { name: 'id', in: 'path', required: true, schema: { type: 'string', enum: subjects.map(({ id }) => id) } };
  const asked = { name: 'scheme', in: 'query', schema: { type: 'array', items: ids.schema }, description: 'only these' };
  return {
    '/schemes': { get: got('schemes', 'Schemes and calculations in short', { type: 'object', required: ['schemes'], properties: LIST }) },
    '/schemes/{id}': { get: { ...got('scheme', 'Figures, guidelines, readings and schemas', ref('Scheme')), parameters: [ids] } },
    '/changes': {
      get: { ...got('changes', 'What the rules say otherwise than in a released version', { type: 'object' }), parameters: [FROM] },
    },
    '/health': { get: got('health', 'Whether it answers, and by which rules', ref('Health')) },
    '/openapi.json': { get: { ...got('contract', 'This contract', { type: 'object' }), parameters: [asked] } },
  };
}

const FROM = { name: 'from', in: 'query', required: true, schema: { enum: RELEASED_VERSIONS }, description: 'the released version' };

const LIST = { schemes: { type: 'array', items: ref('SchemeInShort') } };

function got(operationId: string, summary: string, schema: Json): Json {
  const headers = { ETag: { schema: { type: 'string' }, description: 'stands for the version and the digests of the rules' } };
  return {
    operationId,
    summary,
    responses: {
      200: { description: summary, headers, content: { 'application/json': { schema } } },
      304: { description: 'The client has it already' },
      ...refusals([400, 404, 405]),
    },
  };
}
