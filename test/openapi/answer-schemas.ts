import path from 'node:path';
import {
  createFormatter,
  createParser,
  DEFAULT_CONFIG,
  SchemaGenerator,
  type CompletedConfig,
  type Schema,
} from 'ts-json-schema-generator';
import ts from 'typescript';
import type { JsonSchema } from '../../lib/routes/json-schema.js';
import { refTo, schemaName } from './schema-names.js';
import { type ClassSource, ROOT } from './sources.js';

const CONFIG: CompletedConfig = {
  ...DEFAULT_CONFIG,
  expose: 'export',
  topRef: true,
  jsDoc: 'extended',
  additionalProperties: false,
  encodeRefs: false,
};

/** Numbers of answers that are not whole, by the schema and the field. */
const FRACTIONS = new Set([
  'ClienteleExport.progress',
  'ClienteleImport.progress',
  'ClienteleImportWithResults.progress',
]);

/** What routes answer: a schema for each of them, and those that these refer to. */
export interface AnswerSchemas {
  /** By `Controller.handler`; none for a handler that answers nothing, or a stream. */
  readonly answers: ReadonlyMap<string, JsonSchema>;
  readonly schemas: Readonly<Record<string, JsonSchema>>;
}

/** The schemas of what the handlers of these controllers return, out of their return types. */
export function answerSchemas(sources: ReadonlyMap<string, ClassSource>): AnswerSchemas {
  const files = new Map<string, string>();
  const aliases: { key: string; alias: string }[] = [];
  for (const [name, { file, imports, methods }] of sources) {
    const typed = Array.from(methods).filter(([, { returns }]) => isDescribed(returns));
    const types = typed.map(([handler, { returns }]) => {
      const alias = `${name}_${handler}`;
      aliases.push({ key: `${name}.${handler}`, alias });
      return `export type ${alias} = ${returns};`;
    });
    files.set(path.join(path.dirname(file), `${name}.answers.ts`), [imports, ...types].join('\n'));
  }
  const generator = generatorFor(files);
  const definitions: Record<string, Schema> = {};
  for (const { alias } of aliases)
    Object.assign(definitions, generator.createSchema(alias).definitions);
  return named(definitions, aliases);
}

function isDescribed(returns: string): boolean {
  return returns !== 'void' && returns !== 'StreamableFile';
}

/** A generator over files that stand nowhere but here. */
function generatorFor(files: ReadonlyMap<string, string>): SchemaGenerator {
  const { config } = ts.readConfigFile(
    path.join(ROOT, 'tsconfig.json'),
    ts.sys.readFile.bind(ts.sys),
  );
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.getSourceFile = (name, ...rest) => {
    const text = files.get(path.normalize(name));
    return text === undefined
      ? getSourceFile.call(host, name, ...rest)
      : ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true);
  };
  host.fileExists = (name) => files.has(path.normalize(name)) || fileExists.call(host, name);
  host.readFile = (name) => files.get(path.normalize(name)) ?? readFile.call(host, name);
  const program = ts.createProgram([...files.keys()], options, host);
  return new SchemaGenerator(
    program,
    createParser(program, CONFIG),
    createFormatter(CONFIG),
    CONFIG,
  );
}

/** The definitions by their names in the document. */
function named(
  definitions: Readonly<Record<string, Schema>>,
  aliases: readonly { key: string; alias: string }[],
): AnswerSchemas {
  const own = new Set(aliases.map(({ alias }) => alias));
  const resolve = (schema: JsonSchema): JsonSchema => adapted(schema, definitions);
  const schemas: Record<string, JsonSchema> = {};
  for (const [type, definition] of Object.entries(definitions)) {
    const name = schemaName(type);
    if (own.has(type) || name === null) continue;
    if (name in schemas) throw new Error(`Two types are called ${name} in the document.`);
    schemas[name] = withNumbers(resolve(definition as JsonSchema), name);
  }
  const answers = aliases.map(({ key, alias }) => {
    return [key, resolve(definitions[alias] as JsonSchema)] as const;
  });
  return { answers: new Map(answers), schemas };
}

/** A schema of the generator in the words of the document: named references, whole numbers, times. */
function adapted(schema: JsonSchema, definitions: Readonly<Record<string, Schema>>): JsonSchema {
  const again = (inner: JsonSchema): JsonSchema => adapted(inner, definitions);
  const { $ref, ...rest } = schema;
  if ($ref !== undefined) {
    const type = decodeURIComponent($ref.replace('#/definitions/', ''));
    const name = schemaName(type);
    if (name === null) return { ...again(definitions[type] as JsonSchema), ...rest };
    return { $ref: refTo(name), ...rest };
  }
  const { items: each, properties, additionalProperties, anyOf, allOf, ...plain } = rest;
  // The generator's draft says the parts of a tuple by a list there.
  const items = each as JsonSchema | readonly JsonSchema[] | undefined;
  return {
    ...plain,
    ...(schema.type !== undefined && { type: wholeNumbers(schema.type) }),
    ...(items &&
      ('map' in items ? { prefixItems: items.map(again), items: false } : { items: again(items) })),
    ...(anyOf && { anyOf: anyOf.map(again) }),
    ...(allOf && { allOf: allOf.map(again) }),
    ...(additionalProperties !== undefined && {
      additionalProperties:
        typeof additionalProperties === 'object'
          ? again(additionalProperties)
          : additionalProperties,
    }),
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, inner]) => [name, asTime(name, again(inner))]),
      ),
    }),
  };
}

function wholeNumbers(type: NonNullable<JsonSchema['type']>): NonNullable<JsonSchema['type']> {
  const whole = [type].flat().map((one) => (one === 'number' ? 'integer' : one));
  return typeof type === 'string' ? whole.join() : whole;
}

/** A moment is called by a name that ends in `At`. */
function asTime(name: string, schema: JsonSchema): JsonSchema {
  const isText = [schema.type].flat().includes('string');
  return isText && name.endsWith('At') ? { ...schema, format: 'date-time' } : schema;
}

function withNumbers(schema: JsonSchema, name: string): JsonSchema {
  const { properties } = schema;
  if (!properties) return schema;
  const entries = Object.entries(properties).map(([field, inner]) => [
    field,
    FRACTIONS.has(`${name}.${field}`) ? { ...inner, type: 'number' } : inner,
  ]);
  return { ...schema, properties: Object.fromEntries(entries) as Record<string, JsonSchema> };
}
