/** `npm test -- html`: every page of a built site against the HTML standard. Prints each fault, exits 1. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate/node';

const folder = process.argv[2] ?? 'dist';

const validator = new HtmlValidate(
  new FileSystemConfigLoader({
    root: true,
    extends: ['html-validate:recommended'],
    rules: {
      // Taste of how a file looks, of which a built page has none.
      'doctype-style': 'off',
      'void-style': 'off',
      'no-trailing-whitespace': 'off',
      'no-inline-style': 'off',
      'long-title': 'off',
      // A filter that works while one types has nothing to submit.
      'wcag/h32': 'off',
      // A table that scrolls takes the focus, which our linter allows only with the role.
      'prefer-native-element': ['error', { exclude: ['region'] }],
    },
  }),
);
const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.html'),
);
let faults = 0;
for (const page of pages) {
  const { results } = await validator.validateFile(path.join(folder, page));
  for (const { line, column, ruleId, message } of results.flatMap((result) => result.messages)) {
    console.error(`${page}:${String(line)}:${String(column)} ${ruleId} ${message}`);
    faults += 1;
  }
}
console.log(`${folder}: ${String(pages.length)} pages, ${String(faults)} faults of HTML.`);
if (faults > 0 || pages.length === 0) process.exitCode = 1;
