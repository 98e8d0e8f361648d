import { forLog } from '../report/harmless.js';
import { TOOL } from '../tool.js';
import { readArguments } from './arguments.js';
import { checkCommand } from './check-command.js';
import type { CommandContext } from './context.js';
import type { Terminal } from './terminal.js';

/** Runs the command and gives its exit code: 0 no errors, 1 errors, 2 a wrong call. Nothing is thrown for bad input. */
export async function main(argv: readonly string[], terminal: Terminal): Promise<number> {
  const parsed = readArguments(argv);
  if (!parsed.ok) return wrongCall(parsed.message, terminal);
  const { command, named, help, version } = parsed.arguments;
  if (help) {
    const { helpText, helpOf } = await import('./help.js');
    const width = terminal.stdout.columns || 80;
    return say(named ? helpOf(command, width) : helpText(width), terminal);
  }
  if (version) {
    const all = parsed.arguments.raw.get('verbose')?.[0] === 'true';
    return say(all ? (await import('./version-text.js')).versionText() : `${TOOL.version}\n`, terminal);
  }
  const context: CommandContext = {
    arguments: parsed.arguments,
    terminal,
    wrongCall: (message) => wrongCall(message, terminal),
  };
  if (command !== 'fix' && parsed.arguments.raw.get('dry-run')?.[0] === 'true')
    return context.wrongCall('--dry-run belongs to the command fix: the others change no files.');
  switch (command) {
    case 'check':
      return checkCommand(context);
    case 'fix':
      // The others start without what only this one needs.
      return (await import('./fix-command.js')).fixCommand(context);
    case 'plan':
      return (await import('./plan-command.js')).planCommand(context);
    case 'nodes':
      return (await import('./nodes-command.js')).nodesCommand(context);
    case 'explain':
      return (await import('./explain-command.js')).explainCommand(context);
    case 'hosts':
    case 'images':
    case 'rules':
      return (await import('./list-commands.js')).listCommand(command, context);
  }
}

function say(text: string, terminal: Terminal): number {
  terminal.stdout.write(text);
  return 0;
}

function wrongCall(message: string, terminal: Terminal): number {
  const lines = message.split('\n').map((line) => forLog(line));
  terminal.stderr.write(`${TOOL.name}: ${lines.join('\n')}\n`);
  return 2;
}
