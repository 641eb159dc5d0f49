import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';

/** Brackets the conditions so far, so that one added by `andWhere` holds for their alternatives too. */
export function isolateWhere({
  expressionMap,
}: SelectQueryBuilder<never> | SelectQueryBuilder<ObjectLiteral>): void {
  const { wheres } = expressionMap;
  if (!wheres.some(({ type }) => type === 'or')) return;
  expressionMap.wheres = [
    { type: 'simple', condition: { operator: 'brackets', condition: wheres } },
  ];
}
