/** Serves the built site as a static host would: the shipped headers, compressed, 404 when missing. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, readdir, realpath, stat } from 'node:fs/promises';
import http from 'node:http';
import { dirname, extname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import zlib from 'node:zlib';
import { headersFor, parseHeaders } from './headers.mjs';

/** @typedef {'br' | 'gzip' | 'identity'} Coding */
/** @typedef {{stamp: string, hash: string, bodies: Map<Coding, Promise<Buffer>>}} Entry */

const title = 'Vietnam–Laos Cooperation Dashboard';

/** @type {Record<string, string>} */
const types = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/**
 * The file a request path names, or nothing: for a folder, a hidden or a host's own file, and
 * whatever lies outside.
 * @param {string} dir
 * @param {string} url
 */
async function fileOf(dir, url) {
  let path;
  try {
    path = decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '');
  } catch {
    return undefined;
  }
  if (path === '/') path = '/index.html';
  const parts = path.split('/').slice(1);
  if (!path.startsWith('/') || /[\\\0]/.test(path) || path === '/_headers') return undefined;
  if (parts.some((part) => part === '' || part.startsWith('.'))) return undefined;
  try {
    // The real path, so that a link inside the folder cannot lead out of it.
    const file = await realpath(join(dir, ...parts));
    const info = await stat(file);
    if (!info.isFile() || !file.startsWith((await realpath(dir)) + sep)) return undefined;
    return { file, stamp: `${info.mtimeMs}-${info.size}` };
  } catch {
    return undefined;
  }
}

/**
 * @param {string} accepted the Accept-Encoding header
 * @param {string} type
 * @returns {Coding}
 */
function chooseCoding(accepted, type) {
  if (!/^text\/|javascript|json|xml|wasm/.test(type)) return 'identity';
  /** @type {Map<string, number>} */
  const weights = new Map();
  for (const item of accepted.toLowerCase().split(',')) {
    const [name = '', ...settings] = item.split(';').map((part) => part.trim());
    const q = settings.find((setting) => setting.startsWith('q='))?.slice(2);
    if (name) weights.set(name, q === undefined ? 1 : Number(q) || 0);
  }
  /** @param {Coding} name */
  const weight = (name) => weights.get(name) ?? weights.get('*') ?? 0;
  const best = weight('br') >= weight('gzip') ? 'br' : 'gzip';
  return weight(best) > 0 ? best : 'identity';
}

/**
 * @param {Buffer} body
 * @param {Coding} coding
 */
function encode(body, coding) {
  if (coding === 'gzip') return promisify(zlib.gzip)(body, { level: 9 });
  if (coding === 'br') {
    // Quality 11 is slow, and paid once a file.
    const params = { [zlib.constants.BROTLI_PARAM_SIZE_HINT]: body.length };
    return promisify(zlib.brotliCompress)(body, { params });
  }
  return Promise.resolve(body);
}

/**
 * Files and their encodings, kept while the file on disk stays the same.
 */
function createStore() {
  /** @type {Map<string, Entry>} */
  const entries = new Map();
  /**
   * @param {{file: string, stamp: string}} found
   * @param {Coding} coding
   */
  return async ({ file, stamp }, coding) => {
    let entry = entries.get(file);
    if (entry?.stamp !== stamp) {
      const bytes = await readFile(file);
      const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
      entry = { stamp, hash, bodies: new Map([['identity', Promise.resolve(bytes)]]) };
      entries.set(file, entry);
    }
    const { bodies, hash } = entry;
    const body =
      bodies.get(coding) ??
      Promise.resolve(bodies.get('identity')).then((plain) =>
        encode(plain ?? Buffer.alloc(0), coding),
      );
    bodies.set(coding, body);
    return { body: await body, etag: `"${hash}-${coding}"` };
  };
}

/**
 * @param {string} dir the folder to serve; its `_headers` file says which headers are sent
 */
