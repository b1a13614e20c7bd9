/**
 * One line about what is being done, on stderr: stdout belongs to results.
 * @param {string} message
 */
export function say(message) {
  process.stderr.write(`▸ ${message}\n`);
}

/** Something the person at the keyboard can act on: shown without a stack trace. The message ends with the next step. */
export class Problem extends Error {}

/**
 * Runs a script's main function. A `Problem` is shown in words, anything else with its stack; both end with code 1.
 * @param {() => Promise<number | void>} main Gives the exit code, 0 when it gives none.
 */
export async function runMain(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    if (error instanceof Problem) process.stderr.write(`✗ ${error.message}\n`);
    else process.stderr.write(`✗ ${error instanceof Error ? error.stack : String(error)}\n`);
    process.exitCode = 1;
  }
}
