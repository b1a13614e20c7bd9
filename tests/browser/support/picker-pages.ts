import type { ExtensionBrowser } from '../../../scripts/lib/extension-browser.ts';
import { grantAccess } from '../../../scripts/lib/granting.ts';
import type { SavedPage } from '../../../scripts/lib/served-page.ts';
import type { OpenPage } from './open-page.ts';

/** Opens one of these pages at an address, with access granted, once it has been looked through. */
export async function openAt(
  { controller }: ExtensionBrowser,
  visit: (page: SavedPage) => Promise<OpenPage>,
  url: string,
  html: string,
  scripts = false,
): Promise<OpenPage> {
  await grantAccess(controller, url);
  const open = await visit({ url, scripts, html: Buffer.from(html) });
  await open.settled();
  return open;
}

/** A story in shadow roots within shadow roots, two of them closed, as MSN makes them, with classes drawn by lot. */
export const NESTED = `<!doctype html><html lang="en"><head><title>Bell ringers of Farrow Cross keep the count</title>
<style>body { font: 16px/1.5 serif; max-width: 640px; margin: 20px auto } </style></head><body>
<feed-page><template shadowrootmode="open">
  <story-page id="ViewsPageId-AA2farr6"><template shadowrootmode="closed">
    <h1 class="viewsHeaderText">Bell ringers of Farrow Cross keep the count</h1>
    <story-body><template shadowrootmode="open">
      <div class="article-body">
        <p>The sixth bell of Farrow Cross has been sent away to be recast, and the ringers, who are six, go on as if it were there.</p>
        <reader-offer><template shadowrootmode="closed"><div class="css-1x2y3z k2m8e" style="background:#eee;padding:20px;height:60px">Join our circle of readers</div></template></reader-offer>
        <p>On Sundays its rope is pulled like the others. Where the note should be, the village hears the rooks, for three weeks now.</p>
        <reader-offer><template shadowrootmode="closed"><div class="css-1x2y3z k2m8e" style="background:#eee;padding:20px;height:60px">Join our circle of friends</div></template></reader-offer>
        <p>The foundry has promised the bell for Advent. It asked whether the old inscription should be put right, and was told on no account.</p>
      </div>
    </template></story-body>
  </template></story-page>
</template></feed-page></body></html>`;

/** A story on a page whose classes are drawn by lot, or style one thing each. */
export const HASHED = `<!doctype html><html lang="en"><head><title>Ferry slip stays open</title>
<style>body { font: 16px/1.5 serif; max-width: 640px; margin: 20px auto } .box { background: #eee; padding: 20px }</style></head><body>
<main class="css-9qk2la"><article class="sc-bdVaJa">
<h1 class="css-1kx9ab">Ferry slip stays open through the winter</h1>
<p class="sc-htpNat">The harbour council of Lindmouth voted on Tuesday night to keep the old ferry slip open through the winter, after all.</p>
<div class="css-1x2y3z box mb-4 flex" data-testid="promo-box" id="promo-1"><span class="css-8d7f6g">Get the harbour in your pocket</span></div>
<p class="sc-htpNat">Nine members backed the motion after four hours of debate; three voted against it and one abstained, to nobody’s surprise.</p>
<div class="css-1x2y3z box mb-4 flex" data-testid="promo-box" id="promo-2"><span class="css-8d7f6g">Get the tide in your pocket</span></div>
<p class="sc-htpNat">“Nobody who has stood on that slip in January doubts what it means to the island,” said Calder, who lives there and came by boat.</p>
<a class="css-77aa88" href="https://other.example/elsewhere" style="display:block;height:40px">Elsewhere</a>
</article></main></body></html>`;

/** A page that listens to everything before anybody else, with a dialog of its own, and longer than the window. */
export const HOSTILE = `<!doctype html><html lang="en"><head><title>Ferry slip stays open</title>
<style>body { font: 16px/1.5 serif; max-width: 640px; margin: 20px auto; height: 3000px } #bait, #in-dialog { display: block; padding: 30px; background: #eee }</style>
<script>
  var heard = [];
  ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'keydown', 'keyup', 'pointermove'].forEach(function (type) {
    addEventListener(type, function (event) { heard.push(type + ' ' + event.target.localName); }, true);
  });
</script></head><body>
<h1>Ferry slip stays open through the winter</h1>
<p>The harbour council of Lindmouth voted on Tuesday night to keep the old ferry slip open through the winter, after all.</p>
<a id="bait" href="#taken">Win a boat</a>
<p>Nine members backed the motion after four hours of debate; three voted against it and one abstained, to nobody’s surprise.</p>
<dialog><div id="in-dialog">Join us by mail</div><button>No</button></dialog>
</body></html>`;
