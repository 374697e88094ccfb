import { slug } from '../eleventy.config.mjs';

export const data = {
  layout: 'base.11ty.js',
  pagination: { data: 'papers', size: 1, alias: 'paper' },
  permalink: ({ paper }) => `/papers/${paper.id}/`,
  eleventyComputed: { title: ({ paper }) => paper.id },
};

export function render({ paper }) {
  const authors = paper.authors.map((name) => `<a href="/authors/${slug(name)}/">${name}</a>`);
  return `<h1>${paper.title}</h1>
<p>${authors.join(', ')}</p>
<p><time datetime="${paper.date}">${paper.date}</time> ${paper.category}</p>
<div class="abstract">${paper.html}</div>
<pre>@misc{${paper.id}, author = {${paper.authors.join(' and ')}}, year = {${paper.date.slice(0, 4)}}}</pre>`;
}
