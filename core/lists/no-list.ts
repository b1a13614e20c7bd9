/** What a file is that is plainly no list of cosmetic filters. */
export type NoList = 'nothing' | 'binary' | 'page' | 'hosts';

const PAGE = /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html|head|body)\b/i;

/** `0.0.0.0 ads.example`, as files that block whole hosts have it. */
const HOSTS = /^[ \t]*(?:0\.0\.0\.0|127\.0\.0\.1|::1?)[ \t]+[^\s#]+[ \t]*(?:#.*)?$/m;

/** What a file's text shows it to be, where that is no list; `null` where it may be one. */
export function noListIn(text: string): NoList | null {
  if (text.trim() === '') return 'nothing';
  if (text.includes('\0')) return 'binary';
  if (PAGE.test(text)) return 'page';
  return HOSTS.test(text) && !text.includes('##') ? 'hosts' : null;
}
