import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { encodeIndexedPng } from '../../../../src/site/files/indexed-png.ts';

test('encodeIndexedPng keeps every pixel, its channels rounded', async () => {
  const colours = [0x00000000, 0xff00ff00, 0xfdfcf900, 0x8a2b1d00];
  const pixels = new Uint8Array(16);
  const view = new DataView(pixels.buffer);
  for (const [at, colour] of colours.entries()) view.setUint32(4 * at, colour);

  const png = Buffer.from(await encodeIndexedPng(pixels, 2, 2));

  const chunk = (type: string): Buffer => {
    const at = png.indexOf(type, 'latin1');
    return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
  };
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect([...chunk('IHDR')]).toEqual([0, 0, 0, 2, 0, 0, 0, 2, 8, 3, 0, 0, 0]);
  expect(chunk('PLTE').toString('hex')).toBe('000000ff00ffffffff883322');
  expect([...inflateSync(chunk('IDAT'))]).toEqual([0, 0, 1, 0, 2, 3]);
});
