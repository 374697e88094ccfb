/**
 * Fails on pictures and frames from other hosts in prose pages: the site's content security policy keeps browsers from
 * loading them, so they would leave holes in the page. Links that are scripts fail too.
 */
import { wordSet } from '../domain/look-up.ts';
import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { z } from 'zod';

/** `source` of the message. */
export const REMOTE_MEDIA = 'foreign';

const LOADING = wordSet('img iframe video audio source embed object script');

const REMOTE = /^(?:[a-z]+:)?\/\//i;
const SCRIPT = /^(?:javascript|vbscript|data):/i;

/** An HTML element, or a JSX element of MDX. */
const elementSchema = z.object({
  tagName: z.string().optional(),
  name: z.string().nullish(),
  properties: z.record(z.string(), z.unknown()).optional(),
  attributes: z
    .array(z.looseObject({ name: z.string().optional(), value: z.unknown() }))
    .optional(),
});

export function failOnRemoteMedia(): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    visit(tree, (node) => {
      const { data } = elementSchema.safeParse(node);
      const name = data?.tagName ?? data?.name ?? '';
      const key = name === 'a' ? 'href' : 'src';
      const attribute = data?.attributes?.find((each) => each.name === key || each.name === 'data');
      const source = data?.properties?.[key] ?? attribute?.value;
      if (typeof source !== 'string') return;
      const isLink = name === 'a' && SCRIPT.test(source.replaceAll(/[\s\p{Cc}]/gu, ''));
      const isMedia = LOADING.has(name) && REMOTE.test(source);
      if (!isLink && !isMedia) return;
      const what = isLink ? `a link to “${source}”` : `loading “${source}” from another site`;
      file.fail(`The site’s policy does not allow ${what}.`, {
        place: node.position,
        source: REMOTE_MEDIA,
        ruleId: 'source',
      });
    });
  };
}
