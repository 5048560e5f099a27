import { COUNTED_COLUMNS } from '../../../rules/jobcentre/jobcenterindblik/counting/columns.js';
import type { CountingPlan, PlannedMeasure } from '../../../rules/jobcentre/jobcenterindblik/counting/plan.js';
import type { RegisterCitizen } from '../../register/citizen.js';
import { citizenColumns } from '../../register/columns.js';
import { type Derivation, derivationOf } from '../../register/derivation.js';
import { Misuse } from '../io/io.js';
import { type OutputFile, outputFile } from '../io/output-file.js';
import { batchFor } from '../lines/batch.js';
import { TEXT_COLUMNS } from './extract/csv-header.js';

/** The readings that decide which columns a citizen has. */
const DERIVING = ['figures', 'seniority-of', 'interruptions', 'offer-days', 'across-orders'] as const;

/** Readable for its owner alone: the columns are personal data. */
const OWNER_ONLY = 0o600;

/** Writes the counted columns of citizens to a file. */
export interface ColumnsFile {
  add(citizen: RegisterCitizen): void;
  leave(): Promise<void>;
  close(): Promise<void>;
  /** The file itself, to be opened before the extract is read. */
  readonly file: OutputFile;
}

/**
 * Makes a CSV file of the counted columns of the latest window, as SQL reads them; an unknown one is left empty, and citizens in no
 * group are left out.
 * @throws Misuse where a reading that decides the columns is open
 */
export function columnsFile(path: string, plan: CountingPlan): ColumnsFile {
  const how = commonDerivation(plan);
  const { window } = plan.measures.at(-1) as PlannedMeasure;
  const file = outputFile(path, 'the file of columns', OWNER_ONLY);
  const rows = batchFor(file);
  let citizens = 0;
  rows.add(0, `${[...TEXT_COLUMNS, ...COUNTED_COLUMNS].join(',')}\n`);
  return {
    file,
    add: (citizen) => {
      const columns = citizenColumns(citizen, window, how);
      if ('excluded' in columns) return;
      citizens += 1;
      const { municipality, benefit } = columns;
      const counted = COUNTED_COLUMNS.map((column) => columns[column] ?? '');
      rows.add(citizens, `${[cell(citizen.id), municipality, benefit, ...counted].join(',')}\n`);
    },
    leave: () => rows.flush(),
    close: async () => {
      await rows.flush();
      await file.close();
    },
  };
}

/** How columns are derived under every way that the plan leaves open. Where it is open whether 12 months are enough, they do not settle yet. */
function commonDerivation({ measures, figures }: CountingPlan): Derivation {
  const [first] = measures as readonly [PlannedMeasure];
  const open = DERIVING.filter((reading) => measures.some(({ way }) => way[reading] !== first.way[reading]));
  if (open.length > 0) {
    throw new Misuse(`--columns needs one way to derive them; choose ${open.map((reading) => `--reading ${reading}=...`).join(', ')}`);
  }
  const { seniority, ...how } = derivationOf(first.way, figures);
  return measures.every(({ way }) => way.seniority === seniority) ? { ...how, seniority } : how;
}

function cell(id: string | number): string {
  const text = String(id);
  // What a spreadsheet takes for a formula is led by an apostrophe, as in the lines of an audit.
  if (typeof id === 'string' && /^[=+\-@\t\r\n]/.test(id)) return `"'${id.replaceAll('"', '""')}"`;
  return /[",\n\r]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
