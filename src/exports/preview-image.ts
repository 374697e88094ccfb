/**
 * The image of a link in a chat or a feed (Open Graph): a paper's title, authors and origin on 1200 by 630 pixels, the
 * size that is cropped least. Words are drawn as outlines, so that the image needs no font; text with letters that the
 * font lacks is left out, as it would show empty boxes.
 */
export interface Preview {
  readonly title: string;
  readonly authors: readonly string[];
  readonly truncated: boolean;
  /** Instead of authors. */
  readonly description?: string;
  /** At the bottom left and right: the name of the site, and the year or the venue. */
  readonly site: string;
  readonly note: string;
}

/** One weight of a font. */
export interface Face {
  readonly hasLetters: (text: string) => boolean;
  /** At size 1. */
  readonly widthOf: (text: string) => number;
  /** SVG elements of a text of size 1 that begins at the origin. */
  readonly outlineOf: (text: string) => string;
}

export interface Faces {
  readonly regular: Face;
  readonly bold: Face;
}

/** A line of text and its position. */
export interface PreviewLine {
  readonly text: string;
  readonly face: keyof Faces;
  readonly size: number;
  readonly x: number;
  readonly y: number;
  readonly colour: string;
}

export const PREVIEW_SIZE = { width: 1200, height: 630 } as const;

const MARGIN = 80;
const MEASURE = PREVIEW_SIZE.width - 2 * MARGIN;
const TOP = 120;
const LEADING = 1.18;

/** Colours of the light theme. */
const COLOURS = { paper: '#fdfcf9', ink: '#1c1b19', quiet: '#5f5b54', accent: '#8a2b1d' } as const;

/** Sizes of the title: the first that needs no more than `lines` is used; the last is cut. */
const TITLE_SIZES = [
  { size: 68, lines: 3 },
  { size: 58, lines: 4 },
  { size: 48, lines: 5 },
] as const;

const AUTHORS = { size: 32, lines: 2 } as const;
const FOOT = 26;

/** SVG 1.1. */
export function drawPreview(preview: Preview, faces: Faces): string {
  const lines = composePreview(preview, faces).map(({ text, face, size, x, y, colour }) => {
    const place = `translate(${String(x)} ${String(y)}) scale(${String(size)})`;
    return `<g transform="${place}" fill="${colour}">${faces[face].outlineOf(text)}</g>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(PREVIEW_SIZE.width)}" height="${String(PREVIEW_SIZE.height)}">`,
    `<rect width="100%" height="100%" fill="${COLOURS.paper}"/>`,
    `<rect width="100%" height="14" fill="${COLOURS.accent}"/>`,
    ...lines,
    '</svg>',
  ].join('\n');
}

/** Where the font lacks letters of the title, the name of the site takes its place. */
export function composePreview(preview: Preview, faces: Faces): readonly PreviewLine[] {
  const { regular, bold } = faces;
  const [site, note] = [preview.site, preview.note].map(toOneLine) as [string, string];
  const heading = [preview.title, site].map(toOneLine).find(bold.hasLetters) ?? '';
  const { size, lines } = fitTitle(heading, bold);
  // Names are not broken across lines.
  const names = preview.authors.map(toOneLine).filter(regular.hasLetters).map(keepTogether);
  const authors = [
    names.join(', '),
    ...(preview.truncated && names.length > 0 ? ['et\u00A0al.'] : []),
    ...[preview.description ?? ''].map(toOneLine).filter(regular.hasLetters),
  ].filter((part) => part !== '');
  const titleEnd = TOP + lines.length * size * LEADING;
  const foot = { size: FOOT, y: PREVIEW_SIZE.height - 60 } as const;
  const noteX = PREVIEW_SIZE.width - MARGIN - regular.widthOf(note) * FOOT;
  return [
    ...setLines(lines, { face: 'bold', size, y: TOP + size * 0.8, colour: COLOURS.ink }),
    ...setLines(
      cut(
        wrap(authors.filter((part) => part !== '').join(' '), AUTHORS.size, regular),
        AUTHORS.lines,
      ),
      {
        face: 'regular',
        size: AUTHORS.size,
        y: titleEnd + 62,
        colour: COLOURS.quiet,
      },
    ),
    ...(heading === site || !bold.hasLetters(site)
      ? []
      : setLines([site], { ...foot, face: 'bold', colour: COLOURS.accent })),
    ...(regular.hasLetters(note)
      ? setLines([note], { ...foot, face: 'regular', colour: COLOURS.quiet }, noteX)
      : []),
  ].filter(({ text }) => text !== '');
}

function setLines(
  texts: readonly string[],
  { y, ...shared }: Omit<PreviewLine, 'text' | 'x'>,
  x: number = MARGIN,
): readonly PreviewLine[] {
  return texts.map((text, at) => ({
    ...shared,
    text,
    x: Math.round(x),
    y: Math.round(y + at * shared.size * LEADING),
  }));
}

function fitTitle(title: string, face: Face): { size: number; lines: readonly string[] } {
  for (const { size, lines: maxLines } of TITLE_SIZES) {
    const lines = wrap(title, size, face);
    if (lines.length <= maxLines) return { size, lines };
  }
  const { size, lines: maxLines } = TITLE_SIZES[2];
  return { size, lines: cut(wrap(title, size, face), maxLines) };
}

function toOneLine(text: string): string {
  return text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
}

function keepTogether(name: string): string {
  return name.replaceAll(' ', '\u00A0');
}

/** The first lines, with an ellipsis where there were more. */
function cut(lines: readonly string[], maxLines: number): readonly string[] {
  if (lines.length <= maxLines) return lines;
  const last = (lines[maxLines - 1] ?? '')
    .replace(/[\s,;:]+$/, '')
    .split(' ')
    .slice(0, -1)
    .join(' ');
  return [...lines.slice(0, maxLines - 1), `${last}…`];
}

/** Lines no longer than the measure, unless a single word is. */
export function wrap(text: string, size: number, { widthOf }: Face): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && widthOf(longer) * size <= MEASURE) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
