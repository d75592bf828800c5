/** Serves the page and its data on this machine only, under the strictest policy that a portal may have. */
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Complaint } from './complaint.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Every address that the page may ask for. Anything else is not found, so no path can lead out. */
const files: Readonly<Record<string, readonly [string, string]>> = {
  '/': [here('page/index.html'), 'text/html; charset=utf-8'],
  '/page.css': [here('page/page.css'), 'text/css; charset=utf-8'],
  '/page.js': [here('page/page.js'), 'text/javascript; charset=utf-8'],
  '/record-form.js': [here('page/record-form.js'), 'text/javascript; charset=utf-8'],
  '/words.js': [here('page/words.js'), 'text/javascript; charset=utf-8'],
  '/dabiao.iife.js': [here('../../packages/widgets/dist/dabiao.iife.js'), 'text/javascript; charset=utf-8'],
};

const headers = {
  'content-security-policy': "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; frame-src 'self'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

/**
 * Opens the page on loopback.
 *
 * @param data - what the page shows, handed out as /data.json
 * @returns the address
 * @throws Complaint when the port is taken
 */
export async function serve(data: unknown, port: number): Promise<string> {
  const json = JSON.stringify(data);
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = Object.hasOwn(files, path) ? files[path] : undefined;
    if (request.method !== 'GET') response.writeHead(405, headers).end();
    else if (path === '/data.json') response.writeHead(200, { ...headers, 'content-type': 'application/json; charset=utf-8' }).end(json);
    else if (file) response.writeHead(200, { ...headers, 'content-type': file[1] }).end(readFileSync(file[0]));
    else response.writeHead(404, { ...headers, 'content-type': 'text/plain; charset=utf-8' }).end('404');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE';
      reject(new Complaint({
        zh: `端口 ${port}：${taken ? '已被占用' : '无法打开'}；应为空闲的端口。请用 --port 换一个，如 --port ${port + 1}。`,
        en: `port ${port}: ${taken ? 'in use' : 'cannot be opened'}; expected a free port. Choose another with --port, such as --port ${port + 1}.`,
      }));
    });
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : port}/`;
}
