import {
  type ExecutionContext,
  Inject,
  Injectable,
  type OnModuleInit,
  type Type,
} from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import type { ClienteleSettings } from '../config/settings.js';
import { CLIENTELE_SETTINGS } from '../config/tokens.js';
import { RequirementError } from '../domain/access/requirement.error.js';
import { compileRequirement, type Requirement } from '../domain/access/requirement.js';
import { ClienteleConfigError } from '../errors/clientele-config.error.js';
import { START_REFUSALS } from '../errors/start-refusals.js';
import { declaredRules } from './declared-rules.js';
import type { PermissionRule, RouteRule } from './route-rule.js';

/** A route's rule with its permission keys resolved. */
export type CompiledRule = Exclude<RouteRule, PermissionRule> | PermissionRule<Requirement>;

/** The rules of every route, compiled once. A misspelt key stops the start, not a request. */
@Injectable()
export class RouteRulesRegistry implements OnModuleInit {
  private readonly compiled = new WeakMap<object, WeakMap<object, readonly CompiledRule[]>>();

  constructor(
    @Inject(CLIENTELE_SETTINGS) private readonly settings: ClienteleSettings,
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  onModuleInit(): void {
    for (const { metatype } of [
      ...this.discovery.getControllers(),
      ...this.discovery.getProviders(),
    ]) {
      if (typeof metatype === 'function' && metatype.prototype) this.compileAll(metatype as Type);
    }
  }

  /** The rules of the class and of the handler, all of them. */
  rulesOf(context: ExecutionContext): readonly CompiledRule[] {
    return this.rulesFor(context.getHandler(), context.getClass());
  }

  private compileAll(metatype: Type): void {
    const prototype = metatype.prototype as Record<string, unknown>;
    for (const name of this.scanner.getAllMethodNames(prototype)) {
      const handler = prototype[name];
      if (typeof handler === 'function') this.rulesFor(handler, metatype);
    }
  }

  private rulesFor(handler: object, host: object): readonly CompiledRule[] {
    const byHost = this.compiled.get(handler) ?? new WeakMap<object, readonly CompiledRule[]>();
    this.compiled.set(handler, byHost);
    const known = byHost.get(host);
    if (known) return known;
    const rules = declaredRules(host, handler).map((rule) => this.compile(rule, host));
    byHost.set(host, rules);
    return rules;
  }

  private compile(rule: RouteRule, host: object): CompiledRule {
    if (rule.kind !== 'permission') return rule;
    try {
      return {
        ...rule,
        requirement: compileRequirement(this.settings.permissions, rule.requirement),
      };
    } catch (error) {
      if (!(error instanceof RequirementError)) throw error;
      const place = (host as { name?: string }).name ?? 'a class';
      throw new ClienteleConfigError(
        START_REFUSALS.wrongRequirement(place, error.fault, error.cure),
      );
    }
  }
}
