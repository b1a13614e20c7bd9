import { defineConfig } from '@playwright/test';

/** Measures the built extension in real Chromium: `*.bench.ts`, one after another, nothing repeated. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.bench.ts',
  outputDir: '../../test-results',
  workers: 1,
  retries: 0,
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
});
