import { describe, expect, it } from 'vitest';
import { originIn } from '../../../core/attribution/origin-lines';
import { originForms } from '../../../core/attribution/origin-words';
import { ARTICLE_WORDS } from '../../../platform/article-words';

const forms = originForms(ARTICLE_WORDS.origin);

describe('a sentence that says where the story first stood', () => {
  it.each([
    ['This article originally appeared on Lindmouth Ledger: Goats clear the bank', 'Lindmouth Ledger'],
    ['This article Goats clear the bank originally appeared on Ledger.com', 'Ledger.com'],
    ['This story was originally published by The Quillby Courier.', 'The Quillby Courier'],
    ['This story first appeared in our sister paper, the Quillby Courier', 'the Quillby Courier'],
    ['This article is republished from The Conversation under a Creative Commons license.', 'The Conversation'],
    ['Read the original article on Lindmouth Ledger', 'Lindmouth Ledger'],
    ['Originally published in the Quillby Courier on 3 May', 'the Quillby Courier'],
    ['Originally published by Lamps and Light, a quarterly', 'Lamps and Light'],
    ['(This story was first published on 9to5Lamps.)', '9to5Lamps'],
    ['Dieser Artikel ist zuerst auf Lindmünder Bote erschienen.', 'Lindmünder Bote'],
    ['Dieser Beitrag erschien zuerst in der Quillberger Zeitung am 3. Mai.', 'Quillberger Zeitung'],
    ['Zuerst erschienen bei Lindmünder Bote', 'Lindmünder Bote'],
    ['Cet article a été initialement publié sur Le Phare.', 'Le Phare'],
    ['Cet article est republié à partir de The Conversation sous licence Creative Commons.', 'The Conversation'],
    ['Este artículo se publicó originalmente en El Faro de Lindó.', 'El Faro de Lindó'],
    ['Esta nota fue publicada originalmente en «La Barca»', 'La Barca'],
    ['Este artigo foi publicado originalmente no Diário da Ponte.', 'Diário da Ponte'],
    ['Questo articolo è stato pubblicato per la prima volta su Il Molo', 'Il Molo'],
    ['Dit artikel verscheen eerder in De Vuurtoren.', 'De Vuurtoren'],
    ['Artikeln publicerades först i Hamnbladet.', 'Hamnbladet'],
    ['Artiklen blev først bragt i Fyrtårnet', 'Fyrtårnet'],
    ['Saken ble først publisert i Brygga', 'Brygga'],
    ['Juttu on julkaistu alun perin Satama-lehdessä.', 'Satama'],
    ['Artykuł pierwotnie ukazał się w tygodniku „Latarnia”.', 'Latarnia'],
    ['Článek původně vyšel na webu Maják.', 'Maják'],
    ['A cikk eredetileg a Toronyőr oldalán jelent meg.', 'Toronyőr'],
    ['Acest articol a apărut inițial în Farul Vechi.', 'Farul Vechi'],
    ['Το άρθρο δημοσιεύτηκε αρχικά στο Φάρος Νέα.', 'Φάρος Νέα'],
    ['Эта статья впервые опубликована в газете «Маяк».', 'Маяк'],
    ['Цей матеріал вперше опубліковано на сайті «Пристань».', 'Пристань'],
    ['Bu haber ilk olarak Deniz Feneri’nde yayımlandı.', 'Deniz Feneri'],
    ['نُشر هذا المقال لأول مرة في صحيفة المنارة.', 'المنارة'],
    ['این مطلب نخستین بار در روزنامه فانوس منتشر شد.', 'فانوس'],
    ['הכתבה פורסמה לראשונה באתר המגדלור', 'המגדלור'],
    ['यह लेख मूल रूप से दीपस्तंभ पर प्रकाशित हुआ था।', 'दीपस्तंभ'],
    ['Artikel ini telah tayang di Suar.com dengan judul Kambing', 'Suar.com'],
    ['Bài viết này được đăng lần đầu trên báo Hải Đăng.', 'Hải Đăng'],
    ['この記事は、「灯台新聞」に掲載されたものです。', '灯台新聞'],
    ['이 기사는 등대일보에 처음 게재되었습니다.', '등대일보'],
    ['本文首发于《灯塔周刊》。', '灯塔周刊'],
    ['来源：灯塔周刊 作者：林渡', '灯塔周刊'],
  ])('%s', (line, name) => {
    expect(originIn(line, forms)?.name).toBe(name);
  });

  it.each([
    'Her essay originally appeared in the Quillby Courier, and nobody noticed.',
    'The mayor first published the figures on Monday.',
    'The report, which nobody had read, was first published by the ministry.',
    'He said the article had originally appeared elsewhere.',
    'Read the full story of the goats below.',
    'This article was originally published on May 3, 2021.',
    'This story was first published in January.',
    'This story first appeared in our newsletter.',
    'Dieser Artikel ist zuerst am 3. Mai 2021 erschienen.',
    'Dieser Artikel erschien zuerst in unserem Newsletter.',
    'Der Bericht wurde dem Rat vorgelegt.',
    'Cet article a été publié le 3 mai 2021.',
    'Este artículo fue publicado originalmente el 3 de mayo.',
    'Questo articolo è stato aggiornato il 3 maggio.',
    'Bu haber ilk olarak salı günü duyuldu.',
    'この記事は約3分で読めます',
    '이 기사는 유료입니다',
    '本文作者是灯塔看守人',
    '来源：网络',
    '收入来源：渔业和灯塔',
  ])('is not: %s', (line) => {
    expect(originIn(line, forms)).toBeNull();
  });
});

describe('a link that says it leads to the original', () => {
  it.each([
    'View original article',
    'Read the original article on Lindmouth Ledger',
    'Zum Originalartikel',
    'Lire l’article original',
    'Lea el original',
    'Leggi l’articolo originale su Il Molo',
    'Lees het originele artikel',
    'Przeczytaj oryginalny artykuł',
    'Читать оригинал статьи',
    '元記事を読む',
    '기사원문',
    '查看原文',
  ])('%s', (text) => expect(forms.link.test(text)).toBe(true));

  it.each([
    'Original',
    'The original recipe',
    'Read the full story',
    'Originalton der Sitzung',
    'El original se quemó',
  ])('is not: %s', (text) => expect(forms.link.test(text)).toBe(false));
});
