/** What stands before names in a byline, in the languages of news pages. */
const BEFORE =
  'by|written by|story by|words by|text by|reported by|reporting by|report by|posted by|published by|created by|analysis by|opinion by|review by|interview by|contributed by|compiled by|' +
  'von|ein artikel von|eine analyse von|ein kommentar von|ein interview von|eine reportage von|ein essay von|interview von|par|propos recueillis par|publié par|por|escrito por|a cura di|' +
  'door|geschreven door|af|skrevet af|av|skrevet av|text och foto|napsal|napsala|írta|scris de|piše|pišu|napisao|napisala|пише|γράφει|του|της|από|מאת|بقلم|كتب|كتبت|oleh|โดย|द्वारा';
/** Nouns before a name; they open a byline only with a colon or in an element of their own. */
const NOUN_BEFORE =
  'text|authors?|writers?|reporters?|autor|autorin|autoren|auteurs?|texto|autores|tekst|toimittaja|teksti|kirjoittaja|autorzy|autorka|szerző|autorul|yazan|haber|muhabir|' +
  'автор|авторы|автори|текст|نویسنده|penulis|tác giả|लेखक|লেখক|تحریر|redaktion';
/** The same, but also particles that begin surnames; believed only where a full name follows. */
const WEAK = 'di|da|de|van|del|dal';
/** Chinese and Japanese bylines set no space between the word and the name. */
const BEFORE_HAN = '作者|記者|记者|撰文|执笔|執筆|取材・文|文・写真|文';

/** What joins two names in a byline. */
const AND = 'and|with|und|mit|et|avec|y|e|ed|i|og|och|en|ja|és|și|şi|ve|и|та|і|й|και|dan|và|con|com|그리고';

/** Words of roles and departments: a part of a byline that holds one is no name. */
const ROLE =
  'editors?|editor-in-chief|reporters?|correspondents?|writers?|contributors?|contributing|columnists?|journalists?|author|authors|editorial|producers?|photographers?|photography|photos|anchor|chief|bureau|' +
  'director|manager|analyst|professor|lecturer|fellow|researcher|founder|co-founder|ceo|president|specialist|strategist|expert|consultant|senior|deputy|freelance|freelancer|reviewed|updated|' +
  'redakteur|redakteurin|korrespondent|korrespondentin|reporterin|autorin|autor|volontär|volontärin|ressortleiter|ressortleiterin|chefredakteur|chefredakteurin|freier|freie|' +
  'journaliste|rédacteur|rédactrice|correspondante?|envoyée?|redactora?|periodista|corresponsal|giornalista|inviat[oa]|jornalista|verslaggever|redacteur|journalist|toimittaja|' +
  'корреспондент|редактор|журналист|кореспондент|журналіст|συντάκτης|기자|특파원|記者|记者';

/** Words of page furniture that stand beside bylines. A name never begins with one. */
const FURNITURE =
  'share|social|join|head|key|recent|member|artikel|immagine|bild|imagen|credits?|copyright|advertiser|facebook|twitter|x|instagram|linkedin|whatsapp|telegram|pinterest|reddit|email|e-mail|mail|print|follow|following|subscribe|comments?|read|more|view|full|bio|about|the|a|an|click|here|profile|posts|all|articles?|' +
  'last|first|published|posted|updated|modified|created|written|edited|fact|medically|photo|photos|image|images|getty|video|listen|watch|min|mins|minutes?|ago|today|yesterday|home|menu|copy|save|skip|sign|log|login|register|' +
  'table|contents|reading|time|date|in|on|at|for|from|to|of|by|is|special|guest|opinion|analysis|sponsored|advertisement|this|our|your|their|his|her|meet|contact|see|show|hide|close|open|additional|original|' +
  'aktualisiert|veröffentlicht|stand|teilen|folgen|foto|fotos|quelle|publié|mis|partager|source|actualizado|publicado|compartir|seguir|aggiornato|pubblicato|condividi|publicerad|uppdaterad|publisert|oppdatert|publiceret|opdateret|gepubliceerd|bijgewerkt|julkaistu|päivitetty';

/** Words that name a body: a newsroom, a firm, a school. */
const BODY =
  'staff|team|desk|board|newsroom|redaktion|redaktionen|redaksjonen|redaction|redacción|redação|rédaction|redazione|redactie|redakcja|redakce|toimitus|szerkesztőség|редакция|редакція|agencies|agenturen|agences|agencias|news|press|media|online|magazine|' +
  'group|center|centre|institute|university|universität|université|foundation|department|office|company|inc|llc|ltd|gmbh|association|society|school|college|clinic|hospital|admin|administrator|service|services|network|radio|' +
  'times|tribune|herald|gazette|chronicle|journal|zeitung|nachrichten|verlag|blog|club|council|committee|ministry|agency|agentur|agence|library|museum|research|labs?|solutions|partners|studio|studios';

