/** What the content policy had to refuse on a page, in the order in which it did. */
import type { Page } from './quiet-page.ts';

declare global {
  interface Window {
    violations: string[];
  }
}

/** From the next page on they are in `window.violations`, as `style-src-attr inline`. */
export async function collectViolations(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.violations = [];
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      window.violations.push(`${violatedDirective} ${blockedURI}`);
    });
  });
}
