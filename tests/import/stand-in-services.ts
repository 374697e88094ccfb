/** arXiv, Crossref and dblp on this machine: arXiv knows two papers, the others none. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const ENTRY = (
  id: string,
  title: string,
  authors: string[],
) => `<entry><id>http://arxiv.org/abs/${id}v1</id>
<title>${title}</title><updated>2024-03-14T00:00:00Z</updated><published>2024-03-14T00:00:00Z</published>
<arxiv:primary_category term="cs.LG"/>${authors.map((name) => `<author><name>${name}</name></author>`).join('')}</entry>`;
const LANTERNS = ENTRY('2403.09999', 'Sparse Lanterns for the Routing of Paper Boats', [
  'Ada Osei',
  'Bo Lind',
  'Cy Roe',
  'Di Kim',
]);
const RAIN = ['2405.00001', '2405.00002']
  .map((id) => ENTRY(id, 'Rain and the Many Roofs of Old Towns', ['Eve Tran']))
  .join('');

/** What the services know, as a listing has it. */
export const LISTING = `LGMar 14, 2024
Sparse Lanterns for the Routing of Paper BoatsAda Osei, Bo Lind, Cy Roe et al.
We route boats.
LGMay 3, 2024
Rain and the Many Roofs of Old TownsEve Tran
We listen.
`;

export interface Services {
  readonly environment: Readonly<Record<string, string>>;
  /** Paths of the queries so far. */
  asked: string[];
  /** Status of arXiv's next answers; 200 where there is none. */
  statuses: number[];
  readonly end: () => void;
}

export async function startServices(): Promise<Services> {
  const server = createServer((request, response) => {
    const address = new URL(request.url ?? '', 'http://localhost');
    services.asked.push(address.pathname);
    if (address.pathname.startsWith('/arxiv')) {
      const found = /Lanterns|2403/.test(address.search) ? LANTERNS + RAIN : RAIN;
      const total = (found.match(/<entry>/g) ?? []).length;
      response.writeHead(services.statuses.shift() ?? 200);
      response.end(
        `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:arxiv="a" xmlns:o="o"><o:totalResults>${String(total)}</o:totalResults>${found}</feed>`,
      );
    } else if (address.pathname.startsWith('/crossref')) {
      response.end('{"message": {"total-results": 0, "items": []}}');
    } else response.end('{"result": {"hits": {"@total": "0"}}}');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const services: Services = {
    environment: {
      OFFPRINT_PACE: '0.001',
      OFFPRINT_ARXIV: `${origin}/arxiv`,
      OFFPRINT_CROSSREF: `${origin}/crossref`,
      OFFPRINT_DBLP: `${origin}/dblp`,
    },
    asked: [],
    statuses: [],
    end: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  return services;
}
