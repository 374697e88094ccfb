// Runs in Chromium: makes one engine ready and types queries into it, on the page's own thread, whose processor the
// bench slows; the throttle does not reach workers. Sets globalThis.bench for scripts/measure/bench-search.ts.

const ENGINES = {
  async offprint() {
    const { createEngine } = await import('/src/search/engine.ts');
    const { parseNames, unpack } = await import('/src/search/index-files.ts');
    const { decodeTexts } = await import('/src/search/text-stream.ts');
    const load = async (part) => unpack((await fetch(`/index/${part}.bin`)).body);
    const names = parseNames(await load('names'));
    const whole = createEngine(names, decodeTexts(await load('abstracts')));
    return (query) => whole.search({ query, filters: [], order: 'relevance', from: 0, to: 20 });
  },
  async minisearch() {
    const { default: MiniSearch } = await import('/compared/minisearch/dist/es/index.js');
    const json = await (await fetch('/index/minisearch.json')).text();
    const engine = MiniSearch.loadJSON(json, { fields: ['title', 'authors', 'abstract'] });
    return (query) => engine.search(query, { prefix: true, fuzzy: 0.2, combineWith: 'AND' });
  },
  async pagefind() {
    const pagefind = await import('/pagefind/pagefind.js');
    await pagefind.init();
    return async (query) => {
      const { results } = await pagefind.search(query);
      return Promise.all(results.slice(0, 20).map((result) => result.data()));
    };
  },
};

globalThis.bench = async (name, queries) => {
  const began = performance.now();
  const search = await ENGINES[name]();
  await search(queries[0]);
  const ready = performance.now() - began;
  const times = [];
  for (const query of queries) {
    for (let end = 1; end <= query.length; end += 1) {
      const start = performance.now();
      await search(query.slice(0, end));
      times.push(performance.now() - start);
    }
  }
  times.sort((a, b) => a - b);
  const at = (share) => Math.round(10 * times[Math.floor(times.length * share)]) / 10;
  return {
    readyMilliseconds: Math.round(ready),
    p50: at(0.5),
    p95: at(0.95),
    keystrokes: times.length,
  };
};
