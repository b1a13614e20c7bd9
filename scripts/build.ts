/** `npm run build [-- chrome firefox …]`: unpacked builds in `.output/`; with `--zip` also packed for the stores. */
import { Problem, runMain, say } from './lib/say.mjs';
import { outputOf, TARGETS, type Target, wxt } from './lib/targets.ts';

const isTarget = (name: string): name is Target => (TARGETS as readonly string[]).includes(name);

await runMain(async () => {
  const args = process.argv.slice(2);
  const command = args.includes('--zip') ? 'zip' : 'build';
  const named = args.filter((arg) => arg !== '--zip');
  const unknown = named.find((name) => !isTarget(name));
  if (unknown !== undefined) throw new Problem(`There is no build for “${unknown}”. Builds: ${TARGETS.join(', ')}.`);
  for (const target of named.length > 0 ? named.filter(isTarget) : TARGETS) {
    say(`Building for ${target}.`);
    if ((await wxt(command, target)) !== 0) throw new Problem(`The build for ${target} failed (see above).`);
    say(`It is in ${outputOf(target)}.`);
  }
});
