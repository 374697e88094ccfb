import { expect, test } from 'vitest';
import { keyed } from '../../../src/site/keyed-path.ts';

test('a key changes with what is shown and with nothing else', () => {
  const keyOf = (id: string, title: string): string => keyed({ id }, () => ({ title })).cacheKey;
  expect(keyOf('rain', 'Rain')).toBe(keyOf('rain', 'Rain'));
  expect(keyOf('rain', 'Rain')).toBe(keyOf('hail', 'Rain'));
  expect(keyOf('rain', 'Rain')).not.toBe(keyOf('rain', 'Hail'));
});
