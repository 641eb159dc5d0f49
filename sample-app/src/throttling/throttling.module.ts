import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { ThrottlerModule } from '@nestjs/throttler';
import { Settings } from '../settings/settings.js';
import { accountLimit, accountOf, isThrottled } from './throttled-routes.js';
import { ThrottlingGuard } from './throttling.guard.js';

/** A minute, in milliseconds. */
const MINUTE = 60_000;

/** Limits how often the routes that need no login can be called. */
@Module({
  imports: [
    ThrottlerModule.forRootAsync({
      inject: [Settings],
      useFactory: ({ limits }: Settings) => ({
        setHeaders: false,
        throttlers: [
          {
            name: 'address',
            ttl: MINUTE,
            limit: limits.callsPerAddress,
            skipIf: (context) => !isThrottled(context),
          },
          {
            name: 'account',
            ttl: MINUTE,
            limit: (context) => limits[accountLimit(context) ?? 'callsPerAddress'],
            skipIf: (context) => accountLimit(context) === null,
            getTracker: accountOf,
          },
        ],
      }),
    }),
  ],
  providers: [{ provide: APP_GUARD, useClass: ThrottlingGuard }],
})
export class ThrottlingModule {}
