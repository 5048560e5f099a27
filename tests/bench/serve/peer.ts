import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import type { Contender } from '../contender.js';

// Serves another engine in the framework of ours: the rule alone, without a check of what comes in. Ours checks, cites and tells what is open.
const { contender } = (await import(`../contenders/${process.argv[2]}.ts`)) as { contender: Contender<unknown> };
const app = new Hono();
app.post('*', async (c) => {
  const { facts } = await c.req.json();
  const [native] = await contender.run([facts]);
  return c.json({ answer: contender.answerOf(native), native });
});
serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => process.stderr.write(`http://127.0.0.1:${port}\n`));
