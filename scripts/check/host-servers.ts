/** Web servers on this machine that serve a built site, configured with the examples in scripts/hosts. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export interface HostServer {
  readonly name: string;
  readonly command: string;
  /** Argument that only prints the version. */
  readonly version: string;
  /** It uses one of the examples, so that types and headers can be checked. */
  readonly isConfigured: boolean;
  /** Arguments for serving `folder` on a port; `scratch` is a folder for the server's own files. */
  readonly prepare: (port: string, folder: string, scratch: string) => readonly string[];
}

const HOST = '127.0.0.1';

const SERVERS: readonly HostServer[] = [
  {
    name: 'nginx',
    command: 'nginx',
    version: '-v',
    isConfigured: true,
    prepare: (port, folder, scratch) => {
      const example = readExample('nginx.conf', folder).replace(
        'listen 80;',
        `listen ${HOST}:${port};`,
      );
      const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
        (name) => `${name}_temp_path ${scratch}/${name};\n`,
      );
      const file = path.join(scratch, 'nginx.conf');
      writeFileSync(
        file,
        `daemon off; master_process off; pid ${scratch}/nginx.pid; events {}\n` +
          `http {\naccess_log off;\n${folders.join('')}${example}}\n`,
      );
      return ['-p', scratch, '-e', 'stderr', '-g', 'error_log stderr crit;', '-c', file];
    },
  },
  {
    name: 'Caddy',
    command: 'caddy',
    version: 'version',
    isConfigured: true,
    prepare: (port, folder, scratch) => {
      const example = readExample('Caddyfile', folder).replace(
        'papers.example.org {',
        `http://${HOST}:${port} {`,
      );
      const file = path.join(scratch, 'Caddyfile');
      writeFileSync(file, `{\n\tadmin off\n\tstorage file_system ${scratch}\n}\n${example}`);
      return ['run', '--adapter', 'caddyfile', '--config', file];
    },
  },
  {
    name: 'Python’s http.server',
    command: 'python3',
    version: '--version',
    isConfigured: false,
    prepare: (port, folder) => ['-m', 'http.server', port, '--bind', HOST, '--directory', folder],
  },
];

export function installedServers(): readonly HostServer[] {
  return SERVERS.filter(({ command, version }) => spawnSync(command, [version]).status === 0);
}

export function startServer(
  { command, prepare }: HostServer,
  port: number,
  folder: string,
  scratch: string,
): { readonly child: ChildProcess; readonly origin: string } {
  const child = spawn(command, prepare(String(port), folder, scratch), { stdio: 'ignore' });
  return { child, origin: `http://${HOST}:${String(port)}` };
}

function readExample(name: string, folder: string): string {
  const file = fileURLToPath(new URL(`../hosts/${name}`, import.meta.url));
  return readFileSync(file, 'utf8').replaceAll('/var/www/papers', folder);
}
