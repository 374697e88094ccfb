export const data = {
  layout: 'base.11ty.js',
  pagination: { data: 'pages', size: 1, alias: 'entry' },
  permalink: ({ entry }) => entry.route,
};

export function render({ entry }) {
  return entry.render();
}
