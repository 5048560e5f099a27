import { isUtf8 } from 'node:buffer';
import { looksLike } from '../../input/encoding.js';
import { parseJson } from '../../input/json-text.js';
import { bytesOf, type Line } from '../../input/lines.js';
import { tooLong } from '../../lines/reject.js';
import { type CitizenRead, type CitizenReader, readAs, unread } from './citizen-read.js';
import { plainCitizen } from './plain-line.js';

const EXPECTED = 'a citizen as one JSON object';

/** Reads an extract in which every line is a JSON object. */
export const jsonCitizens: CitizenReader = {
  read: (lines) => lines.map(citizenOf),
  hasPlain: true,
  mayBeOf: (line, ids) => {
    const id = idAtFirstSight(line);
    return id === undefined || ids.has(id);
  },
};

function citizenOf(line: Line): CitizenRead {
  const plain = plainCitizen(line);
  if (plain !== undefined) return { line, citizen: plain };
  const long = tooLong(line);
  if (long !== undefined) return { line, problems: [long] };
  const bytes = bytesOf(line);
  const parsed = parseJson(bytes, EXPECTED);
  if (parsed.problem === undefined) return readAs(line, parsed.value);
  return isUtf8(bytes) ? { line, problems: [parsed.problem] } : unread(line, EXPECTED, looksLike(bytes));
}

const LEADING_ID = /^\{"id":(?:"([\x20\x21\x23-\x7e]*)"|(0|-?[1-9]\d{0,14}))[,}]/;

/** The id of a line that begins with it, written plainly and once; `undefined` where the line has to be read to know. */
function idAtFirstSight({ block, from, to }: Line): string | undefined {
  const text = block.toString('latin1', from, to);
  const [, quoted, whole] = LEADING_ID.exec(text) ?? [];
  if (text.includes('\\') || text.includes('"id"', 2)) return undefined;
  return quoted ?? whole;
}
