/** Reads sources of all formats from disk as records and entries, and collects the problems. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { CalendarDate } from '../../src/domain/calendar-date.ts';
import { hasError, problem, type Place, type Problem } from '../../src/domain/problem.ts';
import { oneLine } from '../../src/domain/quote.ts';
import { listingInfoSchema, macrosSchema, topicsSchema } from '../../src/domain/site.ts';
import type { SourceRecord } from '../../src/domain/source-record.ts';
import type { EntryContent } from '../../src/entries/to-content.ts';
import { toContent } from '../../src/entries/to-content.ts';
import { parseCorrections, type BylineCorrection } from '../../src/sources/listing/corrections.ts';
import { readBibtex } from '../../src/sources/bibtex/read.ts';
import { formatOf } from '../../src/sources/formats.ts';
import { readFrontMatter } from '../../src/sources/markdown/front-matter.ts';
import { mergeCitation } from '../../src/sources/markdown/merge-citation.ts';
import { readIfThere } from '../../src/site/settings/read-if-there.ts';
import type { SourceContext } from '../../src/sources/read-source.ts';
import { readYaml } from './content-folder.ts';
import type { Progress } from './progress.ts';
import { readText } from './read-text.ts';
import { FEATURED, type SourceFile } from './source-files.ts';

export interface ReadCitation {
  readonly record: SourceRecord;
  /** Undefined for a refused record; its problems say why. */
  readonly content: EntryContent | undefined;
  readonly problems: readonly Problem[];
}

export interface ReadSource {
  /** Its file or folder. */
  readonly file: string;
  /** As entries name it. */
  readonly name: string;
  /** False where a part of it could not be read. */
  readonly isWhole: boolean;
  /** `BibTeX` */
  readonly format: string;
  readonly citations: readonly ReadCitation[];
}

export interface ReadSources {
  readonly sources: readonly ReadSource[];
  readonly macros: Readonly<Record<string, string>>;
  /** Problems of files; those of records are with the citations. */
  readonly problems: readonly Problem[];
}

export function readSources(
  content: string,
  files: readonly SourceFile[],
  retrieved: CalendarDate | undefined,
  progress: Progress,
): ReadSources {
  const problems: Problem[] = [];
  const topics = readYaml(path.join(content, 'topics.yaml'), topicsSchema, problems);
  const macros = readYaml(path.join(content, 'macros.yaml'), macrosSchema, problems) ?? {};
  const groups = Map.groupBy(files, ({ stem, name }) => `${stem}\n${name}`);
  const sources = [...groups.values()].flatMap((group): readonly ReadSource[] => {
    const [{ stem, name, path: first }] = group as [SourceFile, ...SourceFile[]];
    const found = problems.length;
    const info = readYaml(`${stem}.yaml`, listingInfoSchema, problems);
    const context: SourceContext = {
      macros,
      retrieved: retrieved ?? info?.retrieved,
      categories: topics?.codes ?? {},
      corrections: readCorrections(`${stem}.corrections.txt`, problems),
      onProgress: progress.update,
      nicknames: readNicknames(stem),
    };
    const read = group.map(({ path: file }, index) => {
      if (group.length > 1) progress.update(index + 1, group.length);
      return readOne(
        file,
        {
          ...context,
          isInFolder: group.length > 1,
        },
        problems,
      );
    });
    const citations = read.flatMap(({ records }) =>
      records.map((record) =>
        toCitation(record, toContent(record, { name, category: info?.category })),
      ),
    );
    const [format = 'pasted text'] = read.map((each) => each.format);
    const isWhole =
      !hasError(problems.slice(found)) && citations.every((each) => each.content !== undefined);
    return [{ file: group.length > 1 ? stem : first, name, isWhole, format, citations }];
  });
  progress.end();
  return { sources, macros, problems };
}

