import { Inject, Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { ExtractJwt, Strategy } from 'passport-jwt';
import { DataSource } from 'typeorm';
import { SECRET } from './job.js';
import { RIGHTS, type RightsRow } from './rights.js';

/** Makes the user of a request from its rights, for packages that take them from there; null where nobody reads them. */
export type LoadedBy = ((row: RightsRow | undefined) => object) | null;

/** The token of {@link LoadedBy}. */
export const LOADED_BY = Symbol('LoadedBy');

/** Passport's `jwt`: a bearer token. */
@Injectable()
export class JwtStrategy extends PassportStrategy(Strategy) {
  constructor(
    @Inject(LOADED_BY) private readonly loadedBy: LoadedBy,
    private readonly dataSource: DataSource,
  ) {
    super({
      jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(),
      secretOrKey: SECRET,
      algorithms: ['HS256'],
    });
  }

  async validate({ sub }: { sub: string }): Promise<object> {
    if (this.loadedBy === null) return { id: sub };
    const [row] = await this.dataSource.query<RightsRow[]>(RIGHTS, [sub]);
    return { id: sub, ...this.loadedBy(row) };
  }
}
