import { expect, test } from 'vitest';
import { formatProblems } from '../../../src/content/format-problems.ts';
import { problem } from '../../../src/domain/problem.ts';

const PLACE = { file: 'content/papers/osei-2021-rain.md', line: 4, column: 1 };
const EDITED = problem('entry-edited', PLACE, 'Edited.', 'Correct it in content/overlays/x.yaml.');

test('formats a problem as place, code, message and hint', () => {
  expect(formatProblems([EDITED])).toBe(
    'content/papers/osei-2021-rain.md:4:1 error entry-edited\n  Edited.\n  Correct it in content/overlays/x.yaml.',
  );
});

test('names files as those of the content folder in use', () => {
  for (const folder of ['/srv/lab', '/srv/lab/']) {
    expect(formatProblems([EDITED], folder)).toBe(
      '/srv/lab/papers/osei-2021-rain.md:4:1 error entry-edited\n  Edited.\n  Correct it in /srv/lab/overlays/x.yaml.',
    );
  }
});

test('leaves other paths and words alone', () => {
  const place = { file: '/srv/content/papers/x.md', line: 1, column: 1 };
  const text = 'The content/form problem of content/other.md.';
  expect(formatProblems([problem('entry-edited', place, text, 'See content.')], '/lab')).toBe(
    `/srv/content/papers/x.md:1:1 error entry-edited\n  ${text}\n  See content.`,
  );
});

test('gives a terminal no orders', () => {
  const quoted = problem('entry-edited', PLACE, 'Read “\u001B[2JRain\u009B”.', 'Tab\there.');
  expect(formatProblems([quoted])).toBe(
    'content/papers/osei-2021-rain.md:4:1 error entry-edited\n  Read “\\x1b[2JRain\\x9b”.\n  Tab\\x09here.',
  );
});
