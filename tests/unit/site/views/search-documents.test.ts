import { expect, test } from 'vitest';
import { parseNames, unpack } from '../../../../src/search/index-files.ts';
import { searchIndex } from '../../../../src/site/views/search-documents.ts';
import { makeLibrary } from '../../../fixtures/library.ts';
import { makePaper } from '../../../fixtures/papers.ts';

test('a result has the day on which what took several days began', async () => {
  const papers = ['2024-05-03/2024-05-05', '2023', ''].map((date, at) =>
    makePaper({ id: `osei-${String(at)}`, date, title: `Rain ${String(at)}` }),
  );
  const { names } = await searchIndex(makeLibrary(papers));
  const { dates } = parseNames(await unpack(new Blob([new Uint8Array(names)]).stream()));
  expect(dates.toSorted()).toEqual(['', '2023', '2024-05-03']);
});
