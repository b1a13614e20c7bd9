import { describe, expect, it } from 'vitest';
import { articleWith, found, scan } from '../detect/support';

describe('the check for boxes in which a machine answers', () => {
  it.each([
    '<div id="gist-answers-widget"><p>Ask the Ledger anything</p></div>',
    '<div class="askmiso-ask-query"><label>Ask a question</label></div>',
    '<div id="nudgeai-widget"><span>Simplify this story</span></div>',
    '<div class="widget_tpd_dappier_widget"><b>Ask about the ferry slip</b></div>',
  ])('flags them as prompts, not as summaries: %s', (box) => {
    const { findings } = scan(articleWith(box, 2));
    expect(findings.map(({ kind, detector }) => [kind, detector])).toEqual([['prompt', 'ai-ask']]);
  });

  it.each([
    '<div class="gist-answers-widget"></div>',
    '<div class="divided divee-free"><p>The machine is good at letters and bad at names.</p></div>',
    '<p class="flaskmiso-note">The machine is good at letters and bad at names.</p>',
  ])('leaves alone %s', (box) => {
    expect(found(articleWith(box, 2), 'prompt')).toEqual([]);
  });
});
