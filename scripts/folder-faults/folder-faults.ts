import { join } from 'node:path';
import { oneLine } from '../../src/reasons/template.js';
import type { TextsFile } from '../../src/reasons/texts/texts-file.js';
import { type Answer, type Asking, answeredCases, answeredIn, answerOf, type LawIn, lawIn } from '../law-in.js';
import type { RuleFolder } from '../scheme-folders.js';
import { heldIn, malformedIn } from './json-file.js';
import { missingFiles } from './missing-files.js';
import { pageNames } from './page-names.js';
import { longReadme } from './readme.js';
import { misshapen, misshapenTexts } from './shapes.js';
import { unlisted } from './unlisted.js';
import { unread, watch } from './unread.js';
import { wordProblems } from './words.js';

/**
 * Everything that an author must mend in a folder of rules, all at once: a line for each fault, with the file, the place in it and what was
 * expected there. `npm run update` prints it, and `tests/rules/every-folder.test.ts` fails by it.
 */
export async function folderFaults(folder: RuleFolder): Promise<string[]> {
  return [
    ...malformedIn(folder.path),
    ...missingFiles(folder),
    ...longReadme(folder),
    ...(await unlisted(folder)),
    ...misshapen(folder),
    ...(await faultsOfTheLaw(folder)),
  ];
}

/** Those that show when the law is asked the worked cases: tables that nothing reads, and words that lack or tell of nothing. */
export async function faultsOfTheLaw(folder: RuleFolder): Promise<string[]> {
  try {
    const law = await lawIn(folder);
    return Object.keys(law.subjects).length === 0 ? [] : tried(folder, law);
  } catch (reason) {
    return [`${folder.path} cannot be tried, so that tables and words are not looked at: ${(reason as Error).message.split('\n')[0]}`];
  }
}

function tried(folder: RuleFolder, law: LawIn): string[] {
  const { id, path } = folder;
  const watching = Object.fromEntries(Object.entries(law.subjects).map(([name, subject]) => [name, watch(subject)]));
  const refused = new Map<string, string[]>();
  const answers = answeredCases(folder).flatMap((worked): Answer[] => {
    const asked = watching[worked.calculation ?? id];
    if (asked === undefined) return [];
    try {
      return [answerOf(asked.subject as unknown as Asking, worked)];
    } catch (reason) {
      const why = oneLine((reason as Error).message);
      refused.set(why, [...(refused.get(why) ?? []), worked.id]);
      return [];
    }
  });
  const unanswered = [...refused].map(([why, ids]) => `${path}/cases.json: ${several(ids)} no answer: ${why}`);
  if (answers.length === 0) return [...unanswered, `${path}/cases.json: no case is answered, so that tables and words are not looked at`];
  const texts = heldIn<Partial<TextsFile>>(path, 'texts.json');
  const words = texts === undefined ? [] : wordProblems(texts, law, answers.map(answeredIn));
  return [
    ...unanswered,
    ...unread(folder, Object.values(watching)),
    ...words.map((problem) => `${join(path, 'texts.json')}: ${problem}`),
    ...misshapenTexts(folder, words),
    ...pageNames(folder, law, texts ?? {}),
  ];
}

/** Cases that fail alike are told once: a rule that is wrong fails them all. */
function several([first, ...others]: readonly string[]): string {
  return others.length === 0
    ? `${first} has`
    : `${first} and ${others.length} more (${others.slice(0, 2).join(', ')}${others.length > 2 ? ', …' : ''}) have`;
}
