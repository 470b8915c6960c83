// Which folder may import which is the business of tests/layers.test.ts; this looks for knots and
// for files nobody uses.

// The pages, the build, workers (named by address, not imported) and the checks begin here.
const entries =
  '^src/(main|gallery|embed|app/prerender)\\.tsx$|^src/.*\\bworker\\.ts$|^src/data/(?:schema|check)\\.ts$';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      comment: 'Two files that need each other are one file, or three.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unused',
      severity: 'error',
      comment: 'Nothing reaches this file from an entry.',
      from: { path: entries },
      to: { path: '^src/', pathNot: `${entries}|\\.d\\.ts$`, reachable: false },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'This file neither imports nor is imported.',
      from: { orphan: true, pathNot: `${entries}|\\.d\\.ts$` },
      to: {},
    },
    {
      name: 'no-undeclared-package',
      severity: 'error',
      comment: 'The page may use only what package.json lists under dependencies.',
      from: {},
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-unresolved',
      severity: 'error',
      comment: 'This import leads nowhere.',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types'] },
  },
};
