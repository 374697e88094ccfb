import type { RootContentMap } from 'mdast';
// remark-math adds its nodes to mdast's.
import type {} from 'remark-math';

/** A formula in a paragraph. */
export type InlineMath = RootContentMap['inlineMath'];
/** A formula on a line of its own. */
export type Math = RootContentMap['math'];