/** Puts the key of the citation into its messages. */
function toCitation(
  record: SourceRecord,
  { content, problems }: ReturnType<typeof toContent>,
): ReadCitation {
  const { key } = record;
  if (key === undefined) return { record, content, problems };
  const named = problems.map((each) => ({ ...each, message: `${oneLine(key)}: ${each.message}` }));
  return { record, content: content && { ...content, problems: named }, problems: named };
}

function readOne(
  file: string,
  context: SourceContext & { readonly isInFolder: boolean },
  problems: Problem[],
): { readonly format: string; readonly records: readonly SourceRecord[] } {
  const start = { file, line: 1, column: 1 };
  const read = readText(file);
  const found = formatOf(path.basename(file), read.text ?? '');
  const isNamed = 'unread' in found && existsSync(file);
  if (!isNamed) problems.push(...read.problems);
  if (read.text === undefined && !isNamed) return { format: 'nothing', records: [] };
  if ('unread' in found) {
    const { name, exportHint } = found.unread;
    problems.push(
      problem(
        'format-unread',
        start,
        `This is ${name}, which is not read.`,
        `${exportHint} Put that file in its place.`,
      ),
    );
    return { format: name, records: [] };
  }
  const text = read.text ?? '';
  const { records, problems: other } =
    text.trim() === '' ? { records: [], problems: [] } : found.format.read(text, file, context);
  const isEmpty = records.length === 0 && other.length === 0;
  const whole = isEmpty ? [noRecord(found.format.name, text, start)] : other;
  problems.push(...(context.isInFolder ? whole.map(asPassedOver) : whole));
  const [record, ...more] = records;
  const cite = path.join(path.dirname(file), 'cite.bib');
  const isPage = /^index\.[a-z]+$/i.test(path.basename(file)) && more.length === 0;
  if (record === undefined || !isPage) return { format: found.format.name, records };
  const [cited] = existsSync(cite)
    ? readBibtex(readText(cite).text ?? '', cite, context).records
    : [];
  const page = withPicture(mergeCitation(record, cited), path.dirname(file));
  return { format: found.format.name, records: [page] };
}

function withPicture(record: SourceRecord, folder: string): SourceRecord {
  const picture = readdirSync(folder).find((name) => FEATURED.test(name));
  if (picture === undefined || record.publication.thumbnail !== undefined) return record;
  const thumbnail = `${path.basename(folder)}/${picture}`;
  return { ...record, publication: { ...record.publication, thumbnail } };
}

function noRecord(format: string, text: string, start: Place): Problem {
  const message =
    text.trim() === '' ? 'The file is empty.' : `There is no record of ${format} in this file.`;
  return problem(
    'listing-empty',
    start,
    message,
    'Export the list again, or paste it into the file; or take the file out of the folder.',
  );
}

/** In a folder, a file that is not a source does not keep the others from being imported. */
function asPassedOver({ code, place, message, hint, severity }: Problem): Problem {
  const isUnread = code === 'source-unreadable' || code === 'listing-empty';
  return isUnread
    ? problem('file-passed-over', place, message, hint)
    : { code, place, message, hint, severity };
}

/**
 * Nicknames of people on a Hugo site: `authors/admin/_index.md` says who `admin` is. The folder is next to that of the
 * pages or, after `--bring`, in it.
 */
function readNicknames(folder: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const people of [
    path.join(path.dirname(path.resolve(folder)), 'authors'),
    path.join(folder, 'authors'),
  ]) {
    for (const person of existsSync(people) ? readdirSync(people) : []) {
      const page = readIfThere(path.join(people, person, '_index.md'));
      const front = page === undefined ? undefined : readFrontMatter(page);
      const title =
        front !== undefined && 'fields' in front ? front.fields.get('title') : undefined;
      if (typeof title === 'string') names.set(person, title);
    }
  }
  return names;
}

/** The maintainer's corrections of bylines, in a file next to the listing. */
function readCorrections(file: string, problems: Problem[]): readonly BylineCorrection[] {
  const parsed = parseCorrections(readIfThere(file) ?? '', file);
  problems.push(...parsed.problems);
  return parsed.corrections;
}
