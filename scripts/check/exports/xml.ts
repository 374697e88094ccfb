/** Validates feeds and sitemaps of a built site with their schemas, and compares the sitemap with the pages. */
import { readFileSync } from 'node:fs';
import { validateXML } from 'xmllint-wasm';
import { readPage } from '../../lib/page.ts';
import type { BuiltSite } from './built-site.ts';

const KINDS = [
  { pattern: /(?:^|\/)feed\.xml$/, schema: 'tests/schemas/atom.rng' },
  { pattern: /^sitemap-[^/]+\.xml$/, schema: 'tests/schemas/sitemap.rng' },
] as const;

export async function checkXml({ files, read }: BuiltSite): Promise<readonly string[]> {
  const faults = await Promise.all(
    KINDS.map(async ({ pattern, schema }) => {
      const xml = files
        .filter((file) => pattern.test(file))
        .map((fileName) => ({ fileName, contents: read(fileName) }));
      if (xml.length === 0) return [`no file is named like ${String(pattern)}`];
      const { errors } = await validateXML({
        xml,
        schema: readFileSync(schema, 'utf8'),
        extension: 'relaxng',
      });
      return errors.map(({ rawMessage }) => rawMessage);
    }),
  );
  return faults.flat();
}

/** The sitemap has exactly the pages that may be indexed. */
export function checkSitemap({ files, read }: BuiltSite): readonly string[] {
  const listed = new Set(
    files
      .filter((file) => /^sitemap-\d+\.xml$/.test(file))
      .flatMap((file) =>
        [...read(file).matchAll(/<loc>(.*?)<\/loc>/g)].map(([, page = '']) => page),
      ),
  );
  const pages = files.filter((file) => file.endsWith('.html')).map((file) => readPage(read(file)));
  const addresses = new Set(
    pages.flatMap(({ canonical, isIndexed }) => (isIndexed && canonical ? [canonical] : [])),
  );
  return [
    ...[...addresses].filter((page) => !listed.has(page)).map((page) => `not in sitemap: ${page}`),
    ...[...listed].filter((page) => !addresses.has(page)).map((page) => `no page: ${page}`),
  ];
}
