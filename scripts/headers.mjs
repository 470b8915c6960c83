/** Reads public/_headers, the only source of the site's response headers. */

/** @typedef {{path: string, headers: Record<string, string>}} Rule */

/**
 * Reads the `_headers` format of Netlify and Cloudflare Pages.
 * @param {string} text
 * @returns {Rule[]}
 */
export function parseHeaders(text) {
  /** @type {Rule[]} */
  const rules = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    const colon = line.indexOf(':');
    if (!/^\s/.test(line)) rules.push({ path: line.trim(), headers: {} });
    else if (colon > 0) {
      const rule = rules.at(-1);
      if (rule) rule.headers[line.slice(0, colon).trim()] = line.slice(colon + 1).trim();
    }
  }
  return rules;
}

/**
 * @param {Rule[]} rules
 * @param {string} path
 * @returns {Record<string, string>}
 */
export function headersFor(rules, path) {
  const matching = rules.filter((rule) => {
    const parts = rule.path.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
    return new RegExp(`^${parts.join('.*')}$`).test(path);
  });
  return Object.fromEntries(matching.flatMap((rule) => Object.entries(rule.headers)));
}

/**
 * The policy as a page can carry it in a meta element. What a page cannot say about itself is left
 * out: browsers ignore it there, with a warning.
 * @param {Rule[]} rules
 */
export function policyForMeta(rules) {
  const policy = headersFor(rules, '/')['Content-Security-Policy'] ?? '';
  return policy
    .split(';')
    .map((directive) => directive.trim())
    .filter((directive) => directive && !/^(frame-ancestors|report-|sandbox)/.test(directive))
    .join('; ');
}
