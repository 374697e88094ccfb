import type { RootContentMap } from 'mdast';
// remark-math adds its node types to mdast, remark-rehype the `data` fields that control a node's HTML.
import type {} from 'remark-math';
import type {} from 'remark-rehype';

/** A formula in a paragraph. */
export type InlineMath = RootContentMap['inlineMath'];
/** A formula on a line of its own. */
export type Math = RootContentMap['math'];
