/** An event of the browser's own making; those that scripts make are not trusted. */
export const trusted = (type: string): Event => Object.defineProperty(new Event(type), 'isTrusted', { value: true });
