import { Injectable } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';
import { type EmbeddedIdentity, EmbeddedIdentityStore } from 'nest-clientele';

/** What the token of a session says. */
export interface Claims {
  /** The id of the person. */
  readonly sub: string;
  /** The person's `sessionsEndedAt` when the session began: a password set anew ends all before it. */
  readonly since: number;
}

/** Begins sessions, and tells whose they are. */
@Injectable()
export class Sessions {
  constructor(
    private readonly people: EmbeddedIdentityStore,
    private readonly tokens: JwtService,
  ) {}

  /** A token for whoever has this email and password; null for nobody. */
  async begin(email: unknown, password: unknown): Promise<string | null> {
    if (typeof email !== 'string' || typeof password !== 'string') return null;
    const person = await this.people.authenticate(email, password);
    if (!person) return null;
    const claims: Claims = { sub: person.id, since: person.sessionsEndedAt };
    return this.tokens.signAsync(claims);
  }

  /** The person of a session; null once it has been ended. */
  async personOf({ sub, since }: Claims): Promise<EmbeddedIdentity | null> {
    const person = await this.people.findById(sub);
    return person?.sessionsEndedAt === since ? person : null;
  }
}
