/** Images for previews of links, drawn at build: the same bytes everywhere. */
import sharp from 'sharp';
import { engine } from 'virtual:offprint/site';
import { drawPreview, PREVIEW_SIZE, type Preview } from '../../exports/preview-image.ts';
import { encodeIndexedPng } from './indexed-png.ts';
import { openFaces } from './preview-fonts.ts';

const faces = openFaces(engine);

/** PNG. */
export async function previewImage(preview: Preview): Promise<Response> {
  const pixels = await sharp(Buffer.from(drawPreview(preview, faces)))
    .raw()
    .toBuffer();
  const png = await encodeIndexedPng(pixels, PREVIEW_SIZE.width, PREVIEW_SIZE.height);
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
}
