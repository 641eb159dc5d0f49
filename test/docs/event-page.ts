import path from 'node:path';
import ts from 'typescript';

const root = path.resolve(__dirname, '../..');
const SOURCE = path.join(root, 'lib/domain/events/clientele-events.ts');

/** Where the page is kept. */
export const EVENT_PAGE = path.join(root, 'docs/event-types.md');

/** A field as the page tells it. */
interface Field {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** A type of event: the shapes that its data is made of by name, and the fields of its own. */
interface EventType {
  readonly name: string;
  readonly text: string;
  readonly parts: readonly string[];
  readonly own: readonly Field[];
}

/** A named type: its fields, or what it stands for. */
interface Shape {
  readonly name: string;
  readonly text: string;
  readonly extended: readonly string[];
  readonly fields: readonly Field[];
  readonly alias: string | null;
}

/** What is known of the events from their types and the comments there. */
export interface EventTypes {
  readonly events: readonly EventType[];
  readonly shapes: readonly Shape[];
}

/** Reads the types of all events. */
export function readEventTypes(): EventTypes {
  const program = ts.createProgram([SOURCE], {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    strict: true,
  });
  const reader = new EventReader(program.getTypeChecker());
  const source = program.getSourceFile(SOURCE);
  if (!source) throw new Error(`${SOURCE} is not there.`);
  return reader.read(source);
}

/** The page about all of them. */
export function eventPageOf({ events, shapes }: EventTypes): string {
  const families = [...new Set(events.map(({ name }) => familyOf(name)))];
  return [
    '# Every event',
    '',
    'What `event.data` holds, by the type of the event. [events.md](events.md) says how to listen, and what every event holds beside',
    'its `data`. `npm run docs:events` writes this page from the types that `nest-clientele/events` exports.',
    '',
    ...families.flatMap((family) => [
      `## ${family}`,
      '',
      ...events.filter(({ name }) => familyOf(name) === family).flatMap(eventSection),
    ]),
    '## Shapes',
    '',
    ...shapes.flatMap(shapeSection),
  ].join('\n');
}

/** Every event, field and shape about which no comment says anything. */
export function untold({ events, shapes }: EventTypes): readonly string[] {
  const fieldsOf = (owner: string, fields: readonly Field[]) =>
    fields.filter(({ text }) => text === '').map(({ name }) => `${owner}: ${name}`);
  return [
    ...events.filter(({ text }) => text === '').map(({ name }) => name),
    ...events.flatMap(({ name, own }) => fieldsOf(name, own)),
    ...shapes.filter(({ text }) => text === '').map(({ name }) => name),
    ...shapes.flatMap(({ name, fields }) => fieldsOf(name, fields)),
  ];
}

class EventReader {
  private readonly shapes = new Map<string, Shape>();

  constructor(private readonly checker: ts.TypeChecker) {}

