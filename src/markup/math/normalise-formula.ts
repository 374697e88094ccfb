/** @example normaliseFormula('16%', false) // '16\\%' */
export function normaliseFormula(tex: string, display: boolean): string {
  return (display ? tex.trim() : tex).replace(/\\[\s\S]|%/g, (each) =>
    each === '%' ? '\\%' : each,
  );
}
