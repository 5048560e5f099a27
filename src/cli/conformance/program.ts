import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';

/** A program of any language, run by the shell in a group of its own so that it can be ended with all that it started. */
export interface Program {
  readonly child: ChildProcessWithoutNullStreams;
  /** How it ended, in words; resolves when its output is closed too. */
  readonly ended: Promise<string>;
  /** The end of what it said on its error output. */
  said(): string;
  end(): void;
}

/** As much of the error output as is shown. */
const SHOWN = 300;

/** Starts a command line with the input; a program that closes its input early is not a fault in itself. */
export function start(command: string, input: string): Program {
  const child = spawn(command, { shell: true, detached: true, stdio: 'pipe' });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr = `${stderr}${text}`.slice(-SHOWN);
  });
  const end = () => endGroup(child);
  const interrupted = SIGNALS.map((signal) => {
    const pass = () => {
      end();
      process.kill(process.pid, signal);
    };
    process.once(signal, pass);
    return () => process.off(signal, pass);
  });
  const ended = new Promise<string>((resolve) => {
    child.on('error', ({ message }) => resolve(`could not be started: ${message}`));
    child.on('close', (code, signal) => resolve(signal === null ? `ended with exit code ${code}` : `was ended by ${signal}`));
  });
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const forgotten = ended.finally(() => {
    for (const forget of interrupted) forget();
  });
  return { child, ended: forgotten, said: () => stderr.trim(), end };
}

/** What ends this process ends the program too. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

function endGroup({ pid, stdout, stderr }: ChildProcessWithoutNullStreams): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
  // What has left the group may hold these open.
  stdout.destroy();
  stderr.destroy();
}

/** How a program ended, with the last words of its error output. */
export function asTrouble(how: string, said: string): string {
  return said === '' ? `the program ${how}` : `the program ${how}: ${said}`;
}
