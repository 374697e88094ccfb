// What stands in the pages: the view models and the markup of Offprint's components.
import { escapeHtml as text } from './escape-html.mjs';

const when = (value, html) => (value ? html : '');

const each = (items, html) => items.map(html).join('');

const link = ({ href, label }) => `<a href="${href}">${text(label)}</a>`;

const counted = (links, label) =>
  `<ul class="counted" aria-label="${text(label)}">${each(
    links,
    ({ href, label: name, count }) =>
      `<li><a href="${href}">${text(name)}</a> <span class="count">${count} <span class="visually-hidden">papers</span></span></li>`,
  )}</ul>`;

const section = (id, name, content) =>
  `<section aria-labelledby="${id}"><h2 id="${id}">${name}</h2>${content}</section>`;

const names = ({ authors, truncated, moreAuthors }) =>
  `<ul class="names" aria-label="Authors">${each(authors, (author) => `<li>${link(author)}</li>`)}${when(
    moreAuthors,
    `<li class="others">and ${moreAuthors} more</li>`,
  )}${when(truncated, '<li class="others"><abbr title="and others, who are not listed">et al.</abbr></li>')}</ul>`;

function row(paper) {
  const { topics, date } = paper;
  return `<li><article class="paper-item"${when(paper.hasCode, ' data-code')}><h3><a href="${paper.href}">${paper.titleHtml}</a></h3>${names(paper)}
<p class="marks">${when(date, `<time datetime="${date?.iso}">${date?.label}</time>`)}
${each(topics, (topic) => `<a class="topic" href="${topic.href}" title="${text(topic.label)} (${text(topic.archive ?? '')})">${text(topic.code)}</a>`)}
${when(paper.venue, `<span>${text(paper.venue ?? '')}</span>`)}${each(paper.marks, (mark) => `<span class="badge">${text(mark)}</span>`)}</p>
<abstract-peek data-paper="${paper.file}"></abstract-peek><span class="Z3988" title="${text(paper.coins)}"></span></article></li>`;
}

const option = (value, label) => `<option value="${value}">${text(label)}</option>`;

const filterForm = ({ topics, years, byCode, rest }) =>
  `<form class="filter" aria-label="Filter this list" data-noun="papers"><div class="filter-head"><label for="filter">Filter by title or name</label><span role="status"></span><button type="reset" hidden>Clear</button></div>
<input id="filter" name="words" type="search" autocomplete="off" spellcheck="false">
<select name="sort" aria-label="Sort by">${option('', 'Newest first')}${option('oldest', 'Oldest first')}${option('title', 'By title')}</select>
${when(topics.length, `<select name="topic" aria-label="Topic">${option('', 'All topics')}${each(topics, ({ label, code }) => option(code, `${code} ${label}`))}</select>`)}
${
  years
    ? `<span class="years"><select name="from" aria-label="From year">${option('', `From ${years.first}`)}${each(years.later, (year) => option(year, `From ${year}`))}</select>
<select name="to" aria-label="To year">${option('', `to ${years.last}`)}${each(years.earlier, (year) => option(year, `to ${year}`))}</select></span>`
    : ''
}
${when(byCode, '<label class="check"><input name="code" type="checkbox" value="yes">Has code</label>')}
${rest ? `<p>${text(rest.note)} ${link(rest.search)}</p>` : ''}</form>`;

const timeline = ({ lanes, marks, summary }) =>
  `<figure class="timeline"><figcaption>${text(summary)}</figcaption><ul>${each(lanes, ({ label, href, count }) => `<li>${href ? link({ label, href }) : label} <span class="count">${count}</span></li>`)}</ul><svg role="group" aria-label="Papers, the oldest first">${each(
    marks,
    ({ href, label, x, y, lift, shape }) =>
      `<a href="${href}"><title>${text(label)}</title><circle cx="${x}%" cy="${y}%" r="${shape.radius ?? shape.height}" transform="translate(0 -${lift})"/></a>`,
  )}</svg></figure>`;

const joint = ({ label, href, anchor, papers }) =>
  `<li><a href="${href}">${text(label)}</a><details><summary>${papers.length} <span class="visually-hidden">papers with ${text(label)}</span></summary><ul id="${anchor}">${each(
    papers,
    (paper) =>
      `<li><a href="${paper.href}">${paper.titleHtml}</a> <span class="count">${paper.year}</span></li>`,
  )}</ul></details></li>`;

const pagination = ({ numbers }) =>
  `<nav class="pages" aria-label="Pages"><ol>${each(numbers, (page) => `<li>${link(page)}</li>`)}</ol></nav>`;

