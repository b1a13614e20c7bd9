/** A sentence by which a page says where the story first stood. */
export interface OriginLine {
  /** The outlet it names, as written. */
  readonly name: string;
  readonly line: string;
}

const NAME = '(?<name>[^:;|()\\n]{2,60}?)';
const END =
  '(?=\\s*(?:[:;|(]|\\.(?:\\s|$)|,?\\s+(?:and|and is|and was|under|with|on (?:\\w+ )?\\d+|und|et|y)\\s|\\s(?:auf|in) |$))';

/**
 * The forms of that sentence. Each speaks of "this article" in its own words, so that a story that tells of another one
 * ("her essay originally appeared in …") is none.
 */
const FORMS: readonly RegExp[] = [
  `^(?:this|the) (?:article|story|post|piece|essay|report|column|interview|content|list)(?: .{0,200}?)? (?:originally |first |was originally |was first )(?:appeared|published|posted|ran|featured)(?: and)?(?: published)? (?:on|in|at|by|for) ${NAME}${END}`,
  `^(?:this|the) (?:article|story|post|piece|essay|report|column) (?:is|was|has been) (?:republished|reprinted|reproduced|syndicated|provided|shared)(?: here)?(?: with permission)?(?: courtesy)? (?:from|by|of) ${NAME}${END}`,
  `^(?:originally|first) (?:published|appeared|posted) (?:on|in|at|by) ${NAME}${END}`,
  `^read (?:the )?(?:original|full) (?:article|story|version)(?: here)? (?:on|at|from) ${NAME}${END}`,
  `^(?:view|see|read) (?:the )?original (?:article|story|post) (?:on|at|from) ${NAME}${END}`,
  `^original article source:? ${NAME}${END}`,
  `^(?:dieser|der) (?:artikel|beitrag|text|bericht|kommentar)(?: .{0,80}?)? (?:ist|erschien|wurde)(?: .{0,40}?)? (?:zuerst|zunächst|ursprünglich|erstmals)(?: .{0,30}?)? (?:auf|bei|in|im|von) ${NAME}(?=\\s+(?:erschienen|veröffentlicht|publiziert)|[.,]|$)`,
  `^(?:zuerst|ursprünglich) (?:erschienen|veröffentlicht) (?:auf|bei|in|im) ${NAME}${END}`,
  `^cet article (?:a été|est) (?:initialement |d.abord |originellement )?(?:publié|paru)(?: initialement)? (?:sur|dans|par|en) ${NAME}${END}`,
  `^este artículo (?:se publicó|fue publicado|apareció) (?:originalmente|por primera vez) en ${NAME}${END}`,
  `^(?:este artigo|esta matéria) foi (?:publicado|publicada) originalmente (?:em|no|na|pelo|pela) ${NAME}${END}`,
  `^questo articolo (?:è stato|è) (?:originariamente |inizialmente )?(?:pubblicato|apparso)(?: originariamente)? (?:su|in|da) ${NAME}${END}`,
  `^dit artikel (?:verscheen|is) (?:eerder|oorspronkelijk|eerst)(?: verschenen| gepubliceerd)? (?:op|in|bij) ${NAME}${END}`,
].map((form) => new RegExp(form, 'iu'));

/** What a block says of the story's first place; `null` when it says nothing of the kind. */
export function originIn(block: string): OriginLine | null {
  const line = block.replace(/^[\s*•–—-]+/, '');
  if (line.length > 500) return null;
  for (const form of FORMS) {
    const name = form
      .exec(line)
      ?.groups?.name?.trim()
      .replace(/^(?:the site|the website|our sister (?:site|paper)),?\s*/i, '');
    if (name) return { name: name.replace(/[\s.,'"’”]+$/u, '').replace(/^['"‘“]/u, ''), line };
  }
  return null;
}
