/* Checked by `npm run typecheck`, never run: each `@ts-expect-error` fails when its line compiles. */
import type { ClienteleEventMap } from 'nest-clientele/events';
import { type FieldKinds, PERSONAL_FIELDS } from '../../lib/domain/audit/personal-fields.js';

type Removed = ClienteleEventMap['member.removed'];
type Updated = ClienteleEventMap['member.updated'];

const { 'member.updated': updated, ...others } = PERSONAL_FIELDS;
const { status, ...rest } = PERSONAL_FIELDS['member.removed'] as Exclude<
  FieldKinds<Removed>,
  string
>;

export const whole: FieldKinds<Removed> = { ...rest, status };

// @ts-expect-error -- a field without its kind
export const missing: FieldKinds<Removed> = rest;

// @ts-expect-error -- a kind that there is not
export const unknownKind: FieldKinds<Removed> = { ...rest, status: 'secret' };

// @ts-expect-error -- a change is no fact as a whole: each of its fields has a kind
export const unlooked: FieldKinds<Updated> = { ...whole, change: 'fact' };

// @ts-expect-error -- a type of event without its fields
export const missingType: typeof PERSONAL_FIELDS = others;

export const wholeTable: typeof PERSONAL_FIELDS = { ...others, 'member.updated': updated };
