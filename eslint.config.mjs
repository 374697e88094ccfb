import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import regexp from 'eslint-plugin-regexp';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript';
import typescript from 'typescript-eslint';

/**
 * One layer of the architecture: files of `folder` may not import what `forbidden` matches, nor scripts or tests.
 * @param {string} folder
 * @param {readonly string[]} forbidden patterns of import sources
 * @param {string} message
 * @returns {import('eslint').Linter.Config}
 */
function layer(folder, forbidden, message) {
  const group = [...forbidden, '**/scripts/**', '**/tests/**'];
  return {
    files: [`${folder}/**/*.{ts,astro}`],
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ group, message }] }],
      '@typescript-eslint/no-restricted-imports': 'off',
    },
  };
}

/**
 * A word from outside may be `constructor`, which every object has: tables are read by `lookUp`, or are a Map.
 * @type {import('eslint').Rule.RuleModule}
 */
const noBareLookup = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      bare: 'Any text may be the key: read the table by lookUp, make it a Map, or use Object.fromEntries.',
    },
  },
  create(context) {
    const services = context.sourceCode.parserServices;
    const checker = services.program.getTypeChecker();
    /** @param {import('eslint').Rule.Node | import('eslint').AST.Program} node */
    const typeOf = (node) => checker.getTypeAtLocation(services.esTreeNodeToTSNodeMap.get(node));
    /** @param {ts.Type} type */
    const isString = (type) => (type.flags & ts.TypeFlags.String) !== 0;
    return {
      MemberExpression(node) {
        if (!node.computed || !isString(typeOf(node.property))) return;
        const keys = checker.getIndexInfosOfType(typeOf(node.object));
        if (keys.some(({ keyType }) => isString(keyType))) {
          context.report({ node, messageId: 'bare' });
        }
      },
    };
  },
};

const OUTSIDE = ['node:*', 'astro:*', 'astro', 'astro/*'];

export default defineConfig(
  { ignores: ['dist/', 'lib/**', '.astro/', '.cache/', 'node_modules/', 'test-results/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  regexp.configs['flat/recommended'],
  {
    files: ['**/*.ts'],
    extends: [typescript.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // Taking a field out of an object names it without using it.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // A type is either an interface or an inferred schema; both are used on purpose.
      '@typescript-eslint/consistent-type-definitions': 'off',
    },
  },
  {
    files: ['{src,scripts}/**/*.ts'],
    ignores: ['src/domain/look-up.ts'],
    plugins: { offprint: { rules: { 'no-bare-lookup': noBareLookup } } },
    rules: { 'offprint/no-bare-lookup': 'error' },
  },
  astro.configs['flat/recommended'],
  astro.configs['flat/jsx-a11y-recommended'],
  {
    files: ['**/*.astro'],
    languageOptions: { parserOptions: { parser: typescript.parser } },
    rules: {
      // A frame that scrolls must take the focus, or no keyboard could scroll it (WCAG 2.1.1).
      'astro/jsx-a11y/no-noninteractive-tabindex': ['error', { roles: ['region'], tags: [] }],
    },
  },
  { files: ['scripts/**', 'tests/**', '*.mjs'], languageOptions: { globals: globals.node } },

  layer(
    'src/domain',
    [...OUTSIDE, '**/markup/**', '**/sources/**', '**/exports/**', '**/search/**', '**/site/**'],
    'The domain is pure: zod and itself only.',
  ),
  layer(
    'src/content',
    [...OUTSIDE, '**/sources/**', '**/exports/**', '**/search/**', '**/site/**'],
    'Readers of content files are pure: yaml, zod and the domain.',
  ),
  layer(
    'src/markup',
    [...OUTSIDE, '**/sources/**', '**/exports/**', '**/search/**', '**/site/**'],
    'Markup is pure: unified, katex and the domain only.',
  ),
  layer(
    'src/exports',
    [...OUTSIDE, '**/sources/**', '**/search/**', '**/site/**'],
    'Exports are pure: a value in, a string out; domain and markup only.',
  ),
  layer(
    'src/sources',
    [...OUTSIDE, '**/entries/**', '**/exports/**', '**/search/**', '**/site/**'],
    'Readers of sources are pure: text in, records out; domain and markup only.',
  ),
  layer(
    'src/entries',
    [...OUTSIDE, '**/sources/**', '**/exports/**', '**/search/**', '**/site/**'],
    'What makes entries of records is pure, and knows no format.',
  ),
  layer(
    'src/services',
    [...OUTSIDE, '**/listing/**', '**/exports/**', '**/search/**', '**/site/**', '**/content/**'],
    'Clients of services are pure: net, clock and disk are given; domain, markup and texts of sources.',
  ),
  layer(
    'src/search',
    [...OUTSIDE, '**/sources/**', '**/exports/**', '**/site/**', '**/markup/**', './build/**'],
    'Search runs in the browser too: fuse.js and the domain; what only the build does is in src/search/build.',
  ),
  layer(
    'src/search/build',
    ['astro:*', 'astro', 'astro/*', '**/sources/**', '**/exports/**', '**/site/**', '**/markup/**'],
    'What the build writes for the search: Node, the domain and the rest of src/search.',
  ),
  layer(
    'src/client',
    [
      ...OUTSIDE,
      '**/sources/**',
      '**/exports/**',
      '**/site/**',
      '**/markup/**',
      '**/search/build/**',
    ],
    'Browser code knows src/search and types of the domain.',
  ),
  layer(
    'src/components',
    ['node:*', 'astro:content', '**/sources/**', '**/catalog.ts', '**/routes.ts'],
    'Components get view models; views make addresses, order and text.',
  ),
  layer('src/site', ['**/sources/**', '**/pages/**'], 'The site reads entries, never listings.'),
  layer('src/layouts', ['astro:content', '**/sources/**'], 'Layouts get view models.'),
  layer('src/pages', ['node:*', '**/sources/**'], 'Pages: paths, view, component.'),
);
