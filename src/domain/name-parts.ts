/** Words by which the parts of a name are recognised. */

/** Before a family name, in lower case. */
export const FAMILY_PARTICLES: ReadonlySet<string> = new Set(
  (
    "'t 's af al am ap at auf av bar ben bin bint d' da das de degli dei del dela della delle den der des di " +
    'do dos du el ibn la las le los lo né née op ould s santa ten ter the tot van vom von zu ' +
    'zum zur'
  ).split(' '),
);

/** Between the two halves of a family name: `Costa e Silva`. */
export const FAMILY_CONJUNCTIONS: ReadonlySet<string> = new Set(['e', 'i', 'y', 'und']);

/** After a family name, and never the family name itself. */
export const SURE_SUFFIXES: ReadonlySet<string> = new Set('Jr Jr. Sr Sr. II III IV'.split(' '));

/** After a family name. */
export const NAME_SUFFIXES: ReadonlySet<string> = new Set([...SURE_SUFFIXES, 'Filho', 'Neto']);

/** Last words of groups that sign papers. */
export const GROUP_ENDINGS: ReadonlySet<string> = new Set(
  'alliance collaboration collaborations committee community consortium experiment group groups initiative network project team teams'.split(
    ' ',
  ),
);

/** Last words of organisations that sign papers. */
export const ORGANISATION_ENDINGS: ReadonlySet<string> = new Set(
  'academy agency association commission council foundation institute institution ministry organisation organization society university'.split(
    ' ',
  ),
);

/** Chinese and Korean family names of two characters. */
export const COMPOUND_FAMILY_NAMES: ReadonlySet<string> = new Set(
  '欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 东方 東方 皇甫 尉迟 尉遲 公孙 公孫 慕容 令狐 长孙 長孫 宇文 司徒 夏侯 端木 百里 남궁 황보 제갈 사공 선우 독고'.split(
    ' ',
  ),
);
