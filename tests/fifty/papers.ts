/** The papers of this site, read as the build reads them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parseEntryFile } from '../../src/content/entry-file.ts';
import { parseYamlFile } from '../../src/content/yaml-file.ts';
import { overlaySchema } from '../../src/domain/overlay.ts';
import { toPaper, type Paper } from '../../src/domain/paper.ts';

const CONTENT = new URL('../../content/', import.meta.url);

/** With what overlays say, or as the listing alone gives them. */
export function readPapers({ withOverlays }: { readonly withOverlays: boolean }): readonly Paper[] {
  return readdirSync(new URL('papers/', CONTENT)).map((name) => {
    const id = name.slice(0, -'.md'.length);
    const { value } = parseEntryFile(
      readFileSync(new URL(`papers/${name}`, CONTENT), 'utf8'),
      name,
    );
    if (value === undefined) throw new Error(`${name} is no entry.`);
    const overlay = new URL(`overlays/${id}.yaml`, CONTENT);
    const facts =
      withOverlays && existsSync(overlay)
        ? parseYamlFile(readFileSync(overlay, 'utf8'), overlay.pathname, overlaySchema).value
        : undefined;
    return toPaper(id, value.entry, value.abstract, facts).paper;
  });
}
