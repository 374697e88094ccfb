export const data = {
  pagination: { data: 'files', size: 1, alias: 'entry' },
  permalink: ({ entry }) => entry.route,
};

export function render({ entry }) {
  return entry.render();
}
