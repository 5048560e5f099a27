import { spawnSync } from 'node:child_process';
import { median } from '../rounds.js';
import { builtFile, WAYS, type WayName } from './build.js';
import type { Measured } from './child.js';
import type { OpenReadings } from './open-readings.js';
import type { Population } from './way.js';

/** What the rounds at one size came to. */
export interface Figures {
  readonly citizens: number;
  readonly ways: Readonly<Record<WayName, WayFigures>>;
}

export interface WayFigures {
  readonly label: string;
  /** For one citizen, of each round: by the clock, and what the processors worked for it. */
  readonly nanoseconds: readonly number[];
  readonly worked: readonly number[];
  /** The most memory a process held, MiB. */
  readonly memory: number;
}

/** A process runs its way again and again for so long, and the first run is not counted. */
const LEAST_MS = 1_000;

/** Runs every way in a process of its own, round after round; every tally is held against all others first. */
export function measured(population: Population, rounds: number): Figures {
  const seen = new Map<WayName, Measured[]>(WAYS.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const name of WAYS) seen.get(name)?.push(runOf(name, population));
  }
  const tallies = new Set([...seen.values()].flat().flatMap(({ answer }) => (answer.startsWith('seen') ? [] : [answer])));
  if (tallies.size > 1) throw new Error(`the ways come to ${tallies.size} different tallies; nothing is compared`);
  return {
    citizens: population.citizens,
    ways: Object.fromEntries([...seen].map(([name, all]) => [name, figuresOf(all)])) as Figures['ways'],
  };
}

/** Counts with every reading left open, in a process of its own. */
export function openReadings(): OpenReadings {
  return told('open-readings', [builtFile('open-readings')]) as OpenReadings;
}

function runOf(name: WayName, population: Population): Measured {
  return told(name, [builtFile('child'), builtFile(name), JSON.stringify(population), String(LEAST_MS)]) as Measured;
}

function told(name: string, args: readonly string[]): unknown {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`);
  return JSON.parse(stdout);
}

function figuresOf(all: readonly Measured[]): WayFigures {
  const each = (of: 'runs' | 'cpu') => all.map((round) => (median(round[of].slice(1)) * 1e6) / round.citizens);
  return {
    label: all[0]?.label ?? '',
    nanoseconds: each('runs'),
    worked: each('cpu'),
    memory: Math.max(...all.map(({ memory }) => memory)),
  };
}

/**
 * How many times as much work one way is as another: the median of what each round says. On a machine that others share, the clock
 * tells of them, and the processors' own time hardly.
 */
export function ratio({ ways }: Figures, name: WayName, to: WayName): number {
  return median(ways[name].worked.map((time, round) => time / (ways[to].worked[round] as number)));
}

/** What one citizen takes, in nanoseconds. */
export function each({ ways }: Figures, name: WayName, by: 'nanoseconds' | 'worked'): number {
  return median(ways[name][by]);
}
