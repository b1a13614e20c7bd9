import { defineConfig } from '@playwright/test';

/** Tests that drive the builds in real browsers: `*.spec.ts`, one browser at a time, nothing repeated. */
export default defineConfig({
  testDir: 'tests',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  workers: 1,
  retries: 0,
  forbidOnly: true,
  // For machines with more to do than this: what is waited for comes within a second on an idle one.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
});
