/**
 * Commands that KaTeX lacks, as rows `EXPANSION <- NAMES`, several on a line between semicolons; an indented line
 * continues the one before. In a name `?A` is any capital, `?L` any letter, `?g` the name of a Greek letter, `?q` the
 * letter of a quantity, `?[x,y]` one of these; `?` in the expansion is that letter, or else the name itself. A later row
 * overrides an earlier one.
 */

/**
 * Commands of LaTeX and its common packages, in terms of those KaTeX has. `\@firstoftwo{}{#1}` takes an argument and
 * prints nothing.
 */
export const MISSING_ROWS = String.raw`
{#1} <- ensuremath textnormal ; \text{#1} <- mbox hbox textsc textsl textup textmd makebox mathsc emph
\@firstoftwo{}{#1} <- label vspace index nocite cite citep citet citealt onlinecite footnote footnotemark ref
  eqref selectfont hphantomx pagestyle
 <- xspace protect boldmath unboldmath sl sc em mit rmfamily sffamily itshape scshape bfseries upshape slshape
  normalfont ninepoint Large large LARGE huge Huge normalsize small footnotesize scriptsize tiny noindent
  nobreak allowbreak break linebreak nolinebreak newline par hfill hfil hss null strut leavevmode - / @
  displaylimits relax centering bigskip medskip smallskip ignorespaces endgraf dsize tsize ssize unskip
  nopagebreak pagebreak mathsurround
#1 <- mathchoicex textnormalsize uppercase lefteqn vbox smashoperator ; {}#1 <- indices ; {#1}#2 <- tensor
{}#1{#2}#3 <- leftidx ; \times <- cross ; ⨍ <- fint barint dashint ; ⧢ <- shuffle ; \text{Ш} <- Sha
\quad\text{#1}\quad <- intertext ; {}^{\text{#1}} <- textsuperscript ; {}_{\text{#1}} <- textsubscript
^{#1} <- sp ; _{#1} <- sb ; {}^{\circ} <- textdegree ; \mu <- textmu
> <- textgreater ; ‰ <- textperthousand permil ; \Omega <- textohm ; ' <- textquoteright textquotesingle
½ <- textonehalf ; | <- textbar ; < <- textless ; \text{—} <- textemdash ; \text{–} <- textendash
\bullet <- textbullet ; {}^{\text{™}} <- texttrademark ; \cdot <- textperiodcentered ; \sim <- textasciitilde
\text{æ} <- ae ; \text{œ} <- oe ; \text{€} <- euro texteuro ; \text{Å} <- Angstrom
\ldots <- dots hdots ; \int\cdots\int <- idotsint ; {#1}/{#2} <- nicefrac sfrac flatfrac
\dfrac{#1}{#2} <- cfrac ; \tfrac{#1}{#2} <- case
\mathbb{#1} <- mathds mathbbm mathbbmss bbold ; \mathscr{#1} <- mathpzc mathrsfs EuScript
\boldsymbol{\mathcal{#1}} <- mathbfcal ; \boldsymbol{#1} <- mathbfit boldkey mathbold mathboldsymbol bmath pmb
\mathit{#1} <- mathsl italic slanted ; \mathrm{#1} <- mathup roman ; \mathfrak{#1} <- mathgoth goth frk
\mathcal{#1} <- Cal
{\not{#1}} <- slashed ; / <- slash ; \not <- centernot ; \overline{#1} <- widebar overbar
\underline{#1} <- underbar ; \underset{#1}{#2} <- underaccent ; {}^{#1}_{#2}{#3} <- prescript
{}#1{#3}#2 <- sideset ; \overbrace{#1} <- overbracket ; \underbrace{#1} <- underbracket
\mathop{\sqcap} <- bigsqcap ; \mathop{\times} <- bigtimes ; ⟅ <- Lbag ; ⟆ <- Rbag ; \coloneqq <- coloneq
\dblcolon <- Colon ; \bullet <- newmoon ; \square <- Square ; \diamond <- Diamond ; \\ <- cr
\qquad <- eqno leqno
\hat{#1} <- Hat ; \tilde{#1} <- Tilde ; \bar{#1} <- Bar ; \vec{#1} <- Vec ; \dot{#1} <- Dot ; \ddot{#1} <- Ddot
\check{#1} <- Check ; \breve{#1} <- Breve ; \acute{#1} <- Acute ; \grave{#1} <- Grave
\lVert #1\rVert <- norm Norm ; \lvert #1\rvert <- abs Abs absval ; \lceil #1\rceil <- ceil
\lfloor #1\rfloor <- floor ; \langle #1\rangle <- expval vev VEV mean avg expect
\langle #1,#2\rangle <- innerproduct inner ip ; |#1\rangle\langle #2| <- ketbra
|#1\rangle\langle #1| <- dyad proj ; \langle #1|#2|#3\rangle <- mel matrixel ; [#1,#2] <- comm commutator
\{#1,#2\} <- acomm ; \mathcal{O} <- order ;  <- qty ; \frac{d}{d#1} <- dv ; \frac{\partial}{\partial #1} <- pdv
\nabla <- grad ; \nabla^2 <- laplacian ; \nabla\times <- curl ; \mathbf{#1} <- vb ; \vec{#1} <- va
\hat{#1} <- vu`;

