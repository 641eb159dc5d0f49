import { applyDecorators } from '@nestjs/common';
import { IsOptional } from 'class-validator';
import { DOMAINS_MOST } from '../schema/accepted-email-domains.js';
import { FieldRule } from './field-rule.js';
import { isText } from './field-text.js';

const DOMAIN_MOST = 400;

/** A list of email domains, which may be left out, and which null clears. Services turn them into ASCII. */
export function DomainsField(): PropertyDecorator {
  return applyDecorators(
    IsOptional(),
    FieldRule({
      name: 'areDomains',
      holds: (value) =>
        Array.isArray(value) &&
        value.length <= DOMAINS_MOST &&
        value.every((domain) => isText(domain, DOMAIN_MOST)),
      takes: `must be a list of at most ${DOMAINS_MOST} domain names, as in ["example.com"]`,
      schema: {
        type: 'array',
        items: { type: 'string', maxLength: DOMAIN_MOST },
        maxItems: DOMAINS_MOST,
        examples: [['example.com']],
      },
    }),
  );
}
