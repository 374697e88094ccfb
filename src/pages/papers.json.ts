import { toCslRecord } from '../exports/csl-json.ts';
import { loadCatalog } from '../site/catalog.ts';
import { jsonFile } from '../site/files.ts';
import { referenceOf } from '../site/references.ts';

/** Every paper as CSL-JSON. */
export async function GET(): Promise<Response> {
  const { papers } = await loadCatalog();
  return jsonFile(
    papers.map((paper) => toCslRecord(paper, referenceOf(paper))),
    'csl',
  );
}
