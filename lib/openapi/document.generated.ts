/* Written by `npm run openapi` from the controllers, the DTOs and the views. */
import type { OpenApiDocument } from './open-api-document.js';

/** The module's OpenAPI document, for the default path and every controller. */
export const CLIENTELE_DOCUMENT: OpenApiDocument = {
  openapi: '3.1.0',
  info: {
    title: 'nest-clientele',
    version: '1',
    description:
      'Client users for agency and SaaS portals: invitations, roles, permissions and visibility.',
    license: {
      name: 'MIT',
      identifier: 'MIT',
    },
  },
  servers: [
    {
      url: '/clientele',
      description: "The module's path in the host.",
    },
  ],
  components: {
    schemas: {
      ClienteleAcceptInvitation: {
        type: 'object',
        description: 'Body of `POST invitations/accept`.',
        properties: {
          name: {
            type: ['string', 'null'],
            maxLength: 400,
            description: 'What the account goes by; a person without an account needs it.',
          },
          password: {
            type: ['string', 'null'],
            maxLength: 1000,
            description: '12 to 128 characters; a person without an account needs it.',
          },
          token: {
            type: 'string',
            description: 'The token of the link.',
          },
        },
        required: ['token'],
        additionalProperties: false,
      },
      ClienteleAcceptance: {
        type: 'object',
        required: ['identity', 'memberId', 'portalId'],
        description: 'What became of an acceptance.',
        additionalProperties: false,
        properties: {
          identity: {
            $ref: '#/components/schemas/ClienteleIdentity',
          },
          memberId: {
            type: 'string',
          },
          portalId: {
            type: 'string',
          },
        },
      },
      ClienteleAccessState: {
        type: 'string',
        enum: ['ok', 'no_scope', 'choose', 'ended', 'none'],
        description:
          'How far a person gets: `choose` means it has several memberships and named none, `ended` that its access is over.',
      },
      ClienteleAnsweredRequestEventData: {
        type: 'object',
        required: [
          'answer',
          'clientId',
          'email',
          'key',
          'kind',
          'memberId',
          'name',
          'note',
          'projectId',
          'requestId',
        ],
        description: 'What the answer to a request tells.',
        additionalProperties: false,
        properties: {
          memberId: {
            type: 'string',
            description: 'Its id.',
          },
          clientId: {
            type: ['string', 'null'],
            description: 'The client it belongs to; null for staff.',
          },
          email: {
            type: 'string',
            description: 'Its address then.',
          },
          name: {
            type: 'string',
            description: 'Its name then; empty if it had none.',
          },
          requestId: {
            type: 'string',
            description: 'Its id.',
          },
          kind: {
            type: 'string',
            enum: ['permission', 'project', 'scope'],
            description: 'What is asked for: a permission, a project, or more to see.',
          },
          key: {
            type: ['string', 'null'],
            description: 'The permission; null in every other kind.',
          },
          projectId: {
            type: ['string', 'null'],
            description:
              'The project, or the one where the permission is asked for; null portal-wide and for a scope.',
          },
          note: {
            type: ['string', 'null'],
            description: 'What the member has written with it.',
          },
          answer: {
            type: ['string', 'null'],
            description: 'What was written with the answer.',
          },
        },
      },
      ClienteleApplyImport: {
        type: 'object',
        description: 'Body of `POST imports/:id/apply`.',
        properties: {
          invite: {
            type: 'boolean',
            description: 'Whether those it creates get a link at once; left out, they do not.',
          },
          update: {
            type: 'boolean',
            description: 'Whether members that are there are changed; left out, they are not.',
          },
        },
        additionalProperties: false,
      },
      ClienteleApproveRequest: {
        type: 'object',
        description: 'Body of `POST requests/:id/approve`.',
        properties: {
          projects: {
            type: 'array',
            maxItems: 10000,
            items: {
              $ref: '#/components/schemas/ClienteleProjectChoice',
            },
            description: 'With kind `scope` only: replaces the projects that were selected.',
          },
          groups: {
            type: 'array',
            items: {
              type: 'string',
              maxLength: 255,
            },
            maxItems: 10000,
            description: 'With kind `scope` only: replaces the groups that were selected.',
          },
          until: {
            type: ['string', 'null'],
            pattern:
              '^\\d{4}-\\d\\d-\\d\\d(?:T\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{1,3})?)?(?:Z|[+-]\\d\\d:\\d\\d))?$',
            examples: ['2026-12-31'],
            description:
              "With kind `project` only: when the member's access to it ends; a date means the end of that day in the portal's time zone. Left out or null, never.",
          },
          note: {
            type: 'string',
            maxLength: 1000,
            description: 'What the member reads.',
          },
        },
        additionalProperties: false,
      },
      ClienteleAskToJoin: {
        type: 'object',
        description: 'Body of `POST join-links/ask`.',
        properties: {
          token: {
            type: 'string',
            maxLength: 1000,
            description: 'The token of the link.',
          },
          email: {
            type: 'string',
            maxLength: 400,
            description: 'Where the invitation is to go.',
          },
        },
        required: ['token', 'email'],
        additionalProperties: false,
      },
      ClienteleAssignedClientsPage: {
        type: 'object',
        required: ['all', 'items', 'nextCursor'],
        description: 'A page of the clients that a staff member is assigned to.',
        additionalProperties: false,
        properties: {
          items: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ClienteleClientName',
            },
          },
          nextCursor: {
            type: ['string', 'null'],
            description: 'Give it as `cursor` to get the next page; null on the last one.',
          },
          all: {
            type: 'boolean',
            description: 'Whether all clients of the portal are open to it: then none is listed.',
          },
        },
      },
      ClienteleAuditActor: {
        type: 'object',
        required: ['identityId', 'kind', 'memberId', 'name'],
        description:
          'Who did it, by the name of then, or the address while there is no name: null once that is erased.',
        additionalProperties: false,
        properties: {
          kind: {
            type: 'string',
            enum: ['staff', 'client'],
          },
          memberId: {
            type: 'string',
          },
          identityId: {
            type: ['string', 'null'],
          },
          name: {
            type: ['string', 'null'],
          },
        },
      },
      ClienteleAuditItem: {
        type: 'object',
        required: ['actor', 'data', 'delivery', 'id', 'notify', 'occurredAt', 'subject', 'type'],
        description: 'One thing that happened, as the audit trail shows it.',
        additionalProperties: false,
        properties: {
          id: {
            type: 'string',
            description: 'Unique; an event delivered twice carries the same id.',
          },
          type: {
            $ref: '#/components/schemas/ClienteleEventType',
          },
          data: {
            anyOf: [
              {
                $ref: '#/components/schemas/ClienteleInvitationEventData',
                description: 'Somebody was invited: its letter can be written.',
              },
              {
                $ref: '#/components/schemas/ClienteleInvitationEventData',
                description: 'Sent once more by a new link; the old one is dead.',
              },
              {
                $ref: '#/components/schemas/ClienteleInvitationEventData',
                description: 'Staff have copied its link: from then on it proves no address.',
              },
              {
                $ref: '#/components/schemas/ClienteleInvitationEventData',
                description:
                  'The person was sent the present link once more: nothing of the invitation has changed.',
              },
              {
                type: 'object',
                required: ['clientId', 'email', 'generation', 'invitationId', 'memberId', 'reason'],
                description:
                  'A letter of it cannot be delivered, and is not tried again by itself.',
                additionalProperties: false,
                properties: {
                  reason: {
                    type: 'string',
                    description: 'Why, in the words of who could not deliver it.',
                  },
                  invitationId: {
                    type: 'string',
                    description: 'Its id.',
                  },
                  memberId: {
                    type: 'string',
                    description: 'The member that waits for it.',
                  },
                  clientId: {
                    type: ['string', 'null'],
                    description: 'The client it leads to; null for staff.',
                  },
                  email: {
                    type: 'string',
                    description: 'The address it was sent to.',
                  },
                  generation: {
                    type: 'integer',
                    description: "Which of the invitation's links this is about, counted from 0.",
                  },
                  joinLinkId: {
                    type: 'string',
                    description:
                      'The join link by which its person has asked for it; left out for one that somebody sent.',
                  },
                },
              },
              {
                type: 'object',
                required: [
                  'clientId',
                  'email',
                  'generation',
                  'identityId',
                  'invitationId',
                  'memberId',
                ],
                description: 'The person has accepted and is a member.',
                additionalProperties: false,
                properties: {
                  identityId: {
                    type: 'string',
                    description: 'The person, by the id that the host knows.',
                  },
                  invitationId: {
                    type: 'string',
                    description: 'Its id.',
                  },
                  memberId: {
                    type: 'string',
                    description: 'The member that waits for it.',
                  },
                  clientId: {
                    type: ['string', 'null'],
                    description: 'The client it leads to; null for staff.',
                  },
                  email: {
                    type: 'string',
                    description: 'The address it was sent to.',
                  },
                  generation: {
                    type: 'integer',
                    description: "Which of the invitation's links this is about, counted from 0.",
                  },
                  joinLinkId: {
                    type: 'string',
                    description:
                      'The join link by which its person has asked for it; left out for one that somebody sent.',
                  },
                },
              },
              {
                $ref: '#/components/schemas/ClienteleInvitationEventData',
                description: 'The person does not want it.',
              },
              {
                $ref: '#/components/schemas/ClienteleInvitationEventData',
                description: 'Taken back, or its member was removed before it was accepted.',
              },
              {
                type: 'object',
                required: [
                  'clientId',
                  'clients',
                  'email',
                  'kind',
                  'memberId',
                  'name',
                  'permissions',
                  'role',
                  'scope',
                  'status',
                ],
                description:
                  'A member was made: by an invitation, by hand, by an import or a join link.',
                additionalProperties: false,
                properties: {
                  kind: {
                    type: 'string',
                    enum: ['staff', 'client'],
                    description: 'Whether it is of the agency or of a client.',
                  },
                  role: {
                    type: 'string',
                    description: '`admin`, or `staff` for the agency and `member` for a client.',
                  },
                  status: {
                    type: 'string',
                    description: '`pending`, or `active` for one whose person is there already.',
                  },
                  permissions: {
                    $ref: '#/components/schemas/ClientelePermissionSettingData',
                    description: 'What it may.',
                  },
                  scope: {
                    $ref: '#/components/schemas/ClienteleScopeData',
                    description: 'What it sees of the work; nothing for staff.',
                  },
                  clients: {
                    description:
                      'The clients that a staff member is assigned to; null for all of them, and of a client user.',
                    anyOf: [
                      {
                        type: 'array',
                        items: {
                          type: 'string',
                        },
                      },
                      {
                        type: 'null',
                      },
                    ],
                  },
                  joinLinkId: {
                    type: 'string',
                    description: 'There when it has asked to join, by this join link.',
                  },
                  memberId: {
                    type: 'string',
                    description: 'Its id.',
                  },
                  clientId: {
                    type: ['string', 'null'],
                    description: 'The client it belongs to; null for staff.',
                  },
                  email: {
                    type: 'string',
                    description: 'Its address then.',
                  },
                  name: {
                    type: 'string',
                    description: 'Its name then; empty if it had none.',
                  },
                },
              },
              {
                type: 'object',
                required: ['change', 'clientId', 'email', 'memberId', 'name'],
                description: 'Details of it have changed. Before and after hold those that did.',
                additionalProperties: false,
                properties: {
                  change: {
                    type: 'object',
                    required: ['before', 'after'],
                    description: 'The fields that changed.',
                    additionalProperties: false,
                    properties: {
                      before: {
                        $ref: '#/components/schemas/ClienteleMemberDetails',
                        description: 'As it was.',
                      },
                      after: {
                        $ref: '#/components/schemas/ClienteleMemberDetails',
                        description: 'As it is from then on.',
                      },
                    },
                  },
                  memberId: {
                    type: 'string',
                    description: 'Its id.',
                  },
                  clientId: {
                    type: ['string', 'null'],
                    description: 'The client it belongs to; null for staff.',
                  },
                  email: {
                    type: 'string',
                    description: 'Its address then.',
                  },
                  name: {
                    type: 'string',
                    description: 'Its name then; empty if it had none.',
                  },
                },
              },
              {
                type: 'object',
                required: ['change', 'clientId', 'email', 'memberId', 'name'],
                description: 'Its role is another one.',
                additionalProperties: false,
                properties: {
                  change: {
                    type: 'object',
                    required: ['before', 'after'],
                    description: 'The role.',
                    additionalProperties: false,
                    properties: {
                      before: {
                        type: 'string',
                        description: 'As it was.',
                      },
                      after: {
                        type: 'string',
                        description: 'As it is from then on.',
                      },
                    },
                  },
                  memberId: {
                    type: 'string',
                    description: 'Its id.',
                  },
                  clientId: {
                    type: ['string', 'null'],
                    description: 'The client it belongs to; null for staff.',
                  },
                  email: {
                    type: 'string',
                    description: 'Its address then.',
                  },
                  name: {
                    type: 'string',
                    description: 'Its name then; empty if it had none.',
                  },
                },
              },
              {
                type: 'object',
                required: ['added', 'change', 'clientId', 'email', 'memberId', 'name', 'removed'],
                description:
                  'Which clients are open to a staff member. Before and after tell whether a list says so.',
                additionalProperties: false,
                properties: {
                  change: {
                    type: 'object',
                    required: ['before', 'after'],
                    description: 'Whether a list says so, or all are open to it.',
                    additionalProperties: false,
                    properties: {
                      before: {
                        type: 'string',
                        enum: ['all', 'listed'],
                        description: 'As it was.',
                      },
                      after: {
                        type: 'string',
                        enum: ['all', 'listed'],
                        description: 'As it is from then on.',
                      },
                    },
                  },
                  added: {
                    type: 'array',
                    description: 'The clients that are new on its list.',
                    items: {
                      type: 'string',
                    },
                  },
                  removed: {
                    type: 'array',
                    description: 'The clients that are on it no longer.',
                    items: {
                      type: 'string',
                    },
                  },
                  memberId: {
                    type: 'string',
                    description: 'Its id.',
                  },
                  clientId: {
                    type: ['string', 'null'],
                    description: 'The client it belongs to; null for staff.',
                  },
                  email: {
                    type: 'string',
                    description: 'Its address then.',
                  },
                  name: {
                    type: 'string',
                    description: 'Its name then; empty if it had none.',
                  },
                },
              },
              {
                type: 'object',
                required: ['change', 'clientId', 'email', 'memberId', 'name'],
                description: 'What it sees of the work has changed.',
                additionalProperties: false,
                properties: {
                  change: {
                    type: 'object',
                    required: ['before', 'after'],
                    description: 'The projects and groups.',
                    additionalProperties: false,
                    properties: {
                      before: {
                        $ref: '#/components/schemas/ClienteleScopeData',
                        description: 'As it was.',
                      },
                      after: {
                        $ref: '#/components/schemas/ClienteleScopeData',
                        description: 'As it is from then on.',
                      },
                    },
                  },
                  memberId: {
                    type: 'string',
                    description: 'Its id.',
                  },
                  clientId: {
                    type: ['string', 'null'],
                    description: 'The client it belongs to; null for staff.',
                  },
                  email: {
                    type: 'string',
                    description: 'Its address then.',
                  },
                  name: {
                    type: 'string',
                    description: 'Its name then; empty if it had none.',
                  },
                },
              },
              {
                type: 'object',
                required: [
                  'change',
                  'clientId',
                  'email',
                  'fromMemberId',
                  'memberId',
                  'name',
                  'projectId',
                ],
                description: 'Its permissions have changed, portal-wide or on one project.',
                additionalProperties: false,
                properties: {
                  projectId: {
                    type: ['string', 'null'],
                    description:
                      "The project whose customization changed; null for the member's portal-wide setting.",
                  },
                  fromMemberId: {
                    type: ['string', 'null'],
                    description:
                      'Whose permissions were copied; null where they were set otherwise.',
                  },
                  change: {
                    type: 'object',
                    required: ['before', 'after'],
                    description: 'A missing customization is null.',
                    additionalProperties: false,
                    properties: {
                      before: {
                        description: 'As it was.',
                        anyOf: [
                          {
                            $ref: '#/components/schemas/ClientelePermissionSettingData',
                          },
                          {
                            type: 'null',
                          },
                        ],
                      },
                      after: {
                        description: 'As it is from then on.',
                        anyOf: [
                          {
                            $ref: '#/components/schemas/ClientelePermissionSettingData',
                          },
                          {
                            type: 'null',
                          },
                        ],
                      },
                    },
                  },
                  memberId: {
                    type: 'string',
                    description: 'Its id.',
                  },
                  clientId: {
                    type: ['string', 'null'],
                    description: 'The client it belongs to; null for staff.',
                  },
                  email: {
                    type: 'string',
                    description: 'Its address then.',
                  },
                  name: {
                    type: 'string',
                    description: 'Its name then; empty if it had none.',
                  },
                },
              },
              {
                type: 'object',
                required: ['accessUntil', 'clientId', 'email', 'memberId', 'name'],
                description: 'Its access will be over soon. Told once for each end.',
                additionalProperties: false,
                properties: {
                  accessUntil: {
                    type: 'integer',
                    description: 'When the access ends, in epoch milliseconds.',
                  },
                  memberId: {
                    type: 'string',
                    description: 'Its id.',
                  },
                  clientId: {
                    type: ['string', 'null'],
                    description: 'The client it belongs to; null for staff.',
                  },
                  email: {
                    type: 'string',
                    description: 'Its address then.',
                  },
                  name: {
                    type: 'string',
                    description: 'Its name then; empty if it had none.',
                  },
                },
              },
              {
                type: 'object',
                required: ['accessUntil', 'clientId', 'email', 'memberId', 'name'],
                description: 'Its access is over. Told once for each end.',
                additionalProperties: false,
                properties: {
                  accessUntil: {
                    type: 'integer',
                    description: 'When the access ends, in epoch milliseconds.',
                  },
                  memberId: {
                    type: 'string',
                    description: 'Its id.',
                  },
                  clientId: {
                    type: ['string', 'null'],
                    description: 'The client it belongs to; null for staff.',
                  },
                  email: {
                    type: 'string',
                    description: 'Its address then.',
                  },
                  name: {
                    type: 'string',
                    description: 'Its name then; empty if it had none.',
                  },
                },
              },
              {
                $ref: '#/components/schemas/ClienteleMemberEventData',
                description: 'It can open nothing any more, and keeps what it had.',
              },
              {
                $ref: '#/components/schemas/ClienteleMemberEventData',
                description: 'It was deactivated, and is let in again.',
              },
              {
                type: 'object',
                required: ['clientId', 'email', 'locale', 'memberId', 'name', 'status'],
                description: 'It is gone, with permissions and projects.',
                additionalProperties: false,
                properties: {
                  status: {
                    type: 'string',
                    description: 'The status it had.',
                  },
                  locale: {
                    type: ['string', 'null'],
                    description:
                      'In which language it is written to, as a BCP 47 tag, if it or its client had one of its own.',
                  },
                  reason: {
                    type: 'string',
                    const: 'identity_gone',
                    description: 'There when nobody has removed it, but its person is gone.',
                  },
                  memberId: {
                    type: 'string',
                    description: 'Its id.',
                  },
                  clientId: {
                    type: ['string', 'null'],
                    description: 'The client it belongs to; null for staff.',
                  },
                  email: {
                    type: 'string',
                    description: 'Its address then.',
                  },
                  name: {
                    type: 'string',
                    description: 'Its name then; empty if it had none.',
                  },
                },
              },
              {
                type: 'object',
                required: [
                  'clientId',
                  'email',
                  'expiresAt',
                  'memberId',
                  'name',
                  'reason',
                  'viewId',
                ],
                description: 'A staff member, the actor, looks as the member.',
                additionalProperties: false,
                properties: {
                  reason: {
                    type: 'string',
                    description: 'Why, in the words of the staff member.',
                  },
                  expiresAt: {
                    type: 'integer',
                    description: 'When it ends by itself, in epoch milliseconds.',
                  },
                  memberId: {
                    type: 'string',
                    description: 'The client user.',
                  },
                  clientId: {
                    type: 'string',
                    description: 'Its client.',
                  },
                  email: {
                    type: 'string',
                    description: 'Its address then.',
                  },
                  name: {
                    type: 'string',
                    description: 'Its name then; empty if it had none.',
                  },
                  viewId: {
                    type: 'string',
                    description: 'The view itself: both events about it have the same.',
                  },
                },
              },
              {
                $ref: '#/components/schemas/ClienteleViewedMemberData',
                description: 'The staff member has ended that before its time.',
              },
              {
                $ref: '#/components/schemas/ClienteleRequestEventData',
                description: 'A client user asks for access.',
              },
              {
                $ref: '#/components/schemas/ClienteleReferredRequestEventData',
                description:
                  'The request is put before a member that may answer it: told once for each of them, of ten at most.',
              },
              {
                $ref: '#/components/schemas/ClienteleAnsweredRequestEventData',
                description: 'It was given what it has asked for.',
              },
              {
                $ref: '#/components/schemas/ClienteleAnsweredRequestEventData',
                description: 'It was not given that.',
              },
              {
                $ref: '#/components/schemas/ClienteleRequestEventData',
                description: 'It has taken the request back.',
              },
              {
                $ref: '#/components/schemas/ClienteleJoinLinkEventData',
                description: 'A link was made by which people may ask to join a client.',
              },
              {
                $ref: '#/components/schemas/ClienteleJoinLinkEventData',
                description: 'The link was taken back: nobody joins by it any more.',
              },
              {
                type: 'object',
                required: ['clientId', 'clientType', 'name'],
                description: 'A client was made: by itself, or along with its first user.',
                additionalProperties: false,
                properties: {
                  clientType: {
                    type: 'string',
                    description: '`business` or `individual`.',
                  },
                  clientId: {
                    type: 'string',
                    description: 'Its id.',
                  },
                  name: {
                    type: 'string',
                    description: 'Its name then.',
                  },
                },
              },
              {
                type: 'object',
                required: ['change', 'clientId', 'name'],
                description: 'Before and after hold the fields that changed.',
                additionalProperties: false,
                properties: {
                  change: {
                    type: 'object',
                    required: ['before', 'after'],
                    description: 'The fields that changed.',
                    additionalProperties: false,
                    properties: {
                      before: {
                        type: 'object',
                        description: 'As it was.',
                        additionalProperties: false,
                        properties: {
                          contactEmail: {
                            type: ['string', 'null'],
                            description: 'The address of its contact.',
                          },
                          webAddress: {
                            type: ['string', 'null'],
                            description: 'Its page on the web.',
                          },
                          address: {
                            description: 'Its postal address.',
                            anyOf: [
                              {
                                $ref: '#/components/schemas/ClientelePostalAddress',
                              },
                              {
                                type: 'null',
                              },
                            ],
                          },
                          projects: {
                            description: 'The projects that its users are bound to; null for any.',
                            anyOf: [
                              {
                                type: 'array',
                                items: {
                                  type: 'string',
                                },
                              },
                              {
                                type: 'null',
                              },
                            ],
                          },
                          defaultScope: {
                            description:
                              'What a new user of it gets when staff name no projects and groups.',
                            anyOf: [
                              {
                                $ref: '#/components/schemas/ClienteleStoredDefaultScope',
                              },
                              {
                                type: 'null',
                              },
                            ],
                          },
                          allowedDomains: {
                            description:
                              "The domains that its users' addresses may have, in ASCII form; null for any.",
                            anyOf: [
                              {
                                type: 'array',
                                items: {
                                  type: 'string',
                                },
                              },
                              {
                                type: 'null',
                              },
                            ],
                          },
                          locale: {
                            type: ['string', 'null'],
                            description:
                              'The language of letters to its users; null for that of the portal.',
                          },
                          name: {
                            type: 'string',
                            description: 'What the client is called.',
                          },
                          type: {
                            type: 'string',
                            enum: ['business', 'individual'],
                            description: 'A company, or one person.',
                          },
                        },
                      },
                      after: {
                        type: 'object',
                        description: 'As it is from then on.',
                        additionalProperties: false,
                        properties: {
                          contactEmail: {
                            type: ['string', 'null'],
                            description: 'The address of its contact.',
                          },
                          webAddress: {
                            type: ['string', 'null'],
                            description: 'Its page on the web.',
                          },
                          address: {
                            description: 'Its postal address.',
                            anyOf: [
                              {
                                $ref: '#/components/schemas/ClientelePostalAddress',
                              },
                              {
                                type: 'null',
                              },
                            ],
                          },
                          projects: {
                            description: 'The projects that its users are bound to; null for any.',
                            anyOf: [
                              {
                                type: 'array',
                                items: {
                                  type: 'string',
                                },
                              },
                              {
                                type: 'null',
                              },
                            ],
                          },
                          defaultScope: {
                            description:
                              'What a new user of it gets when staff name no projects and groups.',
                            anyOf: [
                              {
                                $ref: '#/components/schemas/ClienteleStoredDefaultScope',
                              },
                              {
                                type: 'null',
                              },
                            ],
                          },
                          allowedDomains: {
                            description:
                              "The domains that its users' addresses may have, in ASCII form; null for any.",
                            anyOf: [
                              {
                                type: 'array',
                                items: {
                                  type: 'string',
                                },
                              },
                              {
                                type: 'null',
                              },
                            ],
                          },
                          locale: {
                            type: ['string', 'null'],
                            description:
                              'The language of letters to its users; null for that of the portal.',
                          },
                          name: {
                            type: 'string',
                            description: 'What the client is called.',
                          },
                          type: {
                            type: 'string',
                            enum: ['business', 'individual'],
                            description: 'A company, or one person.',
                          },
                        },
                      },
                    },
                  },
                  clientId: {
                    type: 'string',
                    description: 'Its id.',
                  },
                  name: {
                    type: 'string',
                    description: 'Its name then.',
                  },
                },
              },
              {
                type: 'object',
                required: ['clientId', 'memberId', 'name'],
                description: 'The client is left without an admin who can log in.',
                additionalProperties: false,
                properties: {
                  memberId: {
                    type: 'string',
                    description: 'The member who was the last one.',
                  },
                  clientId: {
                    type: 'string',
                    description: 'Its id.',
                  },
                  name: {
                    type: 'string',
                    description: 'Its name then.',
                  },
                },
              },
              {
                type: 'object',
                required: ['clientId', 'clientType', 'members', 'name'],
                description: 'It is gone, with its users.',
                additionalProperties: false,
                properties: {
                  clientType: {
                    type: 'string',
                    description: '`business` or `individual`.',
                  },
                  members: {
                    type: 'integer',
                    description: 'How many members went with it.',
                  },
                  clientId: {
                    type: 'string',
                    description: 'Its id.',
                  },
                  name: {
                    type: 'string',
                    description: 'Its name then.',
                  },
                },
              },
              {
                type: 'object',
                required: ['change', 'clientId', 'name'],
                description:
                  'What its users may have at most has changed. Before and after hold all that is off.',
                additionalProperties: false,
                properties: {
                  change: {
                    type: 'object',
                    required: ['before', 'after'],
                    description: 'The keys that are off, each with `false`.',
                    additionalProperties: false,
                    properties: {
                      before: {
                        type: 'object',
                        description: 'As it was.',
                        additionalProperties: {
                          type: 'boolean',
                        },
                      },
                      after: {
                        type: 'object',
                        description: 'As it is from then on.',
                        additionalProperties: {
                          type: 'boolean',
                        },
                      },
                    },
                  },
                  clientId: {
                    type: 'string',
                    description: 'Its id.',
                  },
                  name: {
                    type: 'string',
                    description: 'Its name then.',
                  },
                },
              },
              {
                $ref: '#/components/schemas/ClienteleProfileEventData',
                description: 'A profile was made.',
              },
              {
                type: 'object',
                required: ['change', 'name', 'profileId'],
                description:
                  'It was changed: its name, its permissions, or that it is the default one. Before and after hold all of it.',
                additionalProperties: false,
                properties: {
                  change: {
                    type: 'object',
                    required: ['before', 'after'],
                    description: 'The profile.',
                    additionalProperties: false,
                    properties: {
                      before: {
                        $ref: '#/components/schemas/ClienteleProfileState',
                        description: 'As it was.',
                      },
                      after: {
                        $ref: '#/components/schemas/ClienteleProfileState',
                        description: 'As it is from then on.',
                      },
                    },
                  },
                  profileId: {
                    type: 'string',
                    description: 'Its id.',
                  },
                  name: {
                    type: 'string',
                    description: 'Its name then.',
                  },
                },
              },
              {
                type: 'object',
                required: ['members', 'name', 'profileId', 'replacedBy'],
                description: 'It is gone; whoever had it has another one.',
                additionalProperties: false,
                properties: {
                  replacedBy: {
                    type: ['string', 'null'],
                    description: 'The profile its members have now; null if it had none.',
                  },
                  members: {
                    type: 'integer',
                    description: 'How many members were moved to it.',
                  },
                  profileId: {
                    type: 'string',
                    description: 'Its id.',
                  },
                  name: {
                    type: 'string',
                    description: 'Its name then.',
                  },
                },
              },
              {
                $ref: '#/components/schemas/ClienteleTemplateEventData',
                description: 'A template for letters was made.',
              },
              {
                type: 'object',
                required: ['change', 'name', 'templateId'],
                description: 'Before and after hold the fields that changed.',
                additionalProperties: false,
                properties: {
                  change: {
                    type: 'object',
                    required: ['before', 'after'],
                    description: 'The fields that changed.',
                    additionalProperties: false,
                    properties: {
                      before: {
                        type: 'object',
                        description: 'As it was.',
                        additionalProperties: false,
                        properties: {
                          name: {
                            type: 'string',
                            description: 'Its name.',
                          },
                          translations: {
                            type: 'object',
                            description: 'The same texts in other languages, by BCP 47 tags.',
                            additionalProperties: {
                              $ref: '#/components/schemas/ClienteleTemplateParts',
                            },
                          },
                          subject: {
                            type: 'string',
                            description: 'The subject, a Liquid template.',
                          },
                          text: {
                            type: 'string',
                            description: 'The text, a Liquid template.',
                          },
                          html: {
                            type: ['string', 'null'],
                            description:
                              'The html, a Liquid template; null: it is made from the text.',
                          },
                          isDefault: {
                            type: 'boolean',
                            description:
                              'Whether letters of its kind are written by it unless another is named.',
                          },
                        },
                      },
                      after: {
                        type: 'object',
                        description: 'As it is from then on.',
                        additionalProperties: false,
                        properties: {
                          name: {
                            type: 'string',
                            description: 'Its name.',
                          },
                          translations: {
                            type: 'object',
                            description: 'The same texts in other languages, by BCP 47 tags.',
                            additionalProperties: {
                              $ref: '#/components/schemas/ClienteleTemplateParts',
                            },
                          },
                          subject: {
                            type: 'string',
                            description: 'The subject, a Liquid template.',
                          },
                          text: {
                            type: 'string',
                            description: 'The text, a Liquid template.',
                          },
                          html: {
                            type: ['string', 'null'],
                            description:
                              'The html, a Liquid template; null: it is made from the text.',
                          },
                          isDefault: {
                            type: 'boolean',
                            description:
                              'Whether letters of its kind are written by it unless another is named.',
                          },
                        },
                      },
                    },
                  },
                  templateId: {
                    type: 'string',
                    description: 'Its id.',
                  },
                  name: {
                    type: 'string',
                    description: 'Its name then.',
                  },
                },
              },
              {
                type: 'object',
                required: ['invitations', 'name', 'replacedBy', 'templateId'],
                description: 'It is gone; letters are written by another one.',
                additionalProperties: false,
                properties: {
                  replacedBy: {
                    type: ['string', 'null'],
                    description:
                      "The template its open invitations have now; null for the portal's default one.",
                  },
                  invitations: {
                    type: 'integer',
                    description: 'How many open invitations had it.',
                  },
                  templateId: {
                    type: 'string',
                    description: 'Its id.',
                  },
                  name: {
                    type: 'string',
                    description: 'Its name then.',
                  },
                },
              },
              {
                type: 'object',
                required: ['change'],
                description: 'Settings or branding of the portal have changed.',
                additionalProperties: false,
                properties: {
                  change: {
                    type: 'object',
                    required: ['before', 'after'],
                    description: 'The fields that changed: the plan, or what staff admins set.',
                    additionalProperties: false,
                    properties: {
                      before: {
                        type: 'object',
                        description: 'As it was.',
                        additionalProperties: false,
                        properties: {
                          plan: {
                            type: ['string', 'null'],
                            description: 'Its plan, as the host names it; null for none.',
                          },
                          name: {
                            type: 'string',
                            description: 'Its name.',
                          },
                          logo: {
                            type: ['string', 'null'],
                            description: 'The https address of its logo; null for none.',
                          },
                          colors: {
                            type: 'object',
                            description: 'Its colours by name, as `#rrggbb`.',
                            additionalProperties: {
                              type: 'string',
                            },
                          },
                          domain: {
                            type: ['string', 'null'],
                            description: 'The domain of its own; null for none.',
                          },
                          timeZone: {
                            type: 'string',
                            description: 'The IANA zone that days and letters go by.',
                          },
                          locale: {
                            type: ['string', 'null'],
                            description: 'The language of its letters; null for English.',
                          },
                          staffMayView: {
                            type: 'boolean',
                            description:
                              'Whether staff who are no admins may look as client users.',
                          },
                          allowedDomains: {
                            description:
                              "The domains that client users' addresses may have, in ASCII form; null for any.",
                            anyOf: [
                              {
                                type: 'array',
                                items: {
                                  type: 'string',
                                },
                              },
                              {
                                type: 'null',
                              },
                            ],
                          },
                          staffDomains: {
                            description:
                              "The domains that staff's addresses may have, in ASCII form; null for any.",
                            anyOf: [
                              {
                                type: 'array',
                                items: {
                                  type: 'string',
                                },
                              },
                              {
                                type: 'null',
                              },
                            ],
                          },
                        },
                      },
                      after: {
                        type: 'object',
                        description: 'As it is from then on.',
                        additionalProperties: false,
                        properties: {
                          plan: {
                            type: ['string', 'null'],
                            description: 'Its plan, as the host names it; null for none.',
                          },
                          name: {
                            type: 'string',
                            description: 'Its name.',
                          },
                          logo: {
                            type: ['string', 'null'],
                            description: 'The https address of its logo; null for none.',
                          },
                          colors: {
                            type: 'object',
                            description: 'Its colours by name, as `#rrggbb`.',
                            additionalProperties: {
                              type: 'string',
                            },
                          },
                          domain: {
                            type: ['string', 'null'],
                            description: 'The domain of its own; null for none.',
                          },
                          timeZone: {
                            type: 'string',
                            description: 'The IANA zone that days and letters go by.',
                          },
                          locale: {
                            type: ['string', 'null'],
                            description: 'The language of its letters; null for English.',
                          },
                          staffMayView: {
                            type: 'boolean',
                            description:
                              'Whether staff who are no admins may look as client users.',
                          },
                          allowedDomains: {
                            description:
                              "The domains that client users' addresses may have, in ASCII form; null for any.",
                            anyOf: [
                              {
                                type: 'array',
                                items: {
                                  type: 'string',
                                },
                              },
                              {
                                type: 'null',
                              },
                            ],
                          },
                          staffDomains: {
                            description:
                              "The domains that staff's addresses may have, in ASCII form; null for any.",
                            anyOf: [
                              {
                                type: 'array',
                                items: {
                                  type: 'string',
                                },
                              },
                              {
                                type: 'null',
                              },
                            ],
                          },
                        },
                      },
                    },
                  },
                },
              },
              {
                $ref: '#/components/schemas/ClienteleLostAdminData',
                description: 'The portal is left without a staff admin who can log in.',
              },
              {
                type: 'object',
                required: ['by', 'exportId', 'memberId', 'rows'],
                description: 'The file of an export can be fetched.',
                additionalProperties: false,
                properties: {
                  rows: {
                    type: 'integer',
                    description: 'How many rows of members it has.',
                  },
                  exportId: {
                    type: 'string',
                    description: 'Its id.',
                  },
                  by: {
                    type: 'string',
                    enum: ['portal', 'project'],
                    description: 'One file, or one for each project.',
                  },
                  memberId: {
                    type: 'string',
                    description: 'The member who asked for it.',
                  },
                },
              },
              {
                type: 'object',
                required: ['by', 'exportId', 'memberId', 'reason'],
                description: 'An export has come to nothing.',
                additionalProperties: false,
                properties: {
                  reason: {
                    type: 'string',
                    description:
                      '`STORAGE_FAILED`, `ABANDONED`, `MAKER_INACTIVE` or `INTERNAL_ERROR`.',
                  },
                  exportId: {
                    type: 'string',
                    description: 'Its id.',
                  },
                  by: {
                    type: 'string',
                    enum: ['portal', 'project'],
                    description: 'One file, or one for each project.',
                  },
                  memberId: {
                    type: 'string',
                    description: 'The member who asked for it.',
                  },
                },
              },
              {
                type: 'object',
                required: ['counts', 'importId', 'memberId'],
                description: 'All rows of an import are done.',
                additionalProperties: false,
                properties: {
                  counts: {
                    type: 'object',
                    required: ['create', 'update', 'unchanged', 'error'],
                    description:
                      'How many people were created, updated, left as they were, and refused.',
                    additionalProperties: false,
                    properties: {
                      create: {
                        type: 'integer',
                      },
                      update: {
                        type: 'integer',
                      },
                      unchanged: {
                        type: 'integer',
                      },
                      error: {
                        type: 'integer',
                      },
                    },
                  },
                  importId: {
                    type: 'string',
                    description: 'Its id.',
                  },
                  memberId: {
                    type: 'string',
                    description: 'The member who handed it in.',
                  },
                },
              },
              {
                type: 'object',
                required: ['importId', 'memberId', 'reason'],
                description:
                  'An import has ended before all its rows were done; those that were stay.',
                additionalProperties: false,
                properties: {
                  reason: {
                    type: 'string',
                    description: '`ABANDONED`, `MAKER_INACTIVE` or `INTERNAL_ERROR`.',
                  },
                  importId: {
                    type: 'string',
                    description: 'Its id.',
                  },
                  memberId: {
                    type: 'string',
                    description: 'The member who handed it in.',
                  },
                },
              },
            ],
          },
          notify: {
            type: 'boolean',
            description: 'Whether the caller ticked "notify the person"; false unless it did.',
          },
          occurredAt: {
            type: 'string',
            description: 'ISO 8601.',
            format: 'date-time',
          },
          actor: {
            description: 'Null for the host itself.',
            anyOf: [
              {
                $ref: '#/components/schemas/ClienteleAuditActor',
              },
              {
                type: 'null',
              },
            ],
          },
          subject: {
            $ref: '#/components/schemas/ClienteleAuditSubject',
          },
          delivery: {
            type: 'object',
            required: ['status', 'attempts'],
            description: 'Whether the listeners have heard of it, and how often that was tried.',
            additionalProperties: false,
            properties: {
              status: {
                $ref: '#/components/schemas/ClienteleDeliveryStatus',
              },
              attempts: {
                type: 'integer',
              },
            },
          },
        },
      },
      ClienteleAuditPage: {
        type: 'object',
        required: ['items', 'nextCursor'],
        description: 'One page of a list.',
        additionalProperties: false,
        properties: {
          items: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ClienteleAuditItem',
            },
          },
          nextCursor: {
            type: ['string', 'null'],
            description: 'Give it as `cursor` to get the next page; null on the last one.',
          },
        },
      },
      ClienteleAuditSubject: {
        type: 'object',
        required: ['id', 'name', 'type'],
        description:
          'What it was done to, by the name it had then, an invitation and a person without a name by the address: null for what has none, such as an export, and once it is erased.',
        additionalProperties: false,
        properties: {
          type: {
            type: 'string',
            enum: [
              'member',
              'invitation',
              'client',
              'profile',
              'template',
              'portal',
              'export',
              'import',
            ],
          },
          id: {
            type: 'string',
          },
          name: {
            type: ['string', 'null'],
          },
        },
      },
      ClienteleBeginView: {
        type: 'object',
        description: 'Body of `POST members/:id/view`.',
        properties: {
          reason: {
            type: 'string',
            maxLength: 500,
            description: 'Why, for the audit trail: text that somebody can see.',
          },
          minutes: {
            type: 'integer',
            minimum: 1,
            maximum: 60,
            description: 'How long the view lasts at most. Left out, 15 minutes.',
          },
        },
        required: ['reason'],
        additionalProperties: false,
      },
      ClienteleBegun: {
        type: 'object',
        required: ['viewId', 'token', 'expiresAt'],
        description: 'What lets its maker look as a client user.',
        additionalProperties: false,
        properties: {
          viewId: {
            type: 'string',
          },
          token: {
            type: 'string',
            description:
              'Goes into the header `X-Clientele-View` of requests. It is told this once.',
          },
          expiresAt: {
            type: 'string',
            description: 'When the view ends by itself.',
            format: 'date-time',
          },
        },
      },
      ClienteleBulkDone: {
        type: 'object',
        required: ['index', 'ok'],
        description: 'A row whose person has what it asks for.',
        additionalProperties: false,
        properties: {
          index: {
            type: 'integer',
            description: 'The place of the row in the call, from 0.',
          },
          ok: {
            type: 'boolean',
            const: true,
          },
          member: {
            $ref: '#/components/schemas/ClienteleMember',
            description:
              'Left out when the person was a member before and the actor may not read members.',
          },
          warnings: {
            type: 'array',
            description: 'Of a member that was created.',
            items: {
              type: 'string',
              const: 'NO_SCOPE',
            },
          },
          code: {
            type: 'string',
            enum: ['ALREADY_INVITED', 'ALREADY_MEMBER', 'RESENT'],
            description:
              'The person was a member before, and nothing of it was changed. `RESENT`: its invitation had expired, and a new link was sent.',
          },
          duplicateOf: {
            type: 'integer',
            description:
              'The row before it that asks for the same person in the same place. Nothing was done for this one.',
          },
        },
      },
      ClienteleBulkRefused: {
        type: 'object',
        required: ['index', 'ok', 'code', 'message'],
        description:
          'A row that was refused, as a call with this row alone would have been, or with `DIFFERS`: the person is there, with other settings than the row asks for. Nothing of it is left.',
        additionalProperties: false,
        properties: {
          index: {
            type: 'integer',
            description: 'The place of the row in the call, from 0.',
          },
          ok: {
            type: 'boolean',
            const: false,
          },
          code: {
            $ref: '#/components/schemas/ClienteleErrorCode',
          },
          message: {
            type: 'string',
          },
          details: {
            type: 'object',
            additionalProperties: {},
          },
          retryAfter: {
            type: 'integer',
            description: 'Whole seconds after which the row can succeed.',
          },
          duplicateOf: {
            type: 'integer',
            description:
              'The row before it that asks for the same person in the same place. Nothing was done for this one.',
          },
        },
      },
      ClienteleBulkResult: {
        description: 'What came of one row of a bulk call.',
        anyOf: [
          {
            $ref: '#/components/schemas/ClienteleBulkDone',
          },
          {
            $ref: '#/components/schemas/ClienteleBulkRefused',
          },
        ],
      },
      ClienteleBulkResults: {
        type: 'object',
        required: ['results'],
        description: 'What came of every row of a bulk call.',
        additionalProperties: false,
        properties: {
          results: {
            type: 'array',
            description: 'One for each row, in their order.',
            items: {
              $ref: '#/components/schemas/ClienteleBulkResult',
            },
          },
        },
      },
      ClienteleCatalogue: {
        type: 'object',
        required: ['permissions'],
        description: 'The catalogue of a host.',
        additionalProperties: false,
        properties: {
          permissions: {
            type: 'array',
            description: 'Those that stand below no other.',
            items: {
              $ref: '#/components/schemas/ClientelePermission',
            },
          },
        },
      },
      ClienteleCeiling: {
        type: 'object',
        required: ['permissions', 'version'],
        description: "A client's ceiling: what it may have at most.",
        additionalProperties: false,
        properties: {
          permissions: {
            type: 'object',
            description:
              'Every key of the catalogue; what is off is off for all users of the client.',
            additionalProperties: {
              type: 'boolean',
            },
          },
          version: {
            type: 'integer',
          },
        },
      },
      ClienteleChangeDone: {
        type: 'object',
        required: ['index', 'memberId', 'ok'],
        description: 'A member that was changed.',
        additionalProperties: false,
        properties: {
          index: {
            type: 'integer',
            description: 'The place of the member in the call, from 0.',
          },
          memberId: {
            type: 'string',
          },
          ok: {
            type: 'boolean',
            const: true,
          },
          duplicateOf: {
            type: 'integer',
            description:
              'The place before it that names the same member. Nothing was done for this one.',
          },
        },
      },
      ClienteleChangeMany: {
        type: 'object',
        description: 'Body of `POST members/bulk/deactivate`, `/activate` and `/resend`.',
        properties: {
          memberIds: {
            type: 'array',
            items: {
              type: 'string',
              maxLength: 255,
            },
            minItems: 1,
            maxItems: 10000,
            description: 'The members, up to 1,000.',
          },
        },
        required: ['memberIds'],
        additionalProperties: false,
      },
      ClienteleChangePreview: {
        type: 'object',
        required: ['changed', 'members', 'invitationsVoided'],
        description: 'What a change would do.',
        additionalProperties: false,
        properties: {
          changed: {
            type: 'integer',
            description: 'How many members would have or see something else than now.',
          },
          members: {
            type: 'array',
            description: 'The first 100 of those that the actor may read, by name.',
            items: {
              $ref: '#/components/schemas/ClientelePreviewedMember',
            },
          },
          invitationsVoided: {
            type: 'array',
            description:
              'The open invitations that could not be accepted any more, since their inviter could not give so much.',
            items: {
              type: 'string',
            },
          },
        },
      },
      ClienteleChangeRefused: {
        type: 'object',
        required: ['code', 'index', 'memberId', 'message', 'ok'],
        description:
          'A member whose change was refused, as a call for this one alone would have been.',
        additionalProperties: false,
        properties: {
          index: {
            type: 'integer',
            description: 'The place of the row in the call, from 0.',
          },
          ok: {
            type: 'boolean',
            const: false,
          },
          code: {
            $ref: '#/components/schemas/ClienteleErrorCode',
          },
          message: {
            type: 'string',
          },
          details: {
            type: 'object',
            additionalProperties: {},
          },
          retryAfter: {
            type: 'integer',
            description: 'Whole seconds after which the row can succeed.',
          },
          duplicateOf: {
            type: 'integer',
            description:
              'The row before it that asks for the same person in the same place. Nothing was done for this one.',
          },
          memberId: {
            type: 'string',
          },
        },
      },
      ClienteleChangeResult: {
        description: 'What came of one member of a call that changes many.',
        anyOf: [
          {
            $ref: '#/components/schemas/ClienteleChangeDone',
          },
          {
            $ref: '#/components/schemas/ClienteleChangeRefused',
          },
        ],
      },
      ClienteleChangeResults: {
        type: 'object',
        required: ['results'],
        description: 'What came of every member of a call that changes many.',
        additionalProperties: false,
        properties: {
          results: {
            type: 'array',
            description: 'One for each member, in their order.',
            items: {
              $ref: '#/components/schemas/ClienteleChangeResult',
            },
          },
        },
      },
      ClienteleChosenExportFilter: {
        type: 'object',
        required: ['kind'],
        description: 'Which members an export has, its kind among it.',
        additionalProperties: false,
        properties: {
          kind: {
            $ref: '#/components/schemas/ClienteleMemberKind',
          },
          clientId: {
            type: 'string',
          },
          status: {
            $ref: '#/components/schemas/ClienteleShownStatus',
            description:
              'As it is shown: an active member whose access is over is `ended`, and no more `active`.',
          },
          role: {
            $ref: '#/components/schemas/ClienteleMemberRole',
          },
          projectId: {
            type: 'string',
            description:
              'Members this project is selected for, though the host may have deleted it.',
          },
          groupId: {
            type: 'string',
            description: 'Members this group is selected for.',
          },
          q: {
            type: 'string',
            description:
              'Words, each in the name or the email, without regard to case, accents and order; every character stands for itself.',
          },
          inactiveDays: {
            type: 'integer',
            description:
              'Active members, whose access is not over, who for this many days were neither seen, nor reviewed, nor let in.',
          },
        },
      },
      ClienteleClient: {
        type: 'object',
        required: [
          'address',
          'allowedDomains',
          'contactEmail',
          'defaultScope',
          'goneDefaults',
          'goneProjects',
          'id',
          'locale',
          'name',
          'projects',
          'type',
          'users',
          'version',
          'webAddress',
        ],
        description: 'A client as staff and its own admins see it.',
        additionalProperties: false,
        properties: {
          contactEmail: {
            type: ['string', 'null'],
          },
          webAddress: {
            type: ['string', 'null'],
            description: 'An `http` or `https` address; given without a scheme it gets `https://`.',
          },
          address: {
            anyOf: [
              {
                $ref: '#/components/schemas/ClientelePostalAddress',
              },
              {
                type: 'null',
              },
            ],
          },
          projects: {
            description:
              'Ids of the projects that bound what its users see, whatever is selected for them; null does not bind them.',
            anyOf: [
              {
                type: 'array',
                items: {
                  type: 'string',
                },
              },
              {
                type: 'null',
              },
            ],
          },
          locale: {
            type: ['string', 'null'],
            description:
              "The language of its users' letters as a BCP 47 tag; null: as the portal has it.",
          },
          defaultScope: {
            $ref: '#/components/schemas/ClienteleDefaultScope',
            description:
              'What a new user gets selected when staff name neither projects nor groups.',
          },
          allowedDomains: {
            description:
              'The domains that emails of its users may have, among those that the portal allows; null allows any.',
            anyOf: [
              {
                type: 'array',
                items: {
                  type: 'string',
                },
              },
              {
                type: 'null',
              },
            ],
          },
          name: {
            type: 'string',
          },
          type: {
            type: 'string',
            enum: ['business', 'individual'],
            description: 'A company, or one person.',
          },
          id: {
            type: 'string',
          },
          goneProjects: {
            type: 'array',
            description: 'Those of `projects` that the host has deleted.',
            items: {
              type: 'string',
            },
          },
          goneDefaults: {
            $ref: '#/components/schemas/ClienteleDefaultScope',
            description: 'What of `defaultScope` the host has deleted: nobody gets it any more.',
          },
          users: {
            description: 'Null for a client admin who may not see who else is there.',
            anyOf: [
              {
                $ref: '#/components/schemas/ClienteleClientUsers',
              },
              {
                type: 'null',
              },
            ],
          },
          version: {
            type: 'integer',
          },
        },
      },
      ClienteleClientName: {
        type: 'object',
        required: ['id', 'name'],
        description: 'A client as its users who are no admins see it.',
        additionalProperties: false,
        properties: {
          id: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
        },
      },
      ClienteleClientPage: {
        type: 'object',
        required: ['items', 'nextCursor'],
        description: 'One page of a list that can be counted.',
        additionalProperties: false,
        properties: {
          items: {
            type: 'array',
            items: {
              anyOf: [
                {
                  $ref: '#/components/schemas/ClienteleClient',
                },
                {
                  $ref: '#/components/schemas/ClienteleClientName',
                },
              ],
            },
          },
          nextCursor: {
            type: ['string', 'null'],
            description: 'Give it as `cursor` to get the next page; null on the last one.',
          },
          total: {
            type: 'integer',
            description: 'How many there are in all, where it was asked for.',
          },
        },
      },
      ClienteleClientRole: {
        type: 'string',
        enum: ['admin', 'member'],
        description: "A role of a client's user.",
      },
      ClienteleClientUsers: {
        type: 'object',
        required: ['active', 'pending'],
        description: 'How many users a client has.',
        additionalProperties: false,
        properties: {
          active: {
            type: 'integer',
            description: 'Those who are let in now: neither deactivated nor past their end.',
          },
          pending: {
            type: 'integer',
            description: 'Those who have not accepted yet, also when their invitation has expired.',
          },
        },
      },
      ClienteleClonePermissions: {
        type: 'object',
        description: 'Body of `POST permissions/clone`, portal-wide and for a project.',
        properties: {
          fromMemberId: {
            type: 'string',
            maxLength: 255,
            description: 'Whose permissions are copied.',
          },
          toMemberIds: {
            type: 'array',
            items: {
              type: 'string',
              maxLength: 255,
            },
            minItems: 1,
            maxItems: 10000,
            description: 'Who gets them.',
          },
          notify: {
            type: 'boolean',
            description: 'Whether they are to be told.',
          },
        },
        required: ['fromMemberId', 'toMemberIds'],
        additionalProperties: false,
      },
      ClienteleCloneResult: {
        type: 'object',
        required: ['count'],
        description: 'How a clone went.',
        additionalProperties: false,
        properties: {
          count: {
            type: 'integer',
            description: 'How many members have the copied permissions now.',
          },
        },
      },
      ClienteleCopiedLink: {
        type: 'object',
        required: ['url', 'expiresAt'],
        description: 'The present link of an invitation, for whoever hands it on.',
        additionalProperties: false,
        properties: {
          url: {
            type: 'string',
            description: 'The link, as its mail has it.',
          },
          expiresAt: {
            type: 'string',
            description: 'When the invitation ends.',
            format: 'date-time',
          },
        },
      },
      ClienteleCreateClient: {
        type: 'object',
        description: 'Body of `POST clients`.',
        properties: {
          name: {
            type: 'string',
            minLength: 1,
          },
          type: {
            type: 'string',
            enum: ['business', 'individual'],
          },
          contactEmail: {
            type: ['string', 'null'],
            maxLength: 400,
            description: 'Null takes it away.',
          },
          webAddress: {
            type: ['string', 'null'],
            maxLength: 2000,
            description:
              'An http or https address; one without a scheme gets `https://`. Null takes it away.',
          },
          address: {
            anyOf: [
              {
                $ref: '#/components/schemas/ClientelePostalAddressInput',
                minProperties: 1,
                description: 'Replaces the old one whole. Null takes it away.',
              },
              {
                type: 'null',
              },
            ],
          },
          locale: {
            type: ['string', 'null'],
            maxLength: 35,
            examples: ['de'],
            description: "The language of its users' letters; null: as the portal has it.",
          },
          projects: {
            type: ['array', 'null'],
            items: {
              type: 'string',
              maxLength: 255,
            },
            maxItems: 10000,
            description:
              'Bounds what all its users see to these projects. Null does not bound them.',
          },
          defaultScope: {
            $ref: '#/components/schemas/ClienteleDefaultScopeInput',
            minProperties: 1,
            description:
              'What a new user gets selected when staff name neither projects nor groups.',
          },
          allowedDomains: {
            type: ['array', 'null'],
            items: {
              type: 'string',
              maxLength: 400,
            },
            maxItems: 200,
            examples: [['example.com']],
            description:
              'The domains that emails of its users may have, among those of the portal. Null allows any. Who is there already stays.',
          },
        },
        required: ['name', 'type'],
        additionalProperties: false,
      },
      ClienteleCreateExport: {
        type: 'object',
        description: 'Body of `POST exports`.',
        properties: {
          by: {
            type: 'string',
            enum: ['portal', 'project'],
            description: '`portal` for one file, `project` for a zip with a file for each project.',
          },
          format: {
            type: 'string',
            enum: ['csv', 'xlsx'],
            description: 'How the files are written; left out, as CSV.',
          },
          filter: {
            $ref: '#/components/schemas/ClienteleExportFilter',
            description: 'Which members; left out, all of them.',
          },
        },
        required: ['by'],
        additionalProperties: false,
      },
      ClienteleCreateImport: {
        type: 'object',
        description: 'Body of `POST imports` in JSON.',
        properties: {
          csv: {
            type: 'string',
            maxLength: 33554432,
            description: 'The file.',
          },
        },
        required: ['csv'],
        additionalProperties: false,
      },
      ClienteleCreateMember: {
        type: 'object',
        description: 'Body of `POST members`.',
        properties: {
          kind: {
            type: ['string', 'null'],
            enum: ['staff', 'client', null],
            description: 'Left out, a client user.',
          },
          email: {
            type: 'string',
            maxLength: 400,
          },
          name: {
            type: ['string', 'null'],
            minLength: 1,
            description: 'Left out, the person says it when accepting.',
          },
          locale: {
            type: ['string', 'null'],
            maxLength: 35,
            examples: ['de'],
            description: 'The language of its letters; left out, as its client or portal has it.',
          },
          clientId: {
            type: ['string', 'null'],
            maxLength: 255,
            description:
              'The client it belongs to; with neither this nor `client` a new one of its own.',
          },
          client: {
            anyOf: [
              {
                $ref: '#/components/schemas/ClienteleNewClient',
                minProperties: 1,
                description: 'A client to be created along with it. For staff.',
              },
              {
                type: 'null',
              },
            ],
          },
          role: {
            type: ['string', 'null'],
            enum: ['admin', 'staff', 'member', null],
          },
          accessUntil: {
            type: ['string', 'null'],
            pattern:
              '^\\d{4}-\\d\\d-\\d\\d(?:T\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{1,3})?)?(?:Z|[+-]\\d\\d:\\d\\d))?$',
            examples: ['2026-12-31'],
            description:
              "When its access ends; a date means the end of that day in the portal's time zone. Left out, never; for whom a client user invites, when its own does, which is also the latest it may give.",
          },
          clients: {
            type: ['array', 'null'],
            items: {
              type: 'string',
              maxLength: 255,
            },
            maxItems: 10000,
            description:
              'The clients that a staff member of role `staff` is assigned to; left out or null, all of them. For staff admins.',
          },
          projects: {
            type: ['array', 'null'],
            maxItems: 10000,
            items: {
              $ref: '#/components/schemas/ClienteleProjectChoice',
            },
            description: 'The projects selected for it. For staff.',
          },
          groups: {
            type: ['array', 'null'],
            items: {
              type: 'string',
              maxLength: 255,
            },
            maxItems: 10000,
            description: 'The groups selected for it. For staff.',
          },
          permissions: {
            anyOf: [
              {
                oneOf: [
                  {
                    type: 'object',
                    properties: {
                      mode: {
                        type: 'string',
                        const: 'default',
                      },
                    },
                    required: ['mode'],
                    additionalProperties: false,
                  },
                  {
                    type: 'object',
                    properties: {
                      mode: {
                        type: 'string',
                        const: 'profile',
                      },
                      profileId: {
                        type: 'string',
                      },
                    },
                    required: ['mode', 'profileId'],
                    additionalProperties: false,
                  },
                  {
                    type: 'object',
                    properties: {
                      mode: {
                        type: 'string',
                        const: 'custom',
                      },
                      permissions: {
                        $ref: '#/components/schemas/ClientelePermissionSwitches',
                      },
                    },
                    required: ['mode', 'permissions'],
                    additionalProperties: false,
                  },
                  {
                    type: 'object',
                    properties: {
                      mode: {
                        type: 'string',
                        const: 'clone',
                      },
                      fromMemberId: {
                        type: 'string',
                      },
                    },
                    required: ['mode', 'fromMemberId'],
                    additionalProperties: false,
                  },
                ],
                description: 'Its permissions; left out, the default profile.',
              },
              {
                type: 'null',
              },
            ],
          },
          portalRate: {
            type: ['string', 'null'],
            pattern: '^(0|[1-9]\\d{0,11})(?:\\.(\\d{1,2}))?$',
            examples: ['120.00'],
            description: 'Its rate in the portal. For staff.',
          },
          invite: {
            type: 'boolean',
            description:
              'False sends no mail: the member is pending until it is invited. For staff.',
          },
          password: {
            type: 'string',
            maxLength: 1000,
            description: 'With `invite` false: makes the member active at once.',
          },
          message: {
            type: ['string', 'null'],
            maxLength: 1000,
            description: 'Some words in the mail.',
          },
          templateId: {
            type: ['string', 'null'],
            maxLength: 255,
            description: 'The invitation template; left out, the default one. For staff.',
          },
        },
        required: ['email'],
        additionalProperties: false,
      },
      ClienteleCreateProfile: {
        type: 'object',
        description: 'Body of `POST profiles`.',
        properties: {
          name: {
            type: 'string',
            minLength: 1,
          },
          permissions: {
            $ref: '#/components/schemas/ClientelePermissionSwitches',
            description: 'Keys that are left out are off.',
          },
        },
        required: ['name', 'permissions'],
        additionalProperties: false,
      },
      ClienteleCreateTemplate: {
        type: 'object',
        description: 'Body of `POST invitation-templates`.',
        properties: {
          name: {
            type: 'string',
            minLength: 1,
          },
          kind: {
            type: 'string',
            enum: [
              'invitation',
              'member.created',
              'member.updated',
              'member.role_changed',
              'member.clients_changed',
              'member.scope_changed',
              'member.permissions_changed',
              'member.deactivated',
              'member.activated',
              'member.removed',
              'member.access_ending',
              'member.access_ended',
              'request.made',
              'request.referred',
              'request.approved',
              'request.declined',
              'request.withdrawn',
              'client.without_admin',
              'portal.without_admin',
              'export.ready',
            ],
            description:
              'What it is the text of: invitations, or letters that tell of an event. Left out, invitations.',
          },
          subject: {
            type: 'string',
            maxLength: 255,
          },
          text: {
            type: 'string',
            maxLength: 65536,
            description: 'The mail as text, in Liquid.',
          },
          html: {
            type: ['string', 'null'],
            maxLength: 65536,
            description: 'The mail as html; null has it made from the text.',
          },
          translations: {
            type: 'object',
            maxProperties: 20,
            propertyNames: {
              maxLength: 35,
            },
            additionalProperties: {
              type: 'object',
              required: ['subject', 'text'],
              properties: {
                subject: {
                  type: 'string',
                  maxLength: 255,
                },
                text: {
                  type: 'string',
                  maxLength: 65536,
                },
                html: {
                  type: ['string', 'null'],
                  maxLength: 65536,
                },
              },
              additionalProperties: false,
            },
            examples: [
              {
                de: {
                  subject: 'Willkommen',
                  text: 'Hier entlang: {{ url }}',
                },
              },
            ],
            description:
              'The same texts in other languages, by BCP 47 tags. A language that is missing has the texts above.',
          },
          isDefault: {
            type: 'boolean',
            description:
              'Whether letters of its kind are made from it, and so invitations without a template of their own.',
          },
        },
        required: ['name', 'subject', 'text'],
        additionalProperties: false,
      },
      ClienteleCreatedMember: {
        type: 'object',
        required: ['member', 'invitation', 'warnings'],
        description: 'What comes of creating a member.',
        additionalProperties: false,
        properties: {
          member: {
            $ref: '#/components/schemas/ClienteleMember',
          },
          invitation: {
            anyOf: [
              {
                $ref: '#/components/schemas/ClienteleInvitation',
              },
              {
                type: 'null',
              },
            ],
          },
          warnings: {
            type: 'array',
            description:
              '`NO_SCOPE`: neither project nor group was chosen, so there is nothing to see yet.',
            items: {
              type: 'string',
              const: 'NO_SCOPE',
            },
          },
        },
      },
      ClienteleCustomize: {
        type: 'object',
        description: 'Body of `PUT projects/:projectId/members/:memberId/permissions`.',
        properties: {
          permissions: {
            $ref: '#/components/schemas/ClientelePermissionSwitches',
            description: 'The whole set for the project. Keys that are left out are off.',
          },
          version: {
            type: 'integer',
            minimum: 1,
            maximum: 9007199254740991,
            description:
              'The version that was read; another one in the meantime is refused. Left out, the last change wins.',
          },
          notify: {
            type: 'boolean',
            description: 'Whether the person is to be told.',
          },
        },
        required: ['permissions'],
        additionalProperties: false,
      },
      ClienteleDecision: {
        type: 'object',
        required: ['key', 'allowed', 'decidedBy', 'layers'],
        description: 'A decision with its reasons.',
        additionalProperties: false,
        properties: {
          key: {
            type: 'string',
          },
          allowed: {
            type: 'boolean',
          },
          decidedBy: {
            description: 'The first layer that refuses; null when allowed.',
            anyOf: [
              {
                $ref: '#/components/schemas/ClienteleLayer',
              },
              {
                type: 'null',
              },
            ],
          },
          layers: {
            type: 'array',
            description: "Every layer's verdict, in order.",
            items: {
              $ref: '#/components/schemas/ClienteleVerdict',
            },
          },
        },
      },
      ClienteleDeclineRequest: {
        type: 'object',
        description: 'Body of `POST requests/:id/decline`.',
        properties: {
          note: {
            type: 'string',
            maxLength: 1000,
            description: 'What the member reads.',
          },
        },
        additionalProperties: false,
      },
      ClienteleDefaultScope: {
        type: 'object',
        required: ['projects', 'groups'],
        description:
          'The projects and groups that a new user of a client gets when staff name none.',
        additionalProperties: false,
        properties: {
          projects: {
            type: 'array',
            description: 'Ids of projects.',
            items: {
              type: 'string',
            },
          },
          groups: {
            type: 'array',
            description: 'Ids of groups.',
            items: {
              type: 'string',
            },
          },
        },
      },
      ClienteleDefaultScopeInput: {
        type: 'object',
        description: 'A default scope.',
        properties: {
          projects: {
            type: 'array',
            items: {
              type: 'string',
              maxLength: 255,
            },
            maxItems: 10000,
          },
          groups: {
            type: 'array',
            items: {
              type: 'string',
              maxLength: 255,
            },
            maxItems: 10000,
          },
        },
        required: ['projects', 'groups'],
        additionalProperties: false,
      },
      ClienteleDeliveryStatus: {
        type: 'string',
        enum: ['pending', 'delivered', 'failed'],
        description:
          'How far the delivery of an event is; `failed` is parked until somebody has it replayed.',
      },
      ClienteleEmailConflict: {
        type: 'string',
        enum: ['taken', 'domain'],
        description:
          'Why a member keeps its old email though its person has another one: somebody else of its audience has that, or its domain is not allowed there.',
      },
      ClienteleError: {
        type: 'object',
        description: 'A refusal.',
        properties: {
          statusCode: {
            type: 'integer',
            description: 'The status of the answer.',
          },
          code: {
            type: 'string',
            description: 'What is wrong, in a word that stays.',
          },
          message: {
            type: 'string',
            description: 'What is wrong, and what to do about it.',
          },
          details: {
            type: 'object',
            description: 'Facts of this case.',
            additionalProperties: true,
          },
        },
        required: ['statusCode', 'code', 'message'],
        additionalProperties: false,
      },
      ClienteleErrorCode: {
        type: 'string',
        enum: [
          'VALIDATION_FAILED',
          'UNSUPPORTED_MEDIA_TYPE',
          'BULK_TOO_LARGE',
          'INVALID_CURSOR',
          'WEAK_PASSWORD',
          'UNAUTHENTICATED',
          'PERMISSION_DENIED',
          'STAFF_ONLY',
          'ROLE_REQUIRED',
          'NO_MEMBERSHIP',
          'ACCESS_ENDED',
          'MEMBERSHIP_UNKNOWN',
          'NO_SCOPE',
          'ROUTE_NOT_DECLARED',
          'CONTEXT_NOT_SUPPORTED',
          'PERMISSION_ESCALATION',
          'PLAN_FORBIDS',
          'SELF_CHANGE',
          'STAFF_FIELDS',
          'WRONG_RECIPIENT',
          'NOT_FOUND',
          'INVITATION_NOT_FOUND',
          'ALREADY_INVITED',
          'ALREADY_MEMBER',
          'INVITATION_ACCEPTED',
          'LOGIN_REQUIRED',
          'MEMBER_STATE',
          'LAST_ADMIN',
          'MEMBERSHIP_REQUIRED',
          'DIFFERS',
          'STALE_VERSION',
          'DUPLICATE_NAME',
          'DOMAIN_TAKEN',
          'CLIENT_HAS_MEMBERS',
          'PROFILE_IN_USE',
          'TEMPLATE_IN_USE',
          'NOT_ASSIGNED',
          'NOT_CUSTOMIZED',
          'WOULD_WIDEN',
          'EVENT_NOT_FAILED',
          'SEAT_LIMIT',
          'PENDING_LIMIT',
          'EXPORT_RUNNING',
          'EXPORT_NOT_READY',
          'EXPORT_EXPIRED',
          'INVITATION_EXPIRED',
          'INVITATION_CANCELLED',
          'INVITATION_DECLINED',
          'INVITATION_SUPERSEDED',
          'INVITATION_VOID',
          'UNKNOWN_PERMISSION',
          'UNKNOWN_PROJECT',
          'UNKNOWN_GROUP',
          'DOMAIN_NOT_VERIFIED',
          'RATE_NOT_APPLICABLE',
          'TEMPLATE_INVALID',
          'TEMPLATE_WITHOUT_LINK',
          'RESEND_TOO_SOON',
          'INVITATION_RATE_LIMIT',
          'BUSY',
          'UNAVAILABLE',
          'STORAGE_FAILED',
          'VIEW_ONLY',
          'VIEW_UNKNOWN',
          'VIEW_ENDED',
          'IMPORT_RUNNING',
          'IMPORT_AMBIGUOUS',
          'IMPORT_CONTRADICTION',
          'IMPORT_TOO_LARGE',
          'IMPORT_UNREADABLE',
          'COPY_LINKS_OFF',
          'CROSS_SITE',
          'EMAIL_DOMAIN_NOT_ALLOWED',
          'ALREADY_HELD',
          'REQUEST_CLOSED',
          'REQUEST_LIMIT',
          'WOULD_NARROW',
          'NOT_REQUESTABLE',
          'REQUEST_RATE_LIMIT',
          'NOT_SEARCHABLE',
          'GUARD_MISSING',
          'TRANSACTION_WAIT',
          'TRANSACTION_REQUIRED',
        ],
        description: 'The stable code of an error, as it stands in the answer.',
      },
      ClienteleEventType: {
        type: 'string',
        enum: [
          'invitation.sent',
          'invitation.resent',
          'invitation.link_copied',
          'invitation.reminded',
          'invitation.undeliverable',
          'invitation.accepted',
          'invitation.declined',
          'invitation.cancelled',
          'member.created',
          'member.updated',
          'member.role_changed',
          'member.clients_changed',
          'member.scope_changed',
          'member.permissions_changed',
          'member.access_ending',
          'member.access_ended',
          'member.deactivated',
          'member.activated',
          'member.removed',
          'member.viewed',
          'member.view_ended',
          'request.made',
          'request.referred',
          'request.approved',
          'request.declined',
          'request.withdrawn',
          'join_link.created',
          'join_link.revoked',
          'client.created',
          'client.updated',
          'client.without_admin',
          'client.removed',
          'client.ceiling_changed',
          'profile.created',
          'profile.updated',
          'profile.removed',
          'template.created',
          'template.updated',
          'template.removed',
          'portal.updated',
          'portal.without_admin',
          'export.ready',
          'export.failed',
          'import.finished',
          'import.failed',
        ],
        description: 'The name of an event.',
      },
      ClienteleExport: {
        type: 'object',
        required: [
          'id',
          'by',
          'format',
          'filter',
          'status',
          'progress',
          'rows',
          'failure',
          'createdAt',
          'finishedAt',
          'expiresAt',
        ],
        description: 'An export as its maker sees it. Times are ISO 8601.',
        additionalProperties: false,
        properties: {
          id: {
            type: 'string',
          },
          by: {
            $ref: '#/components/schemas/ClienteleExportKind',
          },
          format: {
            $ref: '#/components/schemas/ClienteleExportFormat',
          },
          filter: {
            $ref: '#/components/schemas/ClienteleChosenExportFilter',
          },
          status: {
            $ref: '#/components/schemas/ClienteleExportStatus',
          },
          progress: {
            type: 'number',
            description: '0 to 1.',
          },
          rows: {
            type: 'integer',
            description: 'Rows of members written so far.',
          },
          failure: {
            description: 'Why it failed; null unless it did.',
            anyOf: [
              {
                $ref: '#/components/schemas/ClienteleExportFailure',
              },
              {
                type: 'null',
              },
            ],
          },
          createdAt: {
            type: 'string',
            format: 'date-time',
          },
          finishedAt: {
            type: ['string', 'null'],
            format: 'date-time',
          },
          expiresAt: {
            type: ['string', 'null'],
            description: 'When the file can no longer be fetched; null unless it is ready.',
            format: 'date-time',
          },
        },
      },
      ClienteleExportFailure: {
        type: 'string',
        enum: ['STORAGE_FAILED', 'ABANDONED', 'MAKER_INACTIVE', 'INTERNAL_ERROR'],
        description:
          'Why there is no file: the storage refused it, its runs were cut off, its maker may not have it, or something broke.',
      },
      ClienteleExportFilter: {
        type: 'object',
        description: 'Which members are exported: the filters of `GET members`.',
        properties: {
          kind: {
            type: 'string',
            enum: ['staff', 'client'],
          },
          clientId: {
            type: 'string',
            maxLength: 255,
          },
          status: {
            type: 'string',
            enum: ['pending', 'active', 'deactivated', 'ended'],
          },
          role: {
            type: 'string',
            enum: ['admin', 'staff', 'member'],
          },
          projectId: {
            type: 'string',
            maxLength: 255,
          },
          groupId: {
            type: 'string',
            maxLength: 255,
          },
          q: {
            type: 'string',
            maxLength: 200,
            description: 'Words, in any order, each of them in the name or the email.',
          },
          inactiveDays: {
            type: 'integer',
            minimum: 1,
            maximum: 36500,
            description: 'Only active members for whom nothing has happened for so many days.',
          },
        },
        additionalProperties: false,
      },
      ClienteleExportFormat: {
        type: 'string',
        enum: ['csv', 'xlsx'],
        description:
          'How the rows are written: as CSV, or as a workbook of spreadsheets (Office Open XML).',
      },
      ClienteleExportKind: {
        type: 'string',
        enum: ['portal', 'project'],
        description:
          "What an export makes: one file of the portal's members, or a zip with a file for each project.",
      },
      ClienteleExportPage: {
        type: 'object',
        required: ['items', 'nextCursor'],
        description: 'One page of a list.',
        additionalProperties: false,
        properties: {
          items: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ClienteleExport',
            },
          },
          nextCursor: {
            type: ['string', 'null'],
            description: 'Give it as `cursor` to get the next page; null on the last one.',
          },
        },
      },
      ClienteleExportStatus: {
        type: 'string',
        enum: ['queued', 'running', 'ready', 'failed'],
        description:
          'Where an export stands: waiting, being written, there to be fetched, or given up.',
      },
      ClienteleFilledTemplate: {
        type: 'object',
        required: ['subject', 'text', 'html'],
        description: "A mail's texts, filled in.",
        additionalProperties: false,
        properties: {
          subject: {
            type: 'string',
          },
          text: {
            type: 'string',
          },
          html: {
            type: 'string',
          },
        },
      },
      ClienteleGoneTimes: {
        type: 'array',
        description: 'When something went for good, in epoch milliseconds, by its id.',
        items: {
          type: 'array',
          minItems: 2,
          maxItems: 2,
          prefixItems: [
            {
              type: 'string',
              title: 'id',
            },
            {
              type: 'integer',
              title: 'goneAt',
            },
          ],
          items: false,
        },
      },
      ClienteleIdentity: {
        type: 'object',
        required: ['id', 'email', 'name'],
        description: 'A person who can log in, as far as the module needs to know.',
        additionalProperties: false,
        properties: {
          id: {
            type: 'string',
          },
          email: {
            type: 'string',
            description: 'The login email, in any spelling; compared normalized.',
          },
          name: {
            type: 'string',
          },
        },
      },
      ClienteleIdentityStanding: {
        type: 'string',
        enum: ['ok', 'disabled', 'missing'],
        description:
          'What has become of the person behind a member: it can log in, the host keeps it out, or the host does not have it any more.',
      },
      ClienteleImport: {
        type: 'object',
        required: [
          'importId',
          'status',
          'encoding',
          'delimiter',
          'columns',
          'counts',
          'newClients',
          'invite',
          'update',
          'progress',
          'waitsUntil',
          'failure',
          'createdAt',
          'finishedAt',
          'expiresAt',
        ],
        description: 'An import as its maker sees it. Times are ISO 8601.',
        additionalProperties: false,
        properties: {
          importId: {
            type: 'string',
          },
          status: {
            $ref: '#/components/schemas/ClienteleImportStatus',
          },
          encoding: {
            $ref: '#/components/schemas/ClienteleImportEncoding',
            description: 'How the file was read.',
          },
          delimiter: {
            $ref: '#/components/schemas/ClienteleImportDelimiter',
          },
          columns: {
            $ref: '#/components/schemas/ClienteleImportColumns',
          },
          counts: {
            $ref: '#/components/schemas/ClienteleImportCounts',
            description: 'What was to come of the rows when the file was handed in.',
          },
          newClients: {
            $ref: '#/components/schemas/ClienteleNewClients',
            description: 'Which clients were to be made then.',
          },
          invite: {
            type: 'boolean',
            description:
              'Whether those it creates get a link, and whether members that are there are changed: as it is applied.',
          },
          update: {
            type: 'boolean',
          },
          progress: {
            type: 'number',
            description: '0 to 1.',
          },
          waitsUntil: {
            type: ['string', 'null'],
            description:
              'When it goes on, where it waits until a limit lets more through; else null.',
          },
          failure: {
            description:
              'Why applying broke off; null unless it did. It can be applied again then, and goes on where it was.',
            anyOf: [
              {
                $ref: '#/components/schemas/ClienteleImportFailure',
              },
              {
                type: 'null',
              },
            ],
          },
          createdAt: {
            type: 'string',
            format: 'date-time',
          },
          finishedAt: {
            type: ['string', 'null'],
            format: 'date-time',
          },
          expiresAt: {
            type: 'string',
            description: 'When all of it is erased.',
            format: 'date-time',
          },
        },
      },
      ClienteleImportColumns: {
        type: 'object',
        required: ['read', 'ignored', 'unknown', 'nearest'],
        description: 'What was made of the head of a file.',
        additionalProperties: false,
        properties: {
          read: {
            type: 'array',
            description:
              "The columns that are read, by the field of `POST members` they stand for; `rate` and `until` are those of the row's projects.",
            items: {
              type: 'object',
              required: ['heading', 'field'],
              additionalProperties: false,
              properties: {
                heading: {
                  type: 'string',
                },
                field: {
                  $ref: '#/components/schemas/ClienteleImportField',
                },
              },
            },
          },
          ignored: {
            type: 'array',
            description: 'Columns of our exports that no import changes.',
            items: {
              type: 'string',
            },
          },
          unknown: {
            type: 'array',
            description: 'Columns that nobody knows.',
            items: {
              type: 'string',
            },
          },
          nearest: {
            type: 'array',
            description:
              'Which fields those of them probably mean that are near the headings of one.',
            items: {
              type: 'object',
              required: ['heading', 'field'],
              additionalProperties: false,
              properties: {
                heading: {
                  type: 'string',
                },
                field: {
                  $ref: '#/components/schemas/ClienteleImportField',
                },
              },
            },
          },
        },
      },
      ClienteleImportCounts: {
        type: 'object',
        required: ['create', 'error', 'rows', 'unchanged', 'update'],
        description:
          'How many rows have which outcome. Rows of one person that were put together count as one.',
        additionalProperties: false,
        properties: {
          rows: {
            type: 'integer',
            description: 'The rows of the file that are not empty, the head not among them.',
          },
          create: {
            type: 'integer',
          },
          update: {
            type: 'integer',
          },
          unchanged: {
            type: 'integer',
          },
          error: {
            type: 'integer',
          },
        },
      },
      ClienteleImportDelimiter: {
        type: 'string',
        enum: ['comma', 'semicolon', 'tab'],
        description: 'What parts the cells of a row.',
      },
      ClienteleImportEncoding: {
        type: 'string',
        enum: ['utf-8', 'utf-16', 'windows-1252'],
        description: 'How a file is encoded.',
      },
      ClienteleImportFailure: {
        type: 'string',
        enum: ['ABANDONED', 'MAKER_INACTIVE', 'INTERNAL_ERROR'],
        description:
          'Why applying was broken off: its runs were cut off, its maker may not import any more, or something broke.',
      },
      ClienteleImportField: {
        type: 'string',
        enum: [
          'name',
          'email',
          'kind',
          'client',
          'clientId',
          'role',
          'accessUntil',
          'portalRate',
          'permissions',
          'projects',
          'rate',
          'until',
          'groups',
        ],
        description: 'What a column of a file can hold.',
      },
      ClienteleImportOutcome: {
        type: 'string',
        enum: ['create', 'update', 'unchanged', 'error'],
        description:
          'What comes of a row: a member is created or updated, nothing changes, or the row is refused.',
      },
      ClienteleImportResult: {
        type: 'object',
        required: [
          'row',
          'further',
          'email',
          'name',
          'projects',
          'outcome',
          'kept',
          'memberId',
          'client',
        ],
        description: 'What comes, or has come, of one person of a file.',
        additionalProperties: false,
        properties: {
          row: {
            type: 'integer',
            description: "The person's first row, as spreadsheets count: the head is row 1.",
          },
          further: {
            type: 'array',
            description:
              'Further rows of the same person in the same client, which were put together with it.',
            items: {
              type: 'integer',
            },
          },
          email: {
            type: ['string', 'null'],
            description: 'As the file has it; null once that is erased.',
          },
          name: {
            type: ['string', 'null'],
            description:
              "The person's name as the file has it, else the member's; null where neither is known.",
          },
          projects: {
            type: 'array',
            description:
              'What stands for projects in the file, parted at semicolons; nothing where the row is refused, and once that is erased.',
            items: {
              type: 'string',
            },
          },
          outcome: {
            $ref: '#/components/schemas/ClienteleImportOutcome',
          },
          code: {
            $ref: '#/components/schemas/ClienteleErrorCode',
            description:
              'Why the row is refused, or waits. `DIFFERS`: the member is there, the file has it otherwise, and updates were not asked for.',
          },
          message: {
            type: 'string',
          },
          details: {
            type: 'object',
            additionalProperties: {},
          },
          kept: {
            type: 'array',
            description:
              'Fields in which the member is otherwise than the file has it, and stays so: no import changes them.',
            items: {
              type: 'string',
            },
          },
          memberId: {
            type: ['string', 'null'],
            description: 'The member that is there; null where there is none yet.',
          },
          client: {
            description:
              'Where the person is, or comes to be; null of staff, of a row that is refused before that is clear, and once the client is not there any more.',
            anyOf: [
              {
                $ref: '#/components/schemas/ClienteleImportedClient',
              },
              {
                type: 'null',
              },
            ],
          },
        },
      },
      ClienteleImportResultPage: {
        type: 'object',
        required: ['items', 'nextCursor'],
        description: 'One page of a list.',
        additionalProperties: false,
        properties: {
          items: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ClienteleImportResult',
            },
          },
          nextCursor: {
            type: ['string', 'null'],
            description: 'Give it as `cursor` to get the next page; null on the last one.',
          },
        },
      },
      ClienteleImportStatus: {
        type: 'string',
        enum: ['previewed', 'queued', 'running', 'waiting', 'done', 'failed'],
        description:
          'Where an import stands: looked at and not applied yet, waiting to be applied, being applied, waiting for a limit, applied, or broken off.',
      },
      ClienteleImportWithResults: {
        type: 'object',
        required: [
          'columns',
          'counts',
          'createdAt',
          'delimiter',
          'encoding',
          'expiresAt',
          'failure',
          'finishedAt',
          'importId',
          'invite',
          'newClients',
          'progress',
          'results',
          'status',
          'update',
          'waitsUntil',
        ],
        description: 'An import with what comes of its rows.',
        additionalProperties: false,
        properties: {
          importId: {
            type: 'string',
          },
          status: {
            $ref: '#/components/schemas/ClienteleImportStatus',
          },
          encoding: {
            $ref: '#/components/schemas/ClienteleImportEncoding',
            description: 'How the file was read.',
          },
          delimiter: {
            $ref: '#/components/schemas/ClienteleImportDelimiter',
          },
          columns: {
            $ref: '#/components/schemas/ClienteleImportColumns',
          },
          counts: {
            $ref: '#/components/schemas/ClienteleImportCounts',
            description: 'What was to come of the rows when the file was handed in.',
          },
          newClients: {
            $ref: '#/components/schemas/ClienteleNewClients',
            description: 'Which clients were to be made then.',
          },
          invite: {
            type: 'boolean',
            description:
              'Whether those it creates get a link, and whether members that are there are changed: as it is applied.',
          },
          update: {
            type: 'boolean',
          },
          progress: {
            type: 'number',
            description: '0 to 1.',
          },
          waitsUntil: {
            type: ['string', 'null'],
            description:
              'When it goes on, where it waits until a limit lets more through; else null.',
          },
          failure: {
            description:
              'Why applying broke off; null unless it did. It can be applied again then, and goes on where it was.',
            anyOf: [
              {
                $ref: '#/components/schemas/ClienteleImportFailure',
              },
              {
                type: 'null',
              },
            ],
          },
          createdAt: {
            type: 'string',
            format: 'date-time',
          },
          finishedAt: {
            type: ['string', 'null'],
            format: 'date-time',
          },
          expiresAt: {
            type: 'string',
            description: 'When all of it is erased.',
            format: 'date-time',
          },
          results: {
            $ref: '#/components/schemas/ClienteleImportResultPage',
          },
        },
      },
      ClienteleImportedClient: {
        type: 'object',
        required: ['id', 'name', 'made'],
        description: 'The client of a person of a file.',
        additionalProperties: false,
        properties: {
          id: {
            type: ['string', 'null'],
            description: 'Null for one that is yet to be made.',
          },
          name: {
            type: 'string',
          },
          made: {
            type: 'boolean',
            description: 'Whether the import makes it, or has made it.',
          },
        },
      },
      ClienteleInvitation: {
        type: 'object',
        required: [
          'id',
          'status',
          'sentAt',
          'expiresAt',
          'openedAt',
          'resendableAt',
          'void',
          'delivery',
          'locale',
        ],
        description: 'An invitation as lists and members show it. Never shows a token or a link.',
        additionalProperties: false,
        properties: {
          id: {
            type: 'string',
          },
          status: {
            $ref: '#/components/schemas/ClienteleInvitationState',
          },
          sentAt: {
            type: 'string',
            description: 'ISO 8601, like every time in answers.',
            format: 'date-time',
          },
          expiresAt: {
            type: 'string',
            format: 'date-time',
          },
          openedAt: {
            type: ['string', 'null'],
            description: 'When its link was first looked at, or null.',
            format: 'date-time',
          },
          resendableAt: {
            type: 'string',
            description: 'From when on it can be sent again: a void one at once, by staff.',
            format: 'date-time',
          },
          void: {
            description:
              "Why a pending one cannot be accepted as things stand: `inviter` when its sender, or the join link by which it was asked for, is gone, not let in or may not invite there any more, `grant` when its sender may not give so much any more, `domain` when the address's domain is not allowed, `ended` when the access it gives has ended. Null when nothing of that stands against it.",
            anyOf: [
              {
                $ref: '#/components/schemas/ClienteleVoidReason',
              },
              {
                type: 'null',
              },
            ],
          },
          delivery: {
            $ref: '#/components/schemas/ClienteleLetterDelivery',
            description:
              'What became of its last letter: `queued` until every listener has heard of it, `sent` then, `unhandled` when there was none, `failed` when it cannot be delivered. To client users one that is `queued` is `sent`: it may wait for what others send there.',
          },
          locale: {
            type: ['string', 'null'],
            description: 'The language of its letters as a BCP 47 tag, if it has one of its own.',
          },
        },
      },
      ClienteleInvitationEventData: {
        type: 'object',
        required: ['invitationId', 'memberId', 'clientId', 'email', 'generation'],
        description: 'What every invitation event tells.',
        additionalProperties: false,
        properties: {
          invitationId: {
            type: 'string',
            description: 'Its id.',
          },
          memberId: {
            type: 'string',
            description: 'The member that waits for it.',
          },
          clientId: {
            type: ['string', 'null'],
            description: 'The client it leads to; null for staff.',
          },
          email: {
            type: 'string',
            description: 'The address it was sent to.',
          },
          generation: {
            type: 'integer',
            description: "Which of the invitation's links this is about, counted from 0.",
          },
          joinLinkId: {
            type: 'string',
            description:
              'The join link by which its person has asked for it; left out for one that somebody sent.',
          },
        },
      },
      ClienteleInvitationItem: {
        type: 'object',
        required: [
          'clientId',
          'delivery',
          'email',
          'expiresAt',
          'id',
          'inviter',
          'locale',
          'memberId',
          'openedAt',
          'resendableAt',
          'sentAt',
          'status',
          'void',
        ],
        description: 'An invitation in a list.',
        additionalProperties: false,
        properties: {
          id: {
            type: 'string',
          },
          status: {
            $ref: '#/components/schemas/ClienteleInvitationState',
          },
          sentAt: {
            type: 'string',
            description: 'ISO 8601, like every time in answers.',
            format: 'date-time',
          },
          expiresAt: {
            type: 'string',
            format: 'date-time',
          },
          openedAt: {
            type: ['string', 'null'],
            description: 'When its link was first looked at, or null.',
            format: 'date-time',
          },
          resendableAt: {
            type: 'string',
            description: 'From when on it can be sent again: a void one at once, by staff.',
            format: 'date-time',
          },
          void: {
            description:
              "Why a pending one cannot be accepted as things stand: `inviter` when its sender, or the join link by which it was asked for, is gone, not let in or may not invite there any more, `grant` when its sender may not give so much any more, `domain` when the address's domain is not allowed, `ended` when the access it gives has ended. Null when nothing of that stands against it.",
            anyOf: [
              {
                $ref: '#/components/schemas/ClienteleVoidReason',
              },
              {
                type: 'null',
              },
            ],
          },
          delivery: {
            $ref: '#/components/schemas/ClienteleLetterDelivery',
            description:
              'What became of its last letter: `queued` until every listener has heard of it, `sent` then, `unhandled` when there was none, `failed` when it cannot be delivered. To client users one that is `queued` is `sent`: it may wait for what others send there.',
          },
          locale: {
            type: ['string', 'null'],
            description: 'The language of its letters as a BCP 47 tag, if it has one of its own.',
          },
          memberId: {
            type: 'string',
          },
          clientId: {
            type: ['string', 'null'],
          },
          email: {
            type: 'string',
          },
          inviter: {
            description: 'Who sent it last; null if the host did or the sender is gone.',
            anyOf: [
              {
                type: 'object',
                required: ['id', 'name'],
                additionalProperties: false,
                properties: {
                  id: {
                    type: 'string',
                  },
                  name: {
                    type: 'string',
                  },
                },
              },
              {
                type: 'null',
              },
            ],
          },
        },
      },
      ClienteleInvitationPage: {
        type: 'object',
        required: ['items', 'nextCursor'],
        description: 'One page of a list.',
        additionalProperties: false,
        properties: {
          items: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ClienteleInvitationItem',
            },
          },
          nextCursor: {
            type: ['string', 'null'],
            description: 'Give it as `cursor` to get the next page; null on the last one.',
          },
        },
      },
      ClienteleInvitationPreview: {
        type: 'object',
        required: [
          'accessUntil',
          'client',
          'email',
          'expiresAt',
          'groups',
          'inviter',
          'kind',
          'message',
          'name',
          'permissionLabels',
          'permissions',
          'portal',
          'projects',
          'role',
          'takes',
          'void',
        ],
        description: 'What accepting an invitation will do.',
        additionalProperties: false,
        properties: {
          email: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          kind: {
            $ref: '#/components/schemas/ClienteleMemberKind',
          },
          role: {
            $ref: '#/components/schemas/ClienteleMemberRole',
          },
          portal: {
            type: 'object',
            required: ['key', 'name', 'timeZone'],
            additionalProperties: false,
            properties: {
              key: {
                type: 'string',
              },
              name: {
                type: 'string',
              },
              timeZone: {
                type: 'string',
                description:
                  'The IANA name of the zone in which days end: access until a day ends there.',
              },
            },
          },
          client: {
            anyOf: [
              {
                $ref: '#/components/schemas/ClienteleNamed',
              },
              {
                type: 'null',
              },
            ],
          },
          inviter: {
            description: 'Who sent it; null if the host did.',
            anyOf: [
              {
                type: 'object',
                required: ['name'],
                additionalProperties: false,
                properties: {
                  name: {
                    type: 'string',
                  },
                },
              },
              {
                type: 'null',
              },
            ],
          },
          message: {
            type: ['string', 'null'],
          },
          projects: {
            type: 'array',
            description: 'The projects and groups it opens.',
            items: {
              $ref: '#/components/schemas/ClienteleNamed',
            },
          },
          groups: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ClienteleNamed',
            },
          },
          permissions: {
            type: 'array',
            description: 'The permissions it gives as things stand.',
            items: {
              type: 'string',
            },
          },
          permissionLabels: {
            type: 'object',
            description:
              'What these are called, by key, in the language that was asked for, else in that of the letter.',
            additionalProperties: {
              type: 'string',
            },
          },
          expiresAt: {
            type: 'string',
            format: 'date-time',
          },
          accessUntil: {
            type: ['string', 'null'],
            description: 'ISO 8601: when the access it opens ends; null for never.',
          },
          void: {
            type: 'null',
            description:
              'Null: what is void is refused with `INVITATION_VOID`, whose `details.void` says why.',
          },
          takes: {
            $ref: '#/components/schemas/ClienteleTakenOfPerson',
            description:
              '`account`: name and password make one. `login`: the person must be logged in.',
          },
        },
      },
      ClienteleInvitationState: {
        type: 'string',
        enum: ['pending', 'accepted', 'declined', 'cancelled', 'expired'],
        description: 'Where an invitation stands: `expired` is a pending one past its end.',
      },
      ClienteleInvitationTemplate: {
        type: 'object',
        required: [
          'id',
          'name',
          'kind',
          'subject',
          'text',
          'html',
          'translations',
          'isDefault',
          'version',
        ],
        description: 'An invitation template as answers show it.',
        additionalProperties: false,
        properties: {
          id: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          kind: {
            $ref: '#/components/schemas/ClienteleTemplateKind',
            description:
              'What it is the text of: `invitation`, or the event that a letter tells of.',
          },
          subject: {
            type: 'string',
          },
          text: {
            type: 'string',
          },
          html: {
            type: ['string', 'null'],
            description: 'Null: it is made from the text.',
          },
          translations: {
            type: 'object',
            description:
              'The same texts in other languages, by BCP 47 tags. A language that is missing has the texts above.',
            additionalProperties: {
              $ref: '#/components/schemas/ClienteleTemplateParts',
            },
          },
          isDefault: {
            type: 'boolean',
            description:
              'Whether letters of its kind are made from it, and so invitations without a template of their own.',
          },
          version: {
            type: 'integer',
          },
        },
      },
      ClienteleInvitationTemplatePage: {
        type: 'object',
        required: ['items', 'nextCursor'],
        description: 'One page of a list.',
        additionalProperties: false,
        properties: {
          items: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ClienteleInvitationTemplate',
            },
          },
          nextCursor: {
            type: ['string', 'null'],
            description: 'Give it as `cursor` to get the next page; null on the last one.',
          },
        },
      },
      ClienteleInviteMember: {
        type: 'object',
        description: 'Body of `POST members/:id/invite`.',
        properties: {
          message: {
            type: 'string',
            maxLength: 1000,
            description: 'Some words in the mail.',
          },
          templateId: {
            type: 'string',
            maxLength: 255,
            description: 'The invitation template; left out, the default one. For staff.',
          },
          locale: {
            type: 'string',
            maxLength: 35,
            examples: ['de'],
            description:
              'The language of the mail; left out, as the member, its client or the portal has it.',
          },
        },
        additionalProperties: false,
      },
      ClienteleInvitedMember: {
        type: 'object',
        required: ['member', 'invitation'],
        description: 'What comes of sending a link to a member.',
        additionalProperties: false,
        properties: {
          member: {
            $ref: '#/components/schemas/ClienteleMember',
          },
          invitation: {
            $ref: '#/components/schemas/ClienteleInvitation',
          },
        },
      },
      ClienteleJoinLink: {
        type: 'object',
        required: [
          'id',
          'clientId',
          'status',
          'maker',
          'uses',
          'used',
          'domains',
          'createdAt',
          'expiresAt',
          'revokedAt',
        ],
        description:
          'A link by which people ask to be invited to a client. It is never shown with its token.',
        additionalProperties: false,
        properties: {
          id: {
            type: 'string',
          },
          clientId: {
            type: 'string',
          },
          status: {
            $ref: '#/components/schemas/ClienteleJoinLinkState',
          },
          maker: {
            description: 'Who made it; null if the host did or who made it is gone.',
            anyOf: [
              {
                type: 'object',
                required: ['id', 'name'],
                additionalProperties: false,
                properties: {
                  id: {
                    type: 'string',
                  },
                  name: {
                    type: 'string',
                  },
                },
              },
              {
                type: 'null',
              },
            ],
          },
          uses: {
            type: 'integer',
            description: 'How many people may join by it.',
          },
          used: {
            type: 'integer',
            description: 'How many have.',
          },
          domains: {
            description:
              'The domains that their addresses may have, among those of the client and the portal; null for any of these.',
            anyOf: [
              {
                type: 'array',
                items: {
                  type: 'string',
                },
              },
              {
                type: 'null',
              },
            ],
          },
          createdAt: {
            type: 'string',
            description: 'ISO 8601, like every time in answers.',
            format: 'date-time',
          },
          expiresAt: {
            type: 'string',
            format: 'date-time',
          },
          revokedAt: {
            type: ['string', 'null'],
            description: 'When somebody ended it; null until then.',
            format: 'date-time',
          },
        },
      },
      ClienteleJoinLinkEventData: {
        type: 'object',
        required: ['joinLinkId', 'clientId', 'uses', 'expiresAt', 'domains'],
        description: 'What every event about a join link tells. It never holds the link.',
        additionalProperties: false,
        properties: {
          joinLinkId: {
            type: 'string',
            description: 'Its id.',
          },
          clientId: {
            type: 'string',
            description: 'The client that people join by it.',
          },
          uses: {
            type: 'integer',
            description: 'How many may.',
          },
          expiresAt: {
            type: 'integer',
            description: 'When it ends by itself, in epoch milliseconds.',
          },
          domains: {
            description:
              'The domains that their addresses may have; null for any that the client allows.',
            anyOf: [
              {
                type: 'array',
                items: {
                  type: 'string',
                },
              },
              {
                type: 'null',
              },
            ],
          },
        },
      },
      ClienteleJoinLinkPage: {
        type: 'object',
        required: ['items', 'nextCursor'],
        description: 'One page of a list.',
        additionalProperties: false,
        properties: {
          items: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ClienteleJoinLink',
            },
          },
          nextCursor: {
            type: ['string', 'null'],
            description: 'Give it as `cursor` to get the next page; null on the last one.',
          },
        },
      },
      ClienteleJoinLinkState: {
        type: 'string',
        enum: ['open', 'expired', 'revoked', 'used'],
        description: 'Where a join link stands: it is open, or it has ended in one of these ways.',
      },
      ClienteleLayer: {
        type: 'string',
        enum: ['active', 'plan', 'ceiling', 'role', 'set', 'scope'],
        description: 'The layers of a decision, in the order they are asked.',
      },
      ClienteleLetterDelivery: {
        type: 'string',
        enum: ['queued', 'sent', 'unhandled', 'failed'],
        description: 'What became of the last letter of an invitation.',
      },
      ClienteleLetterTemplateKind: {
        type: 'string',
        enum: [
          'member.created',
          'member.updated',
          'member.role_changed',
          'member.clients_changed',
          'member.scope_changed',
          'member.permissions_changed',
          'member.deactivated',
          'member.activated',
          'member.removed',
          'member.access_ending',
          'member.access_ended',
          'request.made',
          'request.referred',
          'request.approved',
          'request.declined',
          'request.withdrawn',
          'client.without_admin',
          'portal.without_admin',
          'export.ready',
        ],
        description:
          'What a letter that is no invitation tells of: each kind has the name of its event.',
      },
      ClienteleListedGroup: {
        type: 'object',
        required: ['id', 'name'],
        description: "A group of the host's workers, by its name.",
        additionalProperties: false,
        properties: {
          id: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
        },
      },
      ClienteleListedGroupPage: {
        type: 'object',
        required: ['items', 'nextCursor'],
        description: 'One page of a list that can be counted.',
        additionalProperties: false,
        properties: {
          items: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ClienteleListedGroup',
            },
          },
          nextCursor: {
            type: ['string', 'null'],
            description: 'Give it as `cursor` to get the next page; null on the last one.',
          },
          total: {
            type: 'integer',
            description: 'How many there are in all, where it was asked for.',
          },
        },
      },
      ClienteleListedProject: {
        type: 'object',
        required: ['id', 'name', 'billingBasis'],
        description: 'A project of the host, by its name.',
        additionalProperties: false,
        properties: {
          id: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          billingBasis: {
            type: ['string', 'null'],
            description:
              'How the host bills it; rates apply to `staff_hours` only. Null for client users.',
          },
        },
      },
      ClienteleListedProjectPage: {
        type: 'object',
        required: ['items', 'nextCursor'],
        description: 'One page of a list that can be counted.',
        additionalProperties: false,
        properties: {
          items: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ClienteleListedProject',
            },
          },
          nextCursor: {
            type: ['string', 'null'],
            description: 'Give it as `cursor` to get the next page; null on the last one.',
          },
          total: {
            type: 'integer',
            description: 'How many there are in all, where it was asked for.',
          },
        },
      },
      ClienteleLostAdminData: {
        type: 'object',
        required: ['memberId'],
        description: 'Who was the last admin.',
        additionalProperties: false,
        properties: {
          memberId: {
            type: 'string',
            description: 'The member who was the last one.',
          },
        },
      },
      ClienteleMadeJoinLink: {
        type: 'object',
        required: [
          'clientId',
          'createdAt',
          'domains',
          'expiresAt',
          'id',
          'maker',
          'revokedAt',
          'status',
          'token',
          'url',
          'used',
          'uses',
        ],
        description: 'A join link that has just been made.',
        additionalProperties: false,
        properties: {
          id: {
            type: 'string',
          },
          clientId: {
            type: 'string',
          },
          status: {
            $ref: '#/components/schemas/ClienteleJoinLinkState',
          },
          maker: {
            description: 'Who made it; null if the host did or who made it is gone.',
            anyOf: [
              {
                type: 'object',
                required: ['id', 'name'],
                additionalProperties: false,
                properties: {
                  id: {
                    type: 'string',
                  },
                  name: {
                    type: 'string',
                  },
                },
              },
              {
                type: 'null',
              },
            ],
          },
          uses: {
            type: 'integer',
            description: 'How many people may join by it.',
          },
          used: {
            type: 'integer',
            description: 'How many have.',
          },
          domains: {
            description:
              'The domains that their addresses may have, among those of the client and the portal; null for any of these.',
            anyOf: [
              {
                type: 'array',
                items: {
                  type: 'string',
                },
              },
              {
                type: 'null',
              },
            ],
          },
          createdAt: {
            type: 'string',
            description: 'ISO 8601, like every time in answers.',
            format: 'date-time',
          },
          expiresAt: {
            type: 'string',
            format: 'date-time',
          },
          revokedAt: {
            type: ['string', 'null'],
            description: 'When somebody ended it; null until then.',
            format: 'date-time',
          },
          token: {
            type: 'string',
            description: 'What `POST join-links/ask` takes. It is told this once.',
          },
          url: {
            type: ['string', 'null'],
            description:
              'The page that people open, with the token; null where the host has named none.',
          },
        },
      },
      ClienteleMakeJoinLink: {
        type: 'object',
        description: 'Body of `POST clients/:id/join-links`.',
        properties: {
          expiresAt: {
            type: 'string',
            pattern:
              '^\\d{4}-\\d\\d-\\d\\d(?:T\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{1,3})?)?(?:Z|[+-]\\d\\d:\\d\\d))?$',
            examples: ['2026-12-31'],
            description:
              "When it ends; a date means the end of that day in the portal's time zone.",
          },
          uses: {
            type: 'integer',
            minimum: 1,
            maximum: 10000,
            description: 'How many people may join by it.',
          },
          domains: {
            type: ['array', 'null'],
            items: {
              type: 'string',
              maxLength: 400,
            },
            maxItems: 200,
            examples: [['example.com']],
            description:
              'The domains that their addresses may have, among those of the client and the portal. Left out or null, any of these.',
          },
        },
        required: ['expiresAt', 'uses'],
        additionalProperties: false,
      },
      ClienteleMakeRequest: {
        type: 'object',
        description: 'Body of `POST requests`.',
        properties: {
          kind: {
            type: 'string',
            enum: ['permission', 'project', 'scope'],
            description:
              'What is asked for: a permission, a project that the client is bound to, or more to see.',
          },
          key: {
            type: 'string',
            maxLength: 1000,
            description: 'The permission, with kind `permission` only, and needed there.',
          },
          projectId: {
            type: 'string',
            maxLength: 255,
            description:
              'The project: needed with kind `project`; with kind `permission` the one where the permission is asked for.',
          },
          note: {
            type: 'string',
            maxLength: 1000,
            description: 'What whoever answers reads.',
          },
        },
        required: ['kind'],
        additionalProperties: false,
      },
      ClienteleMe: {
        type: 'object',
        required: ['identity', 'memberships', 'membership', 'access', 'permissions'],
        description:
          'Who is logged in, or in a view who is looked at, and what is open to that person.',
        additionalProperties: false,
        properties: {
          identity: {
            $ref: '#/components/schemas/ClienteleMeIdentity',
          },
          memberships: {
            type: 'array',
            description: 'The memberships that are open now; X-Membership-Id takes the id of one.',
            items: {
              $ref: '#/components/schemas/ClienteleMembershipChoice',
            },
          },
          membership: {
            description: 'The membership this request acts as.',
            anyOf: [
              {
                $ref: '#/components/schemas/ClienteleMembershipChoice',
              },
              {
                type: 'null',
              },
            ],
          },
          access: {
            type: 'object',
            required: ['state', 'message'],
            additionalProperties: false,
            properties: {
              state: {
                $ref: '#/components/schemas/ClienteleAccessState',
              },
              message: {
                type: 'string',
              },
            },
          },
          permissions: {
            type: 'array',
            description:
              'The permissions of that membership, for the asked project if one was asked about.',
            items: {
              type: 'string',
            },
          },
          viewedBy: {
            $ref: '#/components/schemas/ClienteleMeViewer',
            description: 'Who looks, in a view; left out on any other request.',
          },
        },
      },
      ClienteleMeIdentity: {
        type: 'object',
        required: ['id', 'email', 'name'],
        description: 'A person, as it is told of itself.',
        additionalProperties: false,
        properties: {
          id: {
            type: ['string', 'null'],
            description: 'Null in a view of a member whose person is not known yet.',
          },
          email: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
        },
      },
      ClienteleMeViewer: {
        type: 'object',
        required: ['viewId', 'memberId', 'email', 'name', 'expiresAt'],
        description: 'Who looks as somebody else.',
        additionalProperties: false,
        properties: {
          viewId: {
            type: 'string',
          },
          memberId: {
            type: 'string',
            description: 'The membership of the one who looks.',
          },
          email: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          expiresAt: {
            type: 'string',
            description: 'When the view ends by itself.',
            format: 'date-time',
          },
        },
      },
      ClienteleMember: {
        type: 'object',
        required: [
          'id',
          'kind',
          'clientId',
          'clientName',
          'clients',
          'clientCount',
          'email',
          'emailConflict',
          'name',
          'role',
          'status',
          'accessUntil',
          'standing',
          'lastActiveAt',
          'reviewedAt',
          'locale',
          'portalRate',
          'permissions',
          'invitation',
          'projects',
          'projectCount',
          'groups',
          'groupCount',
          'goneGroups',
          'version',
        ],
        description:
          'A member as answers show it. Rates are null for client users, who never see them.',
        additionalProperties: false,
        properties: {
          id: {
            type: 'string',
          },
          kind: {
            $ref: '#/components/schemas/ClienteleMemberKind',
          },
          clientId: {
            type: ['string', 'null'],
          },
          clientName: {
            type: ['string', 'null'],
          },
          clients: {
            description:
              "The clients that are there for it: of a staff member the first 20 it is assigned to, by their ids; null for all of the portal's, as of every admin. Of a client user its own.",
            anyOf: [
              {
                type: 'array',
                items: {
                  type: 'string',
                },
              },
              {
                type: 'null',
              },
            ],
          },
          clientCount: {
            type: ['integer', 'null'],
            description: 'How many those are in all; null where `clients` is.',
          },
          email: {
            type: 'string',
          },
          emailConflict: {
            description:
              "Why this is not its person's own email, as far as is known: `taken` when another member here has that; null where it is.",
            anyOf: [
              {
                $ref: '#/components/schemas/ClienteleEmailConflict',
              },
              {
                type: 'null',
              },
            ],
          },
          name: {
            type: 'string',
          },
          role: {
            $ref: '#/components/schemas/ClienteleMemberRole',
          },
          status: {
            $ref: '#/components/schemas/ClienteleShownStatus',
          },
          accessUntil: {
            type: ['string', 'null'],
            description: 'ISO 8601: when its access ends; null for never.',
          },
          standing: {
            $ref: '#/components/schemas/ClienteleIdentityStanding',
            description: 'What has become of its person, as far as the host has said.',
          },
          lastActiveAt: {
            type: ['string', 'null'],
            description: 'ISO 8601; null if it never was.',
            format: 'date-time',
          },
          reviewedAt: {
            type: ['string', 'null'],
            description: 'ISO 8601; null if nobody has reviewed its access yet.',
            format: 'date-time',
          },
          locale: {
            type: ['string', 'null'],
            description:
              'The language of its letters as a BCP 47 tag; null: as its client or portal has it.',
          },
          portalRate: {
            type: ['string', 'null'],
          },
          permissions: {
            type: 'object',
            required: ['mode', 'profileId'],
            additionalProperties: false,
            properties: {
              mode: {
                $ref: '#/components/schemas/ClientelePermissionMode',
              },
              profileId: {
                type: ['string', 'null'],
                description: 'In mode `profile` only.',
              },
            },
          },
          invitation: {
            description: 'Its invitation, as long as that is open.',
            anyOf: [
              {
                $ref: '#/components/schemas/ClienteleInvitation',
              },
              {
                type: 'null',
              },
            ],
          },
          projects: {
            type: 'array',
            description: 'The first 20 of its projects, by their ids.',
            items: {
              $ref: '#/components/schemas/ClienteleMemberProject',
            },
          },
          projectCount: {
            type: 'integer',
            description: 'How many projects are selected for it in all.',
          },
          groups: {
            type: 'array',
            description: 'The first 20 of its groups.',
            items: {
              type: 'string',
            },
          },
          groupCount: {
            type: 'integer',
            description: 'How many groups are selected for it in all.',
          },
          goneGroups: {
            type: 'array',
            description:
              'Those of `groups` that the host has deleted: they stay selected and match nothing.',
            items: {
              type: 'string',
            },
          },
          version: {
            type: 'integer',
          },
        },
      },
      ClienteleMemberDetails: {
        type: 'object',
        description: "What of a member's details has changed: a field that stayed is left out.",
        additionalProperties: false,
        properties: {
          email: {
            type: 'string',
            description: 'Its address.',
          },
          name: {
            type: 'string',
            description: 'Its name.',
          },
          locale: {
            type: ['string', 'null'],
            description: 'The language of its letters.',
          },
          portalRate: {
            type: ['string', 'null'],
            description: 'Its rate in the portal, as in `95.00`; null for none.',
          },
          accessUntil: {
            type: ['integer', 'null'],
            description: 'When its access ends, in epoch milliseconds; null for never.',
          },
          standing: {
            $ref: '#/components/schemas/ClienteleIdentityStanding',
            description: 'What has become of its person.',
          },
          emailConflict: {
            description:
              'Why it keeps its email though its person has another one; null if it does not.',
            anyOf: [
              {
                $ref: '#/components/schemas/ClienteleEmailConflict',
              },
              {
                type: 'null',
              },
            ],
          },
          reviewedAt: {
            type: ['integer', 'null'],
            description:
              'When its access was last found right, in epoch milliseconds; null for never.',
          },
        },
      },
      ClienteleMemberEventData: {
        type: 'object',
        required: ['memberId', 'clientId', 'email', 'name'],
        description: 'What every member event tells.',
        additionalProperties: false,
        properties: {
          memberId: {
            type: 'string',
            description: 'Its id.',
          },
          clientId: {
            type: ['string', 'null'],
            description: 'The client it belongs to; null for staff.',
          },
          email: {
            type: 'string',
            description: 'Its address then.',
          },
          name: {
            type: 'string',
            description: 'Its name then; empty if it had none.',
          },
        },
      },
      ClienteleMemberGroup: {
        type: 'object',
        required: ['id'],
        description: 'A group selected for a member.',
        additionalProperties: false,
        properties: {
          id: {
            type: 'string',
          },
          gone: {
            type: 'boolean',
            const: true,
            description:
              'There when the host has deleted the group: it stays selected and matches nothing.',
          },
        },
      },
      ClienteleMemberGroupPage: {
        type: 'object',
        required: ['items', 'nextCursor'],
        description: 'One page of a list.',
        additionalProperties: false,
        properties: {
          items: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ClienteleMemberGroup',
            },
          },
          nextCursor: {
            type: ['string', 'null'],
            description: 'Give it as `cursor` to get the next page; null on the last one.',
          },
        },
      },
      ClienteleMemberKind: {
        type: 'string',
        enum: ['staff', 'client'],
        description: "Whether a member works for the agency or is a client's user.",
      },
      ClienteleMemberPage: {
        type: 'object',
        required: ['items', 'nextCursor'],
        description: 'One page of a list that can be counted.',
        additionalProperties: false,
        properties: {
          items: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ClienteleMember',
            },
          },
          nextCursor: {
            type: ['string', 'null'],
            description: 'Give it as `cursor` to get the next page; null on the last one.',
          },
          total: {
            type: 'integer',
            description: 'How many there are in all, where it was asked for.',
          },
        },
      },
      ClienteleMemberPermissions: {
        type: 'object',
        required: ['mode', 'profileId', 'stored', 'effective', 'customized', 'version'],
        description: "A member's permissions: what was chosen, and what comes of it.",
        additionalProperties: false,
        properties: {
          mode: {
            $ref: '#/components/schemas/ClientelePermissionMode',
          },
          profileId: {
            type: ['string', 'null'],
          },
          stored: {
            description:
              "The member's own switches: its customization for the asked project, else those of mode `custom`; else null.",
            anyOf: [
              {
                $ref: '#/components/schemas/ClienteleStoredSet',
              },
              {
                type: 'null',
              },
            ],
          },
          effective: {
            type: 'object',
            description:
              'Every key of the catalogue and whether the member has it, all layers counted but its status.',
            additionalProperties: {
              type: 'boolean',
            },
          },
          customized: {
            type: 'boolean',
            description: 'Whether the asked project has a customization.',
          },
          version: {
            type: 'integer',
          },
        },
      },
      ClienteleMemberProject: {
        type: 'object',
        required: ['id', 'rate', 'customized'],
        description:
          'A project selected for a member. The rate is null for client users, who never see rates.',
        additionalProperties: false,
        properties: {
          id: {
            type: 'string',
          },
          rate: {
            type: ['string', 'null'],
          },
          customized: {
            type: 'boolean',
          },
          until: {
            type: 'string',
            description:
              "ISO 8601: when the member's access to it ends, from when on it matches nothing. There when it does.",
          },
          gone: {
            type: 'boolean',
            const: true,
            description:
              'There when the host has deleted the project: it stays selected and matches nothing.',
          },
        },
      },
      ClienteleMemberProjectPage: {
        type: 'object',
        required: ['items', 'nextCursor'],
        description: 'One page of a list.',
        additionalProperties: false,
        properties: {
          items: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ClienteleMemberProject',
            },
          },
          nextCursor: {
            type: ['string', 'null'],
            description: 'Give it as `cursor` to get the next page; null on the last one.',
          },
        },
      },
      ClienteleMemberRole: {
        description: 'Every role a member can have; which ones fit depends on its kind.',
        anyOf: [
          {
            $ref: '#/components/schemas/ClienteleStaffRole',
          },
          {
            $ref: '#/components/schemas/ClienteleClientRole',
          },
        ],
      },
      ClienteleMemberStatus: {
        type: 'string',
        enum: ['pending', 'active', 'deactivated'],
        description:
          'Where a member stands: invited or not yet let in, in, or shut out for a while.',
      },
      ClienteleMembershipChoice: {
        type: 'object',
        required: ['id', 'kind', 'portal', 'client', 'role', 'accessUntil'],
        description: 'A membership as its own person sees it.',
        additionalProperties: false,
        properties: {
          id: {
            type: 'string',
          },
          kind: {
            $ref: '#/components/schemas/ClienteleMemberKind',
          },
          portal: {
            $ref: '#/components/schemas/ClienteleMembershipPortal',
          },
          client: {
            anyOf: [
              {
                type: 'object',
                required: ['id', 'name'],
                additionalProperties: false,
                properties: {
                  id: {
                    type: 'string',
                  },
                  name: {
                    type: 'string',
                  },
                },
              },
              {
                type: 'null',
              },
            ],
          },
          role: {
            $ref: '#/components/schemas/ClienteleMemberRole',
          },
          accessUntil: {
            type: ['string', 'null'],
            description: 'When its access ends; null for no end.',
          },
        },
      },
      ClienteleMembershipPortal: {
        type: 'object',
        required: ['id', 'key', 'name', 'timeZone'],
        description: 'A portal as the people of its memberships see it.',
        additionalProperties: false,
        properties: {
          id: {
            type: 'string',
          },
          key: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          timeZone: {
            type: 'string',
            description:
              'The IANA name of the zone in which days end: access until a day ends there.',
          },
        },
      },
      ClienteleNamed: {
        type: 'object',
        required: ['id', 'name'],
        description: 'A thing of the portal as an invited person sees it.',
        additionalProperties: false,
        properties: {
          id: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
        },
      },
      ClienteleNewClient: {
        type: 'object',
        description: 'A client to be created along with a member.',
        properties: {
          name: {
            type: 'string',
            minLength: 1,
          },
          type: {
            type: 'string',
            enum: ['business', 'individual'],
          },
        },
        required: ['name', 'type'],
        additionalProperties: false,
      },
      ClienteleNewClients: {
        type: 'object',
        required: ['named', 'names', 'own'],
        description: 'The clients that a file makes.',
        additionalProperties: false,
        properties: {
          named: {
            type: 'integer',
            description: 'How many that it names and nobody knows.',
          },
          names: {
            type: 'array',
            description:
              'The first 20 of their names, as the file has them; none once what it says is erased.',
            items: {
              type: 'string',
            },
          },
          own: {
            type: 'integer',
            description: 'How many for one person each, whose row names no client.',
          },
        },
      },
      ClientelePermission: {
        type: 'object',
        required: ['key', 'label', 'description', 'default', 'requiresRole', 'children'],
        description: 'A permission as a user interface shows it, with those below it.',
        additionalProperties: false,
        properties: {
          key: {
            type: 'string',
          },
          label: {
            type: 'string',
          },
          description: {
            type: ['string', 'null'],
          },
          default: {
            type: 'boolean',
            description: 'Whether the default profile has it unless it was switched.',
          },
          requiresRole: {
            type: ['string', 'null'],
            enum: ['admin', null],
            description:
              'The role it takes, by itself or by one above it; null when any role may have it.',
          },
          children: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ClientelePermission',
            },
          },
        },
      },
      ClientelePermissionKey: {
        type: 'string',
        description: "A key of the host's catalogue.",
        examples: ['reports.view'],
      },
      ClientelePermissionMode: {
        type: 'string',
        enum: ['default', 'profile', 'custom'],
        description:
          "Where a member's portal-wide permissions come from: the default profile, a named one, or a set of its own.",
      },
      ClientelePermissionSettingData: {
        type: 'object',
        required: ['mode', 'profileId', 'permissions'],
        description:
          "A member's permission setting in an event: its mode, and what the mode takes.",
        additionalProperties: false,
        properties: {
          mode: {
            type: 'string',
            description: '`default`, `profile` or `custom`.',
          },
          profileId: {
            type: ['string', 'null'],
            description: 'The profile in mode `profile`, else null.',
          },
          permissions: {
            description: "The member's own set in mode `custom`, else null.",
            anyOf: [
              {
                type: 'object',
                additionalProperties: {
                  type: 'boolean',
                },
              },
              {
                type: 'null',
              },
            ],
          },
        },
      },
      ClientelePermissionSwitches: {
        type: 'object',
        description: 'Permissions, each switched on or off.',
        propertyNames: {
          $ref: '#/components/schemas/ClientelePermissionKey',
        },
        additionalProperties: {
          type: 'boolean',
        },
        examples: [
          {
            reports: true,
            'reports.view': true,
          },
        ],
      },
      ClientelePortal: {
        type: 'object',
        required: [
          'allowedDomains',
          'colors',
          'domain',
          'excludedKeys',
          'id',
          'key',
          'locale',
          'logo',
          'mayCustomize',
          'name',
          'plan',
          'staffDomains',
          'staffMayView',
          'timeZone',
          'version',
        ],
        description: 'A portal as its staff see it.',
        additionalProperties: false,
        properties: {
          name: {
            type: 'string',
          },
          logo: {
            type: ['string', 'null'],
            description: 'Address of the logo, `https` only; null if there is none.',
          },
          colors: {
            type: 'object',
            description: "Colours by the host's names for them, each `#rrggbb`.",
            additionalProperties: {
              type: 'string',
            },
          },
          domain: {
            type: ['string', 'null'],
            description: 'Its own domain, or null.',
          },
          timeZone: {
            type: 'string',
            description:
              'Its time zone by its IANA name: days on which access ends are over when they are there.',
          },
          locale: {
            type: ['string', 'null'],
            description: 'The language of its letters as a BCP 47 tag; null: English.',
          },
          staffMayView: {
            type: 'boolean',
            description: 'Whether staff who are no admins may look as client users.',
          },
          allowedDomains: {
            description:
              "The domains that emails of its clients' users may have, in ASCII; null for any.",
            anyOf: [
              {
                type: 'array',
                items: {
                  type: 'string',
                },
              },
              {
                type: 'null',
              },
            ],
          },
          staffDomains: {
            description: 'The domains that emails of its staff may have, in ASCII; null for any.',
            anyOf: [
              {
                type: 'array',
                items: {
                  type: 'string',
                },
              },
              {
                type: 'null',
              },
            ],
          },
          id: {
            type: 'string',
          },
          key: {
            type: 'string',
            description: "The host's name for it.",
          },
          plan: {
            type: ['string', 'null'],
            description: "The host's plan name, or null.",
          },
          mayCustomize: {
            type: 'boolean',
            description: 'Whether the plan lets client users have permissions of their own.',
          },
          excludedKeys: {
            type: 'array',
            description:
              "The permission keys that the plan leaves out, those below others with them, in the catalogue's order.",
            items: {
              type: 'string',
            },
          },
          version: {
            type: 'integer',
          },
        },
      },
      ClientelePortalBranding: {
        type: 'object',
        required: ['name', 'logo', 'colors', 'domain'],
        description: 'How a portal looks to the people of its clients.',
        additionalProperties: false,
        properties: {
          name: {
            type: 'string',
          },
          logo: {
            type: ['string', 'null'],
            description: 'Address of the logo, `https` only; null if there is none.',
          },
          colors: {
            type: 'object',
            description: "Colours by the host's names for them, each `#rrggbb`.",
            additionalProperties: {
              type: 'string',
            },
          },
          domain: {
            type: ['string', 'null'],
            description: 'Its own domain, or null.',
          },
        },
      },
      ClientelePostalAddress: {
        type: 'object',
        description: 'A postal address; every part may be missing.',
        additionalProperties: false,
        properties: {
          street: {
            type: 'array',
            description: 'Up to four lines: house, street, box.',
            items: {
              type: 'string',
            },
          },
          postalCode: {
            type: 'string',
            description: 'As the country writes it.',
          },
          city: {
            type: 'string',
            description: 'The town.',
          },
          region: {
            type: 'string',
            description: 'A state, county or the like.',
          },
          country: {
            type: 'string',
            description: 'Its two letters by ISO 3166-1, as DE for Germany.',
          },
        },
      },
      ClientelePostalAddressInput: {
        type: 'object',
        description: 'A postal address.',
        properties: {
          street: {
            type: 'array',
            maxItems: 4,
            items: {
              type: 'string',
              maxLength: 200,
              pattern: '\\S',
            },
            description: 'House, street, box.',
          },
          postalCode: {
            type: 'string',
            maxLength: 32,
            pattern: '\\S',
          },
          city: {
            type: 'string',
            minLength: 1,
          },
          region: {
            type: 'string',
            minLength: 1,
          },
          country: {
            type: 'string',
            pattern: '^[A-Za-z]{2}$',
            examples: ['DE'],
            description: 'Two letters, as ISO 3166-1 has them.',
          },
        },
        additionalProperties: false,
      },
      ClientelePreviewInvitation: {
        type: 'object',
        description: 'Body of `POST invitations/preview`.',
        properties: {
          locale: {
            type: 'string',
            maxLength: 35,
            examples: ['de'],
            description: "The reader's language (BCP 47); left out, that of the letter.",
          },
          token: {
            type: 'string',
            description: 'The token of the link.',
          },
        },
        required: ['token'],
        additionalProperties: false,
      },
      ClientelePreviewWords: {
        type: 'object',
        description: 'Body of `POST invitation-templates/:id/preview`.',
        properties: {
          message: {
            type: 'string',
            maxLength: 1000,
            description: 'The words that go with the invitation; left out, some as a sample.',
          },
          name: {
            type: 'string',
            maxLength: 200,
            description: 'Whom it goes to; left out, somebody made up.',
          },
          email: {
            type: 'string',
            maxLength: 320,
            description: 'The address it goes to; left out, one made up.',
          },
          inviterName: {
            type: 'string',
            maxLength: 200,
            description: 'Who invites; left out, somebody made up.',
          },
          clientName: {
            type: 'string',
            maxLength: 200,
            description: 'The client it is for, empty for staff; left out, one made up.',
          },
          accessUntil: {
            type: 'string',
            pattern:
              '^\\d{4}-\\d\\d-\\d\\d(?:T\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{1,3})?)?(?:Z|[+-]\\d\\d:\\d\\d))?$',
            examples: ['2026-12-31'],
            description:
              'When the access ends that it opens: a date, or a time with its zone; left out, never.',
          },
        },
        additionalProperties: false,
      },
      ClientelePreviewedMember: {
        type: 'object',
        required: ['id', 'name', 'gained', 'lost', 'projectsGained', 'projectsLost'],
        description: 'A member that a change would touch.',
        additionalProperties: false,
        properties: {
          id: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          gained: {
            type: 'array',
            description:
              'The keys it would have then, portal-wide or in a project with permissions of its own, and has not now.',
            items: {
              type: 'string',
            },
          },
          lost: {
            type: 'array',
            description: 'The keys it has now, and would have no more.',
            items: {
              type: 'string',
            },
          },
          projectsGained: {
            type: 'array',
            description: 'The projects it would see then, and does not now.',
            items: {
              type: 'string',
            },
          },
          projectsLost: {
            type: 'array',
            description: 'The projects it sees now, and would not then.',
            items: {
              type: 'string',
            },
          },
        },
      },
      ClienteleProfile: {
        type: 'object',
        required: ['id', 'name', 'isDefault', 'permissions', 'version'],
        description: 'A profile as answers show it.',
        additionalProperties: false,
        properties: {
          id: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          isDefault: {
            type: 'boolean',
            description: 'Whether members in mode `default` have it.',
          },
          permissions: {
            $ref: '#/components/schemas/ClienteleStoredSet',
            description:
              'Its switches as they were saved. Missing keys are off, in the default profile as the catalogue says.',
          },
          version: {
            type: 'integer',
          },
        },
      },
      ClienteleProfileEventData: {
        type: 'object',
        required: ['profileId', 'name'],
        description: 'What every profile event tells.',
        additionalProperties: false,
        properties: {
          profileId: {
            type: 'string',
            description: 'Its id.',
          },
          name: {
            type: 'string',
            description: 'Its name then.',
          },
        },
      },
      ClienteleProfilePage: {
        type: 'object',
        required: ['items', 'nextCursor'],
        description: 'One page of a list.',
        additionalProperties: false,
        properties: {
          items: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ClienteleProfile',
            },
          },
          nextCursor: {
            type: ['string', 'null'],
            description: 'Give it as `cursor` to get the next page; null on the last one.',
          },
        },
      },
      ClienteleProfileState: {
        type: 'object',
        required: ['name', 'isDefault', 'permissions'],
        description: 'What of a profile can change.',
        additionalProperties: false,
        properties: {
          name: {
            type: 'string',
            description: 'Its name.',
          },
          isDefault: {
            type: 'boolean',
            description: 'Whether it is the one for whoever has no other.',
          },
          permissions: {
            type: 'object',
            description: 'Its switches by key.',
            additionalProperties: {
              type: 'boolean',
            },
          },
        },
      },
      ClienteleProjectChoice: {
        type: 'object',
        description: 'A project chosen for a member.',
        properties: {
          id: {
            type: 'string',
            maxLength: 255,
          },
          rate: {
            type: ['string', 'null'],
            pattern: '^(0|[1-9]\\d{0,11})(?:\\.(\\d{1,2}))?$',
            examples: ['120.00'],
            description: 'Only for projects that are billed by staff hours.',
          },
          until: {
            type: ['string', 'null'],
            pattern:
              '^\\d{4}-\\d\\d-\\d\\d(?:T\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{1,3})?)?(?:Z|[+-]\\d\\d:\\d\\d))?$',
            examples: ['2026-12-31'],
            description:
              "When the member's access to it ends; a date means the end of that day in the portal's time zone. Null for never.",
          },
        },
        required: ['id'],
        additionalProperties: false,
      },
      ClienteleReferredRequestEventData: {
        type: 'object',
        required: ['requestId', 'clientId', 'memberId', 'memberKind', 'email', 'name'],
        description:
          'Whom a request is put before: a member that may answer it. Who asks, and for what, the request itself tells.',
        additionalProperties: false,
        properties: {
          requestId: {
            type: 'string',
            description: 'The request.',
          },
          clientId: {
            type: 'string',
            description: 'The client of who asks.',
          },
          memberId: {
            type: 'string',
            description: 'The member that may answer.',
          },
          memberKind: {
            type: 'string',
            enum: ['staff', 'client'],
            description: 'Whether that is of the agency or of the client.',
          },
          email: {
            type: 'string',
            description: 'Its address then.',
          },
          name: {
            type: 'string',
            description: 'Its name then; empty if it had none.',
          },
        },
      },
      ClienteleRemoveMany: {
        type: 'object',
        description: 'Body of `POST members/bulk/remove`.',
        properties: {
          notify: {
            type: 'boolean',
            description: 'Whether the persons are to be told.',
          },
          memberIds: {
            type: 'array',
            items: {
              type: 'string',
              maxLength: 255,
            },
            minItems: 1,
            maxItems: 10000,
            description: 'The members, up to 1,000.',
          },
        },
        required: ['memberIds'],
        additionalProperties: false,
      },
      ClienteleReplay: {
        type: 'object',
        required: ['count', 'more'],
        description: 'What became of a call for parked events.',
        additionalProperties: false,
        properties: {
          count: {
            type: 'integer',
            description: 'How many are delivered again.',
          },
          more: {
            type: 'boolean',
            description: 'Whether others are left, for another call.',
          },
        },
      },
      ClienteleReplayAudit: {
        type: 'object',
        description: 'Body of `POST audit/replay`.',
        properties: {
          type: {
            type: ['string', 'null'],
            enum: [
              'invitation.sent',
              'invitation.resent',
              'invitation.link_copied',
              'invitation.reminded',
              'invitation.undeliverable',
              'invitation.accepted',
              'invitation.declined',
              'invitation.cancelled',
              'member.created',
              'member.updated',
              'member.role_changed',
              'member.clients_changed',
              'member.scope_changed',
              'member.permissions_changed',
              'member.access_ending',
              'member.access_ended',
              'member.deactivated',
              'member.activated',
              'member.removed',
              'member.viewed',
              'member.view_ended',
              'request.made',
              'request.referred',
              'request.approved',
              'request.declined',
              'request.withdrawn',
              'join_link.created',
              'join_link.revoked',
              'client.created',
              'client.updated',
              'client.without_admin',
              'client.removed',
              'client.ceiling_changed',
              'profile.created',
              'profile.updated',
              'profile.removed',
              'template.created',
              'template.updated',
              'template.removed',
              'portal.updated',
              'portal.without_admin',
              'export.ready',
              'export.failed',
              'import.finished',
              'import.failed',
              null,
            ],
            description: 'Only events of this type.',
          },
          since: {
            type: ['string', 'null'],
            anyOf: [
              {
                format: 'date',
              },
              {
                format: 'date-time',
              },
            ],
            examples: ['2026-11-25T10:00:00Z'],
            description: 'Only what happened from this moment on.',
          },
          until: {
            type: ['string', 'null'],
            anyOf: [
              {
                format: 'date',
              },
              {
                format: 'date-time',
              },
            ],
            examples: ['2026-11-25T10:00:00Z'],
            description: 'Only what happened before this moment.',
          },
        },
        additionalProperties: false,
      },
      ClienteleRequest: {
        type: 'object',
        required: [
          'id',
          'kind',
          'key',
          'projectId',
          'note',
          'status',
          'answer',
          'clientId',
          'member',
          'decidedBy',
          'createdAt',
          'closedAt',
        ],
        description: 'What a client user asks for, and what became of it.',
        additionalProperties: false,
        properties: {
          id: {
            type: 'string',
          },
          kind: {
            $ref: '#/components/schemas/ClienteleRequestKind',
          },
          key: {
            type: ['string', 'null'],
            description: 'The permission that is asked for; null in every other kind.',
          },
          projectId: {
            type: ['string', 'null'],
            description:
              'The project, or the one where the permission is asked for; null portal-wide and for a scope.',
          },
          note: {
            type: ['string', 'null'],
            description: 'What the member has written with it.',
          },
          status: {
            $ref: '#/components/schemas/ClienteleRequestStatus',
          },
          answer: {
            type: ['string', 'null'],
            description: 'What was written with the answer.',
          },
          clientId: {
            type: 'string',
          },
          member: {
            type: 'object',
            required: ['id', 'name'],
            description: 'Who asks.',
            additionalProperties: false,
            properties: {
              id: {
                type: 'string',
              },
              name: {
                type: 'string',
              },
            },
          },
          decidedBy: {
            description:
              'Who answered; null until then, and if the host did or who answered is gone.',
            anyOf: [
              {
                type: 'object',
                required: ['id', 'name'],
                additionalProperties: false,
                properties: {
                  id: {
                    type: 'string',
                  },
                  name: {
                    type: 'string',
                  },
                },
              },
              {
                type: 'null',
              },
            ],
          },
          createdAt: {
            type: 'string',
            description: 'ISO 8601, like every time in answers.',
            format: 'date-time',
          },
          closedAt: {
            type: ['string', 'null'],
            description: 'When it was answered or taken back; null while it is open.',
            format: 'date-time',
          },
        },
      },
      ClienteleRequestEventData: {
        type: 'object',
        required: [
          'clientId',
          'email',
          'key',
          'kind',
          'memberId',
          'name',
          'note',
          'projectId',
          'requestId',
        ],
        description: 'What every request event tells.',
        additionalProperties: false,
        properties: {
          memberId: {
            type: 'string',
            description: 'Its id.',
          },
          clientId: {
            type: ['string', 'null'],
            description: 'The client it belongs to; null for staff.',
          },
          email: {
            type: 'string',
            description: 'Its address then.',
          },
          name: {
            type: 'string',
            description: 'Its name then; empty if it had none.',
          },
          requestId: {
            type: 'string',
            description: 'Its id.',
          },
          kind: {
            type: 'string',
            enum: ['permission', 'project', 'scope'],
            description: 'What is asked for: a permission, a project, or more to see.',
          },
          key: {
            type: ['string', 'null'],
            description: 'The permission; null in every other kind.',
          },
          projectId: {
            type: ['string', 'null'],
            description:
              'The project, or the one where the permission is asked for; null portal-wide and for a scope.',
          },
          note: {
            type: ['string', 'null'],
            description: 'What the member has written with it.',
          },
        },
      },
      ClienteleRequestKind: {
        type: 'string',
        enum: ['permission', 'project', 'scope'],
        description:
          'What a client user can ask for: a permission, a project, or more to see without saying what.',
      },
      ClienteleRequestPage: {
        type: 'object',
        required: ['items', 'nextCursor'],
        description: 'One page of a list.',
        additionalProperties: false,
        properties: {
          items: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ClienteleRequest',
            },
          },
          nextCursor: {
            type: ['string', 'null'],
            description: 'Give it as `cursor` to get the next page; null on the last one.',
          },
        },
      },
      ClienteleRequestStatus: {
        type: 'string',
        enum: ['open', 'approved', 'declined', 'withdrawn'],
        description: 'Where a request stands: it waits for an answer, has one, or was taken back.',
      },
      ClienteleScopeData: {
        type: 'object',
        required: ['projects', 'groups'],
        description: "A member's selected projects and groups in an event.",
        additionalProperties: false,
        properties: {
          projects: {
            type: 'array',
            description: 'The selected projects, each with its rate by the hour and its end.',
            items: {
              type: 'object',
              required: ['id', 'rate'],
              additionalProperties: false,
              properties: {
                id: {
                  type: 'string',
                },
                rate: {
                  type: ['string', 'null'],
                },
                until: {
                  type: 'integer',
                  description:
                    "When the member's access to it ends, in epoch milliseconds; left out for never.",
                },
              },
            },
          },
          groups: {
            type: 'array',
            description: 'The ids of the selected groups.',
            items: {
              type: 'string',
            },
          },
        },
      },
      ClienteleSetCeiling: {
        type: 'object',
        description: 'Body of `PUT clients/:id/permissions`.',
        properties: {
          permissions: {
            $ref: '#/components/schemas/ClientelePermissionSwitches',
            description: 'Keys that are left out are on.',
          },
          version: {
            type: 'integer',
            minimum: 1,
            maximum: 9007199254740991,
            description:
              'The version that was read; another one in the meantime is refused. Left out, the last change wins.',
          },
        },
        required: ['permissions'],
        additionalProperties: false,
      },
      ClienteleSetEndOfMany: {
        type: 'object',
        description: 'Body of `POST members/bulk/end`.',
        properties: {
          accessUntil: {
            type: ['string', 'null'],
            pattern:
              '^\\d{4}-\\d\\d-\\d\\d(?:T\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{1,3})?)?(?:Z|[+-]\\d\\d:\\d\\d))?$',
            examples: ['2026-12-31'],
            description:
              "When their access ends; a date means the end of that day in the portal's time zone. Null for never.",
          },
          memberIds: {
            type: 'array',
            items: {
              type: 'string',
              maxLength: 255,
            },
            minItems: 1,
            maxItems: 10000,
            description: 'The members, up to 1,000.',
          },
          notify: {
            type: 'boolean',
            description: 'Whether the persons are to be told.',
          },
        },
        required: ['memberIds'],
        additionalProperties: false,
      },
      ClienteleSetPermissions: {
        type: 'object',
        description: 'Body of `PUT members/:id/permissions`: a setting, and how to set it.',
        properties: {
          mode: {
            type: 'string',
            enum: ['default', 'profile', 'custom', 'clone'],
            description:
              'Where the permissions come from; `clone` copies those of another member once.',
          },
          profileId: {
            type: 'string',
            maxLength: 255,
            description: 'With mode `profile` only, and needed there.',
          },
          permissions: {
            $ref: '#/components/schemas/ClientelePermissionSwitches',
            description:
              'With mode `custom` only, and needed there. Keys that are left out are off.',
          },
          fromMemberId: {
            type: 'string',
            maxLength: 255,
            description: 'With mode `clone` only, and needed there.',
          },
          version: {
            type: 'integer',
            minimum: 1,
            maximum: 9007199254740991,
            description:
              'The version that was read; another one in the meantime is refused. Left out, the last change wins.',
          },
          notify: {
            type: 'boolean',
            description: 'Whether the person is to be told.',
          },
        },
        required: ['mode'],
        additionalProperties: false,
      },
      ClienteleSetRoleOfMany: {
        type: 'object',
        description: 'Body of `POST members/bulk/role`.',
        properties: {
          role: {
            type: 'string',
            enum: ['admin', 'staff', 'member'],
          },
          memberIds: {
            type: 'array',
            items: {
              type: 'string',
              maxLength: 255,
            },
            minItems: 1,
            maxItems: 10000,
            description: 'The members, up to 1,000.',
          },
          notify: {
            type: 'boolean',
            description: 'Whether the persons are to be told.',
          },
        },
        required: ['role', 'memberIds'],
        additionalProperties: false,
      },
      ClienteleShownStatus: {
        description:
          'Where a member stands as lists, filters and counts say it: `ended` is an active one whose access is over.',
        anyOf: [
          {
            $ref: '#/components/schemas/ClienteleMemberStatus',
          },
          {
            type: 'string',
            const: 'ended',
          },
        ],
      },
      ClienteleStaffRole: {
        type: 'string',
        enum: ['admin', 'staff'],
        description: "A role of staff: `admin` is the account's admin.",
      },
      ClienteleStoredDefaultScope: {
        type: 'object',
        required: ['groups', 'projects'],
        description:
          'A default scope with what the host has said to be gone for good: it matches nothing, whatever has its id now.',
        additionalProperties: false,
        properties: {
          projects: {
            type: 'array',
            description: 'Ids of projects.',
            items: {
              type: 'string',
            },
          },
          groups: {
            type: 'array',
            description: 'Ids of groups.',
            items: {
              type: 'string',
            },
          },
          gone: {
            type: 'object',
            required: ['projects', 'groups'],
            description: 'When each of them went, by its id.',
            additionalProperties: false,
            properties: {
              projects: {
                $ref: '#/components/schemas/ClienteleGoneTimes',
              },
              groups: {
                $ref: '#/components/schemas/ClienteleGoneTimes',
              },
            },
          },
        },
      },
      ClienteleStoredSet: {
        type: 'object',
        description:
          'Switches by permission key, as a profile, a ceiling or a customization stores them.',
        additionalProperties: {
          type: 'boolean',
        },
      },
      ClienteleTakenOfPerson: {
        type: 'string',
        enum: ['account', 'login'],
        description:
          'What accepting takes of the invited person: an account to be made, or the login to one.',
      },
      ClienteleTemplateEventData: {
        type: 'object',
        required: ['templateId', 'name'],
        description: 'What every template event tells.',
        additionalProperties: false,
        properties: {
          templateId: {
            type: 'string',
            description: 'Its id.',
          },
          name: {
            type: 'string',
            description: 'Its name then.',
          },
        },
      },
      ClienteleTemplateKind: {
        description: 'What a template is the text of.',
        anyOf: [
          {
            type: 'string',
            const: 'invitation',
          },
          {
            $ref: '#/components/schemas/ClienteleLetterTemplateKind',
          },
        ],
      },
      ClienteleTemplateParts: {
        type: 'object',
        required: ['subject', 'text', 'html'],
        description: 'The texts of an invitation mail, each a Liquid template.',
        additionalProperties: false,
        properties: {
          subject: {
            type: 'string',
            description: 'The subject.',
          },
          text: {
            type: 'string',
            description: 'The text.',
          },
          html: {
            type: ['string', 'null'],
            description: 'Null: the html is made from the text.',
          },
        },
      },
      ClienteleToken: {
        type: 'object',
        description:
          'Body of `POST invitations/preview` and `/decline`. Whatever is no valid token is not found, so anything may stand there.',
        properties: {
          token: {
            type: 'string',
            description: 'The token of the link.',
          },
        },
        required: ['token'],
        additionalProperties: false,
      },
      ClienteleUpdateClient: {
        type: 'object',
        description: 'Body of `PATCH clients/:id`.',
        properties: {
          name: {
            type: 'string',
            minLength: 1,
          },
          type: {
            type: 'string',
            enum: ['business', 'individual'],
          },
          version: {
            type: 'integer',
            minimum: 1,
            maximum: 9007199254740991,
            description:
              'The version that was read; another one in the meantime is refused. Left out, the last change wins.',
          },
          contactEmail: {
            type: ['string', 'null'],
            maxLength: 400,
            description: 'Null takes it away.',
          },
          webAddress: {
            type: ['string', 'null'],
            maxLength: 2000,
            description:
              'An http or https address; one without a scheme gets `https://`. Null takes it away.',
          },
          address: {
            anyOf: [
              {
                $ref: '#/components/schemas/ClientelePostalAddressInput',
                minProperties: 1,
                description: 'Replaces the old one whole. Null takes it away.',
              },
              {
                type: 'null',
              },
            ],
          },
          locale: {
            type: ['string', 'null'],
            maxLength: 35,
            examples: ['de'],
            description: "The language of its users' letters; null: as the portal has it.",
          },
          projects: {
            type: ['array', 'null'],
            items: {
              type: 'string',
              maxLength: 255,
            },
            maxItems: 10000,
            description:
              'Bounds what all its users see to these projects. Null does not bound them.',
          },
          defaultScope: {
            $ref: '#/components/schemas/ClienteleDefaultScopeInput',
            minProperties: 1,
            description:
              'What a new user gets selected when staff name neither projects nor groups.',
          },
          allowedDomains: {
            type: ['array', 'null'],
            items: {
              type: 'string',
              maxLength: 400,
            },
            maxItems: 200,
            examples: [['example.com']],
            description:
              'The domains that emails of its users may have, among those of the portal. Null allows any. Who is there already stays.',
          },
        },
        additionalProperties: false,
      },
      ClienteleUpdateMember: {
        type: 'object',
        description: 'Body of `PATCH members/:id`.',
        properties: {
          email: {
            type: 'string',
            maxLength: 400,
            description: 'For a pending member only: its invitation goes to the new address.',
          },
          name: {
            type: 'string',
            minLength: 1,
          },
          locale: {
            type: ['string', 'null'],
            maxLength: 35,
            examples: ['de'],
            description:
              'The language of its letters; null: as its client or portal has it. Its invitation keeps its own.',
          },
          role: {
            type: 'string',
            enum: ['admin', 'staff', 'member'],
          },
          accessUntil: {
            type: ['string', 'null'],
            pattern:
              '^\\d{4}-\\d\\d-\\d\\d(?:T\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{1,3})?)?(?:Z|[+-]\\d\\d:\\d\\d))?$',
            examples: ['2026-12-31'],
            description:
              "When its access ends; a date means the end of that day in the portal's time zone. Null for never.",
          },
          clients: {
            type: ['array', 'null'],
            items: {
              type: 'string',
              maxLength: 255,
            },
            maxItems: 10000,
            description:
              'Replaces the clients that a staff member of role `staff` is assigned to; null opens all to it. For staff admins.',
          },
          projects: {
            type: 'array',
            maxItems: 10000,
            items: {
              $ref: '#/components/schemas/ClienteleProjectChoice',
            },
            description:
              'Replaces what was selected. A rate or an end that is left out stays, and null takes it away. For staff.',
          },
          groups: {
            type: 'array',
            items: {
              type: 'string',
              maxLength: 255,
            },
            maxItems: 10000,
            description: 'Replaces what was selected. For staff.',
          },
          portalRate: {
            type: ['string', 'null'],
            pattern: '^(0|[1-9]\\d{0,11})(?:\\.(\\d{1,2}))?$',
            examples: ['120.00'],
            description: 'Null takes it away. For staff.',
          },
          notify: {
            type: 'boolean',
            description: 'Whether the person is to be told.',
          },
          version: {
            type: 'integer',
            minimum: 1,
            maximum: 9007199254740991,
            description:
              'The version that was read; another one in the meantime is refused. Left out, the last change wins.',
          },
        },
        additionalProperties: false,
      },
      ClienteleUpdatePortal: {
        type: 'object',
        description: 'Body of `PATCH portal`.',
        properties: {
          name: {
            type: 'string',
            minLength: 1,
          },
          logo: {
            type: ['string', 'null'],
            maxLength: 2000,
            format: 'uri',
            examples: ['https://agency.example/logo.svg'],
            description: 'An https address. Null takes it away.',
          },
          colors: {
            type: ['object', 'null'],
            maxProperties: 20,
            propertyNames: {
              pattern: '^[a-zA-Z][a-zA-Z0-9-]{0,39}$',
            },
            additionalProperties: {
              type: 'string',
              pattern: '^#[0-9A-Fa-f]{6}$',
            },
            examples: [
              {
                primary: '#1a2b3c',
              },
            ],
            description: "Up to 20 names of the host's, each with `#rrggbb`. Null takes them away.",
          },
          domain: {
            type: ['string', 'null'],
            maxLength: 400,
            description: 'Taken only if the host vouches for it. Null takes it away.',
          },
          timeZone: {
            type: 'string',
            maxLength: 64,
            examples: ['Europe/Berlin'],
            description:
              'An IANA name, as in `Europe/Berlin`: a date on which access ends is over when it is there.',
          },
          locale: {
            type: ['string', 'null'],
            maxLength: 35,
            examples: ['de'],
            description: 'The language of its letters; null: English.',
          },
          staffMayView: {
            type: 'boolean',
            description: 'Whether staff who are no admins may look as client users.',
          },
          allowedDomains: {
            type: ['array', 'null'],
            items: {
              type: 'string',
              maxLength: 400,
            },
            maxItems: 200,
            examples: [['example.com']],
            description:
              "The domains that emails of its clients' users may have; null allows any. Who is there already stays.",
          },
          staffDomains: {
            type: ['array', 'null'],
            items: {
              type: 'string',
              maxLength: 400,
            },
            maxItems: 200,
            examples: [['example.com']],
            description:
              'The domains that emails of its staff may have; null allows any. Who is there already stays.',
          },
          version: {
            type: 'integer',
            minimum: 1,
            maximum: 9007199254740991,
            description:
              'The version that was read; another one in the meantime is refused. Left out, the last change wins.',
          },
        },
        additionalProperties: false,
      },
      ClienteleUpdateProfile: {
        type: 'object',
        description: 'Body of `PATCH profiles/:id`.',
        properties: {
          name: {
            type: 'string',
            minLength: 1,
          },
          permissions: {
            $ref: '#/components/schemas/ClientelePermissionSwitches',
            description: 'Replaces the whole set. Keys that are left out are off.',
          },
          isDefault: {
            type: 'boolean',
            const: true,
            description: 'Makes it the default profile, in place of the one before.',
          },
          version: {
            type: 'integer',
            minimum: 1,
            maximum: 9007199254740991,
            description:
              'The version that was read; another one in the meantime is refused. Left out, the last change wins.',
          },
        },
        additionalProperties: false,
      },
      ClienteleUpdateTemplate: {
        type: 'object',
        description: 'Body of `PATCH invitation-templates/:id`.',
        properties: {
          name: {
            type: 'string',
            minLength: 1,
          },
          subject: {
            type: 'string',
            maxLength: 255,
          },
          text: {
            type: 'string',
            maxLength: 65536,
          },
          html: {
            type: ['string', 'null'],
            maxLength: 65536,
            description: 'Null has it made from the text.',
          },
          translations: {
            type: 'object',
            maxProperties: 20,
            propertyNames: {
              maxLength: 35,
            },
            additionalProperties: {
              type: 'object',
              required: ['subject', 'text'],
              properties: {
                subject: {
                  type: 'string',
                  maxLength: 255,
                },
                text: {
                  type: 'string',
                  maxLength: 65536,
                },
                html: {
                  type: ['string', 'null'],
                  maxLength: 65536,
                },
              },
              additionalProperties: false,
            },
            examples: [
              {
                de: {
                  subject: 'Willkommen',
                  text: 'Hier entlang: {{ url }}',
                },
              },
            ],
            description: 'Replaces all of those before.',
          },
          isDefault: {
            type: 'boolean',
            description: 'False brings the built-in text back.',
          },
          version: {
            type: 'integer',
            minimum: 1,
            maximum: 9007199254740991,
            description:
              'The version that was read; another one in the meantime is refused. Left out, the last change wins.',
          },
        },
        additionalProperties: false,
      },
      ClienteleVerdict: {
        type: 'object',
        required: ['layer', 'allowed', 'at'],
        description: 'What one layer says.',
        additionalProperties: false,
        properties: {
          layer: {
            $ref: '#/components/schemas/ClienteleLayer',
          },
          allowed: {
            type: 'boolean',
          },
          at: {
            type: ['string', 'null'],
            description:
              'The topmost key on the way down that the layer refuses; null where it does not look at keys.',
          },
        },
      },
      ClienteleViewedMemberData: {
        type: 'object',
        required: ['memberId', 'clientId', 'email', 'name', 'viewId'],
        description:
          'What every event about a view tells: of the client user as whom a staff member looks.',
        additionalProperties: false,
        properties: {
          memberId: {
            type: 'string',
            description: 'The client user.',
          },
          clientId: {
            type: 'string',
            description: 'Its client.',
          },
          email: {
            type: 'string',
            description: 'Its address then.',
          },
          name: {
            type: 'string',
            description: 'Its name then; empty if it had none.',
          },
          viewId: {
            type: 'string',
            description: 'The view itself: both events about it have the same.',
          },
        },
      },
      ClienteleVoidReason: {
        type: 'string',
        enum: ['inviter', 'link', 'grant', 'domain', 'ended'],
        description:
          "Why a pending invitation cannot be accepted as things stand: its sender is gone, is not let in or may not invite there any more; the join link by which it was asked for lets nobody in any more; its sender may not give so much any more; the address's domain is not allowed; the access it gives has ended.",
      },
    },
    responses: {
      ClienteleUnauthenticated: {
        description: '`UNAUTHENTICATED`',
        content: {
          'application/json': {
            schema: {
              allOf: [
                {
                  $ref: '#/components/schemas/ClienteleError',
                },
                {
                  type: 'object',
                  properties: {
                    statusCode: {
                      type: 'integer',
                      const: 401,
                    },
                    code: {
                      type: 'string',
                      enum: ['UNAUTHENTICATED'],
                    },
                  },
                },
              ],
            },
          },
        },
      },
      ClienteleUnsupportedMediaType: {
        description: '`UNSUPPORTED_MEDIA_TYPE`',
        content: {
          'application/json': {
            schema: {
              allOf: [
                {
                  $ref: '#/components/schemas/ClienteleError',
                },
                {
                  type: 'object',
                  properties: {
                    statusCode: {
                      type: 'integer',
                      const: 415,
                    },
                    code: {
                      type: 'string',
                      enum: ['UNSUPPORTED_MEDIA_TYPE'],
                    },
                  },
                },
              ],
            },
          },
        },
      },
      ClienteleUnavailable: {
        description: '`BUSY`, `UNAVAILABLE`',
        headers: {
          'Retry-After': {
            description: 'Whole seconds after which the call can succeed.',
            schema: {
              type: 'integer',
              minimum: 0,
            },
          },
        },
        content: {
          'application/json': {
            schema: {
              allOf: [
                {
                  $ref: '#/components/schemas/ClienteleError',
                },
                {
                  type: 'object',
                  properties: {
                    statusCode: {
                      type: 'integer',
                      const: 503,
                    },
                    code: {
                      type: 'string',
                      enum: ['BUSY', 'UNAVAILABLE'],
                    },
                  },
                },
              ],
            },
          },
        },
      },
      ClienteleStorageFailed: {
        description: '`STORAGE_FAILED`',
        content: {
          'application/json': {
            schema: {
              allOf: [
                {
                  $ref: '#/components/schemas/ClienteleError',
                },
                {
                  type: 'object',
                  properties: {
                    statusCode: {
                      type: 'integer',
                      const: 507,
                    },
                    code: {
                      type: 'string',
                      enum: ['STORAGE_FAILED'],
                    },
                  },
                },
              ],
            },
          },
        },
      },
    },
    securitySchemes: {
      login: {
        type: 'http',
        scheme: 'bearer',
        description: "The host's login; it replaces this by the scheme of its own.",
      },
    },
  },
  tags: [
    {
      name: 'Clientele members',
      description:
        'Changes of many members over HTTP, with a result for each: who may do what is as for a single one.',
    },
    {
      name: 'Clientele permissions',
      description: 'The catalogue, and what is done to the permissions of many, over HTTP.',
    },
    {
      name: 'Clientele invitations',
      description:
        'Invitations over HTTP. What a link leads to is POST, so a scanner that follows it changes nothing.',
    },
    {
      name: 'Clientele templates',
      description: 'Invitation templates over HTTP.',
    },
    {
      name: 'Clientele clients',
      description: 'Customers over HTTP.',
    },
    {
      name: 'Clientele profiles',
      description: 'Named permission sets over HTTP.',
    },
    {
      name: 'Clientele portal',
      description: "A portal's settings over HTTP, and its looks, which are public.",
    },
    {
      name: 'Clientele projects',
      description: "The host's projects over HTTP.",
    },
    {
      name: 'Clientele groups',
      description: "The host's groups of workers over HTTP.",
    },
    {
      name: 'Clientele requests',
      description: 'What client users ask for, over HTTP.',
    },
    {
      name: 'Clientele exports',
      description: 'Exports of members over HTTP, for staff.',
    },
    {
      name: 'Clientele imports',
      description: 'Files of people over HTTP, for staff.',
    },
    {
      name: 'Clientele me',
      description: 'The logged-in person, over HTTP.',
    },
    {
      name: 'Clientele audit',
      description: 'The audit trail over HTTP.',
    },
    {
      name: 'Clientele joinLinks',
      description: 'The join links of a client over HTTP.',
    },
    {
      name: 'Clientele views',
      description: 'Views of members over HTTP: how they begin.',
    },
  ],
  paths: {
    '/members/bulk/deactivate': {
      post: {
        operationId: 'deactivateMembers',
        tags: ['Clientele members'],
        summary: 'Shuts members out, each as `POST members/:id/deactivate` does',
        description:
          'Shuts members out, each as `POST members/:id/deactivate` does.\n\nTakes an active membership.',
        security: [
          {
            login: [],
          },
        ],
        parameters: [
          {
            name: 'X-Membership-Id',
            in: 'header',
            required: false,
            description:
              'The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it.',
            schema: {
              type: 'string',
            },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/ClienteleChangeMany',
              },
              example: {
                memberIds: ['01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02'],
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ClienteleChangeResults',
                },
                example: {
                  results: [
                    {
                      index: 0,
                      memberId: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                      ok: true,
                      duplicateOf: 0,
                    },
                  ],
                },
              },
            },
          },
          '400': {
            description: '`BULK_TOO_LARGE`, `VALIDATION_FAILED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 400,
                        },
                        code: {
                          type: 'string',
                          enum: ['BULK_TOO_LARGE', 'VALIDATION_FAILED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '401': {
            $ref: '#/components/responses/ClienteleUnauthenticated',
          },
          '403': {
            description:
              '`ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 403,
                        },
                        code: {
                          type: 'string',
                          enum: [
                            'ACCESS_ENDED',
                            'CROSS_SITE',
                            'MEMBERSHIP_UNKNOWN',
                            'NO_MEMBERSHIP',
                            'VIEW_ENDED',
                            'VIEW_ONLY',
                            'VIEW_UNKNOWN',
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '409': {
            description: '`MEMBERSHIP_REQUIRED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 409,
                        },
                        code: {
                          type: 'string',
                          enum: ['MEMBERSHIP_REQUIRED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '415': {
            $ref: '#/components/responses/ClienteleUnsupportedMediaType',
          },
          '503': {
            $ref: '#/components/responses/ClienteleUnavailable',
          },
          '507': {
            $ref: '#/components/responses/ClienteleStorageFailed',
          },
        },
        'x-clientele-access': 'member',
      },
    },
    '/members/bulk/activate': {
      post: {
        operationId: 'activateMembers',
        tags: ['Clientele members'],
        summary: 'Lets members in again, each as `POST members/:id/activate` does',
        description:
          'Lets members in again, each as `POST members/:id/activate` does.\n\nTakes an active membership.',
        security: [
          {
            login: [],
          },
        ],
        parameters: [
          {
            name: 'X-Membership-Id',
            in: 'header',
            required: false,
            description:
              'The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it.',
            schema: {
              type: 'string',
            },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/ClienteleChangeMany',
              },
              example: {
                memberIds: ['01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02'],
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ClienteleChangeResults',
                },
                example: {
                  results: [
                    {
                      index: 0,
                      memberId: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                      ok: true,
                      duplicateOf: 0,
                    },
                  ],
                },
              },
            },
          },
          '400': {
            description: '`BULK_TOO_LARGE`, `VALIDATION_FAILED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 400,
                        },
                        code: {
                          type: 'string',
                          enum: ['BULK_TOO_LARGE', 'VALIDATION_FAILED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '401': {
            $ref: '#/components/responses/ClienteleUnauthenticated',
          },
          '403': {
            description:
              '`ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 403,
                        },
                        code: {
                          type: 'string',
                          enum: [
                            'ACCESS_ENDED',
                            'CROSS_SITE',
                            'MEMBERSHIP_UNKNOWN',
                            'NO_MEMBERSHIP',
                            'VIEW_ENDED',
                            'VIEW_ONLY',
                            'VIEW_UNKNOWN',
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '409': {
            description: '`MEMBERSHIP_REQUIRED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 409,
                        },
                        code: {
                          type: 'string',
                          enum: ['MEMBERSHIP_REQUIRED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '415': {
            $ref: '#/components/responses/ClienteleUnsupportedMediaType',
          },
          '503': {
            $ref: '#/components/responses/ClienteleUnavailable',
          },
          '507': {
            $ref: '#/components/responses/ClienteleStorageFailed',
          },
        },
        'x-clientele-access': 'member',
      },
    },
    '/members/bulk/remove': {
      post: {
        operationId: 'removeMembers',
        tags: ['Clientele members'],
        summary: 'Removes members, each as `DELETE members/:id` does',
        description:
          'Removes members, each as `DELETE members/:id` does.\n\nTakes an active membership.',
        security: [
          {
            login: [],
          },
        ],
        parameters: [
          {
            name: 'X-Membership-Id',
            in: 'header',
            required: false,
            description:
              'The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it.',
            schema: {
              type: 'string',
            },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/ClienteleRemoveMany',
              },
              example: {
                notify: true,
                memberIds: ['01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02'],
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ClienteleChangeResults',
                },
                example: {
                  results: [
                    {
                      index: 0,
                      memberId: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                      ok: true,
                      duplicateOf: 0,
                    },
                  ],
                },
              },
            },
          },
          '400': {
            description: '`BULK_TOO_LARGE`, `VALIDATION_FAILED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 400,
                        },
                        code: {
                          type: 'string',
                          enum: ['BULK_TOO_LARGE', 'VALIDATION_FAILED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '401': {
            $ref: '#/components/responses/ClienteleUnauthenticated',
          },
          '403': {
            description:
              '`ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 403,
                        },
                        code: {
                          type: 'string',
                          enum: [
                            'ACCESS_ENDED',
                            'CROSS_SITE',
                            'MEMBERSHIP_UNKNOWN',
                            'NO_MEMBERSHIP',
                            'VIEW_ENDED',
                            'VIEW_ONLY',
                            'VIEW_UNKNOWN',
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '409': {
            description: '`MEMBERSHIP_REQUIRED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 409,
                        },
                        code: {
                          type: 'string',
                          enum: ['MEMBERSHIP_REQUIRED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '415': {
            $ref: '#/components/responses/ClienteleUnsupportedMediaType',
          },
          '503': {
            $ref: '#/components/responses/ClienteleUnavailable',
          },
          '507': {
            $ref: '#/components/responses/ClienteleStorageFailed',
          },
        },
        'x-clientele-access': 'member',
      },
    },
    '/members/bulk/resend': {
      post: {
        operationId: 'resendToMembers',
        tags: ['Clientele members'],
        summary:
          'Sends the open invitations of members again, each as `POST invitations/:id/resend` does',
        description:
          'Sends the open invitations of members again, each as `POST invitations/:id/resend` does.\n\nTakes an active membership.',
        security: [
          {
            login: [],
          },
        ],
        parameters: [
          {
            name: 'X-Membership-Id',
            in: 'header',
            required: false,
            description:
              'The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it.',
            schema: {
              type: 'string',
            },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/ClienteleChangeMany',
              },
              example: {
                memberIds: ['01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02'],
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ClienteleChangeResults',
                },
                example: {
                  results: [
                    {
                      index: 0,
                      memberId: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                      ok: true,
                      duplicateOf: 0,
                    },
                  ],
                },
              },
            },
          },
          '400': {
            description: '`BULK_TOO_LARGE`, `VALIDATION_FAILED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 400,
                        },
                        code: {
                          type: 'string',
                          enum: ['BULK_TOO_LARGE', 'VALIDATION_FAILED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '401': {
            $ref: '#/components/responses/ClienteleUnauthenticated',
          },
          '403': {
            description:
              '`ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 403,
                        },
                        code: {
                          type: 'string',
                          enum: [
                            'ACCESS_ENDED',
                            'CROSS_SITE',
                            'MEMBERSHIP_UNKNOWN',
                            'NO_MEMBERSHIP',
                            'VIEW_ENDED',
                            'VIEW_ONLY',
                            'VIEW_UNKNOWN',
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '409': {
            description: '`MEMBERSHIP_REQUIRED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 409,
                        },
                        code: {
                          type: 'string',
                          enum: ['MEMBERSHIP_REQUIRED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '415': {
            $ref: '#/components/responses/ClienteleUnsupportedMediaType',
          },
          '503': {
            $ref: '#/components/responses/ClienteleUnavailable',
          },
          '507': {
            $ref: '#/components/responses/ClienteleStorageFailed',
          },
        },
        'x-clientele-access': 'member',
      },
    },
    '/members/bulk/role': {
      post: {
        operationId: 'setRoleOfMembers',
        tags: ['Clientele members'],
        summary: 'Gives members a role, each as `PATCH members/:id` does',
        description:
          'Gives members a role, each as `PATCH members/:id` does.\n\nTakes an active membership.',
        security: [
          {
            login: [],
          },
        ],
        parameters: [
          {
            name: 'X-Membership-Id',
            in: 'header',
            required: false,
            description:
              'The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it.',
            schema: {
              type: 'string',
            },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/ClienteleSetRoleOfMany',
              },
              example: {
                role: 'admin',
                memberIds: ['01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02'],
                notify: true,
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ClienteleChangeResults',
                },
                example: {
                  results: [
                    {
                      index: 0,
                      memberId: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                      ok: true,
                      duplicateOf: 0,
                    },
                  ],
                },
              },
            },
          },
          '400': {
            description: '`BULK_TOO_LARGE`, `VALIDATION_FAILED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 400,
                        },
                        code: {
                          type: 'string',
                          enum: ['BULK_TOO_LARGE', 'VALIDATION_FAILED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '401': {
            $ref: '#/components/responses/ClienteleUnauthenticated',
          },
          '403': {
            description:
              '`ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 403,
                        },
                        code: {
                          type: 'string',
                          enum: [
                            'ACCESS_ENDED',
                            'CROSS_SITE',
                            'MEMBERSHIP_UNKNOWN',
                            'NO_MEMBERSHIP',
                            'VIEW_ENDED',
                            'VIEW_ONLY',
                            'VIEW_UNKNOWN',
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '409': {
            description: '`MEMBERSHIP_REQUIRED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 409,
                        },
                        code: {
                          type: 'string',
                          enum: ['MEMBERSHIP_REQUIRED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '415': {
            $ref: '#/components/responses/ClienteleUnsupportedMediaType',
          },
          '503': {
            $ref: '#/components/responses/ClienteleUnavailable',
          },
          '507': {
            $ref: '#/components/responses/ClienteleStorageFailed',
          },
        },
        'x-clientele-access': 'member',
      },
    },
    '/members/bulk/end': {
      post: {
        operationId: 'setEndOfMembers',
        tags: ['Clientele members'],
        summary: 'Sets when the access of members ends, each as `PATCH members/:id` does',
        description:
          'Sets when the access of members ends, each as `PATCH members/:id` does.\n\nTakes an active membership.',
        security: [
          {
            login: [],
          },
        ],
        parameters: [
          {
            name: 'X-Membership-Id',
            in: 'header',
            required: false,
            description:
              'The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it.',
            schema: {
              type: 'string',
            },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/ClienteleSetEndOfMany',
              },
              example: {
                accessUntil: '2026-12-31',
                memberIds: ['01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02'],
                notify: true,
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ClienteleChangeResults',
                },
                example: {
                  results: [
                    {
                      index: 0,
                      memberId: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                      ok: true,
                      duplicateOf: 0,
                    },
                  ],
                },
              },
            },
          },
          '400': {
            description: '`BULK_TOO_LARGE`, `VALIDATION_FAILED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 400,
                        },
                        code: {
                          type: 'string',
                          enum: ['BULK_TOO_LARGE', 'VALIDATION_FAILED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '401': {
            $ref: '#/components/responses/ClienteleUnauthenticated',
          },
          '403': {
            description:
              '`ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 403,
                        },
                        code: {
                          type: 'string',
                          enum: [
                            'ACCESS_ENDED',
                            'CROSS_SITE',
                            'MEMBERSHIP_UNKNOWN',
                            'NO_MEMBERSHIP',
                            'VIEW_ENDED',
                            'VIEW_ONLY',
                            'VIEW_UNKNOWN',
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '409': {
            description: '`MEMBERSHIP_REQUIRED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 409,
                        },
                        code: {
                          type: 'string',
                          enum: ['MEMBERSHIP_REQUIRED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '415': {
            $ref: '#/components/responses/ClienteleUnsupportedMediaType',
          },
          '503': {
            $ref: '#/components/responses/ClienteleUnavailable',
          },
          '507': {
            $ref: '#/components/responses/ClienteleStorageFailed',
          },
        },
        'x-clientele-access': 'member',
      },
    },
    '/members': {
      get: {
        operationId: 'listMembers',
        tags: ['Clientele members'],
        summary: 'Lists members',
        description:
          'Lists members. Client users need `users.view` and see the users of their own client.\n\nTakes an active membership.',
        security: [
          {
            login: [],
          },
        ],
        parameters: [
          {
            name: 'projectId',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
              maxLength: 255,
              description: 'Only members that the project is selected for.',
            },
          },
          {
            name: 'kind',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
              enum: ['staff', 'client'],
            },
          },
          {
            name: 'clientId',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
              maxLength: 255,
            },
          },
          {
            name: 'status',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
              enum: ['pending', 'active', 'deactivated', 'ended'],
            },
          },
          {
            name: 'role',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
              enum: ['admin', 'staff', 'member'],
            },
          },
          {
            name: 'groupId',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
              maxLength: 255,
            },
          },
          {
            name: 'q',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
              maxLength: 200,
              description: 'Words, in any order, each of them in the name or the email.',
            },
          },
          {
            name: 'inactiveDays',
            in: 'query',
            required: false,
            schema: {
              type: 'integer',
              minimum: 1,
              maximum: 36500,
              description: 'Only active members for whom nothing has happened for so many days.',
            },
          },
          {
            name: 'sort',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
              enum: [
                'name',
                '-name',
                'email',
                '-email',
                'createdAt',
                '-createdAt',
                'lastActiveAt',
                '-lastActiveAt',
              ],
              description: 'The order; a minus in front turns it round.',
            },
          },
          {
            name: 'cursor',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
              description: 'Where the page begins: the `nextCursor` of the page before.',
            },
          },
          {
            name: 'limit',
            in: 'query',
            required: false,
            schema: {
              type: 'integer',
              minimum: 1,
              maximum: 200,
              description: 'How many items the page has at most; 50 if it is left out.',
            },
          },
          {
            name: 'total',
            in: 'query',
            required: false,
            schema: {
              type: 'boolean',
              description: 'Whether the answer tells how many match in all.',
            },
          },
          {
            name: 'X-Membership-Id',
            in: 'header',
            required: false,
            description:
              'The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it.',
            schema: {
              type: 'string',
            },
          },
          {
            name: 'X-Clientele-View',
            in: 'header',
            required: false,
            description:
              'The token of a view that the caller has begun: the request is then answered as that of the member it looks as.',
            schema: {
              type: 'string',
            },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ClienteleMemberPage',
                },
                example: {
                  items: [
                    {
                      id: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                      kind: 'client',
                      clientId: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                      clientName: 'Ada & Partners',
                      clients: ['01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02'],
                      clientCount: 3,
                      email: 'ada@ada.example',
                      emailConflict: 'taken',
                      name: 'Ada Park',
                      role: 'member',
                      status: 'active',
                      accessUntil: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                      standing: 'ok',
                      lastActiveAt: '2026-11-25T10:00:00.000Z',
                      reviewedAt: '2026-11-25T10:00:00.000Z',
                      locale: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                      portalRate: null,
                      permissions: {
                        mode: 'default',
                        profileId: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                      },
                      invitation: null,
                      projects: [
                        {
                          id: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                          rate: '95.50',
                          customized: true,
                          until: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                        },
                      ],
                      projectCount: 3,
                      groups: ['01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02'],
                      groupCount: 3,
                      goneGroups: [],
                      version: 1,
                    },
                  ],
                  nextCursor: null,
                  total: 3,
                },
              },
            },
          },
          '400': {
            description: '`INVALID_CURSOR`, `VALIDATION_FAILED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 400,
                        },
                        code: {
                          type: 'string',
                          enum: ['INVALID_CURSOR', 'VALIDATION_FAILED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '401': {
            $ref: '#/components/responses/ClienteleUnauthenticated',
          },
          '403': {
            description:
              '`ACCESS_ENDED`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `PERMISSION_DENIED`, `VIEW_ENDED`, `VIEW_UNKNOWN`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 403,
                        },
                        code: {
                          type: 'string',
                          enum: [
                            'ACCESS_ENDED',
                            'MEMBERSHIP_UNKNOWN',
                            'NO_MEMBERSHIP',
                            'PERMISSION_DENIED',
                            'VIEW_ENDED',
                            'VIEW_UNKNOWN',
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '409': {
            description: '`MEMBERSHIP_REQUIRED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 409,
                        },
                        code: {
                          type: 'string',
                          enum: ['MEMBERSHIP_REQUIRED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '415': {
            $ref: '#/components/responses/ClienteleUnsupportedMediaType',
          },
          '503': {
            $ref: '#/components/responses/ClienteleUnavailable',
          },
          '507': {
            $ref: '#/components/responses/ClienteleStorageFailed',
          },
        },
        'x-clientele-access': 'member',
      },
      post: {
        operationId: 'createMember',
        tags: ['Clientele members'],
        summary: 'Creates a member and sends it an invitation',
        description:
          'Creates a member and sends it an invitation. Client users need `users.invite`, invite to their own client, and give only what they have. Staff are created by staff admins.\n\nTakes an active membership.',
        security: [
          {
            login: [],
          },
        ],
        parameters: [
          {
            name: 'X-Membership-Id',
            in: 'header',
            required: false,
            description:
              'The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it.',
            schema: {
              type: 'string',
            },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/ClienteleCreateMember',
              },
              example: {
                kind: 'client',
                email: 'ada@ada.example',
                name: 'Ada Park',
                locale: 'de',
                clientId: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                role: 'member',
                accessUntil: '2026-12-31',
                clients: ['01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02'],
                projects: [
                  {
                    id: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                    rate: '95.50',
                    until: '2026-12-31',
                  },
                ],
                groups: ['01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02'],
                message: 'Welcome to our portal.',
              },
            },
          },
        },
        responses: {
          '201': {
            description: 'Done.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ClienteleCreatedMember',
                },
                example: {
                  member: {
                    id: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                    kind: 'client',
                    clientId: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                    clientName: 'Ada & Partners',
                    clients: ['01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02'],
                    clientCount: 3,
                    email: 'ada@ada.example',
                    emailConflict: 'taken',
                    name: 'Ada Park',
                    role: 'member',
                    status: 'active',
                    accessUntil: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                    standing: 'ok',
                    lastActiveAt: '2026-11-25T10:00:00.000Z',
                    reviewedAt: '2026-11-25T10:00:00.000Z',
                    locale: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                    portalRate: null,
                    permissions: {
                      mode: 'default',
                      profileId: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                    },
                    invitation: null,
                    projects: [
                      {
                        id: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                        rate: '95.50',
                        customized: true,
                        until: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                      },
                    ],
                    projectCount: 3,
                    groups: ['01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02'],
                    groupCount: 3,
                    goneGroups: [],
                    version: 1,
                  },
                  invitation: {
                    id: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                    status: 'pending',
                    sentAt: '2026-11-25T10:00:00.000Z',
                    expiresAt: '2026-11-25T10:00:00.000Z',
                    openedAt: '2026-11-25T10:00:00.000Z',
                    resendableAt: '2026-11-25T10:00:00.000Z',
                    void: 'inviter',
                    delivery: 'queued',
                    locale: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                  },
                  warnings: [],
                },
              },
            },
          },
          '400': {
            description: '`VALIDATION_FAILED`, `WEAK_PASSWORD`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 400,
                        },
                        code: {
                          type: 'string',
                          enum: ['VALIDATION_FAILED', 'WEAK_PASSWORD'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '401': {
            $ref: '#/components/responses/ClienteleUnauthenticated',
          },
          '403': {
            description:
              '`ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `PERMISSION_DENIED`, `PERMISSION_ESCALATION`, `PLAN_FORBIDS`, `ROLE_REQUIRED`, `STAFF_FIELDS`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 403,
                        },
                        code: {
                          type: 'string',
                          enum: [
                            'ACCESS_ENDED',
                            'CROSS_SITE',
                            'MEMBERSHIP_UNKNOWN',
                            'NO_MEMBERSHIP',
                            'PERMISSION_DENIED',
                            'PERMISSION_ESCALATION',
                            'PLAN_FORBIDS',
                            'ROLE_REQUIRED',
                            'STAFF_FIELDS',
                            'VIEW_ENDED',
                            'VIEW_ONLY',
                            'VIEW_UNKNOWN',
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '404': {
            description: '`NOT_FOUND`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 404,
                        },
                        code: {
                          type: 'string',
                          enum: ['NOT_FOUND'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '409': {
            description:
              '`ALREADY_INVITED`, `ALREADY_MEMBER`, `MEMBERSHIP_REQUIRED`, `PENDING_LIMIT`, `SEAT_LIMIT`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 409,
                        },
                        code: {
                          type: 'string',
                          enum: [
                            'ALREADY_INVITED',
                            'ALREADY_MEMBER',
                            'MEMBERSHIP_REQUIRED',
                            'PENDING_LIMIT',
                            'SEAT_LIMIT',
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '415': {
            $ref: '#/components/responses/ClienteleUnsupportedMediaType',
          },
          '422': {
            description:
              '`EMAIL_DOMAIN_NOT_ALLOWED`, `RATE_NOT_APPLICABLE`, `UNKNOWN_GROUP`, `UNKNOWN_PERMISSION`, `UNKNOWN_PROJECT`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 422,
                        },
                        code: {
                          type: 'string',
                          enum: [
                            'EMAIL_DOMAIN_NOT_ALLOWED',
                            'RATE_NOT_APPLICABLE',
                            'UNKNOWN_GROUP',
                            'UNKNOWN_PERMISSION',
                            'UNKNOWN_PROJECT',
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '429': {
            description: '`INVITATION_RATE_LIMIT`, `RESEND_TOO_SOON`',
            headers: {
              'Retry-After': {
                description: 'Whole seconds after which the call can succeed.',
                schema: {
                  type: 'integer',
                  minimum: 0,
                },
              },
            },
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 429,
                        },
                        code: {
                          type: 'string',
                          enum: ['INVITATION_RATE_LIMIT', 'RESEND_TOO_SOON'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '503': {
            $ref: '#/components/responses/ClienteleUnavailable',
          },
          '507': {
            $ref: '#/components/responses/ClienteleStorageFailed',
          },
        },
        'x-clientele-access': 'member',
      },
    },
    '/members/bulk': {
      post: {
        operationId: 'createMembers',
        tags: ['Clientele members'],
        summary: 'Creates members, each all or not at all, with a result for each row',
        description:
          'Creates members, each all or not at all, with a result for each row. A row that is refused says so in its own result.\n\nTakes an active membership.',
        security: [
          {
            login: [],
          },
        ],
        parameters: [
          {
            name: 'X-Membership-Id',
            in: 'header',
            required: false,
            description:
              'The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it.',
            schema: {
              type: 'string',
            },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                properties: {
                  members: {
                    type: 'array',
                    items: {
                      $ref: '#/components/schemas/ClienteleCreateMember',
                    },
                  },
                },
                required: ['members'],
                additionalProperties: false,
              },
              example: {
                members: [
                  {
                    kind: 'client',
                    email: 'ada@ada.example',
                    name: 'Ada Park',
                    locale: 'de',
                    clientId: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                    role: 'member',
                    accessUntil: '2026-12-31',
                    clients: ['01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02'],
                    projects: [
                      {
                        id: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                        rate: '95.50',
                        until: '2026-12-31',
                      },
                    ],
                    groups: ['01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02'],
                    message: 'Welcome to our portal.',
                  },
                ],
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ClienteleBulkResults',
                },
                example: {
                  results: [
                    {
                      index: 0,
                      ok: true,
                      member: {
                        id: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                        kind: 'client',
                        clientId: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                        clientName: 'Ada & Partners',
                        clients: ['01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02'],
                        clientCount: 3,
                        email: 'ada@ada.example',
                        emailConflict: 'taken',
                        name: 'Ada Park',
                        role: 'member',
                        status: 'active',
                        accessUntil: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                        standing: 'ok',
                        lastActiveAt: '2026-11-25T10:00:00.000Z',
                        reviewedAt: '2026-11-25T10:00:00.000Z',
                        locale: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                        portalRate: null,
                        permissions: {
                          mode: 'default',
                          profileId: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                        },
                        invitation: null,
                        projects: [
                          {
                            id: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                            rate: '95.50',
                            customized: true,
                            until: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                          },
                        ],
                        projectCount: 3,
                        groups: ['01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02'],
                        groupCount: 3,
                        goneGroups: [],
                        version: 1,
                      },
                      warnings: [],
                    },
                  ],
                },
              },
            },
          },
          '400': {
            description: '`BULK_TOO_LARGE`, `VALIDATION_FAILED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 400,
                        },
                        code: {
                          type: 'string',
                          enum: ['BULK_TOO_LARGE', 'VALIDATION_FAILED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '401': {
            $ref: '#/components/responses/ClienteleUnauthenticated',
          },
          '403': {
            description:
              '`ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 403,
                        },
                        code: {
                          type: 'string',
                          enum: [
                            'ACCESS_ENDED',
                            'CROSS_SITE',
                            'MEMBERSHIP_UNKNOWN',
                            'NO_MEMBERSHIP',
                            'VIEW_ENDED',
                            'VIEW_ONLY',
                            'VIEW_UNKNOWN',
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '409': {
            description: '`MEMBERSHIP_REQUIRED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 409,
                        },
                        code: {
                          type: 'string',
                          enum: ['MEMBERSHIP_REQUIRED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '415': {
            $ref: '#/components/responses/ClienteleUnsupportedMediaType',
          },
          '503': {
            $ref: '#/components/responses/ClienteleUnavailable',
          },
          '507': {
            $ref: '#/components/responses/ClienteleStorageFailed',
          },
        },
        'x-clientele-access': 'member',
      },
    },
    '/members/{id}': {
      get: {
        operationId: 'getMember',
        tags: ['Clientele members'],
        summary: 'Shows a member',
        description:
          'Shows a member. Client users need `users.view` and see the users of their own client.\n\nTakes an active membership.',
        security: [
          {
            login: [],
          },
        ],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'X-Membership-Id',
            in: 'header',
            required: false,
            description:
              'The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it.',
            schema: {
              type: 'string',
            },
          },
          {
            name: 'X-Clientele-View',
            in: 'header',
            required: false,
            description:
              'The token of a view that the caller has begun: the request is then answered as that of the member it looks as.',
            schema: {
              type: 'string',
            },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ClienteleMember',
                },
                example: {
                  id: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                  kind: 'client',
                  clientId: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                  clientName: 'Ada & Partners',
                  clients: ['01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02'],
                  clientCount: 3,
                  email: 'ada@ada.example',
                  emailConflict: 'taken',
                  name: 'Ada Park',
                  role: 'member',
                  status: 'active',
                  accessUntil: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                  standing: 'ok',
                  lastActiveAt: '2026-11-25T10:00:00.000Z',
                  reviewedAt: '2026-11-25T10:00:00.000Z',
                  locale: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                  portalRate: null,
                  permissions: {
                    mode: 'default',
                    profileId: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                  },
                  invitation: null,
                  projects: [
                    {
                      id: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                      rate: '95.50',
                      customized: true,
                      until: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                    },
                  ],
                  projectCount: 3,
                  groups: ['01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02'],
                  groupCount: 3,
                  goneGroups: [],
                  version: 1,
                },
              },
            },
          },
          '400': {
            description: '`VALIDATION_FAILED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 400,
                        },
                        code: {
                          type: 'string',
                          enum: ['VALIDATION_FAILED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '401': {
            $ref: '#/components/responses/ClienteleUnauthenticated',
          },
          '403': {
            description:
              '`ACCESS_ENDED`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `PERMISSION_DENIED`, `VIEW_ENDED`, `VIEW_UNKNOWN`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 403,
                        },
                        code: {
                          type: 'string',
                          enum: [
                            'ACCESS_ENDED',
                            'MEMBERSHIP_UNKNOWN',
                            'NO_MEMBERSHIP',
                            'PERMISSION_DENIED',
                            'VIEW_ENDED',
                            'VIEW_UNKNOWN',
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '404': {
            description: '`NOT_FOUND`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 404,
                        },
                        code: {
                          type: 'string',
                          enum: ['NOT_FOUND'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '409': {
            description: '`MEMBERSHIP_REQUIRED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 409,
                        },
                        code: {
                          type: 'string',
                          enum: ['MEMBERSHIP_REQUIRED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '415': {
            $ref: '#/components/responses/ClienteleUnsupportedMediaType',
          },
          '503': {
            $ref: '#/components/responses/ClienteleUnavailable',
          },
          '507': {
            $ref: '#/components/responses/ClienteleStorageFailed',
          },
        },
        'x-clientele-access': 'member',
      },
      patch: {
        operationId: 'updateMember',
        tags: ['Clientele members'],
        summary: 'Changes a member',
        description:
          'Changes a member. Client users need `users.edit`, for `email` `users.invite`; `projects`, `groups` and `portalRate` are for staff, `clients` and other changes of staff for staff admins.\n\nTakes an active membership.',
        security: [
          {
            login: [],
          },
        ],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'X-Membership-Id',
            in: 'header',
            required: false,
            description:
              'The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it.',
            schema: {
              type: 'string',
            },
          },
        ],
        requestBody: {
          required: false,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/ClienteleUpdateMember',
              },
              example: {
                email: 'ada@ada.example',
                name: 'Ada Park',
                locale: 'de',
                role: 'member',
                accessUntil: '2026-12-31',
                clients: ['01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02'],
                projects: [
                  {
                    id: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                    rate: '95.50',
                    until: '2026-12-31',
                  },
                ],
                groups: ['01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02'],
                notify: true,
                version: 1,
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ClienteleMember',
                },
                example: {
                  id: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                  kind: 'client',
                  clientId: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                  clientName: 'Ada & Partners',
                  clients: ['01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02'],
                  clientCount: 3,
                  email: 'ada@ada.example',
                  emailConflict: 'taken',
                  name: 'Ada Park',
                  role: 'member',
                  status: 'active',
                  accessUntil: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                  standing: 'ok',
                  lastActiveAt: '2026-11-25T10:00:00.000Z',
                  reviewedAt: '2026-11-25T10:00:00.000Z',
                  locale: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                  portalRate: null,
                  permissions: {
                    mode: 'default',
                    profileId: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                  },
                  invitation: null,
                  projects: [
                    {
                      id: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                      rate: '95.50',
                      customized: true,
                      until: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                    },
                  ],
                  projectCount: 3,
                  groups: ['01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02'],
                  groupCount: 3,
                  goneGroups: [],
                  version: 1,
                },
              },
            },
          },
          '400': {
            description: '`VALIDATION_FAILED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 400,
                        },
                        code: {
                          type: 'string',
                          enum: ['VALIDATION_FAILED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '401': {
            $ref: '#/components/responses/ClienteleUnauthenticated',
          },
          '403': {
            description:
              '`ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `PERMISSION_DENIED`, `PERMISSION_ESCALATION`, `ROLE_REQUIRED`, `SELF_CHANGE`, `STAFF_ONLY`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 403,
                        },
                        code: {
                          type: 'string',
                          enum: [
                            'ACCESS_ENDED',
                            'CROSS_SITE',
                            'MEMBERSHIP_UNKNOWN',
                            'NO_MEMBERSHIP',
                            'PERMISSION_DENIED',
                            'PERMISSION_ESCALATION',
                            'ROLE_REQUIRED',
                            'SELF_CHANGE',
                            'STAFF_ONLY',
                            'VIEW_ENDED',
                            'VIEW_ONLY',
                            'VIEW_UNKNOWN',
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '404': {
            description: '`NOT_FOUND`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 404,
                        },
                        code: {
                          type: 'string',
                          enum: ['NOT_FOUND'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '409': {
            description:
              '`ALREADY_INVITED`, `ALREADY_MEMBER`, `LAST_ADMIN`, `MEMBERSHIP_REQUIRED`, `MEMBER_STATE`, `PENDING_LIMIT`, `SEAT_LIMIT`, `STALE_VERSION`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 409,
                        },
                        code: {
                          type: 'string',
                          enum: [
                            'ALREADY_INVITED',
                            'ALREADY_MEMBER',
                            'LAST_ADMIN',
                            'MEMBERSHIP_REQUIRED',
                            'MEMBER_STATE',
                            'PENDING_LIMIT',
                            'SEAT_LIMIT',
                            'STALE_VERSION',
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '410': {
            description: '`INVITATION_VOID`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 410,
                        },
                        code: {
                          type: 'string',
                          enum: ['INVITATION_VOID'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '415': {
            $ref: '#/components/responses/ClienteleUnsupportedMediaType',
          },
          '422': {
            description:
              '`EMAIL_DOMAIN_NOT_ALLOWED`, `RATE_NOT_APPLICABLE`, `UNKNOWN_GROUP`, `UNKNOWN_PROJECT`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 422,
                        },
                        code: {
                          type: 'string',
                          enum: [
                            'EMAIL_DOMAIN_NOT_ALLOWED',
                            'RATE_NOT_APPLICABLE',
                            'UNKNOWN_GROUP',
                            'UNKNOWN_PROJECT',
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '429': {
            description: '`INVITATION_RATE_LIMIT`, `RESEND_TOO_SOON`',
            headers: {
              'Retry-After': {
                description: 'Whole seconds after which the call can succeed.',
                schema: {
                  type: 'integer',
                  minimum: 0,
                },
              },
            },
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 429,
                        },
                        code: {
                          type: 'string',
                          enum: ['INVITATION_RATE_LIMIT', 'RESEND_TOO_SOON'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '503': {
            $ref: '#/components/responses/ClienteleUnavailable',
          },
          '507': {
            $ref: '#/components/responses/ClienteleStorageFailed',
          },
        },
        'x-clientele-access': 'member',
      },
      delete: {
        operationId: 'removeMember',
        tags: ['Clientele members'],
        summary: 'Removes a member, and cancels its invitation',
        description:
          'Removes a member, and cancels its invitation. Client users need `users.remove`.\n\nTakes an active membership.',
        security: [
          {
            login: [],
          },
        ],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'notify',
            in: 'query',
            required: false,
            schema: {
              type: 'boolean',
              description: 'Whether the person is to be told.',
            },
          },
          {
            name: 'X-Membership-Id',
            in: 'header',
            required: false,
            description:
              'The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it.',
            schema: {
              type: 'string',
            },
          },
        ],
        responses: {
          '204': {
            description: 'Done; there is nothing to tell.',
          },
          '400': {
            description: '`VALIDATION_FAILED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 400,
                        },
                        code: {
                          type: 'string',
                          enum: ['VALIDATION_FAILED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '401': {
            $ref: '#/components/responses/ClienteleUnauthenticated',
          },
          '403': {
            description:
              '`ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `PERMISSION_DENIED`, `ROLE_REQUIRED`, `SELF_CHANGE`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 403,
                        },
                        code: {
                          type: 'string',
                          enum: [
                            'ACCESS_ENDED',
                            'CROSS_SITE',
                            'MEMBERSHIP_UNKNOWN',
                            'NO_MEMBERSHIP',
                            'PERMISSION_DENIED',
                            'ROLE_REQUIRED',
                            'SELF_CHANGE',
                            'VIEW_ENDED',
                            'VIEW_ONLY',
                            'VIEW_UNKNOWN',
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '404': {
            description: '`NOT_FOUND`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 404,
                        },
                        code: {
                          type: 'string',
                          enum: ['NOT_FOUND'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '409': {
            description: '`LAST_ADMIN`, `MEMBERSHIP_REQUIRED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 409,
                        },
                        code: {
                          type: 'string',
                          enum: ['LAST_ADMIN', 'MEMBERSHIP_REQUIRED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '415': {
            $ref: '#/components/responses/ClienteleUnsupportedMediaType',
          },
          '503': {
            $ref: '#/components/responses/ClienteleUnavailable',
          },
          '507': {
            $ref: '#/components/responses/ClienteleStorageFailed',
          },
        },
        'x-clientele-access': 'member',
      },
    },
    '/members/{id}/projects': {
      get: {
        operationId: 'listMemberProjects',
        tags: ['Clientele members'],
        summary: 'Lists the projects that are selected for a member',
        description:
          'Lists the projects that are selected for a member. Client users need `users.view`.\n\nTakes an active membership.',
        security: [
          {
            login: [],
          },
        ],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'cursor',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
              description: 'Where the page begins: the `nextCursor` of the page before.',
            },
          },
          {
            name: 'limit',
            in: 'query',
            required: false,
            schema: {
              type: 'integer',
              minimum: 1,
              maximum: 200,
              description: 'How many items the page has at most; 50 if it is left out.',
            },
          },
          {
            name: 'X-Membership-Id',
            in: 'header',
            required: false,
            description:
              'The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it.',
            schema: {
              type: 'string',
            },
          },
          {
            name: 'X-Clientele-View',
            in: 'header',
            required: false,
            description:
              'The token of a view that the caller has begun: the request is then answered as that of the member it looks as.',
            schema: {
              type: 'string',
            },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ClienteleMemberProjectPage',
                },
                example: {
                  items: [
                    {
                      id: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                      rate: '95.50',
                      customized: true,
                      until: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                    },
                  ],
                  nextCursor: null,
                },
              },
            },
          },
          '400': {
            description: '`INVALID_CURSOR`, `VALIDATION_FAILED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 400,
                        },
                        code: {
                          type: 'string',
                          enum: ['INVALID_CURSOR', 'VALIDATION_FAILED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '401': {
            $ref: '#/components/responses/ClienteleUnauthenticated',
          },
          '403': {
            description:
              '`ACCESS_ENDED`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `PERMISSION_DENIED`, `VIEW_ENDED`, `VIEW_UNKNOWN`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 403,
                        },
                        code: {
                          type: 'string',
                          enum: [
                            'ACCESS_ENDED',
                            'MEMBERSHIP_UNKNOWN',
                            'NO_MEMBERSHIP',
                            'PERMISSION_DENIED',
                            'VIEW_ENDED',
                            'VIEW_UNKNOWN',
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '404': {
            description: '`NOT_FOUND`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 404,
                        },
                        code: {
                          type: 'string',
                          enum: ['NOT_FOUND'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '409': {
            description: '`MEMBERSHIP_REQUIRED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 409,
                        },
                        code: {
                          type: 'string',
                          enum: ['MEMBERSHIP_REQUIRED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '415': {
            $ref: '#/components/responses/ClienteleUnsupportedMediaType',
          },
          '503': {
            $ref: '#/components/responses/ClienteleUnavailable',
          },
          '507': {
            $ref: '#/components/responses/ClienteleStorageFailed',
          },
        },
        'x-clientele-access': 'member',
      },
    },
    '/members/{id}/groups': {
      get: {
        operationId: 'listMemberGroups',
        tags: ['Clientele members'],
        summary: 'Lists the groups that are selected for a member',
        description:
          'Lists the groups that are selected for a member. Client users need `users.view`.\n\nTakes an active membership.',
        security: [
          {
            login: [],
          },
        ],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'cursor',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
              description: 'Where the page begins: the `nextCursor` of the page before.',
            },
          },
          {
            name: 'limit',
            in: 'query',
            required: false,
            schema: {
              type: 'integer',
              minimum: 1,
              maximum: 200,
              description: 'How many items the page has at most; 50 if it is left out.',
            },
          },
          {
            name: 'X-Membership-Id',
            in: 'header',
            required: false,
            description:
              'The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it.',
            schema: {
              type: 'string',
            },
          },
          {
            name: 'X-Clientele-View',
            in: 'header',
            required: false,
            description:
              'The token of a view that the caller has begun: the request is then answered as that of the member it looks as.',
            schema: {
              type: 'string',
            },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ClienteleMemberGroupPage',
                },
                example: {
                  items: [
                    {
                      id: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                    },
                  ],
                  nextCursor: null,
                },
              },
            },
          },
          '400': {
            description: '`INVALID_CURSOR`, `VALIDATION_FAILED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 400,
                        },
                        code: {
                          type: 'string',
                          enum: ['INVALID_CURSOR', 'VALIDATION_FAILED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '401': {
            $ref: '#/components/responses/ClienteleUnauthenticated',
          },
          '403': {
            description:
              '`ACCESS_ENDED`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `PERMISSION_DENIED`, `VIEW_ENDED`, `VIEW_UNKNOWN`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 403,
                        },
                        code: {
                          type: 'string',
                          enum: [
                            'ACCESS_ENDED',
                            'MEMBERSHIP_UNKNOWN',
                            'NO_MEMBERSHIP',
                            'PERMISSION_DENIED',
                            'VIEW_ENDED',
                            'VIEW_UNKNOWN',
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '404': {
            description: '`NOT_FOUND`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 404,
                        },
                        code: {
                          type: 'string',
                          enum: ['NOT_FOUND'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '409': {
            description: '`MEMBERSHIP_REQUIRED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 409,
                        },
                        code: {
                          type: 'string',
                          enum: ['MEMBERSHIP_REQUIRED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '415': {
            $ref: '#/components/responses/ClienteleUnsupportedMediaType',
          },
          '503': {
            $ref: '#/components/responses/ClienteleUnavailable',
          },
          '507': {
            $ref: '#/components/responses/ClienteleStorageFailed',
          },
        },
        'x-clientele-access': 'member',
      },
    },
    '/members/{id}/clients': {
      get: {
        operationId: 'listMemberClients',
        tags: ['Clientele members'],
        summary:
          'Lists the clients that a staff member is assigned to, unless `all` are open to it',
        description:
          'Lists the clients that a staff member is assigned to, unless `all` are open to it. For staff.\n\nTakes an active membership.',
        security: [
          {
            login: [],
          },
        ],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'cursor',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
              description: 'Where the page begins: the `nextCursor` of the page before.',
            },
          },
          {
            name: 'limit',
            in: 'query',
            required: false,
            schema: {
              type: 'integer',
              minimum: 1,
              maximum: 200,
              description: 'How many items the page has at most; 50 if it is left out.',
            },
          },
          {
            name: 'X-Membership-Id',
            in: 'header',
            required: false,
            description:
              'The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it.',
            schema: {
              type: 'string',
            },
          },
          {
            name: 'X-Clientele-View',
            in: 'header',
            required: false,
            description:
              'The token of a view that the caller has begun: the request is then answered as that of the member it looks as.',
            schema: {
              type: 'string',
            },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ClienteleAssignedClientsPage',
                },
                example: {
                  items: [
                    {
                      id: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                      name: 'Ada & Partners',
                    },
                  ],
                  nextCursor: null,
                  all: true,
                },
              },
            },
          },
          '400': {
            description: '`INVALID_CURSOR`, `VALIDATION_FAILED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 400,
                        },
                        code: {
                          type: 'string',
                          enum: ['INVALID_CURSOR', 'VALIDATION_FAILED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '401': {
            $ref: '#/components/responses/ClienteleUnauthenticated',
          },
          '403': {
            description:
              '`ACCESS_ENDED`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `PERMISSION_DENIED`, `VIEW_ENDED`, `VIEW_UNKNOWN`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 403,
                        },
                        code: {
                          type: 'string',
                          enum: [
                            'ACCESS_ENDED',
                            'MEMBERSHIP_UNKNOWN',
                            'NO_MEMBERSHIP',
                            'PERMISSION_DENIED',
                            'VIEW_ENDED',
                            'VIEW_UNKNOWN',
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '404': {
            description: '`NOT_FOUND`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 404,
                        },
                        code: {
                          type: 'string',
                          enum: ['NOT_FOUND'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '409': {
            description: '`MEMBERSHIP_REQUIRED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 409,
                        },
                        code: {
                          type: 'string',
                          enum: ['MEMBERSHIP_REQUIRED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '415': {
            $ref: '#/components/responses/ClienteleUnsupportedMediaType',
          },
          '503': {
            $ref: '#/components/responses/ClienteleUnavailable',
          },
          '507': {
            $ref: '#/components/responses/ClienteleStorageFailed',
          },
        },
        'x-clientele-access': 'member',
      },
    },
    '/members/{id}/invite': {
      post: {
        operationId: 'inviteMember',
        tags: ['Clientele members'],
        summary: 'Sends a pending member its first link',
        description:
          'Sends a pending member its first link. Client users need `users.invite`.\n\nTakes an active membership.',
        security: [
          {
            login: [],
          },
        ],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'X-Membership-Id',
            in: 'header',
            required: false,
            description:
              'The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it.',
            schema: {
              type: 'string',
            },
          },
        ],
        requestBody: {
          required: false,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/ClienteleInviteMember',
              },
              example: {
                message: 'Welcome to our portal.',
                templateId: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                locale: 'de',
              },
            },
          },
        },
        responses: {
          '201': {
            description: 'Done.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ClienteleInvitedMember',
                },
                example: {
                  member: {
                    id: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                    kind: 'client',
                    clientId: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                    clientName: 'Ada & Partners',
                    clients: ['01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02'],
                    clientCount: 3,
                    email: 'ada@ada.example',
                    emailConflict: 'taken',
                    name: 'Ada Park',
                    role: 'member',
                    status: 'active',
                    accessUntil: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                    standing: 'ok',
                    lastActiveAt: '2026-11-25T10:00:00.000Z',
                    reviewedAt: '2026-11-25T10:00:00.000Z',
                    locale: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                    portalRate: null,
                    permissions: {
                      mode: 'default',
                      profileId: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                    },
                    invitation: null,
                    projects: [
                      {
                        id: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                        rate: '95.50',
                        customized: true,
                        until: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                      },
                    ],
                    projectCount: 3,
                    groups: ['01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02'],
                    groupCount: 3,
                    goneGroups: [],
                    version: 1,
                  },
                  invitation: {
                    id: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                    status: 'pending',
                    sentAt: '2026-11-25T10:00:00.000Z',
                    expiresAt: '2026-11-25T10:00:00.000Z',
                    openedAt: '2026-11-25T10:00:00.000Z',
                    resendableAt: '2026-11-25T10:00:00.000Z',
                    void: 'inviter',
                    delivery: 'queued',
                    locale: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                  },
                },
              },
            },
          },
          '400': {
            description: '`VALIDATION_FAILED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 400,
                        },
                        code: {
                          type: 'string',
                          enum: ['VALIDATION_FAILED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '401': {
            $ref: '#/components/responses/ClienteleUnauthenticated',
          },
          '403': {
            description:
              '`ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `PERMISSION_DENIED`, `PERMISSION_ESCALATION`, `ROLE_REQUIRED`, `STAFF_FIELDS`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 403,
                        },
                        code: {
                          type: 'string',
                          enum: [
                            'ACCESS_ENDED',
                            'CROSS_SITE',
                            'MEMBERSHIP_UNKNOWN',
                            'NO_MEMBERSHIP',
                            'PERMISSION_DENIED',
                            'PERMISSION_ESCALATION',
                            'ROLE_REQUIRED',
                            'STAFF_FIELDS',
                            'VIEW_ENDED',
                            'VIEW_ONLY',
                            'VIEW_UNKNOWN',
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '404': {
            description: '`NOT_FOUND`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 404,
                        },
                        code: {
                          type: 'string',
                          enum: ['NOT_FOUND'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '409': {
            description:
              '`ALREADY_INVITED`, `ALREADY_MEMBER`, `MEMBERSHIP_REQUIRED`, `MEMBER_STATE`, `PENDING_LIMIT`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 409,
                        },
                        code: {
                          type: 'string',
                          enum: [
                            'ALREADY_INVITED',
                            'ALREADY_MEMBER',
                            'MEMBERSHIP_REQUIRED',
                            'MEMBER_STATE',
                            'PENDING_LIMIT',
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '410': {
            description: '`INVITATION_VOID`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 410,
                        },
                        code: {
                          type: 'string',
                          enum: ['INVITATION_VOID'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '415': {
            $ref: '#/components/responses/ClienteleUnsupportedMediaType',
          },
          '422': {
            description: '`EMAIL_DOMAIN_NOT_ALLOWED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 422,
                        },
                        code: {
                          type: 'string',
                          enum: ['EMAIL_DOMAIN_NOT_ALLOWED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '429': {
            description: '`INVITATION_RATE_LIMIT`, `RESEND_TOO_SOON`',
            headers: {
              'Retry-After': {
                description: 'Whole seconds after which the call can succeed.',
                schema: {
                  type: 'integer',
                  minimum: 0,
                },
              },
            },
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 429,
                        },
                        code: {
                          type: 'string',
                          enum: ['INVITATION_RATE_LIMIT', 'RESEND_TOO_SOON'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '503': {
            $ref: '#/components/responses/ClienteleUnavailable',
          },
          '507': {
            $ref: '#/components/responses/ClienteleStorageFailed',
          },
        },
        'x-clientele-access': 'member',
      },
    },
    '/members/{id}/deactivate': {
      post: {
        operationId: 'deactivateMember',
        tags: ['Clientele members'],
        summary: 'Shuts a member out until it is activated again',
        description:
          'Shuts a member out until it is activated again. Client users need `users.remove`.\n\nTakes an active membership.',
        security: [
          {
            login: [],
          },
        ],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'X-Membership-Id',
            in: 'header',
            required: false,
            description:
              'The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it.',
            schema: {
              type: 'string',
            },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ClienteleMember',
                },
                example: {
                  id: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                  kind: 'client',
                  clientId: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                  clientName: 'Ada & Partners',
                  clients: ['01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02'],
                  clientCount: 3,
                  email: 'ada@ada.example',
                  emailConflict: 'taken',
                  name: 'Ada Park',
                  role: 'member',
                  status: 'active',
                  accessUntil: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                  standing: 'ok',
                  lastActiveAt: '2026-11-25T10:00:00.000Z',
                  reviewedAt: '2026-11-25T10:00:00.000Z',
                  locale: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                  portalRate: null,
                  permissions: {
                    mode: 'default',
                    profileId: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                  },
                  invitation: null,
                  projects: [
                    {
                      id: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                      rate: '95.50',
                      customized: true,
                      until: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                    },
                  ],
                  projectCount: 3,
                  groups: ['01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02'],
                  groupCount: 3,
                  goneGroups: [],
                  version: 1,
                },
              },
            },
          },
          '400': {
            description: '`VALIDATION_FAILED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 400,
                        },
                        code: {
                          type: 'string',
                          enum: ['VALIDATION_FAILED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '401': {
            $ref: '#/components/responses/ClienteleUnauthenticated',
          },
          '403': {
            description:
              '`ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `PERMISSION_DENIED`, `ROLE_REQUIRED`, `SELF_CHANGE`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 403,
                        },
                        code: {
                          type: 'string',
                          enum: [
                            'ACCESS_ENDED',
                            'CROSS_SITE',
                            'MEMBERSHIP_UNKNOWN',
                            'NO_MEMBERSHIP',
                            'PERMISSION_DENIED',
                            'ROLE_REQUIRED',
                            'SELF_CHANGE',
                            'VIEW_ENDED',
                            'VIEW_ONLY',
                            'VIEW_UNKNOWN',
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '404': {
            description: '`NOT_FOUND`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 404,
                        },
                        code: {
                          type: 'string',
                          enum: ['NOT_FOUND'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '409': {
            description: '`LAST_ADMIN`, `MEMBERSHIP_REQUIRED`, `MEMBER_STATE`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 409,
                        },
                        code: {
                          type: 'string',
                          enum: ['LAST_ADMIN', 'MEMBERSHIP_REQUIRED', 'MEMBER_STATE'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '415': {
            $ref: '#/components/responses/ClienteleUnsupportedMediaType',
          },
          '503': {
            $ref: '#/components/responses/ClienteleUnavailable',
          },
          '507': {
            $ref: '#/components/responses/ClienteleStorageFailed',
          },
        },
        'x-clientele-access': 'member',
      },
    },
    '/members/{id}/activate': {
      post: {
        operationId: 'activateMember',
        tags: ['Clientele members'],
        summary: 'Lets a deactivated member in again',
        description:
          'Lets a deactivated member in again. Client users need `users.remove`.\n\nTakes an active membership.',
        security: [
          {
            login: [],
          },
        ],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'X-Membership-Id',
            in: 'header',
            required: false,
            description:
              'The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it.',
            schema: {
              type: 'string',
            },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ClienteleMember',
                },
                example: {
                  id: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                  kind: 'client',
                  clientId: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                  clientName: 'Ada & Partners',
                  clients: ['01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02'],
                  clientCount: 3,
                  email: 'ada@ada.example',
                  emailConflict: 'taken',
                  name: 'Ada Park',
                  role: 'member',
                  status: 'active',
                  accessUntil: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                  standing: 'ok',
                  lastActiveAt: '2026-11-25T10:00:00.000Z',
                  reviewedAt: '2026-11-25T10:00:00.000Z',
                  locale: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                  portalRate: null,
                  permissions: {
                    mode: 'default',
                    profileId: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                  },
                  invitation: null,
                  projects: [
                    {
                      id: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                      rate: '95.50',
                      customized: true,
                      until: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                    },
                  ],
                  projectCount: 3,
                  groups: ['01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02'],
                  groupCount: 3,
                  goneGroups: [],
                  version: 1,
                },
              },
            },
          },
          '400': {
            description: '`VALIDATION_FAILED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 400,
                        },
                        code: {
                          type: 'string',
                          enum: ['VALIDATION_FAILED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '401': {
            $ref: '#/components/responses/ClienteleUnauthenticated',
          },
          '403': {
            description:
              '`ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `PERMISSION_DENIED`, `PERMISSION_ESCALATION`, `ROLE_REQUIRED`, `SELF_CHANGE`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 403,
                        },
                        code: {
                          type: 'string',
                          enum: [
                            'ACCESS_ENDED',
                            'CROSS_SITE',
                            'MEMBERSHIP_UNKNOWN',
                            'NO_MEMBERSHIP',
                            'PERMISSION_DENIED',
                            'PERMISSION_ESCALATION',
                            'ROLE_REQUIRED',
                            'SELF_CHANGE',
                            'VIEW_ENDED',
                            'VIEW_ONLY',
                            'VIEW_UNKNOWN',
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '404': {
            description: '`NOT_FOUND`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 404,
                        },
                        code: {
                          type: 'string',
                          enum: ['NOT_FOUND'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '409': {
            description: '`MEMBERSHIP_REQUIRED`, `MEMBER_STATE`, `SEAT_LIMIT`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 409,
                        },
                        code: {
                          type: 'string',
                          enum: ['MEMBERSHIP_REQUIRED', 'MEMBER_STATE', 'SEAT_LIMIT'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '415': {
            $ref: '#/components/responses/ClienteleUnsupportedMediaType',
          },
          '503': {
            $ref: '#/components/responses/ClienteleUnavailable',
          },
          '507': {
            $ref: '#/components/responses/ClienteleStorageFailed',
          },
        },
        'x-clientele-access': 'member',
      },
    },
    '/members/{id}/review': {
      post: {
        operationId: 'reviewMember',
        tags: ['Clientele members'],
        summary: "Notes that somebody has looked at a member's access and found it right",
        description:
          "Notes that somebody has looked at a member's access and found it right. Client users need `users.edit`.\n\nTakes an active membership.",
        security: [
          {
            login: [],
          },
        ],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'X-Membership-Id',
            in: 'header',
            required: false,
            description:
              'The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it.',
            schema: {
              type: 'string',
            },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ClienteleMember',
                },
                example: {
                  id: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                  kind: 'client',
                  clientId: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                  clientName: 'Ada & Partners',
                  clients: ['01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02'],
                  clientCount: 3,
                  email: 'ada@ada.example',
                  emailConflict: 'taken',
                  name: 'Ada Park',
                  role: 'member',
                  status: 'active',
                  accessUntil: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                  standing: 'ok',
                  lastActiveAt: '2026-11-25T10:00:00.000Z',
                  reviewedAt: '2026-11-25T10:00:00.000Z',
                  locale: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                  portalRate: null,
                  permissions: {
                    mode: 'default',
                    profileId: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                  },
                  invitation: null,
                  projects: [
                    {
                      id: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                      rate: '95.50',
                      customized: true,
                      until: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                    },
                  ],
                  projectCount: 3,
                  groups: ['01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02'],
                  groupCount: 3,
                  goneGroups: [],
                  version: 1,
                },
              },
            },
          },
          '400': {
            description: '`VALIDATION_FAILED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 400,
                        },
                        code: {
                          type: 'string',
                          enum: ['VALIDATION_FAILED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '401': {
            $ref: '#/components/responses/ClienteleUnauthenticated',
          },
          '403': {
            description:
              '`ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `PERMISSION_DENIED`, `ROLE_REQUIRED`, `SELF_CHANGE`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 403,
                        },
                        code: {
                          type: 'string',
                          enum: [
                            'ACCESS_ENDED',
                            'CROSS_SITE',
                            'MEMBERSHIP_UNKNOWN',
                            'NO_MEMBERSHIP',
                            'PERMISSION_DENIED',
                            'ROLE_REQUIRED',
                            'SELF_CHANGE',
                            'VIEW_ENDED',
                            'VIEW_ONLY',
                            'VIEW_UNKNOWN',
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '404': {
            description: '`NOT_FOUND`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 404,
                        },
                        code: {
                          type: 'string',
                          enum: ['NOT_FOUND'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '409': {
            description: '`MEMBERSHIP_REQUIRED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 409,
                        },
                        code: {
                          type: 'string',
                          enum: ['MEMBERSHIP_REQUIRED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '415': {
            $ref: '#/components/responses/ClienteleUnsupportedMediaType',
          },
          '503': {
            $ref: '#/components/responses/ClienteleUnavailable',
          },
          '507': {
            $ref: '#/components/responses/ClienteleStorageFailed',
          },
        },
        'x-clientele-access': 'member',
      },
    },
    '/permissions/catalogue': {
      get: {
        operationId: 'getPermissionCatalogue',
        tags: ['Clientele permissions'],
        summary:
          "Shows the permissions there are, as a tree, called as the reader's language has them",
        description:
          "Shows the permissions there are, as a tree, called as the reader's language has them. For every active member.\n\nTakes an active membership.",
        security: [
          {
            login: [],
          },
        ],
        parameters: [
          {
            name: 'locale',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
              maxLength: 35,
              examples: ['de'],
              description:
                "The reader's language (BCP 47); left out, and where the host has declared no other, labels are the catalogue's own.",
            },
          },
          {
            name: 'X-Membership-Id',
            in: 'header',
            required: false,
            description:
              'The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it.',
            schema: {
              type: 'string',
            },
          },
          {
            name: 'X-Clientele-View',
            in: 'header',
            required: false,
            description:
              'The token of a view that the caller has begun: the request is then answered as that of the member it looks as.',
            schema: {
              type: 'string',
            },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ClienteleCatalogue',
                },
                example: {
                  permissions: [
                    {
                      key: 'reports.view',
                      label: 'View reports',
                      description: null,
                      default: true,
                      requiresRole: 'admin',
                      children: [],
                    },
                  ],
                },
              },
            },
          },
          '400': {
            description: '`VALIDATION_FAILED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 400,
                        },
                        code: {
                          type: 'string',
                          enum: ['VALIDATION_FAILED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '401': {
            $ref: '#/components/responses/ClienteleUnauthenticated',
          },
          '403': {
            description:
              '`ACCESS_ENDED`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `VIEW_ENDED`, `VIEW_UNKNOWN`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 403,
                        },
                        code: {
                          type: 'string',
                          enum: [
                            'ACCESS_ENDED',
                            'MEMBERSHIP_UNKNOWN',
                            'NO_MEMBERSHIP',
                            'VIEW_ENDED',
                            'VIEW_UNKNOWN',
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '409': {
            description: '`MEMBERSHIP_REQUIRED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 409,
                        },
                        code: {
                          type: 'string',
                          enum: ['MEMBERSHIP_REQUIRED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '415': {
            $ref: '#/components/responses/ClienteleUnsupportedMediaType',
          },
          '503': {
            $ref: '#/components/responses/ClienteleUnavailable',
          },
          '507': {
            $ref: '#/components/responses/ClienteleStorageFailed',
          },
        },
        'x-clientele-access': 'member',
      },
    },
    '/permissions/clone': {
      post: {
        operationId: 'clonePermissions',
        tags: ['Clientele permissions'],
        summary:
          'Gives the permissions of one client user to others, to all of them or none, or with `dryRun` tells what that would do',
        description:
          'Gives the permissions of one client user to others, to all of them or none, or with `dryRun` tells what that would do. Client users need `users.edit`, and give only what they have.\n\nTakes an active membership.',
        security: [
          {
            login: [],
          },
        ],
        parameters: [
          {
            name: 'dryRun',
            in: 'query',
            required: false,
            schema: {
              type: 'boolean',
              description:
                'With `true` nothing is changed: the answer is what the change would do.',
            },
          },
          {
            name: 'X-Membership-Id',
            in: 'header',
            required: false,
            description:
              'The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it.',
            schema: {
              type: 'string',
            },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/ClienteleClonePermissions',
              },
              example: {
                fromMemberId: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                toMemberIds: ['01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02'],
                notify: true,
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: {
              'application/json': {
                schema: {
                  anyOf: [
                    {
                      $ref: '#/components/schemas/ClienteleCloneResult',
                    },
                    {
                      $ref: '#/components/schemas/ClienteleChangePreview',
                    },
                  ],
                },
                example: {
                  count: 3,
                },
              },
            },
          },
          '400': {
            description: '`VALIDATION_FAILED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 400,
                        },
                        code: {
                          type: 'string',
                          enum: ['VALIDATION_FAILED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '401': {
            $ref: '#/components/responses/ClienteleUnauthenticated',
          },
          '403': {
            description:
              '`ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `PERMISSION_DENIED`, `PERMISSION_ESCALATION`, `PLAN_FORBIDS`, `SELF_CHANGE`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 403,
                        },
                        code: {
                          type: 'string',
                          enum: [
                            'ACCESS_ENDED',
                            'CROSS_SITE',
                            'MEMBERSHIP_UNKNOWN',
                            'NO_MEMBERSHIP',
                            'PERMISSION_DENIED',
                            'PERMISSION_ESCALATION',
                            'PLAN_FORBIDS',
                            'SELF_CHANGE',
                            'VIEW_ENDED',
                            'VIEW_ONLY',
                            'VIEW_UNKNOWN',
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '404': {
            description: '`NOT_FOUND`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 404,
                        },
                        code: {
                          type: 'string',
                          enum: ['NOT_FOUND'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '409': {
            description: '`MEMBERSHIP_REQUIRED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 409,
                        },
                        code: {
                          type: 'string',
                          enum: ['MEMBERSHIP_REQUIRED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '415': {
            $ref: '#/components/responses/ClienteleUnsupportedMediaType',
          },
          '503': {
            $ref: '#/components/responses/ClienteleUnavailable',
          },
          '507': {
            $ref: '#/components/responses/ClienteleStorageFailed',
          },
        },
        'x-clientele-access': 'member',
      },
    },
    '/members/{id}/permissions': {
      get: {
        operationId: 'getMemberPermissions',
        tags: ['Clientele permissions'],
        summary: 'Shows what a client user may do, portal-wide or for one project',
        description:
          'Shows what a client user may do, portal-wide or for one project. Client users need `users.view`.\n\nTakes an active membership.',
        security: [
          {
            login: [],
          },
        ],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'projectId',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
              maxLength: 255,
              description: 'The project to ask about; left out, portal-wide.',
            },
          },
          {
            name: 'X-Membership-Id',
            in: 'header',
            required: false,
            description:
              'The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it.',
            schema: {
              type: 'string',
            },
          },
          {
            name: 'X-Clientele-View',
            in: 'header',
            required: false,
            description:
              'The token of a view that the caller has begun: the request is then answered as that of the member it looks as.',
            schema: {
              type: 'string',
            },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ClienteleMemberPermissions',
                },
                example: {
                  mode: 'default',
                  profileId: null,
                  stored: null,
                  effective: {
                    'reports.view': true,
                  },
                  customized: true,
                  version: 1,
                },
              },
            },
          },
          '400': {
            description: '`VALIDATION_FAILED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 400,
                        },
                        code: {
                          type: 'string',
                          enum: ['VALIDATION_FAILED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '401': {
            $ref: '#/components/responses/ClienteleUnauthenticated',
          },
          '403': {
            description:
              '`ACCESS_ENDED`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `PERMISSION_DENIED`, `VIEW_ENDED`, `VIEW_UNKNOWN`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 403,
                        },
                        code: {
                          type: 'string',
                          enum: [
                            'ACCESS_ENDED',
                            'MEMBERSHIP_UNKNOWN',
                            'NO_MEMBERSHIP',
                            'PERMISSION_DENIED',
                            'VIEW_ENDED',
                            'VIEW_UNKNOWN',
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '404': {
            description: '`NOT_FOUND`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 404,
                        },
                        code: {
                          type: 'string',
                          enum: ['NOT_FOUND'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '409': {
            description: '`MEMBERSHIP_REQUIRED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 409,
                        },
                        code: {
                          type: 'string',
                          enum: ['MEMBERSHIP_REQUIRED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '415': {
            $ref: '#/components/responses/ClienteleUnsupportedMediaType',
          },
          '503': {
            $ref: '#/components/responses/ClienteleUnavailable',
          },
          '507': {
            $ref: '#/components/responses/ClienteleStorageFailed',
          },
        },
        'x-clientele-access': 'member',
      },
      put: {
        operationId: 'setMemberPermissions',
        tags: ['Clientele permissions'],
        summary: 'Sets the permissions of a client user, or with `dryRun` tells what that would do',
        description:
          'Sets the permissions of a client user, or with `dryRun` tells what that would do. Client users need `users.edit`, and give only what they have.\n\nTakes an active membership.',
        security: [
          {
            login: [],
          },
        ],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'dryRun',
            in: 'query',
            required: false,
            schema: {
              type: 'boolean',
              description:
                'With `true` nothing is changed: the answer is what the change would do.',
            },
          },
          {
            name: 'X-Membership-Id',
            in: 'header',
            required: false,
            description:
              'The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it.',
            schema: {
              type: 'string',
            },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/ClienteleSetPermissions',
              },
              example: {
                mode: 'custom',
                permissions: {
                  reports: true,
                  'reports.view': true,
                },
                version: 1,
                notify: true,
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: {
              'application/json': {
                schema: {
                  anyOf: [
                    {
                      $ref: '#/components/schemas/ClienteleMemberPermissions',
                    },
                    {
                      $ref: '#/components/schemas/ClienteleChangePreview',
                    },
                  ],
                },
                example: {
                  mode: 'default',
                  profileId: null,
                  stored: null,
                  effective: {
                    'reports.view': true,
                  },
                  customized: true,
                  version: 1,
                },
              },
            },
          },
          '400': {
            description: '`VALIDATION_FAILED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 400,
                        },
                        code: {
                          type: 'string',
                          enum: ['VALIDATION_FAILED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '401': {
            $ref: '#/components/responses/ClienteleUnauthenticated',
          },
          '403': {
            description:
              '`ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `PERMISSION_DENIED`, `PERMISSION_ESCALATION`, `PLAN_FORBIDS`, `ROLE_REQUIRED`, `SELF_CHANGE`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 403,
                        },
                        code: {
                          type: 'string',
                          enum: [
                            'ACCESS_ENDED',
                            'CROSS_SITE',
                            'MEMBERSHIP_UNKNOWN',
                            'NO_MEMBERSHIP',
                            'PERMISSION_DENIED',
                            'PERMISSION_ESCALATION',
                            'PLAN_FORBIDS',
                            'ROLE_REQUIRED',
                            'SELF_CHANGE',
                            'VIEW_ENDED',
                            'VIEW_ONLY',
                            'VIEW_UNKNOWN',
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '404': {
            description: '`NOT_FOUND`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 404,
                        },
                        code: {
                          type: 'string',
                          enum: ['NOT_FOUND'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '409': {
            description: '`MEMBERSHIP_REQUIRED`, `STALE_VERSION`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 409,
                        },
                        code: {
                          type: 'string',
                          enum: ['MEMBERSHIP_REQUIRED', 'STALE_VERSION'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '415': {
            $ref: '#/components/responses/ClienteleUnsupportedMediaType',
          },
          '422': {
            description: '`UNKNOWN_PERMISSION`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 422,
                        },
                        code: {
                          type: 'string',
                          enum: ['UNKNOWN_PERMISSION'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '503': {
            $ref: '#/components/responses/ClienteleUnavailable',
          },
          '507': {
            $ref: '#/components/responses/ClienteleStorageFailed',
          },
        },
        'x-clientele-access': 'member',
      },
    },
    '/members/{id}/permissions/explain': {
      get: {
        operationId: 'explainMemberPermission',
        tags: ['Clientele permissions'],
        summary: 'Tells why a member has a permission or not, layer by layer',
        description:
          'Tells why a member has a permission or not, layer by layer. Client users need `users.view`, but for themselves.\n\nTakes an active membership.',
        security: [
          {
            login: [],
          },
        ],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'key',
            in: 'query',
            required: true,
            schema: {
              type: 'string',
              maxLength: 255,
              description: 'The permission to ask about.',
            },
          },
          {
            name: 'projectId',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
              maxLength: 255,
              description: 'The project to ask about; left out, portal-wide.',
            },
          },
          {
            name: 'X-Membership-Id',
            in: 'header',
            required: false,
            description:
              'The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it.',
            schema: {
              type: 'string',
            },
          },
          {
            name: 'X-Clientele-View',
            in: 'header',
            required: false,
            description:
              'The token of a view that the caller has begun: the request is then answered as that of the member it looks as.',
            schema: {
              type: 'string',
            },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ClienteleDecision',
                },
                example: {
                  key: 'reports.view',
                  allowed: true,
                  decidedBy: 'active',
                  layers: [
                    {
                      layer: 'active',
                      allowed: true,
                      at: null,
                    },
                  ],
                },
              },
            },
          },
          '400': {
            description: '`VALIDATION_FAILED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 400,
                        },
                        code: {
                          type: 'string',
                          enum: ['VALIDATION_FAILED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '401': {
            $ref: '#/components/responses/ClienteleUnauthenticated',
          },
          '403': {
            description:
              '`ACCESS_ENDED`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `PERMISSION_DENIED`, `VIEW_ENDED`, `VIEW_UNKNOWN`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 403,
                        },
                        code: {
                          type: 'string',
                          enum: [
                            'ACCESS_ENDED',
                            'MEMBERSHIP_UNKNOWN',
                            'NO_MEMBERSHIP',
                            'PERMISSION_DENIED',
                            'VIEW_ENDED',
                            'VIEW_UNKNOWN',
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '404': {
            description: '`NOT_FOUND`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 404,
                        },
                        code: {
                          type: 'string',
                          enum: ['NOT_FOUND'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '409': {
            description: '`MEMBERSHIP_REQUIRED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 409,
                        },
                        code: {
                          type: 'string',
                          enum: ['MEMBERSHIP_REQUIRED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '415': {
            $ref: '#/components/responses/ClienteleUnsupportedMediaType',
          },
          '503': {
            $ref: '#/components/responses/ClienteleUnavailable',
          },
          '507': {
            $ref: '#/components/responses/ClienteleStorageFailed',
          },
        },
        'x-clientele-access': 'member',
      },
    },
    '/invitations': {
      get: {
        operationId: 'listInvitations',
        tags: ['Clientele invitations'],
        summary: 'Lists invitations, newest first',
        description:
          'Lists invitations, newest first. Client users need `users.view` and see those of their own client.\n\nTakes an active membership.',
        security: [
          {
            login: [],
          },
        ],
        parameters: [
          {
            name: 'status',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
              enum: ['pending', 'accepted', 'declined', 'cancelled', 'expired'],
            },
          },
          {
            name: 'clientId',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
              maxLength: 255,
            },
          },
          {
            name: 'cursor',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
              description: 'Where the page begins: the `nextCursor` of the page before.',
            },
          },
          {
            name: 'limit',
            in: 'query',
            required: false,
            schema: {
              type: 'integer',
              minimum: 1,
              maximum: 200,
              description: 'How many items the page has at most; 50 if it is left out.',
            },
          },
          {
            name: 'X-Membership-Id',
            in: 'header',
            required: false,
            description:
              'The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it.',
            schema: {
              type: 'string',
            },
          },
          {
            name: 'X-Clientele-View',
            in: 'header',
            required: false,
            description:
              'The token of a view that the caller has begun: the request is then answered as that of the member it looks as.',
            schema: {
              type: 'string',
            },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ClienteleInvitationPage',
                },
                example: {
                  items: [
                    {
                      id: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                      status: 'pending',
                      sentAt: '2026-11-25T10:00:00.000Z',
                      expiresAt: '2026-11-25T10:00:00.000Z',
                      openedAt: '2026-11-25T10:00:00.000Z',
                      resendableAt: '2026-11-25T10:00:00.000Z',
                      void: 'inviter',
                      delivery: 'queued',
                      locale: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                      memberId: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                      clientId: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                      email: 'ada@ada.example',
                      inviter: {
                        id: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                        name: 'Ada Park',
                      },
                    },
                  ],
                  nextCursor: null,
                },
              },
            },
          },
          '400': {
            description: '`INVALID_CURSOR`, `VALIDATION_FAILED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 400,
                        },
                        code: {
                          type: 'string',
                          enum: ['INVALID_CURSOR', 'VALIDATION_FAILED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '401': {
            $ref: '#/components/responses/ClienteleUnauthenticated',
          },
          '403': {
            description:
              '`ACCESS_ENDED`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `PERMISSION_DENIED`, `VIEW_ENDED`, `VIEW_UNKNOWN`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 403,
                        },
                        code: {
                          type: 'string',
                          enum: [
                            'ACCESS_ENDED',
                            'MEMBERSHIP_UNKNOWN',
                            'NO_MEMBERSHIP',
                            'PERMISSION_DENIED',
                            'VIEW_ENDED',
                            'VIEW_UNKNOWN',
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '409': {
            description: '`MEMBERSHIP_REQUIRED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 409,
                        },
                        code: {
                          type: 'string',
                          enum: ['MEMBERSHIP_REQUIRED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '415': {
            $ref: '#/components/responses/ClienteleUnsupportedMediaType',
          },
          '503': {
            $ref: '#/components/responses/ClienteleUnavailable',
          },
          '507': {
            $ref: '#/components/responses/ClienteleStorageFailed',
          },
        },
        'x-clientele-access': 'member',
      },
    },
    '/invitations/{id}/resend': {
      post: {
        operationId: 'resendInvitation',
        tags: ['Clientele invitations'],
        summary: 'Sends an invitation again, with a new link and a new end',
        description:
          'Sends an invitation again, with a new link and a new end. The link before is dead. Client users need `users.invite`.\n\nTakes an active membership.',
        security: [
          {
            login: [],
          },
        ],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'X-Membership-Id',
            in: 'header',
            required: false,
            description:
              'The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it.',
            schema: {
              type: 'string',
            },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ClienteleInvitation',
                },
                example: {
                  id: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                  status: 'pending',
                  sentAt: '2026-11-25T10:00:00.000Z',
                  expiresAt: '2026-11-25T10:00:00.000Z',
                  openedAt: '2026-11-25T10:00:00.000Z',
                  resendableAt: '2026-11-25T10:00:00.000Z',
                  void: 'inviter',
                  delivery: 'queued',
                  locale: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                },
              },
            },
          },
          '400': {
            description: '`VALIDATION_FAILED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 400,
                        },
                        code: {
                          type: 'string',
                          enum: ['VALIDATION_FAILED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '401': {
            $ref: '#/components/responses/ClienteleUnauthenticated',
          },
          '403': {
            description:
              '`ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `PERMISSION_DENIED`, `PERMISSION_ESCALATION`, `ROLE_REQUIRED`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 403,
                        },
                        code: {
                          type: 'string',
                          enum: [
                            'ACCESS_ENDED',
                            'CROSS_SITE',
                            'MEMBERSHIP_UNKNOWN',
                            'NO_MEMBERSHIP',
                            'PERMISSION_DENIED',
                            'PERMISSION_ESCALATION',
                            'ROLE_REQUIRED',
                            'VIEW_ENDED',
                            'VIEW_ONLY',
                            'VIEW_UNKNOWN',
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '404': {
            description: '`NOT_FOUND`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 404,
                        },
                        code: {
                          type: 'string',
                          enum: ['NOT_FOUND'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '409': {
            description:
              '`INVITATION_ACCEPTED`, `MEMBERSHIP_REQUIRED`, `MEMBER_STATE`, `PENDING_LIMIT`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 409,
                        },
                        code: {
                          type: 'string',
                          enum: [
                            'INVITATION_ACCEPTED',
                            'MEMBERSHIP_REQUIRED',
                            'MEMBER_STATE',
                            'PENDING_LIMIT',
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '410': {
            description: '`INVITATION_CANCELLED`, `INVITATION_DECLINED`, `INVITATION_VOID`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 410,
                        },
                        code: {
                          type: 'string',
                          enum: ['INVITATION_CANCELLED', 'INVITATION_DECLINED', 'INVITATION_VOID'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '415': {
            $ref: '#/components/responses/ClienteleUnsupportedMediaType',
          },
          '422': {
            description: '`EMAIL_DOMAIN_NOT_ALLOWED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 422,
                        },
                        code: {
                          type: 'string',
                          enum: ['EMAIL_DOMAIN_NOT_ALLOWED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '429': {
            description: '`INVITATION_RATE_LIMIT`, `RESEND_TOO_SOON`',
            headers: {
              'Retry-After': {
                description: 'Whole seconds after which the call can succeed.',
                schema: {
                  type: 'integer',
                  minimum: 0,
                },
              },
            },
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 429,
                        },
                        code: {
                          type: 'string',
                          enum: ['INVITATION_RATE_LIMIT', 'RESEND_TOO_SOON'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '503': {
            $ref: '#/components/responses/ClienteleUnavailable',
          },
          '507': {
            $ref: '#/components/responses/ClienteleStorageFailed',
          },
        },
        'x-clientele-access': 'member',
      },
    },
    '/invitations/{id}/link': {
      post: {
        operationId: 'copyInvitationLink',
        tags: ['Clientele invitations'],
        summary: 'Answers the link of an invitation once more, for whoever hands it on',
        description:
          'Answers the link of an invitation once more, for whoever hands it on. It proves no address from then on. For staff admins, where the host allows it.\n\nTakes an active membership.',
        security: [
          {
            login: [],
          },
        ],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'X-Membership-Id',
            in: 'header',
            required: false,
            description:
              'The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it.',
            schema: {
              type: 'string',
            },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            headers: {
              'Cache-Control': {
                description: '`no-store`',
                schema: {
                  type: 'string',
                  const: 'no-store',
                },
              },
            },
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ClienteleCopiedLink',
                },
                example: {
                  url: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                  expiresAt: '2026-11-25T10:00:00.000Z',
                },
              },
            },
          },
          '400': {
            description: '`VALIDATION_FAILED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 400,
                        },
                        code: {
                          type: 'string',
                          enum: ['VALIDATION_FAILED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '401': {
            $ref: '#/components/responses/ClienteleUnauthenticated',
          },
          '403': {
            description:
              '`ACCESS_ENDED`, `COPY_LINKS_OFF`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `ROLE_REQUIRED`, `STAFF_ONLY`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 403,
                        },
                        code: {
                          type: 'string',
                          enum: [
                            'ACCESS_ENDED',
                            'COPY_LINKS_OFF',
                            'CROSS_SITE',
                            'MEMBERSHIP_UNKNOWN',
                            'NO_MEMBERSHIP',
                            'ROLE_REQUIRED',
                            'STAFF_ONLY',
                            'VIEW_ENDED',
                            'VIEW_ONLY',
                            'VIEW_UNKNOWN',
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '404': {
            description: '`NOT_FOUND`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 404,
                        },
                        code: {
                          type: 'string',
                          enum: ['NOT_FOUND'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '409': {
            description: '`INVITATION_ACCEPTED`, `MEMBERSHIP_REQUIRED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 409,
                        },
                        code: {
                          type: 'string',
                          enum: ['INVITATION_ACCEPTED', 'MEMBERSHIP_REQUIRED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '410': {
            description: '`INVITATION_CANCELLED`, `INVITATION_DECLINED`, `INVITATION_EXPIRED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 410,
                        },
                        code: {
                          type: 'string',
                          enum: [
                            'INVITATION_CANCELLED',
                            'INVITATION_DECLINED',
                            'INVITATION_EXPIRED',
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '415': {
            $ref: '#/components/responses/ClienteleUnsupportedMediaType',
          },
          '503': {
            $ref: '#/components/responses/ClienteleUnavailable',
          },
          '507': {
            $ref: '#/components/responses/ClienteleStorageFailed',
          },
        },
        'x-clientele-access': 'member',
      },
    },
    '/invitations/{id}': {
      delete: {
        operationId: 'cancelInvitation',
        tags: ['Clientele invitations'],
        summary: 'Cancels an invitation, and removes its member if that was pending',
        description:
          'Cancels an invitation, and removes its member if that was pending. Client users need `users.invite`.\n\nTakes an active membership.',
        security: [
          {
            login: [],
          },
        ],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'X-Membership-Id',
            in: 'header',
            required: false,
            description:
              'The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it.',
            schema: {
              type: 'string',
            },
          },
        ],
        responses: {
          '204': {
            description: 'Done; there is nothing to tell.',
          },
          '400': {
            description: '`VALIDATION_FAILED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 400,
                        },
                        code: {
                          type: 'string',
                          enum: ['VALIDATION_FAILED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '401': {
            $ref: '#/components/responses/ClienteleUnauthenticated',
          },
          '403': {
            description:
              '`ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `PERMISSION_DENIED`, `ROLE_REQUIRED`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 403,
                        },
                        code: {
                          type: 'string',
                          enum: [
                            'ACCESS_ENDED',
                            'CROSS_SITE',
                            'MEMBERSHIP_UNKNOWN',
                            'NO_MEMBERSHIP',
                            'PERMISSION_DENIED',
                            'ROLE_REQUIRED',
                            'VIEW_ENDED',
                            'VIEW_ONLY',
                            'VIEW_UNKNOWN',
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '404': {
            description: '`NOT_FOUND`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 404,
                        },
                        code: {
                          type: 'string',
                          enum: ['NOT_FOUND'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '409': {
            description: '`INVITATION_ACCEPTED`, `MEMBERSHIP_REQUIRED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 409,
                        },
                        code: {
                          type: 'string',
                          enum: ['INVITATION_ACCEPTED', 'MEMBERSHIP_REQUIRED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '410': {
            description: '`INVITATION_CANCELLED`, `INVITATION_DECLINED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 410,
                        },
                        code: {
                          type: 'string',
                          enum: ['INVITATION_CANCELLED', 'INVITATION_DECLINED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '415': {
            $ref: '#/components/responses/ClienteleUnsupportedMediaType',
          },
          '503': {
            $ref: '#/components/responses/ClienteleUnavailable',
          },
          '507': {
            $ref: '#/components/responses/ClienteleStorageFailed',
          },
        },
        'x-clientele-access': 'member',
      },
    },
    '/invitations/preview': {
      post: {
        operationId: 'previewInvitation',
        tags: ['Clientele invitations'],
        summary: 'Shows the person that was sent a link what accepting it will do',
        description:
          'Shows the person that was sent a link what accepting it will do.\n\nTakes no login.',
        security: [],
        parameters: [],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/ClientelePreviewInvitation',
              },
              example: {
                locale: 'de',
                token: 'the-token-of-the-link',
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ClienteleInvitationPreview',
                },
                example: {
                  email: 'ada@ada.example',
                  name: 'Ada Park',
                  kind: 'staff',
                  role: 'admin',
                  portal: {
                    key: 'reports.view',
                    name: 'Ada Park',
                    timeZone: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                  },
                  client: {
                    id: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                    name: 'Ada Park',
                  },
                  inviter: {
                    name: 'Ada Park',
                  },
                  message: 'Welcome to our portal.',
                  projects: [
                    {
                      id: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                      name: 'Ada Park',
                    },
                  ],
                  groups: [
                    {
                      id: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                      name: 'Ada Park',
                    },
                  ],
                  permissions: ['01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02'],
                  permissionLabels: {},
                  expiresAt: '2026-11-25T10:00:00.000Z',
                  accessUntil: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                  void: null,
                  takes: 'account',
                },
              },
            },
          },
          '400': {
            description: '`VALIDATION_FAILED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 400,
                        },
                        code: {
                          type: 'string',
                          enum: ['VALIDATION_FAILED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '403': {
            description: '`CROSS_SITE`, `VIEW_ONLY`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 403,
                        },
                        code: {
                          type: 'string',
                          enum: ['CROSS_SITE', 'VIEW_ONLY'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '404': {
            description: '`INVITATION_NOT_FOUND`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 404,
                        },
                        code: {
                          type: 'string',
                          enum: ['INVITATION_NOT_FOUND'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '409': {
            description: '`ALREADY_MEMBER`, `INVITATION_ACCEPTED`, `MEMBER_STATE`, `SEAT_LIMIT`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 409,
                        },
                        code: {
                          type: 'string',
                          enum: [
                            'ALREADY_MEMBER',
                            'INVITATION_ACCEPTED',
                            'MEMBER_STATE',
                            'SEAT_LIMIT',
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '410': {
            description:
              '`INVITATION_CANCELLED`, `INVITATION_DECLINED`, `INVITATION_EXPIRED`, `INVITATION_SUPERSEDED`, `INVITATION_VOID`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 410,
                        },
                        code: {
                          type: 'string',
                          enum: [
                            'INVITATION_CANCELLED',
                            'INVITATION_DECLINED',
                            'INVITATION_EXPIRED',
                            'INVITATION_SUPERSEDED',
                            'INVITATION_VOID',
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '415': {
            $ref: '#/components/responses/ClienteleUnsupportedMediaType',
          },
          '503': {
            $ref: '#/components/responses/ClienteleUnavailable',
          },
          '507': {
            $ref: '#/components/responses/ClienteleStorageFailed',
          },
        },
        'x-clientele-access': 'open',
      },
    },
    '/invitations/accept': {
      post: {
        operationId: 'acceptInvitation',
        tags: ['Clientele invitations'],
        summary: 'Accepts an invitation',
        description:
          'Accepts an invitation. A person without an account sends `name` and `password` and has one then; a person with an account is logged in as it. Where the host makes accounts itself, everybody is.\n\nWorks with a login and without one.',
        security: [
          {
            login: [],
          },
          {},
        ],
        parameters: [],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/ClienteleAcceptInvitation',
              },
              example: {
                name: 'Ada Park',
                password: 'a long and rare passphrase',
                token: 'the-token-of-the-link',
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ClienteleAcceptance',
                },
                example: {
                  identity: {
                    id: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                    email: 'ada@ada.example',
                    name: 'Ada Park',
                  },
                  memberId: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                  portalId: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                },
              },
            },
          },
          '400': {
            description: '`VALIDATION_FAILED`, `WEAK_PASSWORD`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 400,
                        },
                        code: {
                          type: 'string',
                          enum: ['VALIDATION_FAILED', 'WEAK_PASSWORD'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '403': {
            description: '`CROSS_SITE`, `VIEW_ONLY`, `WRONG_RECIPIENT`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 403,
                        },
                        code: {
                          type: 'string',
                          enum: ['CROSS_SITE', 'VIEW_ONLY', 'WRONG_RECIPIENT'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '404': {
            description: '`INVITATION_NOT_FOUND`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 404,
                        },
                        code: {
                          type: 'string',
                          enum: ['INVITATION_NOT_FOUND'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '409': {
            description:
              '`ALREADY_MEMBER`, `INVITATION_ACCEPTED`, `LOGIN_REQUIRED`, `MEMBER_STATE`, `SEAT_LIMIT`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 409,
                        },
                        code: {
                          type: 'string',
                          enum: [
                            'ALREADY_MEMBER',
                            'INVITATION_ACCEPTED',
                            'LOGIN_REQUIRED',
                            'MEMBER_STATE',
                            'SEAT_LIMIT',
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '410': {
            description:
              '`INVITATION_CANCELLED`, `INVITATION_DECLINED`, `INVITATION_EXPIRED`, `INVITATION_SUPERSEDED`, `INVITATION_VOID`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 410,
                        },
                        code: {
                          type: 'string',
                          enum: [
                            'INVITATION_CANCELLED',
                            'INVITATION_DECLINED',
                            'INVITATION_EXPIRED',
                            'INVITATION_SUPERSEDED',
                            'INVITATION_VOID',
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '415': {
            $ref: '#/components/responses/ClienteleUnsupportedMediaType',
          },
          '503': {
            $ref: '#/components/responses/ClienteleUnavailable',
          },
          '507': {
            $ref: '#/components/responses/ClienteleStorageFailed',
          },
        },
        'x-clientele-access': 'optional-login',
      },
    },
    '/invitations/decline': {
      post: {
        operationId: 'declineInvitation',
        tags: ['Clientele invitations'],
        summary: 'Declines an invitation',
        description: 'Declines an invitation.\n\nTakes no login.',
        security: [],
        parameters: [],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/ClienteleToken',
              },
              example: {
                token: 'the-token-of-the-link',
              },
            },
          },
        },
        responses: {
          '204': {
            description: 'Done; there is nothing to tell.',
          },
          '400': {
            description: '`VALIDATION_FAILED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 400,
                        },
                        code: {
                          type: 'string',
                          enum: ['VALIDATION_FAILED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '403': {
            description: '`CROSS_SITE`, `VIEW_ONLY`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 403,
                        },
                        code: {
                          type: 'string',
                          enum: ['CROSS_SITE', 'VIEW_ONLY'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '404': {
            description: '`INVITATION_NOT_FOUND`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 404,
                        },
                        code: {
                          type: 'string',
                          enum: ['INVITATION_NOT_FOUND'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '409': {
            description: '`INVITATION_ACCEPTED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 409,
                        },
                        code: {
                          type: 'string',
                          enum: ['INVITATION_ACCEPTED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '410': {
            description:
              '`INVITATION_CANCELLED`, `INVITATION_DECLINED`, `INVITATION_EXPIRED`, `INVITATION_SUPERSEDED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 410,
                        },
                        code: {
                          type: 'string',
                          enum: [
                            'INVITATION_CANCELLED',
                            'INVITATION_DECLINED',
                            'INVITATION_EXPIRED',
                            'INVITATION_SUPERSEDED',
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '415': {
            $ref: '#/components/responses/ClienteleUnsupportedMediaType',
          },
          '503': {
            $ref: '#/components/responses/ClienteleUnavailable',
          },
          '507': {
            $ref: '#/components/responses/ClienteleStorageFailed',
          },
        },
        'x-clientele-access': 'open',
      },
    },
    '/invitation-templates': {
      get: {
        operationId: 'listInvitationTemplates',
        tags: ['Clientele templates'],
        summary: 'Lists the invitation templates of the portal, by name',
        description:
          'Lists the invitation templates of the portal, by name. For staff.\n\nTakes an active membership.',
        security: [
          {
            login: [],
          },
        ],
        parameters: [
          {
            name: 'kind',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
              enum: [
                'invitation',
                'member.created',
                'member.updated',
                'member.role_changed',
                'member.clients_changed',
                'member.scope_changed',
                'member.permissions_changed',
                'member.deactivated',
                'member.activated',
                'member.removed',
                'member.access_ending',
                'member.access_ended',
                'request.made',
                'request.referred',
                'request.approved',
                'request.declined',
                'request.withdrawn',
                'client.without_admin',
                'portal.without_admin',
                'export.ready',
              ],
              description: 'Only templates that are for this.',
            },
          },
          {
            name: 'cursor',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
              description: 'Where the page begins: the `nextCursor` of the page before.',
            },
          },
          {
            name: 'limit',
            in: 'query',
            required: false,
            schema: {
              type: 'integer',
              minimum: 1,
              maximum: 200,
              description: 'How many items the page has at most; 50 if it is left out.',
            },
          },
          {
            name: 'X-Membership-Id',
            in: 'header',
            required: false,
            description:
              'The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it.',
            schema: {
              type: 'string',
            },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ClienteleInvitationTemplatePage',
                },
                example: {
                  items: [
                    {
                      id: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                      name: 'Ada Park',
                      kind: 'invitation',
                      subject: 'Your access to {{ portal }}',
                      text: 'Hello, here is your link: {{ url }}',
                      html: null,
                      translations: {},
                      isDefault: true,
                      version: 1,
                    },
                  ],
                  nextCursor: null,
                },
              },
            },
          },
          '400': {
            description: '`INVALID_CURSOR`, `VALIDATION_FAILED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 400,
                        },
                        code: {
                          type: 'string',
                          enum: ['INVALID_CURSOR', 'VALIDATION_FAILED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '401': {
            $ref: '#/components/responses/ClienteleUnauthenticated',
          },
          '403': {
            description:
              '`ACCESS_ENDED`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `STAFF_ONLY`, `VIEW_ENDED`, `VIEW_UNKNOWN`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 403,
                        },
                        code: {
                          type: 'string',
                          enum: [
                            'ACCESS_ENDED',
                            'MEMBERSHIP_UNKNOWN',
                            'NO_MEMBERSHIP',
                            'STAFF_ONLY',
                            'VIEW_ENDED',
                            'VIEW_UNKNOWN',
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '409': {
            description: '`MEMBERSHIP_REQUIRED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 409,
                        },
                        code: {
                          type: 'string',
                          enum: ['MEMBERSHIP_REQUIRED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '415': {
            $ref: '#/components/responses/ClienteleUnsupportedMediaType',
          },
          '503': {
            $ref: '#/components/responses/ClienteleUnavailable',
          },
          '507': {
            $ref: '#/components/responses/ClienteleStorageFailed',
          },
        },
        'x-clientele-access': 'member',
      },
      post: {
        operationId: 'createInvitationTemplate',
        tags: ['Clientele templates'],
        summary: 'Creates an invitation template',
        description:
          'Creates an invitation template. For staff admins.\n\nTakes an active membership.',
        security: [
          {
            login: [],
          },
        ],
        parameters: [
          {
            name: 'X-Membership-Id',
            in: 'header',
            required: false,
            description:
              'The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it.',
            schema: {
              type: 'string',
            },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/ClienteleCreateTemplate',
              },
              example: {
                name: 'Ada Park',
                kind: 'invitation',
                subject: 'Your access to {{ portal }}',
                text: 'Hello, here is your link: {{ url }}',
                html: null,
                translations: {
                  de: {
                    subject: 'Willkommen',
                    text: 'Hier entlang: {{ url }}',
                  },
                },
                isDefault: true,
              },
            },
          },
        },
        responses: {
          '201': {
            description: 'Done.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ClienteleInvitationTemplate',
                },
                example: {
                  id: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                  name: 'Ada Park',
                  kind: 'invitation',
                  subject: 'Your access to {{ portal }}',
                  text: 'Hello, here is your link: {{ url }}',
                  html: null,
                  translations: {},
                  isDefault: true,
                  version: 1,
                },
              },
            },
          },
          '400': {
            description: '`VALIDATION_FAILED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 400,
                        },
                        code: {
                          type: 'string',
                          enum: ['VALIDATION_FAILED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '401': {
            $ref: '#/components/responses/ClienteleUnauthenticated',
          },
          '403': {
            description:
              '`ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `ROLE_REQUIRED`, `STAFF_ONLY`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 403,
                        },
                        code: {
                          type: 'string',
                          enum: [
                            'ACCESS_ENDED',
                            'CROSS_SITE',
                            'MEMBERSHIP_UNKNOWN',
                            'NO_MEMBERSHIP',
                            'ROLE_REQUIRED',
                            'STAFF_ONLY',
                            'VIEW_ENDED',
                            'VIEW_ONLY',
                            'VIEW_UNKNOWN',
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '409': {
            description: '`DUPLICATE_NAME`, `MEMBERSHIP_REQUIRED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 409,
                        },
                        code: {
                          type: 'string',
                          enum: ['DUPLICATE_NAME', 'MEMBERSHIP_REQUIRED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '415': {
            $ref: '#/components/responses/ClienteleUnsupportedMediaType',
          },
          '422': {
            description: '`TEMPLATE_INVALID`, `TEMPLATE_WITHOUT_LINK`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 422,
                        },
                        code: {
                          type: 'string',
                          enum: ['TEMPLATE_INVALID', 'TEMPLATE_WITHOUT_LINK'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '503': {
            $ref: '#/components/responses/ClienteleUnavailable',
          },
          '507': {
            $ref: '#/components/responses/ClienteleStorageFailed',
          },
        },
        'x-clientele-access': 'member',
      },
    },
    '/invitation-templates/{id}': {
      get: {
        operationId: 'getInvitationTemplate',
        tags: ['Clientele templates'],
        summary: 'Shows an invitation template',
        description: 'Shows an invitation template. For staff.\n\nTakes an active membership.',
        security: [
          {
            login: [],
          },
        ],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'X-Membership-Id',
            in: 'header',
            required: false,
            description:
              'The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it.',
            schema: {
              type: 'string',
            },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ClienteleInvitationTemplate',
                },
                example: {
                  id: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                  name: 'Ada Park',
                  kind: 'invitation',
                  subject: 'Your access to {{ portal }}',
                  text: 'Hello, here is your link: {{ url }}',
                  html: null,
                  translations: {},
                  isDefault: true,
                  version: 1,
                },
              },
            },
          },
          '400': {
            description: '`VALIDATION_FAILED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 400,
                        },
                        code: {
                          type: 'string',
                          enum: ['VALIDATION_FAILED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '401': {
            $ref: '#/components/responses/ClienteleUnauthenticated',
          },
          '403': {
            description:
              '`ACCESS_ENDED`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `STAFF_ONLY`, `VIEW_ENDED`, `VIEW_UNKNOWN`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 403,
                        },
                        code: {
                          type: 'string',
                          enum: [
                            'ACCESS_ENDED',
                            'MEMBERSHIP_UNKNOWN',
                            'NO_MEMBERSHIP',
                            'STAFF_ONLY',
                            'VIEW_ENDED',
                            'VIEW_UNKNOWN',
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '404': {
            description: '`NOT_FOUND`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 404,
                        },
                        code: {
                          type: 'string',
                          enum: ['NOT_FOUND'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '409': {
            description: '`MEMBERSHIP_REQUIRED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 409,
                        },
                        code: {
                          type: 'string',
                          enum: ['MEMBERSHIP_REQUIRED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '415': {
            $ref: '#/components/responses/ClienteleUnsupportedMediaType',
          },
          '503': {
            $ref: '#/components/responses/ClienteleUnavailable',
          },
          '507': {
            $ref: '#/components/responses/ClienteleStorageFailed',
          },
        },
        'x-clientele-access': 'member',
      },
      patch: {
        operationId: 'updateInvitationTemplate',
        tags: ['Clientele templates'],
        summary: 'Changes an invitation template, or makes it the default one',
        description:
          'Changes an invitation template, or makes it the default one. For staff admins.\n\nTakes an active membership.',
        security: [
          {
            login: [],
          },
        ],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'X-Membership-Id',
            in: 'header',
            required: false,
            description:
              'The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it.',
            schema: {
              type: 'string',
            },
          },
        ],
        requestBody: {
          required: false,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/ClienteleUpdateTemplate',
              },
              example: {
                name: 'Ada Park',
                subject: 'Your access to {{ portal }}',
                text: 'Hello, here is your link: {{ url }}',
                html: null,
                translations: {
                  de: {
                    subject: 'Willkommen',
                    text: 'Hier entlang: {{ url }}',
                  },
                },
                isDefault: true,
                version: 1,
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ClienteleInvitationTemplate',
                },
                example: {
                  id: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                  name: 'Ada Park',
                  kind: 'invitation',
                  subject: 'Your access to {{ portal }}',
                  text: 'Hello, here is your link: {{ url }}',
                  html: null,
                  translations: {},
                  isDefault: true,
                  version: 1,
                },
              },
            },
          },
          '400': {
            description: '`VALIDATION_FAILED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 400,
                        },
                        code: {
                          type: 'string',
                          enum: ['VALIDATION_FAILED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '401': {
            $ref: '#/components/responses/ClienteleUnauthenticated',
          },
          '403': {
            description:
              '`ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `ROLE_REQUIRED`, `STAFF_ONLY`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 403,
                        },
                        code: {
                          type: 'string',
                          enum: [
                            'ACCESS_ENDED',
                            'CROSS_SITE',
                            'MEMBERSHIP_UNKNOWN',
                            'NO_MEMBERSHIP',
                            'ROLE_REQUIRED',
                            'STAFF_ONLY',
                            'VIEW_ENDED',
                            'VIEW_ONLY',
                            'VIEW_UNKNOWN',
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '404': {
            description: '`NOT_FOUND`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 404,
                        },
                        code: {
                          type: 'string',
                          enum: ['NOT_FOUND'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '409': {
            description: '`DUPLICATE_NAME`, `MEMBERSHIP_REQUIRED`, `STALE_VERSION`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 409,
                        },
                        code: {
                          type: 'string',
                          enum: ['DUPLICATE_NAME', 'MEMBERSHIP_REQUIRED', 'STALE_VERSION'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '415': {
            $ref: '#/components/responses/ClienteleUnsupportedMediaType',
          },
          '422': {
            description: '`TEMPLATE_INVALID`, `TEMPLATE_WITHOUT_LINK`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 422,
                        },
                        code: {
                          type: 'string',
                          enum: ['TEMPLATE_INVALID', 'TEMPLATE_WITHOUT_LINK'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '503': {
            $ref: '#/components/responses/ClienteleUnavailable',
          },
          '507': {
            $ref: '#/components/responses/ClienteleStorageFailed',
          },
        },
        'x-clientele-access': 'member',
      },
      delete: {
        operationId: 'deleteInvitationTemplate',
        tags: ['Clientele templates'],
        summary: 'Deletes an invitation template',
        description:
          'Deletes an invitation template. Open invitations that name it have the one in `replaceWith`, or else the default one. For staff admins.\n\nTakes an active membership.',
        security: [
          {
            login: [],
          },
        ],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'replaceWith',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
              maxLength: 255,
              description: 'The id of the one that takes its place.',
            },
          },
          {
            name: 'X-Membership-Id',
            in: 'header',
            required: false,
            description:
              'The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it.',
            schema: {
              type: 'string',
            },
          },
        ],
        responses: {
          '204': {
            description: 'Done; there is nothing to tell.',
          },
          '400': {
            description: '`VALIDATION_FAILED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 400,
                        },
                        code: {
                          type: 'string',
                          enum: ['VALIDATION_FAILED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '401': {
            $ref: '#/components/responses/ClienteleUnauthenticated',
          },
          '403': {
            description:
              '`ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `ROLE_REQUIRED`, `STAFF_ONLY`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 403,
                        },
                        code: {
                          type: 'string',
                          enum: [
                            'ACCESS_ENDED',
                            'CROSS_SITE',
                            'MEMBERSHIP_UNKNOWN',
                            'NO_MEMBERSHIP',
                            'ROLE_REQUIRED',
                            'STAFF_ONLY',
                            'VIEW_ENDED',
                            'VIEW_ONLY',
                            'VIEW_UNKNOWN',
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '404': {
            description: '`NOT_FOUND`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 404,
                        },
                        code: {
                          type: 'string',
                          enum: ['NOT_FOUND'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '409': {
            description: '`MEMBERSHIP_REQUIRED`, `TEMPLATE_IN_USE`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 409,
                        },
                        code: {
                          type: 'string',
                          enum: ['MEMBERSHIP_REQUIRED', 'TEMPLATE_IN_USE'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '415': {
            $ref: '#/components/responses/ClienteleUnsupportedMediaType',
          },
          '503': {
            $ref: '#/components/responses/ClienteleUnavailable',
          },
          '507': {
            $ref: '#/components/responses/ClienteleStorageFailed',
          },
        },
        'x-clientele-access': 'member',
      },
    },
    '/invitation-templates/{id}/preview': {
      post: {
        operationId: 'previewInvitationTemplate',
        tags: ['Clientele templates'],
        summary:
          'Fills an invitation template with what the body says, and else with sample values, in its own language or another',
        description:
          'Fills an invitation template with what the body says, and else with sample values, in its own language or another. `built-in` in place of its id stands for the text of invitations that counts where the portal has no default one. For staff.\n\nTakes an active membership.',
        security: [
          {
            login: [],
          },
        ],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'locale',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
              maxLength: 35,
              examples: ['de'],
              description: "The language; left out, the template's own.",
            },
          },
          {
            name: 'X-Membership-Id',
            in: 'header',
            required: false,
            description:
              'The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it.',
            schema: {
              type: 'string',
            },
          },
        ],
        requestBody: {
          required: false,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/ClientelePreviewWords',
              },
              example: {
                message: 'Welcome to our portal.',
                name: 'Ada Park',
                email: 'ada@ada.example',
                inviterName: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                clientName: 'Ada & Partners',
                accessUntil: '2026-12-31',
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ClienteleFilledTemplate',
                },
                example: {
                  subject: 'Your access to {{ portal }}',
                  text: 'Hello, here is your link: {{ url }}',
                  html: '<p>Hello, here is your link.</p>',
                },
              },
            },
          },
          '400': {
            description: '`VALIDATION_FAILED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 400,
                        },
                        code: {
                          type: 'string',
                          enum: ['VALIDATION_FAILED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '401': {
            $ref: '#/components/responses/ClienteleUnauthenticated',
          },
          '403': {
            description:
              '`ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `STAFF_ONLY`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 403,
                        },
                        code: {
                          type: 'string',
                          enum: [
                            'ACCESS_ENDED',
                            'CROSS_SITE',
                            'MEMBERSHIP_UNKNOWN',
                            'NO_MEMBERSHIP',
                            'STAFF_ONLY',
                            'VIEW_ENDED',
                            'VIEW_ONLY',
                            'VIEW_UNKNOWN',
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '404': {
            description: '`NOT_FOUND`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 404,
                        },
                        code: {
                          type: 'string',
                          enum: ['NOT_FOUND'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '409': {
            description: '`MEMBERSHIP_REQUIRED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 409,
                        },
                        code: {
                          type: 'string',
                          enum: ['MEMBERSHIP_REQUIRED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '415': {
            $ref: '#/components/responses/ClienteleUnsupportedMediaType',
          },
          '422': {
            description: '`TEMPLATE_INVALID`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 422,
                        },
                        code: {
                          type: 'string',
                          enum: ['TEMPLATE_INVALID'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '503': {
            $ref: '#/components/responses/ClienteleUnavailable',
          },
          '507': {
            $ref: '#/components/responses/ClienteleStorageFailed',
          },
        },
        'x-clientele-access': 'member',
      },
    },
    '/clients': {
      get: {
        operationId: 'listClients',
        tags: ['Clientele clients'],
        summary: 'Lists clients',
        description:
          'Lists clients. Client users see their own client only, and its admins all of it.\n\nTakes an active membership.',
        security: [
          {
            login: [],
          },
        ],
        parameters: [
          {
            name: 'q',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
              maxLength: 200,
              description: 'Words, in any order, each of them in the name or the email.',
            },
          },
          {
            name: 'type',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
              enum: ['business', 'individual'],
            },
          },
          {
            name: 'sort',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
              enum: ['name', '-name', 'createdAt', '-createdAt'],
              description: 'The order; a minus in front turns it round.',
            },
          },
          {
            name: 'cursor',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
              description: 'Where the page begins: the `nextCursor` of the page before.',
            },
          },
          {
            name: 'limit',
            in: 'query',
            required: false,
            schema: {
              type: 'integer',
              minimum: 1,
              maximum: 200,
              description: 'How many items the page has at most; 50 if it is left out.',
            },
          },
          {
            name: 'total',
            in: 'query',
            required: false,
            schema: {
              type: 'boolean',
              description: 'Whether the answer tells how many match in all.',
            },
          },
          {
            name: 'X-Membership-Id',
            in: 'header',
            required: false,
            description:
              'The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it.',
            schema: {
              type: 'string',
            },
          },
          {
            name: 'X-Clientele-View',
            in: 'header',
            required: false,
            description:
              'The token of a view that the caller has begun: the request is then answered as that of the member it looks as.',
            schema: {
              type: 'string',
            },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ClienteleClientPage',
                },
                example: {
                  items: [
                    {
                      contactEmail: 'office@ada.example',
                      webAddress: 'https://ada.example',
                      address: {
                        street: ['Invalidenstr. 1'],
                        postalCode: '10115',
                        city: 'Berlin',
                        region: 'Berlin',
                        country: 'DE',
                      },
                      projects: ['01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02'],
                      locale: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                      defaultScope: {
                        projects: ['01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02'],
                        groups: ['01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02'],
                      },
                      allowedDomains: ['01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02'],
                      name: 'Ada & Partners',
                      type: 'business',
                      id: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                      goneProjects: [],
                      goneDefaults: {
                        projects: ['01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02'],
                        groups: ['01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02'],
                      },
                      users: {
                        active: 3,
                        pending: 3,
                      },
                      version: 1,
                    },
                  ],
                  nextCursor: null,
                  total: 3,
                },
              },
            },
          },
          '400': {
            description: '`INVALID_CURSOR`, `VALIDATION_FAILED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 400,
                        },
                        code: {
                          type: 'string',
                          enum: ['INVALID_CURSOR', 'VALIDATION_FAILED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '401': {
            $ref: '#/components/responses/ClienteleUnauthenticated',
          },
          '403': {
            description:
              '`ACCESS_ENDED`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `VIEW_ENDED`, `VIEW_UNKNOWN`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 403,
                        },
                        code: {
                          type: 'string',
                          enum: [
                            'ACCESS_ENDED',
                            'MEMBERSHIP_UNKNOWN',
                            'NO_MEMBERSHIP',
                            'VIEW_ENDED',
                            'VIEW_UNKNOWN',
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '409': {
            description: '`MEMBERSHIP_REQUIRED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 409,
                        },
                        code: {
                          type: 'string',
                          enum: ['MEMBERSHIP_REQUIRED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '415': {
            $ref: '#/components/responses/ClienteleUnsupportedMediaType',
          },
          '503': {
            $ref: '#/components/responses/ClienteleUnavailable',
          },
          '507': {
            $ref: '#/components/responses/ClienteleStorageFailed',
          },
        },
        'x-clientele-access': 'member',
      },
      post: {
        operationId: 'createClient',
        tags: ['Clientele clients'],
        summary: 'Creates a client',
        description: 'Creates a client. For staff.\n\nTakes an active membership.',
        security: [
          {
            login: [],
          },
        ],
        parameters: [
          {
            name: 'X-Membership-Id',
            in: 'header',
            required: false,
            description:
              'The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it.',
            schema: {
              type: 'string',
            },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/ClienteleCreateClient',
              },
              example: {
                name: 'Ada & Partners',
                type: 'business',
                contactEmail: 'office@ada.example',
                webAddress: 'https://ada.example',
                address: {
                  street: ['Invalidenstr. 1'],
                  postalCode: '10115',
                  city: 'Berlin',
                  region: 'Berlin',
                  country: 'DE',
                },
                locale: 'de',
                projects: ['01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02'],
                defaultScope: {
                  projects: ['01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02'],
                  groups: ['01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02'],
                },
                allowedDomains: ['example.com'],
              },
            },
          },
        },
        responses: {
          '201': {
            description: 'Done.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ClienteleClient',
                },
                example: {
                  contactEmail: 'office@ada.example',
                  webAddress: 'https://ada.example',
                  address: {
                    street: ['Invalidenstr. 1'],
                    postalCode: '10115',
                    city: 'Berlin',
                    region: 'Berlin',
                    country: 'DE',
                  },
                  projects: ['01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02'],
                  locale: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                  defaultScope: {
                    projects: ['01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02'],
                    groups: ['01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02'],
                  },
                  allowedDomains: ['01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02'],
                  name: 'Ada & Partners',
                  type: 'business',
                  id: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                  goneProjects: [],
                  goneDefaults: {
                    projects: ['01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02'],
                    groups: ['01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02'],
                  },
                  users: {
                    active: 3,
                    pending: 3,
                  },
                  version: 1,
                },
              },
            },
          },
          '400': {
            description: '`VALIDATION_FAILED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 400,
                        },
                        code: {
                          type: 'string',
                          enum: ['VALIDATION_FAILED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '401': {
            $ref: '#/components/responses/ClienteleUnauthenticated',
          },
          '403': {
            description:
              '`ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `STAFF_ONLY`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 403,
                        },
                        code: {
                          type: 'string',
                          enum: [
                            'ACCESS_ENDED',
                            'CROSS_SITE',
                            'MEMBERSHIP_UNKNOWN',
                            'NO_MEMBERSHIP',
                            'STAFF_ONLY',
                            'VIEW_ENDED',
                            'VIEW_ONLY',
                            'VIEW_UNKNOWN',
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '409': {
            description: '`MEMBERSHIP_REQUIRED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 409,
                        },
                        code: {
                          type: 'string',
                          enum: ['MEMBERSHIP_REQUIRED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '415': {
            $ref: '#/components/responses/ClienteleUnsupportedMediaType',
          },
          '422': {
            description: '`UNKNOWN_GROUP`, `UNKNOWN_PROJECT`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 422,
                        },
                        code: {
                          type: 'string',
                          enum: ['UNKNOWN_GROUP', 'UNKNOWN_PROJECT'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '503': {
            $ref: '#/components/responses/ClienteleUnavailable',
          },
          '507': {
            $ref: '#/components/responses/ClienteleStorageFailed',
          },
        },
        'x-clientele-access': 'member',
      },
    },
    '/clients/{id}': {
      get: {
        operationId: 'getClient',
        tags: ['Clientele clients'],
        summary: 'Shows a client',
        description:
          'Shows a client. Client users see their own client only, and its admins all of it.\n\nTakes an active membership.',
        security: [
          {
            login: [],
          },
        ],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'X-Membership-Id',
            in: 'header',
            required: false,
            description:
              'The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it.',
            schema: {
              type: 'string',
            },
          },
          {
            name: 'X-Clientele-View',
            in: 'header',
            required: false,
            description:
              'The token of a view that the caller has begun: the request is then answered as that of the member it looks as.',
            schema: {
              type: 'string',
            },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: {
              'application/json': {
                schema: {
                  anyOf: [
                    {
                      $ref: '#/components/schemas/ClienteleClient',
                    },
                    {
                      $ref: '#/components/schemas/ClienteleClientName',
                    },
                  ],
                },
                example: {
                  contactEmail: 'office@ada.example',
                  webAddress: 'https://ada.example',
                  address: {
                    street: ['Invalidenstr. 1'],
                    postalCode: '10115',
                    city: 'Berlin',
                    region: 'Berlin',
                    country: 'DE',
                  },
                  projects: ['01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02'],
                  locale: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                  defaultScope: {
                    projects: ['01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02'],
                    groups: ['01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02'],
                  },
                  allowedDomains: ['01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02'],
                  name: 'Ada & Partners',
                  type: 'business',
                  id: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                  goneProjects: [],
                  goneDefaults: {
                    projects: ['01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02'],
                    groups: ['01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02'],
                  },
                  users: {
                    active: 3,
                    pending: 3,
                  },
                  version: 1,
                },
              },
            },
          },
          '400': {
            description: '`VALIDATION_FAILED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 400,
                        },
                        code: {
                          type: 'string',
                          enum: ['VALIDATION_FAILED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '401': {
            $ref: '#/components/responses/ClienteleUnauthenticated',
          },
          '403': {
            description:
              '`ACCESS_ENDED`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `VIEW_ENDED`, `VIEW_UNKNOWN`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 403,
                        },
                        code: {
                          type: 'string',
                          enum: [
                            'ACCESS_ENDED',
                            'MEMBERSHIP_UNKNOWN',
                            'NO_MEMBERSHIP',
                            'VIEW_ENDED',
                            'VIEW_UNKNOWN',
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '404': {
            description: '`NOT_FOUND`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 404,
                        },
                        code: {
                          type: 'string',
                          enum: ['NOT_FOUND'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '409': {
            description: '`MEMBERSHIP_REQUIRED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 409,
                        },
                        code: {
                          type: 'string',
                          enum: ['MEMBERSHIP_REQUIRED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '415': {
            $ref: '#/components/responses/ClienteleUnsupportedMediaType',
          },
          '503': {
            $ref: '#/components/responses/ClienteleUnavailable',
          },
          '507': {
            $ref: '#/components/responses/ClienteleStorageFailed',
          },
        },
        'x-clientele-access': 'member',
      },
      patch: {
        operationId: 'updateClient',
        tags: ['Clientele clients'],
        summary: 'Changes a client, or with `dryRun` tells what that would do to its users',
        description:
          'Changes a client, or with `dryRun` tells what that would do to its users. For staff.\n\nTakes an active membership.',
        security: [
          {
            login: [],
          },
        ],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'dryRun',
            in: 'query',
            required: false,
            schema: {
              type: 'boolean',
              description:
                'With `true` nothing is changed: the answer is what the change would do.',
            },
          },
          {
            name: 'X-Membership-Id',
            in: 'header',
            required: false,
            description:
              'The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it.',
            schema: {
              type: 'string',
            },
          },
        ],
        requestBody: {
          required: false,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/ClienteleUpdateClient',
              },
              example: {
                name: 'Ada & Partners',
                type: 'business',
                version: 1,
                contactEmail: 'office@ada.example',
                webAddress: 'https://ada.example',
                address: {
                  street: ['Invalidenstr. 1'],
                  postalCode: '10115',
                  city: 'Berlin',
                  region: 'Berlin',
                  country: 'DE',
                },
                locale: 'de',
                projects: ['01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02'],
                defaultScope: {
                  projects: ['01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02'],
                  groups: ['01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02'],
                },
                allowedDomains: ['example.com'],
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: {
              'application/json': {
                schema: {
                  anyOf: [
                    {
                      $ref: '#/components/schemas/ClienteleClient',
                    },
                    {
                      $ref: '#/components/schemas/ClienteleChangePreview',
                    },
                  ],
                },
                example: {
                  contactEmail: 'office@ada.example',
                  webAddress: 'https://ada.example',
                  address: {
                    street: ['Invalidenstr. 1'],
                    postalCode: '10115',
                    city: 'Berlin',
                    region: 'Berlin',
                    country: 'DE',
                  },
                  projects: ['01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02'],
                  locale: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                  defaultScope: {
                    projects: ['01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02'],
                    groups: ['01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02'],
                  },
                  allowedDomains: ['01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02'],
                  name: 'Ada & Partners',
                  type: 'business',
                  id: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                  goneProjects: [],
                  goneDefaults: {
                    projects: ['01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02'],
                    groups: ['01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02'],
                  },
                  users: {
                    active: 3,
                    pending: 3,
                  },
                  version: 1,
                },
              },
            },
          },
          '400': {
            description: '`VALIDATION_FAILED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 400,
                        },
                        code: {
                          type: 'string',
                          enum: ['VALIDATION_FAILED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '401': {
            $ref: '#/components/responses/ClienteleUnauthenticated',
          },
          '403': {
            description:
              '`ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `STAFF_ONLY`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 403,
                        },
                        code: {
                          type: 'string',
                          enum: [
                            'ACCESS_ENDED',
                            'CROSS_SITE',
                            'MEMBERSHIP_UNKNOWN',
                            'NO_MEMBERSHIP',
                            'STAFF_ONLY',
                            'VIEW_ENDED',
                            'VIEW_ONLY',
                            'VIEW_UNKNOWN',
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '404': {
            description: '`NOT_FOUND`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 404,
                        },
                        code: {
                          type: 'string',
                          enum: ['NOT_FOUND'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '409': {
            description: '`MEMBERSHIP_REQUIRED`, `STALE_VERSION`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 409,
                        },
                        code: {
                          type: 'string',
                          enum: ['MEMBERSHIP_REQUIRED', 'STALE_VERSION'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '415': {
            $ref: '#/components/responses/ClienteleUnsupportedMediaType',
          },
          '422': {
            description: '`UNKNOWN_GROUP`, `UNKNOWN_PROJECT`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 422,
                        },
                        code: {
                          type: 'string',
                          enum: ['UNKNOWN_GROUP', 'UNKNOWN_PROJECT'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '503': {
            $ref: '#/components/responses/ClienteleUnavailable',
          },
          '507': {
            $ref: '#/components/responses/ClienteleStorageFailed',
          },
        },
        'x-clientele-access': 'member',
      },
      delete: {
        operationId: 'deleteClient',
        tags: ['Clientele clients'],
        summary: 'Deletes a client, with its members if `cascade` says so',
        description:
          'Deletes a client, with its members if `cascade` says so. For staff.\n\nTakes an active membership.',
        security: [
          {
            login: [],
          },
        ],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'cascade',
            in: 'query',
            required: false,
            schema: {
              type: 'boolean',
              description: 'Whether its members go with it; else having any is refused.',
            },
          },
          {
            name: 'notify',
            in: 'query',
            required: false,
            schema: {
              type: 'boolean',
              description: 'Whether the person is to be told.',
            },
          },
          {
            name: 'version',
            in: 'query',
            required: false,
            schema: {
              type: 'integer',
              minimum: 1,
              maximum: 9007199254740991,
              description:
                'The version that was read; another one in the meantime is refused. Left out, the last change wins.',
            },
          },
          {
            name: 'X-Membership-Id',
            in: 'header',
            required: false,
            description:
              'The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it.',
            schema: {
              type: 'string',
            },
          },
        ],
        responses: {
          '204': {
            description: 'Done; there is nothing to tell.',
          },
          '400': {
            description: '`VALIDATION_FAILED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 400,
                        },
                        code: {
                          type: 'string',
                          enum: ['VALIDATION_FAILED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '401': {
            $ref: '#/components/responses/ClienteleUnauthenticated',
          },
          '403': {
            description:
              '`ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `STAFF_ONLY`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 403,
                        },
                        code: {
                          type: 'string',
                          enum: [
                            'ACCESS_ENDED',
                            'CROSS_SITE',
                            'MEMBERSHIP_UNKNOWN',
                            'NO_MEMBERSHIP',
                            'STAFF_ONLY',
                            'VIEW_ENDED',
                            'VIEW_ONLY',
                            'VIEW_UNKNOWN',
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '404': {
            description: '`NOT_FOUND`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 404,
                        },
                        code: {
                          type: 'string',
                          enum: ['NOT_FOUND'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '409': {
            description: '`CLIENT_HAS_MEMBERS`, `MEMBERSHIP_REQUIRED`, `STALE_VERSION`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 409,
                        },
                        code: {
                          type: 'string',
                          enum: ['CLIENT_HAS_MEMBERS', 'MEMBERSHIP_REQUIRED', 'STALE_VERSION'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '415': {
            $ref: '#/components/responses/ClienteleUnsupportedMediaType',
          },
          '503': {
            $ref: '#/components/responses/ClienteleUnavailable',
          },
          '507': {
            $ref: '#/components/responses/ClienteleStorageFailed',
          },
        },
        'x-clientele-access': 'member',
      },
    },
    '/clients/{id}/permissions': {
      get: {
        operationId: 'getClientCeiling',
        tags: ['Clientele clients'],
        summary: 'Shows what a client may have at most',
        description:
          "Shows what a client may have at most. For staff, and for the client's admins.\n\nTakes an active membership.",
        security: [
          {
            login: [],
          },
        ],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'X-Membership-Id',
            in: 'header',
            required: false,
            description:
              'The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it.',
            schema: {
              type: 'string',
            },
          },
          {
            name: 'X-Clientele-View',
            in: 'header',
            required: false,
            description:
              'The token of a view that the caller has begun: the request is then answered as that of the member it looks as.',
            schema: {
              type: 'string',
            },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ClienteleCeiling',
                },
                example: {
                  permissions: {},
                  version: 1,
                },
              },
            },
          },
          '400': {
            description: '`VALIDATION_FAILED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 400,
                        },
                        code: {
                          type: 'string',
                          enum: ['VALIDATION_FAILED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '401': {
            $ref: '#/components/responses/ClienteleUnauthenticated',
          },
          '403': {
            description:
              '`ACCESS_ENDED`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `ROLE_REQUIRED`, `VIEW_ENDED`, `VIEW_UNKNOWN`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 403,
                        },
                        code: {
                          type: 'string',
                          enum: [
                            'ACCESS_ENDED',
                            'MEMBERSHIP_UNKNOWN',
                            'NO_MEMBERSHIP',
                            'ROLE_REQUIRED',
                            'VIEW_ENDED',
                            'VIEW_UNKNOWN',
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '404': {
            description: '`NOT_FOUND`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 404,
                        },
                        code: {
                          type: 'string',
                          enum: ['NOT_FOUND'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '409': {
            description: '`MEMBERSHIP_REQUIRED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 409,
                        },
                        code: {
                          type: 'string',
                          enum: ['MEMBERSHIP_REQUIRED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '415': {
            $ref: '#/components/responses/ClienteleUnsupportedMediaType',
          },
          '503': {
            $ref: '#/components/responses/ClienteleUnavailable',
          },
          '507': {
            $ref: '#/components/responses/ClienteleStorageFailed',
          },
        },
        'x-clientele-access': 'member',
      },
      put: {
        operationId: 'setClientCeiling',
        tags: ['Clientele clients'],
        summary: 'Sets what a client may have at most, or with `dryRun` tells what that would do',
        description:
          'Sets what a client may have at most, or with `dryRun` tells what that would do. What it switches off is off for all users of the client at once. For staff.\n\nTakes an active membership.',
        security: [
          {
            login: [],
          },
        ],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'dryRun',
            in: 'query',
            required: false,
            schema: {
              type: 'boolean',
              description:
                'With `true` nothing is changed: the answer is what the change would do.',
            },
          },
          {
            name: 'X-Membership-Id',
            in: 'header',
            required: false,
            description:
              'The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it.',
            schema: {
              type: 'string',
            },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/ClienteleSetCeiling',
              },
              example: {
                permissions: {
                  reports: true,
                  'reports.view': true,
                },
                version: 1,
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: {
              'application/json': {
                schema: {
                  anyOf: [
                    {
                      $ref: '#/components/schemas/ClienteleCeiling',
                    },
                    {
                      $ref: '#/components/schemas/ClienteleChangePreview',
                    },
                  ],
                },
                example: {
                  permissions: {},
                  version: 1,
                },
              },
            },
          },
          '400': {
            description: '`VALIDATION_FAILED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 400,
                        },
                        code: {
                          type: 'string',
                          enum: ['VALIDATION_FAILED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '401': {
            $ref: '#/components/responses/ClienteleUnauthenticated',
          },
          '403': {
            description:
              '`ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `STAFF_ONLY`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 403,
                        },
                        code: {
                          type: 'string',
                          enum: [
                            'ACCESS_ENDED',
                            'CROSS_SITE',
                            'MEMBERSHIP_UNKNOWN',
                            'NO_MEMBERSHIP',
                            'STAFF_ONLY',
                            'VIEW_ENDED',
                            'VIEW_ONLY',
                            'VIEW_UNKNOWN',
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '404': {
            description: '`NOT_FOUND`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 404,
                        },
                        code: {
                          type: 'string',
                          enum: ['NOT_FOUND'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '409': {
            description: '`MEMBERSHIP_REQUIRED`, `STALE_VERSION`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 409,
                        },
                        code: {
                          type: 'string',
                          enum: ['MEMBERSHIP_REQUIRED', 'STALE_VERSION'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '415': {
            $ref: '#/components/responses/ClienteleUnsupportedMediaType',
          },
          '422': {
            description: '`UNKNOWN_PERMISSION`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 422,
                        },
                        code: {
                          type: 'string',
                          enum: ['UNKNOWN_PERMISSION'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '503': {
            $ref: '#/components/responses/ClienteleUnavailable',
          },
          '507': {
            $ref: '#/components/responses/ClienteleStorageFailed',
          },
        },
        'x-clientele-access': 'member',
      },
    },
    '/profiles': {
      get: {
        operationId: 'listProfiles',
        tags: ['Clientele profiles'],
        summary: 'Lists the profiles of the portal, by name',
        description:
          'Lists the profiles of the portal, by name. For staff, and for client users with `users.edit`.\n\nTakes an active membership.',
        security: [
          {
            login: [],
          },
        ],
        parameters: [
          {
            name: 'cursor',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
              description: 'Where the page begins: the `nextCursor` of the page before.',
            },
          },
          {
            name: 'limit',
            in: 'query',
            required: false,
            schema: {
              type: 'integer',
              minimum: 1,
              maximum: 200,
              description: 'How many items the page has at most; 50 if it is left out.',
            },
          },
          {
            name: 'X-Membership-Id',
            in: 'header',
            required: false,
            description:
              'The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it.',
            schema: {
              type: 'string',
            },
          },
          {
            name: 'X-Clientele-View',
            in: 'header',
            required: false,
            description:
              'The token of a view that the caller has begun: the request is then answered as that of the member it looks as.',
            schema: {
              type: 'string',
            },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ClienteleProfilePage',
                },
                example: {
                  items: [
                    {
                      id: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                      name: 'Reports only',
                      isDefault: true,
                      permissions: {},
                      version: 1,
                    },
                  ],
                  nextCursor: null,
                },
              },
            },
          },
          '400': {
            description: '`INVALID_CURSOR`, `VALIDATION_FAILED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 400,
                        },
                        code: {
                          type: 'string',
                          enum: ['INVALID_CURSOR', 'VALIDATION_FAILED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '401': {
            $ref: '#/components/responses/ClienteleUnauthenticated',
          },
          '403': {
            description:
              '`ACCESS_ENDED`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `PERMISSION_DENIED`, `VIEW_ENDED`, `VIEW_UNKNOWN`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 403,
                        },
                        code: {
                          type: 'string',
                          enum: [
                            'ACCESS_ENDED',
                            'MEMBERSHIP_UNKNOWN',
                            'NO_MEMBERSHIP',
                            'PERMISSION_DENIED',
                            'VIEW_ENDED',
                            'VIEW_UNKNOWN',
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '409': {
            description: '`MEMBERSHIP_REQUIRED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 409,
                        },
                        code: {
                          type: 'string',
                          enum: ['MEMBERSHIP_REQUIRED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '415': {
            $ref: '#/components/responses/ClienteleUnsupportedMediaType',
          },
          '503': {
            $ref: '#/components/responses/ClienteleUnavailable',
          },
          '507': {
            $ref: '#/components/responses/ClienteleStorageFailed',
          },
        },
        'x-clientele-access': 'member',
      },
      post: {
        operationId: 'createProfile',
        tags: ['Clientele profiles'],
        summary: 'Creates a profile',
        description: 'Creates a profile. For staff admins.\n\nTakes an active membership.',
        security: [
          {
            login: [],
          },
        ],
        parameters: [
          {
            name: 'X-Membership-Id',
            in: 'header',
            required: false,
            description:
              'The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it.',
            schema: {
              type: 'string',
            },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/ClienteleCreateProfile',
              },
              example: {
                name: 'Reports only',
                permissions: {
                  reports: true,
                  'reports.view': true,
                },
              },
            },
          },
        },
        responses: {
          '201': {
            description: 'Done.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ClienteleProfile',
                },
                example: {
                  id: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                  name: 'Reports only',
                  isDefault: true,
                  permissions: {},
                  version: 1,
                },
              },
            },
          },
          '400': {
            description: '`VALIDATION_FAILED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 400,
                        },
                        code: {
                          type: 'string',
                          enum: ['VALIDATION_FAILED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '401': {
            $ref: '#/components/responses/ClienteleUnauthenticated',
          },
          '403': {
            description:
              '`ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `ROLE_REQUIRED`, `STAFF_ONLY`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 403,
                        },
                        code: {
                          type: 'string',
                          enum: [
                            'ACCESS_ENDED',
                            'CROSS_SITE',
                            'MEMBERSHIP_UNKNOWN',
                            'NO_MEMBERSHIP',
                            'ROLE_REQUIRED',
                            'STAFF_ONLY',
                            'VIEW_ENDED',
                            'VIEW_ONLY',
                            'VIEW_UNKNOWN',
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '409': {
            description: '`DUPLICATE_NAME`, `MEMBERSHIP_REQUIRED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 409,
                        },
                        code: {
                          type: 'string',
                          enum: ['DUPLICATE_NAME', 'MEMBERSHIP_REQUIRED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '415': {
            $ref: '#/components/responses/ClienteleUnsupportedMediaType',
          },
          '422': {
            description: '`UNKNOWN_PERMISSION`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 422,
                        },
                        code: {
                          type: 'string',
                          enum: ['UNKNOWN_PERMISSION'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '503': {
            $ref: '#/components/responses/ClienteleUnavailable',
          },
          '507': {
            $ref: '#/components/responses/ClienteleStorageFailed',
          },
        },
        'x-clientele-access': 'member',
      },
    },
    '/profiles/{id}': {
      get: {
        operationId: 'getProfile',
        tags: ['Clientele profiles'],
        summary: 'Shows a profile',
        description:
          'Shows a profile. For staff, and for client users with `users.edit`.\n\nTakes an active membership.',
        security: [
          {
            login: [],
          },
        ],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'X-Membership-Id',
            in: 'header',
            required: false,
            description:
              'The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it.',
            schema: {
              type: 'string',
            },
          },
          {
            name: 'X-Clientele-View',
            in: 'header',
            required: false,
            description:
              'The token of a view that the caller has begun: the request is then answered as that of the member it looks as.',
            schema: {
              type: 'string',
            },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ClienteleProfile',
                },
                example: {
                  id: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                  name: 'Reports only',
                  isDefault: true,
                  permissions: {},
                  version: 1,
                },
              },
            },
          },
          '400': {
            description: '`VALIDATION_FAILED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 400,
                        },
                        code: {
                          type: 'string',
                          enum: ['VALIDATION_FAILED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '401': {
            $ref: '#/components/responses/ClienteleUnauthenticated',
          },
          '403': {
            description:
              '`ACCESS_ENDED`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `PERMISSION_DENIED`, `VIEW_ENDED`, `VIEW_UNKNOWN`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 403,
                        },
                        code: {
                          type: 'string',
                          enum: [
                            'ACCESS_ENDED',
                            'MEMBERSHIP_UNKNOWN',
                            'NO_MEMBERSHIP',
                            'PERMISSION_DENIED',
                            'VIEW_ENDED',
                            'VIEW_UNKNOWN',
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '404': {
            description: '`NOT_FOUND`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 404,
                        },
                        code: {
                          type: 'string',
                          enum: ['NOT_FOUND'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '409': {
            description: '`MEMBERSHIP_REQUIRED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 409,
                        },
                        code: {
                          type: 'string',
                          enum: ['MEMBERSHIP_REQUIRED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '415': {
            $ref: '#/components/responses/ClienteleUnsupportedMediaType',
          },
          '503': {
            $ref: '#/components/responses/ClienteleUnavailable',
          },
          '507': {
            $ref: '#/components/responses/ClienteleStorageFailed',
          },
        },
        'x-clientele-access': 'member',
      },
      patch: {
        operationId: 'updateProfile',
        tags: ['Clientele profiles'],
        summary:
          'Changes a profile, or makes it the default one, or with `dryRun` tells what that would do',
        description:
          'Changes a profile, or makes it the default one, or with `dryRun` tells what that would do. For staff admins.\n\nTakes an active membership.',
        security: [
          {
            login: [],
          },
        ],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'dryRun',
            in: 'query',
            required: false,
            schema: {
              type: 'boolean',
              description:
                'With `true` nothing is changed: the answer is what the change would do.',
            },
          },
          {
            name: 'X-Membership-Id',
            in: 'header',
            required: false,
            description:
              'The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it.',
            schema: {
              type: 'string',
            },
          },
        ],
        requestBody: {
          required: false,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/ClienteleUpdateProfile',
              },
              example: {
                name: 'Reports only',
                permissions: {
                  reports: true,
                  'reports.view': true,
                },
                isDefault: true,
                version: 1,
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: {
              'application/json': {
                schema: {
                  anyOf: [
                    {
                      $ref: '#/components/schemas/ClienteleProfile',
                    },
                    {
                      $ref: '#/components/schemas/ClienteleChangePreview',
                    },
                  ],
                },
                example: {
                  id: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                  name: 'Reports only',
                  isDefault: true,
                  permissions: {},
                  version: 1,
                },
              },
            },
          },
          '400': {
            description: '`VALIDATION_FAILED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 400,
                        },
                        code: {
                          type: 'string',
                          enum: ['VALIDATION_FAILED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '401': {
            $ref: '#/components/responses/ClienteleUnauthenticated',
          },
          '403': {
            description:
              '`ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `ROLE_REQUIRED`, `STAFF_ONLY`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 403,
                        },
                        code: {
                          type: 'string',
                          enum: [
                            'ACCESS_ENDED',
                            'CROSS_SITE',
                            'MEMBERSHIP_UNKNOWN',
                            'NO_MEMBERSHIP',
                            'ROLE_REQUIRED',
                            'STAFF_ONLY',
                            'VIEW_ENDED',
                            'VIEW_ONLY',
                            'VIEW_UNKNOWN',
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '404': {
            description: '`NOT_FOUND`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 404,
                        },
                        code: {
                          type: 'string',
                          enum: ['NOT_FOUND'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '409': {
            description: '`DUPLICATE_NAME`, `MEMBERSHIP_REQUIRED`, `STALE_VERSION`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 409,
                        },
                        code: {
                          type: 'string',
                          enum: ['DUPLICATE_NAME', 'MEMBERSHIP_REQUIRED', 'STALE_VERSION'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '415': {
            $ref: '#/components/responses/ClienteleUnsupportedMediaType',
          },
          '422': {
            description: '`UNKNOWN_PERMISSION`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 422,
                        },
                        code: {
                          type: 'string',
                          enum: ['UNKNOWN_PERMISSION'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '503': {
            $ref: '#/components/responses/ClienteleUnavailable',
          },
          '507': {
            $ref: '#/components/responses/ClienteleStorageFailed',
          },
        },
        'x-clientele-access': 'member',
      },
      delete: {
        operationId: 'deleteProfile',
        tags: ['Clientele profiles'],
        summary: 'Deletes a profile',
        description:
          'Deletes a profile. One that is the default or has members goes only with another in its place. For staff admins.\n\nTakes an active membership.',
        security: [
          {
            login: [],
          },
        ],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'replaceWith',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
              maxLength: 255,
              description: 'The id of the one that takes its place.',
            },
          },
          {
            name: 'X-Membership-Id',
            in: 'header',
            required: false,
            description:
              'The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it.',
            schema: {
              type: 'string',
            },
          },
        ],
        responses: {
          '204': {
            description: 'Done; there is nothing to tell.',
          },
          '400': {
            description: '`VALIDATION_FAILED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 400,
                        },
                        code: {
                          type: 'string',
                          enum: ['VALIDATION_FAILED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '401': {
            $ref: '#/components/responses/ClienteleUnauthenticated',
          },
          '403': {
            description:
              '`ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `ROLE_REQUIRED`, `STAFF_ONLY`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 403,
                        },
                        code: {
                          type: 'string',
                          enum: [
                            'ACCESS_ENDED',
                            'CROSS_SITE',
                            'MEMBERSHIP_UNKNOWN',
                            'NO_MEMBERSHIP',
                            'ROLE_REQUIRED',
                            'STAFF_ONLY',
                            'VIEW_ENDED',
                            'VIEW_ONLY',
                            'VIEW_UNKNOWN',
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '404': {
            description: '`NOT_FOUND`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 404,
                        },
                        code: {
                          type: 'string',
                          enum: ['NOT_FOUND'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '409': {
            description: '`MEMBERSHIP_REQUIRED`, `PROFILE_IN_USE`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 409,
                        },
                        code: {
                          type: 'string',
                          enum: ['MEMBERSHIP_REQUIRED', 'PROFILE_IN_USE'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '415': {
            $ref: '#/components/responses/ClienteleUnsupportedMediaType',
          },
          '503': {
            $ref: '#/components/responses/ClienteleUnavailable',
          },
          '507': {
            $ref: '#/components/responses/ClienteleStorageFailed',
          },
        },
        'x-clientele-access': 'member',
      },
    },
    '/portal': {
      get: {
        operationId: 'getPortal',
        tags: ['Clientele portal'],
        summary: 'Shows the portal',
        description: 'Shows the portal. For staff.\n\nTakes an active membership.',
        security: [
          {
            login: [],
          },
        ],
        parameters: [
          {
            name: 'X-Membership-Id',
            in: 'header',
            required: false,
            description:
              'The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it.',
            schema: {
              type: 'string',
            },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ClientelePortal',
                },
                example: {
                  name: 'Agency',
                  logo: 'https://agency.example/logo.svg',
                  colors: {},
                  domain: 'portal.agency.example',
                  timeZone: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                  locale: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                  staffMayView: true,
                  allowedDomains: ['01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02'],
                  staffDomains: ['01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02'],
                  id: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                  key: 'reports.view',
                  plan: null,
                  mayCustomize: true,
                  excludedKeys: ['01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02'],
                  version: 1,
                },
              },
            },
          },
          '400': {
            description: '`VALIDATION_FAILED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 400,
                        },
                        code: {
                          type: 'string',
                          enum: ['VALIDATION_FAILED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '401': {
            $ref: '#/components/responses/ClienteleUnauthenticated',
          },
          '403': {
            description:
              '`ACCESS_ENDED`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `STAFF_ONLY`, `VIEW_ENDED`, `VIEW_UNKNOWN`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 403,
                        },
                        code: {
                          type: 'string',
                          enum: [
                            'ACCESS_ENDED',
                            'MEMBERSHIP_UNKNOWN',
                            'NO_MEMBERSHIP',
                            'STAFF_ONLY',
                            'VIEW_ENDED',
                            'VIEW_UNKNOWN',
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '409': {
            description: '`MEMBERSHIP_REQUIRED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 409,
                        },
                        code: {
                          type: 'string',
                          enum: ['MEMBERSHIP_REQUIRED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '415': {
            $ref: '#/components/responses/ClienteleUnsupportedMediaType',
          },
          '503': {
            $ref: '#/components/responses/ClienteleUnavailable',
          },
          '507': {
            $ref: '#/components/responses/ClienteleStorageFailed',
          },
        },
        'x-clientele-access': 'member',
      },
      patch: {
        operationId: 'updatePortal',
        tags: ['Clientele portal'],
        summary: 'Changes the portal',
        description: 'Changes the portal. For staff admins.\n\nTakes an active membership.',
        security: [
          {
            login: [],
          },
        ],
        parameters: [
          {
            name: 'X-Membership-Id',
            in: 'header',
            required: false,
            description:
              'The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it.',
            schema: {
              type: 'string',
            },
          },
        ],
        requestBody: {
          required: false,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/ClienteleUpdatePortal',
              },
              example: {
                name: 'Agency',
                logo: 'https://agency.example/logo.svg',
                colors: {
                  primary: '#1a2b3c',
                },
                domain: 'portal.agency.example',
                timeZone: 'Europe/Berlin',
                locale: 'de',
                staffMayView: true,
                allowedDomains: ['example.com'],
                staffDomains: ['example.com'],
                version: 1,
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ClientelePortal',
                },
                example: {
                  name: 'Agency',
                  logo: 'https://agency.example/logo.svg',
                  colors: {},
                  domain: 'portal.agency.example',
                  timeZone: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                  locale: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                  staffMayView: true,
                  allowedDomains: ['01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02'],
                  staffDomains: ['01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02'],
                  id: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                  key: 'reports.view',
                  plan: null,
                  mayCustomize: true,
                  excludedKeys: ['01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02'],
                  version: 1,
                },
              },
            },
          },
          '400': {
            description: '`VALIDATION_FAILED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 400,
                        },
                        code: {
                          type: 'string',
                          enum: ['VALIDATION_FAILED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '401': {
            $ref: '#/components/responses/ClienteleUnauthenticated',
          },
          '403': {
            description:
              '`ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `ROLE_REQUIRED`, `STAFF_ONLY`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 403,
                        },
                        code: {
                          type: 'string',
                          enum: [
                            'ACCESS_ENDED',
                            'CROSS_SITE',
                            'MEMBERSHIP_UNKNOWN',
                            'NO_MEMBERSHIP',
                            'ROLE_REQUIRED',
                            'STAFF_ONLY',
                            'VIEW_ENDED',
                            'VIEW_ONLY',
                            'VIEW_UNKNOWN',
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '409': {
            description: '`DOMAIN_TAKEN`, `MEMBERSHIP_REQUIRED`, `STALE_VERSION`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 409,
                        },
                        code: {
                          type: 'string',
                          enum: ['DOMAIN_TAKEN', 'MEMBERSHIP_REQUIRED', 'STALE_VERSION'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '415': {
            $ref: '#/components/responses/ClienteleUnsupportedMediaType',
          },
          '422': {
            description: '`DOMAIN_NOT_VERIFIED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 422,
                        },
                        code: {
                          type: 'string',
                          enum: ['DOMAIN_NOT_VERIFIED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '503': {
            $ref: '#/components/responses/ClienteleUnavailable',
          },
          '507': {
            $ref: '#/components/responses/ClienteleStorageFailed',
          },
        },
        'x-clientele-access': 'member',
      },
    },
    '/portal/branding': {
      get: {
        operationId: 'getPortalBranding',
        tags: ['Clientele portal'],
        summary: 'Shows how a portal looks',
        description:
          'Shows how a portal looks. It is found by the domain the request was addressed to; caches keep it for a minute.\n\nTakes no login.',
        security: [],
        parameters: [],
        responses: {
          '200': {
            description: 'How the portal looks.',
            headers: {
              'Cache-Control': {
                description: '`public, max-age=60`',
                schema: {
                  type: 'string',
                  const: 'public, max-age=60',
                },
              },
              ETag: {
                description: 'Send it as `If-None-Match` to ask whether this has changed.',
                schema: {
                  type: 'string',
                },
              },
              Vary: {
                description: 'Holds `Host`, beside what the host adds.',
                schema: {
                  type: 'string',
                },
              },
            },
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ClientelePortalBranding',
                },
                example: {
                  name: 'Agency',
                  logo: 'https://agency.example/logo.svg',
                  colors: {},
                  domain: 'portal.agency.example',
                },
              },
            },
          },
          '304': {
            description: 'It still looks as it did when the `ETag` in `If-None-Match` was sent.',
            headers: {
              'Cache-Control': {
                description: '`public, max-age=60`',
                schema: {
                  type: 'string',
                  const: 'public, max-age=60',
                },
              },
              ETag: {
                description: 'The same.',
                schema: {
                  type: 'string',
                },
              },
              Vary: {
                description: 'The same.',
                schema: {
                  type: 'string',
                },
              },
            },
          },
          '400': {
            description: '`VALIDATION_FAILED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 400,
                        },
                        code: {
                          type: 'string',
                          enum: ['VALIDATION_FAILED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '403': {
            description: '`VIEW_ONLY`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 403,
                        },
                        code: {
                          type: 'string',
                          enum: ['VIEW_ONLY'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '404': {
            description: '`NOT_FOUND`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 404,
                        },
                        code: {
                          type: 'string',
                          enum: ['NOT_FOUND'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '415': {
            $ref: '#/components/responses/ClienteleUnsupportedMediaType',
          },
          '503': {
            $ref: '#/components/responses/ClienteleUnavailable',
          },
          '507': {
            $ref: '#/components/responses/ClienteleStorageFailed',
          },
        },
        'x-clientele-access': 'open',
      },
    },
    '/projects': {
      get: {
        operationId: 'listProjects',
        tags: ['Clientele projects'],
        summary: 'Lists projects by their names',
        description:
          'Lists projects by their names. Client users see those that are open to them, without how they are billed.\n\nTakes an active membership.',
        security: [
          {
            login: [],
          },
        ],
        parameters: [
          {
            name: 'q',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
              maxLength: 200,
              description: 'A part of the name, whatever its case.',
            },
          },
          {
            name: 'ids',
            in: 'query',
            required: false,
            schema: {
              type: 'array',
              items: {
                type: 'string',
                maxLength: 255,
              },
              maxItems: 200,
              description:
                'Only these, each given as `ids` once more; those that are not there are left out.',
            },
          },
          {
            name: 'cursor',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
              description: 'Where the page begins: the `nextCursor` of the page before.',
            },
          },
          {
            name: 'limit',
            in: 'query',
            required: false,
            schema: {
              type: 'integer',
              minimum: 1,
              maximum: 200,
              description: 'How many items the page has at most; 50 if it is left out.',
            },
          },
          {
            name: 'total',
            in: 'query',
            required: false,
            schema: {
              type: 'boolean',
              description: 'Whether the answer tells how many match in all.',
            },
          },
          {
            name: 'X-Membership-Id',
            in: 'header',
            required: false,
            description:
              'The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it.',
            schema: {
              type: 'string',
            },
          },
          {
            name: 'X-Clientele-View',
            in: 'header',
            required: false,
            description:
              'The token of a view that the caller has begun: the request is then answered as that of the member it looks as.',
            schema: {
              type: 'string',
            },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ClienteleListedProjectPage',
                },
                example: {
                  items: [
                    {
                      id: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                      name: 'Ada Park',
                      billingBasis: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                    },
                  ],
                  nextCursor: null,
                  total: 3,
                },
              },
            },
          },
          '400': {
            description: '`INVALID_CURSOR`, `VALIDATION_FAILED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 400,
                        },
                        code: {
                          type: 'string',
                          enum: ['INVALID_CURSOR', 'VALIDATION_FAILED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '401': {
            $ref: '#/components/responses/ClienteleUnauthenticated',
          },
          '403': {
            description:
              '`ACCESS_ENDED`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `VIEW_ENDED`, `VIEW_UNKNOWN`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 403,
                        },
                        code: {
                          type: 'string',
                          enum: [
                            'ACCESS_ENDED',
                            'MEMBERSHIP_UNKNOWN',
                            'NO_MEMBERSHIP',
                            'VIEW_ENDED',
                            'VIEW_UNKNOWN',
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '409': {
            description: '`MEMBERSHIP_REQUIRED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 409,
                        },
                        code: {
                          type: 'string',
                          enum: ['MEMBERSHIP_REQUIRED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '415': {
            $ref: '#/components/responses/ClienteleUnsupportedMediaType',
          },
          '501': {
            description: '`NOT_SEARCHABLE`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 501,
                        },
                        code: {
                          type: 'string',
                          enum: ['NOT_SEARCHABLE'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '503': {
            $ref: '#/components/responses/ClienteleUnavailable',
          },
          '507': {
            $ref: '#/components/responses/ClienteleStorageFailed',
          },
        },
        'x-clientele-access': 'member',
      },
    },
    '/projects/{projectId}/members': {
      get: {
        operationId: 'listProjectMembers',
        tags: ['Clientele projects'],
        summary: 'Lists the members that a project is selected for',
        description:
          'Lists the members that a project is selected for. Client users need `users.view`.\n\nTakes an active membership.',
        security: [
          {
            login: [],
          },
        ],
        parameters: [
          {
            name: 'projectId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'kind',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
              enum: ['staff', 'client'],
            },
          },
          {
            name: 'clientId',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
              maxLength: 255,
            },
          },
          {
            name: 'status',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
              enum: ['pending', 'active', 'deactivated', 'ended'],
            },
          },
          {
            name: 'role',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
              enum: ['admin', 'staff', 'member'],
            },
          },
          {
            name: 'groupId',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
              maxLength: 255,
            },
          },
          {
            name: 'q',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
              maxLength: 200,
              description: 'Words, in any order, each of them in the name or the email.',
            },
          },
          {
            name: 'inactiveDays',
            in: 'query',
            required: false,
            schema: {
              type: 'integer',
              minimum: 1,
              maximum: 36500,
              description: 'Only active members for whom nothing has happened for so many days.',
            },
          },
          {
            name: 'sort',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
              enum: [
                'name',
                '-name',
                'email',
                '-email',
                'createdAt',
                '-createdAt',
                'lastActiveAt',
                '-lastActiveAt',
              ],
              description: 'The order; a minus in front turns it round.',
            },
          },
          {
            name: 'cursor',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
              description: 'Where the page begins: the `nextCursor` of the page before.',
            },
          },
          {
            name: 'limit',
            in: 'query',
            required: false,
            schema: {
              type: 'integer',
              minimum: 1,
              maximum: 200,
              description: 'How many items the page has at most; 50 if it is left out.',
            },
          },
          {
            name: 'total',
            in: 'query',
            required: false,
            schema: {
              type: 'boolean',
              description: 'Whether the answer tells how many match in all.',
            },
          },
          {
            name: 'X-Membership-Id',
            in: 'header',
            required: false,
            description:
              'The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it.',
            schema: {
              type: 'string',
            },
          },
          {
            name: 'X-Clientele-View',
            in: 'header',
            required: false,
            description:
              'The token of a view that the caller has begun: the request is then answered as that of the member it looks as.',
            schema: {
              type: 'string',
            },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ClienteleMemberPage',
                },
                example: {
                  items: [
                    {
                      id: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                      kind: 'client',
                      clientId: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                      clientName: 'Ada & Partners',
                      clients: ['01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02'],
                      clientCount: 3,
                      email: 'ada@ada.example',
                      emailConflict: 'taken',
                      name: 'Ada Park',
                      role: 'member',
                      status: 'active',
                      accessUntil: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                      standing: 'ok',
                      lastActiveAt: '2026-11-25T10:00:00.000Z',
                      reviewedAt: '2026-11-25T10:00:00.000Z',
                      locale: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                      portalRate: null,
                      permissions: {
                        mode: 'default',
                        profileId: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                      },
                      invitation: null,
                      projects: [
                        {
                          id: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                          rate: '95.50',
                          customized: true,
                          until: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                        },
                      ],
                      projectCount: 3,
                      groups: ['01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02'],
                      groupCount: 3,
                      goneGroups: [],
                      version: 1,
                    },
                  ],
                  nextCursor: null,
                  total: 3,
                },
              },
            },
          },
          '400': {
            description: '`INVALID_CURSOR`, `VALIDATION_FAILED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 400,
                        },
                        code: {
                          type: 'string',
                          enum: ['INVALID_CURSOR', 'VALIDATION_FAILED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '401': {
            $ref: '#/components/responses/ClienteleUnauthenticated',
          },
          '403': {
            description:
              '`ACCESS_ENDED`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `PERMISSION_DENIED`, `VIEW_ENDED`, `VIEW_UNKNOWN`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 403,
                        },
                        code: {
                          type: 'string',
                          enum: [
                            'ACCESS_ENDED',
                            'MEMBERSHIP_UNKNOWN',
                            'NO_MEMBERSHIP',
                            'PERMISSION_DENIED',
                            'VIEW_ENDED',
                            'VIEW_UNKNOWN',
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '404': {
            description: '`NOT_FOUND`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 404,
                        },
                        code: {
                          type: 'string',
                          enum: ['NOT_FOUND'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '409': {
            description: '`MEMBERSHIP_REQUIRED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 409,
                        },
                        code: {
                          type: 'string',
                          enum: ['MEMBERSHIP_REQUIRED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '415': {
            $ref: '#/components/responses/ClienteleUnsupportedMediaType',
          },
          '503': {
            $ref: '#/components/responses/ClienteleUnavailable',
          },
          '507': {
            $ref: '#/components/responses/ClienteleStorageFailed',
          },
        },
        'x-clientele-access': 'member',
      },
    },
    '/projects/{projectId}/members/{memberId}': {
      delete: {
        operationId: 'removeProjectMember',
        tags: ['Clientele projects'],
        summary: 'Takes a member off a project',
        description: 'Takes a member off a project. For staff.\n\nTakes an active membership.',
        security: [
          {
            login: [],
          },
        ],
        parameters: [
          {
            name: 'projectId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'memberId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'notify',
            in: 'query',
            required: false,
            schema: {
              type: 'boolean',
              description: 'Whether the person is to be told.',
            },
          },
          {
            name: 'X-Membership-Id',
            in: 'header',
            required: false,
            description:
              'The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it.',
            schema: {
              type: 'string',
            },
          },
        ],
        responses: {
          '204': {
            description: 'Done; there is nothing to tell.',
          },
          '400': {
            description: '`VALIDATION_FAILED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 400,
                        },
                        code: {
                          type: 'string',
                          enum: ['VALIDATION_FAILED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '401': {
            $ref: '#/components/responses/ClienteleUnauthenticated',
          },
          '403': {
            description:
              '`ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `ROLE_REQUIRED`, `SELF_CHANGE`, `STAFF_ONLY`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 403,
                        },
                        code: {
                          type: 'string',
                          enum: [
                            'ACCESS_ENDED',
                            'CROSS_SITE',
                            'MEMBERSHIP_UNKNOWN',
                            'NO_MEMBERSHIP',
                            'ROLE_REQUIRED',
                            'SELF_CHANGE',
                            'STAFF_ONLY',
                            'VIEW_ENDED',
                            'VIEW_ONLY',
                            'VIEW_UNKNOWN',
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '404': {
            description: '`NOT_FOUND`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 404,
                        },
                        code: {
                          type: 'string',
                          enum: ['NOT_FOUND'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '409': {
            description: '`MEMBERSHIP_REQUIRED`, `NOT_ASSIGNED`, `WOULD_WIDEN`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 409,
                        },
                        code: {
                          type: 'string',
                          enum: ['MEMBERSHIP_REQUIRED', 'NOT_ASSIGNED', 'WOULD_WIDEN'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '415': {
            $ref: '#/components/responses/ClienteleUnsupportedMediaType',
          },
          '503': {
            $ref: '#/components/responses/ClienteleUnavailable',
          },
          '507': {
            $ref: '#/components/responses/ClienteleStorageFailed',
          },
        },
        'x-clientele-access': 'member',
      },
    },
    '/projects/{projectId}/members/{memberId}/permissions': {
      put: {
        operationId: 'customizeProjectPermissions',
        tags: ['Clientele projects'],
        summary:
          'Sets what a member may do in a project, instead of what it may do elsewhere, or with `dryRun` tells what that would do',
        description:
          'Sets what a member may do in a project, instead of what it may do elsewhere, or with `dryRun` tells what that would do. Client users need `users.edit`, and give only what they have.\n\nTakes an active membership.',
        security: [
          {
            login: [],
          },
        ],
        parameters: [
          {
            name: 'projectId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'memberId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'dryRun',
            in: 'query',
            required: false,
            schema: {
              type: 'boolean',
              description:
                'With `true` nothing is changed: the answer is what the change would do.',
            },
          },
          {
            name: 'X-Membership-Id',
            in: 'header',
            required: false,
            description:
              'The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it.',
            schema: {
              type: 'string',
            },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/ClienteleCustomize',
              },
              example: {
                permissions: {
                  reports: true,
                  'reports.view': true,
                },
                version: 1,
                notify: true,
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: {
              'application/json': {
                schema: {
                  anyOf: [
                    {
                      $ref: '#/components/schemas/ClienteleMemberPermissions',
                    },
                    {
                      $ref: '#/components/schemas/ClienteleChangePreview',
                    },
                  ],
                },
                example: {
                  mode: 'default',
                  profileId: null,
                  stored: null,
                  effective: {
                    'reports.view': true,
                  },
                  customized: true,
                  version: 1,
                },
              },
            },
          },
          '400': {
            description: '`VALIDATION_FAILED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 400,
                        },
                        code: {
                          type: 'string',
                          enum: ['VALIDATION_FAILED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '401': {
            $ref: '#/components/responses/ClienteleUnauthenticated',
          },
          '403': {
            description:
              '`ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `PERMISSION_DENIED`, `PERMISSION_ESCALATION`, `PLAN_FORBIDS`, `ROLE_REQUIRED`, `SELF_CHANGE`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 403,
                        },
                        code: {
                          type: 'string',
                          enum: [
                            'ACCESS_ENDED',
                            'CROSS_SITE',
                            'MEMBERSHIP_UNKNOWN',
                            'NO_MEMBERSHIP',
                            'PERMISSION_DENIED',
                            'PERMISSION_ESCALATION',
                            'PLAN_FORBIDS',
                            'ROLE_REQUIRED',
                            'SELF_CHANGE',
                            'VIEW_ENDED',
                            'VIEW_ONLY',
                            'VIEW_UNKNOWN',
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '404': {
            description: '`NOT_FOUND`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 404,
                        },
                        code: {
                          type: 'string',
                          enum: ['NOT_FOUND'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '409': {
            description: '`MEMBERSHIP_REQUIRED`, `NOT_ASSIGNED`, `STALE_VERSION`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 409,
                        },
                        code: {
                          type: 'string',
                          enum: ['MEMBERSHIP_REQUIRED', 'NOT_ASSIGNED', 'STALE_VERSION'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '415': {
            $ref: '#/components/responses/ClienteleUnsupportedMediaType',
          },
          '422': {
            description: '`UNKNOWN_PERMISSION`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 422,
                        },
                        code: {
                          type: 'string',
                          enum: ['UNKNOWN_PERMISSION'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '503': {
            $ref: '#/components/responses/ClienteleUnavailable',
          },
          '507': {
            $ref: '#/components/responses/ClienteleStorageFailed',
          },
        },
        'x-clientele-access': 'member',
      },
      delete: {
        operationId: 'deleteProjectPermissions',
        tags: ['Clientele projects'],
        summary: "Has a member's permissions count in a project as they do elsewhere",
        description:
          "Has a member's permissions count in a project as they do elsewhere. Client users need `users.edit`.\n\nTakes an active membership.",
        security: [
          {
            login: [],
          },
        ],
        parameters: [
          {
            name: 'projectId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'memberId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'notify',
            in: 'query',
            required: false,
            schema: {
              type: 'boolean',
              description: 'Whether the person is to be told.',
            },
          },
          {
            name: 'X-Membership-Id',
            in: 'header',
            required: false,
            description:
              'The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it.',
            schema: {
              type: 'string',
            },
          },
        ],
        responses: {
          '204': {
            description: 'Done; there is nothing to tell.',
          },
          '400': {
            description: '`VALIDATION_FAILED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 400,
                        },
                        code: {
                          type: 'string',
                          enum: ['VALIDATION_FAILED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '401': {
            $ref: '#/components/responses/ClienteleUnauthenticated',
          },
          '403': {
            description:
              '`ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `PERMISSION_DENIED`, `PERMISSION_ESCALATION`, `ROLE_REQUIRED`, `SELF_CHANGE`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 403,
                        },
                        code: {
                          type: 'string',
                          enum: [
                            'ACCESS_ENDED',
                            'CROSS_SITE',
                            'MEMBERSHIP_UNKNOWN',
                            'NO_MEMBERSHIP',
                            'PERMISSION_DENIED',
                            'PERMISSION_ESCALATION',
                            'ROLE_REQUIRED',
                            'SELF_CHANGE',
                            'VIEW_ENDED',
                            'VIEW_ONLY',
                            'VIEW_UNKNOWN',
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '404': {
            description: '`NOT_FOUND`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 404,
                        },
                        code: {
                          type: 'string',
                          enum: ['NOT_FOUND'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '409': {
            description: '`MEMBERSHIP_REQUIRED`, `NOT_ASSIGNED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 409,
                        },
                        code: {
                          type: 'string',
                          enum: ['MEMBERSHIP_REQUIRED', 'NOT_ASSIGNED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '415': {
            $ref: '#/components/responses/ClienteleUnsupportedMediaType',
          },
          '503': {
            $ref: '#/components/responses/ClienteleUnavailable',
          },
          '507': {
            $ref: '#/components/responses/ClienteleStorageFailed',
          },
        },
        'x-clientele-access': 'member',
      },
    },
    '/projects/{projectId}/permissions/clone': {
      post: {
        operationId: 'cloneProjectPermissions',
        tags: ['Clientele projects'],
        summary:
          'Gives what one member may do in a project to others of it, to all of them or none, or with `dryRun` tells what that would do',
        description:
          'Gives what one member may do in a project to others of it, to all of them or none, or with `dryRun` tells what that would do. Client users need `users.edit`, and give only what they have.\n\nTakes an active membership.',
        security: [
          {
            login: [],
          },
        ],
        parameters: [
          {
            name: 'projectId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'dryRun',
            in: 'query',
            required: false,
            schema: {
              type: 'boolean',
              description:
                'With `true` nothing is changed: the answer is what the change would do.',
            },
          },
          {
            name: 'X-Membership-Id',
            in: 'header',
            required: false,
            description:
              'The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it.',
            schema: {
              type: 'string',
            },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/ClienteleClonePermissions',
              },
              example: {
                fromMemberId: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                toMemberIds: ['01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02'],
                notify: true,
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: {
              'application/json': {
                schema: {
                  anyOf: [
                    {
                      $ref: '#/components/schemas/ClienteleCloneResult',
                    },
                    {
                      $ref: '#/components/schemas/ClienteleChangePreview',
                    },
                  ],
                },
                example: {
                  count: 3,
                },
              },
            },
          },
          '400': {
            description: '`VALIDATION_FAILED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 400,
                        },
                        code: {
                          type: 'string',
                          enum: ['VALIDATION_FAILED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '401': {
            $ref: '#/components/responses/ClienteleUnauthenticated',
          },
          '403': {
            description:
              '`ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `PERMISSION_DENIED`, `PERMISSION_ESCALATION`, `PLAN_FORBIDS`, `SELF_CHANGE`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 403,
                        },
                        code: {
                          type: 'string',
                          enum: [
                            'ACCESS_ENDED',
                            'CROSS_SITE',
                            'MEMBERSHIP_UNKNOWN',
                            'NO_MEMBERSHIP',
                            'PERMISSION_DENIED',
                            'PERMISSION_ESCALATION',
                            'PLAN_FORBIDS',
                            'SELF_CHANGE',
                            'VIEW_ENDED',
                            'VIEW_ONLY',
                            'VIEW_UNKNOWN',
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '404': {
            description: '`NOT_FOUND`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 404,
                        },
                        code: {
                          type: 'string',
                          enum: ['NOT_FOUND'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '409': {
            description: '`MEMBERSHIP_REQUIRED`, `NOT_ASSIGNED`, `NOT_CUSTOMIZED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 409,
                        },
                        code: {
                          type: 'string',
                          enum: ['MEMBERSHIP_REQUIRED', 'NOT_ASSIGNED', 'NOT_CUSTOMIZED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '415': {
            $ref: '#/components/responses/ClienteleUnsupportedMediaType',
          },
          '503': {
            $ref: '#/components/responses/ClienteleUnavailable',
          },
          '507': {
            $ref: '#/components/responses/ClienteleStorageFailed',
          },
        },
        'x-clientele-access': 'member',
      },
    },
    '/groups': {
      get: {
        operationId: 'listGroups',
        tags: ['Clientele groups'],
        summary: 'Lists groups by their names',
        description:
          'Lists groups by their names. Client users see those that are selected for them.\n\nTakes an active membership.',
        security: [
          {
            login: [],
          },
        ],
        parameters: [
          {
            name: 'q',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
              maxLength: 200,
              description: 'A part of the name, whatever its case.',
            },
          },
          {
            name: 'ids',
            in: 'query',
            required: false,
            schema: {
              type: 'array',
              items: {
                type: 'string',
                maxLength: 255,
              },
              maxItems: 200,
              description:
                'Only these, each given as `ids` once more; those that are not there are left out.',
            },
          },
          {
            name: 'cursor',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
              description: 'Where the page begins: the `nextCursor` of the page before.',
            },
          },
          {
            name: 'limit',
            in: 'query',
            required: false,
            schema: {
              type: 'integer',
              minimum: 1,
              maximum: 200,
              description: 'How many items the page has at most; 50 if it is left out.',
            },
          },
          {
            name: 'total',
            in: 'query',
            required: false,
            schema: {
              type: 'boolean',
              description: 'Whether the answer tells how many match in all.',
            },
          },
          {
            name: 'X-Membership-Id',
            in: 'header',
            required: false,
            description:
              'The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it.',
            schema: {
              type: 'string',
            },
          },
          {
            name: 'X-Clientele-View',
            in: 'header',
            required: false,
            description:
              'The token of a view that the caller has begun: the request is then answered as that of the member it looks as.',
            schema: {
              type: 'string',
            },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ClienteleListedGroupPage',
                },
                example: {
                  items: [
                    {
                      id: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                      name: 'Ada Park',
                    },
                  ],
                  nextCursor: null,
                  total: 3,
                },
              },
            },
          },
          '400': {
            description: '`INVALID_CURSOR`, `VALIDATION_FAILED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 400,
                        },
                        code: {
                          type: 'string',
                          enum: ['INVALID_CURSOR', 'VALIDATION_FAILED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '401': {
            $ref: '#/components/responses/ClienteleUnauthenticated',
          },
          '403': {
            description:
              '`ACCESS_ENDED`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `VIEW_ENDED`, `VIEW_UNKNOWN`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 403,
                        },
                        code: {
                          type: 'string',
                          enum: [
                            'ACCESS_ENDED',
                            'MEMBERSHIP_UNKNOWN',
                            'NO_MEMBERSHIP',
                            'VIEW_ENDED',
                            'VIEW_UNKNOWN',
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '409': {
            description: '`MEMBERSHIP_REQUIRED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 409,
                        },
                        code: {
                          type: 'string',
                          enum: ['MEMBERSHIP_REQUIRED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '415': {
            $ref: '#/components/responses/ClienteleUnsupportedMediaType',
          },
          '501': {
            description: '`NOT_SEARCHABLE`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 501,
                        },
                        code: {
                          type: 'string',
                          enum: ['NOT_SEARCHABLE'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '503': {
            $ref: '#/components/responses/ClienteleUnavailable',
          },
          '507': {
            $ref: '#/components/responses/ClienteleStorageFailed',
          },
        },
        'x-clientele-access': 'member',
      },
    },
    '/requests': {
      get: {
        operationId: 'listRequests',
        tags: ['Clientele requests'],
        summary: 'Lists requests, newest first',
        description:
          'Lists requests, newest first. Client users see their own; with `users.edit` they see those of their client.\n\nTakes an active membership.',
        security: [
          {
            login: [],
          },
        ],
        parameters: [
          {
            name: 'status',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
              enum: ['open', 'approved', 'declined', 'withdrawn'],
            },
          },
          {
            name: 'kind',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
              enum: ['permission', 'project', 'scope'],
            },
          },
          {
            name: 'clientId',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
              maxLength: 255,
            },
          },
          {
            name: 'memberId',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
              maxLength: 255,
              description: 'Whose requests.',
            },
          },
          {
            name: 'cursor',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
              description: 'Where the page begins: the `nextCursor` of the page before.',
            },
          },
          {
            name: 'limit',
            in: 'query',
            required: false,
            schema: {
              type: 'integer',
              minimum: 1,
              maximum: 200,
              description: 'How many items the page has at most; 50 if it is left out.',
            },
          },
          {
            name: 'X-Membership-Id',
            in: 'header',
            required: false,
            description:
              'The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it.',
            schema: {
              type: 'string',
            },
          },
          {
            name: 'X-Clientele-View',
            in: 'header',
            required: false,
            description:
              'The token of a view that the caller has begun: the request is then answered as that of the member it looks as.',
            schema: {
              type: 'string',
            },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ClienteleRequestPage',
                },
                example: {
                  items: [
                    {
                      id: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                      kind: 'permission',
                      key: 'reports.view',
                      projectId: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                      note: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                      status: 'open',
                      answer: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                      clientId: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                      member: {
                        id: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                        name: 'Ada Park',
                      },
                      decidedBy: {
                        id: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                        name: 'Ada Park',
                      },
                      createdAt: '2026-11-25T10:00:00.000Z',
                      closedAt: '2026-11-25T10:00:00.000Z',
                    },
                  ],
                  nextCursor: null,
                },
              },
            },
          },
          '400': {
            description: '`INVALID_CURSOR`, `VALIDATION_FAILED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 400,
                        },
                        code: {
                          type: 'string',
                          enum: ['INVALID_CURSOR', 'VALIDATION_FAILED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '401': {
            $ref: '#/components/responses/ClienteleUnauthenticated',
          },
          '403': {
            description:
              '`ACCESS_ENDED`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `VIEW_ENDED`, `VIEW_UNKNOWN`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 403,
                        },
                        code: {
                          type: 'string',
                          enum: [
                            'ACCESS_ENDED',
                            'MEMBERSHIP_UNKNOWN',
                            'NO_MEMBERSHIP',
                            'VIEW_ENDED',
                            'VIEW_UNKNOWN',
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '409': {
            description: '`MEMBERSHIP_REQUIRED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 409,
                        },
                        code: {
                          type: 'string',
                          enum: ['MEMBERSHIP_REQUIRED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '415': {
            $ref: '#/components/responses/ClienteleUnsupportedMediaType',
          },
          '503': {
            $ref: '#/components/responses/ClienteleUnavailable',
          },
          '507': {
            $ref: '#/components/responses/ClienteleStorageFailed',
          },
        },
        'x-clientele-access': 'member',
      },
      post: {
        operationId: 'makeRequest',
        tags: ['Clientele requests'],
        summary: 'Asks for a permission, a project or more to see, for oneself',
        description:
          'Asks for a permission, a project or more to see, for oneself. Whoever asks for the same thing again while that is open gets the open request. For client users; staff have everything.\n\nTakes an active membership.',
        security: [
          {
            login: [],
          },
        ],
        parameters: [
          {
            name: 'X-Membership-Id',
            in: 'header',
            required: false,
            description:
              'The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it.',
            schema: {
              type: 'string',
            },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/ClienteleMakeRequest',
              },
              example: {
                kind: 'permission',
                key: 'reports.view',
                projectId: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                note: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
              },
            },
          },
        },
        responses: {
          '201': {
            description: 'Done.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ClienteleRequest',
                },
                example: {
                  id: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                  kind: 'permission',
                  key: 'reports.view',
                  projectId: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                  note: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                  status: 'open',
                  answer: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                  clientId: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                  member: {
                    id: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                    name: 'Ada Park',
                  },
                  decidedBy: {
                    id: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                    name: 'Ada Park',
                  },
                  createdAt: '2026-11-25T10:00:00.000Z',
                  closedAt: '2026-11-25T10:00:00.000Z',
                },
              },
            },
          },
          '400': {
            description: '`VALIDATION_FAILED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 400,
                        },
                        code: {
                          type: 'string',
                          enum: ['VALIDATION_FAILED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '401': {
            $ref: '#/components/responses/ClienteleUnauthenticated',
          },
          '403': {
            description:
              '`ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 403,
                        },
                        code: {
                          type: 'string',
                          enum: [
                            'ACCESS_ENDED',
                            'CROSS_SITE',
                            'MEMBERSHIP_UNKNOWN',
                            'NO_MEMBERSHIP',
                            'VIEW_ENDED',
                            'VIEW_ONLY',
                            'VIEW_UNKNOWN',
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '404': {
            description: '`NOT_FOUND`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 404,
                        },
                        code: {
                          type: 'string',
                          enum: ['NOT_FOUND'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '409': {
            description: '`ALREADY_HELD`, `MEMBERSHIP_REQUIRED`, `REQUEST_LIMIT`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 409,
                        },
                        code: {
                          type: 'string',
                          enum: ['ALREADY_HELD', 'MEMBERSHIP_REQUIRED', 'REQUEST_LIMIT'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '415': {
            $ref: '#/components/responses/ClienteleUnsupportedMediaType',
          },
          '422': {
            description: '`NOT_REQUESTABLE`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 422,
                        },
                        code: {
                          type: 'string',
                          enum: ['NOT_REQUESTABLE'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '429': {
            description: '`REQUEST_RATE_LIMIT`',
            headers: {
              'Retry-After': {
                description: 'Whole seconds after which the call can succeed.',
                schema: {
                  type: 'integer',
                  minimum: 0,
                },
              },
            },
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 429,
                        },
                        code: {
                          type: 'string',
                          enum: ['REQUEST_RATE_LIMIT'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '503': {
            $ref: '#/components/responses/ClienteleUnavailable',
          },
          '507': {
            $ref: '#/components/responses/ClienteleStorageFailed',
          },
        },
        'x-clientele-access': 'member',
      },
    },
    '/requests/{id}/approve': {
      post: {
        operationId: 'approveRequest',
        tags: ['Clientele requests'],
        summary: 'Gives what is asked for',
        description:
          'Gives what is asked for. For staff; client users with `users.edit` may give permissions, in their own client, and only those they have. A scope is given by naming its projects or groups.\n\nTakes an active membership.',
        security: [
          {
            login: [],
          },
        ],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'X-Membership-Id',
            in: 'header',
            required: false,
            description:
              'The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it.',
            schema: {
              type: 'string',
            },
          },
        ],
        requestBody: {
          required: false,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/ClienteleApproveRequest',
              },
              example: {
                projects: [
                  {
                    id: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                    rate: '95.50',
                    until: '2026-12-31',
                  },
                ],
                groups: ['01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02'],
                until: '2026-12-31',
                note: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ClienteleRequest',
                },
                example: {
                  id: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                  kind: 'permission',
                  key: 'reports.view',
                  projectId: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                  note: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                  status: 'open',
                  answer: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                  clientId: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                  member: {
                    id: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                    name: 'Ada Park',
                  },
                  decidedBy: {
                    id: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                    name: 'Ada Park',
                  },
                  createdAt: '2026-11-25T10:00:00.000Z',
                  closedAt: '2026-11-25T10:00:00.000Z',
                },
              },
            },
          },
          '400': {
            description: '`VALIDATION_FAILED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 400,
                        },
                        code: {
                          type: 'string',
                          enum: ['VALIDATION_FAILED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '401': {
            $ref: '#/components/responses/ClienteleUnauthenticated',
          },
          '403': {
            description:
              '`ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `PERMISSION_DENIED`, `PERMISSION_ESCALATION`, `SELF_CHANGE`, `STAFF_ONLY`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 403,
                        },
                        code: {
                          type: 'string',
                          enum: [
                            'ACCESS_ENDED',
                            'CROSS_SITE',
                            'MEMBERSHIP_UNKNOWN',
                            'NO_MEMBERSHIP',
                            'PERMISSION_DENIED',
                            'PERMISSION_ESCALATION',
                            'SELF_CHANGE',
                            'STAFF_ONLY',
                            'VIEW_ENDED',
                            'VIEW_ONLY',
                            'VIEW_UNKNOWN',
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '404': {
            description: '`NOT_FOUND`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 404,
                        },
                        code: {
                          type: 'string',
                          enum: ['NOT_FOUND'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '409': {
            description: '`MEMBERSHIP_REQUIRED`, `REQUEST_CLOSED`, `WOULD_NARROW`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 409,
                        },
                        code: {
                          type: 'string',
                          enum: ['MEMBERSHIP_REQUIRED', 'REQUEST_CLOSED', 'WOULD_NARROW'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '415': {
            $ref: '#/components/responses/ClienteleUnsupportedMediaType',
          },
          '422': {
            description:
              '`NOT_REQUESTABLE`, `RATE_NOT_APPLICABLE`, `UNKNOWN_GROUP`, `UNKNOWN_PROJECT`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 422,
                        },
                        code: {
                          type: 'string',
                          enum: [
                            'NOT_REQUESTABLE',
                            'RATE_NOT_APPLICABLE',
                            'UNKNOWN_GROUP',
                            'UNKNOWN_PROJECT',
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '503': {
            $ref: '#/components/responses/ClienteleUnavailable',
          },
          '507': {
            $ref: '#/components/responses/ClienteleStorageFailed',
          },
        },
        'x-clientele-access': 'member',
      },
    },
    '/requests/{id}/decline': {
      post: {
        operationId: 'declineRequest',
        tags: ['Clientele requests'],
        summary: 'Says no to a request',
        description:
          'Says no to a request. For whoever may approve it.\n\nTakes an active membership.',
        security: [
          {
            login: [],
          },
        ],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'X-Membership-Id',
            in: 'header',
            required: false,
            description:
              'The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it.',
            schema: {
              type: 'string',
            },
          },
        ],
        requestBody: {
          required: false,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/ClienteleDeclineRequest',
              },
              example: {
                note: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ClienteleRequest',
                },
                example: {
                  id: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                  kind: 'permission',
                  key: 'reports.view',
                  projectId: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                  note: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                  status: 'open',
                  answer: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                  clientId: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                  member: {
                    id: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                    name: 'Ada Park',
                  },
                  decidedBy: {
                    id: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                    name: 'Ada Park',
                  },
                  createdAt: '2026-11-25T10:00:00.000Z',
                  closedAt: '2026-11-25T10:00:00.000Z',
                },
              },
            },
          },
          '400': {
            description: '`VALIDATION_FAILED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 400,
                        },
                        code: {
                          type: 'string',
                          enum: ['VALIDATION_FAILED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '401': {
            $ref: '#/components/responses/ClienteleUnauthenticated',
          },
          '403': {
            description:
              '`ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `PERMISSION_DENIED`, `SELF_CHANGE`, `STAFF_ONLY`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 403,
                        },
                        code: {
                          type: 'string',
                          enum: [
                            'ACCESS_ENDED',
                            'CROSS_SITE',
                            'MEMBERSHIP_UNKNOWN',
                            'NO_MEMBERSHIP',
                            'PERMISSION_DENIED',
                            'SELF_CHANGE',
                            'STAFF_ONLY',
                            'VIEW_ENDED',
                            'VIEW_ONLY',
                            'VIEW_UNKNOWN',
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '404': {
            description: '`NOT_FOUND`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 404,
                        },
                        code: {
                          type: 'string',
                          enum: ['NOT_FOUND'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '409': {
            description: '`MEMBERSHIP_REQUIRED`, `REQUEST_CLOSED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 409,
                        },
                        code: {
                          type: 'string',
                          enum: ['MEMBERSHIP_REQUIRED', 'REQUEST_CLOSED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '415': {
            $ref: '#/components/responses/ClienteleUnsupportedMediaType',
          },
          '503': {
            $ref: '#/components/responses/ClienteleUnavailable',
          },
          '507': {
            $ref: '#/components/responses/ClienteleStorageFailed',
          },
        },
        'x-clientele-access': 'member',
      },
    },
    '/requests/{id}': {
      delete: {
        operationId: 'withdrawRequest',
        tags: ['Clientele requests'],
        summary: "Takes a request of one's own back",
        description: "Takes a request of one's own back.\n\nTakes an active membership.",
        security: [
          {
            login: [],
          },
        ],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'X-Membership-Id',
            in: 'header',
            required: false,
            description:
              'The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it.',
            schema: {
              type: 'string',
            },
          },
        ],
        responses: {
          '204': {
            description: 'Done; there is nothing to tell.',
          },
          '400': {
            description: '`VALIDATION_FAILED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 400,
                        },
                        code: {
                          type: 'string',
                          enum: ['VALIDATION_FAILED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '401': {
            $ref: '#/components/responses/ClienteleUnauthenticated',
          },
          '403': {
            description:
              '`ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 403,
                        },
                        code: {
                          type: 'string',
                          enum: [
                            'ACCESS_ENDED',
                            'CROSS_SITE',
                            'MEMBERSHIP_UNKNOWN',
                            'NO_MEMBERSHIP',
                            'VIEW_ENDED',
                            'VIEW_ONLY',
                            'VIEW_UNKNOWN',
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '404': {
            description: '`NOT_FOUND`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 404,
                        },
                        code: {
                          type: 'string',
                          enum: ['NOT_FOUND'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '409': {
            description: '`MEMBERSHIP_REQUIRED`, `REQUEST_CLOSED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 409,
                        },
                        code: {
                          type: 'string',
                          enum: ['MEMBERSHIP_REQUIRED', 'REQUEST_CLOSED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '415': {
            $ref: '#/components/responses/ClienteleUnsupportedMediaType',
          },
          '503': {
            $ref: '#/components/responses/ClienteleUnavailable',
          },
          '507': {
            $ref: '#/components/responses/ClienteleStorageFailed',
          },
        },
        'x-clientele-access': 'member',
      },
    },
    '/exports': {
      post: {
        operationId: 'createExport',
        tags: ['Clientele exports'],
        summary: 'Has an export of members made',
        description:
          'Has an export of members made. Each member of the staff has one that is not over at a time.\n\nTakes an active membership of the staff.',
        security: [
          {
            login: [],
          },
        ],
        parameters: [
          {
            name: 'X-Membership-Id',
            in: 'header',
            required: false,
            description:
              'The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it.',
            schema: {
              type: 'string',
            },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/ClienteleCreateExport',
              },
              example: {
                by: 'portal',
                format: 'csv',
                filter: {
                  kind: 'staff',
                  clientId: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                  status: 'pending',
                  role: 'admin',
                  projectId: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                  groupId: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                  q: 'ada',
                  inactiveDays: 90,
                },
              },
            },
          },
        },
        responses: {
          '202': {
            description: 'Done.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ClienteleExport',
                },
                example: {
                  id: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                  by: 'portal',
                  format: 'csv',
                  filter: {
                    kind: 'staff',
                    clientId: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                    status: 'pending',
                    role: 'admin',
                    projectId: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                    groupId: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                    q: 'ada',
                    inactiveDays: 90,
                  },
                  status: 'running',
                  progress: 0.5,
                  rows: 3,
                  failure: 'STORAGE_FAILED',
                  createdAt: '2026-11-25T10:00:00.000Z',
                  finishedAt: null,
                  expiresAt: null,
                },
              },
            },
          },
          '400': {
            description: '`VALIDATION_FAILED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 400,
                        },
                        code: {
                          type: 'string',
                          enum: ['VALIDATION_FAILED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '401': {
            $ref: '#/components/responses/ClienteleUnauthenticated',
          },
          '403': {
            description:
              '`ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `STAFF_ONLY`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 403,
                        },
                        code: {
                          type: 'string',
                          enum: [
                            'ACCESS_ENDED',
                            'CROSS_SITE',
                            'MEMBERSHIP_UNKNOWN',
                            'NO_MEMBERSHIP',
                            'STAFF_ONLY',
                            'VIEW_ENDED',
                            'VIEW_ONLY',
                            'VIEW_UNKNOWN',
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '404': {
            description: '`NOT_FOUND`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 404,
                        },
                        code: {
                          type: 'string',
                          enum: ['NOT_FOUND'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '409': {
            description: '`EXPORT_RUNNING`, `MEMBERSHIP_REQUIRED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 409,
                        },
                        code: {
                          type: 'string',
                          enum: ['EXPORT_RUNNING', 'MEMBERSHIP_REQUIRED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '415': {
            $ref: '#/components/responses/ClienteleUnsupportedMediaType',
          },
          '503': {
            $ref: '#/components/responses/ClienteleUnavailable',
          },
          '507': {
            $ref: '#/components/responses/ClienteleStorageFailed',
          },
        },
        'x-clientele-access': 'staff',
      },
      get: {
        operationId: 'listExports',
        tags: ['Clientele exports'],
        summary: 'Lists the exports that the caller has had made, newest first',
        description:
          'Lists the exports that the caller has had made, newest first.\n\nTakes an active membership of the staff.',
        security: [
          {
            login: [],
          },
        ],
        parameters: [
          {
            name: 'cursor',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
              description: 'Where the page begins: the `nextCursor` of the page before.',
            },
          },
          {
            name: 'limit',
            in: 'query',
            required: false,
            schema: {
              type: 'integer',
              minimum: 1,
              maximum: 200,
              description: 'How many items the page has at most; 50 if it is left out.',
            },
          },
          {
            name: 'X-Membership-Id',
            in: 'header',
            required: false,
            description:
              'The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it.',
            schema: {
              type: 'string',
            },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ClienteleExportPage',
                },
                example: {
                  items: [
                    {
                      id: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                      by: 'portal',
                      format: 'csv',
                      filter: {
                        kind: 'staff',
                        clientId: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                        status: 'pending',
                        role: 'admin',
                        projectId: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                        groupId: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                        q: 'ada',
                        inactiveDays: 90,
                      },
                      status: 'running',
                      progress: 0.5,
                      rows: 3,
                      failure: 'STORAGE_FAILED',
                      createdAt: '2026-11-25T10:00:00.000Z',
                      finishedAt: null,
                      expiresAt: null,
                    },
                  ],
                  nextCursor: null,
                },
              },
            },
          },
          '400': {
            description: '`INVALID_CURSOR`, `VALIDATION_FAILED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 400,
                        },
                        code: {
                          type: 'string',
                          enum: ['INVALID_CURSOR', 'VALIDATION_FAILED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '401': {
            $ref: '#/components/responses/ClienteleUnauthenticated',
          },
          '403': {
            description:
              '`ACCESS_ENDED`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `STAFF_ONLY`, `VIEW_ENDED`, `VIEW_UNKNOWN`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 403,
                        },
                        code: {
                          type: 'string',
                          enum: [
                            'ACCESS_ENDED',
                            'MEMBERSHIP_UNKNOWN',
                            'NO_MEMBERSHIP',
                            'STAFF_ONLY',
                            'VIEW_ENDED',
                            'VIEW_UNKNOWN',
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '409': {
            description: '`MEMBERSHIP_REQUIRED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 409,
                        },
                        code: {
                          type: 'string',
                          enum: ['MEMBERSHIP_REQUIRED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '415': {
            $ref: '#/components/responses/ClienteleUnsupportedMediaType',
          },
          '503': {
            $ref: '#/components/responses/ClienteleUnavailable',
          },
          '507': {
            $ref: '#/components/responses/ClienteleStorageFailed',
          },
        },
        'x-clientele-access': 'staff',
      },
    },
    '/exports/{id}': {
      get: {
        operationId: 'getExport',
        tags: ['Clientele exports'],
        summary: 'Shows how far an export is',
        description:
          'Shows how far an export is. For its maker only.\n\nTakes an active membership of the staff.',
        security: [
          {
            login: [],
          },
        ],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'X-Membership-Id',
            in: 'header',
            required: false,
            description:
              'The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it.',
            schema: {
              type: 'string',
            },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ClienteleExport',
                },
                example: {
                  id: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                  by: 'portal',
                  format: 'csv',
                  filter: {
                    kind: 'staff',
                    clientId: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                    status: 'pending',
                    role: 'admin',
                    projectId: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                    groupId: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                    q: 'ada',
                    inactiveDays: 90,
                  },
                  status: 'running',
                  progress: 0.5,
                  rows: 3,
                  failure: 'STORAGE_FAILED',
                  createdAt: '2026-11-25T10:00:00.000Z',
                  finishedAt: null,
                  expiresAt: null,
                },
              },
            },
          },
          '400': {
            description: '`VALIDATION_FAILED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 400,
                        },
                        code: {
                          type: 'string',
                          enum: ['VALIDATION_FAILED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '401': {
            $ref: '#/components/responses/ClienteleUnauthenticated',
          },
          '403': {
            description:
              '`ACCESS_ENDED`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `STAFF_ONLY`, `VIEW_ENDED`, `VIEW_UNKNOWN`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 403,
                        },
                        code: {
                          type: 'string',
                          enum: [
                            'ACCESS_ENDED',
                            'MEMBERSHIP_UNKNOWN',
                            'NO_MEMBERSHIP',
                            'STAFF_ONLY',
                            'VIEW_ENDED',
                            'VIEW_UNKNOWN',
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '404': {
            description: '`NOT_FOUND`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 404,
                        },
                        code: {
                          type: 'string',
                          enum: ['NOT_FOUND'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '409': {
            description: '`MEMBERSHIP_REQUIRED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 409,
                        },
                        code: {
                          type: 'string',
                          enum: ['MEMBERSHIP_REQUIRED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '415': {
            $ref: '#/components/responses/ClienteleUnsupportedMediaType',
          },
          '503': {
            $ref: '#/components/responses/ClienteleUnavailable',
          },
          '507': {
            $ref: '#/components/responses/ClienteleStorageFailed',
          },
        },
        'x-clientele-access': 'staff',
      },
      delete: {
        operationId: 'deleteExport',
        tags: ['Clientele exports'],
        summary: 'Cancels an export, or removes its file',
        description:
          'Cancels an export, or removes its file. For its maker only.\n\nTakes an active membership of the staff.',
        security: [
          {
            login: [],
          },
        ],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'X-Membership-Id',
            in: 'header',
            required: false,
            description:
              'The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it.',
            schema: {
              type: 'string',
            },
          },
        ],
        responses: {
          '204': {
            description: 'Done; there is nothing to tell.',
          },
          '400': {
            description: '`VALIDATION_FAILED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 400,
                        },
                        code: {
                          type: 'string',
                          enum: ['VALIDATION_FAILED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '401': {
            $ref: '#/components/responses/ClienteleUnauthenticated',
          },
          '403': {
            description:
              '`ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `STAFF_ONLY`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 403,
                        },
                        code: {
                          type: 'string',
                          enum: [
                            'ACCESS_ENDED',
                            'CROSS_SITE',
                            'MEMBERSHIP_UNKNOWN',
                            'NO_MEMBERSHIP',
                            'STAFF_ONLY',
                            'VIEW_ENDED',
                            'VIEW_ONLY',
                            'VIEW_UNKNOWN',
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '404': {
            description: '`NOT_FOUND`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 404,
                        },
                        code: {
                          type: 'string',
                          enum: ['NOT_FOUND'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '409': {
            description: '`MEMBERSHIP_REQUIRED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 409,
                        },
                        code: {
                          type: 'string',
                          enum: ['MEMBERSHIP_REQUIRED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '415': {
            $ref: '#/components/responses/ClienteleUnsupportedMediaType',
          },
          '503': {
            $ref: '#/components/responses/ClienteleUnavailable',
          },
          '507': {
            $ref: '#/components/responses/ClienteleStorageFailed',
          },
        },
        'x-clientele-access': 'staff',
      },
    },
    '/exports/{id}/download': {
      get: {
        operationId: 'downloadExport',
        tags: ['Clientele exports'],
        summary: 'Gives the file of an export, or a link to it',
        description:
          'Gives the file of an export, or a link to it. For its maker only.\n\nTakes an active membership of the staff.',
        security: [
          {
            login: [],
          },
        ],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'X-Membership-Id',
            in: 'header',
            required: false,
            description:
              'The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it.',
            schema: {
              type: 'string',
            },
          },
        ],
        responses: {
          '200': {
            description: 'The file.',
            headers: {
              'Content-Disposition': {
                description: 'Has browsers save it under its name.',
                schema: {
                  type: 'string',
                },
              },
              'Cache-Control': {
                description: 'Nobody keeps a copy.',
                schema: {
                  type: 'string',
                },
              },
            },
            content: {
              'text/csv': {
                schema: {},
              },
              'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': {
                schema: {},
              },
              'application/zip': {
                schema: {},
              },
            },
          },
          '302': {
            description: 'The file is fetched from its store.',
            headers: {
              Location: {
                description: 'A link of the store to the file.',
                schema: {
                  type: 'string',
                },
              },
              'Cache-Control': {
                description: 'Nobody keeps the link.',
                schema: {
                  type: 'string',
                },
              },
            },
          },
          '400': {
            description: '`VALIDATION_FAILED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 400,
                        },
                        code: {
                          type: 'string',
                          enum: ['VALIDATION_FAILED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '401': {
            $ref: '#/components/responses/ClienteleUnauthenticated',
          },
          '403': {
            description:
              '`ACCESS_ENDED`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `STAFF_ONLY`, `VIEW_ENDED`, `VIEW_UNKNOWN`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 403,
                        },
                        code: {
                          type: 'string',
                          enum: [
                            'ACCESS_ENDED',
                            'MEMBERSHIP_UNKNOWN',
                            'NO_MEMBERSHIP',
                            'STAFF_ONLY',
                            'VIEW_ENDED',
                            'VIEW_UNKNOWN',
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '404': {
            description: '`NOT_FOUND`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 404,
                        },
                        code: {
                          type: 'string',
                          enum: ['NOT_FOUND'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '409': {
            description: '`EXPORT_NOT_READY`, `MEMBERSHIP_REQUIRED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 409,
                        },
                        code: {
                          type: 'string',
                          enum: ['EXPORT_NOT_READY', 'MEMBERSHIP_REQUIRED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '410': {
            description: '`EXPORT_EXPIRED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 410,
                        },
                        code: {
                          type: 'string',
                          enum: ['EXPORT_EXPIRED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '415': {
            $ref: '#/components/responses/ClienteleUnsupportedMediaType',
          },
          '503': {
            $ref: '#/components/responses/ClienteleUnavailable',
          },
          '507': {
            $ref: '#/components/responses/ClienteleStorageFailed',
          },
        },
        'x-clientele-access': 'staff',
      },
    },
    '/imports': {
      post: {
        operationId: 'createImport',
        tags: ['Clientele imports'],
        summary:
          'Reads a file of people, a CSV as the body itself or as text in JSON, and shows what would come of it',
        description:
          'Reads a file of people, a CSV as the body itself or as text in JSON, and shows what would come of it. No member is created or changed.\n\nTakes an active membership of the staff.',
        security: [
          {
            login: [],
          },
        ],
        parameters: [
          {
            name: 'X-Membership-Id',
            in: 'header',
            required: false,
            description:
              'The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it.',
            schema: {
              type: 'string',
            },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'text/csv': {
              schema: {
                type: 'string',
              },
            },
            'application/json': {
              schema: {
                $ref: '#/components/schemas/ClienteleCreateImport',
              },
              example: {
                csv: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
              },
            },
          },
        },
        responses: {
          '201': {
            description: 'Done.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ClienteleImportWithResults',
                },
                example: {
                  importId: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                  status: 'previewed',
                  encoding: 'utf-8',
                  delimiter: 'comma',
                  columns: {
                    read: [
                      {
                        heading: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                        field: 'name',
                      },
                    ],
                    ignored: ['01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02'],
                    unknown: ['01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02'],
                    nearest: [
                      {
                        heading: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                        field: 'name',
                      },
                    ],
                  },
                  counts: {
                    rows: 3,
                    create: 3,
                    update: 3,
                    unchanged: 3,
                    error: 3,
                  },
                  newClients: {
                    named: 3,
                    names: ['Ada Park'],
                    own: 3,
                  },
                  invite: true,
                  update: true,
                  progress: 0.5,
                  waitsUntil: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                  failure: 'ABANDONED',
                  createdAt: '2026-11-25T10:00:00.000Z',
                  finishedAt: '2026-11-25T10:00:00.000Z',
                  expiresAt: '2026-11-25T10:00:00.000Z',
                  results: {
                    items: [
                      {
                        row: 3,
                        further: [3],
                        email: 'ada@ada.example',
                        name: 'Ada Park',
                        projects: ['01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02'],
                        outcome: 'create',
                        code: 'VALIDATION_FAILED',
                        message: 'Welcome to our portal.',
                        details: {},
                        kept: ['01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02'],
                        memberId: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                        client: {
                          id: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                          name: 'Ada Park',
                          made: true,
                        },
                      },
                    ],
                    nextCursor: null,
                  },
                },
              },
            },
          },
          '400': {
            description: '`VALIDATION_FAILED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 400,
                        },
                        code: {
                          type: 'string',
                          enum: ['VALIDATION_FAILED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '401': {
            $ref: '#/components/responses/ClienteleUnauthenticated',
          },
          '403': {
            description:
              '`ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `STAFF_ONLY`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 403,
                        },
                        code: {
                          type: 'string',
                          enum: [
                            'ACCESS_ENDED',
                            'CROSS_SITE',
                            'MEMBERSHIP_UNKNOWN',
                            'NO_MEMBERSHIP',
                            'STAFF_ONLY',
                            'VIEW_ENDED',
                            'VIEW_ONLY',
                            'VIEW_UNKNOWN',
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '409': {
            description: '`MEMBERSHIP_REQUIRED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 409,
                        },
                        code: {
                          type: 'string',
                          enum: ['MEMBERSHIP_REQUIRED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '413': {
            description: '`IMPORT_TOO_LARGE`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 413,
                        },
                        code: {
                          type: 'string',
                          enum: ['IMPORT_TOO_LARGE'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '415': {
            $ref: '#/components/responses/ClienteleUnsupportedMediaType',
          },
          '422': {
            description: '`IMPORT_UNREADABLE`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 422,
                        },
                        code: {
                          type: 'string',
                          enum: ['IMPORT_UNREADABLE'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '503': {
            $ref: '#/components/responses/ClienteleUnavailable',
          },
          '507': {
            $ref: '#/components/responses/ClienteleStorageFailed',
          },
        },
        'x-clientele-access': 'staff',
      },
    },
    '/imports/{id}': {
      get: {
        operationId: 'getImport',
        tags: ['Clientele imports'],
        summary: 'Shows how far an import is, and what comes of its rows',
        description:
          'Shows how far an import is, and what comes of its rows. For its maker only.\n\nTakes an active membership of the staff.',
        security: [
          {
            login: [],
          },
        ],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'outcome',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
              enum: ['create', 'update', 'unchanged', 'error'],
              description: 'Only rows with this outcome.',
            },
          },
          {
            name: 'cursor',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
              description: 'Where the page of results begins: the `nextCursor` of the page before.',
            },
          },
          {
            name: 'limit',
            in: 'query',
            required: false,
            schema: {
              type: 'integer',
              minimum: 1,
              maximum: 200,
              description: 'How many results the page has at most; 50 if it is left out.',
            },
          },
          {
            name: 'X-Membership-Id',
            in: 'header',
            required: false,
            description:
              'The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it.',
            schema: {
              type: 'string',
            },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ClienteleImportWithResults',
                },
                example: {
                  importId: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                  status: 'previewed',
                  encoding: 'utf-8',
                  delimiter: 'comma',
                  columns: {
                    read: [
                      {
                        heading: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                        field: 'name',
                      },
                    ],
                    ignored: ['01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02'],
                    unknown: ['01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02'],
                    nearest: [
                      {
                        heading: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                        field: 'name',
                      },
                    ],
                  },
                  counts: {
                    rows: 3,
                    create: 3,
                    update: 3,
                    unchanged: 3,
                    error: 3,
                  },
                  newClients: {
                    named: 3,
                    names: ['Ada Park'],
                    own: 3,
                  },
                  invite: true,
                  update: true,
                  progress: 0.5,
                  waitsUntil: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                  failure: 'ABANDONED',
                  createdAt: '2026-11-25T10:00:00.000Z',
                  finishedAt: '2026-11-25T10:00:00.000Z',
                  expiresAt: '2026-11-25T10:00:00.000Z',
                  results: {
                    items: [
                      {
                        row: 3,
                        further: [3],
                        email: 'ada@ada.example',
                        name: 'Ada Park',
                        projects: ['01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02'],
                        outcome: 'create',
                        code: 'VALIDATION_FAILED',
                        message: 'Welcome to our portal.',
                        details: {},
                        kept: ['01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02'],
                        memberId: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                        client: {
                          id: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                          name: 'Ada Park',
                          made: true,
                        },
                      },
                    ],
                    nextCursor: null,
                  },
                },
              },
            },
          },
          '400': {
            description: '`INVALID_CURSOR`, `VALIDATION_FAILED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 400,
                        },
                        code: {
                          type: 'string',
                          enum: ['INVALID_CURSOR', 'VALIDATION_FAILED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '401': {
            $ref: '#/components/responses/ClienteleUnauthenticated',
          },
          '403': {
            description:
              '`ACCESS_ENDED`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `STAFF_ONLY`, `VIEW_ENDED`, `VIEW_UNKNOWN`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 403,
                        },
                        code: {
                          type: 'string',
                          enum: [
                            'ACCESS_ENDED',
                            'MEMBERSHIP_UNKNOWN',
                            'NO_MEMBERSHIP',
                            'STAFF_ONLY',
                            'VIEW_ENDED',
                            'VIEW_UNKNOWN',
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '404': {
            description: '`NOT_FOUND`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 404,
                        },
                        code: {
                          type: 'string',
                          enum: ['NOT_FOUND'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '409': {
            description: '`MEMBERSHIP_REQUIRED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 409,
                        },
                        code: {
                          type: 'string',
                          enum: ['MEMBERSHIP_REQUIRED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '415': {
            $ref: '#/components/responses/ClienteleUnsupportedMediaType',
          },
          '503': {
            $ref: '#/components/responses/ClienteleUnavailable',
          },
          '507': {
            $ref: '#/components/responses/ClienteleStorageFailed',
          },
        },
        'x-clientele-access': 'staff',
      },
      delete: {
        operationId: 'deleteImport',
        tags: ['Clientele imports'],
        summary: 'Erases an import, and with it what it has not applied yet',
        description:
          'Erases an import, and with it what it has not applied yet. For its maker only.\n\nTakes an active membership of the staff.',
        security: [
          {
            login: [],
          },
        ],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'X-Membership-Id',
            in: 'header',
            required: false,
            description:
              'The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it.',
            schema: {
              type: 'string',
            },
          },
        ],
        responses: {
          '204': {
            description: 'Done; there is nothing to tell.',
          },
          '400': {
            description: '`VALIDATION_FAILED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 400,
                        },
                        code: {
                          type: 'string',
                          enum: ['VALIDATION_FAILED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '401': {
            $ref: '#/components/responses/ClienteleUnauthenticated',
          },
          '403': {
            description:
              '`ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `STAFF_ONLY`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 403,
                        },
                        code: {
                          type: 'string',
                          enum: [
                            'ACCESS_ENDED',
                            'CROSS_SITE',
                            'MEMBERSHIP_UNKNOWN',
                            'NO_MEMBERSHIP',
                            'STAFF_ONLY',
                            'VIEW_ENDED',
                            'VIEW_ONLY',
                            'VIEW_UNKNOWN',
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '404': {
            description: '`NOT_FOUND`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 404,
                        },
                        code: {
                          type: 'string',
                          enum: ['NOT_FOUND'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '409': {
            description: '`MEMBERSHIP_REQUIRED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 409,
                        },
                        code: {
                          type: 'string',
                          enum: ['MEMBERSHIP_REQUIRED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '415': {
            $ref: '#/components/responses/ClienteleUnsupportedMediaType',
          },
          '503': {
            $ref: '#/components/responses/ClienteleUnavailable',
          },
          '507': {
            $ref: '#/components/responses/ClienteleStorageFailed',
          },
        },
        'x-clientele-access': 'staff',
      },
    },
    '/imports/{id}/apply': {
      post: {
        operationId: 'applyImport',
        tags: ['Clientele imports'],
        summary: 'Has an import applied, each person all or not at all; limits are waited for',
        description:
          'Has an import applied, each person all or not at all; limits are waited for. One that is applied already stays as it is. For its maker only, who has one that is not over at a time.\n\nTakes an active membership of the staff.',
        security: [
          {
            login: [],
          },
        ],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'X-Membership-Id',
            in: 'header',
            required: false,
            description:
              'The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it.',
            schema: {
              type: 'string',
            },
          },
        ],
        requestBody: {
          required: false,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/ClienteleApplyImport',
              },
              example: {
                invite: true,
                update: true,
              },
            },
          },
        },
        responses: {
          '202': {
            description: 'Done.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ClienteleImport',
                },
                example: {
                  importId: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                  status: 'previewed',
                  encoding: 'utf-8',
                  delimiter: 'comma',
                  columns: {
                    read: [
                      {
                        heading: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                        field: 'name',
                      },
                    ],
                    ignored: ['01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02'],
                    unknown: ['01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02'],
                    nearest: [
                      {
                        heading: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                        field: 'name',
                      },
                    ],
                  },
                  counts: {
                    rows: 3,
                    create: 3,
                    update: 3,
                    unchanged: 3,
                    error: 3,
                  },
                  newClients: {
                    named: 3,
                    names: ['Ada Park'],
                    own: 3,
                  },
                  invite: true,
                  update: true,
                  progress: 0.5,
                  waitsUntil: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                  failure: 'ABANDONED',
                  createdAt: '2026-11-25T10:00:00.000Z',
                  finishedAt: '2026-11-25T10:00:00.000Z',
                  expiresAt: '2026-11-25T10:00:00.000Z',
                },
              },
            },
          },
          '400': {
            description: '`VALIDATION_FAILED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 400,
                        },
                        code: {
                          type: 'string',
                          enum: ['VALIDATION_FAILED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '401': {
            $ref: '#/components/responses/ClienteleUnauthenticated',
          },
          '403': {
            description:
              '`ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `STAFF_ONLY`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 403,
                        },
                        code: {
                          type: 'string',
                          enum: [
                            'ACCESS_ENDED',
                            'CROSS_SITE',
                            'MEMBERSHIP_UNKNOWN',
                            'NO_MEMBERSHIP',
                            'STAFF_ONLY',
                            'VIEW_ENDED',
                            'VIEW_ONLY',
                            'VIEW_UNKNOWN',
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '404': {
            description: '`NOT_FOUND`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 404,
                        },
                        code: {
                          type: 'string',
                          enum: ['NOT_FOUND'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '409': {
            description: '`IMPORT_RUNNING`, `MEMBERSHIP_REQUIRED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 409,
                        },
                        code: {
                          type: 'string',
                          enum: ['IMPORT_RUNNING', 'MEMBERSHIP_REQUIRED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '415': {
            $ref: '#/components/responses/ClienteleUnsupportedMediaType',
          },
          '503': {
            $ref: '#/components/responses/ClienteleUnavailable',
          },
          '507': {
            $ref: '#/components/responses/ClienteleStorageFailed',
          },
        },
        'x-clientele-access': 'staff',
      },
    },
    '/me': {
      get: {
        operationId: 'getMe',
        tags: ['Clientele me'],
        summary: 'Tells the caller who it is and what is open to it',
        description:
          'Tells the caller who it is and what is open to it. `X-Membership-Id` may be left out by a caller with several memberships, which then chooses one of those listed. In a view it tells of the member that is looked at, of that one membership only, and who looks.\n\nTakes a login, and no membership.',
        security: [
          {
            login: [],
          },
        ],
        parameters: [
          {
            name: 'projectId',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
              maxLength: 255,
              description: 'The project whose permissions are shown; left out, those portal-wide.',
            },
          },
          {
            name: 'X-Membership-Id',
            in: 'header',
            required: false,
            description:
              'The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it.',
            schema: {
              type: 'string',
            },
          },
          {
            name: 'X-Clientele-View',
            in: 'header',
            required: false,
            description:
              'The token of a view that the caller has begun: the request is then answered as that of the member it looks as.',
            schema: {
              type: 'string',
            },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ClienteleMe',
                },
                example: {
                  identity: {
                    id: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                    email: 'ada@ada.example',
                    name: 'Ada Park',
                  },
                  memberships: [
                    {
                      id: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                      kind: 'staff',
                      portal: {
                        id: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                        key: 'reports.view',
                        name: 'Ada Park',
                        timeZone: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                      },
                      client: {
                        id: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                        name: 'Ada Park',
                      },
                      role: 'admin',
                      accessUntil: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                    },
                  ],
                  membership: {
                    id: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                    kind: 'staff',
                    portal: {
                      id: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                      key: 'reports.view',
                      name: 'Ada Park',
                      timeZone: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                    },
                    client: {
                      id: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                      name: 'Ada Park',
                    },
                    role: 'admin',
                    accessUntil: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                  },
                  access: {
                    state: 'ok',
                    message: 'Welcome to our portal.',
                  },
                  permissions: ['01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02'],
                },
              },
            },
          },
          '400': {
            description: '`VALIDATION_FAILED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 400,
                        },
                        code: {
                          type: 'string',
                          enum: ['VALIDATION_FAILED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '401': {
            $ref: '#/components/responses/ClienteleUnauthenticated',
          },
          '403': {
            description: '`ACCESS_ENDED`, `MEMBERSHIP_UNKNOWN`, `VIEW_ENDED`, `VIEW_UNKNOWN`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 403,
                        },
                        code: {
                          type: 'string',
                          enum: [
                            'ACCESS_ENDED',
                            'MEMBERSHIP_UNKNOWN',
                            'VIEW_ENDED',
                            'VIEW_UNKNOWN',
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '415': {
            $ref: '#/components/responses/ClienteleUnsupportedMediaType',
          },
          '503': {
            $ref: '#/components/responses/ClienteleUnavailable',
          },
          '507': {
            $ref: '#/components/responses/ClienteleStorageFailed',
          },
        },
        'x-clientele-access': 'login',
      },
    },
    '/me/leave': {
      post: {
        operationId: 'leave',
        tags: ['Clientele me'],
        summary: 'Ends the membership the caller acts as',
        description: 'Ends the membership the caller acts as.\n\nTakes an active membership.',
        security: [
          {
            login: [],
          },
        ],
        parameters: [
          {
            name: 'X-Membership-Id',
            in: 'header',
            required: false,
            description:
              'The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it.',
            schema: {
              type: 'string',
            },
          },
        ],
        responses: {
          '204': {
            description: 'Done; there is nothing to tell.',
          },
          '400': {
            description: '`VALIDATION_FAILED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 400,
                        },
                        code: {
                          type: 'string',
                          enum: ['VALIDATION_FAILED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '401': {
            $ref: '#/components/responses/ClienteleUnauthenticated',
          },
          '403': {
            description:
              '`ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 403,
                        },
                        code: {
                          type: 'string',
                          enum: [
                            'ACCESS_ENDED',
                            'CROSS_SITE',
                            'MEMBERSHIP_UNKNOWN',
                            'NO_MEMBERSHIP',
                            'VIEW_ENDED',
                            'VIEW_ONLY',
                            'VIEW_UNKNOWN',
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '409': {
            description: '`LAST_ADMIN`, `MEMBERSHIP_REQUIRED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 409,
                        },
                        code: {
                          type: 'string',
                          enum: ['LAST_ADMIN', 'MEMBERSHIP_REQUIRED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '415': {
            $ref: '#/components/responses/ClienteleUnsupportedMediaType',
          },
          '503': {
            $ref: '#/components/responses/ClienteleUnavailable',
          },
          '507': {
            $ref: '#/components/responses/ClienteleStorageFailed',
          },
        },
        'x-clientele-access': 'member',
      },
    },
    '/audit': {
      get: {
        operationId: 'listEvents',
        tags: ['Clientele audit'],
        summary: 'Lists what happened in the portal, newest first',
        description:
          'Lists what happened in the portal, newest first.\n\nTakes an active membership of the staff.',
        security: [
          {
            login: [],
          },
        ],
        parameters: [
          {
            name: 'type',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
              enum: [
                'invitation.sent',
                'invitation.resent',
                'invitation.link_copied',
                'invitation.reminded',
                'invitation.undeliverable',
                'invitation.accepted',
                'invitation.declined',
                'invitation.cancelled',
                'member.created',
                'member.updated',
                'member.role_changed',
                'member.clients_changed',
                'member.scope_changed',
                'member.permissions_changed',
                'member.access_ending',
                'member.access_ended',
                'member.deactivated',
                'member.activated',
                'member.removed',
                'member.viewed',
                'member.view_ended',
                'request.made',
                'request.referred',
                'request.approved',
                'request.declined',
                'request.withdrawn',
                'join_link.created',
                'join_link.revoked',
                'client.created',
                'client.updated',
                'client.without_admin',
                'client.removed',
                'client.ceiling_changed',
                'profile.created',
                'profile.updated',
                'profile.removed',
                'template.created',
                'template.updated',
                'template.removed',
                'portal.updated',
                'portal.without_admin',
                'export.ready',
                'export.failed',
                'import.finished',
                'import.failed',
              ],
            },
          },
          {
            name: 'actorId',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
              maxLength: 255,
              description: 'Only what this member did.',
            },
          },
          {
            name: 'subjectId',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
              maxLength: 255,
              description: 'Only what was done to this.',
            },
          },
          {
            name: 'from',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
              anyOf: [
                {
                  format: 'date',
                },
                {
                  format: 'date-time',
                },
              ],
              examples: ['2026-11-25T10:00:00Z'],
              description:
                'Only what happened from this moment on. A date stands for its beginning in UTC.',
            },
          },
          {
            name: 'to',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
              anyOf: [
                {
                  format: 'date',
                },
                {
                  format: 'date-time',
                },
              ],
              examples: ['2026-11-25T10:00:00Z'],
              description: 'Only what happened before this moment.',
            },
          },
          {
            name: 'delivery',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
              enum: ['pending', 'delivered', 'failed'],
              description: 'Only events whose delivery stands so.',
            },
          },
          {
            name: 'cursor',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
              description: 'Where the page begins: the `nextCursor` of the page before.',
            },
          },
          {
            name: 'limit',
            in: 'query',
            required: false,
            schema: {
              type: 'integer',
              minimum: 1,
              maximum: 200,
              description: 'How many items the page has at most; 50 if it is left out.',
            },
          },
          {
            name: 'X-Membership-Id',
            in: 'header',
            required: false,
            description:
              'The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it.',
            schema: {
              type: 'string',
            },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ClienteleAuditPage',
                },
                example: {
                  items: [
                    {
                      id: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                      type: 'invitation.sent',
                      data: {
                        invitationId: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                        memberId: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                        clientId: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                        email: 'ada@ada.example',
                        generation: 0,
                        joinLinkId: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                      },
                      notify: true,
                      occurredAt: '2026-11-25T10:00:00.000Z',
                      actor: {
                        kind: 'staff',
                        memberId: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                        identityId: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                        name: 'Ada Park',
                      },
                      subject: {
                        type: 'invitation',
                        id: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                        name: 'Ada Park',
                      },
                      delivery: {
                        status: 'pending',
                        attempts: 1,
                      },
                    },
                  ],
                  nextCursor: null,
                },
              },
            },
          },
          '400': {
            description: '`INVALID_CURSOR`, `VALIDATION_FAILED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 400,
                        },
                        code: {
                          type: 'string',
                          enum: ['INVALID_CURSOR', 'VALIDATION_FAILED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '401': {
            $ref: '#/components/responses/ClienteleUnauthenticated',
          },
          '403': {
            description:
              '`ACCESS_ENDED`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `STAFF_ONLY`, `VIEW_ENDED`, `VIEW_UNKNOWN`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 403,
                        },
                        code: {
                          type: 'string',
                          enum: [
                            'ACCESS_ENDED',
                            'MEMBERSHIP_UNKNOWN',
                            'NO_MEMBERSHIP',
                            'STAFF_ONLY',
                            'VIEW_ENDED',
                            'VIEW_UNKNOWN',
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '409': {
            description: '`MEMBERSHIP_REQUIRED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 409,
                        },
                        code: {
                          type: 'string',
                          enum: ['MEMBERSHIP_REQUIRED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '415': {
            $ref: '#/components/responses/ClienteleUnsupportedMediaType',
          },
          '503': {
            $ref: '#/components/responses/ClienteleUnavailable',
          },
          '507': {
            $ref: '#/components/responses/ClienteleStorageFailed',
          },
        },
        'x-clientele-access': 'staff',
      },
    },
    '/audit/replay': {
      post: {
        operationId: 'replayEvents',
        tags: ['Clientele audit'],
        summary: 'Has events delivered once more that failed too often',
        description:
          'Has events delivered once more that failed too often. At most 5,000 at a time, the oldest first. For staff admins.\n\nTakes an active membership of the staff.',
        security: [
          {
            login: [],
          },
        ],
        parameters: [
          {
            name: 'X-Membership-Id',
            in: 'header',
            required: false,
            description:
              'The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it.',
            schema: {
              type: 'string',
            },
          },
        ],
        requestBody: {
          required: false,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/ClienteleReplayAudit',
              },
              example: {
                type: 'invitation.sent',
                since: '2026-11-25T10:00:00Z',
                until: '2026-11-25T10:00:00Z',
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ClienteleReplay',
                },
                example: {
                  count: 3,
                  more: true,
                },
              },
            },
          },
          '400': {
            description: '`VALIDATION_FAILED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 400,
                        },
                        code: {
                          type: 'string',
                          enum: ['VALIDATION_FAILED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '401': {
            $ref: '#/components/responses/ClienteleUnauthenticated',
          },
          '403': {
            description:
              '`ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `ROLE_REQUIRED`, `STAFF_ONLY`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 403,
                        },
                        code: {
                          type: 'string',
                          enum: [
                            'ACCESS_ENDED',
                            'CROSS_SITE',
                            'MEMBERSHIP_UNKNOWN',
                            'NO_MEMBERSHIP',
                            'ROLE_REQUIRED',
                            'STAFF_ONLY',
                            'VIEW_ENDED',
                            'VIEW_ONLY',
                            'VIEW_UNKNOWN',
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '409': {
            description: '`MEMBERSHIP_REQUIRED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 409,
                        },
                        code: {
                          type: 'string',
                          enum: ['MEMBERSHIP_REQUIRED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '415': {
            $ref: '#/components/responses/ClienteleUnsupportedMediaType',
          },
          '503': {
            $ref: '#/components/responses/ClienteleUnavailable',
          },
          '507': {
            $ref: '#/components/responses/ClienteleStorageFailed',
          },
        },
        'x-clientele-access': 'staff',
      },
    },
    '/audit/{id}/replay': {
      post: {
        operationId: 'replayEvent',
        tags: ['Clientele audit'],
        summary: 'Has an event delivered once more that failed too often',
        description:
          'Has an event delivered once more that failed too often. For staff admins.\n\nTakes an active membership of the staff.',
        security: [
          {
            login: [],
          },
        ],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'X-Membership-Id',
            in: 'header',
            required: false,
            description:
              'The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it.',
            schema: {
              type: 'string',
            },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ClienteleAuditItem',
                },
                example: {
                  id: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                  type: 'invitation.sent',
                  data: {
                    invitationId: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                    memberId: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                    clientId: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                    email: 'ada@ada.example',
                    generation: 0,
                    joinLinkId: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                  },
                  notify: true,
                  occurredAt: '2026-11-25T10:00:00.000Z',
                  actor: {
                    kind: 'staff',
                    memberId: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                    identityId: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                    name: 'Ada Park',
                  },
                  subject: {
                    type: 'invitation',
                    id: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                    name: 'Ada Park',
                  },
                  delivery: {
                    status: 'pending',
                    attempts: 1,
                  },
                },
              },
            },
          },
          '400': {
            description: '`VALIDATION_FAILED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 400,
                        },
                        code: {
                          type: 'string',
                          enum: ['VALIDATION_FAILED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '401': {
            $ref: '#/components/responses/ClienteleUnauthenticated',
          },
          '403': {
            description:
              '`ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `ROLE_REQUIRED`, `STAFF_ONLY`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 403,
                        },
                        code: {
                          type: 'string',
                          enum: [
                            'ACCESS_ENDED',
                            'CROSS_SITE',
                            'MEMBERSHIP_UNKNOWN',
                            'NO_MEMBERSHIP',
                            'ROLE_REQUIRED',
                            'STAFF_ONLY',
                            'VIEW_ENDED',
                            'VIEW_ONLY',
                            'VIEW_UNKNOWN',
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '404': {
            description: '`NOT_FOUND`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 404,
                        },
                        code: {
                          type: 'string',
                          enum: ['NOT_FOUND'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '409': {
            description: '`EVENT_NOT_FAILED`, `MEMBERSHIP_REQUIRED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 409,
                        },
                        code: {
                          type: 'string',
                          enum: ['EVENT_NOT_FAILED', 'MEMBERSHIP_REQUIRED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '415': {
            $ref: '#/components/responses/ClienteleUnsupportedMediaType',
          },
          '503': {
            $ref: '#/components/responses/ClienteleUnavailable',
          },
          '507': {
            $ref: '#/components/responses/ClienteleStorageFailed',
          },
        },
        'x-clientele-access': 'staff',
      },
    },
    '/clients/{id}/join-links': {
      get: {
        operationId: 'listJoinLinks',
        tags: ['Clientele joinLinks'],
        summary: 'Lists the links by which people ask to be invited to a client, newest first',
        description:
          'Lists the links by which people ask to be invited to a client, newest first. None is shown with its token. For staff.\n\nTakes an active membership.',
        security: [
          {
            login: [],
          },
        ],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'cursor',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
              description: 'Where the page begins: the `nextCursor` of the page before.',
            },
          },
          {
            name: 'limit',
            in: 'query',
            required: false,
            schema: {
              type: 'integer',
              minimum: 1,
              maximum: 200,
              description: 'How many items the page has at most; 50 if it is left out.',
            },
          },
          {
            name: 'X-Membership-Id',
            in: 'header',
            required: false,
            description:
              'The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it.',
            schema: {
              type: 'string',
            },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ClienteleJoinLinkPage',
                },
                example: {
                  items: [
                    {
                      id: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                      clientId: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                      status: 'open',
                      maker: {
                        id: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                        name: 'Ada Park',
                      },
                      uses: 3,
                      used: 3,
                      domains: ['portal.agency.example'],
                      createdAt: '2026-11-25T10:00:00.000Z',
                      expiresAt: '2026-11-25T10:00:00.000Z',
                      revokedAt: '2026-11-25T10:00:00.000Z',
                    },
                  ],
                  nextCursor: null,
                },
              },
            },
          },
          '400': {
            description: '`INVALID_CURSOR`, `VALIDATION_FAILED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 400,
                        },
                        code: {
                          type: 'string',
                          enum: ['INVALID_CURSOR', 'VALIDATION_FAILED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '401': {
            $ref: '#/components/responses/ClienteleUnauthenticated',
          },
          '403': {
            description:
              '`ACCESS_ENDED`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `STAFF_ONLY`, `VIEW_ENDED`, `VIEW_UNKNOWN`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 403,
                        },
                        code: {
                          type: 'string',
                          enum: [
                            'ACCESS_ENDED',
                            'MEMBERSHIP_UNKNOWN',
                            'NO_MEMBERSHIP',
                            'STAFF_ONLY',
                            'VIEW_ENDED',
                            'VIEW_UNKNOWN',
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '404': {
            description: '`NOT_FOUND`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 404,
                        },
                        code: {
                          type: 'string',
                          enum: ['NOT_FOUND'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '409': {
            description: '`MEMBERSHIP_REQUIRED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 409,
                        },
                        code: {
                          type: 'string',
                          enum: ['MEMBERSHIP_REQUIRED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '415': {
            $ref: '#/components/responses/ClienteleUnsupportedMediaType',
          },
          '503': {
            $ref: '#/components/responses/ClienteleUnavailable',
          },
          '507': {
            $ref: '#/components/responses/ClienteleStorageFailed',
          },
        },
        'x-clientele-access': 'member',
      },
      post: {
        operationId: 'makeJoinLink',
        tags: ['Clientele joinLinks'],
        summary:
          'Makes a link by which people ask to be invited to a client: as members, on its default scope and the default permissions',
        description:
          'Makes a link by which people ask to be invited to a client: as members, on its default scope and the default permissions. The token is in this answer and in no other. For staff.\n\nTakes an active membership.',
        security: [
          {
            login: [],
          },
        ],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'X-Membership-Id',
            in: 'header',
            required: false,
            description:
              'The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it.',
            schema: {
              type: 'string',
            },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/ClienteleMakeJoinLink',
              },
              example: {
                expiresAt: '2026-12-31',
                uses: 1,
                domains: ['example.com'],
              },
            },
          },
        },
        responses: {
          '201': {
            description: 'Done.',
            headers: {
              'Cache-Control': {
                description: '`no-store`',
                schema: {
                  type: 'string',
                  const: 'no-store',
                },
              },
            },
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ClienteleMadeJoinLink',
                },
                example: {
                  id: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                  clientId: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                  status: 'open',
                  maker: {
                    id: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                    name: 'Ada Park',
                  },
                  uses: 3,
                  used: 3,
                  domains: ['portal.agency.example'],
                  createdAt: '2026-11-25T10:00:00.000Z',
                  expiresAt: '2026-11-25T10:00:00.000Z',
                  revokedAt: '2026-11-25T10:00:00.000Z',
                  token: 'the-token-of-the-link',
                  url: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                },
              },
            },
          },
          '400': {
            description: '`VALIDATION_FAILED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 400,
                        },
                        code: {
                          type: 'string',
                          enum: ['VALIDATION_FAILED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '401': {
            $ref: '#/components/responses/ClienteleUnauthenticated',
          },
          '403': {
            description:
              '`ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `STAFF_ONLY`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 403,
                        },
                        code: {
                          type: 'string',
                          enum: [
                            'ACCESS_ENDED',
                            'CROSS_SITE',
                            'MEMBERSHIP_UNKNOWN',
                            'NO_MEMBERSHIP',
                            'STAFF_ONLY',
                            'VIEW_ENDED',
                            'VIEW_ONLY',
                            'VIEW_UNKNOWN',
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '404': {
            description: '`NOT_FOUND`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 404,
                        },
                        code: {
                          type: 'string',
                          enum: ['NOT_FOUND'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '409': {
            description: '`MEMBERSHIP_REQUIRED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 409,
                        },
                        code: {
                          type: 'string',
                          enum: ['MEMBERSHIP_REQUIRED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '415': {
            $ref: '#/components/responses/ClienteleUnsupportedMediaType',
          },
          '503': {
            $ref: '#/components/responses/ClienteleUnavailable',
          },
          '507': {
            $ref: '#/components/responses/ClienteleStorageFailed',
          },
        },
        'x-clientele-access': 'member',
      },
    },
    '/clients/{id}/join-links/{linkId}': {
      delete: {
        operationId: 'revokeJoinLink',
        tags: ['Clientele joinLinks'],
        summary:
          'Ends a link: nobody asks by it any more, and what was asked for by it cannot be accepted',
        description:
          'Ends a link: nobody asks by it any more, and what was asked for by it cannot be accepted. For staff.\n\nTakes an active membership.',
        security: [
          {
            login: [],
          },
        ],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'linkId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'X-Membership-Id',
            in: 'header',
            required: false,
            description:
              'The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it.',
            schema: {
              type: 'string',
            },
          },
        ],
        responses: {
          '204': {
            description: 'Done; there is nothing to tell.',
          },
          '400': {
            description: '`VALIDATION_FAILED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 400,
                        },
                        code: {
                          type: 'string',
                          enum: ['VALIDATION_FAILED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '401': {
            $ref: '#/components/responses/ClienteleUnauthenticated',
          },
          '403': {
            description:
              '`ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `STAFF_ONLY`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 403,
                        },
                        code: {
                          type: 'string',
                          enum: [
                            'ACCESS_ENDED',
                            'CROSS_SITE',
                            'MEMBERSHIP_UNKNOWN',
                            'NO_MEMBERSHIP',
                            'STAFF_ONLY',
                            'VIEW_ENDED',
                            'VIEW_ONLY',
                            'VIEW_UNKNOWN',
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '404': {
            description: '`NOT_FOUND`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 404,
                        },
                        code: {
                          type: 'string',
                          enum: ['NOT_FOUND'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '409': {
            description: '`MEMBERSHIP_REQUIRED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 409,
                        },
                        code: {
                          type: 'string',
                          enum: ['MEMBERSHIP_REQUIRED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '415': {
            $ref: '#/components/responses/ClienteleUnsupportedMediaType',
          },
          '503': {
            $ref: '#/components/responses/ClienteleUnavailable',
          },
          '507': {
            $ref: '#/components/responses/ClienteleStorageFailed',
          },
        },
        'x-clientele-access': 'member',
      },
    },
    '/join-links/ask': {
      post: {
        operationId: 'askToJoin',
        tags: ['Clientele joinLinks'],
        summary: 'Asks for an invitation by a join link',
        description:
          'Asks for an invitation by a join link. The answer is the same for every link and every address; where both are right, an invitation goes to the address afterwards.\n\nTakes no login.',
        security: [],
        parameters: [],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/ClienteleAskToJoin',
              },
              example: {
                token: 'the-token-of-the-link',
                email: 'ada@ada.example',
              },
            },
          },
        },
        responses: {
          '202': {
            description: 'Done; there is nothing to tell.',
          },
          '400': {
            description: '`VALIDATION_FAILED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 400,
                        },
                        code: {
                          type: 'string',
                          enum: ['VALIDATION_FAILED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '403': {
            description: '`CROSS_SITE`, `VIEW_ONLY`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 403,
                        },
                        code: {
                          type: 'string',
                          enum: ['CROSS_SITE', 'VIEW_ONLY'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '415': {
            $ref: '#/components/responses/ClienteleUnsupportedMediaType',
          },
        },
        'x-clientele-access': 'open',
      },
    },
    '/members/{id}/view': {
      post: {
        operationId: 'viewAsMember',
        tags: ['Clientele views'],
        summary: 'Lets the caller look as a client user, invited or active',
        description:
          "Lets the caller look as a client user, invited or active. Its own requests that carry the token in the header `X-Clientele-View` are answered as that member's, and may do nothing but look. For staff admins, and for staff where the portal's `staffMayView` is on.\n\nTakes an active membership.",
        security: [
          {
            login: [],
          },
        ],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
            },
          },
          {
            name: 'X-Membership-Id',
            in: 'header',
            required: false,
            description:
              'The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it.',
            schema: {
              type: 'string',
            },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/ClienteleBeginView',
              },
              example: {
                reason: 'Ada says that she sees no reports.',
                minutes: 15,
              },
            },
          },
        },
        responses: {
          '201': {
            description: 'Done.',
            headers: {
              'Cache-Control': {
                description: '`no-store`',
                schema: {
                  type: 'string',
                  const: 'no-store',
                },
              },
            },
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ClienteleBegun',
                },
                example: {
                  viewId: '01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02',
                  token: 'the-token-of-the-link',
                  expiresAt: '2026-11-25T10:00:00.000Z',
                },
              },
            },
          },
          '400': {
            description: '`VALIDATION_FAILED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 400,
                        },
                        code: {
                          type: 'string',
                          enum: ['VALIDATION_FAILED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '401': {
            $ref: '#/components/responses/ClienteleUnauthenticated',
          },
          '403': {
            description:
              '`ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `ROLE_REQUIRED`, `STAFF_ONLY`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 403,
                        },
                        code: {
                          type: 'string',
                          enum: [
                            'ACCESS_ENDED',
                            'CROSS_SITE',
                            'MEMBERSHIP_UNKNOWN',
                            'NO_MEMBERSHIP',
                            'ROLE_REQUIRED',
                            'STAFF_ONLY',
                            'VIEW_ENDED',
                            'VIEW_ONLY',
                            'VIEW_UNKNOWN',
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '404': {
            description: '`NOT_FOUND`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 404,
                        },
                        code: {
                          type: 'string',
                          enum: ['NOT_FOUND'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '409': {
            description: '`MEMBERSHIP_REQUIRED`, `MEMBER_STATE`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 409,
                        },
                        code: {
                          type: 'string',
                          enum: ['MEMBERSHIP_REQUIRED', 'MEMBER_STATE'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '415': {
            $ref: '#/components/responses/ClienteleUnsupportedMediaType',
          },
          '503': {
            $ref: '#/components/responses/ClienteleUnavailable',
          },
          '507': {
            $ref: '#/components/responses/ClienteleStorageFailed',
          },
        },
        'x-clientele-access': 'member',
      },
    },
    '/view': {
      delete: {
        operationId: 'endView',
        tags: ['Clientele views'],
        summary: 'Ends the view that the header `X-Clientele-View` names',
        description:
          'Ends the view that the header `X-Clientele-View` names.\n\nTakes an active membership.',
        security: [
          {
            login: [],
          },
        ],
        parameters: [
          {
            name: 'X-Membership-Id',
            in: 'header',
            required: false,
            description:
              'The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it.',
            schema: {
              type: 'string',
            },
          },
          {
            name: 'X-Clientele-View',
            in: 'header',
            required: false,
            description:
              'The token of a view that the caller has begun: the request is then answered as that of the member it looks as.',
            schema: {
              type: 'string',
            },
          },
        ],
        responses: {
          '204': {
            description: 'Done; there is nothing to tell.',
          },
          '400': {
            description: '`VALIDATION_FAILED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 400,
                        },
                        code: {
                          type: 'string',
                          enum: ['VALIDATION_FAILED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '401': {
            $ref: '#/components/responses/ClienteleUnauthenticated',
          },
          '403': {
            description:
              '`ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `VIEW_ENDED`, `VIEW_UNKNOWN`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 403,
                        },
                        code: {
                          type: 'string',
                          enum: [
                            'ACCESS_ENDED',
                            'CROSS_SITE',
                            'MEMBERSHIP_UNKNOWN',
                            'NO_MEMBERSHIP',
                            'VIEW_ENDED',
                            'VIEW_UNKNOWN',
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '409': {
            description: '`MEMBERSHIP_REQUIRED`',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    {
                      $ref: '#/components/schemas/ClienteleError',
                    },
                    {
                      type: 'object',
                      properties: {
                        statusCode: {
                          type: 'integer',
                          const: 409,
                        },
                        code: {
                          type: 'string',
                          enum: ['MEMBERSHIP_REQUIRED'],
                        },
                      },
                    },
                  ],
                },
              },
            },
          },
          '415': {
            $ref: '#/components/responses/ClienteleUnsupportedMediaType',
          },
          '503': {
            $ref: '#/components/responses/ClienteleUnavailable',
          },
          '507': {
            $ref: '#/components/responses/ClienteleStorageFailed',
          },
        },
        'x-clientele-access': 'member',
      },
    },
  },
};
