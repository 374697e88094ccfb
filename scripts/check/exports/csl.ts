/** Reads the CSL-JSON of a built site with an independent citation library. */
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
  /** Undefined for a work with editors only. */
  author: z.array(nameSchema).default([]),
  /** Undefined for an unpublished work. */
  issued: z
    .looseObject({
      'date-parts': z.tuple([z.tuple([z.coerce.number()], z.unknown())], z.unknown()),
    })
    .optional(),
});

type Item = z.infer<typeof itemSchema>;

/** The first citation of a paper, as its JSON document has it. */
export function citedAs(paper: PaperRecord): Item {
  return itemSchema.parse(paper.citations[0]?.csl);
}

/** `2021` */
export function yearOf({ issued }: Item): string | undefined {
  return issued && String(issued['date-parts'][0][0]);
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

function summary(item: Item): string {
  return JSON.stringify([item.type, item.title, item.author.map(nameOf), yearOf(item)]);
}
