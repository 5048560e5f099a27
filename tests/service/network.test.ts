import { connect } from 'node:net';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LIMITS } from '../../src/service/limits.js';
import { type NoRequest, refuseBytes } from '../../src/service/no-request.js';
import { type Listening, listen } from '../../src/service/server.js';
import { ALLOWANCE, FACTS, OPTIONS } from './asking.js';

const WHERE = { port: 0, host: '127.0.0.1' };
const CASE = JSON.stringify({ facts: FACTS, options: OPTIONS });
let listening: Listening;
const reported: string[] = [];
beforeAll(async () => {
  listening = await listen(WHERE, { limits: { arrival: 300, stopping: 2_000 }, report: (what) => void reported.push(what) });
});
afterAll(() => listening.stop());

const BATCH = `${ALLOWANCE}/batch`;
const MANY = 'application/x-ndjson';
const post = (body: string) =>
  fetch(listening.address + ALLOWANCE, { method: 'POST', body, headers: { 'Content-Type': 'application/json' } });
const postEach = (address: string, body: string) => fetch(address + BATCH, { method: 'POST', body, headers: { 'Content-Type': MANY } });
const answers = async () => expect((await post(CASE)).status).toBe(200);
const head = (length: number, type = 'application/json') =>
  `POST ${type === MANY ? BATCH : ALLOWANCE} HTTP/1.1\r\nHost: x\r\nContent-Type: ${type}\r\nContent-Length: ${length}\r\n\r\n`;

/** Sends bytes as they are, and what came back when the other side ended or the time was up. */
async function raw(sent: string, { cutAfter, wait = 1_500 }: { cutAfter?: number; wait?: number } = {}): Promise<string> {
  const socket = connect(Number(new URL(listening.address).port), WHERE.host);
  let came = '';
  socket.on('data', (data) => {
    came += data;
  });
  socket.on('error', () => undefined);
  socket.write(sent);
  if (cutAfter !== undefined) void setTimeout(cutAfter).then(() => socket.destroy());
  await Promise.race([new Promise((resolve) => socket.once('close', resolve)), setTimeout(wait)]);
  socket.destroy();
  return came;
}

