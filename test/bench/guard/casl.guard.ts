import { type CanActivate, type ExecutionContext, HttpException, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { NEEDED } from './permissions.js';
import { abilityOf, RIGHTS, type RightsRow } from './rights.js';

/** The guard one would write by hand, behind `AuthGuard('jwt')`: the user's rights by one query, as an ability of CASL. */
@Injectable()
export class CaslGuard implements CanActivate {
  private readonly sql: string;

  constructor(protected readonly dataSource: DataSource) {
    const isPostgres = dataSource.options.type === 'postgres';
    this.sql = isPostgres ? RIGHTS : RIGHTS.replace('$1', '?');
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const { user } = context.switchToHttp().getRequest<{ user: { id: string } }>();
    const ability = abilityOf(await this.rightsOf(user.id));
    if (ability.can(NEEDED.verb, NEEDED.area)) return true;
    throw new HttpException(
      {
        statusCode: 403,
        code: 'PERMISSION_DENIED',
        message: 'You do not have the permission that this needs. Ask an admin to give it to you.',
        details: { missing: [NEEDED.key] },
      },
      403,
    );
  }

  protected async rightsOf(identityId: string): Promise<RightsRow | undefined> {
    const [row] = await this.dataSource.query<RightsRow[]>(this.sql, [identityId]);
    return row;
  }
}

/** The same by a named statement straight at the driver's pool, which PostgreSQL does not plan at every call. */
@Injectable()
export class NamedCaslGuard extends CaslGuard {
  protected override async rightsOf(identityId: string): Promise<RightsRow | undefined> {
    const { master } = this.dataSource.driver as unknown as { master: Pool };
    const { rows } = await master.query<RightsRow>({
      name: 'rights',
      text: RIGHTS,
      values: [identityId],
    });
    return rows[0];
  }
}
