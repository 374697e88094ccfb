/** What each command does in prose. A command that is not listed may still be math. */
import { rowsByWord } from '../../domain/look-up.ts';
import table from './characters.json' with { type: 'json' };

export type Style = 'emphasis' | 'strong' | 'code' | 'plain' | 'formula';

export type TextCommand =
  /** Prints a character or word. `glued`: a space after it only ends the command's name. */
  | { readonly does: 'print'; readonly text: string; readonly glued: boolean }
  /** Styles its argument. */
  | { readonly does: 'wrap'; readonly style: Style }
  /** Styles the rest of the group. */
  | { readonly does: 'switch'; readonly style: Style }
  /** Prints a space; its arguments are the width. */
  | { readonly does: 'space'; readonly parameters: number }
  /** Prints a space; a dimension without braces follows. */
  | { readonly does: 'skip' }
  /** Prints the argument with this index, from 0, or none. */
  | { readonly does: 'keep'; readonly parameters: number; readonly kept: number | undefined }
  /** Raises or lowers its argument. */
  | { readonly does: 'raise'; readonly mark: '^' | '_' }
  /** Prints its argument between these: a footnote in parentheses, words in quotation marks. */
  | { readonly does: 'enclose'; readonly open: string; readonly close: string }
  /** Refers to something that is not on the page: prints its keys in brackets. */
  | { readonly does: 'refer' }
  /** Links to an address, with a label or without. */
  | { readonly does: 'link'; readonly labelled: boolean }
  /** Defines a command: prints nothing. */
  | { readonly does: 'define' }
  /** Skips to `\\else` or `\\fi`: the first branch is for formulas. */
  | { readonly does: 'branch' }
  | { readonly does: 'end-line' | 'end-paragraph' | 'item' };

type Row = readonly [command: TextCommand, names: string];

