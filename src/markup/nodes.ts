import type { RootContentMap } from 'mdast';
// remark-math adds its nodes to mdast's, remark-rehype what a node's data says of its HTML.
import type {} from 'remark-math';
import type {} from 'remark-rehype';

/** A formula in a paragraph. */
export type InlineMath = RootContentMap['inlineMath'];
/** A formula on a line of its own. */
export type Math = RootContentMap['math'];
