/**
 * Serves a built site like a static host: with content types, `404.html` for missing pages, and a slash at the end of the
 * addresses of pages. The folder may be rebuilt while it is served.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { lookUp } from '../../src/domain/look-up.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/** Compressed already: hosts send these as they are. */
const COMPRESSED = new Set(['.bin', '.gif', '.jpg', '.pdf', '.png', '.webp', '.woff2']);

interface Served {
  readonly folder: string;
  /** With a slash at both ends. */
  readonly basePath?: string;
  /** 0 for any free port. */
  readonly port?: number;
  readonly isCompressed?: boolean;
}

export interface Host {
  readonly server: Server;
  /** `http://localhost:41235` */
  readonly origin: string;
}

/** Serves to this machine only, until the server is closed. Rejects where the port is taken. */
export async function serveSite({
  folder,
  basePath = '/',
  port = 0,
  isCompressed = false,
}: Served): Promise<Host> {
  const server = createServer(({ url = '/' }, response) => {
    const pathname = pathOf(url);
    if (pathname?.startsWith(basePath) !== true) {
      if (basePath !== '/' && pathname === '/') redirect(response, basePath);
      else sendFile(response, path.join(folder, '404.html'), 404, isCompressed);
      return;
    }
    const file = path.join(folder, pathname.slice(basePath.length));
    const page = pathname.endsWith('/') ? path.join(file, 'index.html') : file;
    if (isFile(page)) sendFile(response, page, 200, isCompressed);
    else if (isFile(path.join(file, 'index.html'))) redirect(response, `${pathname}/`);
    else sendFile(response, path.join(folder, '404.html'), 404, isCompressed);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  });
  const address = server.address();
  const actual = typeof address === 'object' ? address?.port : undefined;
  return { server, origin: `http://localhost:${String(actual)}` };
}

/** Undefined for an invalid address. */
function pathOf(url: string): string | undefined {
  try {
    // Decoded, it may contain `..`.
    return path.posix.normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
  } catch (error) {
    if (error instanceof URIError || error instanceof TypeError) return undefined;
    throw error;
  }
}

function isFile(file: string): boolean {
  return !file.includes('\0') && existsSync(file) && statSync(file).isFile();
}

function redirect(response: ServerResponse, address: string): void {
  response.writeHead(301, { location: encodeURI(address) }).end();
}

function sendFile(
  response: ServerResponse,
  file: string,
  status: number,
  isCompressed: boolean,
): void {
  if (!existsSync(file)) {
    response.writeHead(404).end();
    return;
  }
  const extension = path.extname(file);
  const isPlain = !isCompressed || COMPRESSED.has(extension);
  const body = readFileSync(file);
  response.writeHead(status, {
    'content-type': lookUp(TYPES, extension) ?? 'application/octet-stream',
    'cache-control': file.includes('_astro') ? 'max-age=31536000, immutable' : 'max-age=0',
    ...(isPlain ? {} : { 'content-encoding': 'br' }),
  });
  response.end(isPlain ? body : brotliCompressSync(body));
}
