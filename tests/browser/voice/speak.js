// @ts-nocheck: it runs as it is, in an extension whose API this project does not use.
// A voice that takes its time: an utterance ends when a test says so.
globalThis.said = [];
globalThis.finish = null;

chrome.ttsEngine.onSpeak.addListener((text, { voiceName, rate }, send) => {
  globalThis.said.push({ text, voiceName, rate });
  send({ type: 'start', charIndex: 0 });
  globalThis.finish = () => send({ type: 'end', charIndex: text.length });
});

chrome.ttsEngine.onStop.addListener(() => {
  globalThis.finish = null;
});
