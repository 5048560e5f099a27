import type { EventEmitter } from 'node:events';
import { type Command, Option } from 'commander';
import type { Language } from '../../engine/texts.js';
import { wrapLines } from '../print/wrap.js';
import { LANGUAGES } from '../run-cases/languages.js';
import DANISH from './da.json' with { type: 'json' };

/** What a command and its parts are called in Danish: parts that are not there stay as they are. */
interface Spoken {
  readonly summary?: string;
  readonly description?: string;
  readonly arguments?: Readonly<Record<string, string>>;
  readonly options?: Readonly<Record<string, string>>;
  /** Lines below the options. */
  readonly after?: readonly string[];
}

const commands: Readonly<Record<string, Spoken>> = DANISH.commands;
const options: Readonly<Record<string, string>> = DANISH.options;

/**
 * Gives a command its language: `--lang` on each, which is declared here alone, and in Danish its help. What a command says it says in `io.language`,
 * which `run` has found before: an option of a command is known only where it was parsed.
 */
export function speak(command: Command, language: Language): void {
  command.enablePositionalOptions();
  const lang = new Option('--lang <language>', 'da or en').choices(LANGUAGES).default(language, language);
  command.addOption(command.parent === null ? lang.hideHelp() : lang);
  if (language !== 'da') return;
  const told = commands[pathOf(command)] ?? {};
  if (told.summary !== undefined) command.summary(told.summary);
  if (told.description !== undefined) command.description(told.description);
  command.helpOption('-h, --help', DANISH.help);
  command.helpCommand('help [command]', DANISH.help);
  for (const argument of command.registeredArguments) {
    argument.description = told.arguments?.[argument.name()] ?? DANISH.parts[argument.name() as 'file'] ?? argument.description;
  }
  for (const option of command.options) {
    const long = option.long ?? '';
    option.description = told.options?.[long] ?? options[long] ?? option.description;
  }
  if (told.after === undefined) return;
  (command as unknown as EventEmitter).removeAllListeners('afterHelp');
  command.addHelpText('after', `\n${wrapLines(told.after.join('\n'))}`);
}

function pathOf(command: Command): string {
  const above = command.parent;
  return above === null || above.parent === null ? command.name() : `${pathOf(above)} ${command.name()}`;
}

/** What the library for commands says by itself, in the language. */
export function spoken(text: string, language: Language): string {
  if (language !== 'da') return text;
  return DANISH.phrases.reduce((told, [from, to]) => told.replace(new RegExp(from as string, 'gm'), to as string), text);
}