const alone = (words: string): RegExp => new RegExp(`(?<![\\p{L}\\p{M}-])(?:${words})(?![\\p{L}\\p{M}])`, 'iu');

const OPENING = `(?:(?:${BEFORE})(?:\\s*:\\s*|\\s+|$)|(?:${NOUN_BEFORE})\\s*(?::\\s*|\\n|$)|(?:${BEFORE_HAN})\\s*(?:[:：/／|]\\s*|\\n|$))`;
const START = new RegExp(`^[\\s:–—|•·*,/-]*(?:${OPENING}[\\s:–—|•·*,/-]*)*`, 'iu');
const WEAK_START = new RegExp(`^(?:${WEAK})\\s+`, 'iu');
/** The beginning of a name, or nothing more. Case counts here, so it is no part of the patterns above. */
const NAME_FOLLOWS = /^(?:[\p{Lu}\p{Lo}\p{Lt}"“]|(?:de|van|von|der|la|el|al|d)[ ’'].*\p{Lu}|$)/u;
const FULL_NAME_FOLLOWS = /^\p{Lu}[\p{L}.'’-]+\s+\p{Lu}/u;

/**
 * A byline without the words that open it ("By ", "Von: ", "文/"), and whether it had any. Words that no name follows
 * are no opening ("by the harbour", "AV technician").
 */
export function withoutOpening(text: string): { rest: string; opened: boolean } {
  const rest = text.replace(START, '');
  const opening = text.slice(0, text.length - rest.length);
  if (/\p{L}/u.test(opening) && NAME_FOLLOWS.test(rest)) return { rest, opened: true };
  const weak = text.replace(WEAK_START, '');
  if (weak.length < text.length && FULL_NAME_FOLLOWS.test(weak)) return { rest: weak, opened: false };
  return { rest: text.replace(/^[\s:–—|•·*,/-]+/u, ''), opened: false };
}

/** Whether a text opens like a byline, a name following or nothing. */
export function opensByline(text: string): boolean {
  return withoutOpening(text).opened;
}

/** What parts the items of a byline: line breaks, commas and the like. */
export const ITEM_BREAK = /\s*[,;|•·、/\n]\s*|\s+[–—-]\s+/u;

/** What joins two names within an item. */
export const NAME_JOIN = new RegExp(`(?:^|\\s+)(?:${AND})\\s+|\\s*[&+]\\s*`, 'iu');

/** A word that names a role, not a person. */
export const ROLE_WORD = alone(ROLE);
/** A word that names a body, not a person. */
export const BODY_WORD = alone(BODY);
/** A text that begins with page furniture. */
export const FURNITURE_START = new RegExp(`^(?:${FURNITURE})(?![\\p{L}\\p{M}'’-])`, 'iu');

/** A sentence about an author. */
export const BIOGRAPHY =
  /\s(?:is|was|has|are|works|writes|covers|ist|est|es|è|é|är|er)\s(?:an?|the|our|been|one|at|for|about|ein|eine|un|une|una|um|uma|en|ett)\s/i;

const CREDIT_WORDS =
  '(?:photograph(?:y|s|ed)|photos?|pictures|illustrat(?:ions?|ed)|graphics?|artwork|styled|tested|edited|(?:medically |expert |legally |clinically |technically )?reviewed|review|fact[ -]?checked|fact check|verified|approved|translated|produced|video|audio|data analysis|research|additional reporting|sponsored|presented|hosted)(?: and \\p{L}+)? by|(?:with )?contributions? (?:from|by)|fotos?(?: von|:)|bearbeitet von|übersetzt von|aus dem \\p{L}+ von|photos? (?:de|par)|traduit par|traducción de|traduzione di|foto di';

/** What others did for a story, to the end of its line: "Photography by …", "Edited by …", "Fotos: …". */
export const CREDIT = new RegExp(`(?:${CREDIT_WORDS})\\s*:?\\s*[^\\n]*(?:\\n(?:and|und|et|y|&|,)\\n[^\\n]*)*`, 'giu');
/** A text that leads over to such a name. */
export const CREDIT_LABEL = new RegExp(`(?:${CREDIT_WORDS})\\s*:?\\s*$`, 'iu');
/** What follows a byline inside its box, to the end. */
export const AFTER_BYLINE =
  /\n(?:categor(?:y|ies)|tags?|topics?|filed under|date published|published|share|advertiser disclosure|table of contents|kategorien?|schlagwörter|themen)\b[\s\S]*$/i;
