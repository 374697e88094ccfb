/** The built sites that browser tests visit. */
export const SITES = [
  { name: 'root', port: 4410, path: '/', content: 'content', tests: '!(lab|offline).test.ts' },
  {
    name: 'subfolder',
    port: 4411,
    path: '/group/papers/',
    content: 'content',
    // What depends on where a site lives: its addresses and what it loads.
    tests: '{pages,search,cite,people,policy,offline}.test.ts',
  },
  {
    name: 'lab',
    port: 4412,
    path: '/',
    content: 'tests/fixtures/lab',
    tests: '{lab,policy}.test.ts',
  },
] as const;
