import type { MarkupIssue } from '../issue.ts';
import type { Macros } from '../math/katex-options.ts';
import type { Piece } from './pieces.ts';
import type { Syntax } from './syntax.ts';

/** What the parts of prose ask of the whole. */
export interface Composer {
  readonly source: string;
  /** The maintainer's: math wherever they stand. */
  readonly macros: Macros;
  /** `inGroup`: a switch of font changes what follows; outside a group it would change the whole abstract. */
  readonly compose: (nodes: readonly Syntax[], inGroup: boolean) => Piece[];
  readonly report: (code: MarkupIssue['code'], offset: number, message: string) => void;
}
