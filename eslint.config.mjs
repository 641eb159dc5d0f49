import js from '@eslint/js';
import boundaries from 'eslint-plugin-boundaries';
import prettier from 'eslint-config-prettier/flat';
import jest from 'eslint-plugin-jest';
import { defineConfig, globalIgnores } from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** The rooms of lib/, floor by floor from the ground up: a room imports from rooms on floors below it only. */
const FLOORS = [
  ['domain', 'errors', 'schematics'],
  ['ports'],
  ['config', 'schema'],
  ['database'],
  ['callers', 'identity'],
  ['events', 'views'],
  ['scopes'],
  ['access'],
  ['routes'],
  ['portals', 'audit', 'previews', 'directories'],
  ['permissions', 'invitations'],
  ['clients', 'letters'],
  ['members'],
  ['grants', 'joining', 'exports', 'me', 'people', 'viewing'],
  ['requests', 'imports', 'operations'],
  ['bullmq', 'cli', 'client', 'module', 'openapi'],
  ['pages', 'testing'],
];

/** Rooms that import from no other, and what packages they may: they run where the module does not. */
const APART = { client: ['openapi-fetch'] };

/** The pages, which browsers run: a program of its own within the library. */
const WEB = 'lib/pages/web/**';

/** What the schematic writes into hosts: code of theirs. */
const STARTER = 'lib/schematics/starter/**';

/** The sample app's own pages, which browsers run as well. */
const FRONT = 'sample-app/web/**';

const roomsBelow = (floor) => FLOORS.slice(0, floor).flat();

const floorPolicies = FLOORS.flatMap((rooms, floor) =>
  rooms.map((room) => ({
    from: { element: { type: room } },
    allow: { to: { element: { type: room in APART ? room : [room, ...roomsBelow(floor)] } } },
  })),
);

const apartPolicies = Object.entries(APART).map(([room, packages]) => ({
  from: { element: { type: room } },
  allow: { to: { module: { origin: 'external', source: packages } } },
}));

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
  globalIgnores([
    '**/dist/',
    'dist-docs/',
    '**/coverage/',
    'sample-app/data/',
    'sample-app/public/',
    '**/*.generated.ts',
  ]),
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
                'RequestEntity',
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
    // One list of all that a host imports.
    files: ['lib/index.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['lib/**/*.ts'],
    ignores: [WEB, STARTER],
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
    files: ['lib/**/*.ts'],
    ignores: [WEB, STARTER],
    plugins: { boundaries },
    settings: {
      'boundaries/elements': FLOORS.flat().map((room) => ({ type: room, pattern: `lib/${room}` })),
      'boundaries/files': [{ category: 'entry', pattern: 'lib/index.ts' }],
      'boundaries/dependency-nodes': ['import', 'export', 'require', 'dynamic-import'],
      'boundaries/additional-dependency-nodes': [
        { selector: 'TSImportType > Literal', kind: 'type', name: 'type' },
        { selector: 'TSImportType > TSLiteralType > Literal', kind: 'type', name: 'type' },
        { selector: 'TSExternalModuleReference > Literal', kind: 'value', name: 'equals' },
      ],
      'import/resolver': { typescript: { project: 'tsconfig.json' } },
    },
    rules: {
      'boundaries/no-unknown-files': 'error',
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          checkAllOrigins: true,
          message:
            'A room imports from rooms on floors below its own only, and domain/ from nothing else.',
          policies: [
            ...floorPolicies,
            // The top of the house; nothing imports it.
            {
              from: { file: { categories: 'entry' } },
              allow: { to: { element: { type: FLOORS.flat() } } },
            },
            ...apartPolicies,
            // Packages are everybody's, but for the rules, which stay pure, and for rooms apart.
            {
              from: {
                element: {
                  type: FLOORS.flat().filter((room) => room !== 'domain' && !(room in APART)),
                },
              },
              allow: { to: { module: { origin: ['external', 'core'] } } },
            },
          ],
        },
      ],
    },
  },
  {
    files: [`${WEB}/*.{ts,tsx}`, `${FRONT}/*.{ts,tsx}`],
    extends: [reactHooks.configs.flat['recommended-latest']],
    rules: {
      'max-lines-per-function': ['error', { max: 120, IIFEs: true }],
      'no-console': 'error',
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            rootImportsOnly,
            // A letter that is being typed looks as the module writes it.
            {
              regex:
                '^(\\.\\./){3,}(?!(?:\\.\\./)*(?:client/index|domain/templates/letter-(?:head|portal)\\.))(access|audit|callers|cli|clients|config|database|domain|errors|events|exports|grants|identity|imports|invitations|joining|letters|members|module|openapi|operations|people|permissions|portals|ports|previews|requests|routes|schema|schematics|scopes|testing|viewing|views)/',
              message:
                'Pages know the module by its contract only: import from ../../../client/index.js.',
            },
            {
              regex: '^nest-clientele(?!/client$)',
              message: 'Browsers take nest-clientele/client.',
            },
            { regex: '^node:', message: 'Browsers have no modules of Node.js.' },
          ],
        },
      ],
      // Routes are made at run time, from the paths that the host has chosen.
      '@typescript-eslint/no-unsafe-return': 'off',
      // A redirect is thrown.
      '@typescript-eslint/only-throw-error': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
    },
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
