import { expect, test } from './fixtures.ts';
import { ReaderOnPage } from './support/reader.ts';
import { PARAGRAPHS, scripted, storyOf } from './support/scripted.ts';
import { DeviceVoices } from './support/voice.ts';

test('a story is read aloud by keyboard alone, in its language, paragraph by paragraph, until the reader is left', async ({
  open,
  extension,
}) => {
  const voices = await DeviceVoices.install(extension);
  try {
    const reader = await ReaderOnPage.over(await open(scripted('slip', storyOf(PARAGRAPHS), '')));
    const spoken = async () => (await voices.said()).at(-1);
    await reader.tabTo('Read aloud');
    await reader.page.keyboard.press('Enter');
    await expect.poll(spoken).toMatchObject({ text: 'Ferry slip stays open', voiceName: 'Ivo', rate: 1 });
    await voices.finish();
    await expect.poll(spoken).toMatchObject({ text: PARAGRAPHS[0] });
    expect(await reader.spokenText()).toBe(PARAGRAPHS[0]);

    expect(await reader.focused()).toBe('Pause');
    await reader.page.keyboard.press('Enter');
    await expect.poll(() => voices.isSpeaking()).toBe(false);
    await reader.page.keyboard.press('Enter');
    await expect.poll(() => voices.isSpeaking()).toBe(true);
    expect(await spoken()).toMatchObject({ text: PARAGRAPHS[0] });

    await reader.tabTo('Next paragraph');
    await reader.page.keyboard.press('Enter');
    await expect.poll(spoken).toMatchObject({ text: PARAGRAPHS[1] });
    await reader.tabTo('Speed');
    await reader.page.keyboard.press('ArrowDown');
    await expect.poll(spoken).toMatchObject({ text: PARAGRAPHS[1], rate: 1.25 });
    await reader.tabTo('Voice');
    await reader.page.keyboard.press('ArrowDown');
    await expect.poll(spoken).toMatchObject({ text: PARAGRAPHS[1], voiceName: 'Fern' });

    await reader.page.keyboard.press('Escape');
    await expect.poll(() => voices.isSpeaking()).toBe(false);
  } finally {
    await voices.remove();
  }
});
