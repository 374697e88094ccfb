/**
 * The search's worker. The content policy refuses any script address that did not pass a policy of Trusted Types
 * (W3C); the only one there is lets through the address of this worker, which the build wrote.
 */
import address from './search-worker.ts?worker&url';

/** What a browser with Trusted Types has; the DOM types of TypeScript do not know it. */
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
