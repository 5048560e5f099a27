import { spawn, spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { listen } from '../../src/service/server.js';

const hasPython = spawnSync('python3', ['--version']).status === 0;

it.runIf(hasPython)('a client in Python gets what must be asked of the citizen', async () => {
  const { address, stop } = await listen({ port: 0, host: '127.0.0.1' });
  try {
    const client = spawn('python3', ['examples/service/client.py', address]);
    let said = '';
    for await (const part of client.stdout) said += part;
    expect(said).toMatch(/^open \['targetGroup', 'participates', /);
  } finally {
    await stop();
  }
});
