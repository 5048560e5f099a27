import { InputError } from '../engine/problem.js';
import { isSameData } from '../engine/same-data.js';
import type { Answered } from './subject.js';

type Facts = Readonly<Record<string, unknown>>;

/** Whether what a case comes to rests on a fact: without it, another outcome, finding, amount or question. */
export function isOfConsequence(key: string, facts: Facts, answered: Answered, answer: (facts: Facts) => Answered): boolean {
  const { [key]: fact, ...others } = facts;
  if (fact === undefined) return false;
  try {
    return !isSameData(comesTo(answer(others)), comesTo(answered));
  } catch (error) {
    if (error instanceof InputError) return true;
    throw error;
  }
}

/** What a case comes to, without its facts and what it cites. */
function comesTo(answered: Answered): unknown {
  const { facts: _, rules, citations, ...rest } = answered as Answered & { readonly citations?: unknown };
  return rest;
}
