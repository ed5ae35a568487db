'use strict';

/** Cycles, and imports across features: what a linter of single files cannot see. */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'A cycle has no bottom to start reading from.',
      from: {},
      to: { circular: true }
    },
    {
      name: 'no-cross-feature',
      severity: 'error',
      comment: 'Features do not know each other: what two of them need belongs to ui or domain.',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/', pathNot: '^src/features/$1/' }
    },
    {
      name: 'sharepoint-knows-no-partnerships',
      severity: 'error',
      comment: 'The local SharePoint is SharePoint: it knows nothing of our lists.',
      from: { path: '^dev/sharepoint/' },
      to: { path: '^(src/|dev/(people|host))' }
    },
    {
      name: 'ships-nothing-of-dev',
      severity: 'error',
      comment: 'dev/ never ships.',
      from: { path: '^src/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^dev/' }
    },
    {
      name: 'ships-no-testing',
      severity: 'error',
      comment: 'Builders and in-memory repositories never ship.',
      from: { path: '^src/', pathNot: '(\\.test\\.tsx?$|^src/testing/)' },
      to: { path: '^src/testing/' }
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'A file that nothing imports is dead, or waits for a purpose.',
      from: { orphan: true, path: '^src/', pathNot: '(\\.test\\.tsx?$|\\.d\\.ts$|/loc/)' },
      to: {}
    }
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'dev/tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^lib/|^release/|^temp/|^dist/)' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.mjs', '.d.ts'] }
  }
};
