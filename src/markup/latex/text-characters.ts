/** Commands that print a character or a few words, in rows `TEXT <- NAMES`, as in ../math/command-table.ts. */
import { splitRows } from '../math/macro-rows.ts';

/** A space after these only ends the command's name: `M\o ller`. */
export const LETTERS = textByName(String.raw`
Å <- AA ; Æ <- AE ; Ð <- DH ; Đ <- DJ ; Ĳ <- IJ ; Ł <- L ; Ŋ <- NG ; Ø <- O ; Œ <- OE ; SS <- SS ; Þ <- TH
å <- aa ; æ <- ae ; ð <- dh ; đ <- dj ; ı <- i ; ĳ <- ij ; ȷ <- j ; ł <- l ; ŋ <- ng ; ø <- o ; œ <- oe
ß <- ss ; µ <- textmu ; þ <- th ; ‘ <- lq textquoteleft ; “ <- textquotedblleft ; „ <- glqq quotedblbase
« <- flqq guillemotleft`);

const SPACES: ReadonlyMap<string, string> = new Map([
  ...[' ', '\t', '\n', 'enspace', 'quad', 'qquad', 'space', 'hfill', 'hfil', 'enskip', 'tabto'].map(
    (name) => [name, ' '] as const,
  ),
  ...[',', ':', ';', '>', 'thinspace', 'nobreakspace'].map((name) => [name, '\u00A0'] as const),
]);

/** A space after these is kept, as authors mean it. */
export const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ...SPACES,
  ...textByName(String.raw`
# <- # ; $ <- $ textdollar ; % <- % percent ; & <- & ; _ <- _ textunderscore ; { <- { textbraceleft lbrace
} <- } textbraceright rbrace ; ‖ <- | textbardbl Vert ; BibTeX <- BibTeX ; LaTeX <- LaTeX ; LaTeX2ε <- LaTeXe
TeX <- TeX ; XeTeX <- XeTeX ; AMS <- AmS ; METAFONT <- METAFONT ; ¶ <- P textparagraph ; § <- S textsection
© <- copyright textcopyright ; † <- dag textdagger ; ‡ <- ddag textdaggerdbl
… <- dots ldots dotfill textellipsis ; € <- euro texteuro ; [ <- lbrack ; ] <- rbrack
£ <- pounds textsterling textpounds ; ’ <- rq textquoteright ; ¥ <- yen textyen ; / <- slash over
˝ <- textacutedbl ; ´ <- textasciiacute ; ^ <- textasciicircum ; ${'`'} <- textasciigrave ; ¯ <- textasciimacron
∼ <- textasciitilde texttildelow ; * <- textasteriskcentered ; \ <- textbackslash ; | <- textbar vert
¦ <- textbrokenbar ; • <- textbullet bullet ; ℃ <- textcelsius ; ¢ <- textcent ; ℗ <- textcircledP
¤ <- textcurrency ; ° <- textdegree degree ; ÷ <- textdiv ; — <- textemdash ; – <- textendash
¡ <- textexclamdown ; > <- textgreater ; < <- textless ; ⟨ <- textlangle ; ⟩ <- textrangle ; − <- textminus
№ <- textnumero numero ; Ω <- textohm ; ½ <- textonehalf ; ¼ <- textonequarter ; ¹ <- textonesuperior
ª <- textordfeminine ; º <- textordmasculine ; · <- textperiodcentered ; ‱ <- textpertenthousand
‰ <- textperthousand ; ± <- textpm ; ¿ <- textquestiondown ; " <- textquotedbl ; ” <- textquotedblright
' <- textquotesingle ; ® <- textregistered ; → <- textrightarrow ; ← <- textleftarrow ; ℠ <- textservicemark
¾ <- textthreequarters ; ³ <- textthreesuperior ; × <- texttimes ; ™ <- texttrademark ; ² <- texttwosuperior
␣ <- textvisiblespace ; ≈ <- textapprox ; α <- textalpha ; β <- textbeta ; γ <- textgamma ; δ <- textdelta
λ <- textlambda ; π <- textpi ; σ <- textsigma ; » <- guillemotright guillemetright frqq ; « <- guillemetleft
‹ <- guilsinglleft ; › <- guilsinglright ; ‚ <- quotesinglbase ; “ <- grqq ; ′ <- arcmin ; ″ <- arcsec
µm <- micron ; ✓ <- checkmark cmark ; ✗ <- xmark ;  <- ding ordinal today ; e.g. <- eg ; E.g. <- Eg ; i.e. <- ie
I.e. <- Ie ; et al. <- etal ; etc. <- etc ; cf. <- cf ; Cf. <- Cf ; vs. <- vs ; w.r.t. <- wrt ; a.k.a. <- aka
i.i.d. <- iid ; viz. <- viz ; resp. <- resp ; w.l.o.g. <- wlog ; : <- colon`),
]);

function textByName(table: string): ReadonlyMap<string, string> {
  return new Map(
    splitRows(table).flatMap(([text, names]) => names.map((name) => [name, text] as const)),
  );
}
