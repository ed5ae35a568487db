'use strict';
const path = require('path');

/** One layer's direction: `domain <- forms <- ui <- features <- webparts` and `domain <- lists <- webparts`. Each refusal says why. */
const layer = (folder, refused, reason) => ({
  files: [`src/${folder}/**/*.{ts,tsx}`],
  excludedFiles: ['**/*.test.{ts,tsx}'],
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: [{ group: refused.flatMap(name => [`**/${name}/**`, `${name}/**`, name]), message: reason }] }
    ]
  }
});

const screens = ['react', 'react-dom', '@fluentui', '@microsoft', '@pnp'];

module.exports = {
  root: true,
  extends: ['@microsoft/eslint-config-spfx/lib/profiles/react'],
  parserOptions: { tsconfigRootDir: path.join(__dirname, '..'), project: './dev/tsconfig.json' },
  ignorePatterns: ['lib', 'dist', 'release', 'temp', 'sharepoint/solution', '.local', '*.js', '*.mjs'],
  overrides: [
    {
      files: ['**/*.ts', '**/*.tsx'],
      parser: '@typescript-eslint/parser',
      plugins: ['react-hooks'],
      rules: {
        // The SPFx profile leaves these two off, and a hook called conditionally breaks at run time only.
        'react-hooks/rules-of-hooks': 'error',
        'react-hooks/exhaustive-deps': 'error',
        '@typescript-eslint/no-explicit-any': 'error',
        '@typescript-eslint/no-floating-promises': 'error',
        // `const { left, ...rest } = row` is how a property is left out.
        '@typescript-eslint/no-unused-vars': ['error', { vars: 'all', args: 'after-used', ignoreRestSiblings: true }],
        // `null` is what SharePoint answers and what a controlled input wants.
        '@rushstack/no-new-null': 'off',
        'no-restricted-syntax': [
          'error',
          { selector: 'ExportAllDeclaration', message: 'No barrels: import the file itself.' }
        ]
      }
    },
    layer(
      'domain',
      ['forms', 'ui', 'features', 'lists', 'webparts', 'loc', ...screens],
      'The domain is pure: no form, screen, list or SharePoint.'
    ),
    layer(
      'forms',
      ['ui', 'features', 'lists', 'webparts', ...screens],
      'Forms are data: wording and rules, no screens, no SharePoint.'
    ),
    layer('ui', ['features', 'lists', 'webparts', '@pnp'], 'Controls know nothing of what they are used for.'),
    layer(
      'features',
      ['lists', 'webparts', '@pnp'],
      'Features reach SharePoint through the ports in the services context.'
    ),
    layer(
      'lists',
      ['forms', 'ui', 'features', 'webparts', 'react', '@fluentui'],
      'Lists are SharePoint behind the ports of the domain.'
    ),
    // Playwright's fixtures are called with `use` and ask for nothing by an empty pattern: no React there.
    { files: ['dev/journeys/**/*.ts'], rules: { 'react-hooks/rules-of-hooks': 'off', 'no-empty-pattern': 'off' } },
    { files: ['dev/**/*.ts', 'dev/**/*.tsx'], rules: { '@microsoft/spfx/no-async-await': 'off', 'no-console': 'off' } }
  ]
};
