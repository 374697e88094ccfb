/**
 * The owner's colours, written once: each keeps its contrast in both themes. A colour that is too close to one theme's
 * paper is mixed with white or black in that theme until it is legible; a colour of the paper belongs to the theme that it
 * is light or dark enough for. What cannot be derived is reported.
 */
import { contrast, formatHex, mix, parseHex, type Rgb } from './contrast.ts';

/** Colours of text, against both grounds of a page. */
const TEXT_COLOURS =
  /(--(?:ink|quiet|accent)\s*:\s*)(#[0-9a-f]{3}(?:[0-9a-f]{3})?)(?=\s*(?:;|\}|$))/gi;

/** Backgrounds of text. */
const GROUND_COLOURS = /(--(paper|raised)\s*:\s*)(#[0-9a-f]{3}(?:[0-9a-f]{3})?)(?=\s*(?:;|\}|$))/gi;

const ANY_COLOUR = /--(ink|quiet|accent|paper|raised)\s*:\s*([^;}]+)/gi;

/** Of text (WCAG 2.2, success criterion 1.4.3). */
const LEAST = 4.5;

const WHITE: Rgb = [255, 255, 255];
const BLACK: Rgb = [0, 0, 0];

/** `tokens` is the style sheet that `theme` overrides. */
export function keepContrast(written: string, tokens: string): string {
  const theme = written.replaceAll(
    GROUND_COLOURS,
    (all, start: string, name: string, colour: string) => {
      const ground = parseHex(colour);
      const [, light, dark] = pairOf(name, tokens) ?? [];
      if (ground === undefined || light === undefined || dark === undefined) return all;
      const isLight = contrast(ground, BLACK) > contrast(ground, WHITE);
      return `${start}light-dark(${isLight ? `${colour}, ${dark}` : `${light}, ${colour}`})`;
    },
  );
  const light = groundsOf(theme, tokens, 0);
  const dark = groundsOf(theme, tokens, 1);
  return theme.replaceAll(TEXT_COLOURS, (all, start: string, once: string) => {
    const colour = parseHex(once);
    if (colour === undefined) return all;
    const [onLight, onDark] = [readable(colour, light, BLACK), readable(colour, dark, WHITE)];
    return `${start}light-dark(${formatHex(onLight)}, ${formatHex(onDark)})`;
  });
}

/** Paper and raised paper of a theme; the owner's, where theme.css has its own. */
function groundsOf(theme: string, tokens: string, index: 0 | 1): readonly Rgb[] {
  return ['paper', 'raised'].flatMap((name): readonly Rgb[] => {
    const ground = parseHex((pairOf(name, theme) ?? pairOf(name, tokens))?.[index + 1] ?? '');
    return ground === undefined ? [] : [ground];
  });
}

function pairOf(name: string, css: string): RegExpExecArray | null {
  return new RegExp(`--${name}\\s*:\\s*light-dark\\((#[0-9a-f]+),\\s*(#[0-9a-f]+)\\)`, 'i').exec(
    css,
  );
}

/** A line for each colour of `theme` that is not legible or cannot be judged. */
export function themeFaults(theme: string, tokens: string): readonly string[] {
  const kept = keepContrast(theme, tokens);
  return [...kept.matchAll(ANY_COLOUR)].flatMap(([, name = '', value = '']) => {
    const pair = pairOf(name, `--${name}:${value}`);
    if (pair === null) {
      return [
        `--${name}: ${value.trim()} is the same in both themes; write it as #rrggbb, or light-dark(#rrggbb, #rrggbb).`,
      ];
    }
    if (name === 'paper' || name === 'raised') return [];
    return ([0, 1] as const).flatMap((index) => {
      const colour = parseHex(pair[index + 1] ?? '');
      if (colour === undefined) return [];
      const least = Math.min(...groundsOf(kept, tokens, index).map((on) => contrast(colour, on)));
      return least >= LEAST
        ? []
        : [
            `--${name}: ${formatHex(colour)} has a contrast of ${least.toFixed(1)} in the ${index === 0 ? 'light' : 'dark'} theme; text needs ${String(LEAST)}.`,
          ];
    });
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
