/** The import law: which folder of src may know which, checked on the text of the files. */
import ts from 'typescript';

export type Violation = { readonly file: string; readonly rule: Rule; readonly detail: string };

export type Rule =
  | 'layer'
  | 'siblings'
  | 'package'
  | 'outside'
  | 'glob'
  | 'barrel'
  | 'default-export'
  | 'name'
  | 'length';

/** What each folder may import beside itself. A folder that is not listed does not belong in src. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  i18n: ['domain'],
  data: ['domain'],
  state: ['domain', 'i18n'],
  charts: ['domain', 'i18n'],
  contract: ['domain', 'i18n'],
  exhibits: ['domain', 'i18n', 'charts', 'contract'],
  media: ['domain', 'i18n', 'charts', 'contract'],
  styles: [],
  app: [
    ...['domain', 'i18n', 'data', 'state', 'charts', 'contract', 'exhibits', 'media'],
    'styles',
  ],
};

/** Packages with one home, so that each can be replaced in one place. */
const homes: readonly { readonly package: string; readonly home: RegExp }[] = [
  { package: 'recharts', home: /^src\/charts\/xy-instrument\.tsx$/ },
  { package: 'zod', home: /^src\/data\/schema\.ts$/ },
  { package: 'use-intl', home: /^src\/i18n\// },
  { package: 'zustand', home: /^src\/state\// },
  { package: '@tanstack/react-query', home: /^src\/(data|app)\// },
];

const longest = 250;
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.(module|worker|d))?\.(ts|tsx|css)$/;

/** Every breach of the law in these files, given by path from the project's root ("src/…"). */
export function violations(files: ReadonlyMap<string, string>): readonly Violation[] {
  return [...files].flatMap(([file, text]) => [...breachesOf(file, text)]);
}

function* breachesOf(file: string, text: string): Generator<Violation> {
  const name = file.split('/').at(-1) ?? '';
  if (!kebab.test(name)) yield { file, rule: 'name', detail: `${name} is not kebab-case` };
  if (/^index\.tsx?$/.test(name)) yield { file, rule: 'barrel', detail: 'import the file itself' };

  const lines = text.replace(/\n$/, '').split('\n').length;
  // A catalogue is a list: its length is no complexity.
  if (lines > longest && !file.startsWith('src/i18n/messages/')) {
    yield { file, rule: 'length', detail: `${String(lines)} lines` };
  }
  if (layerOf(file) !== undefined && !((layerOf(file) ?? '') in mayImport)) {
    yield { file, rule: 'layer', detail: 'the law does not know this folder' };
  }
  if (name.endsWith('.css')) return;

  const { imports, globs, defaults } = read(file, text);
  if (globs) yield { file, rule: 'glob', detail: 'lists are written out, not collected' };
  if (defaults) yield { file, rule: 'default-export', detail: 'one name for one thing' };
  for (const specifier of imports) {
    const breach = specifier.startsWith('.') ? ofFile(file, specifier) : ofPackage(file, specifier);
    if (breach) yield { file, rule: breach, detail: specifier };
  }
}

function ofPackage(file: string, specifier: string): Rule | undefined {
  if (layerOf(file) === 'domain') return 'package';
  const known = homes.find(
    (entry) => specifier === entry.package || specifier.startsWith(`${entry.package}/`),
  );
  return known && !known.home.test(file) ? 'package' : undefined;
}

function ofFile(file: string, specifier: string): Rule | undefined {
  const target = new URL(specifier, `file:///${file}`).pathname.slice(1);
  if (!target.startsWith('src/')) return 'outside';
  const from = layerOf(file);
  const to = layerOf(target);
  // The mount at the top of src is part of the app; nothing imports it.
  if (from === undefined) return undefined;
  if (to === undefined) return 'layer';
  if (from !== to) return mayImport[from]?.includes(to) ? undefined : 'layer';
  return from === 'exhibits' && !mayMeet(file, target) ? 'siblings' : undefined;
}

/** The list knows every exhibit; an exhibit knows its own parts: `name/part.ts`, `name-part.ts`. */
function mayMeet(file: string, target: string): boolean {
  const exhibitOf = (path: string) =>
    path.split('/')[2]?.replace(/(\.module)?\.(tsx?|css)$/, '') ?? '';
  const from = exhibitOf(file);
  const to = exhibitOf(target);
  return from === 'list' || from === to || to.startsWith(`${from}-`);
}

function layerOf(file: string): string | undefined {
  const parts = file.split('/');
  return parts.length > 2 ? parts[1] : undefined;
}

type Reading = { readonly imports: string[]; globs: boolean; defaults: boolean };

/** What a file imports, types and lazy parts and workers included. */
function read(file: string, text: string): Reading {
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, false, kind);
  const reading: Reading = { imports: [], globs: false, defaults: false };
  const add = (node: ts.Node | undefined) => {
    if (node && ts.isStringLiteralLike(node)) reading.imports.push(node.text);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) add(node.moduleSpecifier);
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal);
    }
    if (ts.isCallExpression(node)) {
      if (node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node.arguments[0]);
      reading.globs ||= node.expression.getText(source).startsWith('import.meta.glob');
    }
    if (ts.isNewExpression(node) && isOwnAddress(node, source)) add(node.arguments?.[0]);
    reading.defaults ||= isDefault(node);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return reading;
}

/** `new URL('./other.ts', import.meta.url)`: how a worker is named. */
function isOwnAddress(node: ts.NewExpression, source: ts.SourceFile): boolean {
  return (
    node.expression.getText(source) === 'URL' &&
    node.arguments?.[1]?.getText(source) === 'import.meta.url'
  );
}

function isDefault(node: ts.Node): boolean {
  if (ts.isExportAssignment(node)) return true;
  if (ts.isExportSpecifier(node)) return node.name.text === 'default';
  return (
    ts.canHaveModifiers(node) &&
    (ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword) ?? false)
  );
}
