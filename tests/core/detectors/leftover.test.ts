import { describe, expect, it } from 'vitest';
import { articleWith, found, pageOf } from '../detect/support';

describe('the check for leftovers', () => {
  it('flags furniture beside the story', () => {
    const page = articleWith('<p>Source</p>', 5);
    page
      .querySelector('.byline')
      ?.append(...pageOf(' <time>11 February</time> <span>5 min read</span>').body.childNodes);
    page.querySelectorAll('.text p')[2]?.after(...pageOf('<div><button>Story continues</button></div>').body.children);
    expect(found(page, 'leftover')).toEqual([['5 min read'], ['Story continues'], ['Source']]);
  });

  it.each([
    ['en', 'Listen to this article', '12 minute read'],
    ['de', 'Link kopieren', 'Lesezeit: 4 Min.'],
    ['fr', 'Copier le lien', 'Temps de lecture : 3 min'],
    ['es', 'Copiar enlace', '4 minutos de lectura'],
    ['it', 'Copia link', 'Tempo di lettura: 3 minuti'],
    ['pt', 'Copiar link', '5 min de leitura'],
    ['nl', 'Link kopiëren', 'Leestijd 4 minuten'],
    ['sv', 'Kopiera länk', 'Lästid 3 min'],
    ['no', 'Kopier lenke', 'Lesetid 3 minutter'],
    ['da', 'Kopier link', '3 min læsetid'],
    ['fi', 'Kopioi linkki', 'Lukuaika 3 min'],
    ['pl', 'Skopiuj link', 'Czas czytania: 4 minuty'],
    ['cs', 'Kopírovat odkaz', 'Doba čtení 3 minuty'],
    ['ru', 'Скопировать ссылку', 'Время чтения: 3 минуты'],
    ['uk', 'Скопіювати посилання', 'Час читання: 3 хв'],
    ['tr', 'Bağlantıyı kopyala', 'Okuma süresi: 3 dk'],
    ['ar', 'نسخ الرابط', 'وقت القراءة 3 دقائق'],
    ['he', 'העתק קישור', 'זמן קריאה: 3 דקות'],
    ['hi', 'लिंक कॉपी करें', '3 मिनट में पढ़ें'],
    ['ja', 'リンクをコピー', 'この記事は約3分で読めます'],
    ['ko', '링크 복사', '읽는 시간 3분'],
    ['zh', '复制链接', '阅读约3分钟'],
  ])('knows the words in %s: %s, %s', (language, button, time) => {
    const html = `<div><button>${button}</button></div><div><span>${time}</span></div>`;
    expect(found(articleWith(html, 0, language), 'leftover')).toEqual([[button], [time]]);
  });

  it('flags them on a page that is named after its open comments', () => {
    const page = articleWith('<p>Source</p>', 5);
    page.body.setAttribute('class', 'single has-comments');
    page.querySelector('article')?.setAttribute('class', 'post comments-open');
    expect(found(page, 'leftover')).toEqual([['Source']]);
  });

  it('flags a reading time in the list by the headline', () => {
    expect(found(articleWith('<ul class="meta"><li>11 February</li><li>5 min read</li></ul>', 0), 'leftover')).toEqual([
      ['5 min read'],
    ]);
  });

  it.each([
    ['<ul><li>Share</li><li>Save the rope, which is dear</li></ul>', 2],
    ['<p>Her report is a 5 min read, or a morning’s walk.</p>', 2],
    ['<h2>Source</h2>', 2],
    ['<h2>Story continues</h2><p>It was told on Friday.</p>', 2],
    ['<p>Source</p>', 2],
    ['<p>Source: Lind River Trust</p>', 5],
    ['<p>Sources:</p><ul><li>Minutes of the council</li><li>The lamp keeper’s book</li></ul>', 5],
    ['<p>Sources:</p><div><ul><li>Minutes of the council</li></ul></div>', 5],
    ['<p>The story continues in November.</p>', 2],
    ['<a href="/next"><b>Goats clear the bank</b><span>5 min read</span></a>', 5],
    ['<div class="card"><h3><a href="/next">Goats clear the bank</a></h3><span>5 min read</span></div>', 5],
    ['<section><h2>2 comments</h2><p>So it is.</p></section>', 5],
    ['<div id="comments"><p>Share</p></div>', 5],
    ['<table><tbody><tr><td>Share</td><td>9 %</td></tr></tbody></table>', 2],
    ['<blockquote>Continue reading</blockquote>', 2],
    ['<nav><a href="/">Return to Homepage</a></nav>', 5],
  ])('leaves alone %s', (html, place) => {
    expect(found(articleWith(html, place), 'leftover')).toEqual([]);
  });
});
