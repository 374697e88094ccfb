/**
 * The image that a link shows in a chat or a feed (Open Graph): of a paper its title, authors and where it comes from,
 * as SVG 1.1 of 1200 by 630 pixels, the size that readers of Open Graph crop least.
 */
import { escapeXml } from './xml.ts';

export interface Preview {
  readonly title: string;
  readonly authors: readonly string[];
  readonly truncated: boolean;
  /** In place of authors. */
  readonly description?: string;
  /** Left and right at the foot: the site, and the year or the venue. */
  readonly site: string;
  readonly note: string;
}

export const PREVIEW_SIZE = { width: 1200, height: 630 } as const;

const MARGIN = 80;
const MEASURE = PREVIEW_SIZE.width - 2 * MARGIN;

/** Colours of the light page. */
const COLOURS = { paper: '#fdfcf9', ink: '#1c1b19', quiet: '#5f5b54', accent: '#8a2b1d' } as const;

/** Sizes of a title, the largest that fits in its lines is taken; the last cuts what does not fit. */
const TITLE_SIZES = [
  { size: 68, lines: 3 },
  { size: 58, lines: 4 },
  { size: 48, lines: 5 },
] as const;

const AUTHORS = { size: 32, lines: 2 } as const;
const FOOT = 26;

/** Widths of letters in parts of the size: STIX Two Text, a little generous. */
const WIDTHS = [
  { pattern: /[ijltfrI.,:;'’‘|()[\]!-]/, width: 0.34 },
  { pattern: /[mwMWÆŒ@%—…]/, width: 0.9 },
  { pattern: /[\p{Lu}&+=<>~]/u, width: 0.71 },
  { pattern: /[ \u00A0]/, width: 0.26 },
] as const;

const OTHER_WIDTH = 0.53;

/** Scripts that the font has; a text in another one would show empty boxes. */
const KNOWN = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{M}]*$/u;

/** Undefined when the font has not got the letters, or when an emoji is among them. */
export function formatPreview(preview: Preview): string | undefined {
  const { title, authors, truncated, description = '', site, note } = preview;
  const all = [title, ...authors, description, site, note].join('');
  if (!KNOWN.test(all) || /\p{Extended_Pictographic}/u.test(all)) return undefined;
  const { size, lines } = fitTitle(title);
  // A name is not broken over two lines.
  const names = [...authors.map(keepTogether), ...(truncated ? ['et\u00A0al.'] : [])];
  const titleEnd = 120 + lines.length * size * 1.18;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(PREVIEW_SIZE.width)}" height="${String(PREVIEW_SIZE.height)}" font-family="STIX Two Text">`,
    `<rect width="100%" height="100%" fill="${COLOURS.paper}"/>`,
    `<rect width="100%" height="14" fill="${COLOURS.accent}"/>`,
    ...textLines(lines, size, 120 + size * 0.8, COLOURS.ink, 600),
    ...textLines(
      fitNames(description || names.join(', ').replace(/, (?=et\u00A0al\.$)/, ' ')),
      AUTHORS.size,
      titleEnd + 62,
      COLOURS.quiet,
      400,
    ),
    textLine(site, FOOT, MARGIN, PREVIEW_SIZE.height - 60, COLOURS.accent, 600, 'start'),
    textLine(
      note,
      FOOT,
      PREVIEW_SIZE.width - MARGIN,
      PREVIEW_SIZE.height - 60,
      COLOURS.quiet,
      400,
      'end',
    ),
    '</svg>',
  ].join('\n');
}

function fitTitle(title: string): { size: number; lines: readonly string[] } {
  for (const { size, lines: most } of TITLE_SIZES) {
    const lines = wrap(title, size);
    if (lines.length <= most) return { size, lines };
  }
  const { size, lines: most } = TITLE_SIZES[2];
  return { size, lines: cut(wrap(title, size), most) };
}

function fitNames(names: string): readonly string[] {
  return cut(wrap(names, AUTHORS.size), AUTHORS.lines);
}

function keepTogether(name: string): string {
  return name.replaceAll(' ', '\u00A0');
}

/** The first lines, with an ellipsis where there were more. */
function cut(lines: readonly string[], most: number): readonly string[] {
  if (lines.length <= most) return lines;
  const last = (lines[most - 1] ?? '')
    .replace(/[\s,;:]+$/, '')
    .split(' ')
    .slice(0, -1)
    .join(' ');
  return [...lines.slice(0, most - 1), `${last}…`];
}

/** Lines that are no longer than the measure, unless one word is. */
export function wrap(text: string, size: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && widthOf(longer) * size <= MEASURE) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** In parts of the size. */
function widthOf(text: string): number {
  let total = 0;
  for (const letter of text) {
    total += WIDTHS.find(({ pattern }) => pattern.test(letter))?.width ?? OTHER_WIDTH;
  }
  return total;
}

function textLines(
  lines: readonly string[],
  size: number,
  top: number,
  colour: string,
  weight: number,
): readonly string[] {
  return lines.map((line, at) =>
    textLine(line, size, MARGIN, Math.round(top + at * size * 1.18), colour, weight, 'start'),
  );
}

function textLine(
  text: string,
  size: number,
  x: number,
  y: number,
  colour: string,
  weight: number,
  anchor: 'start' | 'end',
): string {
  return `<text x="${String(x)}" y="${String(y)}" font-size="${String(size)}" font-weight="${String(weight)}" text-anchor="${anchor}" fill="${colour}">${escapeXml(text)}</text>`;
}
