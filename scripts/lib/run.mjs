import { spawn } from 'node:child_process';
import { ROOT } from './root.mjs';

/**
 * Runs a command with its output shown on stderr, or on this process's own stdout and stderr with `inherit`.
 * Resolves to the exit code; a command that cannot be started resolves to 127.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string | undefined>, inherit?: boolean, shell?: boolean, cwd?: string }} [options]
 * @returns {Promise<number>}
 */
export function run(command, args, { env = process.env, inherit = false, shell = false, cwd = ROOT } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env, shell, stdio: inherit ? 'inherit' : ['ignore', 2, 2] });
    // Ctrl-C reaches the child too; it decides how to end and we follow.
    const ignore = () => {};
    process.on('SIGINT', ignore);
    const done = (/** @type {number} */ code) => {
      process.off('SIGINT', ignore);
      resolve(code);
    };
    child.on('error', (error) => {
      process.stderr.write(`${command}: ${error.message}\n`);
      done(127);
    });
    child.on('exit', (code) => done(code ?? 1));
  });
}
