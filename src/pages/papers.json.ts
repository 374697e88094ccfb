import { toCslRecord } from '../exports/csl-json.ts';
import { loadCatalog } from '../site/catalog.ts';
import { jsonListFile } from '../site/files.ts';
import { referenceOf } from '../site/references.ts';

/** Every paper as CSL-JSON. */
export async function GET(): Promise<Response> {
  const { papers } = await loadCatalog();
  const records = papers.values().map((paper) => toCslRecord(paper, referenceOf(paper)));
  return jsonListFile(records, 'csl');
}
