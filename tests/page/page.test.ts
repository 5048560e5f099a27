import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { pageOf } from '../../src/cli/commands/page.js';
import { SUITE } from '../../src/cli/conformance/suite.js';
import { answering, servePage } from '../../src/cli/page/serve.js';
import { form } from '../../src/form.js';
import { activationAllowance } from '../../src/index.js';
import { addressOf, caseOfWorked, fileOf } from '../../src/page/case.js';
import { dayIn, dayShown, monthIn, monthShown } from '../../src/page/days.js';
import { pageDocument } from '../../src/page/document.js';
import { faultsIn, municipalityFault } from '../../src/page/faults.js';
import { emptyCase } from '../../src/page/options.js';
import { caseAt, readCase, readJson } from '../../src/page/read-case.js';
import { verdictOf } from '../../src/page/result.js';
import { type PageSubject, subjectOf } from '../../src/page/subjects.js';
import { cli } from '../cli/run-in-process.js';

describe('the case in the address', () => {
  it('is every worked case of the documentation, there and back', () => {
    for (const { scheme, cases } of SUITE)
      for (const worked of cases.filter(({ error }) => error === undefined)) {
        const given = caseOfWorked(scheme, worked);
        expect(caseAt(addressOf(given)), worked.id).toEqual({ given });
        expect(readCase(fileOf(given)), worked.id).toEqual({ given });
        expect(given.subject).toBe(worked.calculation ?? scheme);
      }
  });

  it.each(['', '#', '#resultat'])('is not meant by %j', (hash) => {
    expect(caseAt(hash)).toBeUndefined();
  });

  it.each([
    ['#sag=', 'Teksten er ikke skrevet som JSON.'],
    ['#sag=%', 'Adressen er skåret over eller skrevet forkert.'],
    ['#sag=null', 'Der skal stå en sag: et objekt med »subject« og »facts«.'],
    ['#sag=%5B%5D', 'Der skal stå en sag: et objekt med »subject« og »facts«.'],
    ['#sag=%7B%7D', '»subject«: Her skal stå id på en ordning eller beregning.'],
  ])('is refused in %j, in Danish', (hash, fault) => {
    expect(caseAt(hash)).toEqual({ faults: [fault] });
  });

  it('has facts, be they none, and an answer that cannot be read is told at its question', () => {
    expect(readCase('\uFEFF{"subject":"timeliness"}')).toEqual({ given: { subject: 'timeliness', facts: {} } });
    const given = { subject: 'timeliness', on: '', facts: { periodMonths: 'tolv' } };
    expect(readCase(JSON.stringify(given))).toEqual({ given });
  });

  it('with a municipality that is spelled wrong is opened, and told with whatever else is wrong', () => {
    const given = { subject: 'activation-allowance', on: '2019-04-01', municipality: 'lyngby-tarbaek', facts: { zones: 3 } };
    expect(readCase(JSON.stringify(given))).toEqual({ given });
    const told = municipalityFault(subjectOf('activation-allowance') as PageSubject, given);
    expect(told).toMatch(/^Siden kender ingen kommune »lyngby-tarbaek«\. De nærmeste er Lyngby-Taarbæk, .* og .*\.$/);
    expect(readCase(JSON.stringify({ ...given, onn: 'x' })).faults).toEqual(['»onn«: Feltet findes ikke. Mente du »on«?', told]);
    expect(municipalityFault(subjectOf('activation-allowance') as PageSubject, { municipality: 'kolding' })).toBeUndefined();
    expect(municipalityFault(subjectOf('activation-allowance') as PageSubject, { municipality: '' })).toBeUndefined();
  });

  it('has its wrong answers summed up by the names of their questions', () => {
    const on = { on: '2019-04-01', municipality: 'lyngby-taarbaek' };
    const made = form(activationAllowance, on, { offer: 'praktik', walkingKm: -1 } as never, 'da');
    expect(faultsIn(made).sort()).toEqual([
      expect.stringMatching(/^Gåafstand: Skriv et tal fra 0 til 20\.000/),
      expect.stringMatching(/^Tilbud: Vælg et af svarene\./),
    ]);
  });

  it('is refused with everything that the page would leave out or take for something else', () => {
    const faultsOf = (text: string) => readCase(text).faults;
    expect(faultsOf('{"subject":"timeliness","facts":{"periodMonths":1,"periodMonths":2}}')).toEqual([
      '»facts.periodMonths«: Feltet står to gange.',
    ]);
    expect(faultsOf('{"subject":"timeliness","facts":{"periodMonths":12345678901234567890}}')).toEqual([
      '»facts.periodMonths«: Tallet er for langt. Skriv det som en tekst i anførselstegn.',
    ]);
    expect(faultsOf('{"subject":"timelines","facts":{},"onn":"2019-12-31","facts":[]}')).toEqual([
      '»facts«: Feltet står to gange.',
      '»subject«: Siden kender ikke ordningen »timelines«. Mente du »timeliness«?',
      '»onn«: Feltet findes ikke. Mente du »on«?',
      '»facts«: Her skal stå et objekt.',
    ]);
    expect(faultsOf('{"subject":"xxxxxxxxxxxxxxxxxxxx"}')).toEqual(['»subject«: Siden kender ikke ordningen »xxxxxxxxxxxxxxxxxxxx«.']);
    // A scheme without guidelines has no municipality, and a calculation no day: the page would leave them out.
    expect(faultsOf('{"subject":"timeliness","municipality":"lejre","facts":{"periodMonth":12}}')).toEqual([
      '»municipality«: Feltet findes ikke. Kendte felter: subject, knownOn, readings, supplied, facts, on, preset.',
      '»facts.periodMonth«: Feltet findes ikke. Mente du »periodMonths«?',
    ]);
    expect(faultsOf('{"subject":"reporting-calendar","on":"2019-12-31"}')).toEqual([
      '»on«: Feltet findes ikke. Kendte felter: subject, knownOn, readings, supplied, facts.',
    ]);
    expect(faultsOf('{"subject":"activation-allowance","on":5,"guideline":7,"readings":[]}')).toEqual([
      '»readings«: Her skal stå et objekt.',
      '»on«: Her skal stå en tekst.',
      '»guideline«: Her skal stå et id eller en hel retningslinje.',
    ]);
    expect(faultsOf('{"subject":"activation-allowance","guideline":{"id":"egen"}}')?.join()).toContain(
      '»guideline.municipality«: Her mangler en kommune',
    );
    expect(readJson('{"a":1,"a":2}').fault).toBe('»a«: Feltet står to gange.');
  });
});

