import fs from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { ExtensionApi } from './extension-api.ts';
import { launchWithExtension, newProfile } from './extension-browser.ts';
import { Problem } from './say.mjs';
import { waitInPage } from './wait-in-page.ts';

declare const chrome: ExtensionApi;

/** How long the browser and the extension may take to act on a grant, in milliseconds. */
const PATIENCE = 10_000;

/**
 * A profile in which the browser remembers that access to any site was once granted, so that the extension's request for
 * one is granted without the question that no one could answer here. Gives the profile's folder; the caller removes it.
 */
export async function profileThatGrants(extension: string): Promise<string> {
  const profile = newProfile();
  try {
    const { id, close } = await launchWithExtension({ extension, profile, headless: true });
    await close();
    rememberGrants(profile, id);
    return profile;
  } catch (error) {
    fs.rmSync(profile, { recursive: true, force: true });
    throw error;
  }
}

function rememberGrants(profile: string, id: string): void {
  const file = path.join(profile, 'Default/Preferences');
  const preferences = JSON.parse(fs.readFileSync(file, 'utf8'));
  const entry = preferences.extensions?.settings?.[id];
  if (!entry) throw new Problem(`The browser kept no settings for the extension in ${file}. Use a plain Chromium.`);
  const remembered = { ...entry.granted_permissions, explicit_host: ['*://*/*', 'http://*/*', 'https://*/*'] };
  entry.granted_permissions = remembered;
  entry.runtime_granted_permissions = { ...remembered, api: [] };
  fs.writeFileSync(file, JSON.stringify(preferences));
}

/**
 * Grants the extension access to an address's site, as a reader does in its popup and options, and waits until the
 * extension has registered itself there. Nothing happens where it has access already.
 * @param controller A page of the extension.
 */
export async function grantAccess(controller: Page, url: string): Promise<void> {
  const pattern = accessPattern(url);
  const asked = controller.evaluate(async (origin) => {
    if (await chrome.permissions.contains({ origins: [origin] })) return 'had';
    return (await chrome.permissions.request({ origins: [origin] })) ? 'granted' : 'denied';
  }, pattern);
  const answer = await within(PATIENCE, asked);
  if (answer === 'had') return;
  if (answer !== 'granted') {
    throw new Problem(
      'This browser asks before it grants access to a site, and nobody is there to answer. ' +
        'Set CHROMIUM to a plain Chromium (not Chrome or Edge) and run this again.',
    );
  }
  const late = `The extension did not register itself for ${pattern}.`;
  await waitInPage(controller, registered, pattern, { patience: PATIENCE, late });
}

/** Runs in the extension's page: whether the always-on script is registered for the pattern. */
async function registered(pattern: string): Promise<boolean> {
  const scripts = await chrome.scripting.getRegisteredContentScripts();
  return scripts.some((script) => script.matches?.includes(pattern));
}

/** The site's host with its sub-domains, as the extension itself asks for access. */
function accessPattern(url: string): string {
  const host = new URL(url).hostname;
  if (/^[\d.]+$|^\[/.test(host)) return `*://${host}/*`;
  return `*://*.${host.replace(/^www\./, '')}/*`;
}

/** `null` when the promise takes longer than the time given, in milliseconds. */
async function within<T>(milliseconds: number, promise: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, milliseconds, null);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
