import { presets } from '../../../../rules/jobcentre/jobcenterindblik/presets.js';
import type { JobcentreOfReport, JobcentreReport } from '../../../../rules/jobcentre/jobcenterindblik/report.js';
import type { Language } from '../../../engine/texts.js';
import { dayInWords } from '../../../reasons/words.js';
import { municipalityName } from '../../../report/jobcentre/names.js';
import { daysInWords } from '../../../report/jobcentre/numbers.js';
import { METHOD_TEXTS } from '../../../report/jobcentre/texts/method.js';
import { verdictSentence } from '../../../report/jobcentre/verdict.js';
import { say, type Writing, writingOf } from '../../../report/jobcentre/writing.js';
import { printSections } from '../../print/sections.js';
import { wrap } from '../../print/wrap.js';
import { printGroups } from './print-groups.js';
import { printOpen } from './print-open.js';
import { printOverview } from './print-overview.js';
import { printReadingsHeld } from './print-readings.js';
import { printTargets } from './print-targets.js';
import { T } from './texts.js';

/** The whole report for a person, within the width: one municipality in detail, or many with a line each. */
export function printReport(report: JobcentreReport, language: Language): string {
  const writing = writingOf(report, language);
  const { jobcentres } = report;
  const [only] = jobcentres;
  const body =
    only === undefined
      ? [[wrap(say(T.empty, writing))]]
      : jobcentres.length > 1
        ? [printOverview(report, writing)]
        : printJobcentre(only, writing);
  const sections = [
    head(report, writing),
    printReadingsHeld(report, writing),
    ...body,
    ...(only === undefined ? [] : [[rules(only, writing)]]),
  ];
  return unbound(printSections(sections));
}

/** A blank that holds words together has done so when the lines are wrapped. */
export function unbound(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

function head({ on, preset, windows }: JobcentreReport, writing: Writing): string[] {
  const [first, last] = [windows[0], windows.at(-1)];
  const days = last === undefined ? '' : daysInWords(last, writing.language);
  const measured =
    first === last || first === undefined
      ? days
      : say(METHOD_TEXTS.windows, writing, {
          count: String(windows.length),
          first: dayInWords(first.from, writing.language),
          last: dayInWords(last?.to ?? first.to, writing.language),
        });
  const wording = preset === undefined ? [] : [wrap(say(T.wording, writing, { title: presets[preset].title[writing.language], preset }))];
  return [
    say(T.title, writing, { day: dayInWords(on, writing.language) }),
    wrap(say(T.measured, writing, { windows: measured })),
    ...wording,
  ];
}

function printJobcentre(jobcentre: JobcentreOfReport, writing: Writing): string[][] {
  const nobody = jobcentre.ways.every(({ groups }) => groups.every(({ counted, perhaps }) => counted + perhaps === 0));
  return [
    [municipalityName(jobcentre.municipality), wrap(verdictSentence(jobcentre, writing), 2), ...printOpen(jobcentre, writing)],
    printTargets(jobcentre, writing),
    nobody ? [wrap(say(T.nobody, writing), 2)] : printGroups(jobcentre, writing),
  ];
}

function rules({ assessment }: JobcentreOfReport, writing: Writing): string {
  const { package: name, version, digest } = assessment.rules;
  return wrap(say(T.rules, writing, { rules: `${name} ${version}, ${digest.slice(0, 12)}` }));
}
