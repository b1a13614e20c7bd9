/**
 * The parameters of an address, by name and value, in order. Firefox gives content scripts a `URLSearchParams` that can be
 * asked and changed but not walked through, so this reads the text of the query.
 */
export function parametersOf({ search }: URL): (readonly [name: string, value: string])[] {
  return search
    .slice(1)
    .split('&')
    .filter((parameter) => parameter !== '')
    .map((parameter) => {
      const [name = '', ...value] = parameter.split('=');
      return [decoded(name), decoded(value.join('='))] as const;
    });
}

/** As it stands where it is not encoded as addresses are. */
function decoded(text: string): string {
  const spaced = text.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}
