const PREFIX = 'Clientele';

/** The name in the document of a type of the code, such as `MemberView`, `Page<MemberView>` or `CreateMemberDto`; null for one that is written out where it is used. */
export function schemaName(type: string): string | null {
  const paged = /^(?:Counted)?Page<\(?(\w+?)(?:Item)?(?:\|\w+)*\)?>$/.exec(type)?.[1];
  if (paged !== undefined) return `${named(paged)}Page`;
  return /^\w+$/.test(type) && !/^(alias|def|structure)-/.test(type) ? named(type) : null;
}

function named(type: string): string {
  const plain = type.replace(/(View|Dto)$/, '');
  return plain.startsWith(PREFIX) ? plain : `${PREFIX}${plain}`;
}

/** The reference to a schema of the document. */
export function refTo(name: string): string {
  return `#/components/schemas/${name}`;
}
