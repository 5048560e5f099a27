import { socialFrikortAccount } from '../../../dist/index.js';
import { each } from '../contender.js';

const { calculate } = socialFrikortAccount.under();

export const contender = { run: each(calculate) };
