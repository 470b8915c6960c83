/** What both benchmarks read from the command line, and where they keep what they measured. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * @param {string[]} args
 * @param {readonly string[]} known with a value
 * @param {readonly string[]} flags without
 * @returns {Record<string, string>}
 */
export function optionsOf(args, known, flags) {
  /** @type {Record<string, string>} */
  const options = {};
  for (let i = 0; i < args.length; i++) {
    const name = args[i]?.replace(/^--/, '') ?? '';
    const value = args[i + 1];
    if (flags.includes(name)) options[name] = 'yes';
    else if (known.includes(name) && value !== undefined) {
      options[name] = value;
      i++;
    } else
      throw new Error(
        `Unknown: ${args[i]}. Known: ${[...known, ...flags].map((o) => `--${o}`).join(' ')}`,
      );
  }
  return options;
}

/**
 * Samples by key, kept on disk after each, so that a broken run is resumed.
 * @template T
 * @param {string} name
 * @param {boolean} resume
 */
export function createKept(name, resume) {
  const file = join(import.meta.dirname, '.cache', `${name}.json`);
  if (!resume) rmSync(file, { force: true });
  /** @type {Record<string, T>} */
  const samples = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  return {
    /** @param {string} key */
    get: (key) => samples[key],
    /** @param {string} key @param {T} sample */
    set: (key, sample) => {
      samples[key] = sample;
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(samples));
    },
  };
}
