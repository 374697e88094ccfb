import { readFile } from 'node:fs/promises';
import { faultsOf } from './axe.ts';
import { expect, test, type Page } from './quiet-page.ts';

const list = (page: Page) => page.getByRole('list', { name: 'Search results' });
const results = (page: Page) => list(page).getByRole('listitem');
const status = (page: Page) => page.getByRole('status');
const field = (page: Page) => page.getByRole('searchbox');

const filter = (page: Page, group: string) =>
  page.getByRole('list', { name: group, exact: true }).getByRole('listitem');

/** The number that stands beside a filter. */
async function countOf(item: ReturnType<typeof filter>): Promise<number> {
  return Number(/(\d+)\s+papers?\s*$/.exec(await item.innerText())?.[1]);
}

test.describe('the address', () => {
  test('holds query, filter and order, and gives the same page again', async ({ page }) => {
    await page.goto('search/?q=stochastic');
    await expect(status(page)).toContainText('stochastic');
    await filter(page, 'Topic').first().getByRole('link').click();
    await page.getByLabel('Sort by').selectOption('oldest');
    await expect(page).toHaveURL(/\?q=stochastic&topic=[a-z.A-Z-]+&sort=oldest$/);
    const titles = await list(page).getByRole('heading').allInnerTexts();
    await page.reload();
    await expect(status(page)).toContainText('stochastic');
    await expect(list(page).getByRole('heading')).toHaveText(titles);
    await expect(page.getByLabel('Sort by')).toHaveValue('oldest');
  });

  test('is one step back for each query, not for each letter', async ({ page }) => {
    await page.goto('search/');
    for (const query of ['minimax', 'noci']) {
      // An empty field, on a busy machine, would be a step too.
      await field(page).selectText();
      await field(page).pressSequentially(query, { delay: 20 });
      await expect(page).toHaveURL(new RegExp(`q=${query}$`));
      await expect(status(page)).toContainText(query);
    }
    await page.goBack();
    await expect(field(page)).toHaveValue('minimax');
    await expect(status(page)).toContainText('minimax');
    await page.goForward();
    await expect(field(page)).toHaveValue('noci');
  });

  test('takes what was typed before the script was there', async ({ page }) => {
    await page.goto('search/', { waitUntil: 'commit' });
    await field(page).fill('mollenhoff');
    await expect(status(page)).toContainText('1 paper matches');
  });
});

test.describe('filters', () => {
  for (const group of ['Year', 'Kind', 'Venue', 'Topic', 'Author', 'More']) {
    test(`${group}: a click gives as many papers as its count says`, async ({ page }) => {
      await page.goto('search/?q=learning');
      await expect(status(page)).toContainText('learning');
      const option = filter(page, group).first();
      const count = await countOf(option);
      expect(count).toBeGreaterThan(0);
      await option.getByRole('link').click();
      await expect(results(page)).toHaveCount(count);
      await expect(status(page)).toContainText(new RegExp(`^${String(count)} paper`));
    });
  }

  test('combine, show as chosen when typed as an operator, and come off again', async ({
    page,
  }) => {
    await page.goto(`search/?q=${encodeURIComponent('learning year:2025')}`);
    await expect(status(page)).toContainText('learning');
    const year = filter(page, 'Year').filter({ hasText: '2025' }).getByRole('link');
    await expect(year).toHaveAttribute('aria-current', 'true');
    const before = await results(page).count();
    await filter(page, 'Topic').first().getByRole('link').click();
    await expect(page).toHaveURL(/topic=/);
    await expect(status(page)).toContainText('filters');
    expect(await results(page).count()).toBeLessThanOrEqual(before);
    await year.click();
    await expect(field(page)).toHaveValue('learning');
  });

  test('a span of years is chosen in two fields, and taken back as one filter', async ({
    page,
  }) => {
    await page.goto('search/?q=learning');
    await expect(status(page)).toContainText('learning');
    await page.getByRole('combobox', { name: 'From' }).selectOption('2021');
    await page.getByRole('combobox', { name: 'to' }).selectOption('2022');
    await expect(page).toHaveURL(/year=2021\.\.2022/);
    await expect(status(page)).toContainText('filters');
    for (const date of await results(page).locator('time').all()) {
      expect(await date.getAttribute('datetime')).toMatch(/^202[12]/);
    }
    await page.getByRole('link', { name: 'Remove filter Year: 2021–2022' }).click();
    await expect(page).toHaveURL(/q=learning$/);
    await expect(page.getByRole('combobox', { name: 'From' })).toHaveValue('2019');
  });

  test('keep the focus when they are chosen with the keyboard', async ({ page }) => {
    await page.goto('search/?q=learning');
    await expect(status(page)).toContainText('learning');
    const year = filter(page, 'Year').filter({ hasText: '2025' }).getByRole('link');
    await year.press('Enter');
    await expect(status(page)).toContainText('filters');
    await expect(year).toHaveAttribute('aria-current', 'true');
    await expect(year).toBeFocused();
  });

  test('an order never changes the set', async ({ page }) => {
    await page.goto('search/?q=convergence');
    await expect(status(page)).toContainText('convergence');
    const titles = await list(page).getByRole('heading').allInnerTexts();
    for (const order of ['newest', 'oldest', 'title']) {
      await page.getByLabel('Sort by').selectOption(order);
      await expect(page).toHaveURL(new RegExp(`sort=${order}$`));
      await expect(status(page)).toContainText('convergence');
      const sorted = await list(page).getByRole('heading').allInnerTexts();
      expect(sorted.toSorted()).toEqual(titles.toSorted());
    }
    await expect(list(page).getByRole('heading')).toHaveText(
      titles.toSorted(new Intl.Collator('en').compare),
    );
  });
});

