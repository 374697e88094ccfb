// What stands in the pages: the same view models as in the components of Offprint.
import { escapeHtml as text } from '../../../src/markup/escape-html.ts';

const link = ({ href, label, count }) =>
  `<a href="${href}">${text(label)}</a>${count === undefined ? '' : ` <span class="count">${count}</span>`}`;

const list = (name, items) =>
  items === undefined || items.length === 0
    ? ''
    : `<section><h2>${name}</h2><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul></section>`;

const names = ({ authors, truncated }) =>
  `<p class="authors">${authors.map(link).join(', ')}${truncated ? ' et al.' : ''}</p>`;

function row(paper) {
  const { topic, date } = paper;
  return `<article class="paper-item"><h3><a href="${paper.href}">${paper.titleHtml}</a></h3>${names(paper)}
<p class="marks"><time datetime="${date.iso}">${date.label}</time>
<a class="topic" href="${topic.href}" title="${text(topic.label)} (${text(topic.archive)})">${topic.category}</a>
${paper.venue === undefined ? '' : `<span>${text(paper.venue)}</span>`}
${paper.badges.map((badge) => `<span class="badge">${text(badge)}</span>`).join('')}</p>
<span class="Z3988" title="${text(paper.coins)}"></span></article>`;
}

const joint = ({ label, href, papers }) =>
  `<a href="${href}">${text(label)}</a><details><summary>${papers.length}</summary><ul>${papers
    .map((paper) => `<li><a href="${paper.href}">${paper.titleHtml}</a> ${paper.year}</li>`)
    .join('')}</ul></details>`;

export function listHtml(view) {
  const groups = view.groups ?? [{ year: view.label, papers: view.papers ?? view.recent }];
  return `<h1>${text(view.name ?? view.label ?? view.title ?? 'Papers')}</h1><p class="lead">${text(view.summary ?? '')}</p>
${groups.map(({ year, papers }) => `<section><h2>${year}</h2>${papers.map(row).join('')}</section>`).join('')}
${list('People', view.people?.map(link))}${list('Co-authors', view.coauthors?.map(joint))}
${list('Topics', view.topics?.map(link))}${list('Pages', view.pages?.numbers.map(link))}`;
}

export function letterHtml(view) {
  return `<h1>${view.heading}</h1>${list('Letters', view.letters.map(link))}${list('Entries', view.entries.map(link))}`;
}

export function paperHtml(paper, { abstractHtml, cite }) {
  const forms = cite.forms.map(
    ({ id, label, texts }) =>
      `<label><input type="radio" name="cite-format" value="${id}">${label}</label>
<div class="cite-form" data-form="${id}">${texts
        .map((each) => `<h3>${each.version ?? ''}</h3><pre><code>${text(each.text)}</code></pre>`)
        .join('')}</div>`,
  );
  const related = paper.related.map(
    ({ href, titleHtml, reason }) => `<a href="${href}">${titleHtml}</a> ${text(reason)}`,
  );
  const dates = paper.versions.dates.map(
    ({ label, date }) => `${label} <time datetime="${date.iso}">${date.label}</time>`,
  );
  return `<article class="paper"><header><h1>${paper.titleHtml}</h1>${names(paper)}${list('Elsewhere', paper.links.map(link))}</header>
<section class="abstract"><h2>Abstract</h2>${abstractHtml}</section>
<section class="cite"><h2>Cite</h2>${forms.join('')}${cite.downloads.map(link).join(' ')}</section>
${list('Related papers', related)}${list('Versions', dates)}${list('Terms', paper.terms.map(link))}
${list('Listing', [link(paper.topic), link(paper.year), ...paper.badges.map(text)])}
<nav>${paper.newer ? link(paper.newer) : ''}${paper.older ? link(paper.older) : ''}</nav></article>`;
}
