/** How much of a name is shown, in characters. */
const LENGTH = 40;

/** A selector, or what the page's markup calls something: shortened, and whole when pointed at. */
export function MarkupName({ name }: { readonly name: string }) {
  const signs = [...name];
  return (
    <code class="markup-name" dir="ltr" title={name}>
      {signs.length > LENGTH ? `${signs.slice(0, LENGTH - 1).join('')}…` : name}
    </code>
  );
}
