/** Visits every page of a built site in a browser and collects violations of the content security policy. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from '../lib/chromium.ts';
import { serveSite } from '../lib/site-server.ts';
import { filesIn } from '../lib/files-in.ts';

/** Pages open at the same time. */
const AT_ONCE = 4;

export async function policyViolations(
  folder: string,
): Promise<{ pages: number; violations: readonly string[] }> {
  // Redirect pages would navigate away.
  const pages = filesIn(folder).filter(
    (file) => file.endsWith('.html') && !/http-equiv="refresh"/.test(readFileSync(file, 'utf8')),
  );
  const { server, origin } = await serveSite({ folder: folder, isCompressed: true });
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  const violations: string[] = [];
  try {
    const queue = pages.values();
    const visit = async (): Promise<void> => {
      const page = await browser.newPage();
      page.on('console', (message) => {
        if (/content.security.policy|trusted/i.test(message.text())) {
          violations.push(`${page.url()}: ${message.text()}`);
        }
      });
      for (const file of queue) {
        const address = path.relative(folder, file).split(path.sep).map(encodeURIComponent);
        await page.goto(`${origin}/${address.join('/').replace(/index\.html$/, '')}`);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, visit));
  } finally {
    await browser.close();
    server.close();
  }
  return { pages: pages.length, violations };
}
