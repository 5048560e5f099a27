import { activationAllowance } from '../../rules/citizen/activation-allowance/scheme.js';
import { wordings } from '../../rules/texts.js';
import type { SectionId, Statement, StatementOptions } from '../../src/reasons/statement.js';
import { statementWriter } from '../../src/reasons/writer.js';

export const write = statementWriter(wordings);

type Facts = Parameters<typeof activationAllowance.assess>[0];
type Options = Parameters<typeof activationAllowance.assess>[1];

/** A calendar month from its first day. */
export function month(from: string, to: string) {
  return { participationPeriod: { from, to }, otherAllowances: { covers: { from, to }, items: [] } };
}

/** The ordinary case of April 2019 in Lyngby-Taarbæk. */
export const APRIL: Facts = {
  targetGroup: 'jobparat-kontanthjaelp',
  participates: true,
  offer: 'virksomhedspraktik',
  walkingKm: 3,
  zones: 3,
  ...month('2019-04-01', '2019-04-30'),
};
export const LYNGBY: Options = { on: '2019-04-01', municipality: 'lyngby-taarbaek' };

/** Assesses a case and writes it. */
export function statementOf(facts: Facts, options: Options = LYNGBY, how: StatementOptions = { language: 'da' }): Statement {
  return write(activationAllowance.assess(facts, options), how);
}

/** The ids of the sections, in order. */
export function ids(statement: Statement): SectionId[] {
  return statement.sections.map(({ id }) => id);
}

/** Every sentence of a section. */
export function inside(statement: Statement, id: SectionId): readonly string[] {
  const found = statement.sections.find((section) => section.id === id);
  return found === undefined ? [] : [...found.paragraphs, ...(found.items ?? [])];
}

/** Everything a statement says. */
export function everything({ title, sections }: Statement): string {
  return [title, ...sections.flatMap(({ heading, paragraphs, items = [] }) => [heading, ...paragraphs, ...items])].join('\n');
}
