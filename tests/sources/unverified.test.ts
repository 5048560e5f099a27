import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readRules } from '../../src/cli/sources/read-rules.js';
import { actFindings, actsCited } from '../../src/sources/acts.js';
import { minutesCited } from '../../src/sources/citations.js';
import { dateFindings } from '../../src/sources/dates.js';
import { against, unverifiedBy } from '../../src/sources/unverified.js';

/**
 * How long the list may be. It may only shrink: lower the number when an entry goes. Five came when figures were first looked for with their units and neighbours, nine with the
 * grants and budgets of the municipalities: units of rounding that no minutes print, last days of years, and a milliard told in millions.
 * Six came with the acts that are cited by their name alone, twelve with the folders of schemes for citizens, and 34 when what is cited of acts was first looked up in the text of 59 of them.
 */
const MOST = 67;

const { files, sources, unverified } = readRules('rules');
const parameters = files.filter(({ path }) => path.endsWith('/parameters.json'));
const cited = new Set([...minutesCited(files, sources), ...actsCited(files, sources)].map(({ at }) => at));
const ofTexts = unverified.filter(
  ({ at, lacks }) => cited.has(at) && /^(minutes|item|passage|case number|quote|figure|neighbour|paragraph)\b/.test(lacks),
);

describe('rules/unverified.json', () => {
  it('only shrinks', () => {
    expect(unverified.length).toBe(MOST);
  });

  it('holds every date and every act that is not consistent, and no other: the rest is of citations that stand in the rules', () => {
    const dates = against(
      [...parameters.flatMap(dateFindings), ...actFindings(sources)],
      unverified.filter((each) => !ofTexts.includes(each)),
    );
    expect(dates.fresh).toEqual([]);
    expect(dates.settled).toEqual([]);
  });

  it('says of each why it stands nevertheless, in order and once', () => {
    expect(unverified.filter(({ because: { da, en } }) => ![da, en].every((reason) => /\S.{10,}\.$/.test(reason)))).toEqual([]);
    const keys = unverified.map(({ at, lacks }) => `${at} ${lacks}`);
    expect(keys).toEqual([...new Set(keys)].sort());
  });

  it('holds every citation of an item that names no case number', () => {
    const bare = minutesCited(files, sources).filter(({ provision }) => !provision.includes('sagsnr. '));
    expect(ofTexts.filter(({ lacks }) => lacks === 'case number').map(({ at }) => at)).toEqual(bare.map(({ at }) => at).sort());
  });

  it('is read from the file that is shown to readers', () => {
    expect(unverified).toEqual(JSON.parse(readFileSync('rules/unverified.json', 'utf8')));
  });
});

describe('findings against the list', () => {
  const known = { at: 'citizen/a/parameters.json#cap.0', lacks: 'figure 6', because: { da: 'halvdelen af 12', en: 'half of 12' } };
  const other = { at: 'citizen/a/parameters.json#cap.0', lacks: 'retroactive' };

  it('are fresh, known or settled', () => {
    expect(against([known, other], [known])).toEqual({ fresh: [other], known: [known], settled: [] });
    expect(against([], [known])).toEqual({ fresh: [], known: [], settled: [known] });
    expect(against([], [known], ['citizen/a/parameters.json#cap.1'])).toEqual({ fresh: [], known: [], settled: [known] });
  });

  it('settle nothing where nothing could be looked up', () => {
    expect(against([], [known], [known.at])).toEqual({ fresh: [], known: [], settled: [] });
  });

  it('are counted by folder of rules', () => {
    expect(unverifiedBy([known, other, { at: 'jobcentre/b/readings.json#c', lacks: 'item' }])).toEqual({ a: 2, b: 1 });
    expect(unverifiedBy([{ at: 'sources.json', lacks: 'item' }])).toEqual({ 'sources.json': 1 });
  });
});
