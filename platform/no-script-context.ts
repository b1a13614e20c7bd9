/**
 * Stands in for WXT's context of a content script, which the build leaves out of scripts loaded into every page: its
 * timers and watchers are not used, and what it posts to the page is nobody's business. `script-life.ts` does the rest.
 */
export class ContentScriptContext {}
