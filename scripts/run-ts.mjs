import { isAbsolute, resolve } from 'node:path';
import { createServer } from 'vite';

/** @type {Promise<import('vite').ViteDevServer> | undefined} */
let started;

/** One Vite for all imports of a script, open to the end: a module may import others lazily. */
function vite() {
  started ??= createServer({
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  });
  return started;
}

process.once('beforeExit', () => {
  void started?.then((server) => server.close());
});

/**
 * Imports a TypeScript module in a script, through Vite, so that a script and the page run the very
 * same code. The path is taken from the project's root, where npm runs scripts.
 * @template T
 * @param {string} path
 * @returns {Promise<T>}
 */
export async function importTs(path) {
  const module = await (await vite()).ssrLoadModule(isAbsolute(path) ? path : resolve(path));
  return /** @type {T} */ (module);
}
