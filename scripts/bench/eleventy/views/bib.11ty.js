export const data = {
  pagination: { data: 'papers', size: 1, alias: 'paper' },
  permalink: ({ paper }) => `/papers/${paper.id}.bib`,
};

export function render({ paper }) {
  return `@misc{${paper.id}, author = {${paper.authors.join(' and ')}}, year = {${paper.date.slice(0, 4)}}}\n`;
}
