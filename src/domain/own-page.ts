/** Pages that the maintainer writes: content/pages/NAME.mdx is at /NAME/. */
import { z } from 'zod';
import { problem, type Place, type Problem } from './problem.ts';

/** Front matter of content/pages/NAME.mdx. */
export const ownPageSchema = z.strictObject({
  title: z.string().min(1).optional().describe('Heading and menu label. Default: `NAME`.'),
  description: z.string().min(1).optional().describe('One sentence for search engines.'),
  menu: z
    .union([z.int(), z.boolean()])
    .default(true)
    .describe(
      'Place in the menu: Papers is 10, Authors 20, Topics 30, Key phrases 40, People 50, own pages 60. `false`: not in the menu, where about.mdx is with a number alone.',
    ),
  draft: z.boolean().default(false).describe('True: not published.'),
  overview: z
    .boolean()
    .default(true)
    .describe(
      'For home.mdx. False: it replaces papers, topics and figures instead of preceding them.',
    ),
});

export interface OwnPage extends Omit<z.infer<typeof ownPageSchema>, 'title' | 'menu' | 'draft'> {
  /** `teaching` */
  readonly name: string;
  readonly title: string;
  /** Undefined for a page that is not in the menu. */
  readonly menu: number | undefined;
}

/** Whether a page of this name has a fixed place on the site. */
export function isOwnPlace(name: string): boolean {
  return name === 'about' || name === 'home';
}

const USUAL_PLACE = 60;

export function toOwnPage(
  name: string,
  { title, menu, draft: _, ...rest }: z.infer<typeof ownPageSchema>,
): OwnPage {
  const usual = name === 'about' ? undefined : USUAL_PLACE;
  const place = menu === true ? usual : menu === false ? undefined : menu;
  return {
    ...rest,
    name,
    title: title ?? titleOf(name),
    menu: name === 'home' ? undefined : place,
  };
}

/** @example titleOf('for-students') // 'For students' */
function titleOf(name: string): string {
  const words = name.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Names that a host or a reader takes for something else. */
const CONFUSING = ['404', 'feed', 'index'];

/** What is wrong with the name of a page; undefined when nothing is. `taken`: first parts of the site's own addresses. */
export function nameProblem(
  name: string,
  place: Place,
  taken: ReadonlySet<string>,
): Problem | undefined {
  if (CONFUSING.includes(name) || (taken.has(name) && !isOwnPlace(name))) {
    const hint =
      name === 'index'
        ? 'Call the file home.mdx.'
        : 'Give the file another name, which is its address.';
    return problem('page-name-taken', place, `The site already has a page at /${name}/.`, hint);
  }
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) return undefined;
  const message = `“${name}” cannot be an address.`;
  const hint = 'Name the file in lower-case letters, digits and single hyphens: for-students.mdx.';
  return problem('page-name-invalid', place, message, hint);
}
