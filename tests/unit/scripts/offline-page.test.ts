import { describe, expect, test } from 'vitest';
import { offlinePage } from '../../../scripts/lib/offline-page.ts';

const PAGE = 'papers/osei-2021-rain/index.html';

/** What `body` becomes on the page of a paper in a site under /base/. */
function body(html: string, file = PAGE): string | undefined {
  const page = offlinePage(`<!doctype html><body>${html}`, file, '/base/');
  return /<body>(.*)<\/body>/s.exec(page)?.[1];
}

describe('offlinePage', () => {
  test.each([
    ['/base/', '../../index.html'],
    ['/base/papers/', '../../papers/index.html'],
    ['/base/papers/#y2021', '../../papers/index.html#y2021'],
    ['/base/search/?q=a/b', '../../search/index.html?q=a/b'],
    ['/base/papers/osei-2021-rain.bib', '../../papers/osei-2021-rain.bib'],
    ['#abstract', '#abstract'],
    ['https://example.org/base/', 'https://example.org/base/'],
    ['mailto:ada@example.org', 'mailto:ada@example.org'],
  ])('leads from the page of a paper to %s', (href, expected) => {
    expect(body(`<a href="${href}">x</a>`)).toBe(`<a href="${expected}">x</a>`);
  });

  test('leads from a page that Windows names', () => {
    expect(body('<a href="/base/">x</a>', PAGE.replaceAll('/', '\\'))).toContain(
      '../../index.html',
    );
  });

  test('leads from the home page, of a site at the root too', () => {
    expect(body('<a href="/base/about/">x</a>', 'index.html')).toContain('"about/index.html"');
    const page = offlinePage('<a href="/about/">x</a><a href="//a.org/">y</a>', 'index.html', '/');
    expect(page).toContain('"about/index.html"');
    expect(page).toContain('"//a.org/"');
  });

  test('renews images, forms and former addresses', () => {
    expect(body('<img src="/base/a.svg"><form action="/base/search/"></form>')).toBe(
      '<img src="../../a.svg"><form action="../../search/index.html"></form>',
    );
    const refresh = '<meta http-equiv="refresh" content="0; url=/base/papers/x/">';
    expect(offlinePage(refresh, 'papers/y/index.html', '/base/')).toContain(
      'content="0; url=../../papers/x/index.html"',
    );
  });

  test('leaves out modules and preloads, and says what readers without scripts are told', () => {
    expect(body('<script type="module" src="/base/a.js"></script>a')).toBe('a');
    expect(body('<noscript><p>Look <b>here</b>.</p></noscript>')).toBe('<p>Look <b>here</b>.</p>');
    const head =
      '<link rel="modulepreload" href="/base/a.js"><link rel="stylesheet" href="/base/a.css">';
    expect(offlinePage(head, 'index.html', '/base/')).toBe(
      '<html><head><link rel="stylesheet" href="a.css"></head><body></body></html>',
    );
  });

  test('keeps text that looks like a link, linked data and the script that the policy knows', () => {
    const html =
      '<p>&#x3C;a href="/base/x/">, `&#x26;`</p><script>if(1<2&&3)x="/base/"</script>' +
      '<script type="application/ld+json">{"a":"\\u003c"}</script>';
    expect(body(html)).toBe(html);
  });
});
