import type { GroupsOfWay } from '../../../rules/jobcentre/jobcenterindblik/counting/groups.js';
import { COUNTING } from '../../../rules/jobcentre/jobcenterindblik/readings.js';
import { element, type Html } from '../html.js';
import { readingTexts } from './readings-held.js';
import { GROUP_TEXTS } from './texts/groups.js';
import { say, type Writing } from './writing.js';

/** Ways to count that come to the same figures. */
export interface AlikeWays {
  readonly ways: readonly GroupsOfWay['way'][];
  readonly groups: GroupsOfWay['groups'];
}

/** Brings together the ways to count that come to the same figures, in the order in which they are asked. */
export function alikeWays(all: readonly GroupsOfWay[]): AlikeWays[] {
  const byFigures = new Map<string, { ways: GroupsOfWay['way'][]; groups: GroupsOfWay['groups'] }>();
  for (const { way, groups } of all) {
    const key = JSON.stringify(groups);
    const known = byFigures.get(key);
    if (known === undefined) byFigures.set(key, { ways: [way], groups });
    else known.ways.push(way);
  }
  return [...byFigures.values()];
}

/** What tells some ways to count from all the others: the questions that are answered in different ways, and their answers. */
export function waysInWords({ ways }: AlikeWays, all: readonly GroupsOfWay[], writing: Writing): Html {
  const items = COUNTING.flatMap((reading) => {
    const every = new Set(all.map(({ way }) => way[reading]));
    const here = [...new Set(ways.map((way) => way[reading]))];
    if (every.size === here.length) return [];
    const { question, options } = readingTexts(reading);
    const answers = here.map((option) => say(options[option as string] as (typeof options)[string], writing));
    return [element('li', {}, `${say(question, writing)} ${answers.join(` ${say(GROUP_TEXTS.or, writing)} `)}`)];
  });
  return element('ul', { class: 'keep' }, items);
}
