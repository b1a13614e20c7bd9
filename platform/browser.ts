/** The only import of the extension API in the project. */
export { default as browser } from 'webextension-polyfill';
