import { cases } from '../../../rules/cases.js';
import type { CasesFile } from '../../conformance/case-format.js';
import { writtenOut } from '../../conformance/written-out.js';

/** Every file of worked cases. It is large: the command loads this module only where it is asked for. */
export const SUITE: readonly CasesFile[] = Object.values(cases).map(writtenOut);
