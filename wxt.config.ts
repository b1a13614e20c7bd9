import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { minify } from 'terser';
import { defaultClientConditions, type Plugin } from 'vite';
import { defineConfig } from 'wxt';
import type { OutletRule } from './core/rules/rule';
import { syndicatorHosts } from './platform/match-patterns';
import { dataPlugin } from './scripts/lib/data-plugin';

const OUTLETS = new URL('./outlets/', import.meta.url);

const outlets = readdirSync(OUTLETS)
  .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
  .map((name): OutletRule => JSON.parse(readFileSync(new URL(name, OUTLETS), 'utf8')));

const PAGE_SCRIPTS = ['content-script', 'unlisted-script'];

/** What scripts that are loaded into pages get in place of modules they have no need of. */
const IN_PAGES = {
  'webextension-polyfill': 'platform/native-browser.ts',
  'wxt/utils/content-script-context': 'platform/no-script-context.ts',
  '@wxt-dev/i18n': 'platform/native-catalogue.ts',
};

const alias = Object.entries(IN_PAGES).map(([find, path]) => ({
  find,
  replacement: resolve(import.meta.dirname, path),
}));

/** Scripts loaded into pages weigh on each of them: Terser takes some 2 % off what the bundler's minifier leaves. */
const squeeze: Plugin = {
  name: 'clean-copy:squeeze',
  enforce: 'post',
  async generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      // Functions ahead of everything else take half a percent off the always-on script; others grow by it.
      const hoist_funs = chunk.fileName.startsWith('content-scripts/');
      const { code } = await minify(chunk.code, {
        ecma: 2020,
        toplevel: true,
        compress: { passes: 4, unsafe_arrows: true, unsafe_methods: true, keep_fargs: false, hoist_funs },
      });
      if (code === undefined) throw new Error(`Terser gave nothing for ${chunk.fileName}.`);
      chunk.code = code;
    }
  },
};

const HOSTS = syndicatorHosts(outlets);

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  // What reviewers at the stores build from: the sources, without what tests and tools left behind.
  zip: { excludeSources: ['docs/**', 'test-results/**'] },
  hooks: {
    // The rules of the syndicators say where the always-on script runs; the script itself need not carry them.
    'entrypoints:resolved': (_, entrypoints) => {
      for (const { name, options } of entrypoints) if (name === 'flags') Object.assign(options, HOSTS);
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.every(({ type }) => PAGE_SCRIPTS.includes(type))) {
        config.plugins = [
          { name: 'clean-copy:in-pages', config: () => ({ resolve: { alias } }) },
          squeeze,
          config.plugins,
        ];
      }
      // A service worker has no document: packages that bring a form for that must be taken by it.
      if (entrypoints.some(({ type }) => type === 'background')) {
        const conditions = ['worker', ...defaultClientConditions];
        config.plugins = [
          { name: 'clean-copy:in-worker', config: () => ({ resolve: { conditions } }) },
          config.plugins,
        ];
      }
    },
  },
  vite: () => ({
    plugins: [dataPlugin(), preact({ prefreshEnabled: false, devToolsEnabled: false })],
    build: { target: ['chrome120', 'firefox128', 'safari17'] },
  }),
  manifest: ({ browser }) => ({
    default_locale: 'en',
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    // Chromium lets a script write to the clipboard in answer to the reader's key or menu. Firefox does not without this.
    permissions: [
      'activeTab',
      'contextMenus',
      'scripting',
      'storage',
      ...(browser === 'firefox' ? ['clipboardWrite'] : []),
    ],
    // The always-on script alone gives no right to put the on-demand one into the page when the popup or the reader's
    // key needs it. Both are for the same hosts, so that nothing more is asked for at installation.
    host_permissions: HOSTS.matches,
    optional_host_permissions: ['*://*/*'],
    action: { default_title: '__MSG_extension_name__' },
    commands: {
      'toggle-reader': {
        suggested_key: { default: 'Alt+Shift+Y' },
        description: '__MSG_command_toggle_reader__',
      },
      'copy-article': {
        // Chromium gives no extension Alt+Shift+C; on a Mac, Alt+C is a letter of Polish, French and other keyboards.
        suggested_key: { default: 'Alt+C', mac: 'MacCtrl+Shift+C' },
        description: '__MSG_command_copy_article__',
      },
      'next-mark': {
        suggested_key: { default: 'Alt+Shift+Period' },
        description: '__MSG_command_next_mark__',
      },
      'previous-mark': {
        suggested_key: { default: 'Alt+Shift+Comma' },
        description: '__MSG_command_previous_mark__',
      },
      // Chromium suggests keys for four commands and no more; for this one the reader can set one.
      'pick-element': {
        description: '__MSG_command_pick_element__',
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
