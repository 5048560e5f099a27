import type { Kroner } from '../../../engine/kroner.js';
import type { Text } from '../../../engine/reading.js';
import type { Assessed } from '../about.js';
import { no, otherwise, unclear, yes } from '../because.js';
import type { Said } from '../judge-requirement.js';
import type { Passages } from '../letter/passages.js';
import { factsSaid } from '../letter/reasons.js';
import { decidingFacts } from './deciding.js';
import { factsDiffering } from './facts-differing.js';
import { type Differing, isStated } from './held-facts.js';

/** The facts that decided, each with its value; where a letter gives other days or figures instead, they are told. */
export function factsHeld({ body }: Pick<Passages, 'body'>, assessed: Assessed, appliedFor: Kroner | undefined): Said {
  const said = factsSaid({ body });
  const deciding = decidingFacts(assessed);
  const missing = deciding.filter((fact) => !isStated(fact, body, assessed));
  const others = factsDiffering(body, missing, assessed, appliedFor);
  if (others.length > 0) return otherwise(differs(others), [...new Set([...missing, ...others.flatMap(({ facts }) => facts)])]);
  if (deciding.length === 0) return said;
  if (missing.length === 0) return yes(VALUES_STATED);
  return said.said === 'no' ? no(said.because, missing) : unclear(VALUES_NOT_FOUND, missing);
}

/** That other days or figures stand in a text than those the assessment rests on; each is told once. */
export function differs(others: readonly Pick<Differing, 'said' | 'value'>[]): Text {
  const listed = ({ said }: Pick<Differing, 'said'>) => said.join(', ');
  const all = (sentences: readonly string[]) => [...new Set(sentences)].join(' ').replace(/\.\.(?= |$)/g, '.');
  return {
    da: all(others.map((other) => `Teksten nævner ${listed(other)}; vurderingen bygger på ${other.value.da}.`)),
    en: all(others.map((other) => `The text says ${listed(other)}; the assessment rests on ${other.value.en}.`)),
  };
}

const VALUES_STATED: Text = {
  da: 'De oplysninger, der var afgørende i vurderingen, er nævnt med deres værdi.',
  en: 'The facts that decided in the assessment are stated with their values.',
};
const VALUES_NOT_FOUND: Text = {
  da: 'De oplysninger, der var afgørende i vurderingen, er ikke alle fundet med deres værdi, men kan stå der med andre ord.',
  en: 'The facts that decided in the assessment were not all found with their values but may stand there in other words.',
};
