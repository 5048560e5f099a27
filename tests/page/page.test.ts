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
import { addressOf, caseAt, caseIn, caseOfWorked, fileOf } from '../../src/page/case.js';
import { pageDocument } from '../../src/page/document.js';
import { cli } from '../cli/run-in-process.js';

describe('the case in the address', () => {
  it('is every worked case of the documentation, there and back', () => {
    for (const { scheme, cases } of SUITE)
      for (const worked of cases) {
        const given = caseOfWorked(scheme, worked);
        expect(caseAt(addressOf(given)), worked.id).toEqual(given);
        expect(caseIn(fileOf(given)), worked.id).toEqual(given);
        expect(given.subject).toBe(worked.calculation ?? scheme);
      }
  });

  it.each(['', '#', '#resultat', '#sag=', '#sag=%', '#sag=%7B%7D', '#sag=null', '#sag=%5B%5D'])('is none in %j', (hash) => {
    expect(caseAt(hash)).toBeUndefined();
  });

  it('has facts, be they none', () => {
    expect(caseIn('\uFEFF{"subject":"timeliness"}')).toEqual({ subject: 'timeliness', facts: {} });
  });
});

describe('the page as a file', () => {
  const parts = { script: 'console.log("</script>")', styles: 'p > a { color: red }' };
  const html = pageDocument(parts, 'timeliness');

  it('allows its own script and its own styles by their hashes, and nothing else', () => {
    const code = /<script>(.*?)<\/script>/s.exec(html)?.[1] ?? '';
    expect(code).toBe('console.log("<\\/script>")');
    const hash = createHash('sha256').update(code).digest('base64');
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1];
    expect(policy).toContain(`default-src 'none'; script-src 'sha256-${hash}'; style-src 'sha256-`);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it('begins with the scheme that is asked for, and says who decides', () => {
    expect(html).toContain('data-subject="timeliness"');
    expect(pageDocument(parts)).not.toContain('data-subject');
    expect(html).toContain('en sagsbehandler træffer afgørelsen');
  });
});

describe('regelvaerk page', () => {
  it('is written from the built parts, and says what to do where there are none', async () => {
    const built = mkdtempSync(join(tmpdir(), 'regelvaerk-page-'));
    writeFileSync(join(built, 'script.js'), '1');
    writeFileSync(join(built, 'styles.css'), 'p{}');
    expect(pageOf(pathToFileURL(`${built}/`), 'timeliness')).toContain('<script>1</script>');
    const { code, err } = await cli(['page', 'timeliness']);
    expect({ code, err }).toEqual({ code: 1, err: 'regelvaerk: the page is not built; run npm run build first\n' });
  });

  it('refuses a scheme that there is not, with the nearest', async () => {
    const { code, err } = await cli(['page', 'timelines']);
    expect(code).toBe(1);
    expect(err).toContain('timeliness');
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
    const sources = ['start', 'files', 'case', 'main', 'letter', 'result-part']
      .map((name) => readFileSync(`src/page/${name}.ts`, 'utf8'))
      .join('\n');
    expect(sources).not.toMatch(/localStorage|sessionStorage|indexedDB|document\.cookie|fetch\(|XMLHttpRequest|sendBeacon/);
  });
});
