/**
 * The owner's colours, written once: each keeps its contrast in both themes. A colour that is too near one theme's paper
 * is mixed with white or black there until it can be read.
 */
import { contrast, formatHex, mix, parseHex, type Rgb } from './contrast.ts';

/** Colours of text, against both grounds of a page. */
const TEXT_COLOURS =
  /(--(?:ink|quiet|accent)\s*:\s*)(#[0-9a-f]{3}(?:[0-9a-f]{3})?)(?=\s*(?:;|\}|$))/gi;

/** Of text (WCAG 2.2, success criterion 1.4.3). */
const LEAST = 4.5;

const WHITE: Rgb = [255, 255, 255];
const BLACK: Rgb = [0, 0, 0];

/**
 * `tokens` is the style sheet that `theme` goes over.
 */
export function keepContrast(theme: string, tokens: string): string {
  const light = groundsOf(theme, tokens, 0);
  const dark = groundsOf(theme, tokens, 1);
  return theme.replaceAll(TEXT_COLOURS, (all, start: string, written: string) => {
    const colour = parseHex(written);
    if (colour === undefined) return all;
    const [onLight, onDark] = [readable(colour, light, BLACK), readable(colour, dark, WHITE)];
    return `${start}light-dark(${formatHex(onLight)}, ${formatHex(onDark)})`;
  });
}

/** Paper and raised paper of a theme; the owner's, where theme.css has its own. */
function groundsOf(theme: string, tokens: string, index: 0 | 1): readonly Rgb[] {
  return ['paper', 'raised'].flatMap((name): readonly Rgb[] => {
    const pair = new RegExp(`--${name}:\\s*light-dark\\((#[0-9a-f]+),\\s*(#[0-9a-f]+)\\)`, 'i');
    const found = pair.exec(theme) ?? pair.exec(tokens);
    const ground = parseHex(found?.[index + 1] ?? '');
    return ground === undefined ? [] : [ground];
  });
}

function readable(colour: Rgb, grounds: readonly Rgb[], towards: Rgb): Rgb {
  for (let share = 1; share > 0; share -= 0.02) {
    const mixed = mix(colour, towards, share);
    const rounded = parseHex(formatHex(mixed)) ?? mixed;
    if (grounds.every((ground) => contrast(rounded, ground) >= LEAST)) return rounded;
  }
  return towards;
}
