/** Reads the built .bib files with an independent parser. */
import { parse } from '@retorquere/bibtex-parser';
import type { BuiltSite, PaperRecord } from './built-site.ts';
import { citedAs, nameOf, yearOf } from './csl.ts';

/** TeX commands that the parser does not know are not errors of the file. */
const OUR_LIMIT = /^unhandled macro/;

export function checkBibtex({ files, read, papers }: BuiltSite): readonly string[] {
  return files
    .filter((file) => file.endsWith('.bib'))
    .flatMap((file) => {
      const { entries, errors } = parse(read(file), { sentenceCase: false });
      const keys = entries.map(({ key }) => key);
      return [
        ...errors.flatMap(({ error }) => (OUR_LIMIT.test(error) ? [] : [error])),
        ...keys.filter((key, at) => keys.indexOf(key) !== at).map((key) => `${key} stands twice`),
        ...(file === 'papers.bib' && keys.length !== papers.size ? ['papers are missing'] : []),
        ...entries.flatMap(({ key, fields }) => {
          const paper = papers.get(key);
          return paper === undefined ? [`no paper has the key ${key}`] : compare(fields, paper);
        }),
      ].map((fault) => `${file}: ${fault}`);
    });
}

type Fields = ReturnType<typeof parse>['entries'][number]['fields'];

function compare(fields: Fields, paper: PaperRecord): readonly string[] {
  const csl = citedAs(paper);
  const names = (fields.author ?? []).map(({ name, lastName, firstName, prefix, suffix }) =>
    [firstName, prefix, lastName ?? name, suffix].filter(Boolean).join(' '),
  );
  const isCut = names.at(-1) === 'others';
  const pairs = [
    ['title', plain(fields.title), plain(csl.title)],
    ['authors', (isCut ? names.slice(0, -1) : names).map(plain), csl.author.map(nameOf).map(plain)],
    ['cut', isCut, paper.truncated],
    ['year', fields.year, yearOf(csl)],
    ['eprint', fields.eprint, paper.publication.arxiv],
  ] as const;
  return pairs
    .map(([name, read, meant]) => ({
      name,
      read: JSON.stringify(read),
      meant: JSON.stringify(meant),
    }))
    .filter(({ read, meant }) => read !== meant)
    .map(({ name, read, meant }) => `${paper.id}: ${name} is ${read}, not ${meant}`);
}

/** Without the parser's markup, and without differences that TeX does not have. */
function plain(text: string | undefined): string {
  return (text ?? '')
    .replaceAll(/<\/?(?:span|i)[^>]*>/g, '')
    .normalize('NFKC')
    .replaceAll(/[‘’`]/g, "'")
    .replaceAll(/\s/g, '');
}
