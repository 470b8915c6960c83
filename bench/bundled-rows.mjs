/** The bundled projects as rows of two instants. The packages draw no windows, so a date is the start of what it names. */
import { readFileSync } from 'node:fs';

/** @typedef {{id: string, name: {en: string}, milestones: {claim: string}[]}} Project */
/** @typedef {{id: string, period?: string}} Claim */

const year = 365 * 86_400_000;
/** Of the years shown, so that some bars of the first rows are in view everywhere. */
const [earliest, latest] = [Date.UTC(2006, 0, 1), Date.UTC(2032, 0, 1)];

/**
 * @param {string} edtf
 * @returns {number[]}
 */
function instantsOf(edtf) {
  return [...edtf.matchAll(/\b(\d{4})(?:-(0\d|1[0-2]))?/g)].map((match) =>
    Date.UTC(Number(match[1]), Number(match[2] ?? 1) - 1, 1),
  );
}

/** @param {string} root */
export function bundledRows(root) {
  /** @param {string} name */
  const read = (name) => JSON.parse(readFileSync(`${root}/public/data/${name}.json`, 'utf8'));
  const projects = /** @type {Project[]} */ (read('projects'));
  const claims = /** @type {Claim[]} */ (read('claims'));
  const periods = new Map(claims.map((claim) => [claim.id, claim.period ?? '']));
  return projects.map((project, i) => {
    const instants = project.milestones.flatMap(({ claim }) =>
      instantsOf(periods.get(claim) ?? ''),
    );
    // An undated project is a bar all the same, so that each renderer draws as many.
    const first = instants.length > 0 ? Math.min(...instants) : Date.UTC(2024, 0, 1);
    const from = Math.max(first, earliest);
    const to = Math.min(Math.max(...instants, from + year / 2), latest);
    return { id: i + 1, name: project.name.en, from, to };
  });
}
