export type { ChangedRules, ChangeKind, RuleChange, RuleChanges } from './changes/change.js';
export { changesSince, RELEASED_VERSIONS } from './changes/changes-since.js';
