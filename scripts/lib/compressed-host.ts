/** A built site as a host sends it: compressed, with types, `404.html` for what is not there. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/** Ready compressed: a host sends these as they are. */
const COMPRESSED = new Set(['.bin', '.png', '.woff2']);

export interface Host {
  readonly server: Server;
  /** `http://localhost:41235` */
  readonly origin: string;
}

/** Serves `folder` at the root of a free port until the server is closed. */
export async function serveCompressed(folder: string): Promise<Host> {
  const server = createServer(({ url = '/' }, response) => {
    const found = fileAt(folder, new URL(url, 'http://localhost').pathname);
    const file = found ?? path.join(folder, '404.html');
    const extension = path.extname(file);
    const isPlain = COMPRESSED.has(extension);
    const body = readFileSync(file);
    response.writeHead(found === undefined ? 404 : 200, {
      'content-type': TYPES[extension] ?? 'application/octet-stream',
      'cache-control': file.includes('_astro') ? 'max-age=31536000, immutable' : 'max-age=0',
      ...(isPlain ? {} : { 'content-encoding': 'br' }),
    });
    response.end(isPlain ? body : brotliCompressSync(body));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return { server, origin: `http://localhost:${String(port)}` };
}

function fileAt(folder: string, address: string): string | undefined {
  const file = path.join(folder, path.normalize(decodeURIComponent(address)));
  const page = address.endsWith('/') ? path.join(file, 'index.html') : file;
  return existsSync(page) && statSync(page).isFile() ? page : undefined;
}
