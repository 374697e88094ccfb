/** What a visitor has before scrolling, and how soon a keyboard reaches it. */
import { PAGES } from '../page-kinds.ts';
import { expect, test, type Page } from './quiet-page.ts';

test('a desktop shows four whole papers of the home page', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('');
  const ends = await edges(page, '.paper-item', ({ bottom }) => bottom);
  expect(ends.filter((end) => end <= 900).length).toBeGreaterThanOrEqual(4);
});

test('a phone shows where three papers and their authors begin', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('');
  const starts = await edges(page, '.paper-item .names', ({ top }) => top);
  expect(starts.filter((start) => start < 844).length).toBeGreaterThanOrEqual(3);
});

test('on a phone every paper has venue, year, PDF and Cite before one scrolls', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('papers/');
  const titles = page.getByRole('article').getByRole('heading').getByRole('link');
  const papers = await titles.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(papers).toHaveLength(50);
  for (const paper of papers) {
    await page.goto(paper ?? '');
    const header = page.locator('.paper > header');
    await expect(header.locator('time'), paper ?? '').toHaveCount(1);
    for (const name of ['PDF', 'Cite']) {
      await expect(header.getByRole('link', { name, exact: true })).toBeInViewport({ ratio: 1 });
    }
    await expect(header.locator('.marks')).toBeInViewport({ ratio: 1 });
  }
});

/** What a visitor of each kind of page comes for, first of its kind there. */
const USEFUL: ReadonlyMap<string, string> = new Map([
  ['home', '.paper-item a'],
  ['paper', '.names a'],
  ['paper with a note', '.names a'],
  ['topics', 'main li a'],
  ['years', 'main li a'],
  ['search', 'main input'],
  ['about', 'main a'],
]);

for (const [kind, address] of Object.entries(PAGES)) {
  test(`${kind}: at most ten presses of Tab lead to what it is for`, async ({ page }) => {
    await page.goto(address);
    await page.getByRole('button', { name: 'Dark' }).waitFor();
    await expect(page.locator('arrow-links:not(:defined)')).toHaveCount(0);
    const first = page.locator(USEFUL.get(kind) ?? '.toolbar :is(input, a)').first();
    await expect(first).toBeVisible();
    let presses = 0;
    do {
      await page.keyboard.press('Tab');
      presses += 1;
    } while (presses < 10 && !(await first.evaluate((each) => each === document.activeElement)));
    await expect(first).toBeFocused();
  });
}

test('a keyboard reaches the PDF in four presses, however many authors a paper has', async ({
  page,
}) => {
  await page.goto(PAGES.paper);
  await page.getByRole('button', { name: 'Dark' }).waitFor();
  for (const key of ['Tab', 'Tab', 'Enter', 'Tab']) await page.keyboard.press(key);
  await expect(page.getByRole('link', { name: 'PDF', exact: true })).toBeFocused();
});

async function edges(
  page: Page,
  selector: string,
  edgeOf: (box: { top: number; bottom: number }) => number,
): Promise<readonly number[]> {
  const boxes = await page
    .locator(selector)
    .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().toJSON() as DOMRect));
  return boxes.map(edgeOf);
}
