import { toCslRecord } from '../exports/csl-json.ts';
import { loadLibrary } from '../site/astro/load-library.ts';
import { jsonListFile } from '../site/files/responses.ts';

/** Every paper as CSL-JSON. */
export async function GET(): Promise<Response> {
  const { papers, referenceOf } = await loadLibrary();
  const records = papers.values().map((paper) => toCslRecord(referenceOf(paper)));
  return jsonListFile(records, 'csl');
}
