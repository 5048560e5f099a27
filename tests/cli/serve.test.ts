import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { listen } from '../../src/service/server.js';
import { cli } from './run-in-process.js';

describe('serve', () => {
  it('says where it listens, and ends well when it is told to', async () => {
    const before = process.listenerCount('SIGTERM');
    const ran = cli(['serve', '--port', '0']);
    while (process.listenerCount('SIGTERM') === before) await setTimeout(10);
    process.emit('SIGTERM');
    const { code, out, err } = await ran;
    expect([code, out]).toEqual([0, '']);
    expect(err).toMatch(/^regelvaerk serve: http:\/\/127\.0\.0\.1:\d+\n$/);
    expect(process.listenerCount('SIGTERM')).toBe(before);
  });

  it('refuses a port that is none, and one that is taken', async () => {
    for (const port of ['x', '65536', '-1'])
      expect(await cli(['serve', `--port=${port}`])).toMatchObject({ code: 1, err: expect.stringContaining('65535') });
    expect(await cli(['serve', '--port', '0', '--docs', 'src'])).toMatchObject({ code: 1, err: expect.stringContaining('index.html') });
    const { address, stop } = await listen({ port: 0, host: '127.0.0.1' });
    const { code, err } = await cli(['serve', '--port', new URL(address).port]);
    expect([code, err]).toEqual([1, expect.stringContaining('cannot answer on 127.0.0.1')]);
    await stop();
  });
});
