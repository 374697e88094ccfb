/** Validates the JSON of a built site with its own schemas. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { BuiltSite } from './built-site.ts';

export function checkPaperJson({ files, read }: BuiltSite): readonly string[] {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  formats(ajv);
  const isValid = ajv.compile(JSON.parse(read('schema/paper.json')) as object);
  return files
    .filter((file) => /^papers\/[^/.]+\.json$/.test(file))
    .flatMap((file) =>
      isValid(JSON.parse(read(file)))
        ? []
        : (isValid.errors ?? []).map(
            ({ instancePath, message }) => `${file}: ${instancePath} ${message ?? ''}`,
          ),
    );
}
