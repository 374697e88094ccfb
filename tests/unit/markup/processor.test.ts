import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { PROSE_REHYPE_PLUGINS, remarkPlugins } from '../../../src/markup/processor.ts';

async function renderProse(markdown: string): Promise<string> {
  const file = await unified()
    .use(remarkParse)
    .use(remarkPlugins({ '\\bigO': '\\mathcal{O}' }))
    .use(remarkRehype)
    .use(PROSE_REHYPE_PLUGINS)
    .use(rehypeStringify)
    .process(markdown);
  return String(file);
}

test('prose has the macros of abstracts, and their ways of writing', async () => {
  const html = await renderProse('Takes $\\bigO(n)$, or $\\Bbb R$ at 5%.\n\n$$\n16% \\lsim x\n$$');
  expect(html).not.toContain('katex-error');
  expect(html).toContain('<mi>𝒪</mi>');
  expect(html).toContain('katex-display');
});

test('a formula that KaTeX refuses stops the build', async () => {
  await expect(renderProse('See $\\nope$.')).rejects.toThrow('has an unknown command');
});
