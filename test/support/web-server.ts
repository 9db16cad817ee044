import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** A web server of Debian that serves one folder on this machine. */
export interface WebServer {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** How one kind of server is started in a work folder, for a folder of sites; its configuration includes a file of the archive. */
export interface ServerKind {
  readonly program: string;
  readonly configuration: (port: number, work: string, sites: string, included: string) => string;
  readonly args: (work: string) => readonly string[];
}

/** nginx, which stays one process in the foreground. */
export const nginx: ServerKind = {
  program: '/usr/sbin/nginx',
  configuration: (port, work, sites, included) => `
    daemon off; master_process off; pid ${work}/pid; error_log stderr;
    events {}
    http {
      include /etc/nginx/mime.types; access_log off;
      client_body_temp_path ${work}/a; proxy_temp_path ${work}/b; fastcgi_temp_path ${work}/c;
      uwsgi_temp_path ${work}/d; scgi_temp_path ${work}/e;
      server { listen 127.0.0.1:${port}; root ${sites}; include ${included}; }
    }`,
  args: (work) => ['-p', work, '-c', join(work, 'server.conf')],
};

/** Apache with the modules that the archive's file names, and a frame header as some servers send it with everything. */
export const apache: ServerKind = {
  program: '/usr/sbin/apache2',
  configuration: (port, work, sites) => `
    ServerRoot ${work}
    ServerName localhost
    Listen 127.0.0.1:${port}
    PidFile ${work}/pid
    DefaultRuntimeDir ${work}
    ErrorLog ${work}/error.log
    User www-data
    Group www-data
    ${['mpm_event', 'authz_core', 'headers', 'deflate', 'filter', 'dir', 'mime', 'autoindex']
      .map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so\n`)
      .join('')}
    TypesConfig /etc/mime.types
    DocumentRoot ${sites}
    Header set X-Frame-Options SAMEORIGIN
    # as Debian's own configuration has it
    <FilesMatch "^\\.ht">
      Require all denied
    </FilesMatch>
    <Directory ${sites}>
      Options Indexes
      AllowOverride FileInfo Indexes Options=Indexes
      Require all granted
    </Directory>`,
  args: (work) => ['-X', '-f', join(work, 'server.conf')],
};

/** Whether the server is on this machine. */
export function isThere({ program }: ServerKind): boolean {
  return existsSync(program);
}

/** Starts a server and waits until it answers; once more when another program took the port in between. */
export async function startWebServer(kind: ServerKind, work: string, sites: string, included: string): Promise<WebServer> {
  mkdirSync(work, { recursive: true });
  const started = (await tryOnce(kind, work, sites, included)) ?? (await tryOnce(kind, work, sites, included));
  if (started === null) throw new Error(`${kind.program} did not start`);
  return started;
}

async function tryOnce(kind: ServerKind, work: string, sites: string, included: string): Promise<WebServer | null> {
  const port = await freePort();
  writeFileSync(join(work, 'server.conf'), kind.configuration(port, work, sites, included));
  const child = spawn(kind.program, kind.args(work), { stdio: ['ignore', 'inherit', 'inherit'] });
  const address = `http://localhost:${port}`;
  const until = Date.now() + 30_000;
  while (Date.now() < until && child.exitCode === null) {
    const isUp = await fetch(address).then(
      () => true,
      () => false,
    );
    if (isUp) return { address, stop: () => end(child) };
    await pause(50);
  }
  await end(child);
  return null;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
