/** What axe-core finds on a page, in both themes. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from './quiet-page.ts';

/** WCAG 2.2 AA and best practice: by itself axe leaves out the size of targets. */
export const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A theme changes colours alone. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** Each fault with the first element that has it; `within` is a selector. */
export async function faultsOf(page: Page, within = 'html'): Promise<readonly unknown[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await analyse(axeOn(page, within));
  await page.emulateMedia({ colorScheme: 'dark' });
  return [...light, ...(await analyse(axeOn(page, within).withRules(OF_COLOURS)))];
}

function axeOn(page: Page, within: string): AxeBuilder {
  // Our pages have no frames, for whose sake a page of its own would gather the results.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  return axe.include(within).options({ resultTypes: ['violations'], runOnly: AXE_TAGS });
}

async function analyse(axe: AxeBuilder): Promise<readonly unknown[]> {
  return (await axe.analyze()).violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
}
