import path from 'node:path';
import js from '@eslint/js';
import prettier from 'eslint-config-prettier/flat';
import jest from 'eslint-plugin-jest';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const isInsideDomain = (file) => file.split(path.sep).includes('domain');

/** Refuses every import of a domain file that does not lead to another domain file of ours. */
const domainImports = {
  meta: {
    type: 'problem',
    messages: { outside: "A domain file imports from domain/ folders only, not '{{source}}'." },
    schema: [],
  },
  create(context) {
    const check = (source) => {
      if (source?.type !== 'Literal' || typeof source.value !== 'string') return;
      const target = path.resolve(path.dirname(context.filename), source.value);
      if (source.value.startsWith('.') && isInsideDomain(path.dirname(target))) return;
      context.report({ node: source, messageId: 'outside', data: { source: source.value } });
    };
    return {
      ImportDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
      ExportNamedDeclaration: (node) => check(node.source),
      TSImportType: (node) => check(node.source ?? node.argument?.literal),
      TSExternalModuleReference: (node) => check(node.expression),
      'CallExpression[callee.name="require"]': (node) => check(node.arguments[0]),
    };
  },
};

const rootImportsOnly = {
  regex: '^(@nestjs/[^/]+|typeorm)/',
  message: "Import from the package's root; deep paths differ between its versions.",
};

const moduleState = [
  {
    selector: ':matches(Program, ExportNamedDeclaration) > VariableDeclaration[kind=/^(let|var)$/]',
    message: 'No mutable module state: two apps in one process would share it.',
  },
  {
    selector: 'PropertyDefinition[static=true][readonly!=true]',
    message: 'No mutable static state: two apps in one process would share it.',
  },
];

export default defineConfig(
  globalIgnores(['**/dist/', '**/coverage/', 'sample-app/data/', 'sample-app/public/']),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.js', '*.mjs'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { local: { rules: { 'domain-imports': domainImports } } },
    rules: {
      eqeqeq: ['error', 'always'],
      'max-lines': ['error', { max: 300 }],
      'no-restricted-imports': ['error', { patterns: [rootImportsOnly] }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // TypeORM 0.3 knows the older name only, and both generations are supported.
      '@typescript-eslint/no-deprecated': [
        'error',
        { allow: [{ from: 'package', package: 'typeorm', name: 'connection' }] },
      ],
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      // A spread string is a list of code points, and entities are plain rows without methods.
      '@typescript-eslint/no-misused-spread': [
        'error',
        {
          allow: [
            { from: 'lib', name: 'string' },
            {
              from: 'file',
              name: [
                'ClientEntity',
                'ExportEntity',
                'InvitationEntity',
                'MemberEntity',
                'PortalEntity',
                'ProfileEntity',
              ],
            },
          ],
        },
      ],
      // PermissionKey is plain string only until a host registers its catalogue.
      '@typescript-eslint/no-unnecessary-type-arguments': 'off',
      // A reader of stored JSON names the type it expects.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // Options are classes, for their defaults; hosts write literals.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/only-throw-error': [
        'error',
        { allowThrowingUnknown: true, allowThrowingAny: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    files: ['lib/**/*.ts'],
    rules: {
      'max-lines-per-function': ['error', { max: 40, IIFEs: true }],
      'no-console': 'error',
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            rootImportsOnly,
            { regex: '(^|/)(test|sample-app)/', message: 'The library stands on its own.' },
            { regex: '^nest-clientele', message: 'Inside the library, import relatively.' },
          ],
        },
      ],
      'no-restricted-syntax': ['error', ...moduleState],
    },
  },
  {
    files: ['lib/**/domain/**/*.ts'],
    rules: { 'local/domain-imports': 'error' },
  },
  {
    // Answers of an HTTP server are untyped in tests, and a stub may be a bare async function.
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['test/**/*.spec.ts'],
    extends: [jest.configs['flat/recommended']],
    rules: {
      'jest/expect-expect': [
        'error',
        { assertFunctionNames: ['expect', 'expect*', 'fc.assert', 'assert*', '**.expect'] },
      ],
      'jest/no-commented-out-tests': 'error',
      'jest/no-disabled-tests': 'error',
    },
  },
  {
    // What holds of a random case may depend on the case.
    files: ['test/property/**/*.spec.ts'],
    rules: { 'jest/no-conditional-expect': 'off' },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      parserOptions: { projectService: false },
      globals: { console: 'readonly', process: 'readonly', URL: 'readonly', fetch: 'readonly' },
    },
  },
  {
    files: ['**/*.{js,cjs}'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { module: 'writable', require: 'readonly', __dirname: 'readonly' },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  prettier,
);