const ROWS: readonly Row[] = [
  [
    { does: 'wrap', style: 'emphasis' },
    'emph textit textsl underline uline ul textem mkbibemph mkbibitalic',
  ],
  [
    { does: 'wrap', style: 'strong' },
    'textbf section subsection subsubsection paragraph title mkbibbold',
  ],
  [{ does: 'wrap', style: 'code' }, 'texttt code lstinline path nolinkurl textttt'],
  [{ does: 'wrap', style: 'formula' }, 'ensuremath'],
  [
    { does: 'wrap', style: 'plain' },
    'keywords pacs date input include text textrm textsf textsc textup textmd textnormal textlf mbox hbox vbox fbox makebox framebox centerline ' +
      'uppercase lowercase MakeUppercase MakeLowercase MakeTextUppercase textsuper smash caption author ' +
      'leftline rightline sout st hl uwave textrmd textnormalfont mathtext acr ac acs acl acp gls Gls glspl boxed mkbibacro autocap',
  ],
  [{ does: 'switch', style: 'emphasis' }, 'em it itshape sl slshape'],
  [{ does: 'switch', style: 'strong' }, 'bf bfseries'],
  [{ does: 'switch', style: 'code' }, 'tt ttfamily'],
  [{ does: 'switch', style: 'formula' }, 'cal mit frak Bbb'],
  [
    { does: 'switch', style: 'plain' },
    'rm rmfamily sf sffamily sc scshape upshape mdseries normalfont tiny scriptsize footnotesize small ' +
      'normalsize large Large LARGE huge Huge boldmath unboldmath ninepoint tenpoint selectfont sloppy ' +
      'singlespace doublespace raggedright normalshape roman',
  ],
  [{ does: 'raise', mark: '^' }, 'textsuperscript sp up ap'],
  [{ does: 'raise', mark: '_' }, 'textsubscript sb'],
  [{ does: 'enclose', open: ' (', close: ')' }, 'footnote thanks footnotetext marginpar'],
  [{ does: 'enclose', open: '(', close: ')' }, 'mkbibparens'],
  [{ does: 'enclose', open: '“', close: '”' }, 'enquote textquote mkbibquote'],
  [
    { does: 'refer' },
    'ref eqref autoref cref Cref pageref nameref vref secref figref tabref fullref bibitem',
  ],
  [{ does: 'link', labelled: true }, 'href'],
  [{ does: 'link', labelled: false }, 'url burl'],
  [{ does: 'end-line' }, '\\ newline linebreak cr break hfill\\break tabularnewline'],
  [
    { does: 'end-paragraph' },
    'par bigskip medskip smallskip bigbreak medbreak smallbreak endgraf newpage',
  ],
  [{ does: 'item' }, 'item'],
  [{ does: 'branch' }, 'ifmmode'],
  [
    { does: 'define' },
    'def gdef edef xdef let newcommand renewcommand providecommand DeclareMathOperator DeclareRobustCommand newtheorem',
  ],
  [{ does: 'keep', parameters: 2, kept: 0 }, 'texorpdfstring'],
  [
    { does: 'keep', parameters: 2, kept: 1 },
    'textcolor colorbox foreignlanguage parbox raisebox scalebox rotatebox',
  ],
  [{ does: 'keep', parameters: 3, kept: 2 }, 'resizebox multicolumn fcolorbox'],
  [{ does: 'space', parameters: 1 }, 'hspace vspace'],
  [{ does: 'skip' }, 'hskip vskip kern'],
  [
    { does: 'keep', parameters: 1, kept: undefined },
    'cline cmidrule label index nocite pagestyle thispagestyle bibliographystyle bibliography ' +
      'color phantom hphantom vphantom selectlanguage setcounter ' +
      'pagenumbering definecolor usepackage documentclass documentstyle',
  ],
  [{ does: 'keep', parameters: 2, kept: undefined }, 'fontsize setlength addtolength rule'],
  [
    { does: 'keep', parameters: 0, kept: undefined },
    '- / ! @ * " noindent indent centering maketitle protect null relax xspace leavevmode displaystyle textstyle ' +
      'scriptstyle limits nolimits left right big Big bigg Bigg bigl bigr Bigl Bigr biggl biggr Biggl Biggr ' +
      'nonumber notag vfill vfil allowbreak nobreak ignorespaces strut begingroup endgroup bgroup egroup ' +
      'clearpage eject qed else fi iftrue iffalse smallskipamount unskip obeylines hss vss nopagebreak pagebreak sloppypar ' +
      'frenchspacing nonfrenchspacing appendix tableofcontents samepage goodbreak filbreak penalty hbadness ' +
      'hline toprule midrule bottomrule baselineskip baselinestretch parindent parskip middle begin end global long bs ( ) [ ]',
  ],
];

/** A space after these only ends the command’s name: `M\o ller`, `5\textdegree C`. */
const LETTERS: ReadonlyMap<string, string> = rowsByWord(table.letters);

/** A space after these is kept, as authors mean it. */
const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ...[' ', '\t', '\n', ...'enspace quad qquad space hfill hfil enskip tabto'.split(' ')].map(
    (name) => [name, ' '] as const,
  ),
  ...', : ; > thinspace nobreakspace'.split(' ').map((name) => [name, '\u00A0'] as const),
  ...rowsByWord(table.characters),
]);

const COMMANDS: ReadonlyMap<string, TextCommand> = new Map<string, TextCommand>([
  ...[...LETTERS].map(([name, text]) => printed(name, text, true)),
  ...[...CHARACTERS].map(([name, text]) => printed(name, text, false)),
  ...ROWS.flatMap(([command, names]) => names.split(' ').map((name) => [name, command] as const)),
]);

/** Undefined for a command that is math or unknown. */
export function textCommand(name: string): TextCommand | undefined {
  if (/^[A-Za-z]?[a-z]*cite[a-zA-Z]*$/.test(name)) return { does: 'refer' };
  return COMMANDS.get(name);
}

function printed(name: string, text: string, glued: boolean): readonly [string, TextCommand] {
  return [name, { does: 'print', text, glued }];
}
