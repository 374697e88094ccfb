/** The part of citeproc-js that formatted-citation.ts uses (citeproc-js.readthedocs.io). */
declare module 'citeproc' {
  interface Sys {
    readonly retrieveLocale: (language: string) => string;
    readonly retrieveItem: (id: string) => unknown;
  }

  export interface Engine {
    /** Names of all works, by family name, to tell apart those that are alike. */
    readonly registry: { readonly namereg: { namereg: object; addname: () => void } };
    setOutputFormat: (name: string) => void;
    updateItems: (ids: readonly string[]) => void;
    makeBibliography: () => readonly [unknown, readonly string[]];
  }

  const CSL: {
    readonly Engine: new (
      sys: Sys,
      style: string,
      language: string,
      forceLanguage: boolean,
    ) => Engine;
    readonly Output: { readonly Formats: Record<string, Readonly<Record<string, unknown>>> };
  };
  export default CSL;
}
