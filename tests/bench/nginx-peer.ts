/** The other peer: nginx with the same bytes in a file, one worker, the same headers, and a log line a request as we write one. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Server, untilAnswered } from './started-server.ts';

/** Null where nginx is not installed. */
export async function startNginx(
  folder: string,
  headers: Readonly<Record<string, string>>,
  body: string,
): Promise<Server | null> {
  if (spawnSync('nginx', ['-v'], { stdio: 'ignore' }).error) return null;
  const root = join(folder, 'files');
  mkdirSync(root);
  writeFileSync(join(root, 'snapshot.json'), body);
  const port = 41_000 + (process.pid % 20_000);
  const file = join(folder, 'nginx.conf');
  writeFileSync(file, configuration(folder, root, port, headers));
  const child = spawn('nginx', ['-p', folder, '-c', file, '-e', join(folder, 'nginx.error')], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const origin = `http://127.0.0.1:${port}`;
  await untilAnswered(`${origin}/snapshot.json`, child);
  return { process: child, origin };
}

/** A single process, so that its cost is that of all of nginx. */
function configuration(
  folder: string,
  root: string,
  port: number,
  { 'content-type': type = 'application/json', etag: _etag, ...headers }: Readonly<Record<string, string>>,
): string {
  const added = Object.entries(headers).map(
    ([name, value]) => `add_header ${name} "${value.replaceAll('"', '\\"')}";`,
  );
  return `daemon off; master_process off; user root;
pid ${join(folder, 'nginx.pid')};
events { worker_connections 1024; }
http {
  access_log ${join(folder, 'nginx.log')} combined buffer=8k flush=1s;
  sendfile on; tcp_nodelay on; keepalive_requests 1000000; default_type "${type}";
  client_body_temp_path ${join(folder, 'body')}; proxy_temp_path ${join(folder, 'proxy')};
  fastcgi_temp_path ${join(folder, 'fastcgi')}; uwsgi_temp_path ${join(folder, 'uwsgi')}; scgi_temp_path ${join(folder, 'scgi')};
  server { listen 127.0.0.1:${port}; root ${root}; ${added.join(' ')} }
}
`;
}
