import type { Text } from '../../engine/reading.js';
import { HEADINGS } from '../../reasons/phrases.js';
import { linesOf as linesInAll } from '../../reasons/section.js';
import { factsTold, saysSentence } from '../../reasons/settled-findings.js';
import type { SectionId, Statement } from '../../reasons/statement.js';
import { factInWords, factSentence, judgementsOf } from '../../reasons/telling.js';
import { oneLine } from '../../reasons/template.js';
import { type AboutDecision, type Assessed, type Upholds, upheldBy } from './about.js';
import { caseOf, hasDiscretion, isAppealable, isJudgement, isUndecided, weighedFacts } from './assessed.js';
import { no, otherwise, unclear, yes } from './because.js';
import type { Deadlines } from './deadlines.js';
import { factsDiffering } from './facts/facts-differing.js';
import { differs, naming } from './facts/facts-held.js';
import { ownSections } from './facts/own-sentences.js';
import { judgeRequirement, type Said } from './judge-requirement.js';
import { complaintSaid } from './letter/complaint.js';
import { passagesOf, sentencesOf } from './letter/passages.js';
import { matchSentences, plain, type SentenceMatch, type Wanted } from './match-sentences.js';
import { NO_DECISION, needsOf } from './needs.js';
import { processFindings } from './process.js';
import { REQUIREMENTS, type RequirementFinding } from './requirement.js';
import { resultFindings } from './result/result-finding.js';
import { citedBy, everyCited, unnamed } from './statement-rules.js';

/** What a statement lacks: each part is looked for in its own section, by what the assessment holds where there is one. */
export function checkSections(
  statement: Statement,
  about: AboutDecision,
  assessed: Assessed | undefined,
  deadlines: Deadlines,
): RequirementFinding[] {
  const needs = needsOf({
    upholds: about.upholds ?? upheld(statement, about, assessed),
    appealable: about.appealable ?? (assessed && isAppealable(assessed)),
    discretion: about.discretion ?? (assessed && hasDiscretion(assessed)),
    facts: statement.outcome === 'not-in-force' ? false : assessed && weighedFacts(assessed).length > 0,
  });
  const complaint = { body: [], complaint: linesOf(statement, 'complaint').flatMap((line) => Object.values(passagesOf(line)).flat()) };
  const said = {
    rules: rulesSaid(statement, assessed),
    considerations: considerationsSaid(statement, assessed),
    facts: factsSaid(statement, about, assessed),
    ...complaintSaid(complaint, deadlines),
  };
  const sentences = statement.sections.filter(({ id }) => id !== 'complaint').flatMap(sentencesIn);
  const undecided = assessed ? isUndecided(assessed) : statement.outcome === 'open' || statement.outcome === 'not-covered';
  const needed = (name: keyof typeof needs) => (undecided ? NO_DECISION : needs[name]);
  return [
    ...REQUIREMENTS.map((name) => judgeRequirement(name, needed(name), said[name])),
    ...resultFindings(sentences, assessed, about.appliedFor),
    ...processFindings(about, assessed, needed('process'), sentences),
  ];
}

function sentencesIn({ paragraphs, items = [] }: Statement['sections'][number]): string[] {
  return [...paragraphs, ...items].flatMap(sentencesOf);
}

function upheld({ outcome }: Statement, { appliedFor }: AboutDecision, assessed: Assessed | undefined): Upholds | undefined {
  if (assessed !== undefined) return upheldBy(assessed, appliedFor);
  return outcome === 'fulfilled' ? undefined : 'not';
}

function linesOf({ sections }: Statement, id: SectionId): readonly string[] {
  const found = sections.filter((section) => section.id === id);
  return found.flatMap(({ paragraphs, items = [] }) => [...paragraphs, ...items]);
}

function rulesSaid(statement: Statement, assessed: Assessed | undefined): Said {
  // A refusal names the provisions of the conditions that failed beside them.
  const places: readonly SectionId[] = statement.outcome === 'not-fulfilled' ? ['rules', 'outcome'] : ['rules'];
  const items = statement.sections.filter(({ id }) => places.includes(id)).flatMap(({ items: listed = [] }) => listed);
  if (assessed === undefined) return items.length > 0 ? yes(stands('rules')) : no(standsNot('rules'));
  const { missing, unread } = unnamed(citedBy(assessed), items, everyCited(assessed));
  return of('rules', { missing, unread });
}

