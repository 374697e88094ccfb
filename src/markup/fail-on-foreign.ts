/**
 * Pictures and frames of other hosts in pages of prose: the site's policy forbids browsers to load them, so that they
 * would be holes in the page.
 */
import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { z } from 'zod';

/** Who a message is from. */
export const FOREIGN = 'foreign';

const LOADING: ReadonlySet<string> = new Set([
  ...['img', 'iframe', 'video', 'audio', 'source', 'embed', 'object', 'script'],
]);

/** An element of HTML, or one that is written as such in MDX. */
const elementSchema = z.object({
  tagName: z.string().optional(),
  name: z.string().nullish(),
  properties: z.looseObject({ src: z.unknown() }).optional(),
  attributes: z
    .array(z.looseObject({ name: z.string().optional(), value: z.unknown() }))
    .optional(),
});

export function failOnForeign(): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    visit(tree, (node) => {
      const { data } = elementSchema.safeParse(node);
      const name = data?.tagName ?? data?.name ?? '';
      if (!LOADING.has(name)) return;
      const attribute = data?.attributes?.find(
        (each) => each.name === 'src' || each.name === 'data',
      );
      const source = data?.properties?.src ?? attribute?.value;
      if (typeof source !== 'string' || !/^(?:[a-z]+:)?\/\//i.test(source)) return;
      file.fail(`The site’s policy forbids to load “${source}” from elsewhere.`, {
        place: node.position,
        source: FOREIGN,
        ruleId: 'source',
      });
    });
  };
}
