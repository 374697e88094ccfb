/**
 * RIS ("RIS Format Specifications", Research Information Systems, 2001): a line a value, `TAG  - value`, lines end
 * in CR LF. It has no type for preprints (`UNPB` is unpublished work) and no sign for a cut list of names.
 */
import { formatFamilyFirst, type PersonName } from '../domain/person-name.ts';
import type { PartialDate, Reference } from './reference.ts';

const TYPES = { preprint: 'UNPB', conference: 'CONF', journal: 'JOUR' } as const;

/**
 * One record, ending in a line end.
 * @example formatRis(reference) // 'TY  - UNPB\r\nTI  - Rain on Tin Roofs\r\nAU  - Osei, Ada\r\n…ER  - \r\n'
 */
export function formatRis(reference: Reference): string {
  const { kind, arxiv, pages, truncated } = reference;
  const lines = [
    line('TY', TYPES[kind]),
    line('ID', reference.key),
    line('TI', reference.title),
    ...reference.authors.map((name) => line('AU', formatName(name))),
    line('PY', String(reference.date.year)),
    line('DA', formatRisDate(reference.date)),
    line('T2', reference.venue),
    line('T3', reference.series),
    line('VL', reference.volume),
    line('IS', reference.issue),
    line('SP', pages?.first),
    line('EP', pages?.last),
    line('DO', reference.doi),
    line('AN', arxiv && `arXiv:${arxiv.id}`),
    line('UR', reference.url),
    line('L1', reference.pdf),
    line('LA', reference.language),
    line('KW', arxiv?.category),
    line('N1', truncated ? 'The list of authors is cut: there are more.' : undefined),
    line('AB', reference.abstract),
  ].flat();
  return [...lines, 'ER  - ', ''].join('\r\n');
}

/** `Family, Given, Suffix`: the order that RIS asks for. */
function formatName({ suffix, ...name }: PersonName): string {
  const plain = formatFamilyFirst(name);
  return suffix === undefined ? plain : `${plain}, ${suffix}`;
}

function formatRisDate({ year, month, day }: PartialDate): string {
  const parts = [month, day].map((part) =>
    part === undefined ? '' : String(part).padStart(2, '0'),
  );
  return [String(year), ...parts, ''].join('/');
}

function line(tag: string, value: string | undefined): readonly string[] {
  return value === undefined ? [] : [`${tag}  - ${value.replaceAll(/\s+/g, ' ').trim()}`];
}
