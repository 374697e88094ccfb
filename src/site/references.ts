/** What is cited of each paper, worked out once a build. */
import type { Paper } from '../domain/paper.ts';
import { toReferences, type Reference } from '../exports/reference.ts';
import { oncePer } from '../domain/once.ts';
import { nameOf } from './person-names.ts';
import { absolute, routes } from './routes.ts';
import { macros, site } from './settings.ts';
import { plainText } from './typeset.ts';

/** The references of a paper, the one to cite first. */
export const referencesOf = oncePer((paper: Paper): readonly [Reference, ...Reference[]] =>
  toReferences(paper, {
    macros,
    toText: plainText,
    language: site.language,
    nameOf,
    addressOf: (id) => absolute(routes.paper(id)),
  }),
);

/** The reference by which a paper is cited: as published where that is known. */
export function referenceOf(paper: Paper): Reference {
  return referencesOf(paper)[0];
}
