import type { AllowanceGuideline } from '../../rules/citizen/activation-allowance/guidelines/guideline.js';
import { activationAllowance } from '../../rules/citizen/activation-allowance/scheme.js';
import type { Reading, Readings } from '../engine/reading.js';
import type { GuidelineCost } from '../index.js';
import { STATUSES } from '../reasons/phrases.js';
import { fill } from '../reasons/template.js';
import { dayInWords, number } from '../reasons/values-in-words.js';
import { changeCharts, costChart } from './comparison/charts.js';
import type { Comparison } from './comparison/comparison.js';
import { leadOf } from './comparison/lead.js';
import { missingName } from './comparison/names.js';
import { accountTables, costTable } from './comparison/tables.js';
import WORDS from './comparison/words.json' with { type: 'json' };
import { dataTableHtml } from './data-table.js';
import { type Content, element, type Html } from './html.js';
import { municipalityName } from './jobcentre/names.js';
import { type PageSection, pageHtml } from './page.js';
import { type SourceList, sourceList } from './sources.js';

const READINGS: Readings = activationAllowance.readings;

/**
 * Writes what guidelines would cost as one HTML page for those who decide between them: it asks for nothing from anywhere and runs no
 * script. The same comparison gives the same bytes.
 */
export async function comparisonPage(comparison: Comparison): Promise<string> {
  const { compared, language } = comparison;
  const sources = sourceList(language);
  const overview = [dataTableHtml(costTable(comparison), sources), ...openNote(comparison), await costChart(comparison)];
  const guidelines = compared.guidelines.map((one, place) => guidelineSection(one, place, comparison, sources));
  const change = await changeSection(comparison);
  return pageHtml({
    language,
    kind: WORDS.kind[language],
    title: (compared.guidelines.length > 1 ? WORDS.title : WORDS.titleOfOne)[language],
    lead: [element('p', { class: 'lead' }, leadOf(comparison))],
    sections: [
      { id: 'overview', heading: WORDS.overview[language], content: overview },
      ...change,
      ...guidelines,
      { id: 'basis', heading: WORDS.basis[language], content: basis(comparison) },
      { id: 'sources', heading: WORDS.sources[language], content: [sources.list()] },
    ],
    footer: [element('p', {}, WORDS.caveat[language]), element('p', {}, fill(WORDS.rules[language], { ...compared.rules }))],
  });
}

function openNote({ compared, language }: Comparison): Html[] {
  return compared.guidelines.some(({ open }) => open > 0) ? [element('p', { class: 'callout' }, WORDS.stillOpen[language])] : [];
}

async function changeSection(comparison: Comparison): Promise<PageSection[]> {
  const { compared, nameOf, language } = comparison;
  const [first, ...others] = compared.guidelines as [GuidelineCost, ...GuidelineCost[]];
  if (others.length === 0) return [];
  const charts = await changeCharts(comparison);
  const lead = charts.length === 0 ? WORDS.noChange[language] : fill(WORDS.changeLead[language], { first: nameOf(first.guideline) });
  return [{ id: 'change', heading: WORDS.changeHeading[language], content: [element('p', {}, lead), ...charts] }];
}

function guidelineSection(one: GuidelineCost, place: number, comparison: Comparison, sources: SourceList): PageSection {
  const { guidelines, nameOf, language } = comparison;
  const about = aboutGuideline(guidelines[place] as AllowanceGuideline, comparison, sources);
  const tables = accountTables(one, comparison).map((table) => dataTableHtml(table, sources));
  return { id: `guideline-${one.guideline}`, heading: nameOf(one.guideline), content: [about, ...missing(one, language), ...tables] };
}

function aboutGuideline(guideline: AllowanceGuideline, { language }: Comparison, sources: SourceList): Html {
  const { id, municipality, status, adopted, rejected, cite, remarks = [] } = guideline;
  const day = adopted ?? rejected;
  const how = STATUSES[status][language];
  const said: readonly (readonly [string, Content])[] = [
    [WORDS.guideline[language], element('code', {}, id)],
    [WORDS.municipality[language], municipalityName(municipality)],
    [WORDS.status[language], day === undefined ? how : fill(WORDS.statusOn[language], { status: how, day: dayInWords(day, language) })],
    [WORDS.source[language], sources.reference(cite)],
    ...remarks.map((remark) => [WORDS.remarks[language], remark[language]] as const),
  ];
  return terms(said);
}

function missing({ missing: all }: GuidelineCost, language: Comparison['language']): Html[] {
  if (all.length === 0) return [];
  const items = all.map((one) =>
    element(
      'li',
      {},
      fill(WORDS.missingItem[language], { what: missingName(one.missing, language), citizens: number(one.citizens, language) }),
    ),
  );
  return [element('p', { class: 'keep' }, WORDS.missingLead[language]), element('ul', {}, items)];
}

function basis({ compared: { readings }, language }: Comparison): Html[] {
  const items = Object.entries(readings).map(([reading, option]) => {
    const { question, options } = READINGS[reading] as Reading;
    return element(
      'li',
      {},
      `${question[language]} ${options[option]?.[language] ?? option} `,
      element('code', {}, `${reading}=${option}`),
    );
  });
  const chosen = items.length === 0 ? WORDS.noReadings : WORDS.readings;
  return [
    element('p', {}, chosen[language]),
    ...(items.length === 0 ? [] : [element('ul', {}, items)]),
    element('p', {}, WORDS.small[language]),
  ];
}

function terms(said: readonly (readonly [string, Content])[]): Html {
  return element(
    'dl',
    {},
    said.map(([term, content]) => [element('dt', {}, term), element('dd', {}, content)]),
  );
}
