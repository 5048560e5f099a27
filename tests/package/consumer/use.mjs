import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import * as imported from 'regelvaerk';

const require = createRequire(import.meta.url);
const required = require('regelvaerk');
const { cases } = require('regelvaerk/cases/activation-allowance.json');
const facts = require('./facts.json');
const options = { on: '2019-04-01', municipality: 'lyngby-taarbaek' };

assert.deepEqual(Object.keys(imported).sort(), Object.keys(required).sort(), 'import and require offer the same names');
for (const library of [imported, required]) {
  const assessment = library.activationAllowance.assess(facts, options);
  assert.equal(assessment.outcome, 'fulfilled');
  assert.equal(assessment.award.amount, '550.00');
  assert.deepEqual(JSON.parse(JSON.stringify(assessment)), assessment, 'nothing but plain data crosses the API');
  assert.match(assessment.rules.digest, /^[0-9a-f]{64}$/);
  assert.equal(assessment.rules.version, require('regelvaerk/package.json').version);
  assert.throws(() => library.activationAllowance.assess({ zones: -1 }, options), library.InputError);
}

const { statementOfReasons, statementWriter } = await import('regelvaerk/reasons');
const { wording } = await import('regelvaerk/texts/timeliness');
const { timeliness } = await import('regelvaerk/timeliness');
const given = [{ periodMonths: 12, exemptMonths: 3, conversations: 3 }, { on: '2019-12-31' }];
const alone = timeliness.assess(...given);
assert.equal(alone.outcome, 'fulfilled');
assert.deepEqual(alone, imported.timeliness.assess(...given), 'a scheme from its own entry answers like that of the library');
const danish = { language: 'da' };
assert.deepEqual(statementWriter({ timeliness: wording })(alone, danish), statementOfReasons(alone, danish), 'and is told alike');
assert.throws(() => timeliness.assess({ held: 1 }, given[1]), imported.InputError, 'by one engine: a refusal is the same error');
for (const { id } of [...Object.values(imported.schemes), ...Object.values(imported.calculations)]) {
  const [entry, words] = await Promise.all([import(`regelvaerk/${id}`), import(`regelvaerk/texts/${id}`)]);
  assert.ok(Object.values(entry).some((exported) => exported.id === id) && 'wording' in words, `${id} has an entry of its own, and words`);
}

assert.ok(cases.length > 0, 'the worked cases are shipped');
for (const kind of ['facts', 'assessment', 'guideline']) {
  assert.equal(require(`regelvaerk/schemas/activation-allowance.${kind}.json`).title, `activation-allowance: ${kind}`);
}

const refused = { code: 'ERR_PACKAGE_PATH_NOT_EXPORTED' };
for (const path of ['dist/index.js', 'dist/cli.js', 'src/index.ts', 'rules/sources.json']) {
  await assert.rejects(import(`regelvaerk/${path}`), refused);
  assert.throws(() => require(`regelvaerk/${path}`), refused);
}
