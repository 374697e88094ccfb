/** Unicode's superscripts and subscripts. */
const PLAIN = '0123456789+-=()abcdefghijklmnoprstuvwxyz';
const SUPER = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ';
const SUB_PLAIN = '0123456789+-=()aehijklmnoprstuvxβγρφχ';
const SUB = '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ';

const TABLES = { super: zip(PLAIN + '−', SUPER + '⁻'), sub: zip(SUB_PLAIN + '−', SUB + '₋') };

/**
 * The text raised or lowered; undefined if Unicode lacks one of the characters.
 * @example toScript('super', '-3') // '⁻³'
 */
export function toScript(place: 'super' | 'sub', text: string): string | undefined {
  const table = TABLES[place];
  let script = '';
  for (const character of text) {
    const mapped = table.get(character);
    if (mapped === undefined) return undefined;
    script += mapped;
  }
  return script;
}

function zip(plain: string, mapped: string): ReadonlyMap<string, string> {
  const values = Array.from(mapped);
  return new Map(Array.from(plain, (character, index) => [character, values[index] ?? '']));
}
