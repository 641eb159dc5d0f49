import { applyDecorators } from '@nestjs/common';
import { IsOptional, ValidateBy, ValidateIf, type ValidationArguments } from 'class-validator';
import { REQUEST_KINDS, type RequestKind } from '../domain/requests/request-kind.js';
import { REQUEST_STATUSES, type RequestStatus } from '../domain/requests/request-status.js';
import { ProjectChoiceDto } from '../members/members.dto.js';
import {
  ChoiceField,
  CursorField,
  EndField,
  IdField,
  IdsField,
  LimitField,
  ObjectsField,
  OptionalField,
  TextField,
  WordField,
} from '../routes/fields.js';
import { NOTE_MOST } from './accepted-note.js';
import type { NewRequest } from './request-inputs.js';

const SCOPE_MOST = 10_000;
const KEY_MOST = 1_000;

/** A field that goes with some kinds of requests and no others, and is needed with some of them. */
function OfKinds(
  kinds: readonly RequestKind[],
  needed: readonly RequestKind[] = kinds,
): PropertyDecorator {
  const kindOf = (body: object): RequestKind => (body as MakeRequestDto).kind;
  const named = kinds.map((kind) => `'${kind}'`).join(' or ');
  return applyDecorators(
    ValidateIf(
      (body: object, value: unknown) => needed.includes(kindOf(body)) || value !== undefined,
    ),
    ValidateBy({
      name: 'isOfKinds',
      validator: {
        validate: (_, args?: ValidationArguments) =>
          args !== undefined && kinds.includes(kindOf(args.object)),
        defaultMessage: () => `is only accepted with kind ${named}`,
      },
    }),
  );
}

/** Query of `GET requests`. */
export class ListRequestsDto {
  @ChoiceField(REQUEST_STATUSES)
  readonly status?: RequestStatus;

  @ChoiceField(REQUEST_KINDS)
  readonly kind?: RequestKind;

  @IsOptional()
  @IdField()
  readonly clientId?: string;

  /** Whose requests. */
  @IsOptional()
  @IdField()
  readonly memberId?: string;

  /** Where the page begins: the `nextCursor` of the page before. */
  @CursorField()
  readonly cursor?: string;

  /** How many items the page has at most; 50 if it is left out. */
  @LimitField()
  readonly limit?: number;
}

/** Body of `POST requests`. */
export class MakeRequestDto {
  /** What is asked for: a permission, a project that the client is bound to, or more to see. */
  @WordField(REQUEST_KINDS)
  readonly kind!: RequestKind;

  /** The permission, with kind `permission` only, and needed there. */
  @OfKinds(['permission'])
  @TextField(KEY_MOST)
  readonly key?: string;

  /** The project: needed with kind `project`; with kind `permission` the one where the permission is asked for. */
  @OfKinds(['permission', 'project'], ['project'])
  @IdField()
  readonly projectId?: string;

  /** What whoever answers reads. */
  @OptionalField()
  @TextField(NOTE_MOST)
  readonly note?: string;
}

/** Body of `POST requests/:id/decline`. */
export class DeclineRequestDto {
  /** What the member reads. */
  @OptionalField()
  @TextField(NOTE_MOST)
  readonly note?: string;
}

/** Body of `POST requests/:id/approve`. */
export class ApproveRequestDto extends DeclineRequestDto {
  /** With kind `scope` only: replaces the projects that were selected. */
  @OptionalField()
  @ObjectsField(ProjectChoiceDto, SCOPE_MOST)
  readonly projects?: ProjectChoiceDto[];

  /** With kind `scope` only: replaces the groups that were selected. */
  @OptionalField()
  @IdsField(SCOPE_MOST)
  readonly groups?: string[];

  /**
   * With kind `project` only: when the member's access to it ends; a date means the end of that day in the portal's time zone.
   * Left out or null, never.
   */
  @IsOptional()
  @EndField()
  readonly until?: string | null;
}

/** What a body asks for. */
export function newRequestOf({ kind, key, projectId, note }: MakeRequestDto): NewRequest {
  switch (kind) {
    case 'permission':
      return { kind, key: key ?? '', projectId, note };
    case 'project':
      return { kind, projectId: projectId ?? '', note };
    case 'scope':
      return { kind, note };
  }
}
