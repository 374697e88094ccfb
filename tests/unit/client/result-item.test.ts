import { expect, test } from 'vitest';
import { namesInView } from '../../../src/client/result-item.ts';

test('of many names the first dozen and those that match are in view', () => {
  const authors = Array.from({ length: 200 }, (_, at) => ({
    name: [{ text: `Osei ${String(at + 1)}`, isMarked: at === 3 || at === 149 }],
    address: '',
  }));
  const shown = namesInView(authors).map(({ name }) => name[0]?.text);
  expect([shown.length, shown[11], shown[12]]).toEqual([13, 'Osei 12', 'Osei 150']);
  expect(namesInView(authors.slice(0, 12))).toHaveLength(12);
});
