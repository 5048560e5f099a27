import json from '../../rules/jobcentre/jobcenterindblik/benefits.json' with { type: 'json' };
import register from '../../rules/municipalities.json' with { type: 'json' };
import type { Cite } from '../engine/citation.js';
import { freeze } from '../engine/freeze.js';
import { nearestKey } from '../engine/nearest-key.js';
import codes from './municipality-codes.json' with { type: 'json' };

/** A benefit by which citizens are grouped. */
export interface BenefitGroup {
  readonly da: string;
  readonly en: string;
  /** Other names for it; spellings without æ, ø and å, or in another case, need not be listed. */
  readonly aliases: readonly string[];
  readonly cite: Cite;
  /** What a reviewer must know about the group, in English. */
  readonly note?: string | undefined;
}

/**
 * The benefits by key. Names that no source equates stay apart: `overgangsydelse` and `selvforsoergelses-og-hjemrejseydelse`.
 * @example
 * BENEFIT_GROUPS.kontanthjaelp?.da // => 'Kontanthjælp'
 */
export const BENEFIT_GROUPS: Readonly<Record<string, BenefitGroup>> = freeze(json);

const benefits = namesOf(Object.entries(BENEFIT_GROUPS).map(([key, { da, aliases }]) => [key, [da, ...aliases]]));
const municipalities = namesOf(Object.entries(register.municipalities).map(([key, name]) => [key, [name]]));

/** The names of benefits that need no other spelling tried: keys, names and aliases, and those without æ, ø and å. */
export const BENEFIT_NAMES: readonly string[] = benefits.listed;

/** The names of municipalities that need no other spelling tried: keys, names, and those without æ, ø and å. */
export const MUNICIPALITY_NAMES: readonly string[] = municipalities.listed;

/**
 * Finds the key of a benefit by its key, its Danish name or another name for it, in any case, with or without æ, ø and å;
 * `undefined` where the name is not known.
 * @example
 * benefitNamed('Kontanthjælp') // => 'kontanthjaelp'
 * benefitNamed('FORREVALIDERING') // => 'revalidering'
 * benefitNamed('børnepenge') // => undefined
 */
export function benefitNamed(name: string): string | undefined {
  return benefits.named(name);
}

/** The benefit whose name is nearest to one that is not known: `nearestBenefit('kontanthjelp')` is `'kontanthjaelp'`. */
export function nearestBenefit(name: string): string | undefined {
  return benefits.nearest(name);
}

/**
 * The key of one of the 98 municipalities by its key, its Danish name with or without "Kommune", or its code of three digits:
 * `municipalityNamed('Høje-Taastrup Kommune')` is `'hoeje-taastrup'`.
 * @example
 * ['Høje-Taastrup', 'Københavns Kommune', '173', '0173'].map(municipalityNamed) // => ['hoeje-taastrup', 'koebenhavn', 'lyngby-taarbaek', 'lyngby-taarbaek']
 * municipalityNamed('Atlantis') // => undefined
 */
export function municipalityNamed(name: string): string | undefined {
  return municipalities.named(name) ?? withCode(name) ?? withoutKommune(name);
}

const CODE = /^0?(\d{3})$/;

function withCode(name: string): string | undefined {
  const [, code = ''] = CODE.exec(name.trim()) ?? [];
  return Object.hasOwn(codes.codes, code) ? (codes.codes as Readonly<Record<string, string>>)[code] : undefined;
}

const KOMMUNE = / (?:region)?s?kommune$/i;

/** Of a name in the genitive, as in Københavns Kommune, the s is taken off where there is no municipality with it. */
function withoutKommune(name: string): string | undefined {
  const alone = name.trim().replace(KOMMUNE, '');
  if (alone === name.trim()) return undefined;
  return municipalities.named(alone) ?? municipalities.named(alone.replace(/s$/i, ''));
}

/** The municipality whose name is nearest to one that is not known: `nearestMunicipality('Lejer')` is `'lejre'`. */
export function nearestMunicipality(name: string): string | undefined {
  return municipalities.nearest(name);
}

/** Collects names by key, every key a name of its own, and finds them in any case, with or without æ, ø and å. */
function namesOf(entries: readonly (readonly [key: string, names: readonly string[]])[]) {
  const spelled = entries.flatMap(([key, names]) => [key, ...names].map((name) => [name, key] as const));
  const keys = new Map(spelled.flatMap(([name, key]) => [[name, key] as const, [plain(name), key] as const]));
  const known = [...new Set(spelled.map(([name]) => plain(name)))];
  return {
    listed: [...keys.keys()],
    named: (name: string) => keys.get(name) ?? keys.get(plain(name)),
    nearest: (name: string) => keys.get(nearestKey(plain(name), known) ?? ''),
  };
}

/** A name in small letters of the English alphabet and digits, all else between them a hyphen. */
function plain(name: string): string {
  const ascii = name.normalize('NFC').toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa');
  return ascii
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replaceAll(' ', '-');
}
