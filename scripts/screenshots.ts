/** `npm run screenshots`: pictures of the built extension. See `USAGE`. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { LOOKS, takeEveryScreen } from './lib/pictures/every-screen.ts';
import { takeReadmePictures } from './lib/pictures/readme.ts';
import { takeStorePictures } from './lib/pictures/store.ts';
import { inRoot } from './lib/root.mjs';
import { Problem, runMain, say } from './lib/say.mjs';
import { extensionFolder } from './lib/targets.ts';

const USAGE = `Takes pictures of the built extension on the sample page.

  npm run screenshots                        those of the README, in docs/, and of the stores, in docs/store/
  npm run screenshots -- --every <dir>       every screen in every look: ${LOOKS.map(({ name }) => name).join(', ')}
  npm run screenshots -- --every <dir> --look dark

Look at them before you commit them.
`;

await runMain(async () => {
  const { values } = parseArgs({
    options: { every: { type: 'string' }, look: { type: 'string' }, help: { type: 'boolean', default: false } },
  });
  if (values.help) {
    process.stdout.write(USAGE);
    return;
  }
  const extension = await extensionFolder();
  if (values.every === undefined) {
    await takeReadmePictures(extension);
    await takeStorePictures(extension);
    say(`The pictures are in ${inRoot('docs')}. Look at them before you commit them.`);
    return;
  }
  const folder = path.resolve(process.env.INIT_CWD ?? process.cwd(), values.every);
  const looks = LOOKS.filter(({ name }) => values.look === undefined || name === values.look);
  if (looks.length === 0) throw new Problem(`There is no look “${values.look}”.\n\n${USAGE}`);
  for (const look of looks) {
    say(`Looking ${look.name}.`);
    await takeEveryScreen(extension, look, folder);
  }
  say(`The pictures are in ${folder}.`);
});
