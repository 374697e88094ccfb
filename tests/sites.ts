/** The built sites that browser tests visit: at the root of a host, and in a subfolder of another. */
export const SITES = [
  { name: 'root', port: 4410, path: '/' },
  { name: 'subfolder', port: 4411, path: '/group/papers/' },
] as const;
