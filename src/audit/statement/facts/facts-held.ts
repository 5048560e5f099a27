import type { Kroner } from '../../../engine/kroner.js';
import type { Text } from '../../../engine/reading.js';
import type { Language } from '../../../engine/texts.js';
import { factText, tell } from '../../../reasons/telling.js';
import type { Assessed } from '../about.js';
import { caseOf } from '../assessed.js';
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
  if (others.length > 0) return otherwise(differs(others, assessed), [...new Set([...missing, ...others.flatMap(({ facts }) => facts)])]);
  if (deciding.length === 0) return said;
  if (missing.length === 0) return yes(VALUES_STATED);
  return naming(said.said === 'no' ? no(said.because, missing) : unclear(VALUES_NOT_FOUND, missing), assessed);
}

/** That other days or figures stand in a text than those the assessment rests on; each is told once, with what a single fact is called. */
export function differs(others: readonly (Pick<Differing, 'said' | 'value'> & Partial<Differing>)[], assessed?: Assessed): Text {
  const all = (sentences: readonly string[]) => [...new Set(sentences)].join(' ').replace(/\.\.(?= |$)/g, '.');
  const about = ({ facts = [] }: Partial<Differing>, language: Language, then: string) =>
    assessed !== undefined && facts.length === 1 ? `${labelsOf(facts, assessed, language)}: ${then.toLowerCase()}` : then;
  return {
    da: all(
      others.map((other) => `${about(other, 'da', 'Teksten')} nævner ${other.said.join(', ')}; vurderingen bygger på ${other.value.da}.`),
    ),
    en: all(
      others.map((other) => `${about(other, 'en', 'The text')} says ${other.said.join(', ')}; the assessment rests on ${other.value.en}.`),
    ),
  };
}

/** What facts are called, as on a form. */
function labelsOf(facts: readonly string[], assessed: Assessed, language: Language): string {
  const c = caseOf(assessed, language);
  return [...new Set(facts.map((fact) => tell(factText(fact, c).label, c)))].join(', ');
}

/** What was looked for in vain, with what the facts that were not found are called. */
export function naming(said: Said, assessed: Assessed): Said {
  const { because, missing = [] } = said;
  if (missing.length === 0) return said;
  const [da, en] = [labelsOf(missing, assessed, 'da'), labelsOf(missing, assessed, 'en')];
  return { ...said, because: { da: `${because.da} Ikke fundet: ${da}.`, en: `${because.en} Not found: ${en}.` } };
}

const VALUES_STATED: Text = {
  da: 'De oplysninger, der var afgørende i vurderingen, er nævnt med deres værdi.',
  en: 'The facts that decided in the assessment are stated with their values.',
};
const VALUES_NOT_FOUND: Text = {
  da: 'De oplysninger, der var afgørende i vurderingen, er ikke alle fundet med deres værdi, men kan stå der med andre ord.',
  en: 'The facts that decided in the assessment were not all found with their values but may stand there in other words.',
};
