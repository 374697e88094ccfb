/** Names as BibTeX reads them ("BibTeXing", section 4): `van der Velde, Jr., Ludo`, one unit in braces. */
import type { PersonName } from '../../domain/person-name.ts';
import { textToBibtex } from './texts.ts';

export function nameList(names: readonly PersonName[], isCut = false): string | undefined {
  if (names.length === 0) return undefined;
  return [...names.map(formatAuthor), ...(isCut ? ['others'] : [])].join(' and ');
}

/** `van der Velde, Jr., Ludo`; a group, and a name that would be split, is in braces as a whole. */
function formatAuthor({ given, particle, family, suffix, isGroup }: PersonName): string {
  if (isGroup) return unit(family);
  if (given === undefined)
    return whole([particle, family, suffix].filter((part) => part !== undefined).join(' '));
  // A lower-case word at the beginning would be taken for a particle.
  const isLowerCase =
    /^['’]?\p{Ll}/u.test(family) && (particle !== undefined || family.includes(' '));
  const last = isLowerCase ? `{${textToBibtex(family)}}` : namePart(family);
  const parts = [
    particle === undefined ? last : `${namePart(particle)} ${last}`,
    ...(suffix === undefined
      ? []
      : [suffix.includes(' ') ? `{${textToBibtex(suffix)}}` : namePart(suffix)]),
    namePart(given),
  ];
  return parts.join(', ');
}

/** What some list parts names, or a name and what is added to it, by. */
const SEPARATOR = /[,;&()=/，；、]/;

function whole(name: string): string {
  const tex = textToBibtex(name);
  return SEPARATOR.test(tex) || /\s|^(?:and|others|more)$/i.test(tex) ? unit(name) : tex;
}

/** In two pairs of braces where one pair would be read as `{Family, Given}`. */
function unit(name: string): string {
  const tex = textToBibtex(name);
  return tex.includes(',') ? `{{${tex}}}` : `{${tex}}`;
}

/** What readers take for the end of a name, or for an addition to it, is a character of it in braces. */
function namePart(part: string): string {
  const tex = textToBibtex(part);
  return SEPARATOR.test(tex) || /(?<!\S)(?:and|und|et)(?!\S)/i.test(tex) ? `{${tex}}` : tex;
}
