/** A page that fails its test on any console message, any error, and any request to another host. */
import { test as base, expect, type Page as BasePage } from '@playwright/test';

export interface Page extends BasePage {
  /** Allows console messages that hold these words. */
  mayFail: (words: string) => void;
}

export const test = base.extend<{ page: Page }>({
  page: async ({ page, baseURL }, use) => {
    const complaints: string[] = [];
    // Chromium reports a transition between pages that it gives up on a busy machine; the page is as it should be.
    const allowed = ['Transition was aborted'];
    page.on('console', (message) =>
      complaints.push(`console ${message.type()}: ${message.text()}`),
    );
    page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      const isOwn =
        origin === new URL(baseURL ?? '').origin || ['data:', 'file:'].includes(protocol);
      if (!isOwn) complaints.push(`request to ${request.url()}`);
    });
    await use(Object.assign(page, { mayFail: (words: string) => void allowed.push(words) }));
    expect(complaints.filter((line) => !allowed.some((words) => line.includes(words)))).toEqual([]);
  },
});

export { expect };