describe('a day as it is written', () => {
  it.each(['01-04-2019', '1/4 2019', '1.4.2019', '1 4 2019', '01042019', '2019-04-01'])('%s is 1 April 2019', (text) => {
    expect(dayIn(text)).toBe('2019-04-01');
  });

  it('is shown as Danes write it, and what is no day stands as it is', () => {
    expect([dayShown('2019-04-01'), monthShown('2019-04')]).toEqual(['01-04-2019', '04-2019']);
    expect([dayIn('i dag'), dayShown('i dag'), monthIn('april'), monthShown('april')]).toEqual(['i dag', 'i dag', 'april', 'april']);
    expect([monthIn('4-2019'), monthIn('04/2019'), monthIn('2019-04')]).toEqual(['2019-04', '2019-04', '2019-04']);
    expect(dayShown(dayIn('31-02-2019'))).toBe('31-02-2019');
  });
});

describe('what a case can still come to', () => {
  const allowance = subjectOf('activation-allowance') as PageSubject;
  const told = (...amounts: string[]) => {
    const awards = amounts.map((amount) => ({ amount }));
    const [least, most] = [amounts[0], amounts.at(-1)].map(String) as [string, string];
    return verdictOf({ outcome: 'open' } as never, allowance, { exact: true, awards, least, most, refusal: false }).text;
  };

  it('is a few amounts from the least on, and a range where they are many', () => {
    expect(told('1000.00', '400.00', '550.00')).toEqual(['Beløbet kan stadig blive 400,00 kr., 550,00 kr. eller 1.000,00 kr.']);
    expect(told('100.00', '200.00', '300.00', '400.00', '500.00', '600.00', '700.00')).toEqual([
      'Beløbet kan stadig blive fra 100,00 kr. til 700,00 kr.',
    ]);
    const possible = { exact: false, awards: [], least: '0.01', most: '700.00', refusal: false };
    expect(verdictOf({ outcome: 'open' } as never, allowance, possible).text).toEqual(['Beløbet kan stadig blive op til 700,00 kr.']);
  });

  it('of a calculation lacks facts, or waits for the municipality', () => {
    const asked = (...kinds: string[]) =>
      verdictOf({ outcome: 'open', questions: kinds.map((kind) => ({ kind })) } as never, allowance, undefined).text;
    expect(asked('fact', 'reading')).toEqual(['Beregningen mangler oplysninger.']);
    expect(asked('reading')).toEqual(['Kommunen skal tage stilling til, hvordan reglerne skal forstås, før beløbet kan beregnes.']);
  });

  it('of a reduction tells the first day on which it can take effect', () => {
    const award = { kind: 'may-be-decided', amount: '1069.00', takesEffect: '2021-10-01' };
    const reduction = subjectOf('work-requirement-225') as PageSubject;
    expect(verdictOf({ outcome: 'fulfilled', award } as never, reduction, undefined).heading).toBe(
      'Kommunen kan afgøre, at hjælpen sættes ned med 1.069,00 kr. om måneden, tidligst fra den 1. oktober 2021',
    );
  });
});

