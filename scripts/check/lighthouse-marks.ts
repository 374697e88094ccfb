/** Lighthouse's scores of a page on a phone, from 0 to 100. */
import lighthouse from 'lighthouse';
import { lookUp } from '../../src/domain/look-up.ts';

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof CATEGORIES)[number];

/** Without timings there is no need to wait until the page has been idle for long. */
const UNTIMED = {
  pauseAfterFcpMs: 0,
  pauseAfterLoadMs: 0,
  networkQuietThresholdMs: 500,
  cpuQuietThresholdMs: 500,
} as const;

export interface Mark {
  readonly mark: number;
  /** Failed audits: `color-contrast: Background and foreground …`. */
  readonly lost: readonly string[];
}

/** Uses the Chromium that listens on `port`. Performance depends on this machine. */
export async function lighthouseMarks(
  url: string,
  port: number,
  categories: readonly Category[],
): Promise<ReadonlyMap<Category, Mark>> {
  const result = await lighthouse(url, {
    port,
    onlyCategories: [...categories],
    logLevel: 'error',
    disableFullPageScreenshot: true,
    ...(categories.includes('performance') ? {} : UNTIMED),
  });
  if (result === undefined) throw new Error(`Lighthouse has no result for ${url}.`);
  const { lhr } = result;
  return new Map(
    categories.map((name) => {
      const { score, auditRefs = [] } = lookUp(lhr.categories, name) ?? {};
      const lost = auditRefs
        .filter(({ id, weight }) => weight > 0 && (lookUp(lhr.audits, id)?.score ?? 1) < 1)
        .map(({ id }) => `${id}: ${lookUp(lhr.audits, id)?.title ?? ''}`);
      return [name, { mark: Math.round((score ?? 0) * 100), lost }];
    }),
  );
}
