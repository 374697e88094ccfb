/**
 * PNG with a palette (PNG Specification, third edition: colour type 3). A picture of text with few colours takes
 * a third of the bytes that it takes in full colour.
 */
import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Steps of each colour channel: coarse enough for 256 colours to suffice. */
const STEP = 0x11;

/** `pixels`: red, green, blue and alpha of each pixel, row by row; alpha is not kept. */
export async function encodeIndexedPng(
  pixels: Uint8Array,
  width: number,
  height: number,
): Promise<Uint8Array> {
  const palette: number[] = [];
  const indexOf = rememberColours(palette);
  const view = new DataView(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  const rows = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      rows[y * (width + 1) + 1 + x] = indexOf(view.getUint32(4 * (y * width + x)));
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits per index, colour type 3; the other fields have only one possible value.
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk(
      'PLTE',
      Buffer.from(palette.flatMap((each) => [each >> 16, (each >> 8) & 255, each & 255])),
    ),
    chunk('IDAT', await promisify(deflate)(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Index of a pixel's colour, which is added to the palette if it is new. */
function rememberColours(palette: number[]): (pixel: number) => number {
  const known = new Map<number, number>();
  let [lastPixel, lastIndex] = [-1, 0];
  return (pixel) => {
    if (pixel === lastPixel) return lastIndex;
    lastPixel = pixel;
    lastIndex = known.get(pixel) ?? add(palette, toColour(pixel));
    known.set(pixel, lastIndex);
    return lastIndex;
  };
}

function add(palette: number[], colour: number): number {
  const at = palette.indexOf(colour);
  if (at >= 0) return at;
  if (palette.length < 256) palette.push(colour);
  return palette.length - 1;
}

function toColour(pixel: number): number {
  const [red, green, blue] = [pixel >>> 24, (pixel >>> 16) & 255, (pixel >>> 8) & 255];
  return (round(red) << 16) | (round(green) << 8) | round(blue);
}

function round(channel: number): number {
  return Math.round(channel / STEP) * STEP;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