describe('the page as a file', () => {
  const parts = { script: 'console.log("</script>")', styles: 'p > a { color: red }' };
  const html = pageDocument(parts, { subject: 'timeliness', on: '2020-04-01', municipality: 'gladsaxe' });

  it('allows its own script and its own styles by their hashes, and nothing else', () => {
    const code = /<script>(.*?)<\/script>/s.exec(html)?.[1] ?? '';
    expect(code).toBe('console.log("<\\/script>")');
    const hash = createHash('sha256').update(code).digest('base64');
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1];
    expect(policy).toContain(`default-src 'none'; script-src 'sha256-${hash}'; style-src 'sha256-`);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it('begins with the scheme that is asked for, and says who decides', () => {
    expect(html).toContain('data-subject="timeliness" data-on="2020-04-01" data-municipality="gladsaxe"');
    expect(pageDocument(parts)).not.toMatch(/data-(?:subject|on|municipality)/);
    expect(html).toContain('en sagsbehandler træffer afgørelsen');
  });
});

describe('regelvaerk page', () => {
  it('is written from the built parts, and says what to do where there are none', async () => {
    const built = mkdtempSync(join(tmpdir(), 'regelvaerk-page-'));
    writeFileSync(join(built, 'script.js'), '1');
    writeFileSync(join(built, 'styles.css'), 'p{}');
    expect(pageOf(pathToFileURL(`${built}/`), { subject: 'timeliness' })).toContain('<script>1</script>');
    const { code, err } = await cli(['page', 'timeliness']);
    expect({ code, err }).toEqual({ code: 1, err: 'regelvaerk: the page is not built; run npm run build first\n' });
  });

  it('refuses a scheme that there is not, with the nearest', async () => {
    const { code, err } = await cli(['page', 'timelines']);
    expect(code).toBe(1);
    expect(err).toContain('timeliness');
  });

  it('refuses a day that is none, and a municipality that there is not, with the three nearest', async () => {
    expect(await cli(['page', '--day', '31-02-2024'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('--day 31-02-2024: expected a calendar day as YYYY-MM-DD'),
    });
    const { code, err } = await cli(['page', '--municipality', 'Gladsakse']);
    expect({ code, err }).toEqual({
      code: 1,
      err: expect.stringMatching(/there is no municipality "Gladsakse"; the nearest\s+are Gladsaxe, [^,]+, [^,]+/),
    });
  });

  it('tells everything that is wrong with what it should begin with', async () => {
    const { code, err } = await cli(['page', 'timelines', '--day', '2020-13-01', '--municipality', 'Koldin']);
    const parts = ['scheme or calculation "timelines"', '--day 2020-13-01', 'municipality "Koldin"'];
    expect([code, ...parts.filter((part) => !err.includes(part))]).toEqual([1]);
  });

  it('begins with the day and the municipality given, else with today or the last day checked, and Lyngby-Taarbæk', () => {
    const allowance = subjectOf('activation-allowance') as PageSubject;
    expect(emptyCase(allowance, { today: '2024-03-01' })).toMatchObject({ on: '2024-03-01', municipality: 'lyngby-taarbaek' });
    expect(emptyCase(allowance, { today: '2124-03-01' }).on).toBe(activationAllowance.covered.to);
    expect(emptyCase(allowance, { today: '2024-03-01', on: '2019-04-01', municipality: 'gladsaxe' })).toEqual({
      ...{ subject: 'activation-allowance', on: '2019-04-01', municipality: 'gladsaxe', facts: {} },
    });
    expect(emptyCase(subjectOf('timeliness') as PageSubject, { today: '2020-04-01', municipality: 'gladsaxe' })).toEqual({
      ...{ subject: 'timeliness', on: '2020-04-01', facts: {} },
    });
  });

  it('is answered at its root alone, to reading alone, and kept by nobody', async () => {
    const server = createServer(answering('<p>side</p>'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const at = (path: string, method = 'GET') => fetch(`http://127.0.0.1:${port}${path}`, { method });
    const page = await at('/?a=1');
    expect([page.status, await page.text(), page.headers.get('cache-control')]).toEqual([200, '<p>side</p>', 'no-store']);
    expect([(await at('/')).status, (await at('/x')).status, (await at('/', 'POST')).status]).toEqual([200, 404, 404]);
    const head = await at('/', 'HEAD');
    expect([head.status, await head.text()]).toEqual([200, '']);
    server.close();
  });

  it('is shown on this machine until it is stopped, and says so where the port is taken', async () => {
    const said: string[] = [];
    const stop = new AbortController();
    const io = { stderr: { terminal: false, write: async (text: string) => void said.push(text) } } as never;
    const shown = servePage('<p>side</p>', 0, io, stop.signal);
    for (let tries = 0; said.length === 0 && tries < 200; tries += 1) await new Promise((resolve) => setTimeout(resolve, 10));
    const address = /http:\/\/127\.0\.0\.1:(\d+)\//.exec(said[0] ?? '');
    expect(await (await fetch(address?.[0] as string)).text()).toBe('<p>side</p>');
    await expect(servePage('', Number(address?.[1]), io)).rejects.toThrow(`the page cannot be shown on port ${address?.[1]}`);
    stop.abort();
    await shown;
  });

  it('has a script that keeps nothing: no storage, no cookie, no address that it asks for', () => {
    const sources = ['start', 'files', 'case', 'read-case', 'supplied', 'main', 'letter', 'result-part']
      .map((name) => readFileSync(`src/page/${name}.ts`, 'utf8'))
      .join('\n');
    expect(sources).not.toMatch(/localStorage|sessionStorage|indexedDB|document\.cookie|fetch\(|XMLHttpRequest|sendBeacon/);
  });
});
