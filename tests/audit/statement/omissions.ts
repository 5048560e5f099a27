import type { Requirement } from '../../../src/audit/statement/requirement.js';
import type { SectionId, Statement, StatementSection } from '../../../src/reasons/statement.js';

/** A statement with one thing taken out, and what it then lacks. */
export interface Omission {
  readonly what: string;
  readonly statement: Statement;
  readonly lacks: readonly Requirement[];
}

const GUIDANCE = ['complaint-body', 'complaint-way', 'complaint-deadline'] as const;

/** Every statement that comes of taking one required part out: a line of the reasons, a whole section, a part of the guidance. */
export function omissions(statement: Statement): Omission[] {
  const sections: readonly [SectionId, readonly Requirement[]][] = [
    ['rules', ['rules']],
    ['facts', ['facts']],
    ['considerations', ['considerations']],
    ['complaint', GUIDANCE],
  ];
  return sections.flatMap(([id, lacks]) => {
    const section = statement.sections.find((one) => one.id === id);
    if (section === undefined || (id === 'rules' && section.items === undefined)) return [];
    const whole = { what: `the section ${id}`, statement: changed(statement, id, () => undefined), lacks };
    return [whole, ...(id === 'complaint' ? guidanceOmissions(statement) : lineOmissions(statement, section, lacks))];
  });
}

/** Main considerations are paragraphs, rules and facts are items. */
function lineOmissions(statement: Statement, { id, paragraphs, items = [] }: StatementSection, lacks: readonly Requirement[]): Omission[] {
  if (id === 'considerations') {
    return paragraphs.map((line) => ({
      what: line,
      lacks,
      statement: changed(statement, id, (section) => ({ ...section, paragraphs: paragraphs.filter((other) => other !== line) })),
    }));
  }
  return items.map((line) => ({
    what: line,
    lacks: id === 'rules' && isToldBesideAnother(line, statement) ? [] : lacks,
    statement: changed(statement, id, (section) => ({ ...section, items: items.filter((other) => other !== line) })),
  }));
}

/** A rule that is told with another of the same paragraph elsewhere, as § 1, stk. 1 is in "§ 1, stk. 1 og 4", is not lacking. */
function isToldBesideAnother(rule: string, { sections }: Statement): boolean {
  const provision = rule.slice(rule.indexOf(': ') + 2);
  const told = sections.flatMap(({ paragraphs, items = [] }) => [...paragraphs, ...items]);
  return told.some((line) => [' og ', ' and '].some((joined) => line.includes(`, ${provision}${joined}`)));
}

function guidanceOmissions(statement: Statement): Omission[] {
  return GUIDANCE.map((requirement) => ({
    what: requirement,
    lacks: [requirement],
    statement: changed(statement, 'complaint', (section) => ({ ...section, paragraphs: WITHOUT[requirement](section.paragraphs) })),
  }));
}

type Edit = (paragraphs: readonly string[]) => string[];

const WITHOUT: Readonly<Record<(typeof GUIDANCE)[number], Edit>> = {
  'complaint-body': (paragraphs) =>
    paragraphs.map((text) =>
      text
        .split(/(?<=\.) (?=\p{Lu})/u)
        .filter((sentence) => !sentence.includes('Ankestyrelsen'))
        .join(' '),
    ),
  // The paragraph on what the municipality does tells where a complaint goes, so that it falls too.
  'complaint-way': ([first = '', , ...rest]) => [
    first
      .replace('Du skal klage til kommunen senest', 'Du skal klage senest')
      .replace('Du kan ikke klage direkte til Ankestyrelsen.', 'Klagen afgøres af Ankestyrelsen.')
      .replace('The complaint goes to the municipality, no later than', 'You must complain no later than')
      .replace('You cannot complain directly to the', 'Complaints are decided by the'),
    ...rest,
  ],
  'complaint-deadline': (paragraphs) =>
    paragraphs.map((text) =>
      text
        .replace(/ senest (?:\d+|\p{L}+) uger efter, at du har modtaget afgørelsen/u, '')
        .replace(/, no later than \d+ weeks after you received the decision/, ''),
    ),
};

function changed(statement: Statement, id: SectionId, change: (section: StatementSection) => StatementSection | undefined): Statement {
  return { ...statement, sections: statement.sections.flatMap((section) => (section.id === id ? (change(section) ?? []) : section)) };
}
