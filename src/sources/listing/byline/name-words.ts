/** Words that distinguish names from titles, in any listing. */
import { FAMILY_CONJUNCTIONS, FAMILY_PARTICLES } from '../../../domain/name-parts.ts';

/** Lower-case words inside a name. */
export const PARTICLES: ReadonlySet<string> = new Set([
  ...FAMILY_PARTICLES,
  ...FAMILY_CONJUNCTIONS,
  'the',
]);

/** Starts of a word after which a capital belongs to the same word: McDonald, DeVries. */
export const CAMEL_PREFIXES: ReadonlySet<string> = new Set(
  "Mc Mac Ha Sri De Di Da Del Della Des Du Dal Dalla La Le Lo Li Van Von Vander Vande Fitz O' O’ D' D’ L' L’ St San El Al Ab Abd Ben Ó Bel' Del' Dell' Dell’ Dall' Dall’ Ter Ten Mc' N' M' Ní".split(
    ' ',
  ),
);

/** The most common Chinese family names, simplified and traditional. */
export const CHINESE_FAMILY_NAMES: ReadonlySet<string> = new Set(
  '王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許韩韓邓鄧冯馮曹彭曾肖萧蕭田董潘袁蔡蒋蔣余于杜叶葉程魏苏蘇吕呂丁任卢盧姚沈钟鍾姜崔谭譚陆陸范汪廖石金韦韋贾賈夏付方邹鄒熊白孟秦邱侯江尹薛闫段雷龙龍黎史陶贺賀毛郝顾顧龚龔邵万萬覃武钱錢戴严嚴莫孔向常欧歐阳陽司诸諸',
);

/** Syllables of Korean given names, which some write as one word with two capitals: YoungJae. */
export const KOREAN_SYLLABLES: ReadonlySet<string> = new Set(
  (
    'ah bae beom bin bo bok bong byeong byung chae chan chang cheol chul da dae deok do dong duk eui eun ga geon geun ' +
    'gi gu guk gun gwang gyeong gyu gyun ha hae han hee heon ho hong hoon hun hwa hwan hwi hye hyeok hyeon hyo hyuk ' +
    'hyun hyung il im in jae jai je jeong ji jin jong joo joon ju jun jung ki kook kuk kwan kwang kwon kyeong kyo kyu ' +
    'kyun kyung man mi min mo mok mook moon mun myeong myung na nam oh ok ra rae ran ri rin rok sang seo seob seok ' +
    'seon seong seop seul seung shik shin si sik so sol song soo sook soon su sub suk sun sung tae tak ui uk un ung ' +
    'wan wha won woo wook woon yang ye yeol yeon yeong yong yoo yoon you young yu yul yun yung'
  ).split(' '),
);

/** Words that no title ends with and no name contains. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a an and are as at between beyond but by can could does during each every for from has have how if in ' +
    'into is its not of on or our over per should some such than that their these this those through ' +
    'to toward towards under upon using via versus vs was we were what when where which while who whose why ' +
    'will with within without your et des une sur pour dans les est und für mit über'
  ).split(' '),
);

/** Experiments that sign papers as groups. */
export const GROUP_NAMES: ReadonlySet<string> = new Set(
  (
    'AGILE ALEPH ALICE AMANDA AMS ANTARES ASAS ATLAS BABAR BES BESII BESIII BRAHMS BaBar Belle BELLE Borexino CALICE CDF ' +
    'CDMS CERES CLAS CLEO CMS COMPASS CREMA CTA D0 DAMA DELPHI DES DIII-D E866 EDELWEISS EXO EUSO FOCUS Fermi ' +
    'Fermi-LAT GERDA GlueX H1 HADES HAWC HERMES HESS H.E.S.S. HiRes ILC IceCube ISOLDE JADE JET K2K KASCADE ' +
    'KLOE KamLAND L3 LHCb LIGO LUX LZ MAGIC MINOS MILC NA48 NA49 NA60 NA61 NEMO NOvA NPLQCD OPAL OPERA PAMELA ' +
    'PANDA PHENIX PHOBOS Pierre PLANCK Planck QCDSF RBC SDSS SLD SNO STAR Super-Kamiokande T2K TEXONO TOTEM ' +
    'UKQCD UTfit VERITAS Virgo WA98 WMAP XENON XENON100 XENON1T ZEUS'
  ).split(' '),
);

/** @example foldWord('Möbius') // 'mobius' */
export function foldWord(word: string): string {
  if (/^[\w .'-]*$/.test(word)) return word.toLowerCase();
  return word
    .normalize('NFD')
    .replaceAll(/[\p{M}{}]|\\[A-Za-z"'`^~=.]/gu, '')
    .toLowerCase();
}
