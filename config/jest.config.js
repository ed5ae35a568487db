'use strict';
const path = require('path');

/** Unit, component and conformance tests. Pure tests and servers run in Node; a test of a component asks for jsdom in its first line. */
const swc = {
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', tsx: true, decorators: true },
    transform: { react: { runtime: 'classic' } }
  },
  module: { type: 'commonjs' },
  sourceMaps: 'inline'
};

module.exports = {
  rootDir: path.join(__dirname, '..'),
  roots: ['<rootDir>/src', '<rootDir>/dev'],
  testEnvironment: 'node',
  testMatch: ['**/*.test.{ts,tsx}'],
  testTimeout: 30000,
  // Jest leaves one core to its own work, which on the two that we promise would leave one idle.
  maxWorkers: '100%',
  transform: { '^.+\\.(ts|tsx|js|mjs)$': ['@swc/jest', swc] },
  transformIgnorePatterns: ['/node_modules/(?!(@pnp|idb-keyval|valibot|canonicalize|fast-check|pure-rand)/)'],
  moduleNameMapper: {
    '\\.scss$': '<rootDir>/config/jest/scssModule.js',
    '^@testing-library/dom$': '<rootDir>/node_modules/@testing-library/react/node_modules/@testing-library/dom',
    '^@fluentui/react$': '<rootDir>/node_modules/@fluentui/react/lib-commonjs/index.js',
    '^@fluentui/react/lib/(.*)$': '<rootDir>/node_modules/@fluentui/react/lib-commonjs/$1'
  },
  cacheDirectory: '<rootDir>/.local/jest-cache'
};
