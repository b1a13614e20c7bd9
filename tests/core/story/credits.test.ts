import { describe, expect, it, vi } from 'vitest';
import type { Block } from '../../../core/story/blocks';
import { Draft } from '../../../core/story/draft';
import { normalise } from '../../../core/story/normalise';
import { measure } from '../../../core/story/stats';
import { credits } from '../../../core/story/tidy/credits';
import { paragraph, paragraphs, parse, prose } from './markup';
import { FACTS, tidied } from './tidied';

const story = [1, 2, 3, 4, 5, 6].map(prose);
const IMAGE = '<img src="https://cdn.example/slip.jpg">';

describe('credits of pictures', () => {
  it.each(['Ada Quill/Getty Images', 'Photo: Ada Quill', 'Foto di Ada Quill', '写真：港新聞'])(
    '“%s” goes',
    (credit) => {
      const html = `${paragraphs(3)}<p>${credit}</p>${paragraphs(3, 4)}`;
      expect(tidied(html)).toMatchObject({ lines: story, steps: [{ step: 'credits' }] });
      expect(tidied(`${paragraphs(3)}${IMAGE}<p>${credit}</p>${paragraphs(3, 4)}`)).toMatchObject({
        lines: story,
        steps: [{ step: 'credits', reason: 'the caption of a picture' }],
      });
    },
  );

  it.each(['The slip at low water. (Getty Images)', 'Boats wait for the tide. | Photo by Ada Quill'])(
    'a text that ends with one is the caption of the picture beside it: %s',
    (caption) => {
      const beside = `${paragraphs(3)}${IMAGE}<p>${caption}</p>${paragraphs(3, 4)}`;
      expect(tidied(beside)).toMatchObject({ lines: story, steps: [{ step: 'credits', text: caption }] });
      const alone = `${paragraphs(3)}<p>${caption}</p>${paragraphs(3, 4)}`;
      expect(tidied(alone).lines).toContain(caption);
    },
  );

  it('below a caption make both the caption of the picture above', () => {
    const html = `${paragraphs(3)}${IMAGE}<p>The slip at low water</p><p>Quelle: Hafenamt / Ada Quill/AFP</p>${paragraphs(3, 4)}`;
    expect(tidied(html)).toMatchObject({
      lines: story,
      steps: [{ text: 'The slip at low water Quelle: Hafenamt / Ada Quill/AFP' }],
    });
    const far = `${IMAGE}${paragraphs(3)}<p>The slip at low water</p><p>Photo: Ada Quill</p>${paragraphs(3, 4)}`;
    expect(tidied(far).lines).toContain('The slip at low water');
  });

  it('beside a picture, a text unlike the story’s paragraphs that ends with an agency is its caption', () => {
    const html = `${paragraphs(3)}${IMAGE}<p class="below">The slip at low water. (AP)</p>${paragraphs(3, 4)}`;
    expect(tidied(html)).toMatchObject({ lines: story, steps: [{ step: 'credits' }] });
  });

  it.each([
    'Der Minister hat am Dienstag erklärt, dass die Arbeiten an der alten Fähre nicht fortgesetzt werden. (dpa)',
    'Das teilte die Polizei mit. (dpa)',
    'The mayor said on Tuesday that the work on the old ferry slip would not go on, and left. (Photo: Ada Quill)',
  ])('a paragraph of the story stays below a picture: %s', (text) => {
    const html = `${paragraphs(3)}${IMAGE}<p>${text}</p>${paragraphs(3, 4)}`;
    expect(tidied(html)).toMatchObject({ lines: [...story.slice(0, 3), text, ...story.slice(3)], steps: [] });
  });

  it.each(['Source: Lindmouth Police', 'Photo: Lindmouth Police'])(
    'a story stays between a picture and “%s”',
    (credit) => {
      expect(tidied(`<figure>${IMAGE}</figure>${paragraph(1)}<p>${credit}</p>`).lines).toContain(prose(1));
    },
  );

  it('a short text stays between a picture and where the story is from', () => {
    const html = `${paragraphs(3)}${IMAGE}<p>The police say so.</p><p>Source: Lindmouth Police</p>${paragraphs(3, 4)}`;
    expect(tidied(html).lines).toContain('The police say so.');
  });

  it('below a text that is surely part of the story leave it there', () => {
    const { body } = parse(`<body>${IMAGE}<p>The slip at low water</p><p>Photo: Ada Quill</p>${paragraphs(3)}</body>`);
    normalise(body);
    const draft = new Draft(body, measure(body, new Set(body.querySelectorAll('*'))), FACTS);
    const [picture, caption, credit] = draft.blocks as [Block, Block, Block];
    draft.keep(caption);
    draft.caption(picture, [caption, credit]);
    expect(draft.blocks).toContain(caption);
    expect(draft.steps).toEqual([{ step: 'captions', reason: 'the caption of a picture', text: 'Photo: Ada Quill' }]);
  });

  it('are looked for without going through the story anew for each paragraph', () => {
    const looks = (count: number): number => {
      const { body } = parse(`<body>${paragraphs(count)}</body>`);
      const draft = new Draft(body, measure(body, new Set(body.querySelectorAll('*'))), FACTS);
      const blocks = vi.spyOn(draft, 'blocks', 'get');
      credits.apply(draft);
      return blocks.mock.calls.length;
    };
    expect(looks(60)).toBe(looks(6));
  });

  it.each([
    'Photos: they were all she had left of the slip. She kept them dry.',
    'Reuters reported that the slip stays open.',
    'Credits: the school gives three for each winter afloat',
    'The picture agency Shutterstock has bought the slip',
  ])('a sentence stays: %s', (text) => {
    expect(tidied(`${paragraphs(3)}${IMAGE}<p>${text}</p>${paragraphs(3, 4)}`).lines).toContain(text);
  });
});
