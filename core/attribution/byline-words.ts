/** What stands before names in a byline, in the languages of news pages. */
const BEFORE =
  'by|written by|story by|words by|text by|reported by|reporting by|report by|posted by|published by|created by|analysis by|opinion by|review by|interview by|contributed by|compiled by|authors?|writers?|reporters?|' +
  'von|ein artikel von|eine analyse von|ein kommentar von|ein interview von|eine reportage von|ein essay von|interview von|autor|autorin|autoren|text|' +
  'par|propos recueillis par|publié par|auteurs?|por|escrito por|texto|autores|a cura di|door|geschreven door|auteurs|tekst|af|skrevet af|av|skrevet av|text och foto|' +
  'toimittaja|teksti|kirjoittaja|autorzy|autorka|napsal|napsala|szerző|írta|scris de|autorul|piše|pišu|napisao|napisala|yazan|haber|muhabir|' +
  'автор|авторы|автори|текст|пише|γράφει|του|της|από|מאת|بقلم|كتب|كتبت|نویسنده|oleh|penulis|reporter|tác giả|โดย|लेखक|द्वारा|লেখক|তথ্য|تحریر';
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
  'share|facebook|twitter|x|instagram|linkedin|whatsapp|telegram|pinterest|reddit|email|e-mail|mail|print|follow|following|subscribe|comments?|read|more|view|full|bio|about|the|a|an|click|here|profile|posts|all|articles?|' +
  'last|first|published|posted|updated|modified|created|written|edited|fact|medically|photo|photos|image|images|getty|video|listen|watch|min|mins|minutes?|ago|today|yesterday|home|menu|copy|save|skip|sign|log|login|register|' +
  'table|contents|reading|time|date|in|on|at|for|from|to|of|by|is|special|guest|opinion|analysis|sponsored|advertisement|this|our|your|their|his|her|meet|contact|see|show|hide|close|open|additional|original|' +
  'aktualisiert|veröffentlicht|stand|teilen|folgen|foto|fotos|quelle|publié|mis|partager|source|actualizado|publicado|compartir|seguir|aggiornato|pubblicato|condividi|publicerad|uppdaterad|publisert|oppdatert|publiceret|opdateret|gepubliceerd|bijgewerkt|julkaistu|päivitetty';

/** Words that name a body: a newsroom, a firm, a school. */
const BODY =
  'staff|team|desk|board|newsroom|redaktion|redaktionen|redaksjonen|redaction|redacción|redação|rédaction|redazione|redactie|redakcja|redakce|toimitus|szerkesztőség|редакция|редакція|agencies|agenturen|agences|agencias|news|press|media|online|magazine|' +
  'group|center|centre|institute|university|universität|université|foundation|department|office|company|inc|llc|ltd|gmbh|association|society|school|college|clinic|hospital|admin|administrator|service|services|network|radio|' +
  'times|tribune|herald|gazette|chronicle|journal|zeitung|nachrichten|verlag|blog|club|council|committee|ministry|agency|agentur|agence|library|museum|research|labs?|solutions|partners|studio|studios';

const alone = (words: string): RegExp => new RegExp(`(?<![\\p{L}\\p{M}-])(?:${words})(?![\\p{L}\\p{M}])`, 'iu');

/** The words that open a byline, with what follows them: "By ", "Von: ", "文/". Marks of lists before them go too. */
export const BYLINE_START = new RegExp(
  `^[\\s:–—|•·*,/-]*(?:(?:(?:${BEFORE})(?:\\s*[:–—-]\\s*|\\s+|$)|(?:${BEFORE_HAN})\\s*[:：/／|]?\\s*)[\\s:–—|•·*,/-]*)*`,
  'iu',
);

/** The opening of a byline that is said to be one: a word before, then a name or the end of the text node. */
export const BYLINE_OPENING = new RegExp(
  `^\\s*(?:(?:${BEFORE})(?:\\s*:\\s*|\\s+|$)|(?:作者|記者|记者|撰文|文)\\s*[:：/／])`,
  'iu',
);

/** A particle that opens a byline in Romance languages and Dutch, where a full name follows. */
export const WEAK_START = new RegExp(`^(?:${WEAK})\\s+(?=\\p{Lu}[\\p{L}.'’-]+\\s+\\p{Lu})`, 'iu');

/** What stands between two names: commas and the like, or a joining word between spaces. */
export const NAME_BREAK = new RegExp(
  `\\s*[,;|•·、/&+\\n]\\s*(?:(?:${AND})\\s+)?|\\s+(?:${AND})\\s+|\\s+[–—-]\\s+`,
  'iu',
);

/** A word that names a role, not a person. */
export const ROLE_WORD = alone(ROLE);
/** A word that names a body, not a person. */
export const BODY_WORD = alone(BODY);
/** A text that begins with page furniture. */
export const FURNITURE_START = new RegExp(`^(?:${FURNITURE})(?![\\p{L}\\p{M}'’-])`, 'iu');

/** What others did for a story, to the end of its line: "Photography by …", "Edited by …", "Fotos: …". */
export const CREDIT =
  /(?:(?:photograph(?:y|s)|photos?|pictures|illustrations?|graphics?|artwork|styled|edited|(?:medically |expert )?reviewed|fact[ -]checked|verified|translated|produced|video|audio|data analysis|research|additional reporting)(?: and \p{L}+)? by|fotos?(?: von|:)|bearbeitet von|übersetzt von|aus dem \p{L}+ von|photos? de|traduit par|traducción de|traduzione di|foto di)\s*:?\s*[^\n]*(?:\n(?:and|,|&)\s*\n?[^\n]*)*/giu;
