import type { Command } from 'commander';

const HELP = `
Taler Model Context Protocol over standardinput og standardoutput, så en
assistent kan slå op, spørge og skrive udkast. Den afgør intet. Intet forlader
maskinen ud over det, assistenten selv sender videre.

Eksempel, i assistentens indstillinger:
  { "mcpServers": {
      "regelvaerk": { "command": "npx", "args": ["regelvaerk", "mcp"] } } }`;

/** Adds `mcp`. */
export function addMcp(program: Command): void {
  program
    .command('mcp')
    .summary('svar en assistent')
    .description('Svarer en assistent som server i Model Context Protocol, til dens input slutter.')
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
