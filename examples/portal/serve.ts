/** Serves the page and its data on this machine only, under the strictest policy that a portal may have. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Complaint } from './complaint.ts';
import type { Routes } from './workbench/routes.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const scripts = ['page', 'element', 'figures', 'list', 'mechanisms', 'problems', 'record-form', 'records', 'verdicts', 'views', 'words'] as const;

const workbench = ['draw', 'house', 'ledger', 'overview', 'panel', 'words', 'workbench'] as const;

/** Every address that the page may ask for. Anything else is not found, so no path can lead out. */
const files: Readonly<Record<string, readonly [string, string]>> = {
  '/': [here('workbench/page/index.html'), 'text/html; charset=utf-8'],
  '/workbench.css': [here('workbench/page/workbench.css'), 'text/css; charset=utf-8'],
  ...Object.fromEntries(workbench.map((name) => [`/workbench/${name}.js`, [here(`workbench/page/${name}.js`), 'text/javascript; charset=utf-8'] as const])),
  '/records.html': [here('page/index.html'), 'text/html; charset=utf-8'],
  '/page.css': [here('page/page.css'), 'text/css; charset=utf-8'],
  ...Object.fromEntries(scripts.map((name) => [`/${name}.js`, [here(`page/${name}.js`), 'text/javascript; charset=utf-8'] as const])),
  '/dabiao.iife.js': [here('../../packages/widgets/dist/dabiao.iife.js'), 'text/javascript; charset=utf-8'],
};

const headers = {
  'content-security-policy': "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; frame-src 'self'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

const plain = { ...headers, 'content-type': 'text/plain; charset=utf-8' };

/** Another site may give its own name this machine's address, and would then read the data: only our own names are answered. */
function isOwnHost({ headers: { host = '' }, socket }: IncomingMessage): boolean {
  const port = socket.localPort ?? 0;
  return ['127.0.0.1', 'localhost', '[::1]'].some((name) => host.toLowerCase() === `${name}:${port}` || (port === 80 && host.toLowerCase() === name));
}

const json = { ...headers, 'content-type': 'application/json; charset=utf-8' };

function answer(request: IncomingMessage, response: ServerResponse, { records, routes }: Shown): void {
  const refuse = (status: number): void => { response.writeHead(status, plain).end(String(status)); };
  const [path = '', query = ''] = (request.url ?? '').split(/[?#]/);
  const file = Object.hasOwn(files, path) ? files[path] : undefined;
  if (!isOwnHost(request)) refuse(403);
  else if (!/^\/(?!\/)/.test(path)) refuse(400);
  else if (request.method !== 'GET') refuse(405);
  else if (path === '/data.json') response.writeHead(200, json).end(records);
  else if (path.startsWith('/city/')) {
    const seen = routes(path, new URLSearchParams(query));
    if (seen === undefined) refuse(404);
    else response.writeHead(200, json).end(JSON.stringify(seen));
  }
  else if (file === undefined) refuse(404);
  else {
    const body = readFileSync(file[0]);
    response.writeHead(200, { ...headers, 'content-type': file[1] }).end(body);
  }
}

type Shown = { readonly records: string; readonly routes: Routes };

/** A server that listens, and has nothing to show until it is told what. */
export type Serving = {
  readonly address: string;
  /** @param data - what the page of records shows, handed out as /data.json */
  readonly show: (data: unknown, routes: Routes) => void;
};

/**
 * Opens the page on loopback. It listens before there is anything to show, so that a port in use is known before the long work.
 *
 * @throws Complaint when the port is taken
 */
export async function serve(port: number): Promise<Serving> {
  let shown: Shown | null = null;
  const server = createServer((request, response) => {
    try {
      if (shown === null) response.writeHead(503, { ...plain, 'retry-after': '5' }).end('503');
      else answer(request, response, shown);
    } catch {
      if (!response.headersSent) response.writeHead(500, plain);
      response.end('500');
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE';
      reject(new Complaint({
        zh: `端口 ${port}：${taken ? '已被占用' : '无法打开'}；应为空闲的端口。请用 --port 换一个；--port 0 任取一个空闲的。`,
        en: `port ${port}: ${taken ? 'in use' : 'cannot be opened'}; expected a free port. Choose another with --port; --port 0 takes any free one.`,
      }));
    });
    server.listen(port, '127.0.0.1', resolve);
  });
  // With nothing to show the program ends, such as when a file cannot be read.
  server.unref();
  const address = server.address();
  return {
    address: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : port}/`,
    show: (data, routes) => {
      shown = { records: JSON.stringify(data), routes };
      server.ref();
    },
  };
}
