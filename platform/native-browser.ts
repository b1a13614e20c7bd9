/**
 * The extension API as browsers give it to content scripts, where promises and `sendResponse` are all that is used and
 * need no polyfill. The build puts this in the polyfill's place in scripts that are loaded into pages.
 */
const world = globalThis as { readonly browser?: unknown; readonly chrome?: unknown };

export default world.browser ?? world.chrome;
