/** One formula -> HTML and MathML by KaTeX, or why not. Nothing here throws for bad TeX. */
import katex from 'katex';
import { toKatexMacros } from './katex-commands.ts';
import { KATEX_OPTIONS, type Macros } from './katex-options.ts';
import { normaliseFormula } from './normalise-formula.ts';

export type TypesetFormula =
  | { readonly ok: true; readonly html: string }
  /** `reason` in KaTeX's own words. */
  | { readonly ok: false; readonly reason: string };

/** @example typesetFormula('x^2', false, {}).ok // true */
export function typesetFormula(tex: string, display: boolean, macros: Macros): TypesetFormula {
  try {
    const html = katex.renderToString(normaliseFormula(tex, display), {
      ...KATEX_OPTIONS,
      displayMode: display,
      macros: toKatexMacros(macros),
    });
    return { ok: true, html };
  } catch (error) {
    // Besides its ParseError KaTeX lets a RangeError of deep nesting through.
    if (!(error instanceof Error)) throw error;
    return {
      ok: false,
      reason: error.message.replace(/^KaTeX parse error: /, '').replace(/\u0332/g, ''),
    };
  }
}
