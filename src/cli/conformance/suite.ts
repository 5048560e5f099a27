import { cases } from '../../../rules/cases.js';
import type { CasesFile } from '../../conformance/case-format.js';

/** Every file of worked cases. It is large: the command loads this module only where it is asked for. */
export const SUITE = Object.values(cases) as unknown as readonly CasesFile[];
