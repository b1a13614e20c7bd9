import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import type { InlineConfig, Plugin } from 'vite';
import { defineConfig } from 'wxt';
import type { OutletRule } from './core/rules/rule';
import { syndicatorHosts } from './platform/match-patterns';

const OUTLETS = new URL('./outlets/', import.meta.url);

const outlets = readdirSync(OUTLETS)
  .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
  .map((name): OutletRule => JSON.parse(readFileSync(new URL(name, OUTLETS), 'utf8')));

const PAGE_SCRIPTS = ['content-script', 'unlisted-script'];

/** Scripts loaded into every page carry no polyfill they do not need, and no notes on where a rule was seen. */
function slim(config: InlineConfig): void {
  const alias = {
    find: 'webextension-polyfill',
    replacement: resolve(import.meta.dirname, 'platform/native-browser.ts'),
  };
  config.plugins = [
    { name: 'clean-copy:native-api', config: () => ({ resolve: { alias: [alias] } }) },
    withoutSightings,
    config.plugins,
  ];
}

const withoutSightings: Plugin = {
  name: 'clean-copy:without-sightings',
  enforce: 'pre',
  transform: {
    filter: { id: /\/outlets\/[^/]+\.json$/ },
    handler: (json) => JSON.stringify(JSON.parse(json, (key, value) => (NOTES.includes(key) ? undefined : value))),
  },
};

const NOTES = ['$schema', 'seenOn', 'seen'];

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.every(({ type }) => PAGE_SCRIPTS.includes(type))) slim(config);
    },
  },
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
