/** The page's server as strangers meet it: odd addresses, other names, a reader who stops reading. */
import { spawn, type ChildProcess } from 'node:child_process';
import { request } from 'node:http';
import { smallCity } from './small-city.ts';

type Asked = { readonly path: string; readonly host?: string; readonly method?: string; readonly status: number };

/** Asks without tidying the address up, as `curl --path-as-is` does; 0 when there was no answer. */
const ask = (port: number, { path, host = `127.0.0.1:${port}`, method = 'GET' }: Omit<Asked, 'status'>): Promise<number> =>
  new Promise((resolve) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    asked.on('error', () => resolve(0)).end();
  });

/** What a program printed until `enough`, or until it ended. */
export const printed = (program: ChildProcess, enough: RegExp): Promise<string> =>
  new Promise((resolve) => {
    let text = '';
    program.stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      if (enough.test(text)) resolve(text);
    });
    program.once('exit', () => resolve(text));
  });

/** Starts the page on a free port and asks what a browser would not. */
export async function serverFaults(start: string): Promise<string[]> {
  const server = spawn(process.execPath, [start, ...smallCity, '--port', '0', '--lang', 'en'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const address = /http:\/\/127\.0\.0\.1:(\d+)\/\S*/.exec(await printed(server, /http:\S+ /));
  const port = Number(address?.[1] ?? 0);
  const tries: readonly Asked[] = [
    { path: '//', status: 400 }, { path: '//elsewhere/page.js', status: 400 }, { path: 'http://elsewhere/', status: 400 }, { path: '/../start.ts', status: 404 },
    { path: '/', host: 'elsewhere.example', status: 403 }, { path: '/data.json', host: `elsewhere.example:${port}`, status: 403 }, { path: '/data.json', host: '127.0.0.1:1', status: 403 },
    { path: '/', method: 'POST', status: 405 }, { path: '/__proto__', status: 404 },
    { path: '/data.json', host: `[::1]:${port}`, status: 200 }, { path: '/?lang=en', host: `localhost:${port}`, status: 200 }, { path: '/dabiao.iife.js', status: 200 }, { path: '/views.js', status: 200 }, { path: '/verdicts.js', status: 200 }, { path: '/examples.ts', status: 404 }, { path: '/page/views.js', status: 404 },
    { path: '/counties.csv', status: 404 },
    { path: '/city/at.json', status: 200 }, { path: '/city/at.json?at=__proto__', status: 200 }, { path: '/city/house.json?house=constructor', status: 200 }, { path: '/city/house.json', status: 200 }, { path: '/city/list.json?list=&page=-1&answer=x', status: 200 },
    { path: '/city/none.json', status: 404 }, { path: '/city/', status: 404 }, { path: '/workbench/words.js', status: 200 }, { path: '/workbench/index.html', status: 404 }, { path: '/records.html', status: 200 },
  ];
  const faults = address?.[0].endsWith('/?lang=en') ? [] : ['the English address does not open in English'];
  for (const asked of tries) {
    const status = await ask(port, asked);
    if (status !== asked.status) faults.push(`${asked.method ?? 'GET'} ${asked.path} for ${asked.host ?? 'itself'} answers ${status} instead of ${asked.status}`);
  }
  server.kill();
  return [...faults, ...(await readerFaults(start))];
}

/** A reader that stops after the first piece, as `head` does. */
async function readerFaults(start: string): Promise<string[]> {
  const program = spawn(process.execPath, [start, ...smallCity, '--once'], { stdio: ['ignore', 'pipe', 'pipe'] });
  let complaints = '';
  program.stderr.on('data', (chunk: Buffer) => { complaints += chunk.toString(); });
  program.stdout.destroy();
  const code = await new Promise<number | null>((resolve) => program.once('close', (status) => resolve(status)));
  return code === 0 && complaints === '' ? [] : [`a reader who stops makes it end with ${code}: ${complaints}`];
}
