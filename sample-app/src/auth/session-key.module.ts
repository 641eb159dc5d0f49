import { Module } from '@nestjs/common';
import { SESSION_KEY, sessionKeyProvider } from './session-key.js';

/** Lends the key that signs sessions. */
@Module({ providers: [sessionKeyProvider], exports: [SESSION_KEY] })
export class SessionKeyModule {}
