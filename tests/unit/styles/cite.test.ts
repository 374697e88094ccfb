/** A style sheet shows one form of a citation at a time: it must know all of them. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { citeView } from '../../../src/site/views/cite-view.ts';
import { makeLibrary } from '../../fixtures/library.ts';
import { makePaper } from '../../fixtures/papers.ts';

const styles = readFileSync(new URL('../../../src/styles/cite.css', import.meta.url), 'utf8');
const paper = makePaper({ id: 'osei' });
const [{ forms }] = citeView(paper, makeLibrary([paper])).versions;

test('a paper is cited in five forms', () => {
  expect(forms.map(({ label }) => label)).toEqual(['BibTeX', 'APA', 'IEEE', 'Chicago', 'Markdown']);
});

test.each(forms)('others are hidden while $label is chosen', ({ id }) => {
  expect(styles).toContain(
    `.cite:has([value='${id}']:checked) .cite-form:not([data-form='${id}'])`,
  );
});
