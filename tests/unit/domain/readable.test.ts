import { expect, test } from 'vitest';
import { toReadable } from '../../../src/domain/readable.ts';

test.each([
  ['E\uFB03cient work\uFB02ow', 'Efficient workflow'],
  ['\uFB01nd \uFB00 \uFB06', 'find ff st'],
  ['Opti\u00ADmized Rain\u200BNetworks', 'Optimized RainNetworks'],
  ['Jose\u0301 A\u030Angstro\u0308m', 'José Ångström'],
  ['क्\u200Dष, æ, ß, x² and ½ stay', 'क्\u200Dष, æ, ß, x² and ½ stay'],
])('%j reads %j', (text, expected) => {
  expect(toReadable(text)).toBe(expected);
});
