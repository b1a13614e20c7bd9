import { readdirSync, readFileSync } from 'node:fs';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import type { OutletRule } from './core/rules/rule';
import { syndicatorHosts } from './platform/match-patterns';

const OUTLETS = new URL('./outlets/', import.meta.url);

const outlets = readdirSync(OUTLETS)
  .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
  .map((name): OutletRule => JSON.parse(readFileSync(new URL(name, OUTLETS), 'utf8')));

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    plugins: [preact({ prefreshEnabled: false, devToolsEnabled: false })],
    build: { target: ['chrome120', 'firefox128', 'safari17'] },
  }),
  manifest: ({ browser }) => ({
    name: 'Clean Copy',
    description:
      'Flags ad clutter and AI summaries on news pages, says why, and hands over the clean story with its true source.',
    permissions: ['activeTab', 'scripting', 'storage'],
    // The always-on script alone gives no right to put the on-demand one into the page when the popup or the reader's
    // key needs it. Both are for the same hosts, so that nothing more is asked for at installation.
    host_permissions: syndicatorHosts(outlets).matches,
    optional_host_permissions: ['*://*/*'],
    action: { default_title: 'Clean Copy' },
    commands: {
      'toggle-reader': {
        suggested_key: { default: 'Alt+Shift+Y' },
        description: 'Open or close the reader',
      },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'clean-copy@clean-copy.invalid',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