  read(source: ts.SourceFile): EventTypes {
    const map = source.statements.find(
      (each) => ts.isInterfaceDeclaration(each) && each.name.text === 'ClienteleEventMap',
    ) as ts.InterfaceDeclaration;
    const events = map.members
      .filter(ts.isPropertySignature)
      .map((member) => this.event(member))
      .filter((event) => event !== null);
    const shapes = [...this.shapes.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
    return { events, shapes };
  }

  private event(member: ts.PropertySignature): EventType | null {
    if (!member.type || !ts.isStringLiteral(member.name)) return null;
    const types = ts.isIntersectionTypeNode(member.type) ? member.type.types : [member.type];
    for (const type of types) this.collect(type);
    return {
      name: member.name.text,
      text: commentOf(member),
      parts: types.filter(ts.isTypeReferenceNode).map((type) => type.getText()),
      own: types.flatMap((type) => (ts.isTypeLiteralNode(type) ? this.fields(type.members) : [])),
    };
  }

  private fields(members: ts.NodeArray<ts.TypeElement>): Field[] {
    return members.filter(ts.isPropertySignature).map((member) => ({
      name: member.name.getText() + (member.questionToken ? '?' : ''),
      type: member.type ? typeText(member.type) : 'unknown',
      text: commentOf(member),
    }));
  }

  /** Takes in every shape that a type names. */
  private collect(node: ts.Node): void {
    if (ts.isTypeReferenceNode(node)) this.shape(node);
    node.forEachChild((child) => this.collect(child));
  }

  private shape(reference: ts.TypeReferenceNode): void {
    const name = reference.typeName.getText();
    const declaration = this.declarationOf(reference);
    if (!declaration || this.shapes.has(name)) return;
    const extended = ts.isInterfaceDeclaration(declaration)
      ? (declaration.heritageClauses ?? []).flatMap(({ types }) => [...types])
      : [];
    this.shapes.set(name, {
      name,
      text: commentOf(declaration),
      extended: extended.map((type) => type.getText()),
      fields: ts.isInterfaceDeclaration(declaration) ? this.fields(declaration.members) : [],
      alias: ts.isTypeAliasDeclaration(declaration) ? typeText(declaration.type) : null,
    });
    for (const type of extended) this.collectExtended(type);
    declaration.forEachChild((child) => this.collect(child));
  }

  private collectExtended({ expression }: ts.ExpressionWithTypeArguments): void {
    if (!ts.isIdentifier(expression)) return;
    this.shape(ts.factory.createTypeReferenceNode(expression));
  }

  private declarationOf(
    reference: ts.TypeReferenceNode,
  ): ts.InterfaceDeclaration | ts.TypeAliasDeclaration | null {
    const found = this.checker.getSymbolAtLocation(reference.typeName);
    const symbol =
      found && found.flags & ts.SymbolFlags.Alias ? this.checker.getAliasedSymbol(found) : found;
    const declaration = symbol?.declarations?.[0];
    if (!declaration?.getSourceFile().fileName.startsWith(path.join(root, 'lib/'))) return null;
    if (ts.isInterfaceDeclaration(declaration) || ts.isTypeAliasDeclaration(declaration))
      return declaration;
    return null;
  }
}

function familyOf(name: string): string {
  return name.split('.')[0] ?? name;
}

function commentOf(node: ts.Node): string {
  const [comment] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc).slice(-1);
  return (ts.getTextOfJSDocComment(comment?.comment) ?? '').replace(/\s+/g, ' ').trim();
}

function typeText(node: ts.Node): string {
  return node
    .getText()
    .replace(/\/\*\*.*?\*\//gs, '')
    .replace(/\breadonly /g, '')
    .replace(/\bReadonly<(Record<[^<>]*(?:<[^<>]*>)?[^<>]*>)>/g, '$1')
    .replace(/\s+/g, ' ')
    .replace(/^\| /, '');
}

function eventSection({ name, text, parts, own }: EventType): string[] {
  const shapes = parts.map((part) => linked(part)).join(' and ');
  const holds =
    own.length === 0 ? `Holds ${shapes}.` : shapes === '' ? 'Holds:' : `Holds ${shapes}, and:`;
  return [`### \`${name}\``, '', `${text} ${holds}`, '', ...table(own)];
}

function shapeSection({ name, text, extended, fields, alias }: Shape): string[] {
  const more = extended.length > 0 ? ` Holds ${extended.map(linked).join(' and ')} too.` : '';
  const stands = alias === null ? '' : ` \`${alias}\`.`;
  return [`### ${name}`, '', `${text}${more}${stands}`, '', ...table(fields)];
}

function linked(type: string): string {
  const name = /^\w+/.exec(type)?.[0] ?? type;
  return `[\`${type}\`](#${name.toLowerCase()})`;
}

function table(fields: readonly Field[]): string[] {
  if (fields.length === 0) return [];
  const cell = (text: string) => text.replaceAll('|', '\\|');
  return [
    '| field | type | what it is |',
    '| --- | --- | --- |',
    ...fields.map(({ name, type, text }) => `| \`${name}\` | \`${cell(type)}\` | ${cell(text)} |`),
    '',
  ];
}
