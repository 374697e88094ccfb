/** In which language and direction a text of a paper is: the words of the site around it are English. */
export interface Spoken {
  /** Undefined for English, as all around it, and where nobody says. */
  readonly lang: string | undefined;
  readonly dir: 'auto' | undefined;
}

/** Letters of scripts that run from right to left. */
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/**
 * `language` as the paper or the site has it; a word such as `German` is no tag of a language (BCP 47).
 * @example spoken('הגשם', 'he') // { lang: 'he', dir: 'auto' }
 */
export function spoken(text: string, language: string): Spoken {
  const isTag = /^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i.test(language);
  return {
    lang: isTag && !/^en(?:-|$)/i.test(language) ? language : undefined,
    dir: directionOf(text),
  };
}

export function directionOf(text: string): Spoken['dir'] {
  return RIGHT_TO_LEFT.test(text) ? 'auto' : undefined;
}
