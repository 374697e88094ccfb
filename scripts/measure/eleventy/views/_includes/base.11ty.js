import { toJsonScript } from '../../../../../src/exports/json-ld.ts';
import { escapeHtml as text } from '../../escape-html.mjs';
import { documentTitle, headTags } from '../../../../../src/site/head/head-tags.ts';
import { CONTENT_POLICY } from '../../../../../src/site/head/policy.ts';
import { THEME_SCRIPT } from '../../../../../src/site/head/theme-script.ts';
import { layoutView } from '../../../../../src/site/views/layout-view.ts';
import { library } from '../../site.mjs';

const { site } = library;

const link = ({ href, label }) => `<a href="${href}">${text(label)}</a>`;

export function render({ page: { url }, entry: { head }, content }) {
  const layout = layoutView(library, url);
  const tags = headTags(head, site).map(
    ({ tag, attributes }) =>
      `<${tag} ${Object.entries(attributes)
        .map(([name, value]) => `${name}="${text(value)}"`)
        .join(' ')}>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<link rel="stylesheet" href="/style.css">
<meta http-equiv="Content-Security-Policy" content="${text(CONTENT_POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(documentTitle(head.title, site.title))}</title>
${tags.join('')}
${head.data ? `<script type="application/ld+json">${toJsonScript(head.data)}</script>` : ''}
<script>${THEME_SCRIPT}</script>
${layout.openSearch ? `<link rel="search" type="application/opensearchdescription+xml" title="${text(layout.siteTitle)}" href="${layout.openSearch}">` : ''}
<link rel="icon" type="image/svg+xml" href="${layout.favicon}">
${content.includes('class="katex"') ? '<link rel="stylesheet" href="/katex.css">' : ''}
</head>
<body>
<a class="skip" href="#content">Skip to content</a>
<header class="masthead"><a class="masthead-title" href="${layout.home}"><img src="${layout.favicon}" alt="" width="24" height="24"><span>${text(layout.siteTitle)}</span></a>
<nav aria-label="Main"><ul>${layout.navigation.map((page) => `<li>${link(page)}</li>`).join('')}</ul></nav>
<quick-search data-search="${layout.search}" data-names="${layout.searchNames}" data-abstracts="${layout.searchAbstracts}"><a class="quick-open" href="${layout.search}">Search <kbd>/</kbd></a></quick-search>
<theme-switch data-label="Dark theme"></theme-switch></header>
<main id="content" tabindex="-1">${content}</main>
<footer class="foot"><p><a href="${layout.home}">${text(layout.siteTitle)}</a>${layout.footLinks.map(link).join('')}</p></footer>
</body>
</html>`;
}
