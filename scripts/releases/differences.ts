import type { ChangedRules, RuleChange } from '../../src/changes/change.js';
import { definedIn, ruleFolders } from '../scheme-folders.js';
import { fromTo } from './in-words.js';
import { type NamesOf, namesIn } from './names.js';
import { type FolderSnapshot, type Kept, KINDS, type Snapshot } from './snapshot.js';

const OF = { rows: 'row', guidelines: 'guideline', readings: 'reading', texts: 'text', cases: 'case' } as const;

/** What differs between two versions, folder by folder; those that are alike are left out. */
export function differencesBetween(before: Snapshot, now: Snapshot): ChangedRules[] {
  const ids = [...new Set([...Object.keys(before), ...Object.keys(now)])].sort();
  const defined = definedIn();
  return ids.flatMap((id): ChangedRules[] => {
    const holds = defined.filter(({ folder }) => folder.id === id).map((one) => one.id);
    const [was, is] = [before[id], now[id]];
    if (was === undefined) return [{ id, holds, change: 'added', changes: [] }];
    if (is === undefined) return [{ id, holds, change: 'removed', changes: [] }];
    const folder = ruleFolders().find((one) => one.id === id);
    const changes = changesOf(was, is, id).map(named(folder === undefined ? {} : namesIn(folder.path)));
    return changes.length === 0 ? [] : [{ id, holds, change: 'changed', changes }];
  });
}

function named(names: NamesOf): (change: RuleChange) => RuleChange {
  return ({ of, key, ...rest }) => {
    const name = names[of]?.[of === 'row' ? (key.split(' ')[0] as string) : key];
    return { of, key, ...(name !== undefined && { name }), ...rest };
  };
}

/** Of a version that had no texts yet, as 0.1.0, all of them would be new: nothing is told of them. */
function changesOf(was: FolderSnapshot, is: FolderSnapshot, folder: string): RuleChange[] {
  return KINDS.flatMap((kind) => {
    const keys = [...new Set([...Object.keys(was[kind]), ...Object.keys(is[kind])])];
    if (kind === 'texts' && Object.keys(was.texts).length === 0) return [];
    return keys.flatMap((key) => {
      const [before, now] = [was[kind][key], is[kind][key]];
      const changes = (kind === 'cases' ? answeredOtherwise : changeOf)(kind, key, before, now);
      return changes.map((change) => ({
        ...change,
        ...(change.change !== 'told-otherwise' && fromTo(change.of, key, folder, before, now)),
      }));
    });
  });
}

type Compare = (kind: keyof typeof OF, key: string, was: Kept | undefined, is: Kept | undefined) => RuleChange[];

const changeOf: Compare = (kind, key, was, is) => {
  if (was?.is === is?.is && was?.said === is?.said) return [];
  const change = was === undefined ? 'added' : is === undefined ? 'removed' : was.is === is.is ? 'told-otherwise' : 'changed';
  const { is: _, said, value: __, ...about } = (is ?? was) as Kept;
  return [{ of: OF[kind], key, change, ...about }];
};

/** A case that is asked the same and answered otherwise; one that is new, gone or asked otherwise tells nothing of the rules. */
const answeredOtherwise: Compare = (kind, key, was, is) =>
  was === undefined || is === undefined || was.said !== is.said || was.is === is.is ? [] : [{ of: OF[kind], key, change: 'changed' }];
