import type { Element, ElementContent, Root, RootContent } from 'hast';
import { formulaText } from './formula';

type Node = Root | RootContent | ElementContent;

/** Elements that start and end a line. */
const OWN_LINE = new Set('p h2 h3 h4 h5 h6 li dt dd blockquote tr br caption pre figcaption'.split(' '));
/** Those with a blank line around them where lines are set for reading. */
const OWN_PARAGRAPH = new Set('p h2 h3 h4 h5 h6 blockquote ul ol dl table pre figcaption'.split(' '));

/**
 * The running text: one block a line, headings on lines of their own, without figure captions and markup. Cells of a
 * table row stand on one line, parted by tabs.
 */
export function toText(body: Root): string {
  const writer = new Writer();
  write(body, writer, { inCode: false, forReading: false, marksQuotations: false, depth: 0 });
  return writer.lines().join('\n');
}

/**
 * The text set for reading without markup: a blank line between paragraphs, none between items of a list, which have
 * their signs or numbers. Embedded posts stand in it with the address they are at; pictures and their captions do
 * not. Code keeps its indentation. Lines of a block quotation begin with "> ", as in mail, to show who speaks.
 */
export function toPlain(body: Root, { marksQuotations = true } = {}): string {
  const writer = new Writer();
  write(body, writer, { inCode: false, forReading: true, marksQuotations, depth: 0 });
  return writer.spaced();
}

interface Line {
  readonly text: string;
  /** With a blank line before it. */
  readonly gap: boolean;
  /** The block quotations it stands in. */
  readonly quotations: readonly Node[];
}

class Writer {
  private readonly done: Line[] = [];
  private quotations: readonly Node[] = [];
  private line = '';
  private gap = false;
  private sign = '';
  private asItIs = false;

  /** `asItIs`: the white space in it is kept, but for what ends the line. */
  add(text: string, asItIs = false): void {
    this.line += text;
    this.asItIs ||= asItIs;
  }

  /** The next line begins with this. */
  item(sign: string): void {
    this.sign = sign;
  }

  break(): void {
    const text = this.asItIs ? this.line.trimEnd() : this.line.replace(/[^\S\t]+/g, ' ').trim();
    this.line = '';
    this.asItIs = false;
    if (text === '') return;
    this.done.push({ text: this.sign + text, gap: this.gap, quotations: this.quotations });
    this.sign = '';
    this.gap = false;
  }

  /** What is written meanwhile stands in this block quotation. */
  quote(quotation: Node, writeIt: () => void): void {
    const outer = this.quotations;
    this.quotations = [...outer, quotation];
    writeIt();
    this.break();
    this.quotations = outer;
  }

  paragraph(): void {
    this.break();
    this.gap = true;
  }

  lines(): string[] {
    this.break();
    return this.done.map(({ text }) => text);
  }

  spaced(): string {
    this.break();
    return this.done
      .map(({ text, gap, quotations }, index) => {
        const before = this.done[index - 1]?.quotations ?? [];
        const shared = quotations.filter((quotation) => before.includes(quotation)).length;
        const start = index === 0 ? '' : gap ? `\n${'> '.repeat(shared).trimEnd()}\n` : '\n';
        return `${start}${'> '.repeat(quotations.length)}${text}`;
      })
      .join('');
  }
}

interface Context {
  readonly inCode: boolean;
  /** With embedded posts and the signs of lists. */
  readonly forReading: boolean;
  readonly marksQuotations: boolean;
  /** How many lists one stands in. */
  readonly depth: number;
}

function write(node: Node, writer: Writer, context: Context): void {
  if (node.type === 'text') writeText(node.value, writer, context);
  if (node.type !== 'element' && node.type !== 'root') return;
  const tag = node.type === 'element' ? node.tagName : '';
  if (node.type === 'element' && tag === 'figure') {
    if (context.forReading && !holds(node, 'img')) writeEmbed(node, writer, context);
    return;
  }
  if (node.type === 'element' && tag === 'math') {
    writer.add(formulaText(node));
    return;
  }
  const end = (): void => {
    if (OWN_PARAGRAPH.has(tag) && !(isList(tag) && context.depth > 0)) writer.paragraph();
    else if (OWN_LINE.has(tag) || isList(tag)) writer.break();
  };
  end();
  const within = { ...context, inCode: context.inCode || tag === 'pre' };
  const writeChildren = (): void => {
    for (const child of node.children) write(child, writer, within);
  };
  if (context.forReading && isList(tag)) writeItems(node as Element, writer, context);
  else if (context.marksQuotations && tag === 'blockquote') writer.quote(node, writeChildren);
  else writeChildren();
  if (tag === 'td' || tag === 'th') writer.add('\t');
  end();
}

const isList = (tag: string): boolean => tag === 'ul' || tag === 'ol';

/** The items of a list, each with its sign or number, those of a list within it set in. */
function writeItems(list: Element, writer: Writer, context: Context): void {
  const { start } = list.properties;
  let number = typeof start === 'number' ? start : 1;
  for (const item of list.children) {
    if (item.type === 'element' && item.tagName === 'li') {
      writer.break();
      writer.item(`${'  '.repeat(context.depth)}${list.tagName === 'ol' ? `${number++}.` : '-'} `);
    }
    write(item, writer, { ...context, depth: context.depth + 1 });
    // An item without words leaves no sign behind.
    writer.item('');
  }
}

/** An embedded post: its words, and where it is. */
function writeEmbed(figure: Element, writer: Writer, context: Context): void {
  writer.paragraph();
  for (const child of figure.children) write(child, writer, context);
  const address = linksIn(figure).at(-1)?.properties.href;
  if (typeof address === 'string') {
    writer.break();
    writer.add(address);
  }
  writer.paragraph();
}

const linksIn = (node: Element): Element[] =>
  node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return child.tagName === 'a' ? [child] : linksIn(child);
  });

/** Whether an element has one of that name in it. */
export const holds = (node: Element, tag: string): boolean =>
  node.children.some((child) => child.type === 'element' && (child.tagName === tag || holds(child, tag)));

function writeText(value: string, writer: Writer, { inCode, forReading }: Context): void {
  const lines = inCode ? value.split('\n') : [value.replace(/\s+/g, ' ')];
  for (const [index, line] of lines.entries()) {
    if (index > 0) writer.break();
    writer.add(line, inCode && forReading);
  }
}
