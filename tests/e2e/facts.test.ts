/** What a paper's page says beyond the listing: links, versions, sources, related papers, a note. */
import { expect, test, type Page } from './quiet-page.ts';

const versions = (page: Page) => page.getByRole('region', { name: 'Versions' });

test('a paper leads to its preprint, its proceedings and its code', async ({ page }) => {
  await page.goto('papers/francazi-2022-theoretical-analysis-learning/');
  const links = page.getByRole('list', { name: 'Read and cite' }).getByRole('link');
  await expect(links).toHaveText([
    'PDF',
    'arXiv',
    'Code',
    'Cite',
    'Published PDF',
    'Proceedings',
    'OpenReview',
  ]);
  for (const link of await links.all()) {
    expect(await link.getAttribute('href')).toMatch(/^(?:https:\/\/|#cite)/);
  }
});

for (const [id, words] of [
  [
    'cheng-2023-theoretical-analysis-test',
    [
      'NeurIPS 2023',
      'Tin Sum Cheng, Aurelien Lucchi, Anastasis Kratsios, Ivan Dokmanić, David Belius',
    ],
  ],
  ['zhao-2024-cubic-regularized-subspace', ['AISTATS 2025', 'oral', 'Jim Zhao, Nikita Doikov']],
  [
    'bassi-2025-bias-helps-learning',
    [
      'ICLR 2026',
      'version 3, 10 November 2025',
      'When Bias Meets Trainability: Connecting Theories of Initialization',
    ],
  ],
  [
    'daneshmand-2020-batch-normalization-provably',
    ['NeurIPS 2020', 'Batch normalization provably avoids ranks collapse'],
  ],
  [
    'francazi-2026-place-norm-matters',
    ['Revised', '2 April 2026', 'First submitted', '16 May 2025'],
  ],
  ['lucchi-2019-sub-sampled-tensor', ['A Stochastic Tensor Method']],
] as const) {
  test(`${id} says which version is which`, async ({ page }) => {
    await page.goto(`papers/${id}/`);
    for (const text of words) await expect(versions(page)).toContainText(text);
  });
}

test("an affiliation is the listing's word, and what the paper prints stands beside it", async ({
  page,
}) => {
  await page.goto('papers/masarczyk-2025-unpacking-softmax-temperature/');
  const details = page.getByRole('region', { name: 'Details' });
  await expect(details).toContainText('deepmind (as listed)');
  await expect(details).toContainText('Warsaw University of Technology');
  await expect(details).toContainText('Nothing in arXiv version 1 supports');
});

test('the source of each added fact can be opened', async ({ page }) => {
  await page.goto('papers/noci-2022-signal-propagation-transformers/');
  await page.getByText('Sources', { exact: true }).click();
  const sources = page.getByRole('group').filter({ hasText: 'Sources' });
  await expect(sources.getByRole('listitem')).toHaveText([
    /arXiv: arXiv ID, authors\./,
    /OpenReview: venue, year, pages\./,
  ]);
  await expect(sources.getByRole('link', { name: 'OpenReview' })).toHaveAttribute(
    'href',
    'https://openreview.net/forum?id=FxVH7iToXS',
  );
});

test('related papers say why, and terms lead to their papers', async ({ page }) => {
  await page.goto('papers/daneshmand-2020-batch-normalization-provably/');
  const related = page.getByRole('region', { name: 'Related papers' }).getByRole('listitem');
  await expect(related.filter({ hasText: 'Signal Propagation' })).toContainText('rank collapse');
  await expect(related.filter({ hasText: 'Vanishing Curvature' })).toContainText(
    /by (?:Kohler and Hofmann|Hofmann and Kohler)/,
  );
  await page.getByRole('link', { name: 'rank collapse', exact: true }).click();
  await expect(page.getByRole('main').getByRole('article')).toHaveCount(2);
  await expect(page.getByRole('list', { name: 'Authors of most papers' })).toContainText(
    'Lorenzo Noci',
  );
});

test('a note has prose, math and a figure', async ({ page }) => {
  await page.goto('papers/monzio-compagnoni-2026-adaptive-methods-preferable/');
  const note = page.getByRole('region', { name: 'Note' });
  await expect(note).toContainText('Halving');
  await expect(note.locator('.katex-display')).toHaveCount(1);
  const figure = note.getByRole('img', { name: /falling curves/ });
  await figure.scrollIntoViewIfNeeded();
  await expect
    .poll(() => figure.evaluate((image) => (image as HTMLImageElement).naturalWidth))
    .toBeGreaterThan(0);
});
