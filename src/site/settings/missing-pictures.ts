import { problem, type Problem } from '../../domain/problem.ts';
import type { Site } from '../site.ts';

/** A problem for each picture that settings name and content/files lacks. */
export function missingPictures({
  people,
  icon,
  picture,
  folder,
  sizeOf,
  placeOf,
}: Site): readonly Problem[] {
  const settings = { file: `${folder}/site.yaml`, line: 1, column: 1 };
  const named = [
    { file: icon, place: settings },
    { file: picture, place: settings },
    ...Object.entries(people).map(([id, { photo }]) => ({
      file: photo,
      place: placeOf('people.yaml', id),
    })),
  ];
  return named.flatMap(({ file, place }) =>
    file === undefined || sizeOf(file) !== undefined
      ? []
      : [
          problem(
            'file-missing',
            place,
            `There is no file “${file}” in content/files.`,
            'Put it there, or correct the name.',
          ),
        ],
  );
}
