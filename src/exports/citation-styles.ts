/** The citation styles, in the order in which a page shows them. A new one is a file in csl/ and a row here. */
interface CitationStyle {
  readonly label: string;
  /** In csl/. */
  readonly file: string;
}

export const CITATION_STYLES = {
  apa: { label: 'APA', file: 'apa.csl' },
  ieee: { label: 'IEEE', file: 'ieee.csl' },
  chicago: { label: 'Chicago', file: 'chicago-author-date.csl' },
} as const satisfies Readonly<Record<string, CitationStyle>>;

export type StyleName = keyof typeof CITATION_STYLES;

export const STYLE_NAMES = Object.keys(CITATION_STYLES) as readonly StyleName[];

/** XML of the styles and of the locale. */
export type CitationStyles = Readonly<Record<StyleName | 'locale', string>>;

/** A value for each style. */
export function forEachStyle<Value>(
  toValue: (name: StyleName) => Value,
): Readonly<Record<StyleName, Value>> {
  const entries = STYLE_NAMES.map((name) => [name, toValue(name)]);
  return Object.fromEntries(entries) as Readonly<Record<StyleName, Value>>;
}
