import type { AuditReport } from '../audit/payments/report.js';
import type { CauseTotal } from '../audit/payments/totals.js';
import type { ErrorRate } from '../audit/sampling/error-rate.js';
import type { Citation } from '../engine/citation.js';
import type { Text } from '../engine/reading.js';
import type { Language } from '../engine/texts.js';
import { fill, type Values } from '../reasons/template.js';
import { monthInWords, number } from '../reasons/words.js';
import { type AccountRow, accountTable, joinedRows } from './audit/account-table.js';
import { TEXTS, VERDICT_NAMES } from './audit/words.js';
import { type Content, element, type Html } from './html.js';
import { municipalityName } from './jobcentre/names.js';
import { type SourceList, sourceList } from './jobcentre/sources.js';
import { type PageSection, pageHtml } from './page.js';

/** Writes the report of an audit as one HTML page that asks for nothing from anywhere. */
export function auditPage(report: AuditReport, language: Language): string {
  const { title, audited, rules } = report;
  const say = (text: Text, values: Values = {}) => fill(text[language], values);
  const sources = sourceList(language);
  const content = [basis(report, language), result(report, language), ...parts(report, sources, language), shifted(report, language)];
  return pageHtml({
    language,
    kind: TEXTS.kind[language],
    title: title[language],
    lead: [element('p', { class: 'lead' }, say(TEXTS.lead, { audited: number(audited, language) }))],
    sections: [...content, section('sources', TEXTS.sources, language, sources.list())],
    footer: [element('p', {}, say(TEXTS.caveat)), element('p', {}, say(TEXTS.rules, { ...rules }))],
  });
}

function section(id: string, heading: Text, language: Language, ...content: readonly Content[]): PageSection {
  return { id, heading: heading[language], content };
}

function captionOf(heading: Text, language: Language): string {
  return fill(TEXTS.caption[language], { heading: heading[language] });
}

function basis(report: AuditReport, language: Language): PageSection {
  const { municipality, readings, sample, audited, rejected, notDrawn } = report;
  const say = (text: Text, values: Values = {}) => fill(text[language], values);
  const counts = {
    in: number(report.in, language),
    audited: number(audited, language),
    rejected: number(rejected, language),
    notDrawn: number(notDrawn, language),
  };
  const chosen = Object.entries(readings).map(([reading, option]) => element('code', {}, `${reading}=${option}`));
  const stated: readonly (readonly [Text, Content])[] = [
    [TEXTS.municipality, municipality === undefined ? say(TEXTS.eachOwn) : municipalityName(municipality)],
    [TEXTS.intake, say(TEXTS.intakeIs, counts)],
    [TEXTS.readings, chosen.length === 0 ? say(TEXTS.noReadings) : chosen.flatMap((one) => [one, ' '])],
    ...(sample === undefined
      ? []
      : ([
          [TEXTS.sample, say(TEXTS.sampleIs, { size: number(sample.size, language), seed: String(sample.seed) })],
          [{ da: `${TEXTS.rate.da}: ${TEXTS.lawThen.da}`, en: `${TEXTS.rate.en}: ${TEXTS.lawThen.en}` }, rate(sample.then, language)],
          [{ da: `${TEXTS.rate.da}: ${TEXTS.lawNow.da}`, en: `${TEXTS.rate.en}: ${TEXTS.lawNow.en}` }, rate(sample.now, language)],
        ] as const)),
  ];
  const list = stated.flatMap(([term, value]) => [element('dt', {}, say(term)), element('dd', {}, value)]);
  return section('basis', TEXTS.basis, language, element('dl', {}, list));
}

function rate({ payments, wrong, unsettled, interval }: ErrorRate, language: Language): string {
  const percent = (share: number) => `${number((100 * share).toFixed(1), language)} %`;
  return fill(TEXTS.rateIs[language], {
    from: percent(interval.from),
    to: percent(interval.to),
    wrong: number(wrong, language),
    unsettled: number(unsettled, language),
    payments: number(payments, language),
  });
}

function result({ then, now }: AuditReport, language: Language): PageSection {
  const rows = joinedRows(
    then.byVerdict,
    now.byVerdict,
    ({ verdict }) => verdict,
    ({ verdict }) => VERDICT_NAMES[verdict][language],
  );
  const total: AccountRow = { name: TEXTS.all[language], before: then, after: now, total: true };
  const captioned = { id: 'verdicts-table', caption: captionOf(TEXTS.verdicts, language), heading: TEXTS.verdict[language] };
  return section('verdicts', TEXTS.verdicts, language, accountTable(captioned, [...rows, total], language));
}

function parts({ then, now }: AuditReport, sources: SourceList, language: Language): PageSection[] {
  const part = (id: string, heading: Text, first: Text, rows: readonly AccountRow[], note?: Text) =>
    section(
      id,
      heading,
      language,
      note && element('p', { class: 'note' }, note[language]),
      accountTable({ id: `${id}-table`, caption: captionOf(heading, language), heading: first[language] }, rows, language),
    );
  const placeOf = ({ title, provision }: Citation) => `${title} ${provision}`;
  const cause = ({ verdict, condition, provision }: CauseTotal): (Html | string)[] => [
    `${VERDICT_NAMES[verdict][language]}: `,
    element('code', {}, condition),
    ...(provision === undefined ? [] : [' ', sources.reference(provision)]),
  ];
  return [
    part(
      'causes',
      TEXTS.causes,
      TEXTS.cause,
      joinedRows(then.byCause, now.byCause, ({ key }) => key, cause),
      TEXTS.causesNote,
    ),
    part(
      'provisions',
      TEXTS.provisions,
      TEXTS.provision,
      joinedRows(
        then.byProvision,
        now.byProvision,
        ({ provision }) => placeOf(provision),
        ({ provision }) => [`${provision.provision} `, sources.reference(provision)],
      ),
    ),
    part(
      'months',
      TEXTS.months,
      TEXTS.month,
      joinedRows(
        then.byMonth,
        now.byMonth,
        ({ month }) => month,
        ({ month }) => monthInWords(month, language),
      ),
    ),
    part(
      'groups',
      TEXTS.groups,
      TEXTS.group,
      joinedRows(
        then.byGroup,
        now.byGroup,
        ({ group = '' }) => group,
        ({ group }) => group ?? TEXTS.unknownGroup[language],
      ),
    ),
  ];
}

function shifted({ shifts }: AuditReport, language: Language): PageSection {
  const items = shifts.map(({ then, now, payments }) =>
    element('li', {}, `${number(payments, language)}: ${VERDICT_NAMES[then][language]} → ${VERDICT_NAMES[now][language]}`),
  );
  const told = items.length === 0 ? element('p', {}, TEXTS.noShifts[language]) : element('ul', {}, items);
  return section('shifts', TEXTS.shifts, language, element('p', { class: 'note' }, TEXTS.shiftsNote[language]), told);
}
