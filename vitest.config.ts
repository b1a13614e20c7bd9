import preact from '@preact/preset-vite';
import { configDefaults, defineConfig } from 'vitest/config';

const PLATFORM = 'tests/platform/**/*.test.{ts,tsx}';

export default defineConfig({
  plugins: [preact({ prefreshEnabled: false, devToolsEnabled: false })],
  test: {
    environment: 'happy-dom',
    projects: [
      {
        extends: true,
        // A context of its own for each file, in a process that goes on: a third of the time of a new process for each.
        test: {
          name: 'core',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...configDefaults.exclude, PLATFORM],
          pool: 'vmForks',
        },
      },
      // Such a context has no MessageChannel, which the slices of work are cut with.
      { extends: true, test: { name: 'platform', include: [PLATFORM], pool: 'forks' } },
    ],
  },
});
