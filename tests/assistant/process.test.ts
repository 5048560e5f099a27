import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { expect, it } from 'vitest';

it('is answered over standard input and output by the command', { timeout: 60_000 }, async () => {
  const client = new Client({ name: 'a test', version: '1' });
  await client.connect(new StdioClientTransport({ command: process.execPath, args: ['--import', 'tsx', 'src/cli/main.ts', 'mcp'] }));
  const { structuredContent } = await client.callTool({
    name: 'assess',
    arguments: { id: 'timeliness', facts: { periodMonths: 12, exemptMonths: 3, conversations: 3 }, options: { on: '2019-12-31' } },
  });
  expect(structuredContent).toMatchObject({ outcome: 'fulfilled', decides: expect.stringContaining('En sagsbehandler afgør') });
  await client.close();
});