const year = ({ year: label, href, papers }) =>
  `<section class="year" aria-labelledby="year-${label}"><h2 id="year-${label}"><a href="${href}">${label}</a></h2><ol class="papers">${each(papers, row)}</ol></section>`;

export function listHtml(view) {
  const groups = view.groups ?? [{ year: view.label, papers: view.papers ?? view.recent }];
  return `<h1>${text(view.name ?? view.label ?? view.title ?? 'Papers')}</h1><p class="lead">${text(view.summary ?? '')}</p>
<div class="with-side"><div><filter-list>${view.filter ? filterForm(view.filter) : ''}${each(groups, year)}</filter-list>${view.pages ? pagination(view.pages) : ''}</div>
<div class="side">${view.timeline ? timeline(view.timeline) : ''}${view.people ? section('people', 'People', counted(view.people, 'People')) : ''}
${view.coauthors ? section('coauthors', 'Co-authors', `<ul class="coauthors">${each(view.coauthors, joint)}</ul>`) : ''}
${view.topics ? section('topics', 'Topics', counted(view.topics, 'Topics')) : ''}${view.report ? `<p class="report"><a href="${text(view.report)}">Report a mistake</a></p>` : ''}</div></div>`;
}

export function letterHtml(view) {
  return `<h1>${view.heading}</h1><nav class="letters" aria-label="Letters"><ul>${each(view.letters, (letter) => `<li>${link(letter)}</li>`)}</ul></nav>${counted(view.entries, view.heading)}${view.pages ? pagination(view.pages) : ''}`;
}

const form = ({ id, isCode, texts }) =>
  `<div class="cite-form" data-form="${id}">${each(
    texts,
    ({ version, text: cited, copyLabel }) =>
      `<copy-button data-label="${text(copyLabel)}">${version ? `<h3>${version}</h3>` : ''}${isCode ? `<pre><code>${text(cited)}</code></pre>` : `<p>${text(cited)}</p>`}</copy-button>`,
  )}</div>`;

const cite = ({ forms, downloads }) =>
  section(
    'cite',
    'Cite',
    `<fieldset><legend class="visually-hidden">Format</legend>${each(forms, ({ id, label }, index) => `<label><input type="radio" name="cite-format" value="${id}"${index === 0 ? ' checked' : ''}>${label}</label>`)}</fieldset>${each(forms, form)}
<p class="cite-files">Download ${each(downloads, ({ href, label }) => `<a href="${href}" download>${label}</a>`)}</p>`,
  );

const details = ({ topics, badges, year: inYear }) =>
  section(
    'details',
    'Details',
    `<dl class="facts"><dt>Topic</dt>${each(topics, (topic) => `<dd><a class="topic" href="${topic.href}">${text(topic.label)}</a> <span class="aside">${text(topic.code)}, ${text(topic.archive ?? '')}</span></dd>`)}${each(badges, (badge) => `<dd><span class="badge">${text(badge)}</span></dd>`)}<dt>Year</dt><dd>${when(inYear, `<a href="${inYear?.href}">${inYear?.label}</a>`)}</dd></dl>`,
  );

export function paperHtml(paper, { abstractHtml, cite: cited }) {
  const dates = each(
    paper.versions.dates,
    ({ label, date }) =>
      `<dt>${label}</dt><dd><time datetime="${date.iso}">${date.label}</time></dd>`,
  );
  const related = each(
    paper.related,
    ({ href, titleHtml, reason }) =>
      `<li><a href="${href}">${titleHtml}</a> <span class="aside">${text(reason)}</span></li>`,
  );
  return `<article class="paper" data-address="${paper.address}"><header><h1>${paper.titleHtml}</h1>${names(paper)}
<p class="marks">${when(paper.date, `<time datetime="${paper.date?.iso}">${paper.date?.label}</time>`)}</p><ul class="links">${each(paper.links, (elsewhere) => `<li>${link(elsewhere)}</li>`)}</ul></header>
<div class="with-side"><div><section class="abstract" aria-labelledby="abstract"><h2 id="abstract">Abstract</h2>${abstractHtml ?? ''}</section>${cite(cited)}
${section('related', 'Related papers', `<ul class="related">${related}</ul>`)}</div>
<div class="side">${section('versions', 'Versions', `<dl class="facts">${dates}</dl><p class="advice">${text(paper.versions.advice)}</p>`)}${details(paper)}
${section('terms', 'Terms', `<ul class="terms">${each(paper.terms, (term) => `<li>${link(term)}</li>`)}</ul>`)}${when(paper.report, `<p class="report"><a href="${text(paper.report ?? '')}">Report a mistake</a></p>`)}</div></div>
<nav class="neighbours">${paper.newer ? link(paper.newer) : ''}${paper.older ? link(paper.older) : ''}</nav></article>`;
}
