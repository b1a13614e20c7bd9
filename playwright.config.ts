import { defineConfig } from '@playwright/test';

/** Tests that drive the builds in real browsers: `*.spec.ts`, one browser at a time, nothing repeated. */
export default defineConfig({
  testDir: 'tests',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 30_000,
  reporter: 'list',
});
