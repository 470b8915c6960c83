import a11y from 'eslint-plugin-jsx-a11y-x';
import hooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import ts from 'typescript';

/**
 * A date written as text is read by `Date` as an instant in some time zone, and shows as the day
 * before in another. Needs types, because the text is rarely a literal.
 * @type {import('eslint').Rule.RuleModule}
 */
const noDateFromText = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { text: 'Dates are civil days: parse the text with domain/edtf.ts, not with Date.' },
  },
  create(context) {
    /** @type {{getTypeAtLocation: (node: unknown) => ts.Type}} */
    const services = context.sourceCode.parserServices;
    /** @param {ts.Type} type @returns {boolean} */
    const mayBeText = (type) =>
      type.isUnion()
        ? type.types.some(mayBeText)
        : (type.flags & (ts.TypeFlags.StringLike | ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0;
    return {
      'NewExpression[callee.name="Date"][arguments.length=1]'(
        /** @type {import('estree').NewExpression} */ node,
      ) {
        if (mayBeText(services.getTypeAtLocation(node.arguments[0]))) {
          context.report({ node, messageId: 'text' });
        }
      },
    };
  },
};

const clock = [
  {
    selector:
      'MemberExpression[object.name="Date"][property.name=/^(now|parse)$/], NewExpression[callee.name="Date"][arguments.length=0], CallExpression[callee.name="Date"]',
    message: 'Today is an input: only app/clock.ts reads the clock, and nothing parses with Date.',
  },
];

const locale = [
  {
    selector:
      'MemberExpression[object.name="Intl"], CallExpression[callee.property.name=/^toLocale(Date|Time)?String$/]',
    message: 'Chromium has no Lao locale and answers in English: format through src/i18n.',
  },
];

const always = [
  {
    selector: 'ExportDefaultDeclaration, ExportSpecifier[exported.name="default"]',
    message: 'Named exports only: one name for one thing.',
  },
  {
    selector:
      'JSXAttribute[name.name="dangerouslySetInnerHTML"], Property[key.name="dangerouslySetInnerHTML"], MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|srcdoc)$/], MemberExpression[object.name="document"][property.name=/^writeln?$/]',
    message: 'No HTML is made from strings here.',
  },
  {
    selector:
      'JSXOpeningElement[name.name="style"], CallExpression[callee.property.name="setAttribute"][arguments.0.value="style"]',
    message: 'The policy of the site blocks this; use a style sheet or the style property.',
  },
  {
    selector: 'NewExpression[callee.name="DOMParser"]',
    message: 'Trusted Types refuse every DOMParser.',
  },
  {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message: 'The same data must always give the same page.',
  },
];

/**
 * The recommended React rules, none of them a mere warning.
 * @type {Record<string, 'error'>}
 */
const hookRules = {};
for (const name of Object.keys(hooks.configs.flat.recommended.rules)) hookRules[name] = 'error';

export default defineConfig(
  globalIgnores([
    'dist',
    'dist-single',
    'node_modules',
    'test-results',
    'playwright-report',
    'coverage',
    'public',
    'docs',
    'bench',
  ]),
  {
    // A rule that does not fit is changed here, with its reason, not switched off in a comment.
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
  },
  {
    files: ['**/*.{ts,tsx,js,mjs}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      eqeqeq: 'error',
      'max-lines': ['error', 250],
      'no-eval': 'error',
      'no-new-func': 'error',
    },
  },
  {
    // The linter does not see casts in comments, which are how plain JavaScript tames an `any`.
    files: ['**/*.{js,mjs}'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['**/*.tsx'],
    extends: [a11y.configs.recommended],
  },
  {
    files: ['src/**/*.{ts,tsx}', 'tests/**/*.tsx'],
    plugins: { 'react-hooks': { rules: hooks.rules } },
    rules: hookRules,
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { house: { rules: { 'no-date-from-text': noDateFromText } } },
    rules: {
      'no-console': 'error',
      'house/no-date-from-text': 'error',
      'no-restricted-syntax': ['error', ...always, ...clock, ...locale],
    },
  },
  {
    files: ['src/i18n/**/*.{ts,tsx}'],
    rules: { 'no-restricted-syntax': ['error', ...always, ...clock] },
  },
  {
    // A catalogue is a list: its length is no complexity.
    files: ['src/i18n/messages/**'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['src/app/clock.ts'],
    rules: { 'no-restricted-syntax': ['error', ...always, ...locale] },
  },
);