/** Commands that KaTeX does not trust and would show in its error colour: they print their text and do nothing else. */
export const OVERRIDING_ROWS = String.raw`
\qquad(\text{#1}) <- tag ; \@secondoftwo{#1}{#2} <- href htmlClass htmlData htmlId htmlStyle ; \text{#1} <- url
\@firstoftwo{}{#1} <- includegraphics`;

/**
 * Macros that authors define for themselves, so often and so alike that their meaning can be guessed. A name whose
 * meaning depends on the field (`\L`, `\o`, `\pd`) has no row: it is reported, and shown by its name.
 */
export const GUESSED_ROWS = String.raw`
{\mathcal{?}} <- ?Acal c?A cal?A Cal?A mc?A mcal?A cl?A mathcal?A
{\mathbb{?}} <- ?Abb bb?A Bb?A Bbb?A mbb?A dbl?A
{\mathfrak{?}} <- ?Afrak f?L frak?L mf?L mfr?L goth?L got?L eu?L ; {\mathscr{?}} <- ?Ascr scr?A sc?A mscr?A
{\mathbf{?}} <- ?Abf bf?L mbf?L ; {\boldsymbol{?}} <- bs?L bm?L bsym?L ; {\mathsf{?}} <- sf?L
{\mathrm{?}} <- rm?L ; {\mathbf{?}} <- b?A b?[v,w,x,y,z] ; {\mathbb{?}} <- b?[C,N,Q,R,Z]
{\vec{?}} <- v?[k,q,x,y] ; {\not{?}} <- ?Lslash ; {\hat{?}} <- hat?L ?Lhat hat?g ?ghat
{\bar{?}} <- bar?L ?Lbar bar?g ?gbar ; {\tilde{?}} <- tilde?L ?Ltilde tilde?g ?gtilde
{\vec{?}} <- vec?L ?Lvec vec?g ?gvec ; {\dot{?}} <- dot?L ?Ldot dot?g ?gdot ; ? <- up?g
{\alpha} <- al alp alf ; {\beta} <- bet ; {\gamma} <- gam ; {\delta} <- dlt ; {\epsilon} <- epsi epsil
{\varepsilon} <- eps vare veps vareps varep ep ; {\zeta} <- zet ze ; {\theta} <- tet thet tht
{\vartheta} <- vth vtheta ; {\kappa} <- kap ka ; {\lambda} <- lam lbd lamb lambd ; {\sigma} <- sig si
{\varphi} <- vphi varp ; {\varrho} <- vrho ; {\omega} <- om omg ; {\upsilon} <- ups ; {\Gamma} <- Ga Gam
{\Delta} <- De Del Dlt ; {\Theta} <- Th Tht ; {\Lambda} <- La Lam Lmd ; {\Sigma} <- Si Sig ; {\Phi} <- Ph
{\Omega} <- Om Omg ; {\Upsilon} <- Ups ; {\varsigma} <- vsig ; {\varpi} <- vpi
{\mathbb{C}} <- C CC complexes ; {\mathbb{D}} <- DD ; {\mathbb{E}} <- EE ; {\mathbb{F}} <- FF GF
{\mathbb{G}} <- GG ; {\mathbb{H}} <- HH quaternions ; {\mathbb{K}} <- K KK ; {\mathbb{N}} <- NN naturals
{\mathbb{P}} <- PP ; {\mathbb{Q}} <- Q QQ rationals ; {\mathbb{R}} <- RR reals ; {\mathbb{T}} <- TT
{\mathbb{Z}} <- ZZ integers ; {\mathbb{1}} <- 1 one bbone ; {\mathbb{k}} <- kk ; {\mathbb{?}^d} <- ?[R,T,Z]d
{\mathbb{?}^n} <- ?[C,R]n
{\mathrm{?}} <- ACC BPP BQP BMO CFT CMB CNF DFT EXP EXPTIME FFT FLRW FP FPT GW HF IP IR KK KO LHC LO LP LTL MHD
  MLE NC NEXP NEXPTIME NLO NNLO NPSPACE PCP PDE PSPACE QCD QED QMA RG SAT SDE SGD SM SUSY SYT UV VC WZW XOR YM
  ZF ZFC
{\mathrm{?\,I}} <- ?[H,He,Mg,Na,O]I ; {\mathrm{?\,II}} <- ?[C,Ca,Fe,H,He,Mg,N,O,S,Si]II
{\mathrm{?\,III}} <- ?[C,Fe,O]III ; {\mathrm{?\,IV}} <- ?[C,Si]IV ; {\mathrm{?\,V}} <- ?[N,Ne]V
{\mathrm{?\,VI}} <- ?[O]VI
\operatorname{?} <- Ad Alb Alt Ann Aut Ber Bin Br Bun Cay Char Cl Coh Coker Cov Div Dom Ext Exp Fil Fix Fr Frac
  Frob Fun GL Gal Gr Graph Grass Hess Hilb Hol Hom Id Im Imm Ind Inf Inn Int Irr Isom Iso Jac Ker KL Lie Lip Log
  MSE Map Mat Max Min Mod Mor NP NS Nil Nm Nrd O Ob Obj Op Or Out PGL PSL PSO PSU PSp Per Perf Pf Pic Poly Proj
  Prob QCoh Quot Rad Ran Rank Re Rep Res Ric Riem SL SO SU Sch Sel Sgn Sh Sing Sp Span Spec Spf Spin Stab Stoch
  Supp Sym Tor Tr Trace Var Vect Vol Wr ad adj alb ann arccosh arccot arcosh arcsinh arctanh argmax argmin
  arsinh artanh aut av bdry card cat ch char cl closure cod codim coim coker colim conv corank corr cov crit
  cosec csch curl depth det diag diam dist div divergence dom dvol eff emb erf erfc ess esssup essinf ev ext fix
  gen genus gr grad grade hgt high hocolim holim id im ind indeg index inj int interior inv irr isom ker lcm
  length lin loc loglog lub max mesh mex min mod mult nm nul nullity ob op ord out perm pf poly polylog pr pri
  prob proj projdim pt qpoly quot rad ran range rank rec red reg rel relint res rk rot sech sep sgn sh sign sinc
  sing soc span spec spt st stab star sub supp sym tail tan tanh th tr trace trdeg tors var vol weak wt area
  argch argsh argth arcsec const conj cosh cotanh cone deg dimH dlog End Symp Diff Homeo Diffeo Teich MCG Fred
  Conf Met Sect Cone Lag Hull Aff Haar Unif Pois Bern Normal AC BV PSH SH Cap Leb Ell ELL Loc Sub Sup Set Sets
  Top Cat Grp Ab Ring Mon Pos tot opt OPT MAX MIN Alg Bl Ch Syz Det Ord Pol Vec Crit Der spin hull size alg val
  univ perf symp triv real free path tree graph Graphs disc Disc Opt obs lead
\lesssim <- lsim lesim ltsim simlt ltsima lta lapprox lsimeq lessim ltapprox laq simle apprle apprlt alt ltap
\gtrsim <- gsim gesim gtsim simgt gtsima gta gapprox gsimeq gtapprox gsima gaq simge apprge apprgt agt gtap
\lesssim <- lsima
\to <- ra tto ; \rightarrow <- rar ; \longrightarrow <- lra longto ; \Rightarrow <- Ra Rar
\Leftrightarrow <- Lra LRa ; \leftrightarrow <- lrar ; \hookrightarrow <- hra into
\twoheadrightarrow <- onto surj ; \xrightarrow{\sim} <- isomto isoto toiso
\overline{#1} <- ol ov ovl oline ; \underline{#1} <- ul uline ; \widetilde{#1} <- wt wtilde wti
\widehat{#1} <- wh what ; \mathbb{#1} <- bb mbb Bb ; \mathcal{#1} <- mc mcal mathcalligra
\mathfrak{#1} <- mf mfr mfrak got euf eufm ger ; \mathbf{#1} <- mbf ; \mathrm{#1} <- mr mrm ; \mathsf{#1} <- msf
\mathscr{#1} <- scr mscr ; \boldsymbol{#1} <- bsym mathbi ; \operatorname{#1} <- oper opname
\partial <- pa ; \bar{\partial} <- dbar delbar ; \partial\bar{\partial} <- ddbar ; \nabla <- na nab
\infty <- infinity infy ; \tfrac{1}{2} <- half onehalf ; \tfrac{1}{3} <- third ; \tfrac{1}{4} <- quarter
\mathrm{d} <- d dd dif ; \mathrm{i} <- ii ; \coloneqq <- defeq eqdef definedas isdef bydef
\overset{d}{=} <- eqd eqdist ; \perp\!\!\!\perp <- indep ; \mid <- given ; \cong <- isom ; \otimes <- ot tens
\{ <- lbr ; \} <- rbr ; \mathcal{O} <- bigO bigo Oh OO Ocal BigO bigOh
\tilde{\mathcal{O}} <- tO tildeO Otilde softO ; \mathfrak{gl} <- gl ; \mathfrak{sl} <- sll ; \mathfrak{so} <- so
\mathfrak{su} <- su
{\alpha_s} <- alphas alphaS alps alfas ; {\alpha_{\mathrm{em}}} <- alphaem aem
{\overline{\mathrm{MS}}} <- msbar MSbar MSBAR ; {\overline{\mathrm{DR}}} <- drbar DRbar
{\Lambda_{\mathrm{QCD}}} <- LQCD LambdaQCD lqcd ; {\Lambda_{\overline{\mathrm{MS}}}} <- LambdaMSbar
{\Lambda\mathrm{CDM}} <- LCDM lcdm LambdaCDM Lcdm
\varinjlim <- dirlim inlim indlim limind colimm ; \varprojlim <- invlim projlimm limproj
{\hat{\otimes}} <- hotimes hot ; {\bar{\otimes}} <- botimes
\langle #1,#2\rangle <- inprod innerprod iprod scalprod scalarprod dotprod pair ; \langle #1|#2\rangle <- bk
(#1) <- paren parens ; [#1] <- brak ; \{#1\} <- braces ; \pmod{#1} <- modp
\text{i.i.d.} <- iid ; \text{i.e.} <- ie ; \text{e.g.} <- eg ; \text{et al.} <- etal
{k_{\mathrm{B}}} <- kB ; {\mu_{\mathrm{B}}} <- muB ; {\mathbf{1}} <- ones ;  <- nn nonum
{\sqrt{s}} <- sqrts rts ; {\sqrt{s_{NN}}} <- snn sNN sqrtsNN sqrtsnn ; {J/\psi} <- jpsi Jpsi JPsi
{e^+e^-} <- epem ; {\mu^+\mu^-} <- mumu mupmum ; {t\bar{t}} <- ttbar ; {b\bar{b}} <- bbbar ; {c\bar{c}} <- ccbar
{q\bar{q}} <- qqbar ; {p\bar{p}} <- ppbar ; {p_T} <- pT ; {Q^2} <- qsq Qsq ; {\chi^2} <- chisq
{\tan\beta} <- tanb tgb tanbeta ; {\sin^2\theta_W} <- sintw ; {M_{\mathrm{Pl}}} <- mpl Mpl MPl mPl ; {N_c} <- Nc
{N_f} <- Nf ; {\Omega_m} <- Omm omegam ; {\Omega_\Lambda} <- omegal OmL ; {f_{\mathrm{NL}}} <- fnl fNL
{L^2} <- ltwo Ltwo ; {L^1} <- lone Lone ; {C^*} <- cstar Cstar ; {\mathbb{CP}} <- CP CCP ; {\mathbb{RP}} <- RP
{\mathrm{AdS}} <- AdS ads ; {\mathrm{CFT}} <- CFT ; {\mathrm{H\,II}} <- HII hii ; {\mathrm{H\,I}} <- HI
{\mathrm{H}\alpha} <- Halpha ; {\mathrm{Ly}\alpha} <- Lya lya
\mathrm{?} <- eV meV keV MeV GeV TeV PeV EeV Hz kHz MHz GHz THz cm mm km nm mJy Jy pc kpc Mpc Gpc yr Myr Gyr kyr
  erg sr AU au mas fb pb nb ab keVee GeVc
\mathrm{eV} <- ev EV ; \mathrm{keV} <- kev KEV Kev ; \mathrm{MeV} <- mev MEV Mev ; \mathrm{GeV} <- gev GEV Gev
\mathrm{TeV} <- tev TEV Tev ; \mathrm{Mpc} <- mpc ; \mathrm{\mu m} <- um mum micron microns
\mathrm{km\,s^{-1}} <- kmps kms ; \mathrm{km\,s^{-1}\,Mpc^{-1}} <- kmsmpc
\mathrm{\mathit{h}^{-1}\,Mpc} <- hmpc hMpc ; \mathrm{\mathit{h}^{-1}\,kpc} <- hkpc
\mathrm{erg\,s^{-1}} <- ergs ergps ; \mathrm{erg\,cm^{-2}\,s^{-1}} <- ergcms ; \mathrm{cm^{-2}} <- cmsq
\mathrm{fb^{-1}} <- invfb fbinv ifb ; \mathrm{pb^{-1}} <- invpb pbinv ipb ; \mathrm{\mu Jy} <- uJy muJy ujy
\mathrm{mJy} <- mjy
{?_{\odot}} <- ?qsun ?qSun ?qsol ?qsolar ?qodot ; {?_{\oplus}} <- ?qearth ?qEarth ?qoplus
{?_{\mathrm{Jup}}} <- ?qjup ?qJup ?qjupiter ?qJupiter ; {?_{\mathrm{J}}} <- ?qJ ; {?_{\star}} <- ?qstar
{?_{\bullet}} <- ?qbh ; / <- per ; ^2 <- squared ; ^3 <- cubed ; \odot <- sun Sun astrosun
\oplus <- earth Earth
\mathrm{#1\,#2} <- ion ; \mathrm{#1} <- ce chem ; {}^{\circ} <- arcdeg degr ; {}' <- arcmin ; {}'' <- arcsec
.\!\!'' <- farcs ; .\!\!' <- farcm ; .\!\!^{\circ} <- fdg ; .\!\!^{\mathrm{d}} <- fd ; .\!\!^{\mathrm{h}} <- fh
.\!\!^{\mathrm{s}} <- fs`;
