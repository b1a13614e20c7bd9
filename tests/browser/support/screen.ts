import { execFile, spawn, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';

/** A screen without a monitor, for what only real key presses do. */
export interface Screen {
  readonly display: string;
  stop(): void;
}

/** Those of the programs needed here that this machine lacks. */
export const missingPrograms = (): string[] =>
  ['Xvfb', 'xdotool'].filter((program) => spawnSync(program, ['-help']).error !== undefined);

/** Starts a screen and makes it the one that browsers started from here appear on. */
export async function startScreen(): Promise<Screen> {
  const before = process.env.DISPLAY;
  // The server picks a number that is free and tells it on the descriptor.
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const told = server.stdio[3];
  if (told === null || told === undefined) throw new Error('Xvfb gave no way to tell its number.');
  const number = await new Promise<string>((resolve, reject) => {
    told.once('data', (data: Buffer) => resolve(data.toString().trim()));
    server.once('exit', (code) => reject(new Error(`Xvfb ended with code ${code}.`)));
  });
  const display = `:${number}`;
  process.env.DISPLAY = display;
  return {
    display,
    stop() {
      server.kill();
      if (before === undefined) delete process.env.DISPLAY;
      else process.env.DISPLAY = before;
    },
  };
}

/** Presses keys together, such as `alt+shift+y`, in the window on the screen. */
export async function pressKeys({ display }: Screen, keys: string): Promise<void> {
  const env = { ...process.env, DISPLAY: display };
  const run = promisify(execFile);
  const { stdout } = await run('xdotool', ['search', '--sync', '--onlyvisible', '--class', 'chrom'], { env });
  const window = stdout.trim().split('\n').at(-1) ?? '';
  await run('xdotool', ['windowfocus', '--sync', window, 'key', '--clearmodifiers', keys], { env });
}
