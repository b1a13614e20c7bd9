import type { OutletRule } from '../../core/rules/rule';

/** Words of the options page. */
export const optionsWords = {
  title: 'Clean Copy',
  subtitle: 'Options',
  loading: 'Reading your settings',
  mode: 'Mode',
  modeText: 'For every site that has no mode of its own below.',
  everywhere: 'every other site',
  outlets: 'Outlets',
  roles: {
    syndicator: {
      title: 'Where stories are shown',
      text: 'Sites that publish the stories of others. Clean Copy works here by itself where it has access, see below.',
    },
    outlet: {
      title: 'Where stories come from',
      text: 'What is known of an outlet follows its stories to the sites above. The mode is for its own site.',
    },
  } satisfies Record<OutletRule['role'], { title: string; text: string }>,
  ruleProblems: 'What does not work',
  onPage: (host: string, words: string) => `On ${host}: ${words}`,
  noOutlets: 'No outlets are built into this version.',
  access: 'Access to sites',
  accessText: 'Elsewhere Clean Copy works when you open it on a page. Sites in this list it works on by itself.',
  noAccess: 'You have not allowed any site.',
  addSite: 'Site',
  addSiteHint: 'For example www.example.com',
  allow: 'Allow',
  remove: 'Remove',
  removeSite: (site: string) => `Remove access to ${site}`,
  notAllowed: {
    'not-a-site': (input: string) =>
      input === ''
        ? 'Write the address of a site.'
        : `“${input}” is not the address of a site. Write it like www.example.com.`,
    refused: (site: string) => `The browser did not give access to ${site}. Nothing was changed.`,
  },
  copy: 'Copy',
  copyText: 'What the Copy button puts on the clipboard. Every copy ends with the source line.',
  format: 'Format',
  leftOut: 'Say what was left out',
  leftOutExample: 'Adds a line such as: Left out: 16 ad labels, 1 AI summary',
  keys: 'Keys',
  noKey: 'No key set',
  keysText:
    'Keys are changed in the browser: in Chrome and Edge under Extensions, Keyboard shortcuts; in Firefox under Add-ons, the wheel, Manage extension shortcuts.',
  privacy: 'Private',
  privacyText: [
    'Pages are read in your browser and nowhere else. Clean Copy makes no request of its own, has no account, and counts nothing.',
    'It keeps two things, both in this browser: these options, and the sites you allowed.',
  ],
  saved: 'Saved',
};
