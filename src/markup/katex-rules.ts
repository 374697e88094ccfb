/** The part of KaTeX's minified style sheet that a page's formulas need: rules, and fonts of visible letters. */

interface KatexRules {
  readonly css: string;
  /** Addresses of the fonts. */
  readonly fonts: readonly string[];
}

const RULE = /([^{}]+)\{([^{}]*)\}/g;
const CLASS_ATTRIBUTE = /\sclass="([^"]*)"/g;
const GLYPHS = /<span(?: class="([^"]*)")?[^>]*? data-glyphs="/g;
const FONT_PROPERTY = /font-(family|style|weight):([^;}]+)/g;

/** The font of letters without a class of their own. */
const PLAIN_FACE = { family: 'KaTeX_Main', style: 'normal', weight: '400' };

/**
 * All font faces are kept, as browsers load only those they need; `fonts` lists these.
 *
 * @example usedRules('@font-face{font-family:KaTeX_Main;…}.katex .mord{…}.katex .rule{…}', '<b class="katex"><i class="mord">')
 * // css: '@font-face{font-family:KaTeX_Main;…}.katex .mord{…}'
 */
export function usedRules(sheet: string, html: string): KatexRules {
  const names = new Set(
    [...html.matchAll(CLASS_ATTRIBUTE)].flatMap(([, list = '']) => list.split(' ')),
  );
  const used = [...sheet.matchAll(RULE)].flatMap(([, selectors = '', declarations = '']) => {
    const kept = selectors
      .split(',')
      .filter((each) => each === '@font-face' || isWithin(classesOf(each), names));
    return kept.length === 0 ? [] : [{ selectors: kept, declarations }];
  });
  const faces = new Set(
    [...html.matchAll(GLYPHS)].map(([, list = '']) => {
      const classes = new Set(['katex', ...list.split(' ')]);
      const rules = used.filter(({ selectors }) =>
        selectors.some((each) => /^\.katex \S+$/.test(each) && isWithin(classesOf(each), classes)),
      );
      return faceOf(rules.map(({ declarations }) => declarations).join(';'));
    }),
  );
  return {
    css: used.map(({ selectors, declarations }) => `${selectors.join()}{${declarations}}`).join(''),
    fonts: used.flatMap(({ selectors: [selector], declarations }) =>
      selector === '@font-face' && faces.has(faceOf(declarations))
        ? (/url\(([^)]+)\)/.exec(declarations)?.[1] ?? [])
        : [],
    ),
  };
}

/** False for a selector without a class, which is not about formulas. */
function isWithin(classes: readonly string[], names: ReadonlySet<string>): boolean {
  return classes.length > 0 && classes.every((name) => names.has(name));
}

function classesOf(selector: string): readonly string[] {
  return [...selector.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name);
}

function faceOf(declarations: string): string {
  const stated = new Map(
    [...declarations.matchAll(FONT_PROPERTY)].map(([, name = '', value = '']) => [name, value]),
  );
  return Object.entries(PLAIN_FACE)
    .map(([name, plain]) => stated.get(name) ?? plain)
    .join(' ');
}