test.describe('a result says why', () => {
  test('marks exactly the letters and shows the passage', async ({ page }) => {
    await page.goto('search/?q=mollenh');
    await expect(status(page)).toContainText('mollenh');
    await expect(list(page).locator('mark')).toHaveText('Möllenh');
    await expect(results(page).first()).toContainText('Found in author');
    await page.goto('search/?q=satellite+images');
    await expect(results(page).first()).toContainText(
      'predicting road networks from satellite images',
    );
  });

  test('has venue and day of the paper, with what it is a day of', async ({ page }) => {
    await page.goto('search/?q=signal+propagation+transformers');
    await expect(results(page).first()).toContainText('NeurIPS 2022 first listed 7 June 2022');
  });

  test('says what is only close', async ({ page }) => {
    await page.goto('search/?q=mollenhaff');
    await expect(status(page)).toContainText('No exact match for “mollenhaff”');
    await page.goto('search/?q=anagnastidis');
    await expect(results(page).first()).toContainText('Anagnostidis is similar to “anagnastidis”');
  });

  test('says when only some words were found', async ({ page }) => {
    await page.goto('search/?q=minimax+xylophone');
    await expect(status(page)).toContainText('No paper has all of them');
    await expect(results(page).first()).toContainText(/minimax/i);
  });

  test('says that an operator is not known', async ({ page }) => {
    await page.goto(`search/?q=${encodeURIComponent('writer:noci')}`);
    await expect(status(page)).toContainText('No filter is called “writer:”');
  });

  test('finds a Greek letter of a formula by its name', async ({ page }) => {
    await page.goto('search/?q=epsilon');
    await expect(status(page)).toContainText('epsilon');
    await expect(
      list(page)
        .locator('mark')
        .filter({ hasText: /^[εϵ]$/ })
        .first(),
    ).toBeVisible();
  });
});

test.describe('by keyboard', () => {
  test('arrows go through the results, Enter opens, Escape leads back', async ({ page }) => {
    await page.goto('search/?q=noci');
    await expect(status(page)).toContainText('noci');
    await page.keyboard.press('/');
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(results(page).nth(1).getByRole('link').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/papers\/[a-z0-9-]+\/$/);
  });

  test('a slash in a field is a slash', async ({ page }) => {
    await page.goto('search/');
    await field(page).focus();
    await page.keyboard.type('1/2');
    await expect(field(page)).toHaveValue('1/2');
  });
});

