import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Declarations, overrideStyle } from '../../../core/marks/style-override';

const GONE: Declarations = [['display', 'none']];
const LINE: Declarations = [
  ['display', 'block'],
  ['height', '28px'],
  ['margin-top', '0px'],
];

function element(style: string | null): HTMLElement {
  const made = document.createElement('div');
  if (style !== null) made.setAttribute('style', style);
  return made;
}

describe('taking an element out by its own style', () => {
  it.each([
    null,
    '',
    ' ',
    'color:red',
    'color : RED ;;',
    'display: grid',
    'display:none!important',
    'height:12px;display:flex; ',
    '--x: {a: b}; background:url("a;b.png")',
    'this is not css',
    '/* a */ color: red',
  ])('gives the attribute back as it was: %j', (style) => {
    const target = element(style);
    const before = target.outerHTML;
    const { undo } = overrideStyle(target, LINE);
    expect(target.style.getPropertyValue('display')).toBe('block');
    expect(target.style.getPropertyPriority('display')).toBe('important');
    undo();
    expect(target.outerHTML).toBe(before);
  });

  it('gives back any attribute a page can have', () => {
    const css = fc.oneof(
      fc.constant(null),
      fc.string(),
      fc
        .array(
          fc.tuple(
            fc.constantFrom('display', 'height', 'color', 'margin', 'margin-top', '--own', 'transition'),
            fc.constantFrom('none', 'block', '3px', 'red !important', 'inherit', '0', ''),
            fc.constantFrom(':', ' : ', ':\n'),
            fc.constantFrom(';', ' ; ', ''),
          ),
        )
        .map((parts) => parts.map((part) => part[0] + part[2] + part[1] + part[3]).join('')),
    );
    fc.assert(
      fc.property(css, fc.constantFrom(GONE, LINE), (style, declarations) => {
        const target = element(style);
        const before = target.outerHTML;
        overrideStyle(target, declarations).undo();
        expect(target.outerHTML).toBe(before);
      }),
    );
  });

  it('undoes layer by layer what was done twice', () => {
    const target = element('color: red');
    const { undo: undoOuter } = overrideStyle(target, LINE);
    const { undo: undoInner } = overrideStyle(target, GONE);
    undoInner();
    expect(target.style.getPropertyValue('display')).toBe('block');
    undoOuter();
    expect(target.getAttribute('style')).toBe('color: red');
  });

  it('leaves what the page changed meanwhile, and takes back only its own', () => {
    const target = element('height: 90px; color: red');
    const { undo } = overrideStyle(target, LINE);
    target.style.setProperty('color', 'blue');
    undo();
    expect(target.style.getPropertyValue('color')).toBe('blue');
    expect(target.style.getPropertyValue('height')).toBe('90px');
    expect(target.style.getPropertyPriority('height')).toBe('');
    expect(target.style.getPropertyValue('display')).toBe('');
    expect(target.style.getPropertyValue('margin-top')).toBe('');
  });

  it('keeps a property the page set over ours', () => {
    const target = element(null);
    const { undo } = overrideStyle(target, GONE);
    target.setAttribute('style', 'display: flex');
    undo();
    expect(target.getAttribute('style')).toBe('display: flex');
  });

  it('does nothing the second time', () => {
    const target = element(null);
    const { undo } = overrideStyle(target, GONE);
    undo();
    target.setAttribute('style', 'display: flex');
    undo();
    expect(target.getAttribute('style')).toBe('display: flex');
  });

  it('leaves elements alone that cannot be styled', () => {
    const strange = document.implementation.createDocument('urn:example', 'notice').documentElement;
    const { undo } = overrideStyle(strange, GONE);
    undo();
    expect(strange.attributes.length).toBe(0);
  });
});
