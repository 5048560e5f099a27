import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import json from '../../../rules/citizen/activation-allowance/cases.json' with { type: 'json' };
import { activationAllowance } from '../../../rules/citizen/activation-allowance/scheme.js';
import { analyseGuideline } from '../../../src/audit/analysis/analyse-guideline.js';
import type { Citizen } from '../../../src/audit/analysis/citizen.js';
import { writtenOut } from '../../../src/conformance/written-out.js';
import type { AnyScheme } from '../../../src/engine/types-of.js';

const FOLDER = 'rules/citizen/activation-allowance/guidelines';
const TABLE_ENDS = { 'gap zones-beyond-table': 'the table that was adopted ends there' };
const NONE_PAID = { 'never-awarded award': 'it was decided, or proposed, to pay nothing' };
const FORMER_ACT = { 'gap a guideline adopted under § #': 'whether it outlives the act it was adopted under is open' };
const NOT_SAID = { 'gap what the guideline says of target group #': 'the text names some groups and is silent on the others' };

/** What is found in the guidelines there are, and why it stands. This list may only shrink. */
const EXPLAINED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  aabenraa: {
    'gap set-off for a sanction in the month': 'named by the text, and not computed',
    'never-decisive paid-kilometres': 'every kilometre is paid, and the text asks for more than 10 of them',
  },
  egedal: NOT_SAID,
  frederikssund: TABLE_ENDS,
  guldborgsund: {
    'gap the maximum for a daily journey of # km (the bands are printed to # decimal)': 'no band holds it',
    'gap the rate for # days a week': 'the text states the maximum for 5 days',
    'gap what the guideline says of offer #': 'the text names some offers and is silent on the others',
  },
  gladsaxe: { 'gap the rate for # zones': 'the page names no zone 1, and its last row is cut off' },
  helsingoer: { ...NOT_SAID, 'gap what the guideline says of offer #': 'the text names some offers and is silent on the others' },
  herning: NONE_PAID,
  kolding: {
    ...NOT_SAID,
    'gap kilometres-counted': 'the page does not say from where kilometres count',
    'gap lowDrivingRate': 'the rows of the official rate begin in 2023',
    'gap set-off for absence': 'how absence is deducted is cut off',
    'gap set-off-from': 'the page does not say whether it comes off the ceiling or off the rate',
    'never-decisive paid-kilometres': 'every kilometre is paid, and the text asks for more than 8 of them',
  },
  'lyngby-taarbaek-2019': { ...TABLE_ENDS, ...FORMER_ACT },
  'lyngby-taarbaek-2019-flat': {
    ...FORMER_ACT,
    'gap distance-of-alternative': 'the alternative is silent on the 3 km of the recommendation',
    'never-failed walking-distance': 'whether the 3 km hold is open: who reads that they do is tried last',
  },
  'lyngby-taarbaek-2019-none': { ...NONE_PAID, ...FORMER_ACT },
  roedovre: { "gap the guideline's rates": 'the rates are cut off', 'never-awarded award': 'none can be told without the rates' },
  roskilde: NOT_SAID,
  'ungecentrum-2023': { ...TABLE_ENDS, ...NOT_SAID, 'gap the rate for # days a week': 'the table has columns for 1 to 5 days' },
  'ungecentrum-2024': {
    "gap the guideline's rates": 'the rates were not read',
    'never-awarded award': 'none can be told without the rates',
  },
};

const cases = (writtenOut(json).cases as unknown as (Citizen & { on?: string })[]).filter(({ on }) => on !== undefined);
const guidelines = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));

describe('the guidelines there are, tried on citizens of every kind', () => {
  it.each(guidelines)('%s shows no fault but those explained', { timeout: 60_000 }, (name) => {
    const guideline = { ...JSON.parse(readFileSync(join(FOLDER, name), 'utf8')), id: 'own' };
    const { faults } = analyseGuideline(activationAllowance as unknown as AnyScheme, guideline, { cases, most: 7_000 });
    const found = new Set(faults.map(({ kind, about }) => `${kind} ${about.replace(/"[^"]*"|\d+(\.\d+)?/g, '#')}`));
    expect([...found].sort()).toEqual(Object.keys(EXPLAINED[name.replace('.json', '')] ?? {}).sort());
  });
});
