import { expect, test } from 'vitest';
import { toHtml } from '../../../src/markup/to-html.ts';

test.each([
  '\\def\\a{\\a\\a}\\a',
  '\\def\\a#1{#1#1#1#1}\\a{\\a{\\a{\\a{\\a{\\a{x}}}}}}',
  '{'.repeat(3000),
  `\\rule{9999em}{9999em}`,
])('a formula cannot grow without end: %j', (tex) => {
  const { html } = toHtml(`$${tex}$`, { macros: {} });
  expect(html.length).toBeLessThan(20_000);
  expect(html).not.toContain('9999em;');
});
