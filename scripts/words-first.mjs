/** Which wordings of the data the first screen says: their translations are served first, the others after it. */

/** @typedef {Record<string, any>} Rec */

/** Said in opened evidence, in the details of a project, and by other screens only. */
const later = /^(?:projects\.status|readings\.title|changes)\b/;

/**
 * Names that records hold as plain text, where the first screen says them.
 * @type {readonly (readonly [file: string, of: (record: Rec) => string | undefined])[]}
 */
const named = [
  ['claims', ({ attributedTo }) => attributedTo],
  ['sources', ({ publisher }) => publisher],
  ['events', ({ place }) => place],
  ['projects', ({ place }) => place.province],
];

/**
 * @param {string} path
 * @param {any} value
 * @param {Set<string>} found
 */
function collect(path, value, found) {
  if (typeof value !== 'object' || value === null || later.test(path)) return;
  if (typeof value.en === 'string') found.add(value.en);
  else
    for (const [field, part] of Object.entries(value))
      collect(Array.isArray(value) ? path : `${path}.${field}`, part, found);
}

/**
 * @param {Record<string, any>} files lists of records by file name
 * @returns {Set<string>}
 */
export function wordingsFirst(files) {
  /** @type {Set<string>} */
  const found = new Set();
  for (const [file, records] of Object.entries(files)) {
    const name = file.replace('.json', '');
    // All names there are: those of the first screen are found where they are used.
    if (name !== 'names') collect(name, records, found);
  }
  for (const [file, of] of named)
    for (const record of files[`${file}.json`]) {
      const name = of(record);
      if (name !== undefined) found.add(name);
    }
  return found;
}
