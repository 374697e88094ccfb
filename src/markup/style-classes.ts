/**
 * Style attributes to classes: KaTeX writes attributes, which a content security policy without 'unsafe-inline' forbids
 * (CSP Level 3, section 8.1). Each distinct value becomes one class, named by a hash of it.
 */
export interface StyledHtml {
  readonly html: string;
  /** By class name. */
  readonly rules: ReadonlyMap<string, string>;
}

/** A whole tag: what looks like one in an attribute is text of a source. */
const TAG = /<\/?[a-z](?:[^>"']|"[^"]*"|'[^']*')*>/gi;
const STYLE = / style="([^"]*)"/;
const CLASS = / class="([^"]*)"/;

/**
 * The rules are `!important`, as attributes take precedence over other rules: without it some formulas change.
 *
 * @example moveStyles('<b class="x" style="top:1em"></b>')
 * // html: '<b class="x s1k2j3h"></b>', rules: { s1k2j3h: '.s1k2j3h{top:1em!important}' }
 */
export function moveStyles(html: string): StyledHtml {
  const rules = new Map<string, string>();
  const moved = replaceTags(html, (tag) => {
    const style = STYLE.exec(tag)?.[1];
    if (style === undefined) return tag;
    const name = `s${hashOf(style)}`;
    rules.set(name, `.${name}{${importantly(style)}}`);
    const plain = tag.replace(STYLE, '');
    return CLASS.test(plain)
      ? plain.replace(CLASS, (_, names: string) => ` class="${names} ${name}"`)
      : plain.replace(/^<[a-z0-9-]+/i, (start) => `${start} class="${name}"`);
  });
  return { html: moved, rules };
}

/** The page with each of its tags as `change` makes it. */
export function replaceTags(html: string, change: (tag: string) => string): string {
  return html.replaceAll(TAG, change);
}

function importantly(style: string): string {
  return style
    .split(';')
    .map((declaration) => declaration.trim())
    .filter((declaration) => declaration !== '')
    .map((declaration) => `${declaration}!important`)
    .join(';');
}

/** FNV-1a, 32 bits (RFC 9923), in base 36. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
