/** Reading lists of the maintainer: content/lists.yaml. */
import { z } from 'zod';
import { closestSpelling } from './spelling.ts';
import { problem, type Place, type Problem } from './problem.ts';
import { slugSchema } from './slug.ts';
import { wordsSchema } from './words.ts';

const listSchema = z.strictObject({
  title: wordsSchema.describe('Heading of the list: `Start here`.'),
  description: wordsSchema.optional().describe('What the list is for, in a sentence.'),
  papers: z.array(slugSchema).min(1).describe('Last parts of the addresses of papers, in order.'),
});

/** content/lists.yaml: id -> list. The list `selected` is what the home page shows first. */
export const readingListsSchema = z.record(slugSchema, listSchema);

export type ReadingLists = z.infer<typeof readingListsSchema>;
export type ReadingList = ReadingLists[string] & { readonly id: string };

/** The list whose papers come first on the home page. */
export const SELECTED = 'selected';

/** A problem for each paper of a list that the site does not have. */
export function listProblems(
  lists: ReadingLists,
  ids: ReadonlySet<string>,
  placeOf: (list: string) => Place,
): readonly Problem[] {
  return Object.entries(lists).flatMap(([list, { papers }]) =>
    papers
      .filter((id) => !ids.has(id))
      .map((id) => {
        const meant = closestSpelling(id, ids);
        const hint =
          meant === undefined ? 'Correct it, or take it off the list.' : `Did you mean “${meant}”?`;
        return problem('list-paper-unknown', placeOf(list), `There is no paper “${id}”.`, hint);
      }),
  );
}
