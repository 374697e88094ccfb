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

const marks = ({ venue, date }) =>
  `<p class="marks">${when(venue, `<span class="venue">${text(venue ?? '')}</span>`)} ${when(date, `<span>${date?.meaning} <time datetime="${date?.iso}">${date?.label}</time></span>`)}`;

const actions = (links, of) =>
  `<ul class="actions">${each(
    links,
    ({ href, label }) =>
      `<li><a class="action" href="${href}"${when(of, ` aria-label="${text(`${label}: ${of}`)}"`)}>${text(label)}</a></li>`,
  )}</ul>`;

function row(paper) {
  return `<li><article class="paper-item"${when(paper.hasCode, ' data-code')}><h3><a class="title" href="${paper.href}">${paper.titleHtml}</a></h3>${names(paper)}
${marks(paper)} ${each(paper.topics, (topic) => `<a class="topic" href="${topic.href}" title="${text(topic.label)} (${text(topic.archive ?? '')})">${text(topic.code)}</a>`)}
${each(paper.badges, (badge) => `<span class="badge">${text(badge)}</span>`)}</p>${actions([...paper.links, { label: 'Cite', href: `${paper.href}#cite` }], paper.titleText)}
<abstract-peek data-paper="${paper.file}" data-of="${text(paper.titleText)}"></abstract-peek><span class="Z3988" title="${text(paper.coins)}"></span></article></li>`;
}

const option = (value, label) => `<option value="${value}">${text(label)}</option>`;

const years = (name, all) =>
  `<select name="${name}" aria-label="${name} year">${each(all, (label, index) => option(index === 0 ? '' : label, label))}</select>`;

const fields = ({ topics, years: all, byCode }) =>
  `<form class="filter" aria-label="Filter this list" data-noun="papers"><label class="words">Filter this list by title or author<input name="words" type="search" autocomplete="off" spellcheck="false"></label>
<label>Sort by<select name="sort">${option('', 'Newest first')}${option('oldest', 'Oldest first')}${option('title', 'Title')}</select></label>
${when(topics.length, `<label>Topic<select name="topic">${option('', 'All')}${each(topics, ({ label, code }) => option(code, `${code} ${label}`))}</select></label>`)}
${when(all.length, `<div class="years">Years ${years('from', all)} – ${years('to', all.toReversed())}</div>`)}
${when(byCode, '<label class="check"><input name="code" type="checkbox" value="yes">Has code</label>')}</form>`;

const toolbar = (bar) =>
  `<div class="toolbar">${bar.fields ? fields(bar.fields) : ''}${actions(bar.files)}</div>`;

const timeline = ({ lanes, marks, summary }) =>
  `<figure class="timeline"><figcaption>${text(summary)}</figcaption><ul>${each(lanes, ({ label, href, count }) => `<li>${href ? link({ label, href }) : label} <span class="count">${count}</span></li>`)}</ul><svg role="group" aria-label="Papers, the oldest first">${each(
    marks,
    ({ href, label, x, y, lift, shape }) =>
      `<a href="${href}"><title>${text(label)}</title><circle cx="${x}%" cy="${y}%" r="${shape.radius ?? shape.height}" transform="translate(0 -${lift})"/></a>`,
  )}</svg></figure>`;

const boundary = ({ label, href, anchor, papers }) =>
  `<li><a href="${href}">${text(label)}</a><details><summary>${papers.length} <span class="visually-hidden">papers with ${text(label)}</span></summary><ul id="${anchor}">${each(
    papers,
    (paper) =>
      `<li><a href="${paper.href}">${paper.titleHtml}</a> <span class="count">${paper.year}</span></li>`,
  )}</ul></details></li>`;

const pagination = ({ numbers }) =>
  `<nav class="pages" aria-label="Pages"><ol>${each(numbers, (page) => `<li>${link(page)}</li>`)}</ol></nav>`;

const year = ({ label, href, papers }) => {
  const list = `<ol class="papers">${each(papers, row)}</ol>`;
  return label === undefined
    ? list
    : section(`year-${label}`, `<a href="${href}">${label}</a>`, list);
};

export function listHtml(view) {
  const list = view.list ?? view;
  const groups = list.groups ?? [{ papers: view.recent }];
  return `<h1>${text(view.name ?? view.heading ?? view.title)}</h1><p class="lead">${text(view.summary ?? '')}</p>
<div class="with-side"><div><filter-list>${list.toolbar ? toolbar(list.toolbar) : ''}${each(groups, year)}</filter-list>${list.pages ? pagination(list.pages) : ''}</div>
<div class="side">${view.timeline ? timeline(view.timeline) : ''}${view.people ? section('people', 'People', counted(view.people, 'People')) : ''}
${view.coauthors ? section('coauthors', 'Co-authors', `<ul class="coauthors">${each(view.coauthors, boundary)}</ul>`) : ''}
${view.topics ? section('topics', 'Topics', counted(view.topics, 'Topics')) : ''}${view.report ? `<p class="report"><a href="${text(view.report)}">Report a mistake</a></p>` : ''}</div></div>`;
}

export function letterHtml(view) {
  return `<h1>${view.heading}</h1><nav class="letters" aria-label="Letters"><ul>${each(view.letters, (letter) => `<li>${link(letter)}</li>`)}</ul></nav>${counted(view.entries, view.heading)}${view.pages ? pagination(view.pages) : ''}`;
}

const form = ({ id, isCode, text: cited, copied }) =>
  `<copy-button class="cite-form" data-form="${id}" data-copied="${text(copied)}">${isCode ? `<pre><code>${text(cited)}</code></pre>` : `<p>${text(cited)}</p>`}</copy-button>`;

const cite = ({ advice, versions: [first, ...others], downloads }) =>
  section(
    'cite',
    'Cite',
    `<p class="advice">${text(advice ?? '')}</p><fieldset><legend class="visually-hidden">Format</legend>${each(first.forms, ({ id, label }, index) => `<label><input type="radio" name="cite-format" value="${id}"${index === 0 ? ' checked' : ''}>${label}</label>`)}</fieldset>${each(first.forms, form)}
${each(others, ({ kind, forms }) => `<details><summary>Cite the ${kind} instead</summary>${each(forms, form)}</details>`)}<p class="cite-files">Download ${each(downloads, ({ href, label }) => `<a class="action" href="${href}" download>${label}</a>`)}</p>`,
  );

const factValue = ({ before = '', text: value, html = text(value), href, iso, look, aside }) => {
  const tag = href ? 'a' : iso ? 'time' : 'span';
  const where = href ? ` href="${text(href)}"` : iso ? ` datetime="${iso}"` : '';
  return `<dd>${text(before)}<${tag}${where}${when(look, ` class="${look}"`)}>${html}</${tag}> ${when(aside, `<span class="aside">${text(aside ?? '')}</span>`)}</dd>`;
};

const facts = (id, list) =>
  section(
    id,
    list.heading,
    `<dl class="facts">${each(list.facts, ({ label, values }) => `<dt>${text(label)}</dt>${each(values, factValue)}`)}</dl>`,
  );

export function paperHtml(paper, { abstractHtml, cite: cited }) {
  const related = each(
    paper.related,
    ({ href, titleHtml, reason }) =>
      `<li><a href="${href}">${titleHtml}</a> <span class="aside">${text(reason)}</span></li>`,
  );
  return `<article class="paper" data-address="${paper.address ?? ''}"><header><h1>${paper.titleHtml}</h1>${names(paper)}
${marks(paper)}</p>${actions([...paper.links, { label: 'Cite', href: '#cite' }, ...paper.moreLinks])}</header>
<div class="with-side"><div><section class="abstract" aria-labelledby="abstract"><h2 id="abstract">Abstract</h2>${abstractHtml ?? ''}</section>${cite(cited)}
${section('related', 'Related papers', `<ul class="related">${related}</ul>`)}</div>
<div class="side">${facts('versions', paper.versions)}${facts('details', paper.details)}
${section('terms', 'Terms', `<ul class="terms">${each(paper.terms, (term) => `<li>${link(term)}</li>`)}</ul>`)}${when(paper.report, `<p class="report"><a href="${text(paper.report ?? '')}">Report a mistake</a></p>`)}</div></div>
<nav class="neighbours">${paper.newer ? link(paper.newer) : ''}${paper.older ? link(paper.older) : ''}</nav></article>`;
}
