import type { MarkupIssue } from '../issue.ts';
import type { Macros } from '../math/katex-options.ts';
import type { Cursor } from './cursor.ts';
import type { Piece } from './pieces.ts';
import type { Syntax } from './syntax.ts';

/** What the writers of commands, environments and scripts share. */
export interface Composer {
  readonly source: string;
  /** The maintainer's macros, which are math even outside dollars. */
  readonly macros: Macros;
  /** `inGroup`: whether a font switch applies. Outside a group it would change the rest of the abstract. */
  readonly compose: (nodes: readonly Syntax[], inGroup: boolean) => Piece[];
  readonly report: (code: MarkupIssue['code'], offset: number, message: string) => void;
}

/** Siblings that are being written: `cursor` is after what `pieces` has. */
export interface Writing extends Composer {
  readonly cursor: Cursor;
  readonly pieces: Piece[];
  readonly inGroup: boolean;
}
