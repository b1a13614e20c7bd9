import { parseRule } from '../../core/rules/parse';
import type { OutletRule } from '../../core/rules/rule';
import { mismatch, type Shape } from './shape';

/** An outlet rule as it arrives in a message. */
export const outletRule: Shape<OutletRule> = (value, at) => {
  const parsed = parseRule(value);
  return 'rule' in parsed ? parsed.rule : mismatch(at, 'an outlet rule expected');
};