describe('over a network', () => {
  it('a slow client is told, and others are answered meanwhile', async () => {
    const [slow] = await Promise.all([raw(`${head(1_000)}{"facts":`), answers()]);
    expect(slow).toContain('408');
    expect(slow).toContain('urn:regelvaerk:problem:too-slow');
    await answers();
  });

  it('a body of 100 MB is refused before it has arrived', async () => {
    expect(await raw(`${head(100 * 1024 * 1024)}{`)).toContain('413');
    const megabyte = 'x'.repeat(1024 * 1024);
    const endless = new ReadableStream({ pull: (controller) => controller.enqueue(Buffer.from(megabyte)) });
    // One that waits as long as it does by itself: on a busy machine a megabyte takes a while.
    const other = await listen(WHERE);
    const sent = fetch(`${other.address}${ALLOWANCE}`, {
      method: 'POST',
      body: endless,
      headers: { 'Content-Type': 'application/json' },
      duplex: 'half',
    } as RequestInit);
    const status = await sent.then((answer) => answer.status).catch(() => 'cut');
    expect([413, 'cut']).toContain(status);
    await other.stop();
    await answers();
  });

  it('a connection that is cut while a case or a batch arrives, or is answered, harms nobody', async () => {
    const batch = `${CASE}\n`.repeat(5_000);
    await raw(`${head(1_000)}{"facts"`, { cutAfter: 50 });
    await raw(head(batch.length, MANY) + batch.slice(0, 10_000), { cutAfter: 50 });
    await raw(head(batch.length, MANY) + batch, { cutAfter: 100 });
    await answers();
    expect(reported).toEqual([]);
  });

  it('a client that sends a whole batch before it reads is answered whole', async () => {
    const batch = `${CASE}\n`.repeat(600);
    const came = await (await postEach(listening.address, batch)).text();
    expect(came).toContain('{"count":{"lines":600,"answered":600,"rejected":0,"blank":0}}');
  });

  it.each([
    ['what is no HTTP', 'GARBAGE\r\n\r\n', 400, 'no-request'],
    ['no host', 'GET /health HTTP/1.1\r\n\r\n', 400, 'no-request'],
    ['a host that is none', 'GET /health HTTP/1.1\r\nHost: a b\r\n\r\n', 400, 'no-request'],
    ['two lengths', `${head(2).trimEnd()}\r\nContent-Length: 3\r\n\r\n{}`, 400, 'no-request'],
    ['a part of no length', `${head(0).replace('Content-Length: 0', 'Transfer-Encoding: chunked')}ZZ\r\n\r\n`, 400, 'no-request'],
    ['a head that is too large', `GET /health HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, 431, 'head-too-large'],
    ['one who takes it for a proxy', 'CONNECT example.org:443 HTTP/1.1\r\nHost: x\r\n\r\n', 405, 'method'],
  ])('%s is refused in words', async (_, sent, status, kind) => {
    const came = await raw(sent);
    expect(came).toMatch(new RegExp(`^HTTP/1.1 ${status} .*application/problem\\+json.*"urn:regelvaerk:problem:${kind}"`, 'is'));
    await answers();
  });

  it('what is no HTTP behind a batch that is being answered cuts the answer short, and puts no other into it', async () => {
    const batch = `${CASE}\n`.repeat(3_000);
    const socket = connect(Number(new URL(listening.address).port), WHERE.host);
    socket.on('error', () => undefined);
    let came = '';
    socket.on('data', (data) => {
      came += data;
    });
    socket.write(head(batch.length, MANY) + batch);
    await new Promise((resolve) => socket.once('data', resolve));
    // It is more than waits in the system while nobody reads, so the answer cannot have ended.
    socket.pause();
    socket.write('GARBAGE\r\n\r\n');
    await setTimeout(200);
    socket.resume();
    await new Promise((resolve) => socket.once('close', resolve));
    expect(came.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 200']);
    expect(came).not.toContain('"count"');
    await answers();
  });

  it('a head that comes too late is refused in words', async () => {
    // Node looks for those only twice a minute, and tells of them by this code.
    const late: NoRequest = Object.assign(new Error(), { code: 'ERR_HTTP_REQUEST_TIMEOUT' });
    const socket = new PassThrough();
    refuseBytes(late, socket, false);
    expect(await text(socket)).toMatch(/^HTTP\/1.1 408 .*application\/problem\+json.*"urn:regelvaerk:problem:head-too-slow"/is);
  });

  it('is reached over IPv6 by the address that it tells', async () => {
    // An address of IPv4 as IPv6 writes it, which is there where no other is.
    const other = await listen({ port: 0, host: '::ffff:127.0.0.1' });
    expect(other.address).toMatch(/^http:\/\/\[::ffff:127\.0\.0\.1\]:\d+$/);
    expect((await fetch(`${other.address}/health`)).status).toBe(200);
    await other.stop();
  });

  it('stops when it is told to: what is in flight is answered, and then nobody is', async () => {
    const other = await listen(WHERE);
    const batch = `${CASE}\n`.repeat(1_000);
    const answer = await postEach(other.address, batch);
    const before = performance.now();
    const stopped = other.stop();
    expect(await answer.text()).toContain('"answered":1000');
    await stopped;
    // Long before it would cut what is not read: it does not wait for the connection that the answer came by.
    expect(performance.now() - before).toBeLessThan(LIMITS.stopping / 2);
    await expect(fetch(other.address)).rejects.toThrow();
  });

  it('answers one who came before it was told to stop, though it had not looked', async () => {
    const other = await listen(WHERE);
    const socket = connect(Number(new URL(other.address).port), WHERE.host);
    socket.on('error', () => undefined);
    socket.write(`${head(CASE.length)}${CASE}`);
    // The socket asks to be connected in the next tick; the server is told of it by the turn after.
    await new Promise<void>((resolve) => process.nextTick(() => process.nextTick(resolve)));
    const stopped = other.stop();
    let came = '';
    socket.on('data', (data) => {
      came += data;
    });
    await new Promise((resolve) => socket.once('close', resolve));
    expect(came).toContain('200 OK');
    await stopped;
  });

  it('cuts what is not read in time when it stops, and refuses a port that is taken', async () => {
    const port = Number(new URL(listening.address).port);
    await expect(listen({ port, host: WHERE.host })).rejects.toThrow(/EADDRINUSE/);
    const other = await listen(WHERE, { limits: { stopping: 50 } });
    const socket = connect(Number(new URL(other.address).port), WHERE.host);
    socket.on('error', () => undefined);
    socket.write(head(1_000));
    await setTimeout(50);
    const before = performance.now();
    await other.stop();
    expect(performance.now() - before).toBeLessThan(5_000);
    socket.destroy();
  });
});
