import type { Kroner } from '../../../engine/kroner.js';
import type { Text } from '../../../engine/reading.js';
import type { Assessed } from '../about.js';
import { no, unclear, yes } from '../because.js';
import type { Said } from '../judge-requirement.js';
import type { Passages } from '../letter/passages.js';
import { factsSaid } from '../letter/reasons.js';
import { patterns } from '../letter/vocabulary/patterns.js';
import { decidingFacts } from './deciding.js';
import { type Differing, differing, isStated } from './held-facts.js';

/** The facts that decided, each with its value; where a letter gives other figures instead, they are told. */
export function factsHeld({ body }: Pick<Passages, 'body'>, assessed: Assessed, appliedFor: Kroner | undefined): Said {
  const said = factsSaid({ body });
  const deciding = decidingFacts(assessed);
  if (deciding.length === 0) return said;
  const missing = deciding.filter((fact) => !isStated(fact, body.join(' '), assessed));
  if (missing.length === 0) return yes(VALUES_STATED);
  const told = body.filter((sentence) => !patterns.norm.test(sentence)).join(' ');
  const others = missing.flatMap((fact) => differing(fact, told, assessed, appliedFor) ?? []);
  if (others.length > 0) return no(differs(others), missing);
  return said.said === 'no' ? no(said.because, missing) : unclear(VALUES_NOT_FOUND, missing);
}

/** That other figures stand in a text than those the assessment rests on. */
export function differs(others: readonly Differing[]): Text {
  const listed = ({ said }: Differing) => said.join(', ');
  return {
    da: others.map((other) => `Teksten nævner ${listed(other)}; vurderingen bygger på ${other.value.da}.`).join(' '),
    en: others.map((other) => `The text says ${listed(other)}; the assessment rests on ${other.value.en}.`).join(' '),
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
