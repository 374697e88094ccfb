/** CSL-JSON of a built site, read by a citation library that has no part in writing it. */
import { Cite } from '@citation-js/core';
import { z } from 'zod';
import type { BuiltSite, PaperRecord } from './built-site.ts';

const nameSchema = z.looseObject({
  literal: z.string().optional(),
  given: z.string().optional(),
  family: z.string().optional(),
  suffix: z.string().optional(),
});

const itemSchema = z.looseObject({
  id: z.string(),
  type: z.string(),
  title: z.string(),
  author: z.array(nameSchema),
  issued: z.looseObject({ 'date-parts': z.tuple([z.tuple([z.coerce.number()], z.unknown())]) }),
});

/** The first citation of a paper, as its JSON document has it. */
export function citedAs(paper: PaperRecord): z.infer<typeof itemSchema> {
  return itemSchema.parse(paper.citations[0]?.csl);
}

/** Given name first. */
export function nameOf({ literal, given, family, suffix }: z.infer<typeof nameSchema>): string {
  return [given, family, literal, suffix].filter((part) => part !== undefined).join(' ');
}

export function checkCslJson({ read, papers }: BuiltSite): readonly string[] {
  const items = z.array(itemSchema).parse(new Cite(read('papers.json')).data);
  const found = new Map(items.map((item) => [item.id, summary(item)]));
  return [...papers.values()].flatMap((paper) => {
    const meant = summary(citedAs(paper));
    const item = found.get(paper.id) ?? 'missing';
    return item === meant ? [] : [`papers.json: ${paper.id} is ${item}, not ${meant}`];
  });
}

function summary({ type, title, author, issued }: z.infer<typeof itemSchema>): string {
  return JSON.stringify([type, title, author.map(nameOf), issued['date-parts'][0][0]]);
}
