import type { Declared } from '../src/engine/authoring/declared.js';
import type { Wording } from '../src/engine/texts.js';
import { type LoweredTexts, lowerTexts, type Told } from '../src/reasons/texts/lower-texts.js';
import type { TextsFile } from '../src/reasons/texts/texts-file.js';
import answers from './answers.json' with { type: 'json' };
import { complaint } from './complaint.js';
import fields from './fields.json' with { type: 'json' };
import { MUNICIPALITIES } from './municipalities.js';
import names from './names.json' with { type: 'json' };
import units from './units.json' with { type: 'json' };

/** Authorities that are not called by the name of the place and `Kommune`. */
const CALLED: Readonly<Record<string, string>> = {
  bornholm: 'Bornholms Regionskommune',
  koebenhavn: 'Københavns Kommune',
  ungecentrum: 'Ungecentrum',
};

const authorities = Object.fromEntries(Object.entries(MUNICIPALITIES).map(([key, name]) => [key, CALLED[key] ?? `${name} Kommune`]));

/** The wording of a scheme or a calculation from its file of texts; `own` overrules what the file cannot say. */
export function wordingOf(
  told: Told & { readonly declared: Declared },
  file: TextsFile,
  own = (texts: LoweredTexts): LoweredTexts => texts,
): Wording {
  return {
    texts: own(lowerTexts(told, file, { units, names }, complaint)),
    readings: told.readings,
    fields,
    answers,
    municipalities: authorities,
    get otherSources() {
      return Object.entries(told.declared.sources).flatMap(([id, { kind }]) => (kind === undefined ? [] : [id]));
    },
  };
}
