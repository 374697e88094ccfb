import { expect, test } from 'vitest';
import { parseOverlayFile } from '../../../src/content/overlay-file.ts';

test('a fact without a source is told the line to write', () => {
  const { problems } = parseOverlayFile(
    'publication:\n  kind: conference\n  venue: NeurIPS\n',
    'content/overlays/rain.yaml',
    () => true,
  );
  expect(problems).toMatchObject([{ place: { line: 3 } }]);
  expect(problems[0]?.message).toContain('{ value: "NeurIPS", source: https://… }');
  expect(problems[0]?.hint).toContain('src/content/README.md');
});

test('a link to a file that is not there is a problem at its line', () => {
  const { problems } = parseOverlayFile(
    'links:\n  - kind: pdf\n    href: /pdf/rain.pdf\n',
    'content/overlays/rain.yaml',
    (name) => name === 'pdf/snow.pdf',
  );
  expect(problems).toMatchObject([{ code: 'file-missing', place: { line: 3 } }]);
});
