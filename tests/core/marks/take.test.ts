import { beforeEach, describe, expect, it } from 'vitest';
import { planTaking, STRIP_HEIGHT, takeOut } from '../../../core/marks/take';

/** happy-dom does no layout: sizes are given by hand. */
function block(width: number, height: number, style = 'display: block'): HTMLElement {
  const element = document.createElement('div');
  element.setAttribute('style', style);
  element.getBoundingClientRect = () => new DOMRect(0, 0, width, height);
  document.body.append(element);
  return element;
}

beforeEach(() => document.body.replaceChildren());

describe('what is left where something was taken out', () => {
  it('is a line for the first block in normal flow, and nothing for the others', () => {
    const label = block(300, 20);
    const slot = block(300, 250);
    const taking = takeOut(planTaking([label, slot]));
    expect(label.style.display).toBe('none');
    taking.showLine(true);
    expect(taking.place).toBe(label);
    expect(label.style.height).toBe(`${STRIP_HEIGHT}px`);
    expect(label.style.visibility).toBe('hidden');
    expect(label.style.getPropertyValue('content-visibility')).toBe('hidden');
    expect(slot.style.display).toBe('none');
  });

  it.each([
    ['smaller than the line', block(300, 20)],
    ['too narrow for words', block(90, 300)],
    ['out of the flow', block(300, 300, 'display: block; position: fixed')],
    ['floated', block(300, 300, 'display: block; float: left')],
    ['inline', block(300, 300, 'display: inline')],
  ])('is nothing for an element that is %s', (_, element) => {
    document.body.append(element);
    const taking = takeOut(planTaking([element]));
    expect(taking.place).toBeNull();
    expect(element.style.display).toBe('none');
    expect(element.style.getPropertyPriority('display')).toBe('important');
  });

  it('is nothing among neighbours in a row, but a line in a column', () => {
    const row = block(900, 300, 'display: flex');
    const inRow = block(300, 300);
    row.append(inRow);
    expect(planTaking([inRow]).place).toBeNull();
    row.style.flexDirection = 'column';
    expect(planTaking([inRow]).place).toBe(inRow);
  });

  it('goes without a trace', () => {
    const elements = [block(300, 20), block(300, 250, 'display:block;height : 250px'), block(300, 20, '')];
    const before = document.body.outerHTML;
    const taking = takeOut(planTaking(elements));
    taking.showLine(true);
    expect(document.body.outerHTML).not.toBe(before);
    taking.undo();
    expect(document.body.outerHTML).toBe(before);
  });
});
