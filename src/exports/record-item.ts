/** A record of a source as a CSL-JSON item, for comparison with what other programs read from the same file. */
import { toPersonNames } from '../domain/name.ts';
import type { SourceRecord } from '../domain/source-record.ts';
import { toTextWithTex } from '../markup/to-text.ts';
import { toCslFields, type CslItem } from './csl-json.ts';

/** Dates as exact as they are known, names in parts, text in Unicode with `$TeX$`. */
export function toRecordItem({
  key,
  publication,
  abstract,
}: Pick<SourceRecord, 'key' | 'publication' | 'abstract'>): CslItem {
  const { title, links, note, keywords, arxiv } = publication;
  const addresses = ['publisher', 'other'].map((kind) => links?.find((link) => link.kind === kind));
  const url = addresses.find((link) => link !== undefined)?.href;
  const isPreprint = publication.type === 'article' && arxiv !== undefined;
  return {
    id: key ?? '',
    ...toCslFields({
      ...publication,
      authors: toPersonNames(publication.authors),
      editors: toPersonNames(publication.editors),
      translators: toPersonNames(publication.translators),
      date: publication.date,
      status: publication.status,
      doi: publication.doi,
      variables: publication.variables ?? {},
    }),
    ...(title !== undefined && { title: toTextWithTex(title) }),
    ...(isPreprint && { publisher: 'arXiv', number: `arXiv:${arxiv}` }),
    ...(url !== undefined && { URL: url }),
    ...(keywords !== undefined && { keyword: keywords.join(', ') }),
    ...(note !== undefined && { note }),
    ...(abstract !== undefined && abstract !== '' && { abstract: toTextWithTex(abstract) }),
  };
}
