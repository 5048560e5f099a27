import type { Command } from 'commander';

const HELP = `
Speaks the Model Context Protocol over standard input and output, so that an
assistant can look up, ask and draft. It decides nothing. Nothing leaves the
machine but what the assistant itself sends on.

Example, in the settings of the assistant:
  { "mcpServers": {
      "regelvaerk": { "command": "npx", "args": ["regelvaerk", "mcp"] } } }`;

/** Adds `mcp`. */
export function addMcp(program: Command): void {
  program
    .command('mcp')
    .summary('answer an assistant')
    .description('Answers an assistant as a server of the Model Context Protocol, until its input ends.')
    .addHelpText('after', HELP)
    .action(async () => {
      const [{ serveStdio }, { assistantServer }] = await Promise.all([
        import('@modelcontextprotocol/server/stdio'),
        import('../../assistant/server.js'),
      ]);
      serveStdio(assistantServer);
      await new Promise((resolve) => process.stdin.once('close', resolve));
    });
}