function factsSaid(statement: Statement, { appliedFor }: AboutDecision, assessed: Assessed | undefined): Said {
  const lines = linesOf(statement, 'facts');
  // A fact that a condition tells with its value is not said again among the facts.
  const elsewhere = [...linesOf(statement, 'outcome'), ...linesOf(statement, 'conditions')];
  if (assessed === undefined) return lines.length + elsewhere.length > 0 ? yes(stands('facts')) : no(standsNot('facts'));
  const c = caseOf(assessed, statement.language);
  // Any other line than our own may say a fact in other words.
  const own = elsewhere.length > 0 ? ownSections(assessed, statement.language) : [];
  const told = factsTold(
    own.flatMap(({ about = [] }) => about).filter(({ sentence }) => elsewhere.includes(sentence)),
    c,
  );
  const wanted = weighedFacts(assessed)
    .filter((fact) => !isJudgement(fact, assessed) && !told.has(fact))
    .map((fact): Wanted & { readonly sentence: string } => ({
      name: fact,
      sentence: factSentence(fact, c) as string,
      words: [factInWords(fact, c) as string],
    }))
    .filter(({ sentence }) => !elsewhere.some((line) => saysSentence(plain(line), plain(sentence))));
  const ownLines = new Set(linesInAll(own));
  const reworded = elsewhere.filter((line) => wanted.length > 0 && !ownLines.has(line));
  const match = matchSentences(wanted, [...lines, ...reworded]);
  const all = [...lines, ...elsewhere, ...linesOf(statement, 'counted')].flatMap(sentencesOf);
  const others = factsDiffering(all, match.missing, assessed, appliedFor);
  const named = [...new Set([...match.missing, ...others.flatMap(({ facts }) => facts)])];
  return others.length > 0 ? otherwise(differs(others, assessed), named) : naming(of('facts', match), assessed);
}

function considerationsSaid(statement: Statement, assessed: Assessed | undefined): Said {
  const lines = linesOf(statement, 'considerations');
  const elsewhere = [...linesOf(statement, 'outcome'), ...linesOf(statement, 'conditions')];
  if (assessed === undefined) return lines.length > 0 ? yes(stands('considerations')) : no(standsNot('considerations'));
  const c = caseOf(assessed, statement.language);
  const wanted = weighedFacts(assessed).flatMap((fact) =>
    judgementsOf(fact, c).map((judgement): Wanted => {
      const [sentence, value] = [factSentence(fact, c, judgement.value) as string, factInWords(fact, c, judgement.value) as string];
      const judged = sentence.includes(value) ? value : sentence;
      // What other sections have told is only named.
      const told = elsewhere.some((line) => saysSentence(line, sentence)) ? [] : [judged];
      return { name: fact, words: [...told, oneLine(judgement.because)] };
    }),
  );
  return naming(of('considerations', matchSentences(wanted, lines)), assessed);
}

/** A sentence that says none of it may say the rest in other words. */
function of(id: SectionId, { missing, unread }: SentenceMatch): Said {
  if (missing.length === 0) return yes(stands(id));
  return unread > 0 ? unclear(mayStand(id), missing) : no(standsNot(id), missing);
}

function stands(id: SectionId): Text {
  return { da: `Det står i afsnittet »${HEADINGS[id].da}«.`, en: `It stands under "${HEADINGS[id].en}".` };
}

function standsNot(id: SectionId): Text {
  return { da: `Det står ikke i afsnittet »${HEADINGS[id].da}«.`, en: `It does not stand under "${HEADINGS[id].en}".` };
}

function mayStand(id: SectionId): Text {
  return {
    da: `Det er ikke fundet i afsnittet »${HEADINGS[id].da}«, men kan stå der med andre ord.`,
    en: `It was not found under "${HEADINGS[id].en}" but may stand there in other words.`,
  };
}
