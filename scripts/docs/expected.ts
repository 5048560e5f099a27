import type { AskedQuestion, WorkedCase } from '../../src/conformance/case-format.js';
import { dayInWords, kronerInWords } from '../../src/reasons/values-in-words.js';
import { type Content, element, type Html } from '../../src/report/html.js';
import { type Doc, plainList, say } from './doc.js';
import { toCondition, toFact, toReading } from './places.js';
import { CASES as T } from './words/sections.js';

/** What a worked case expects beside its outcome: what is awarded, what failed, what is asked or lacks, or what is refused. */
export function expectedOf({ expect, error }: WorkedCase, doc: Doc): Content {
  if (error !== undefined) return plainList(error.problems.map(({ path, code }) => element('code', {}, `${path}: ${code}`)));
  switch (expect?.outcome) {
    case 'fulfilled':
      return partsOf(expect.award, doc);
    case 'calculated':
      return partsOf(expect.value, doc);
    case 'not-fulfilled':
      return [say(T.failed, doc), expect.failed.map((id) => [' ', toCondition(id, doc)])];
    case 'open':
      return [say(T.asks, doc), expect.questions.map((asked) => [' ', askedOf(asked, doc)])];
    case 'not-covered':
      return [say(T.missing, doc), expect.gaps.map((gap) => [' ', element('code', {}, gap)])];
    case 'not-in-force': {
      const since = dayInWords(expect.since, doc.language);
      return expect.until === undefined
        ? say(T.since, doc, { since })
        : say(T.sinceUntil, doc, { since, until: dayInWords(expect.until, doc.language) });
    }
    case undefined:
      return undefined;
  }
}

function askedOf(asked: AskedQuestion, doc: Doc): Html {
  return asked.kind === 'reading' ? toReading(asked.reading) : toFact(asked.fact, doc);
}

/** The amount in words, and whatever else is expected as it stands in the case. */
function partsOf(parts: Readonly<Record<string, unknown>>, { language }: Doc): Html {
  const { amount, ...rest } = parts;
  const said = typeof amount === 'string' ? [kronerInWords(amount, language)] : [];
  return plainList([...said, ...Object.entries(rest).map(([part, value]) => element('code', {}, `${part}: ${JSON.stringify(value)}`))]);
}
