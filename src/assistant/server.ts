import { McpServer } from '@modelcontextprotocol/server';
import digest from '../../rules/digest.json' with { type: 'json' };
import { problemDetails, Refused } from '../service/problem-details.js';
import { type AssistantTool, TOOLS } from './tools.js';

const INSTRUCTIONS = `Rules of Danish employment schemes. You may look up, ask and draft; a caseworker decides, and you say so. What is not known is left
out of the facts and asked for: never guess it, and never take it for no. Repeat no amount without its outcome, its reasons and what is open. Speak Danish to Danes.`;

/** Makes a server of the Model Context Protocol with the tools; it keeps nothing between two calls. */
export function assistantServer(): McpServer {
  const server = new McpServer({ name: digest.package, version: digest.version }, { instructions: INSTRUCTIONS });
  for (const tool of TOOLS) {
    const { name, title, description, input } = tool;
    const annotations = { readOnlyHint: true, idempotentHint: true, openWorldHint: false };
    server.registerTool(name, { title, description, inputSchema: input, annotations }, (given) => resultOf(tool, given));
  }
  return server;
}

function resultOf(tool: AssistantTool, given: Record<string, unknown>) {
  try {
    return contentOf(tool.answer(given));
  } catch (cause) {
    const refused = cause instanceof Refused ? cause : new Refused('unexpected');
    return { ...contentOf(problemDetails(refused, given.language === 'en' ? 'en' : 'da')), isError: true };
  }
}

function contentOf(answer: object) {
  return { content: [{ type: 'text' as const, text: JSON.stringify(answer) }], structuredContent: { ...answer } };
}
