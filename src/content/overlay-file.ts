/** The file of an overlay: facts in YAML, with links that may lead to files in content/files. */
import { isFile } from '../domain/links.ts';
import { overlaySchema, type Overlay } from '../domain/overlay.ts';
import { problem, type Problem } from '../domain/problem.ts';
import { parseYamlFile } from './yaml-file.ts';

/** `hasFile`: whether content/files has a file of this name. */
export function parseOverlayFile(
  text: string,
  file: string,
  hasFile: (name: string) => boolean,
): { value: Overlay | undefined; problems: readonly Problem[] } {
  const { value, problems, placeOf } = parseYamlFile(text, file, overlaySchema);
  const { links = [], thumbnail } = value ?? {};
  const named = [
    ...links.map(({ href }, index) => ({ path: ['links', index, 'href'], name: href })),
    ...(thumbnail === undefined ? [] : [{ path: ['thumbnail'], name: thumbnail }]),
  ];
  const missing = named.flatMap(({ path, name }) =>
    isFile(name) && !hasFile(name.replace(/^\//, ''))
      ? [
          problem(
            'file-missing',
            placeOf(path),
            `There is no file “${name}” in content/files.`,
            'Put the file there, or correct its name; upper and lower case count.',
          ),
        ]
      : [],
  );
  return { value, problems: [...problems, ...missing] };
}
