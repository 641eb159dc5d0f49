import passport from 'passport';

/** Believes the header `x-identity`: who is calling is not what these tests are about. */
export class HeaderStrategy extends passport.Strategy {
  override authenticate(
    this: passport.StrategyCreated<this>,
    request: { headers: Record<string, unknown> },
  ): void {
    const id = request.headers['x-identity'];
    if (id) this.success({ id });
    else this.fail('no caller', 401);
  }
}
