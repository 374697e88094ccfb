/**
 * Starts the search worker. The content security policy requires Trusted Types (W3C) for addresses of scripts; the
 * site's only policy allows the address of this worker.
 */
import address from './search-worker.ts?worker&url';

/** Not among TypeScript's DOM types. */
interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ) => { readonly createScriptURL: (url: string) => string };
}

declare global {
  var trustedTypes: TrustedTypes | undefined;
}

const policy = globalThis.trustedTypes?.createPolicy('offprint', { createScriptURL: onlyOurs });

export function startWorker(): Worker {
  return new Worker(policy?.createScriptURL(address) ?? address, { type: 'module' });
}

function onlyOurs(url: string): string {
  if (url === address) return url;
  throw new TypeError(`Not a script of this site: ${url}`);
}