test('axe finds nothing on the page with results', async ({ page }) => {
  await page.goto('search/?q=learning');
  await expect(status(page)).toContainText('learning');
  expect(await faultsOf(page)).toEqual([]);
});

test.describe('on a small phone, by touch, with reduced motion', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, reducedMotion: 'reduce' });

  test('filters open, and nothing scrolls sideways or is too small to hit', async ({ page }) => {
    await page.goto('search/?q=learning');
    await expect(status(page)).toContainText('learning');
    await page.getByText('Filters', { exact: true }).tap();
    await filter(page, 'Year').first().getByRole('link').tap();
    await expect(page).toHaveURL(/year=/);
    await expect(status(page)).toContainText('filters');
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    const targets = page.locator('search-panel').locator('a, button, select, summary, input');
    for (const target of await targets.filter({ visible: true }).all()) {
      const box = await target.boundingBox();
      expect(box?.height ?? 0, await target.innerText()).toBeGreaterThanOrEqual(24);
    }
  });
});

test('nothing moves when results come', async ({ page }) => {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const { entryType } of list.getEntries()) document.title += ` ${entryType}`;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto('search/?q=minimax');
  await expect(status(page)).toContainText('minimax');
  await expect(page.getByRole('contentinfo')).toBeVisible();
  await expect(page).not.toHaveTitle(/layout-shift/);
});

test('a result can be taken along as one .bib file', async ({ page }) => {
  await page.goto('search/?q=author%3Anoci');
  await expect(status(page)).toContainText('noci');
  const count = await results(page).count();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^Download BibTeX/ }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('papers.bib');
  const text = await readFile(await download.path(), 'utf8');
  expect(text.match(/^@/gm)).toHaveLength(count);
});

test('back from a paper keeps place, results and focus', async ({ page }) => {
  await page.goto('search/?q=learning');
  await expect(status(page)).toContainText('learning');
  const link = results(page).nth(12).getByRole('link').first();
  await link.scrollIntoViewIfNeeded();
  const href = (await link.getAttribute('href')) ?? '';
  const top = await page.evaluate(() => scrollY);
  await link.click();
  await expect(page).toHaveURL(/\/papers\//);
  await page.goBack();
  await expect(page.locator('search-panel ol a:focus')).toHaveAttribute('href', href);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(top);
});

test('each filter in use comes off by itself', async ({ page }) => {
  await page.goto('search/?q=learning&topic=cs.LG&has=code');
  await expect(status(page)).toContainText('learning');
  const chips = page.getByRole('list', { name: 'Filters in use' }).getByRole('link');
  await expect(chips).toHaveCount(2);
  await chips.filter({ hasText: 'With code' }).press('Enter');
  await expect(page).toHaveURL(/\?q=learning&topic=cs\.LG$/);
  await expect(chips).toHaveCount(1);
  await expect(chips).toBeFocused();
  await chips.press('Enter');
  await expect(page).toHaveURL(/\?q=learning$/);
  await expect(page.getByLabel('Sort by')).toBeFocused();
});

test.describe('where to go', () => {
  test('a family name leads to the person, by a link and by Enter', async ({ page }) => {
    await page.goto('search/?q=orvieto');
    await expect(status(page)).toContainText('orvieto');
    const person = page.getByRole('region', { name: 'Go to' }).getByRole('link').first();
    await expect(person).toHaveAttribute('href', /authors\/antonio-orvieto\/$/);
    await field(page).press('Enter');
    await expect(page).toHaveURL(/authors\/antonio-orvieto\/$/);
  });

  test('names and topics of a result are links', async ({ page }) => {
    await page.goto('search/?q=mollenhoff');
    await expect(status(page)).toContainText('mollenhoff');
    await results(page)
      .first()
      .getByRole('link', { name: /Möllenhoff$/ })
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Möllenhoff');
  });
});

test('every example of the search tips finds something', async ({ page }) => {
  await page.goto('search/');
  const examples = await page
    .locator('.search-help dt a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(examples.length).toBeGreaterThan(6);
  for (const address of examples) {
    await page.goto(address);
    await expect(status(page), address).toContainText(/^\d+ papers? match/);
  }
});
