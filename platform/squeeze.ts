import type { Squeeze } from '../core/sync/items';

/** Text as base64 of its raw deflate, by the browser's own compression. */
export const squeeze: Squeeze = {
  async pack(text) {
    const bytes = await through(new Blob([text]), new CompressionStream('deflate-raw'));
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  },
  async unpack(packed) {
    const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(
      await through(new Blob([bytes]), new DecompressionStream('deflate-raw')),
    );
  },
};

async function through(blob: Blob, stream: CompressionStream | DecompressionStream): Promise<Uint8Array> {
  return new Uint8Array(await new Response(blob.stream().pipeThrough(stream)).arrayBuffer());
}
