import { headTags } from '../../../../../src/site/head.ts';
import { escapeHtml as text } from '../../../../../src/markup/escape-html.ts';
import { toJsonScript } from '../../../../../src/exports/json-ld.ts';
import { layoutView } from '../../../../../src/site/views/layout-view.ts';

export function render({ page: { url }, entry: { head }, content }) {
  const layout = layoutView(url);
  const tags = headTags(head).map(
    ({ tag, attributes }) =>
      `<${tag} ${Object.entries(attributes)
        .map(([name, value]) => `${name}="${text(value)}"`)
        .join(' ')}>`,
  );
  return `<!doctype html>
<html lang="${layout.language}">
<head>
<meta charset="utf-8">
<link rel="stylesheet" href="/style.css">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(head.title)}</title>
${tags.join('')}
${head.data ? `<script type="application/ld+json">${toJsonScript(head.data)}</script>` : ''}
</head>
<body>
<nav>${layout.navigation.map(({ href, label }) => `<a href="${href}">${label}</a>`).join(' ')}</nav>
<main>${content}</main>
</body>
</html>`;
}