export function createServer(dir) {
  const root = resolve(dir);
  const stored = createStore();

  /**
   * @param {http.IncomingMessage} request
   * @param {http.ServerResponse} response
   */
  async function answer(request, response) {
    const url = request.url ?? '/';
    const path = url.split(/[?#]/, 1)[0] ?? '/';
    const rules = parseHeaders(await readFile(join(root, '_headers'), 'utf8').catch(() => ''));
    // Without a rule, what the hosts do without one: keep, but ask before each use.
    const headers = { 'Cache-Control': 'no-cache', ...headersFor(rules, path) };

    /**
     * @param {number} status
     * @param {string} text
     */
    const refuse = (status, text) => {
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
      // Nothing may remember for a year that a file was missing during an upload.
      response.setHeader('Cache-Control', 'no-store');
      response.setHeader('Content-Type', 'text/plain; charset=utf-8');
      response.writeHead(status).end(request.method === 'HEAD' ? undefined : `${text}\n`);
    };

    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      refuse(405, '405 This site only answers GET and HEAD.');
      return;
    }
    const found = await fileOf(root, url);
    if (!found) {
      refuse(404, `404 Not found\n${title}: there is no such file. The front page is at /`);
      return;
    }
    const type = types[extname(found.file).toLowerCase()] ?? 'application/octet-stream';
    const accepted = String(request.headers['accept-encoding'] ?? '');
    const coding = chooseCoding(accepted, type);
    const { body, etag } = await stored(found, coding);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.setHeader('ETag', etag);
    response.setHeader('Vary', 'Accept-Encoding');
    const known = (request.headers['if-none-match'] ?? '').split(',').map((tag) => tag.trim());
    if (known.includes(etag) || known.includes(`W/${etag}`) || known.includes('*')) {
      response.writeHead(304).end();
      return;
    }
    response.setHeader('Content-Type', type);
    response.setHeader('Content-Length', body.length);
    if (coding !== 'identity') response.setHeader('Content-Encoding', coding);
    response.writeHead(200).end(request.method === 'HEAD' ? undefined : body);
  }

  return http.createServer((request, response) => {
    answer(request, response).catch((/** @type {unknown} */ error) => {
      console.error(error);
      response.writeHead(500).end();
    });
  });
}

/**
 * @param {http.Server} server
 * @param {number} port
 * @param {string} host
 * @returns {Promise<void>}
 */
function listen(server, port, host) {
  return new Promise((done, fail) => {
    server.once('error', fail).listen(port, host, done);
  });
}

/**
 * Compresses every file before somebody waits for it.
 * @param {string} dir
 * @param {number} port
 */
async function warm(dir, port) {
  for (const entry of await readdir(dir, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = relative(dir, join(entry.parentPath, entry.name))
      .split(sep)
      .map(encodeURIComponent);
    const headers = { 'accept-encoding': 'br' };
    await fetch(`http://127.0.0.1:${port}/${path.join('/')}`, { method: 'HEAD', headers });
  }
}

async function main() {
  const dir = join(dirname(dirname(fileURLToPath(import.meta.url))), 'dist');
  const port = Number(process.env['PORT'] || 4173);
  if (!existsSync(join(dir, 'index.html'))) {
    console.error('Nothing is built yet. Run:  npm run build');
    process.exitCode = 1;
    return;
  }
  const server = createServer(dir);
  try {
    await listen(server, port, '127.0.0.1');
  } catch (error) {
    const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (!taken) throw error;
    console.error(`Port ${port} is taken. Choose another:  PORT=${port + 1} npm start`);
    process.exitCode = 1;
    return;
  }
  // `localhost` is ::1 for some clients. A machine without IPv6 has no such clients.
  const sixth = http.createServer((request, response) => server.emit('request', request, response));
  await listen(sixth, port, '::1').catch(() => undefined);
  console.log(`${title}: http://localhost:${port}`);
  await warm(dir, port);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
