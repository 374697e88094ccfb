import { slug } from '../eleventy.config.mjs';

export const data = {
  layout: 'base.11ty.js',
  pagination: { data: 'lists', size: 1, alias: 'list' },
  permalink: ({ list }) => list.route,
  eleventyComputed: { title: ({ list }) => list.title },
};

export function render({ list }) {
  const items = list.papers.map(({ id, title, authors, date }) => {
    const names = authors.map((name) => `<a href="/authors/${slug(name)}/">${name}</a>`);
    return `<li><a href="/papers/${id}/">${title}</a> ${names.join(', ')} <time>${date}</time></li>`;
  });
  return `<h1>${list.title}</h1><ol>${items.join('')}</ol>`;
}
