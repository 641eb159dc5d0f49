/* Written by `npm run openapi` from the module's OpenAPI document. */
export interface paths {
  '/audit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists what happened in the portal, newest first
     * @description Lists what happened in the portal, newest first.
     *
     *     Takes an active membership of the staff.
     */
    get: operations['listEvents'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/audit/{id}/replay': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Has an event delivered once more that failed too often
     * @description Has an event delivered once more that failed too often. For staff admins.
     *
     *     Takes an active membership of the staff.
     */
    post: operations['replayEvent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/audit/replay': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Has events delivered once more that failed too often
     * @description Has events delivered once more that failed too often. At most 5,000 at a time, the oldest first. For staff admins.
     *
     *     Takes an active membership of the staff.
     */
    post: operations['replayEvents'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/clients': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists clients
     * @description Lists clients. Client users see their own client only, and its admins all of it.
     *
     *     Takes an active membership.
     */
    get: operations['listClients'];
    put?: never;
    /**
     * Creates a client
     * @description Creates a client. For staff.
     *
     *     Takes an active membership.
     */
    post: operations['createClient'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/clients/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Shows a client
     * @description Shows a client. Client users see their own client only, and its admins all of it.
     *
     *     Takes an active membership.
     */
    get: operations['getClient'];
    put?: never;
    post?: never;
    /**
     * Deletes a client, with its members if `cascade` says so
     * @description Deletes a client, with its members if `cascade` says so. For staff.
     *
     *     Takes an active membership.
     */
    delete: operations['deleteClient'];
    options?: never;
    head?: never;
    /**
     * Changes a client, or with `dryRun` tells what that would do to its users
     * @description Changes a client, or with `dryRun` tells what that would do to its users. For staff.
     *
     *     Takes an active membership.
     */
    patch: operations['updateClient'];
    trace?: never;
  };
  '/clients/{id}/join-links': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the links by which people ask to be invited to a client, newest first
     * @description Lists the links by which people ask to be invited to a client, newest first. None is shown with its token. For staff.
     *
     *     Takes an active membership.
     */
    get: operations['listJoinLinks'];
    put?: never;
    /**
     * Makes a link by which people ask to be invited to a client: as members, on its default scope and the default permissions
     * @description Makes a link by which people ask to be invited to a client: as members, on its default scope and the default permissions. The token is in this answer and in no other. For staff.
     *
     *     Takes an active membership.
     */
    post: operations['makeJoinLink'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/clients/{id}/join-links/{linkId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Ends a link: nobody asks by it any more, and what was asked for by it cannot be accepted
     * @description Ends a link: nobody asks by it any more, and what was asked for by it cannot be accepted. For staff.
     *
     *     Takes an active membership.
     */
    delete: operations['revokeJoinLink'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/clients/{id}/permissions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Shows what a client may have at most
     * @description Shows what a client may have at most. For staff, and for the client's admins.
     *
     *     Takes an active membership.
     */
    get: operations['getClientCeiling'];
    /**
     * Sets what a client may have at most, or with `dryRun` tells what that would do
     * @description Sets what a client may have at most, or with `dryRun` tells what that would do. What it switches off is off for all users of the client at once. For staff.
     *
     *     Takes an active membership.
     */
    put: operations['setClientCeiling'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/exports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the exports that the caller has had made, newest first
     * @description Lists the exports that the caller has had made, newest first.
     *
     *     Takes an active membership of the staff.
     */
    get: operations['listExports'];
    put?: never;
    /**
     * Has an export of members made
     * @description Has an export of members made. Each member of the staff has one that is not over at a time.
     *
     *     Takes an active membership of the staff.
     */
    post: operations['createExport'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/exports/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Shows how far an export is
     * @description Shows how far an export is. For its maker only.
     *
     *     Takes an active membership of the staff.
     */
    get: operations['getExport'];
    put?: never;
    post?: never;
    /**
     * Cancels an export, or removes its file
     * @description Cancels an export, or removes its file. For its maker only.
     *
     *     Takes an active membership of the staff.
     */
    delete: operations['deleteExport'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/exports/{id}/download': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Gives the file of an export, or a link to it
     * @description Gives the file of an export, or a link to it. For its maker only.
     *
     *     Takes an active membership of the staff.
     */
    get: operations['downloadExport'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/groups': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists groups by their names
     * @description Lists groups by their names. Client users see those that are selected for them.
     *
     *     Takes an active membership.
     */
    get: operations['listGroups'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/imports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Reads a file of people, a CSV as the body itself or as text in JSON, and shows what would come of it
     * @description Reads a file of people, a CSV as the body itself or as text in JSON, and shows what would come of it. No member is created or changed.
     *
     *     Takes an active membership of the staff.
     */
    post: operations['createImport'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/imports/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Shows how far an import is, and what comes of its rows
     * @description Shows how far an import is, and what comes of its rows. For its maker only.
     *
     *     Takes an active membership of the staff.
     */
    get: operations['getImport'];
    put?: never;
    post?: never;
    /**
     * Erases an import, and with it what it has not applied yet
     * @description Erases an import, and with it what it has not applied yet. For its maker only.
     *
     *     Takes an active membership of the staff.
     */
    delete: operations['deleteImport'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/imports/{id}/apply': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Has an import applied, each person all or not at all; limits are waited for
     * @description Has an import applied, each person all or not at all; limits are waited for. One that is applied already stays as it is. For its maker only, who has one that is not over at a time.
     *
     *     Takes an active membership of the staff.
     */
    post: operations['applyImport'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/invitation-templates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the invitation templates of the portal, by name
     * @description Lists the invitation templates of the portal, by name. For staff.
     *
     *     Takes an active membership.
     */
    get: operations['listInvitationTemplates'];
    put?: never;
    /**
     * Creates an invitation template
     * @description Creates an invitation template. For staff admins.
     *
     *     Takes an active membership.
     */
    post: operations['createInvitationTemplate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/invitation-templates/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Shows an invitation template
     * @description Shows an invitation template. For staff.
     *
     *     Takes an active membership.
     */
    get: operations['getInvitationTemplate'];
    put?: never;
    post?: never;
    /**
     * Deletes an invitation template
     * @description Deletes an invitation template. Open invitations that name it have the one in `replaceWith`, or else the default one. For staff admins.
     *
     *     Takes an active membership.
     */
    delete: operations['deleteInvitationTemplate'];
    options?: never;
    head?: never;
    /**
     * Changes an invitation template, or makes it the default one
     * @description Changes an invitation template, or makes it the default one. For staff admins.
     *
     *     Takes an active membership.
     */
    patch: operations['updateInvitationTemplate'];
    trace?: never;
  };
  '/invitation-templates/{id}/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Fills an invitation template with what the body says, and else with sample values, in its own language or another
     * @description Fills an invitation template with what the body says, and else with sample values, in its own language or another. `built-in` in place of its id stands for the text of invitations that counts where the portal has no default one. For staff.
     *
     *     Takes an active membership.
     */
    post: operations['previewInvitationTemplate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/invitations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists invitations, newest first
     * @description Lists invitations, newest first. Client users need `users.view` and see those of their own client.
     *
     *     Takes an active membership.
     */
    get: operations['listInvitations'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/invitations/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Cancels an invitation, and removes its member if that was pending
     * @description Cancels an invitation, and removes its member if that was pending. Client users need `users.invite`.
     *
     *     Takes an active membership.
     */
    delete: operations['cancelInvitation'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/invitations/{id}/link': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Answers the link of an invitation once more, for whoever hands it on
     * @description Answers the link of an invitation once more, for whoever hands it on. It proves no address from then on. For staff admins, where the host allows it.
     *
     *     Takes an active membership.
     */
    post: operations['copyInvitationLink'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/invitations/{id}/resend': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Sends an invitation again, with a new link and a new end
     * @description Sends an invitation again, with a new link and a new end. The link before is dead. Client users need `users.invite`.
     *
     *     Takes an active membership.
     */
    post: operations['resendInvitation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/invitations/accept': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Accepts an invitation
     * @description Accepts an invitation. A person without an account sends `name` and `password` and has one then; a person with an account is logged in as it. Where the host makes accounts itself, everybody is.
     *
     *     Works with a login and without one.
     */
    post: operations['acceptInvitation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/invitations/decline': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Declines an invitation
     * @description Declines an invitation.
     *
     *     Takes no login.
     */
    post: operations['declineInvitation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/invitations/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Shows the person that was sent a link what accepting it will do
     * @description Shows the person that was sent a link what accepting it will do.
     *
     *     Takes no login.
     */
    post: operations['previewInvitation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/join-links/ask': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Asks for an invitation by a join link
     * @description Asks for an invitation by a join link. The answer is the same for every link and every address; where both are right, an invitation goes to the address afterwards.
     *
     *     Takes no login.
     */
    post: operations['askToJoin'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/me': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Tells the caller who it is and what is open to it
     * @description Tells the caller who it is and what is open to it. `X-Membership-Id` may be left out by a caller with several memberships, which then chooses one of those listed. In a view it tells of the member that is looked at, of that one membership only, and who looks.
     *
     *     Takes a login, and no membership.
     */
    get: operations['getMe'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/me/leave': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Ends the membership the caller acts as
     * @description Ends the membership the caller acts as.
     *
     *     Takes an active membership.
     */
    post: operations['leave'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/members': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists members
     * @description Lists members. Client users need `users.view` and see the users of their own client.
     *
     *     Takes an active membership.
     */
    get: operations['listMembers'];
    put?: never;
    /**
     * Creates a member and sends it an invitation
     * @description Creates a member and sends it an invitation. Client users need `users.invite`, invite to their own client, and give only what they have. Staff are created by staff admins.
     *
     *     Takes an active membership.
     */
    post: operations['createMember'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/members/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Shows a member
     * @description Shows a member. Client users need `users.view` and see the users of their own client.
     *
     *     Takes an active membership.
     */
    get: operations['getMember'];
    put?: never;
    post?: never;
    /**
     * Removes a member, and cancels its invitation
     * @description Removes a member, and cancels its invitation. Client users need `users.remove`.
     *
     *     Takes an active membership.
     */
    delete: operations['removeMember'];
    options?: never;
    head?: never;
    /**
     * Changes a member
     * @description Changes a member. Client users need `users.edit`, for `email` `users.invite`; `projects`, `groups` and `portalRate` are for staff, `clients` and other changes of staff for staff admins.
     *
     *     Takes an active membership.
     */
    patch: operations['updateMember'];
    trace?: never;
  };
  '/members/{id}/activate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Lets a deactivated member in again
     * @description Lets a deactivated member in again. Client users need `users.remove`.
     *
     *     Takes an active membership.
     */
    post: operations['activateMember'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/members/{id}/clients': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the clients that a staff member is assigned to, unless `all` are open to it
     * @description Lists the clients that a staff member is assigned to, unless `all` are open to it. For staff.
     *
     *     Takes an active membership.
     */
    get: operations['listMemberClients'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/members/{id}/deactivate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Shuts a member out until it is activated again
     * @description Shuts a member out until it is activated again. Client users need `users.remove`.
     *
     *     Takes an active membership.
     */
    post: operations['deactivateMember'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/members/{id}/groups': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the groups that are selected for a member
     * @description Lists the groups that are selected for a member. Client users need `users.view`.
     *
     *     Takes an active membership.
     */
    get: operations['listMemberGroups'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/members/{id}/invite': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Sends a pending member its first link
     * @description Sends a pending member its first link. Client users need `users.invite`.
     *
     *     Takes an active membership.
     */
    post: operations['inviteMember'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/members/{id}/permissions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Shows what a client user may do, portal-wide or for one project
     * @description Shows what a client user may do, portal-wide or for one project. Client users need `users.view`.
     *
     *     Takes an active membership.
     */
    get: operations['getMemberPermissions'];
    /**
     * Sets the permissions of a client user, or with `dryRun` tells what that would do
     * @description Sets the permissions of a client user, or with `dryRun` tells what that would do. Client users need `users.edit`, and give only what they have.
     *
     *     Takes an active membership.
     */
    put: operations['setMemberPermissions'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/members/{id}/permissions/explain': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Tells why a member has a permission or not, layer by layer
     * @description Tells why a member has a permission or not, layer by layer. Client users need `users.view`, but for themselves.
     *
     *     Takes an active membership.
     */
    get: operations['explainMemberPermission'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/members/{id}/projects': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the projects that are selected for a member
     * @description Lists the projects that are selected for a member. Client users need `users.view`.
     *
     *     Takes an active membership.
     */
    get: operations['listMemberProjects'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/members/{id}/review': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Notes that somebody has looked at a member's access and found it right
     * @description Notes that somebody has looked at a member's access and found it right. Client users need `users.edit`.
     *
     *     Takes an active membership.
     */
    post: operations['reviewMember'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/members/{id}/view': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Lets the caller look as a client user, invited or active
     * @description Lets the caller look as a client user, invited or active. Its own requests that carry the token in the header `X-Clientele-View` are answered as that member's, and may do nothing but look. For staff admins, and for staff where the portal's `staffMayView` is on.
     *
     *     Takes an active membership.
     */
    post: operations['viewAsMember'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/members/bulk': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Creates members, each all or not at all, with a result for each row
     * @description Creates members, each all or not at all, with a result for each row. A row that is refused says so in its own result.
     *
     *     Takes an active membership.
     */
    post: operations['createMembers'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/members/bulk/activate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Lets members in again, each as `POST members/:id/activate` does
     * @description Lets members in again, each as `POST members/:id/activate` does.
     *
     *     Takes an active membership.
     */
    post: operations['activateMembers'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/members/bulk/deactivate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Shuts members out, each as `POST members/:id/deactivate` does
     * @description Shuts members out, each as `POST members/:id/deactivate` does.
     *
     *     Takes an active membership.
     */
    post: operations['deactivateMembers'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/members/bulk/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Sets when the access of members ends, each as `PATCH members/:id` does
     * @description Sets when the access of members ends, each as `PATCH members/:id` does.
     *
     *     Takes an active membership.
     */
    post: operations['setEndOfMembers'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/members/bulk/remove': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Removes members, each as `DELETE members/:id` does
     * @description Removes members, each as `DELETE members/:id` does.
     *
     *     Takes an active membership.
     */
    post: operations['removeMembers'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/members/bulk/resend': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Sends the open invitations of members again, each as `POST invitations/:id/resend` does
     * @description Sends the open invitations of members again, each as `POST invitations/:id/resend` does.
     *
     *     Takes an active membership.
     */
    post: operations['resendToMembers'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/members/bulk/role': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Gives members a role, each as `PATCH members/:id` does
     * @description Gives members a role, each as `PATCH members/:id` does.
     *
     *     Takes an active membership.
     */
    post: operations['setRoleOfMembers'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/permissions/catalogue': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Shows the permissions there are, as a tree, called as the reader's language has them
     * @description Shows the permissions there are, as a tree, called as the reader's language has them. For every active member.
     *
     *     Takes an active membership.
     */
    get: operations['getPermissionCatalogue'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/permissions/clone': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Gives the permissions of one client user to others, to all of them or none, or with `dryRun` tells what that would do
     * @description Gives the permissions of one client user to others, to all of them or none, or with `dryRun` tells what that would do. Client users need `users.edit`, and give only what they have.
     *
     *     Takes an active membership.
     */
    post: operations['clonePermissions'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/portal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Shows the portal
     * @description Shows the portal. For staff.
     *
     *     Takes an active membership.
     */
    get: operations['getPortal'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Changes the portal
     * @description Changes the portal. For staff admins.
     *
     *     Takes an active membership.
     */
    patch: operations['updatePortal'];
    trace?: never;
  };
  '/portal/branding': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Shows how a portal looks
     * @description Shows how a portal looks. It is found by the domain the request was addressed to; caches keep it for a minute.
     *
     *     Takes no login.
     */
    get: operations['getPortalBranding'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/profiles': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the profiles of the portal, by name
     * @description Lists the profiles of the portal, by name. For staff, and for client users with `users.edit`.
     *
     *     Takes an active membership.
     */
    get: operations['listProfiles'];
    put?: never;
    /**
     * Creates a profile
     * @description Creates a profile. For staff admins.
     *
     *     Takes an active membership.
     */
    post: operations['createProfile'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/profiles/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Shows a profile
     * @description Shows a profile. For staff, and for client users with `users.edit`.
     *
     *     Takes an active membership.
     */
    get: operations['getProfile'];
    put?: never;
    post?: never;
    /**
     * Deletes a profile
     * @description Deletes a profile. One that is the default or has members goes only with another in its place. For staff admins.
     *
     *     Takes an active membership.
     */
    delete: operations['deleteProfile'];
    options?: never;
    head?: never;
    /**
     * Changes a profile, or makes it the default one, or with `dryRun` tells what that would do
     * @description Changes a profile, or makes it the default one, or with `dryRun` tells what that would do. For staff admins.
     *
     *     Takes an active membership.
     */
    patch: operations['updateProfile'];
    trace?: never;
  };
  '/projects': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists projects by their names
     * @description Lists projects by their names. Client users see those that are open to them, without how they are billed.
     *
     *     Takes an active membership.
     */
    get: operations['listProjects'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/projects/{projectId}/members': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the members that a project is selected for
     * @description Lists the members that a project is selected for. Client users need `users.view`.
     *
     *     Takes an active membership.
     */
    get: operations['listProjectMembers'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/projects/{projectId}/members/{memberId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Takes a member off a project
     * @description Takes a member off a project. For staff.
     *
     *     Takes an active membership.
     */
    delete: operations['removeProjectMember'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/projects/{projectId}/members/{memberId}/permissions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Sets what a member may do in a project, instead of what it may do elsewhere, or with `dryRun` tells what that would do
     * @description Sets what a member may do in a project, instead of what it may do elsewhere, or with `dryRun` tells what that would do. Client users need `users.edit`, and give only what they have.
     *
     *     Takes an active membership.
     */
    put: operations['customizeProjectPermissions'];
    post?: never;
    /**
     * Has a member's permissions count in a project as they do elsewhere
     * @description Has a member's permissions count in a project as they do elsewhere. Client users need `users.edit`.
     *
     *     Takes an active membership.
     */
    delete: operations['deleteProjectPermissions'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/projects/{projectId}/permissions/clone': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Gives what one member may do in a project to others of it, to all of them or none, or with `dryRun` tells what that would do
     * @description Gives what one member may do in a project to others of it, to all of them or none, or with `dryRun` tells what that would do. Client users need `users.edit`, and give only what they have.
     *
     *     Takes an active membership.
     */
    post: operations['cloneProjectPermissions'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/requests': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists requests, newest first
     * @description Lists requests, newest first. Client users see their own; with `users.edit` they see those of their client.
     *
     *     Takes an active membership.
     */
    get: operations['listRequests'];
    put?: never;
    /**
     * Asks for a permission, a project or more to see, for oneself
     * @description Asks for a permission, a project or more to see, for oneself. Whoever asks for the same thing again while that is open gets the open request. For client users; staff have everything.
     *
     *     Takes an active membership.
     */
    post: operations['makeRequest'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/requests/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Takes a request of one's own back
     * @description Takes a request of one's own back.
     *
     *     Takes an active membership.
     */
    delete: operations['withdrawRequest'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/requests/{id}/approve': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Gives what is asked for
     * @description Gives what is asked for. For staff; client users with `users.edit` may give permissions, in their own client, and only those they have. A scope is given by naming its projects or groups.
     *
     *     Takes an active membership.
     */
    post: operations['approveRequest'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/requests/{id}/decline': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Says no to a request
     * @description Says no to a request. For whoever may approve it.
     *
     *     Takes an active membership.
     */
    post: operations['declineRequest'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/view': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Ends the view that the header `X-Clientele-View` names
     * @description Ends the view that the header `X-Clientele-View` names.
     *
     *     Takes an active membership.
     */
    delete: operations['endView'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @description What became of an acceptance. */
    ClienteleAcceptance: {
      identity: components['schemas']['ClienteleIdentity'];
      memberId: string;
      portalId: string;
    };
    /** @description Body of `POST invitations/accept`. */
    ClienteleAcceptInvitation: {
      /** @description What the account goes by; a person without an account needs it. */
      name?: string | null;
      /** @description 12 to 128 characters; a person without an account needs it. */
      password?: string | null;
      /** @description The token of the link. */
      token: string;
    };
    /**
     * @description How far a person gets: `choose` means it has several memberships and named none, `ended` that its access is over.
     * @enum {string}
     */
    ClienteleAccessState: 'ok' | 'no_scope' | 'choose' | 'ended' | 'none';
    /** @description What the answer to a request tells. */
    ClienteleAnsweredRequestEventData: {
      /** @description What was written with the answer. */
      answer: string | null;
      /** @description The client it belongs to; null for staff. */
      clientId: string | null;
      /** @description Its address then. */
      email: string;
      /** @description The permission; null in every other kind. */
      key: string | null;
      /**
       * @description What is asked for: a permission, a project, or more to see.
       * @enum {string}
       */
      kind: 'permission' | 'project' | 'scope';
      /** @description Its id. */
      memberId: string;
      /** @description Its name then; empty if it had none. */
      name: string;
      /** @description What the member has written with it. */
      note: string | null;
      /** @description The project, or the one where the permission is asked for; null portal-wide and for a scope. */
      projectId: string | null;
      /** @description Its id. */
      requestId: string;
    };
    /** @description Body of `POST imports/:id/apply`. */
    ClienteleApplyImport: {
      /** @description Whether those it creates get a link at once; left out, they do not. */
      invite?: boolean;
      /** @description Whether members that are there are changed; left out, they are not. */
      update?: boolean;
    };
    /** @description Body of `POST requests/:id/approve`. */
    ClienteleApproveRequest: {
      /** @description With kind `scope` only: replaces the groups that were selected. */
      groups?: string[];
      /** @description What the member reads. */
      note?: string;
      /** @description With kind `scope` only: replaces the projects that were selected. */
      projects?: components['schemas']['ClienteleProjectChoice'][];
      /**
       * @description With kind `project` only: when the member's access to it ends; a date means the end of that day in the portal's time zone. Left out or null, never.
       * @example 2026-12-31
       */
      until?: string | null;
    };
    /** @description Body of `POST join-links/ask`. */
    ClienteleAskToJoin: {
      /** @description Where the invitation is to go. */
      email: string;
      /** @description The token of the link. */
      token: string;
    };
    /** @description A page of the clients that a staff member is assigned to. */
    ClienteleAssignedClientsPage: {
      /** @description Whether all clients of the portal are open to it: then none is listed. */
      all: boolean;
      items: components['schemas']['ClienteleClientName'][];
      /** @description Give it as `cursor` to get the next page; null on the last one. */
      nextCursor: string | null;
    };
    /** @description Who did it, by the name of then, or the address while there is no name: null once that is erased. */
    ClienteleAuditActor: {
      identityId: string | null;
      /** @enum {string} */
      kind: 'staff' | 'client';
      memberId: string;
      name: string | null;
    };
    /** @description One thing that happened, as the audit trail shows it. */
    ClienteleAuditItem: {
      /** @description Null for the host itself. */
      actor: components['schemas']['ClienteleAuditActor'] | null;
      data:
        | components['schemas']['ClienteleInvitationEventData']
        | components['schemas']['ClienteleInvitationEventData']
        | components['schemas']['ClienteleInvitationEventData']
        | components['schemas']['ClienteleInvitationEventData']
        | {
            /** @description The client it leads to; null for staff. */
            clientId: string | null;
            /** @description The address it was sent to. */
            email: string;
            /** @description Which of the invitation's links this is about, counted from 0. */
            generation: number;
            /** @description Its id. */
            invitationId: string;
            /** @description The join link by which its person has asked for it; left out for one that somebody sent. */
            joinLinkId?: string;
            /** @description The member that waits for it. */
            memberId: string;
            /** @description Why, in the words of who could not deliver it. */
            reason: string;
          }
        | {
            /** @description The client it leads to; null for staff. */
            clientId: string | null;
            /** @description The address it was sent to. */
            email: string;
            /** @description Which of the invitation's links this is about, counted from 0. */
            generation: number;
            /** @description The person, by the id that the host knows. */
            identityId: string;
            /** @description Its id. */
            invitationId: string;
            /** @description The join link by which its person has asked for it; left out for one that somebody sent. */
            joinLinkId?: string;
            /** @description The member that waits for it. */
            memberId: string;
          }
        | components['schemas']['ClienteleInvitationEventData']
        | components['schemas']['ClienteleInvitationEventData']
        | {
            /** @description The client it belongs to; null for staff. */
            clientId: string | null;
            /** @description The clients that a staff member is assigned to; null for all of them, and of a client user. */
            clients: string[] | null;
            /** @description Its address then. */
            email: string;
            /** @description There when it has asked to join, by this join link. */
            joinLinkId?: string;
            /**
             * @description Whether it is of the agency or of a client.
             * @enum {string}
             */
            kind: 'staff' | 'client';
            /** @description Its id. */
            memberId: string;
            /** @description Its name then; empty if it had none. */
            name: string;
            /** @description What it may. */
            permissions: components['schemas']['ClientelePermissionSettingData'];
            /** @description `admin`, or `staff` for the agency and `member` for a client. */
            role: string;
            /** @description What it sees of the work; nothing for staff. */
            scope: components['schemas']['ClienteleScopeData'];
            /** @description `pending`, or `active` for one whose person is there already. */
            status: string;
          }
        | {
            /** @description The fields that changed. */
            change: {
              /** @description As it is from then on. */
              after: components['schemas']['ClienteleMemberDetails'];
              /** @description As it was. */
              before: components['schemas']['ClienteleMemberDetails'];
            };
            /** @description The client it belongs to; null for staff. */
            clientId: string | null;
            /** @description Its address then. */
            email: string;
            /** @description Its id. */
            memberId: string;
            /** @description Its name then; empty if it had none. */
            name: string;
          }
        | {
            /** @description The role. */
            change: {
              /** @description As it is from then on. */
              after: string;
              /** @description As it was. */
              before: string;
            };
            /** @description The client it belongs to; null for staff. */
            clientId: string | null;
            /** @description Its address then. */
            email: string;
            /** @description Its id. */
            memberId: string;
            /** @description Its name then; empty if it had none. */
            name: string;
          }
        | {
            /** @description The clients that are new on its list. */
            added: string[];
            /** @description Whether a list says so, or all are open to it. */
            change: {
              /**
               * @description As it is from then on.
               * @enum {string}
               */
              after: 'all' | 'listed';
              /**
               * @description As it was.
               * @enum {string}
               */
              before: 'all' | 'listed';
            };
            /** @description The client it belongs to; null for staff. */
            clientId: string | null;
            /** @description Its address then. */
            email: string;
            /** @description Its id. */
            memberId: string;
            /** @description Its name then; empty if it had none. */
            name: string;
            /** @description The clients that are on it no longer. */
            removed: string[];
          }
        | {
            /** @description The projects and groups. */
            change: {
              /** @description As it is from then on. */
              after: components['schemas']['ClienteleScopeData'];
              /** @description As it was. */
              before: components['schemas']['ClienteleScopeData'];
            };
            /** @description The client it belongs to; null for staff. */
            clientId: string | null;
            /** @description Its address then. */
            email: string;
            /** @description Its id. */
            memberId: string;
            /** @description Its name then; empty if it had none. */
            name: string;
          }
        | {
            /** @description A missing customization is null. */
            change: {
              /** @description As it is from then on. */
              after: components['schemas']['ClientelePermissionSettingData'] | null;
              /** @description As it was. */
              before: components['schemas']['ClientelePermissionSettingData'] | null;
            };
            /** @description The client it belongs to; null for staff. */
            clientId: string | null;
            /** @description Its address then. */
            email: string;
            /** @description Whose permissions were copied; null where they were set otherwise. */
            fromMemberId: string | null;
            /** @description Its id. */
            memberId: string;
            /** @description Its name then; empty if it had none. */
            name: string;
            /** @description The project whose customization changed; null for the member's portal-wide setting. */
            projectId: string | null;
          }
        | {
            /** @description When the access ends, in epoch milliseconds. */
            accessUntil: number;
            /** @description The client it belongs to; null for staff. */
            clientId: string | null;
            /** @description Its address then. */
            email: string;
            /** @description Its id. */
            memberId: string;
            /** @description Its name then; empty if it had none. */
            name: string;
          }
        | {
            /** @description When the access ends, in epoch milliseconds. */
            accessUntil: number;
            /** @description The client it belongs to; null for staff. */
            clientId: string | null;
            /** @description Its address then. */
            email: string;
            /** @description Its id. */
            memberId: string;
            /** @description Its name then; empty if it had none. */
            name: string;
          }
        | components['schemas']['ClienteleMemberEventData']
        | components['schemas']['ClienteleMemberEventData']
        | {
            /** @description The client it belongs to; null for staff. */
            clientId: string | null;
            /** @description Its address then. */
            email: string;
            /** @description In which language it is written to, as a BCP 47 tag, if it or its client had one of its own. */
            locale: string | null;
            /** @description Its id. */
            memberId: string;
            /** @description Its name then; empty if it had none. */
            name: string;
            /**
             * @description There when nobody has removed it, but its person is gone.
             * @constant
             */
            reason?: 'identity_gone';
            /** @description The status it had. */
            status: string;
          }
        | {
            /** @description Its client. */
            clientId: string;
            /** @description Its address then. */
            email: string;
            /** @description When it ends by itself, in epoch milliseconds. */
            expiresAt: number;
            /** @description The client user. */
            memberId: string;
            /** @description Its name then; empty if it had none. */
            name: string;
            /** @description Why, in the words of the staff member. */
            reason: string;
            /** @description The view itself: both events about it have the same. */
            viewId: string;
          }
        | components['schemas']['ClienteleViewedMemberData']
        | components['schemas']['ClienteleRequestEventData']
        | components['schemas']['ClienteleReferredRequestEventData']
        | components['schemas']['ClienteleAnsweredRequestEventData']
        | components['schemas']['ClienteleAnsweredRequestEventData']
        | components['schemas']['ClienteleRequestEventData']
        | components['schemas']['ClienteleJoinLinkEventData']
        | components['schemas']['ClienteleJoinLinkEventData']
        | {
            /** @description Its id. */
            clientId: string;
            /** @description `business` or `individual`. */
            clientType: string;
            /** @description Its name then. */
            name: string;
          }
        | {
            /** @description The fields that changed. */
            change: {
              /** @description As it is from then on. */
              after: {
                /** @description Its postal address. */
                address?: components['schemas']['ClientelePostalAddress'] | null;
                /** @description The domains that its users' addresses may have, in ASCII form; null for any. */
                allowedDomains?: string[] | null;
                /** @description The address of its contact. */
                contactEmail?: string | null;
                /** @description What a new user of it gets when staff name no projects and groups. */
                defaultScope?: components['schemas']['ClienteleStoredDefaultScope'] | null;
                /** @description The language of letters to its users; null for that of the portal. */
                locale?: string | null;
                /** @description What the client is called. */
                name?: string;
                /** @description The projects that its users are bound to; null for any. */
                projects?: string[] | null;
                /**
                 * @description A company, or one person.
                 * @enum {string}
                 */
                type?: 'business' | 'individual';
                /** @description Its page on the web. */
                webAddress?: string | null;
              };
              /** @description As it was. */
              before: {
                /** @description Its postal address. */
                address?: components['schemas']['ClientelePostalAddress'] | null;
                /** @description The domains that its users' addresses may have, in ASCII form; null for any. */
                allowedDomains?: string[] | null;
                /** @description The address of its contact. */
                contactEmail?: string | null;
                /** @description What a new user of it gets when staff name no projects and groups. */
                defaultScope?: components['schemas']['ClienteleStoredDefaultScope'] | null;
                /** @description The language of letters to its users; null for that of the portal. */
                locale?: string | null;
                /** @description What the client is called. */
                name?: string;
                /** @description The projects that its users are bound to; null for any. */
                projects?: string[] | null;
                /**
                 * @description A company, or one person.
                 * @enum {string}
                 */
                type?: 'business' | 'individual';
                /** @description Its page on the web. */
                webAddress?: string | null;
              };
            };
            /** @description Its id. */
            clientId: string;
            /** @description Its name then. */
            name: string;
          }
        | {
            /** @description Its id. */
            clientId: string;
            /** @description The member who was the last one. */
            memberId: string;
            /** @description Its name then. */
            name: string;
          }
        | {
            /** @description Its id. */
            clientId: string;
            /** @description `business` or `individual`. */
            clientType: string;
            /** @description How many members went with it. */
            members: number;
            /** @description Its name then. */
            name: string;
          }
        | {
            /** @description The keys that are off, each with `false`. */
            change: {
              /** @description As it is from then on. */
              after: {
                [key: string]: boolean;
              };
              /** @description As it was. */
              before: {
                [key: string]: boolean;
              };
            };
            /** @description Its id. */
            clientId: string;
            /** @description Its name then. */
            name: string;
          }
        | components['schemas']['ClienteleProfileEventData']
        | {
            /** @description The profile. */
            change: {
              /** @description As it is from then on. */
              after: components['schemas']['ClienteleProfileState'];
              /** @description As it was. */
              before: components['schemas']['ClienteleProfileState'];
            };
            /** @description Its name then. */
            name: string;
            /** @description Its id. */
            profileId: string;
          }
        | {
            /** @description How many members were moved to it. */
            members: number;
            /** @description Its name then. */
            name: string;
            /** @description Its id. */
            profileId: string;
            /** @description The profile its members have now; null if it had none. */
            replacedBy: string | null;
          }
        | components['schemas']['ClienteleTemplateEventData']
        | {
            /** @description The fields that changed. */
            change: {
              /** @description As it is from then on. */
              after: {
                /** @description The html, a Liquid template; null: it is made from the text. */
                html?: string | null;
                /** @description Whether letters of its kind are written by it unless another is named. */
                isDefault?: boolean;
                /** @description Its name. */
                name?: string;
                /** @description The subject, a Liquid template. */
                subject?: string;
                /** @description The text, a Liquid template. */
                text?: string;
                /** @description The same texts in other languages, by BCP 47 tags. */
                translations?: {
                  [key: string]: components['schemas']['ClienteleTemplateParts'];
                };
              };
              /** @description As it was. */
              before: {
                /** @description The html, a Liquid template; null: it is made from the text. */
                html?: string | null;
                /** @description Whether letters of its kind are written by it unless another is named. */
                isDefault?: boolean;
                /** @description Its name. */
                name?: string;
                /** @description The subject, a Liquid template. */
                subject?: string;
                /** @description The text, a Liquid template. */
                text?: string;
                /** @description The same texts in other languages, by BCP 47 tags. */
                translations?: {
                  [key: string]: components['schemas']['ClienteleTemplateParts'];
                };
              };
            };
            /** @description Its name then. */
            name: string;
            /** @description Its id. */
            templateId: string;
          }
        | {
            /** @description How many open invitations had it. */
            invitations: number;
            /** @description Its name then. */
            name: string;
            /** @description The template its open invitations have now; null for the portal's default one. */
            replacedBy: string | null;
            /** @description Its id. */
            templateId: string;
          }
        | {
            /** @description The fields that changed: the plan, or what staff admins set. */
            change: {
              /** @description As it is from then on. */
              after: {
                /** @description The domains that client users' addresses may have, in ASCII form; null for any. */
                allowedDomains?: string[] | null;
                /** @description Its colours by name, as `#rrggbb`. */
                colors?: {
                  [key: string]: string;
                };
                /** @description The domain of its own; null for none. */
                domain?: string | null;
                /** @description The language of its letters; null for English. */
                locale?: string | null;
                /** @description The https address of its logo; null for none. */
                logo?: string | null;
                /** @description Its name. */
                name?: string;
                /** @description Its plan, as the host names it; null for none. */
                plan?: string | null;
                /** @description The domains that staff's addresses may have, in ASCII form; null for any. */
                staffDomains?: string[] | null;
                /** @description Whether staff who are no admins may look as client users. */
                staffMayView?: boolean;
                /** @description The IANA zone that days and letters go by. */
                timeZone?: string;
              };
              /** @description As it was. */
              before: {
                /** @description The domains that client users' addresses may have, in ASCII form; null for any. */
                allowedDomains?: string[] | null;
                /** @description Its colours by name, as `#rrggbb`. */
                colors?: {
                  [key: string]: string;
                };
                /** @description The domain of its own; null for none. */
                domain?: string | null;
                /** @description The language of its letters; null for English. */
                locale?: string | null;
                /** @description The https address of its logo; null for none. */
                logo?: string | null;
                /** @description Its name. */
                name?: string;
                /** @description Its plan, as the host names it; null for none. */
                plan?: string | null;
                /** @description The domains that staff's addresses may have, in ASCII form; null for any. */
                staffDomains?: string[] | null;
                /** @description Whether staff who are no admins may look as client users. */
                staffMayView?: boolean;
                /** @description The IANA zone that days and letters go by. */
                timeZone?: string;
              };
            };
          }
        | components['schemas']['ClienteleLostAdminData']
        | {
            /**
             * @description One file, or one for each project.
             * @enum {string}
             */
            by: 'portal' | 'project';
            /** @description Its id. */
            exportId: string;
            /** @description The member who asked for it. */
            memberId: string;
            /** @description How many rows of members it has. */
            rows: number;
          }
        | {
            /**
             * @description One file, or one for each project.
             * @enum {string}
             */
            by: 'portal' | 'project';
            /** @description Its id. */
            exportId: string;
            /** @description The member who asked for it. */
            memberId: string;
            /** @description `STORAGE_FAILED`, `ABANDONED`, `MAKER_INACTIVE` or `INTERNAL_ERROR`. */
            reason: string;
          }
        | {
            /** @description How many people were created, updated, left as they were, and refused. */
            counts: {
              create: number;
              error: number;
              unchanged: number;
              update: number;
            };
            /** @description Its id. */
            importId: string;
            /** @description The member who handed it in. */
            memberId: string;
          }
        | {
            /** @description Its id. */
            importId: string;
            /** @description The member who handed it in. */
            memberId: string;
            /** @description `ABANDONED`, `MAKER_INACTIVE` or `INTERNAL_ERROR`. */
            reason: string;
          };
      /** @description Whether the listeners have heard of it, and how often that was tried. */
      delivery: {
        attempts: number;
        status: components['schemas']['ClienteleDeliveryStatus'];
      };
      /** @description Unique; an event delivered twice carries the same id. */
      id: string;
      /** @description Whether the caller ticked "notify the person"; false unless it did. */
      notify: boolean;
      /**
       * Format: date-time
       * @description ISO 8601.
       */
      occurredAt: string;
      subject: components['schemas']['ClienteleAuditSubject'];
      type: components['schemas']['ClienteleEventType'];
    };
    /** @description One page of a list. */
    ClienteleAuditPage: {
      items: components['schemas']['ClienteleAuditItem'][];
      /** @description Give it as `cursor` to get the next page; null on the last one. */
      nextCursor: string | null;
    };
    /** @description What it was done to, by the name it had then, an invitation and a person without a name by the address: null for what has none, such as an export, and once it is erased. */
    ClienteleAuditSubject: {
      id: string;
      name: string | null;
      /** @enum {string} */
      type:
        | 'member'
        | 'invitation'
        | 'client'
        | 'profile'
        | 'template'
        | 'portal'
        | 'export'
        | 'import';
    };
    /** @description Body of `POST members/:id/view`. */
    ClienteleBeginView: {
      /** @description How long the view lasts at most. Left out, 15 minutes. */
      minutes?: number;
      /** @description Why, for the audit trail: text that somebody can see. */
      reason: string;
    };
    /** @description What lets its maker look as a client user. */
    ClienteleBegun: {
      /**
       * Format: date-time
       * @description When the view ends by itself.
       */
      expiresAt: string;
      /** @description Goes into the header `X-Clientele-View` of requests. It is told this once. */
      token: string;
      viewId: string;
    };
    /** @description A row whose person has what it asks for. */
    ClienteleBulkDone: {
      /**
       * @description The person was a member before, and nothing of it was changed. `RESENT`: its invitation had expired, and a new link was sent.
       * @enum {string}
       */
      code?: 'ALREADY_INVITED' | 'ALREADY_MEMBER' | 'RESENT';
      /** @description The row before it that asks for the same person in the same place. Nothing was done for this one. */
      duplicateOf?: number;
      /** @description The place of the row in the call, from 0. */
      index: number;
      /** @description Left out when the person was a member before and the actor may not read members. */
      member?: components['schemas']['ClienteleMember'];
      /** @constant */
      ok: true;
      /** @description Of a member that was created. */
      warnings?: 'NO_SCOPE'[];
    };
    /** @description A row that was refused, as a call with this row alone would have been, or with `DIFFERS`: the person is there, with other settings than the row asks for. Nothing of it is left. */
    ClienteleBulkRefused: {
      code: components['schemas']['ClienteleErrorCode'];
      details?: {
        [key: string]: unknown;
      };
      /** @description The row before it that asks for the same person in the same place. Nothing was done for this one. */
      duplicateOf?: number;
      /** @description The place of the row in the call, from 0. */
      index: number;
      message: string;
      /** @constant */
      ok: false;
      /** @description Whole seconds after which the row can succeed. */
      retryAfter?: number;
    };
    /** @description What came of one row of a bulk call. */
    ClienteleBulkResult:
      components['schemas']['ClienteleBulkDone'] | components['schemas']['ClienteleBulkRefused'];
    /** @description What came of every row of a bulk call. */
    ClienteleBulkResults: {
      /** @description One for each row, in their order. */
      results: components['schemas']['ClienteleBulkResult'][];
    };
    /** @description The catalogue of a host. */
    ClienteleCatalogue: {
      /** @description Those that stand below no other. */
      permissions: components['schemas']['ClientelePermission'][];
    };
    /** @description A client's ceiling: what it may have at most. */
    ClienteleCeiling: {
      /** @description Every key of the catalogue; what is off is off for all users of the client. */
      permissions: {
        [key: string]: boolean;
      };
      version: number;
    };
    /** @description A member that was changed. */
    ClienteleChangeDone: {
      /** @description The place before it that names the same member. Nothing was done for this one. */
      duplicateOf?: number;
      /** @description The place of the member in the call, from 0. */
      index: number;
      memberId: string;
      /** @constant */
      ok: true;
    };
    /** @description Body of `POST members/bulk/deactivate`, `/activate` and `/resend`. */
    ClienteleChangeMany: {
      /** @description The members, up to 1,000. */
      memberIds: string[];
    };
    /** @description What a change would do. */
    ClienteleChangePreview: {
      /** @description How many members would have or see something else than now. */
      changed: number;
      /** @description The open invitations that could not be accepted any more, since their inviter could not give so much. */
      invitationsVoided: string[];
      /** @description The first 100 of those that the actor may read, by name. */
      members: components['schemas']['ClientelePreviewedMember'][];
    };
    /** @description A member whose change was refused, as a call for this one alone would have been. */
    ClienteleChangeRefused: {
      code: components['schemas']['ClienteleErrorCode'];
      details?: {
        [key: string]: unknown;
      };
      /** @description The row before it that asks for the same person in the same place. Nothing was done for this one. */
      duplicateOf?: number;
      /** @description The place of the row in the call, from 0. */
      index: number;
      memberId: string;
      message: string;
      /** @constant */
      ok: false;
      /** @description Whole seconds after which the row can succeed. */
      retryAfter?: number;
    };
    /** @description What came of one member of a call that changes many. */
    ClienteleChangeResult:
      | components['schemas']['ClienteleChangeDone']
      | components['schemas']['ClienteleChangeRefused'];
    /** @description What came of every member of a call that changes many. */
    ClienteleChangeResults: {
      /** @description One for each member, in their order. */
      results: components['schemas']['ClienteleChangeResult'][];
    };
    /** @description Which members an export has, its kind among it. */
    ClienteleChosenExportFilter: {
      clientId?: string;
      /** @description Members this group is selected for. */
      groupId?: string;
      /** @description Active members, whose access is not over, who for this many days were neither seen, nor reviewed, nor let in. */
      inactiveDays?: number;
      kind: components['schemas']['ClienteleMemberKind'];
      /** @description Members this project is selected for, though the host may have deleted it. */
      projectId?: string;
      /** @description Words, each in the name or the email, without regard to case, accents and order; every character stands for itself. */
      q?: string;
      role?: components['schemas']['ClienteleMemberRole'];
      /** @description As it is shown: an active member whose access is over is `ended`, and no more `active`. */
      status?: components['schemas']['ClienteleShownStatus'];
    };
    /** @description A client as staff and its own admins see it. */
    ClienteleClient: {
      address: components['schemas']['ClientelePostalAddress'] | null;
      /** @description The domains that emails of its users may have, among those that the portal allows; null allows any. */
      allowedDomains: string[] | null;
      contactEmail: string | null;
      /** @description What a new user gets selected when staff name neither projects nor groups. */
      defaultScope: components['schemas']['ClienteleDefaultScope'];
      /** @description What of `defaultScope` the host has deleted: nobody gets it any more. */
      goneDefaults: components['schemas']['ClienteleDefaultScope'];
      /** @description Those of `projects` that the host has deleted. */
      goneProjects: string[];
      id: string;
      /** @description The language of its users' letters as a BCP 47 tag; null: as the portal has it. */
      locale: string | null;
      name: string;
      /** @description Ids of the projects that bound what its users see, whatever is selected for them; null does not bind them. */
      projects: string[] | null;
      /**
       * @description A company, or one person.
       * @enum {string}
       */
      type: 'business' | 'individual';
      /** @description Null for a client admin who may not see who else is there. */
      users: components['schemas']['ClienteleClientUsers'] | null;
      version: number;
      /** @description An `http` or `https` address; given without a scheme it gets `https://`. */
      webAddress: string | null;
    };
    /** @description A client as its users who are no admins see it. */
    ClienteleClientName: {
      id: string;
      name: string;
    };
    /** @description One page of a list that can be counted. */
    ClienteleClientPage: {
      items: (
        components['schemas']['ClienteleClient'] | components['schemas']['ClienteleClientName']
      )[];
      /** @description Give it as `cursor` to get the next page; null on the last one. */
      nextCursor: string | null;
      /** @description How many there are in all, where it was asked for. */
      total?: number;
    };
    /**
     * @description A role of a client's user.
     * @enum {string}
     */
    ClienteleClientRole: 'admin' | 'member';
    /** @description How many users a client has. */
    ClienteleClientUsers: {
      /** @description Those who are let in now: neither deactivated nor past their end. */
      active: number;
      /** @description Those who have not accepted yet, also when their invitation has expired. */
      pending: number;
    };
    /** @description Body of `POST permissions/clone`, portal-wide and for a project. */
    ClienteleClonePermissions: {
      /** @description Whose permissions are copied. */
      fromMemberId: string;
      /** @description Whether they are to be told. */
      notify?: boolean;
      /** @description Who gets them. */
      toMemberIds: string[];
    };
    /** @description How a clone went. */
    ClienteleCloneResult: {
      /** @description How many members have the copied permissions now. */
      count: number;
    };
    /** @description The present link of an invitation, for whoever hands it on. */
    ClienteleCopiedLink: {
      /**
       * Format: date-time
       * @description When the invitation ends.
       */
      expiresAt: string;
      /** @description The link, as its mail has it. */
      url: string;
    };
    /** @description Body of `POST clients`. */
    ClienteleCreateClient: {
      address?: components['schemas']['ClientelePostalAddressInput'] | null;
      /**
       * @description The domains that emails of its users may have, among those of the portal. Null allows any. Who is there already stays.
       * @example [
       *       "example.com"
       *     ]
       */
      allowedDomains?: string[] | null;
      /** @description Null takes it away. */
      contactEmail?: string | null;
      /** @description What a new user gets selected when staff name neither projects nor groups. */
      defaultScope?: components['schemas']['ClienteleDefaultScopeInput'];
      /**
       * @description The language of its users' letters; null: as the portal has it.
       * @example de
       */
      locale?: string | null;
      name: string;
      /** @description Bounds what all its users see to these projects. Null does not bound them. */
      projects?: string[] | null;
      /** @enum {string} */
      type: 'business' | 'individual';
      /** @description An http or https address; one without a scheme gets `https://`. Null takes it away. */
      webAddress?: string | null;
    };
    /** @description What comes of creating a member. */
    ClienteleCreatedMember: {
      invitation: components['schemas']['ClienteleInvitation'] | null;
      member: components['schemas']['ClienteleMember'];
      /** @description `NO_SCOPE`: neither project nor group was chosen, so there is nothing to see yet. */
      warnings: 'NO_SCOPE'[];
    };
    /** @description Body of `POST exports`. */
    ClienteleCreateExport: {
      /**
       * @description `portal` for one file, `project` for a zip with a file for each project.
       * @enum {string}
       */
      by: 'portal' | 'project';
      /** @description Which members; left out, all of them. */
      filter?: components['schemas']['ClienteleExportFilter'];
      /**
       * @description How the files are written; left out, as CSV.
       * @enum {string}
       */
      format?: 'csv' | 'xlsx';
    };
    /** @description Body of `POST imports` in JSON. */
    ClienteleCreateImport: {
      /** @description The file. */
      csv: string;
    };
    /** @description Body of `POST members`. */
    ClienteleCreateMember: {
      /**
       * @description When its access ends; a date means the end of that day in the portal's time zone. Left out, never; for whom a client user invites, when its own does, which is also the latest it may give.
       * @example 2026-12-31
       */
      accessUntil?: string | null;
      client?: components['schemas']['ClienteleNewClient'] | null;
      /** @description The client it belongs to; with neither this nor `client` a new one of its own. */
      clientId?: string | null;
      /** @description The clients that a staff member of role `staff` is assigned to; left out or null, all of them. For staff admins. */
      clients?: string[] | null;
      email: string;
      /** @description The groups selected for it. For staff. */
      groups?: string[] | null;
      /** @description False sends no mail: the member is pending until it is invited. For staff. */
      invite?: boolean;
      /**
       * @description Left out, a client user.
       * @enum {string|null}
       */
      kind?: 'staff' | 'client' | null;
      /**
       * @description The language of its letters; left out, as its client or portal has it.
       * @example de
       */
      locale?: string | null;
      /** @description Some words in the mail. */
      message?: string | null;
      /** @description Left out, the person says it when accepting. */
      name?: string | null;
      /** @description With `invite` false: makes the member active at once. */
      password?: string;
      permissions?:
        | (
            | {
                /** @constant */
                mode: 'default';
              }
            | {
                /** @constant */
                mode: 'profile';
                profileId: string;
              }
            | {
                /** @constant */
                mode: 'custom';
                permissions: components['schemas']['ClientelePermissionSwitches'];
              }
            | {
                fromMemberId: string;
                /** @constant */
                mode: 'clone';
              }
          )
        | null;
      /**
       * @description Its rate in the portal. For staff.
       * @example 120.00
       */
      portalRate?: string | null;
      /** @description The projects selected for it. For staff. */
      projects?: components['schemas']['ClienteleProjectChoice'][] | null;
      /** @enum {string|null} */
      role?: 'admin' | 'staff' | 'member' | null;
      /** @description The invitation template; left out, the default one. For staff. */
      templateId?: string | null;
    };
    /** @description Body of `POST profiles`. */
    ClienteleCreateProfile: {
      name: string;
      /** @description Keys that are left out are off. */
      permissions: components['schemas']['ClientelePermissionSwitches'];
    };
    /** @description Body of `POST invitation-templates`. */
    ClienteleCreateTemplate: {
      /** @description The mail as html; null has it made from the text. */
      html?: string | null;
      /** @description Whether letters of its kind are made from it, and so invitations without a template of their own. */
      isDefault?: boolean;
      /**
       * @description What it is the text of: invitations, or letters that tell of an event. Left out, invitations.
       * @enum {string}
       */
      kind?:
        | 'invitation'
        | 'member.created'
        | 'member.updated'
        | 'member.role_changed'
        | 'member.clients_changed'
        | 'member.scope_changed'
        | 'member.permissions_changed'
        | 'member.deactivated'
        | 'member.activated'
        | 'member.removed'
        | 'member.access_ending'
        | 'member.access_ended'
        | 'request.made'
        | 'request.referred'
        | 'request.approved'
        | 'request.declined'
        | 'request.withdrawn'
        | 'client.without_admin'
        | 'portal.without_admin'
        | 'export.ready';
      name: string;
      subject: string;
      /** @description The mail as text, in Liquid. */
      text: string;
      /**
       * @description The same texts in other languages, by BCP 47 tags. A language that is missing has the texts above.
       * @example {
       *       "de": {
       *         "subject": "Willkommen",
       *         "text": "Hier entlang: {{ url }}"
       *       }
       *     }
       */
      translations?: {
        [key: string]: {
          html?: string | null;
          subject: string;
          text: string;
        };
      };
    };
    /** @description Body of `PUT projects/:projectId/members/:memberId/permissions`. */
    ClienteleCustomize: {
      /** @description Whether the person is to be told. */
      notify?: boolean;
      /** @description The whole set for the project. Keys that are left out are off. */
      permissions: components['schemas']['ClientelePermissionSwitches'];
      /** @description The version that was read; another one in the meantime is refused. Left out, the last change wins. */
      version?: number;
    };
    /** @description A decision with its reasons. */
    ClienteleDecision: {
      allowed: boolean;
      /** @description The first layer that refuses; null when allowed. */
      decidedBy: components['schemas']['ClienteleLayer'] | null;
      key: string;
      /** @description Every layer's verdict, in order. */
      layers: components['schemas']['ClienteleVerdict'][];
    };
    /** @description Body of `POST requests/:id/decline`. */
    ClienteleDeclineRequest: {
      /** @description What the member reads. */
      note?: string;
    };
    /** @description The projects and groups that a new user of a client gets when staff name none. */
    ClienteleDefaultScope: {
      /** @description Ids of groups. */
      groups: string[];
      /** @description Ids of projects. */
      projects: string[];
    };
    /** @description A default scope. */
    ClienteleDefaultScopeInput: {
      groups: string[];
      projects: string[];
    };
    /**
     * @description How far the delivery of an event is; `failed` is parked until somebody has it replayed.
     * @enum {string}
     */
    ClienteleDeliveryStatus: 'pending' | 'delivered' | 'failed';
    /**
     * @description Why a member keeps its old email though its person has another one: somebody else of its audience has that, or its domain is not allowed there.
     * @enum {string}
     */
    ClienteleEmailConflict: 'taken' | 'domain';
    /** @description A refusal. */
    ClienteleError: {
      /** @description What is wrong, in a word that stays. */
      code: string;
      /** @description Facts of this case. */
      details?: {
        [key: string]: unknown;
      };
      /** @description What is wrong, and what to do about it. */
      message: string;
      /** @description The status of the answer. */
      statusCode: number;
    };
    /**
     * @description The stable code of an error, as it stands in the answer.
     * @enum {string}
     */
    ClienteleErrorCode:
      | 'VALIDATION_FAILED'
      | 'UNSUPPORTED_MEDIA_TYPE'
      | 'BULK_TOO_LARGE'
      | 'INVALID_CURSOR'
      | 'WEAK_PASSWORD'
      | 'UNAUTHENTICATED'
      | 'PERMISSION_DENIED'
      | 'STAFF_ONLY'
      | 'ROLE_REQUIRED'
      | 'NO_MEMBERSHIP'
      | 'ACCESS_ENDED'
      | 'MEMBERSHIP_UNKNOWN'
      | 'NO_SCOPE'
      | 'ROUTE_NOT_DECLARED'
      | 'CONTEXT_NOT_SUPPORTED'
      | 'PERMISSION_ESCALATION'
      | 'PLAN_FORBIDS'
      | 'SELF_CHANGE'
      | 'STAFF_FIELDS'
      | 'WRONG_RECIPIENT'
      | 'NOT_FOUND'
      | 'INVITATION_NOT_FOUND'
      | 'ALREADY_INVITED'
      | 'ALREADY_MEMBER'
      | 'INVITATION_ACCEPTED'
      | 'LOGIN_REQUIRED'
      | 'MEMBER_STATE'
      | 'LAST_ADMIN'
      | 'MEMBERSHIP_REQUIRED'
      | 'DIFFERS'
      | 'STALE_VERSION'
      | 'DUPLICATE_NAME'
      | 'DOMAIN_TAKEN'
      | 'CLIENT_HAS_MEMBERS'
      | 'PROFILE_IN_USE'
      | 'TEMPLATE_IN_USE'
      | 'NOT_ASSIGNED'
      | 'NOT_CUSTOMIZED'
      | 'WOULD_WIDEN'
      | 'EVENT_NOT_FAILED'
      | 'SEAT_LIMIT'
      | 'PENDING_LIMIT'
      | 'EXPORT_RUNNING'
      | 'EXPORT_NOT_READY'
      | 'EXPORT_EXPIRED'
      | 'INVITATION_EXPIRED'
      | 'INVITATION_CANCELLED'
      | 'INVITATION_DECLINED'
      | 'INVITATION_SUPERSEDED'
      | 'INVITATION_VOID'
      | 'UNKNOWN_PERMISSION'
      | 'UNKNOWN_PROJECT'
      | 'UNKNOWN_GROUP'
      | 'DOMAIN_NOT_VERIFIED'
      | 'RATE_NOT_APPLICABLE'
      | 'TEMPLATE_INVALID'
      | 'TEMPLATE_WITHOUT_LINK'
      | 'RESEND_TOO_SOON'
      | 'INVITATION_RATE_LIMIT'
      | 'BUSY'
      | 'UNAVAILABLE'
      | 'STORAGE_FAILED'
      | 'VIEW_ONLY'
      | 'VIEW_UNKNOWN'
      | 'VIEW_ENDED'
      | 'IMPORT_RUNNING'
      | 'IMPORT_AMBIGUOUS'
      | 'IMPORT_CONTRADICTION'
      | 'IMPORT_TOO_LARGE'
      | 'IMPORT_UNREADABLE'
      | 'COPY_LINKS_OFF'
      | 'CROSS_SITE'
      | 'EMAIL_DOMAIN_NOT_ALLOWED'
      | 'ALREADY_HELD'
      | 'REQUEST_CLOSED'
      | 'REQUEST_LIMIT'
      | 'WOULD_NARROW'
      | 'NOT_REQUESTABLE'
      | 'REQUEST_RATE_LIMIT'
      | 'NOT_SEARCHABLE'
      | 'GUARD_MISSING'
      | 'TRANSACTION_WAIT'
      | 'TRANSACTION_REQUIRED';
    /**
     * @description The name of an event.
     * @enum {string}
     */
    ClienteleEventType:
      | 'invitation.sent'
      | 'invitation.resent'
      | 'invitation.link_copied'
      | 'invitation.reminded'
      | 'invitation.undeliverable'
      | 'invitation.accepted'
      | 'invitation.declined'
      | 'invitation.cancelled'
      | 'member.created'
      | 'member.updated'
      | 'member.role_changed'
      | 'member.clients_changed'
      | 'member.scope_changed'
      | 'member.permissions_changed'
      | 'member.access_ending'
      | 'member.access_ended'
      | 'member.deactivated'
      | 'member.activated'
      | 'member.removed'
      | 'member.viewed'
      | 'member.view_ended'
      | 'request.made'
      | 'request.referred'
      | 'request.approved'
      | 'request.declined'
      | 'request.withdrawn'
      | 'join_link.created'
      | 'join_link.revoked'
      | 'client.created'
      | 'client.updated'
      | 'client.without_admin'
      | 'client.removed'
      | 'client.ceiling_changed'
      | 'profile.created'
      | 'profile.updated'
      | 'profile.removed'
      | 'template.created'
      | 'template.updated'
      | 'template.removed'
      | 'portal.updated'
      | 'portal.without_admin'
      | 'export.ready'
      | 'export.failed'
      | 'import.finished'
      | 'import.failed';
    /** @description An export as its maker sees it. Times are ISO 8601. */
    ClienteleExport: {
      by: components['schemas']['ClienteleExportKind'];
      /** Format: date-time */
      createdAt: string;
      /**
       * Format: date-time
       * @description When the file can no longer be fetched; null unless it is ready.
       */
      expiresAt: string | null;
      /** @description Why it failed; null unless it did. */
      failure: components['schemas']['ClienteleExportFailure'] | null;
      filter: components['schemas']['ClienteleChosenExportFilter'];
      /** Format: date-time */
      finishedAt: string | null;
      format: components['schemas']['ClienteleExportFormat'];
      id: string;
      /** @description 0 to 1. */
      progress: number;
      /** @description Rows of members written so far. */
      rows: number;
      status: components['schemas']['ClienteleExportStatus'];
    };
    /**
     * @description Why there is no file: the storage refused it, its runs were cut off, its maker may not have it, or something broke.
     * @enum {string}
     */
    ClienteleExportFailure: 'STORAGE_FAILED' | 'ABANDONED' | 'MAKER_INACTIVE' | 'INTERNAL_ERROR';
    /** @description Which members are exported: the filters of `GET members`. */
    ClienteleExportFilter: {
      clientId?: string;
      groupId?: string;
      /** @description Only active members for whom nothing has happened for so many days. */
      inactiveDays?: number;
      /** @enum {string} */
      kind?: 'staff' | 'client';
      projectId?: string;
      /** @description Words, in any order, each of them in the name or the email. */
      q?: string;
      /** @enum {string} */
      role?: 'admin' | 'staff' | 'member';
      /** @enum {string} */
      status?: 'pending' | 'active' | 'deactivated' | 'ended';
    };
    /**
     * @description How the rows are written: as CSV, or as a workbook of spreadsheets (Office Open XML).
     * @enum {string}
     */
    ClienteleExportFormat: 'csv' | 'xlsx';
    /**
     * @description What an export makes: one file of the portal's members, or a zip with a file for each project.
     * @enum {string}
     */
    ClienteleExportKind: 'portal' | 'project';
    /** @description One page of a list. */
    ClienteleExportPage: {
      items: components['schemas']['ClienteleExport'][];
      /** @description Give it as `cursor` to get the next page; null on the last one. */
      nextCursor: string | null;
    };
    /**
     * @description Where an export stands: waiting, being written, there to be fetched, or given up.
     * @enum {string}
     */
    ClienteleExportStatus: 'queued' | 'running' | 'ready' | 'failed';
    /** @description A mail's texts, filled in. */
    ClienteleFilledTemplate: {
      html: string;
      subject: string;
      text: string;
    };
    /** @description When something went for good, in epoch milliseconds, by its id. */
    ClienteleGoneTimes: [string, number][];
    /** @description A person who can log in, as far as the module needs to know. */
    ClienteleIdentity: {
      /** @description The login email, in any spelling; compared normalized. */
      email: string;
      id: string;
      name: string;
    };
    /**
     * @description What has become of the person behind a member: it can log in, the host keeps it out, or the host does not have it any more.
     * @enum {string}
     */
    ClienteleIdentityStanding: 'ok' | 'disabled' | 'missing';
    /** @description An import as its maker sees it. Times are ISO 8601. */
    ClienteleImport: {
      columns: components['schemas']['ClienteleImportColumns'];
      /** @description What was to come of the rows when the file was handed in. */
      counts: components['schemas']['ClienteleImportCounts'];
      /** Format: date-time */
      createdAt: string;
      delimiter: components['schemas']['ClienteleImportDelimiter'];
      /** @description How the file was read. */
      encoding: components['schemas']['ClienteleImportEncoding'];
      /**
       * Format: date-time
       * @description When all of it is erased.
       */
      expiresAt: string;
      /** @description Why applying broke off; null unless it did. It can be applied again then, and goes on where it was. */
      failure: components['schemas']['ClienteleImportFailure'] | null;
      /** Format: date-time */
      finishedAt: string | null;
      importId: string;
      /** @description Whether those it creates get a link, and whether members that are there are changed: as it is applied. */
      invite: boolean;
      /** @description Which clients were to be made then. */
      newClients: components['schemas']['ClienteleNewClients'];
      /** @description 0 to 1. */
      progress: number;
      status: components['schemas']['ClienteleImportStatus'];
      update: boolean;
      /** @description When it goes on, where it waits until a limit lets more through; else null. */
      waitsUntil: string | null;
    };
    /** @description What was made of the head of a file. */
    ClienteleImportColumns: {
      /** @description Columns of our exports that no import changes. */
      ignored: string[];
      /** @description Which fields those of them probably mean that are near the headings of one. */
      nearest: {
        field: components['schemas']['ClienteleImportField'];
        heading: string;
      }[];
      /** @description The columns that are read, by the field of `POST members` they stand for; `rate` and `until` are those of the row's projects. */
      read: {
        field: components['schemas']['ClienteleImportField'];
        heading: string;
      }[];
      /** @description Columns that nobody knows. */
      unknown: string[];
    };
    /** @description How many rows have which outcome. Rows of one person that were put together count as one. */
    ClienteleImportCounts: {
      create: number;
      error: number;
      /** @description The rows of the file that are not empty, the head not among them. */
      rows: number;
      unchanged: number;
      update: number;
    };
    /**
     * @description What parts the cells of a row.
     * @enum {string}
     */
    ClienteleImportDelimiter: 'comma' | 'semicolon' | 'tab';
    /** @description The client of a person of a file. */
    ClienteleImportedClient: {
      /** @description Null for one that is yet to be made. */
      id: string | null;
      /** @description Whether the import makes it, or has made it. */
      made: boolean;
      name: string;
    };
    /**
     * @description How a file is encoded.
     * @enum {string}
     */
    ClienteleImportEncoding: 'utf-8' | 'utf-16' | 'windows-1252';
    /**
     * @description Why applying was broken off: its runs were cut off, its maker may not import any more, or something broke.
     * @enum {string}
     */
    ClienteleImportFailure: 'ABANDONED' | 'MAKER_INACTIVE' | 'INTERNAL_ERROR';
    /**
     * @description What a column of a file can hold.
     * @enum {string}
     */
    ClienteleImportField:
      | 'name'
      | 'email'
      | 'kind'
      | 'client'
      | 'clientId'
      | 'role'
      | 'accessUntil'
      | 'portalRate'
      | 'permissions'
      | 'projects'
      | 'rate'
      | 'until'
      | 'groups';
    /**
     * @description What comes of a row: a member is created or updated, nothing changes, or the row is refused.
     * @enum {string}
     */
    ClienteleImportOutcome: 'create' | 'update' | 'unchanged' | 'error';
    /** @description What comes, or has come, of one person of a file. */
    ClienteleImportResult: {
      /** @description Where the person is, or comes to be; null of staff, of a row that is refused before that is clear, and once the client is not there any more. */
      client: components['schemas']['ClienteleImportedClient'] | null;
      /** @description Why the row is refused, or waits. `DIFFERS`: the member is there, the file has it otherwise, and updates were not asked for. */
      code?: components['schemas']['ClienteleErrorCode'];
      details?: {
        [key: string]: unknown;
      };
      /** @description As the file has it; null once that is erased. */
      email: string | null;
      /** @description Further rows of the same person in the same client, which were put together with it. */
      further: number[];
      /** @description Fields in which the member is otherwise than the file has it, and stays so: no import changes them. */
      kept: string[];
      /** @description The member that is there; null where there is none yet. */
      memberId: string | null;
      message?: string;
      /** @description The person's name as the file has it, else the member's; null where neither is known. */
      name: string | null;
      outcome: components['schemas']['ClienteleImportOutcome'];
      /** @description What stands for projects in the file, parted at semicolons; nothing where the row is refused, and once that is erased. */
      projects: string[];
      /** @description The person's first row, as spreadsheets count: the head is row 1. */
      row: number;
    };
    /** @description One page of a list. */
    ClienteleImportResultPage: {
      items: components['schemas']['ClienteleImportResult'][];
      /** @description Give it as `cursor` to get the next page; null on the last one. */
      nextCursor: string | null;
    };
    /**
     * @description Where an import stands: looked at and not applied yet, waiting to be applied, being applied, waiting for a limit, applied, or broken off.
     * @enum {string}
     */
    ClienteleImportStatus: 'previewed' | 'queued' | 'running' | 'waiting' | 'done' | 'failed';
    /** @description An import with what comes of its rows. */
    ClienteleImportWithResults: {
      columns: components['schemas']['ClienteleImportColumns'];
      /** @description What was to come of the rows when the file was handed in. */
      counts: components['schemas']['ClienteleImportCounts'];
      /** Format: date-time */
      createdAt: string;
      delimiter: components['schemas']['ClienteleImportDelimiter'];
      /** @description How the file was read. */
      encoding: components['schemas']['ClienteleImportEncoding'];
      /**
       * Format: date-time
       * @description When all of it is erased.
       */
      expiresAt: string;
      /** @description Why applying broke off; null unless it did. It can be applied again then, and goes on where it was. */
      failure: components['schemas']['ClienteleImportFailure'] | null;
      /** Format: date-time */
      finishedAt: string | null;
      importId: string;
      /** @description Whether those it creates get a link, and whether members that are there are changed: as it is applied. */
      invite: boolean;
      /** @description Which clients were to be made then. */
      newClients: components['schemas']['ClienteleNewClients'];
      /** @description 0 to 1. */
      progress: number;
      results: components['schemas']['ClienteleImportResultPage'];
      status: components['schemas']['ClienteleImportStatus'];
      update: boolean;
      /** @description When it goes on, where it waits until a limit lets more through; else null. */
      waitsUntil: string | null;
    };
    /** @description An invitation as lists and members show it. Never shows a token or a link. */
    ClienteleInvitation: {
      /** @description What became of its last letter: `queued` until every listener has heard of it, `sent` then, `unhandled` when there was none, `failed` when it cannot be delivered. To client users one that is `queued` is `sent`: it may wait for what others send there. */
      delivery: components['schemas']['ClienteleLetterDelivery'];
      /** Format: date-time */
      expiresAt: string;
      id: string;
      /** @description The language of its letters as a BCP 47 tag, if it has one of its own. */
      locale: string | null;
      /**
       * Format: date-time
       * @description When its link was first looked at, or null.
       */
      openedAt: string | null;
      /**
       * Format: date-time
       * @description From when on it can be sent again: a void one at once, by staff.
       */
      resendableAt: string;
      /**
       * Format: date-time
       * @description ISO 8601, like every time in answers.
       */
      sentAt: string;
      status: components['schemas']['ClienteleInvitationState'];
      /** @description Why a pending one cannot be accepted as things stand: `inviter` when its sender, or the join link by which it was asked for, is gone, not let in or may not invite there any more, `grant` when its sender may not give so much any more, `domain` when the address's domain is not allowed, `ended` when the access it gives has ended. Null when nothing of that stands against it. */
      void: components['schemas']['ClienteleVoidReason'] | null;
    };
    /** @description What every invitation event tells. */
    ClienteleInvitationEventData: {
      /** @description The client it leads to; null for staff. */
      clientId: string | null;
      /** @description The address it was sent to. */
      email: string;
      /** @description Which of the invitation's links this is about, counted from 0. */
      generation: number;
      /** @description Its id. */
      invitationId: string;
      /** @description The join link by which its person has asked for it; left out for one that somebody sent. */
      joinLinkId?: string;
      /** @description The member that waits for it. */
      memberId: string;
    };
    /** @description An invitation in a list. */
    ClienteleInvitationItem: {
      clientId: string | null;
      /** @description What became of its last letter: `queued` until every listener has heard of it, `sent` then, `unhandled` when there was none, `failed` when it cannot be delivered. To client users one that is `queued` is `sent`: it may wait for what others send there. */
      delivery: components['schemas']['ClienteleLetterDelivery'];
      email: string;
      /** Format: date-time */
      expiresAt: string;
      id: string;
      /** @description Who sent it last; null if the host did or the sender is gone. */
      inviter: {
        id: string;
        name: string;
      } | null;
      /** @description The language of its letters as a BCP 47 tag, if it has one of its own. */
      locale: string | null;
      memberId: string;
      /**
       * Format: date-time
       * @description When its link was first looked at, or null.
       */
      openedAt: string | null;
      /**
       * Format: date-time
       * @description From when on it can be sent again: a void one at once, by staff.
       */
      resendableAt: string;
      /**
       * Format: date-time
       * @description ISO 8601, like every time in answers.
       */
      sentAt: string;
      status: components['schemas']['ClienteleInvitationState'];
      /** @description Why a pending one cannot be accepted as things stand: `inviter` when its sender, or the join link by which it was asked for, is gone, not let in or may not invite there any more, `grant` when its sender may not give so much any more, `domain` when the address's domain is not allowed, `ended` when the access it gives has ended. Null when nothing of that stands against it. */
      void: components['schemas']['ClienteleVoidReason'] | null;
    };
    /** @description One page of a list. */
    ClienteleInvitationPage: {
      items: components['schemas']['ClienteleInvitationItem'][];
      /** @description Give it as `cursor` to get the next page; null on the last one. */
      nextCursor: string | null;
    };
    /** @description What accepting an invitation will do. */
    ClienteleInvitationPreview: {
      /** @description ISO 8601: when the access it opens ends; null for never. */
      accessUntil: string | null;
      client: components['schemas']['ClienteleNamed'] | null;
      email: string;
      /** Format: date-time */
      expiresAt: string;
      groups: components['schemas']['ClienteleNamed'][];
      /** @description Who sent it; null if the host did. */
      inviter: {
        name: string;
      } | null;
      kind: components['schemas']['ClienteleMemberKind'];
      message: string | null;
      name: string;
      /** @description What these are called, by key, in the language that was asked for, else in that of the letter. */
      permissionLabels: {
        [key: string]: string;
      };
      /** @description The permissions it gives as things stand. */
      permissions: string[];
      portal: {
        key: string;
        name: string;
        /** @description The IANA name of the zone in which days end: access until a day ends there. */
        timeZone: string;
      };
      /** @description The projects and groups it opens. */
      projects: components['schemas']['ClienteleNamed'][];
      role: components['schemas']['ClienteleMemberRole'];
      /** @description `account`: name and password make one. `login`: the person must be logged in. */
      takes: components['schemas']['ClienteleTakenOfPerson'];
      /** @description Null: what is void is refused with `INVITATION_VOID`, whose `details.void` says why. */
      void: null;
    };
    /**
     * @description Where an invitation stands: `expired` is a pending one past its end.
     * @enum {string}
     */
    ClienteleInvitationState: 'pending' | 'accepted' | 'declined' | 'cancelled' | 'expired';
    /** @description An invitation template as answers show it. */
    ClienteleInvitationTemplate: {
      /** @description Null: it is made from the text. */
      html: string | null;
      id: string;
      /** @description Whether letters of its kind are made from it, and so invitations without a template of their own. */
      isDefault: boolean;
      /** @description What it is the text of: `invitation`, or the event that a letter tells of. */
      kind: components['schemas']['ClienteleTemplateKind'];
      name: string;
      subject: string;
      text: string;
      /** @description The same texts in other languages, by BCP 47 tags. A language that is missing has the texts above. */
      translations: {
        [key: string]: components['schemas']['ClienteleTemplateParts'];
      };
      version: number;
    };
    /** @description One page of a list. */
    ClienteleInvitationTemplatePage: {
      items: components['schemas']['ClienteleInvitationTemplate'][];
      /** @description Give it as `cursor` to get the next page; null on the last one. */
      nextCursor: string | null;
    };
    /** @description What comes of sending a link to a member. */
    ClienteleInvitedMember: {
      invitation: components['schemas']['ClienteleInvitation'];
      member: components['schemas']['ClienteleMember'];
    };
    /** @description Body of `POST members/:id/invite`. */
    ClienteleInviteMember: {
      /**
       * @description The language of the mail; left out, as the member, its client or the portal has it.
       * @example de
       */
      locale?: string;
      /** @description Some words in the mail. */
      message?: string;
      /** @description The invitation template; left out, the default one. For staff. */
      templateId?: string;
    };
    /** @description A link by which people ask to be invited to a client. It is never shown with its token. */
    ClienteleJoinLink: {
      clientId: string;
      /**
       * Format: date-time
       * @description ISO 8601, like every time in answers.
       */
      createdAt: string;
      /** @description The domains that their addresses may have, among those of the client and the portal; null for any of these. */
      domains: string[] | null;
      /** Format: date-time */
      expiresAt: string;
      id: string;
      /** @description Who made it; null if the host did or who made it is gone. */
      maker: {
        id: string;
        name: string;
      } | null;
      /**
       * Format: date-time
       * @description When somebody ended it; null until then.
       */
      revokedAt: string | null;
      status: components['schemas']['ClienteleJoinLinkState'];
      /** @description How many have. */
      used: number;
      /** @description How many people may join by it. */
      uses: number;
    };
    /** @description What every event about a join link tells. It never holds the link. */
    ClienteleJoinLinkEventData: {
      /** @description The client that people join by it. */
      clientId: string;
      /** @description The domains that their addresses may have; null for any that the client allows. */
      domains: string[] | null;
      /** @description When it ends by itself, in epoch milliseconds. */
      expiresAt: number;
      /** @description Its id. */
      joinLinkId: string;
      /** @description How many may. */
      uses: number;
    };
    /** @description One page of a list. */
    ClienteleJoinLinkPage: {
      items: components['schemas']['ClienteleJoinLink'][];
      /** @description Give it as `cursor` to get the next page; null on the last one. */
      nextCursor: string | null;
    };
    /**
     * @description Where a join link stands: it is open, or it has ended in one of these ways.
     * @enum {string}
     */
    ClienteleJoinLinkState: 'open' | 'expired' | 'revoked' | 'used';
    /**
     * @description The layers of a decision, in the order they are asked.
     * @enum {string}
     */
    ClienteleLayer: 'active' | 'plan' | 'ceiling' | 'role' | 'set' | 'scope';
    /**
     * @description What became of the last letter of an invitation.
     * @enum {string}
     */
    ClienteleLetterDelivery: 'queued' | 'sent' | 'unhandled' | 'failed';
    /**
     * @description What a letter that is no invitation tells of: each kind has the name of its event.
     * @enum {string}
     */
    ClienteleLetterTemplateKind:
      | 'member.created'
      | 'member.updated'
      | 'member.role_changed'
      | 'member.clients_changed'
      | 'member.scope_changed'
      | 'member.permissions_changed'
      | 'member.deactivated'
      | 'member.activated'
      | 'member.removed'
      | 'member.access_ending'
      | 'member.access_ended'
      | 'request.made'
      | 'request.referred'
      | 'request.approved'
      | 'request.declined'
      | 'request.withdrawn'
      | 'client.without_admin'
      | 'portal.without_admin'
      | 'export.ready';
    /** @description A group of the host's workers, by its name. */
    ClienteleListedGroup: {
      id: string;
      name: string;
    };
    /** @description One page of a list that can be counted. */
    ClienteleListedGroupPage: {
      items: components['schemas']['ClienteleListedGroup'][];
      /** @description Give it as `cursor` to get the next page; null on the last one. */
      nextCursor: string | null;
      /** @description How many there are in all, where it was asked for. */
      total?: number;
    };
    /** @description A project of the host, by its name. */
    ClienteleListedProject: {
      /** @description How the host bills it; rates apply to `staff_hours` only. Null for client users. */
      billingBasis: string | null;
      id: string;
      name: string;
    };
    /** @description One page of a list that can be counted. */
    ClienteleListedProjectPage: {
      items: components['schemas']['ClienteleListedProject'][];
      /** @description Give it as `cursor` to get the next page; null on the last one. */
      nextCursor: string | null;
      /** @description How many there are in all, where it was asked for. */
      total?: number;
    };
    /** @description Who was the last admin. */
    ClienteleLostAdminData: {
      /** @description The member who was the last one. */
      memberId: string;
    };
    /** @description A join link that has just been made. */
    ClienteleMadeJoinLink: {
      clientId: string;
      /**
       * Format: date-time
       * @description ISO 8601, like every time in answers.
       */
      createdAt: string;
      /** @description The domains that their addresses may have, among those of the client and the portal; null for any of these. */
      domains: string[] | null;
      /** Format: date-time */
      expiresAt: string;
      id: string;
      /** @description Who made it; null if the host did or who made it is gone. */
      maker: {
        id: string;
        name: string;
      } | null;
      /**
       * Format: date-time
       * @description When somebody ended it; null until then.
       */
      revokedAt: string | null;
      status: components['schemas']['ClienteleJoinLinkState'];
      /** @description What `POST join-links/ask` takes. It is told this once. */
      token: string;
      /** @description The page that people open, with the token; null where the host has named none. */
      url: string | null;
      /** @description How many have. */
      used: number;
      /** @description How many people may join by it. */
      uses: number;
    };
    /** @description Body of `POST clients/:id/join-links`. */
    ClienteleMakeJoinLink: {
      /**
       * @description The domains that their addresses may have, among those of the client and the portal. Left out or null, any of these.
       * @example [
       *       "example.com"
       *     ]
       */
      domains?: string[] | null;
      /**
       * @description When it ends; a date means the end of that day in the portal's time zone.
       * @example 2026-12-31
       */
      expiresAt: string;
      /** @description How many people may join by it. */
      uses: number;
    };
    /** @description Body of `POST requests`. */
    ClienteleMakeRequest: {
      /** @description The permission, with kind `permission` only, and needed there. */
      key?: string;
      /**
       * @description What is asked for: a permission, a project that the client is bound to, or more to see.
       * @enum {string}
       */
      kind: 'permission' | 'project' | 'scope';
      /** @description What whoever answers reads. */
      note?: string;
      /** @description The project: needed with kind `project`; with kind `permission` the one where the permission is asked for. */
      projectId?: string;
    };
    /** @description Who is logged in, or in a view who is looked at, and what is open to that person. */
    ClienteleMe: {
      access: {
        message: string;
        state: components['schemas']['ClienteleAccessState'];
      };
      identity: components['schemas']['ClienteleMeIdentity'];
      /** @description The membership this request acts as. */
      membership: components['schemas']['ClienteleMembershipChoice'] | null;
      /** @description The memberships that are open now; X-Membership-Id takes the id of one. */
      memberships: components['schemas']['ClienteleMembershipChoice'][];
      /** @description The permissions of that membership, for the asked project if one was asked about. */
      permissions: string[];
      /** @description Who looks, in a view; left out on any other request. */
      viewedBy?: components['schemas']['ClienteleMeViewer'];
    };
    /** @description A person, as it is told of itself. */
    ClienteleMeIdentity: {
      email: string;
      /** @description Null in a view of a member whose person is not known yet. */
      id: string | null;
      name: string;
    };
    /** @description A member as answers show it. Rates are null for client users, who never see them. */
    ClienteleMember: {
      /** @description ISO 8601: when its access ends; null for never. */
      accessUntil: string | null;
      /** @description How many those are in all; null where `clients` is. */
      clientCount: number | null;
      clientId: string | null;
      clientName: string | null;
      /** @description The clients that are there for it: of a staff member the first 20 it is assigned to, by their ids; null for all of the portal's, as of every admin. Of a client user its own. */
      clients: string[] | null;
      email: string;
      /** @description Why this is not its person's own email, as far as is known: `taken` when another member here has that; null where it is. */
      emailConflict: components['schemas']['ClienteleEmailConflict'] | null;
      /** @description Those of `groups` that the host has deleted: they stay selected and match nothing. */
      goneGroups: string[];
      /** @description How many groups are selected for it in all. */
      groupCount: number;
      /** @description The first 20 of its groups. */
      groups: string[];
      id: string;
      /** @description Its invitation, as long as that is open. */
      invitation: components['schemas']['ClienteleInvitation'] | null;
      kind: components['schemas']['ClienteleMemberKind'];
      /**
       * Format: date-time
       * @description ISO 8601; null if it never was.
       */
      lastActiveAt: string | null;
      /** @description The language of its letters as a BCP 47 tag; null: as its client or portal has it. */
      locale: string | null;
      name: string;
      permissions: {
        mode: components['schemas']['ClientelePermissionMode'];
        /** @description In mode `profile` only. */
        profileId: string | null;
      };
      portalRate: string | null;
      /** @description How many projects are selected for it in all. */
      projectCount: number;
      /** @description The first 20 of its projects, by their ids. */
      projects: components['schemas']['ClienteleMemberProject'][];
      /**
       * Format: date-time
       * @description ISO 8601; null if nobody has reviewed its access yet.
       */
      reviewedAt: string | null;
      role: components['schemas']['ClienteleMemberRole'];
      /** @description What has become of its person, as far as the host has said. */
      standing: components['schemas']['ClienteleIdentityStanding'];
      status: components['schemas']['ClienteleShownStatus'];
      version: number;
    };
    /** @description What of a member's details has changed: a field that stayed is left out. */
    ClienteleMemberDetails: {
      /** @description When its access ends, in epoch milliseconds; null for never. */
      accessUntil?: number | null;
      /** @description Its address. */
      email?: string;
      /** @description Why it keeps its email though its person has another one; null if it does not. */
      emailConflict?: components['schemas']['ClienteleEmailConflict'] | null;
      /** @description The language of its letters. */
      locale?: string | null;
      /** @description Its name. */
      name?: string;
      /** @description Its rate in the portal, as in `95.00`; null for none. */
      portalRate?: string | null;
      /** @description When its access was last found right, in epoch milliseconds; null for never. */
      reviewedAt?: number | null;
      /** @description What has become of its person. */
      standing?: components['schemas']['ClienteleIdentityStanding'];
    };
    /** @description What every member event tells. */
    ClienteleMemberEventData: {
      /** @description The client it belongs to; null for staff. */
      clientId: string | null;
      /** @description Its address then. */
      email: string;
      /** @description Its id. */
      memberId: string;
      /** @description Its name then; empty if it had none. */
      name: string;
    };
    /** @description A group selected for a member. */
    ClienteleMemberGroup: {
      /**
       * @description There when the host has deleted the group: it stays selected and matches nothing.
       * @constant
       */
      gone?: true;
      id: string;
    };
    /** @description One page of a list. */
    ClienteleMemberGroupPage: {
      items: components['schemas']['ClienteleMemberGroup'][];
      /** @description Give it as `cursor` to get the next page; null on the last one. */
      nextCursor: string | null;
    };
    /**
     * @description Whether a member works for the agency or is a client's user.
     * @enum {string}
     */
    ClienteleMemberKind: 'staff' | 'client';
    /** @description One page of a list that can be counted. */
    ClienteleMemberPage: {
      items: components['schemas']['ClienteleMember'][];
      /** @description Give it as `cursor` to get the next page; null on the last one. */
      nextCursor: string | null;
      /** @description How many there are in all, where it was asked for. */
      total?: number;
    };
    /** @description A member's permissions: what was chosen, and what comes of it. */
    ClienteleMemberPermissions: {
      /** @description Whether the asked project has a customization. */
      customized: boolean;
      /** @description Every key of the catalogue and whether the member has it, all layers counted but its status. */
      effective: {
        [key: string]: boolean;
      };
      mode: components['schemas']['ClientelePermissionMode'];
      profileId: string | null;
      /** @description The member's own switches: its customization for the asked project, else those of mode `custom`; else null. */
      stored: components['schemas']['ClienteleStoredSet'] | null;
      version: number;
    };
    /** @description A project selected for a member. The rate is null for client users, who never see rates. */
    ClienteleMemberProject: {
      customized: boolean;
      /**
       * @description There when the host has deleted the project: it stays selected and matches nothing.
       * @constant
       */
      gone?: true;
      id: string;
      rate: string | null;
      /** @description ISO 8601: when the member's access to it ends, from when on it matches nothing. There when it does. */
      until?: string;
    };
    /** @description One page of a list. */
    ClienteleMemberProjectPage: {
      items: components['schemas']['ClienteleMemberProject'][];
      /** @description Give it as `cursor` to get the next page; null on the last one. */
      nextCursor: string | null;
    };
    /** @description Every role a member can have; which ones fit depends on its kind. */
    ClienteleMemberRole:
      components['schemas']['ClienteleStaffRole'] | components['schemas']['ClienteleClientRole'];
    /** @description A membership as its own person sees it. */
    ClienteleMembershipChoice: {
      /** @description When its access ends; null for no end. */
      accessUntil: string | null;
      client: {
        id: string;
        name: string;
      } | null;
      id: string;
      kind: components['schemas']['ClienteleMemberKind'];
      portal: components['schemas']['ClienteleMembershipPortal'];
      role: components['schemas']['ClienteleMemberRole'];
    };
    /** @description A portal as the people of its memberships see it. */
    ClienteleMembershipPortal: {
      id: string;
      key: string;
      name: string;
      /** @description The IANA name of the zone in which days end: access until a day ends there. */
      timeZone: string;
    };
    /**
     * @description Where a member stands: invited or not yet let in, in, or shut out for a while.
     * @enum {string}
     */
    ClienteleMemberStatus: 'pending' | 'active' | 'deactivated';
    /** @description Who looks as somebody else. */
    ClienteleMeViewer: {
      email: string;
      /**
       * Format: date-time
       * @description When the view ends by itself.
       */
      expiresAt: string;
      /** @description The membership of the one who looks. */
      memberId: string;
      name: string;
      viewId: string;
    };
    /** @description A thing of the portal as an invited person sees it. */
    ClienteleNamed: {
      id: string;
      name: string;
    };
    /** @description A client to be created along with a member. */
    ClienteleNewClient: {
      name: string;
      /** @enum {string} */
      type: 'business' | 'individual';
    };
    /** @description The clients that a file makes. */
    ClienteleNewClients: {
      /** @description How many that it names and nobody knows. */
      named: number;
      /** @description The first 20 of their names, as the file has them; none once what it says is erased. */
      names: string[];
      /** @description How many for one person each, whose row names no client. */
      own: number;
    };
    /** @description A permission as a user interface shows it, with those below it. */
    ClientelePermission: {
      children: components['schemas']['ClientelePermission'][];
      /** @description Whether the default profile has it unless it was switched. */
      default: boolean;
      description: string | null;
      key: string;
      label: string;
      /**
       * @description The role it takes, by itself or by one above it; null when any role may have it.
       * @enum {string|null}
       */
      requiresRole: 'admin' | null;
    };
    /**
     * @description A key of the host's catalogue.
     * @example reports.view
     */
    ClientelePermissionKey: string;
    /**
     * @description Where a member's portal-wide permissions come from: the default profile, a named one, or a set of its own.
     * @enum {string}
     */
    ClientelePermissionMode: 'default' | 'profile' | 'custom';
    /** @description A member's permission setting in an event: its mode, and what the mode takes. */
    ClientelePermissionSettingData: {
      /** @description `default`, `profile` or `custom`. */
      mode: string;
      /** @description The member's own set in mode `custom`, else null. */
      permissions: {
        [key: string]: boolean;
      } | null;
      /** @description The profile in mode `profile`, else null. */
      profileId: string | null;
    };
    /**
     * @description Permissions, each switched on or off.
     * @example {
     *       "reports": true,
     *       "reports.view": true
     *     }
     */
    ClientelePermissionSwitches: {
      [key: string]: boolean;
    };
    /** @description A portal as its staff see it. */
    ClientelePortal: {
      /** @description The domains that emails of its clients' users may have, in ASCII; null for any. */
      allowedDomains: string[] | null;
      /** @description Colours by the host's names for them, each `#rrggbb`. */
      colors: {
        [key: string]: string;
      };
      /** @description Its own domain, or null. */
      domain: string | null;
      /** @description The permission keys that the plan leaves out, those below others with them, in the catalogue's order. */
      excludedKeys: string[];
      id: string;
      /** @description The host's name for it. */
      key: string;
      /** @description The language of its letters as a BCP 47 tag; null: English. */
      locale: string | null;
      /** @description Address of the logo, `https` only; null if there is none. */
      logo: string | null;
      /** @description Whether the plan lets client users have permissions of their own. */
      mayCustomize: boolean;
      name: string;
      /** @description The host's plan name, or null. */
      plan: string | null;
      /** @description The domains that emails of its staff may have, in ASCII; null for any. */
      staffDomains: string[] | null;
      /** @description Whether staff who are no admins may look as client users. */
      staffMayView: boolean;
      /** @description Its time zone by its IANA name: days on which access ends are over when they are there. */
      timeZone: string;
      version: number;
    };
    /** @description How a portal looks to the people of its clients. */
    ClientelePortalBranding: {
      /** @description Colours by the host's names for them, each `#rrggbb`. */
      colors: {
        [key: string]: string;
      };
      /** @description Its own domain, or null. */
      domain: string | null;
      /** @description Address of the logo, `https` only; null if there is none. */
      logo: string | null;
      name: string;
    };
    /** @description A postal address; every part may be missing. */
    ClientelePostalAddress: {
      /** @description The town. */
      city?: string;
      /** @description Its two letters by ISO 3166-1, as DE for Germany. */
      country?: string;
      /** @description As the country writes it. */
      postalCode?: string;
      /** @description A state, county or the like. */
      region?: string;
      /** @description Up to four lines: house, street, box. */
      street?: string[];
    };
    /** @description A postal address. */
    ClientelePostalAddressInput: {
      city?: string;
      /**
       * @description Two letters, as ISO 3166-1 has them.
       * @example DE
       */
      country?: string;
      postalCode?: string;
      region?: string;
      /** @description House, street, box. */
      street?: string[];
    };
    /** @description A member that a change would touch. */
    ClientelePreviewedMember: {
      /** @description The keys it would have then, portal-wide or in a project with permissions of its own, and has not now. */
      gained: string[];
      id: string;
      /** @description The keys it has now, and would have no more. */
      lost: string[];
      name: string;
      /** @description The projects it would see then, and does not now. */
      projectsGained: string[];
      /** @description The projects it sees now, and would not then. */
      projectsLost: string[];
    };
    /** @description Body of `POST invitations/preview`. */
    ClientelePreviewInvitation: {
      /**
       * @description The reader's language (BCP 47); left out, that of the letter.
       * @example de
       */
      locale?: string;
      /** @description The token of the link. */
      token: string;
    };
    /** @description Body of `POST invitation-templates/:id/preview`. */
    ClientelePreviewWords: {
      /**
       * @description When the access ends that it opens: a date, or a time with its zone; left out, never.
       * @example 2026-12-31
       */
      accessUntil?: string;
      /** @description The client it is for, empty for staff; left out, one made up. */
      clientName?: string;
      /** @description The address it goes to; left out, one made up. */
      email?: string;
      /** @description Who invites; left out, somebody made up. */
      inviterName?: string;
      /** @description The words that go with the invitation; left out, some as a sample. */
      message?: string;
      /** @description Whom it goes to; left out, somebody made up. */
      name?: string;
    };
    /** @description A profile as answers show it. */
    ClienteleProfile: {
      id: string;
      /** @description Whether members in mode `default` have it. */
      isDefault: boolean;
      name: string;
      /** @description Its switches as they were saved. Missing keys are off, in the default profile as the catalogue says. */
      permissions: components['schemas']['ClienteleStoredSet'];
      version: number;
    };
    /** @description What every profile event tells. */
    ClienteleProfileEventData: {
      /** @description Its name then. */
      name: string;
      /** @description Its id. */
      profileId: string;
    };
    /** @description One page of a list. */
    ClienteleProfilePage: {
      items: components['schemas']['ClienteleProfile'][];
      /** @description Give it as `cursor` to get the next page; null on the last one. */
      nextCursor: string | null;
    };
    /** @description What of a profile can change. */
    ClienteleProfileState: {
      /** @description Whether it is the one for whoever has no other. */
      isDefault: boolean;
      /** @description Its name. */
      name: string;
      /** @description Its switches by key. */
      permissions: {
        [key: string]: boolean;
      };
    };
    /** @description A project chosen for a member. */
    ClienteleProjectChoice: {
      id: string;
      /**
       * @description Only for projects that are billed by staff hours.
       * @example 120.00
       */
      rate?: string | null;
      /**
       * @description When the member's access to it ends; a date means the end of that day in the portal's time zone. Null for never.
       * @example 2026-12-31
       */
      until?: string | null;
    };
    /** @description Whom a request is put before: a member that may answer it. Who asks, and for what, the request itself tells. */
    ClienteleReferredRequestEventData: {
      /** @description The client of who asks. */
      clientId: string;
      /** @description Its address then. */
      email: string;
      /** @description The member that may answer. */
      memberId: string;
      /**
       * @description Whether that is of the agency or of the client.
       * @enum {string}
       */
      memberKind: 'staff' | 'client';
      /** @description Its name then; empty if it had none. */
      name: string;
      /** @description The request. */
      requestId: string;
    };
    /** @description Body of `POST members/bulk/remove`. */
    ClienteleRemoveMany: {
      /** @description The members, up to 1,000. */
      memberIds: string[];
      /** @description Whether the persons are to be told. */
      notify?: boolean;
    };
    /** @description What became of a call for parked events. */
    ClienteleReplay: {
      /** @description How many are delivered again. */
      count: number;
      /** @description Whether others are left, for another call. */
      more: boolean;
    };
    /** @description Body of `POST audit/replay`. */
    ClienteleReplayAudit: {
      /**
       * @description Only what happened from this moment on.
       * @example 2026-11-25T10:00:00Z
       */
      since?: ((string | unknown | unknown) | null) | unknown | unknown;
      /**
       * @description Only events of this type.
       * @enum {string|null}
       */
      type?:
        | 'invitation.sent'
        | 'invitation.resent'
        | 'invitation.link_copied'
        | 'invitation.reminded'
        | 'invitation.undeliverable'
        | 'invitation.accepted'
        | 'invitation.declined'
        | 'invitation.cancelled'
        | 'member.created'
        | 'member.updated'
        | 'member.role_changed'
        | 'member.clients_changed'
        | 'member.scope_changed'
        | 'member.permissions_changed'
        | 'member.access_ending'
        | 'member.access_ended'
        | 'member.deactivated'
        | 'member.activated'
        | 'member.removed'
        | 'member.viewed'
        | 'member.view_ended'
        | 'request.made'
        | 'request.referred'
        | 'request.approved'
        | 'request.declined'
        | 'request.withdrawn'
        | 'join_link.created'
        | 'join_link.revoked'
        | 'client.created'
        | 'client.updated'
        | 'client.without_admin'
        | 'client.removed'
        | 'client.ceiling_changed'
        | 'profile.created'
        | 'profile.updated'
        | 'profile.removed'
        | 'template.created'
        | 'template.updated'
        | 'template.removed'
        | 'portal.updated'
        | 'portal.without_admin'
        | 'export.ready'
        | 'export.failed'
        | 'import.finished'
        | 'import.failed'
        | null;
      /**
       * @description Only what happened before this moment.
       * @example 2026-11-25T10:00:00Z
       */
      until?: ((string | unknown | unknown) | null) | unknown | unknown;
    };
    /** @description What a client user asks for, and what became of it. */
    ClienteleRequest: {
      /** @description What was written with the answer. */
      answer: string | null;
      clientId: string;
      /**
       * Format: date-time
       * @description When it was answered or taken back; null while it is open.
       */
      closedAt: string | null;
      /**
       * Format: date-time
       * @description ISO 8601, like every time in answers.
       */
      createdAt: string;
      /** @description Who answered; null until then, and if the host did or who answered is gone. */
      decidedBy: {
        id: string;
        name: string;
      } | null;
      id: string;
      /** @description The permission that is asked for; null in every other kind. */
      key: string | null;
      kind: components['schemas']['ClienteleRequestKind'];
      /** @description Who asks. */
      member: {
        id: string;
        name: string;
      };
      /** @description What the member has written with it. */
      note: string | null;
      /** @description The project, or the one where the permission is asked for; null portal-wide and for a scope. */
      projectId: string | null;
      status: components['schemas']['ClienteleRequestStatus'];
    };
    /** @description What every request event tells. */
    ClienteleRequestEventData: {
      /** @description The client it belongs to; null for staff. */
      clientId: string | null;
      /** @description Its address then. */
      email: string;
      /** @description The permission; null in every other kind. */
      key: string | null;
      /**
       * @description What is asked for: a permission, a project, or more to see.
       * @enum {string}
       */
      kind: 'permission' | 'project' | 'scope';
      /** @description Its id. */
      memberId: string;
      /** @description Its name then; empty if it had none. */
      name: string;
      /** @description What the member has written with it. */
      note: string | null;
      /** @description The project, or the one where the permission is asked for; null portal-wide and for a scope. */
      projectId: string | null;
      /** @description Its id. */
      requestId: string;
    };
    /**
     * @description What a client user can ask for: a permission, a project, or more to see without saying what.
     * @enum {string}
     */
    ClienteleRequestKind: 'permission' | 'project' | 'scope';
    /** @description One page of a list. */
    ClienteleRequestPage: {
      items: components['schemas']['ClienteleRequest'][];
      /** @description Give it as `cursor` to get the next page; null on the last one. */
      nextCursor: string | null;
    };
    /**
     * @description Where a request stands: it waits for an answer, has one, or was taken back.
     * @enum {string}
     */
    ClienteleRequestStatus: 'open' | 'approved' | 'declined' | 'withdrawn';
    /** @description A member's selected projects and groups in an event. */
    ClienteleScopeData: {
      /** @description The ids of the selected groups. */
      groups: string[];
      /** @description The selected projects, each with its rate by the hour and its end. */
      projects: {
        id: string;
        rate: string | null;
        /** @description When the member's access to it ends, in epoch milliseconds; left out for never. */
        until?: number;
      }[];
    };
    /** @description Body of `PUT clients/:id/permissions`. */
    ClienteleSetCeiling: {
      /** @description Keys that are left out are on. */
      permissions: components['schemas']['ClientelePermissionSwitches'];
      /** @description The version that was read; another one in the meantime is refused. Left out, the last change wins. */
      version?: number;
    };
    /** @description Body of `POST members/bulk/end`. */
    ClienteleSetEndOfMany: {
      /**
       * @description When their access ends; a date means the end of that day in the portal's time zone. Null for never.
       * @example 2026-12-31
       */
      accessUntil?: string | null;
      /** @description The members, up to 1,000. */
      memberIds: string[];
      /** @description Whether the persons are to be told. */
      notify?: boolean;
    };
    /** @description Body of `PUT members/:id/permissions`: a setting, and how to set it. */
    ClienteleSetPermissions: {
      /** @description With mode `clone` only, and needed there. */
      fromMemberId?: string;
      /**
       * @description Where the permissions come from; `clone` copies those of another member once.
       * @enum {string}
       */
      mode: 'default' | 'profile' | 'custom' | 'clone';
      /** @description Whether the person is to be told. */
      notify?: boolean;
      /** @description With mode `custom` only, and needed there. Keys that are left out are off. */
      permissions?: components['schemas']['ClientelePermissionSwitches'];
      /** @description With mode `profile` only, and needed there. */
      profileId?: string;
      /** @description The version that was read; another one in the meantime is refused. Left out, the last change wins. */
      version?: number;
    };
    /** @description Body of `POST members/bulk/role`. */
    ClienteleSetRoleOfMany: {
      /** @description The members, up to 1,000. */
      memberIds: string[];
      /** @description Whether the persons are to be told. */
      notify?: boolean;
      /** @enum {string} */
      role: 'admin' | 'staff' | 'member';
    };
    /** @description Where a member stands as lists, filters and counts say it: `ended` is an active one whose access is over. */
    ClienteleShownStatus: components['schemas']['ClienteleMemberStatus'] | 'ended';
    /**
     * @description A role of staff: `admin` is the account's admin.
     * @enum {string}
     */
    ClienteleStaffRole: 'admin' | 'staff';
    /** @description A default scope with what the host has said to be gone for good: it matches nothing, whatever has its id now. */
    ClienteleStoredDefaultScope: {
      /** @description When each of them went, by its id. */
      gone?: {
        groups: components['schemas']['ClienteleGoneTimes'];
        projects: components['schemas']['ClienteleGoneTimes'];
      };
      /** @description Ids of groups. */
      groups: string[];
      /** @description Ids of projects. */
      projects: string[];
    };
    /** @description Switches by permission key, as a profile, a ceiling or a customization stores them. */
    ClienteleStoredSet: {
      [key: string]: boolean;
    };
    /**
     * @description What accepting takes of the invited person: an account to be made, or the login to one.
     * @enum {string}
     */
    ClienteleTakenOfPerson: 'account' | 'login';
    /** @description What every template event tells. */
    ClienteleTemplateEventData: {
      /** @description Its name then. */
      name: string;
      /** @description Its id. */
      templateId: string;
    };
    /** @description What a template is the text of. */
    ClienteleTemplateKind: 'invitation' | components['schemas']['ClienteleLetterTemplateKind'];
    /** @description The texts of an invitation mail, each a Liquid template. */
    ClienteleTemplateParts: {
      /** @description Null: the html is made from the text. */
      html: string | null;
      /** @description The subject. */
      subject: string;
      /** @description The text. */
      text: string;
    };
    /** @description Body of `POST invitations/preview` and `/decline`. Whatever is no valid token is not found, so anything may stand there. */
    ClienteleToken: {
      /** @description The token of the link. */
      token: string;
    };
    /** @description Body of `PATCH clients/:id`. */
    ClienteleUpdateClient: {
      address?: components['schemas']['ClientelePostalAddressInput'] | null;
      /**
       * @description The domains that emails of its users may have, among those of the portal. Null allows any. Who is there already stays.
       * @example [
       *       "example.com"
       *     ]
       */
      allowedDomains?: string[] | null;
      /** @description Null takes it away. */
      contactEmail?: string | null;
      /** @description What a new user gets selected when staff name neither projects nor groups. */
      defaultScope?: components['schemas']['ClienteleDefaultScopeInput'];
      /**
       * @description The language of its users' letters; null: as the portal has it.
       * @example de
       */
      locale?: string | null;
      name?: string;
      /** @description Bounds what all its users see to these projects. Null does not bound them. */
      projects?: string[] | null;
      /** @enum {string} */
      type?: 'business' | 'individual';
      /** @description The version that was read; another one in the meantime is refused. Left out, the last change wins. */
      version?: number;
      /** @description An http or https address; one without a scheme gets `https://`. Null takes it away. */
      webAddress?: string | null;
    };
    /** @description Body of `PATCH members/:id`. */
    ClienteleUpdateMember: {
      /**
       * @description When its access ends; a date means the end of that day in the portal's time zone. Null for never.
       * @example 2026-12-31
       */
      accessUntil?: string | null;
      /** @description Replaces the clients that a staff member of role `staff` is assigned to; null opens all to it. For staff admins. */
      clients?: string[] | null;
      /** @description For a pending member only: its invitation goes to the new address. */
      email?: string;
      /** @description Replaces what was selected. For staff. */
      groups?: string[];
      /**
       * @description The language of its letters; null: as its client or portal has it. Its invitation keeps its own.
       * @example de
       */
      locale?: string | null;
      name?: string;
      /** @description Whether the person is to be told. */
      notify?: boolean;
      /**
       * @description Null takes it away. For staff.
       * @example 120.00
       */
      portalRate?: string | null;
      /** @description Replaces what was selected. A rate or an end that is left out stays, and null takes it away. For staff. */
      projects?: components['schemas']['ClienteleProjectChoice'][];
      /** @enum {string} */
      role?: 'admin' | 'staff' | 'member';
      /** @description The version that was read; another one in the meantime is refused. Left out, the last change wins. */
      version?: number;
    };
    /** @description Body of `PATCH portal`. */
    ClienteleUpdatePortal: {
      /**
       * @description The domains that emails of its clients' users may have; null allows any. Who is there already stays.
       * @example [
       *       "example.com"
       *     ]
       */
      allowedDomains?: string[] | null;
      /**
       * @description Up to 20 names of the host's, each with `#rrggbb`. Null takes them away.
       * @example {
       *       "primary": "#1a2b3c"
       *     }
       */
      colors?: {
        [key: string]: string;
      } | null;
      /** @description Taken only if the host vouches for it. Null takes it away. */
      domain?: string | null;
      /**
       * @description The language of its letters; null: English.
       * @example de
       */
      locale?: string | null;
      /**
       * Format: uri
       * @description An https address. Null takes it away.
       * @example https://agency.example/logo.svg
       */
      logo?: string | null;
      name?: string;
      /**
       * @description The domains that emails of its staff may have; null allows any. Who is there already stays.
       * @example [
       *       "example.com"
       *     ]
       */
      staffDomains?: string[] | null;
      /** @description Whether staff who are no admins may look as client users. */
      staffMayView?: boolean;
      /**
       * @description An IANA name, as in `Europe/Berlin`: a date on which access ends is over when it is there.
       * @example Europe/Berlin
       */
      timeZone?: string;
      /** @description The version that was read; another one in the meantime is refused. Left out, the last change wins. */
      version?: number;
    };
    /** @description Body of `PATCH profiles/:id`. */
    ClienteleUpdateProfile: {
      /**
       * @description Makes it the default profile, in place of the one before.
       * @constant
       */
      isDefault?: true;
      name?: string;
      /** @description Replaces the whole set. Keys that are left out are off. */
      permissions?: components['schemas']['ClientelePermissionSwitches'];
      /** @description The version that was read; another one in the meantime is refused. Left out, the last change wins. */
      version?: number;
    };
    /** @description Body of `PATCH invitation-templates/:id`. */
    ClienteleUpdateTemplate: {
      /** @description Null has it made from the text. */
      html?: string | null;
      /** @description False brings the built-in text back. */
      isDefault?: boolean;
      name?: string;
      subject?: string;
      text?: string;
      /**
       * @description Replaces all of those before.
       * @example {
       *       "de": {
       *         "subject": "Willkommen",
       *         "text": "Hier entlang: {{ url }}"
       *       }
       *     }
       */
      translations?: {
        [key: string]: {
          html?: string | null;
          subject: string;
          text: string;
        };
      };
      /** @description The version that was read; another one in the meantime is refused. Left out, the last change wins. */
      version?: number;
    };
    /** @description What one layer says. */
    ClienteleVerdict: {
      allowed: boolean;
      /** @description The topmost key on the way down that the layer refuses; null where it does not look at keys. */
      at: string | null;
      layer: components['schemas']['ClienteleLayer'];
    };
    /** @description What every event about a view tells: of the client user as whom a staff member looks. */
    ClienteleViewedMemberData: {
      /** @description Its client. */
      clientId: string;
      /** @description Its address then. */
      email: string;
      /** @description The client user. */
      memberId: string;
      /** @description Its name then; empty if it had none. */
      name: string;
      /** @description The view itself: both events about it have the same. */
      viewId: string;
    };
    /**
     * @description Why a pending invitation cannot be accepted as things stand: its sender is gone, is not let in or may not invite there any more; the join link by which it was asked for lets nobody in any more; its sender may not give so much any more; the address's domain is not allowed; the access it gives has ended.
     * @enum {string}
     */
    ClienteleVoidReason: 'inviter' | 'link' | 'grant' | 'domain' | 'ended';
  };
  responses: {
    /** @description `STORAGE_FAILED` */
    ClienteleStorageFailed: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ClienteleError'] & {
          /** @enum {string} */
          code?: 'STORAGE_FAILED';
          /** @constant */
          statusCode?: 507;
        };
      };
    };
    /** @description `UNAUTHENTICATED` */
    ClienteleUnauthenticated: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ClienteleError'] & {
          /** @enum {string} */
          code?: 'UNAUTHENTICATED';
          /** @constant */
          statusCode?: 401;
        };
      };
    };
    /** @description `BUSY`, `UNAVAILABLE` */
    ClienteleUnavailable: {
      headers: {
        /** @description Whole seconds after which the call can succeed. */
        'Retry-After'?: number;
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ClienteleError'] & {
          /** @enum {string} */
          code?: 'BUSY' | 'UNAVAILABLE';
          /** @constant */
          statusCode?: 503;
        };
      };
    };
    /** @description `UNSUPPORTED_MEDIA_TYPE` */
    ClienteleUnsupportedMediaType: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ClienteleError'] & {
          /** @enum {string} */
          code?: 'UNSUPPORTED_MEDIA_TYPE';
          /** @constant */
          statusCode?: 415;
        };
      };
    };
  };
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  listEvents: {
    parameters: {
      query?: {
        actorId?: string;
        cursor?: string;
        delivery?: 'pending' | 'delivered' | 'failed';
        from?: string | unknown | unknown;
        limit?: number;
        subjectId?: string;
        to?: string | unknown | unknown;
        type?:
          | 'invitation.sent'
          | 'invitation.resent'
          | 'invitation.link_copied'
          | 'invitation.reminded'
          | 'invitation.undeliverable'
          | 'invitation.accepted'
          | 'invitation.declined'
          | 'invitation.cancelled'
          | 'member.created'
          | 'member.updated'
          | 'member.role_changed'
          | 'member.clients_changed'
          | 'member.scope_changed'
          | 'member.permissions_changed'
          | 'member.access_ending'
          | 'member.access_ended'
          | 'member.deactivated'
          | 'member.activated'
          | 'member.removed'
          | 'member.viewed'
          | 'member.view_ended'
          | 'request.made'
          | 'request.referred'
          | 'request.approved'
          | 'request.declined'
          | 'request.withdrawn'
          | 'join_link.created'
          | 'join_link.revoked'
          | 'client.created'
          | 'client.updated'
          | 'client.without_admin'
          | 'client.removed'
          | 'client.ceiling_changed'
          | 'profile.created'
          | 'profile.updated'
          | 'profile.removed'
          | 'template.created'
          | 'template.updated'
          | 'template.removed'
          | 'portal.updated'
          | 'portal.without_admin'
          | 'export.ready'
          | 'export.failed'
          | 'import.finished'
          | 'import.failed';
      };
      header?: {
        /** @description The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it. */
        'X-Membership-Id'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "id": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *           "type": "invitation.sent",
           *           "data": {
           *             "invitationId": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *             "memberId": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *             "clientId": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *             "email": "ada@ada.example",
           *             "generation": 0,
           *             "joinLinkId": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *           },
           *           "notify": true,
           *           "occurredAt": "2026-11-25T10:00:00.000Z",
           *           "actor": {
           *             "kind": "staff",
           *             "memberId": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *             "identityId": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *             "name": "Ada Park"
           *           },
           *           "subject": {
           *             "type": "invitation",
           *             "id": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *             "name": "Ada Park"
           *           },
           *           "delivery": {
           *             "status": "pending",
           *             "attempts": 1
           *           }
           *         }
           *       ],
           *       "nextCursor": null
           *     }
           */
          'application/json': components['schemas']['ClienteleAuditPage'];
        };
      };
      /** @description `INVALID_CURSOR`, `VALIDATION_FAILED` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'INVALID_CURSOR' | 'VALIDATION_FAILED';
            /** @constant */
            statusCode?: 400;
          };
        };
      };
      401: components['responses']['ClienteleUnauthenticated'];
      /** @description `ACCESS_ENDED`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `STAFF_ONLY`, `VIEW_ENDED`, `VIEW_UNKNOWN` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?:
              | 'ACCESS_ENDED'
              | 'MEMBERSHIP_UNKNOWN'
              | 'NO_MEMBERSHIP'
              | 'STAFF_ONLY'
              | 'VIEW_ENDED'
              | 'VIEW_UNKNOWN';
            /** @constant */
            statusCode?: 403;
          };
        };
      };
      /** @description `MEMBERSHIP_REQUIRED` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'MEMBERSHIP_REQUIRED';
            /** @constant */
            statusCode?: 409;
          };
        };
      };
      415: components['responses']['ClienteleUnsupportedMediaType'];
      503: components['responses']['ClienteleUnavailable'];
      507: components['responses']['ClienteleStorageFailed'];
    };
  };
  replayEvent: {
    parameters: {
      query?: never;
      header?: {
        /** @description The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it. */
        'X-Membership-Id'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *       "type": "invitation.sent",
           *       "data": {
           *         "invitationId": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *         "memberId": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *         "clientId": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *         "email": "ada@ada.example",
           *         "generation": 0,
           *         "joinLinkId": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *       },
           *       "notify": true,
           *       "occurredAt": "2026-11-25T10:00:00.000Z",
           *       "actor": {
           *         "kind": "staff",
           *         "memberId": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *         "identityId": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *         "name": "Ada Park"
           *       },
           *       "subject": {
           *         "type": "invitation",
           *         "id": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *         "name": "Ada Park"
           *       },
           *       "delivery": {
           *         "status": "pending",
           *         "attempts": 1
           *       }
           *     }
           */
          'application/json': components['schemas']['ClienteleAuditItem'];
        };
      };
      /** @description `VALIDATION_FAILED` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
            /** @constant */
            statusCode?: 400;
          };
        };
      };
      401: components['responses']['ClienteleUnauthenticated'];
      /** @description `ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `ROLE_REQUIRED`, `STAFF_ONLY`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?:
              | 'ACCESS_ENDED'
              | 'CROSS_SITE'
              | 'MEMBERSHIP_UNKNOWN'
              | 'NO_MEMBERSHIP'
              | 'ROLE_REQUIRED'
              | 'STAFF_ONLY'
              | 'VIEW_ENDED'
              | 'VIEW_ONLY'
              | 'VIEW_UNKNOWN';
            /** @constant */
            statusCode?: 403;
          };
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
            /** @constant */
            statusCode?: 404;
          };
        };
      };
      /** @description `EVENT_NOT_FAILED`, `MEMBERSHIP_REQUIRED` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'EVENT_NOT_FAILED' | 'MEMBERSHIP_REQUIRED';
            /** @constant */
            statusCode?: 409;
          };
        };
      };
      415: components['responses']['ClienteleUnsupportedMediaType'];
      503: components['responses']['ClienteleUnavailable'];
      507: components['responses']['ClienteleStorageFailed'];
    };
  };
  replayEvents: {
    parameters: {
      query?: never;
      header?: {
        /** @description The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it. */
        'X-Membership-Id'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        /**
         * @example {
         *       "type": "invitation.sent",
         *       "since": "2026-11-25T10:00:00Z",
         *       "until": "2026-11-25T10:00:00Z"
         *     }
         */
        'application/json': components['schemas']['ClienteleReplayAudit'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "count": 3,
           *       "more": true
           *     }
           */
          'application/json': components['schemas']['ClienteleReplay'];
        };
      };
      /** @description `VALIDATION_FAILED` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
            /** @constant */
            statusCode?: 400;
          };
        };
      };
      401: components['responses']['ClienteleUnauthenticated'];
      /** @description `ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `ROLE_REQUIRED`, `STAFF_ONLY`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?:
              | 'ACCESS_ENDED'
              | 'CROSS_SITE'
              | 'MEMBERSHIP_UNKNOWN'
              | 'NO_MEMBERSHIP'
              | 'ROLE_REQUIRED'
              | 'STAFF_ONLY'
              | 'VIEW_ENDED'
              | 'VIEW_ONLY'
              | 'VIEW_UNKNOWN';
            /** @constant */
            statusCode?: 403;
          };
        };
      };
      /** @description `MEMBERSHIP_REQUIRED` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'MEMBERSHIP_REQUIRED';
            /** @constant */
            statusCode?: 409;
          };
        };
      };
      415: components['responses']['ClienteleUnsupportedMediaType'];
      503: components['responses']['ClienteleUnavailable'];
      507: components['responses']['ClienteleStorageFailed'];
    };
  };
  listClients: {
    parameters: {
      query?: {
        cursor?: string;
        limit?: number;
        q?: string;
        sort?: 'name' | '-name' | 'createdAt' | '-createdAt';
        total?: boolean;
        type?: 'business' | 'individual';
      };
      header?: {
        /** @description The token of a view that the caller has begun: the request is then answered as that of the member it looks as. */
        'X-Clientele-View'?: string;
        /** @description The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it. */
        'X-Membership-Id'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "contactEmail": "office@ada.example",
           *           "webAddress": "https://ada.example",
           *           "address": {
           *             "street": [
           *               "Invalidenstr. 1"
           *             ],
           *             "postalCode": "10115",
           *             "city": "Berlin",
           *             "region": "Berlin",
           *             "country": "DE"
           *           },
           *           "projects": [
           *             "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *           ],
           *           "locale": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *           "defaultScope": {
           *             "projects": [
           *               "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *             ],
           *             "groups": [
           *               "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *             ]
           *           },
           *           "allowedDomains": [
           *             "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *           ],
           *           "name": "Ada & Partners",
           *           "type": "business",
           *           "id": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *           "goneProjects": [],
           *           "goneDefaults": {
           *             "projects": [
           *               "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *             ],
           *             "groups": [
           *               "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *             ]
           *           },
           *           "users": {
           *             "active": 3,
           *             "pending": 3
           *           },
           *           "version": 1
           *         }
           *       ],
           *       "nextCursor": null,
           *       "total": 3
           *     }
           */
          'application/json': components['schemas']['ClienteleClientPage'];
        };
      };
      /** @description `INVALID_CURSOR`, `VALIDATION_FAILED` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'INVALID_CURSOR' | 'VALIDATION_FAILED';
            /** @constant */
            statusCode?: 400;
          };
        };
      };
      401: components['responses']['ClienteleUnauthenticated'];
      /** @description `ACCESS_ENDED`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `VIEW_ENDED`, `VIEW_UNKNOWN` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?:
              | 'ACCESS_ENDED'
              | 'MEMBERSHIP_UNKNOWN'
              | 'NO_MEMBERSHIP'
              | 'VIEW_ENDED'
              | 'VIEW_UNKNOWN';
            /** @constant */
            statusCode?: 403;
          };
        };
      };
      /** @description `MEMBERSHIP_REQUIRED` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'MEMBERSHIP_REQUIRED';
            /** @constant */
            statusCode?: 409;
          };
        };
      };
      415: components['responses']['ClienteleUnsupportedMediaType'];
      503: components['responses']['ClienteleUnavailable'];
      507: components['responses']['ClienteleStorageFailed'];
    };
  };
  createClient: {
    parameters: {
      query?: never;
      header?: {
        /** @description The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it. */
        'X-Membership-Id'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Ada & Partners",
         *       "type": "business",
         *       "contactEmail": "office@ada.example",
         *       "webAddress": "https://ada.example",
         *       "address": {
         *         "street": [
         *           "Invalidenstr. 1"
         *         ],
         *         "postalCode": "10115",
         *         "city": "Berlin",
         *         "region": "Berlin",
         *         "country": "DE"
         *       },
         *       "locale": "de",
         *       "projects": [
         *         "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
         *       ],
         *       "defaultScope": {
         *         "projects": [
         *           "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
         *         ],
         *         "groups": [
         *           "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
         *         ]
         *       },
         *       "allowedDomains": [
         *         "example.com"
         *       ]
         *     }
         */
        'application/json': components['schemas']['ClienteleCreateClient'];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "contactEmail": "office@ada.example",
           *       "webAddress": "https://ada.example",
           *       "address": {
           *         "street": [
           *           "Invalidenstr. 1"
           *         ],
           *         "postalCode": "10115",
           *         "city": "Berlin",
           *         "region": "Berlin",
           *         "country": "DE"
           *       },
           *       "projects": [
           *         "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *       ],
           *       "locale": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *       "defaultScope": {
           *         "projects": [
           *           "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *         ],
           *         "groups": [
           *           "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *         ]
           *       },
           *       "allowedDomains": [
           *         "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *       ],
           *       "name": "Ada & Partners",
           *       "type": "business",
           *       "id": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *       "goneProjects": [],
           *       "goneDefaults": {
           *         "projects": [
           *           "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *         ],
           *         "groups": [
           *           "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *         ]
           *       },
           *       "users": {
           *         "active": 3,
           *         "pending": 3
           *       },
           *       "version": 1
           *     }
           */
          'application/json': components['schemas']['ClienteleClient'];
        };
      };
      /** @description `VALIDATION_FAILED` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
            /** @constant */
            statusCode?: 400;
          };
        };
      };
      401: components['responses']['ClienteleUnauthenticated'];
      /** @description `ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `STAFF_ONLY`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?:
              | 'ACCESS_ENDED'
              | 'CROSS_SITE'
              | 'MEMBERSHIP_UNKNOWN'
              | 'NO_MEMBERSHIP'
              | 'STAFF_ONLY'
              | 'VIEW_ENDED'
              | 'VIEW_ONLY'
              | 'VIEW_UNKNOWN';
            /** @constant */
            statusCode?: 403;
          };
        };
      };
      /** @description `MEMBERSHIP_REQUIRED` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'MEMBERSHIP_REQUIRED';
            /** @constant */
            statusCode?: 409;
          };
        };
      };
      415: components['responses']['ClienteleUnsupportedMediaType'];
      /** @description `UNKNOWN_GROUP`, `UNKNOWN_PROJECT` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'UNKNOWN_GROUP' | 'UNKNOWN_PROJECT';
            /** @constant */
            statusCode?: 422;
          };
        };
      };
      503: components['responses']['ClienteleUnavailable'];
      507: components['responses']['ClienteleStorageFailed'];
    };
  };
  getClient: {
    parameters: {
      query?: never;
      header?: {
        /** @description The token of a view that the caller has begun: the request is then answered as that of the member it looks as. */
        'X-Clientele-View'?: string;
        /** @description The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it. */
        'X-Membership-Id'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "contactEmail": "office@ada.example",
           *       "webAddress": "https://ada.example",
           *       "address": {
           *         "street": [
           *           "Invalidenstr. 1"
           *         ],
           *         "postalCode": "10115",
           *         "city": "Berlin",
           *         "region": "Berlin",
           *         "country": "DE"
           *       },
           *       "projects": [
           *         "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *       ],
           *       "locale": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *       "defaultScope": {
           *         "projects": [
           *           "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *         ],
           *         "groups": [
           *           "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *         ]
           *       },
           *       "allowedDomains": [
           *         "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *       ],
           *       "name": "Ada & Partners",
           *       "type": "business",
           *       "id": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *       "goneProjects": [],
           *       "goneDefaults": {
           *         "projects": [
           *           "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *         ],
           *         "groups": [
           *           "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *         ]
           *       },
           *       "users": {
           *         "active": 3,
           *         "pending": 3
           *       },
           *       "version": 1
           *     }
           */
          'application/json':
            components['schemas']['ClienteleClient'] | components['schemas']['ClienteleClientName'];
        };
      };
      /** @description `VALIDATION_FAILED` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
            /** @constant */
            statusCode?: 400;
          };
        };
      };
      401: components['responses']['ClienteleUnauthenticated'];
      /** @description `ACCESS_ENDED`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `VIEW_ENDED`, `VIEW_UNKNOWN` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?:
              | 'ACCESS_ENDED'
              | 'MEMBERSHIP_UNKNOWN'
              | 'NO_MEMBERSHIP'
              | 'VIEW_ENDED'
              | 'VIEW_UNKNOWN';
            /** @constant */
            statusCode?: 403;
          };
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
            /** @constant */
            statusCode?: 404;
          };
        };
      };
      /** @description `MEMBERSHIP_REQUIRED` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'MEMBERSHIP_REQUIRED';
            /** @constant */
            statusCode?: 409;
          };
        };
      };
      415: components['responses']['ClienteleUnsupportedMediaType'];
      503: components['responses']['ClienteleUnavailable'];
      507: components['responses']['ClienteleStorageFailed'];
    };
  };
  deleteClient: {
    parameters: {
      query?: {
        cascade?: boolean;
        notify?: boolean;
        version?: number;
      };
      header?: {
        /** @description The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it. */
        'X-Membership-Id'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done; there is nothing to tell. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `VALIDATION_FAILED` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
            /** @constant */
            statusCode?: 400;
          };
        };
      };
      401: components['responses']['ClienteleUnauthenticated'];
      /** @description `ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `STAFF_ONLY`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?:
              | 'ACCESS_ENDED'
              | 'CROSS_SITE'
              | 'MEMBERSHIP_UNKNOWN'
              | 'NO_MEMBERSHIP'
              | 'STAFF_ONLY'
              | 'VIEW_ENDED'
              | 'VIEW_ONLY'
              | 'VIEW_UNKNOWN';
            /** @constant */
            statusCode?: 403;
          };
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
            /** @constant */
            statusCode?: 404;
          };
        };
      };
      /** @description `CLIENT_HAS_MEMBERS`, `MEMBERSHIP_REQUIRED`, `STALE_VERSION` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'CLIENT_HAS_MEMBERS' | 'MEMBERSHIP_REQUIRED' | 'STALE_VERSION';
            /** @constant */
            statusCode?: 409;
          };
        };
      };
      415: components['responses']['ClienteleUnsupportedMediaType'];
      503: components['responses']['ClienteleUnavailable'];
      507: components['responses']['ClienteleStorageFailed'];
    };
  };
  updateClient: {
    parameters: {
      query?: {
        dryRun?: boolean;
      };
      header?: {
        /** @description The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it. */
        'X-Membership-Id'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        /**
         * @example {
         *       "name": "Ada & Partners",
         *       "type": "business",
         *       "version": 1,
         *       "contactEmail": "office@ada.example",
         *       "webAddress": "https://ada.example",
         *       "address": {
         *         "street": [
         *           "Invalidenstr. 1"
         *         ],
         *         "postalCode": "10115",
         *         "city": "Berlin",
         *         "region": "Berlin",
         *         "country": "DE"
         *       },
         *       "locale": "de",
         *       "projects": [
         *         "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
         *       ],
         *       "defaultScope": {
         *         "projects": [
         *           "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
         *         ],
         *         "groups": [
         *           "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
         *         ]
         *       },
         *       "allowedDomains": [
         *         "example.com"
         *       ]
         *     }
         */
        'application/json': components['schemas']['ClienteleUpdateClient'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "contactEmail": "office@ada.example",
           *       "webAddress": "https://ada.example",
           *       "address": {
           *         "street": [
           *           "Invalidenstr. 1"
           *         ],
           *         "postalCode": "10115",
           *         "city": "Berlin",
           *         "region": "Berlin",
           *         "country": "DE"
           *       },
           *       "projects": [
           *         "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *       ],
           *       "locale": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *       "defaultScope": {
           *         "projects": [
           *           "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *         ],
           *         "groups": [
           *           "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *         ]
           *       },
           *       "allowedDomains": [
           *         "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *       ],
           *       "name": "Ada & Partners",
           *       "type": "business",
           *       "id": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *       "goneProjects": [],
           *       "goneDefaults": {
           *         "projects": [
           *           "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *         ],
           *         "groups": [
           *           "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *         ]
           *       },
           *       "users": {
           *         "active": 3,
           *         "pending": 3
           *       },
           *       "version": 1
           *     }
           */
          'application/json':
            | components['schemas']['ClienteleClient']
            | components['schemas']['ClienteleChangePreview'];
        };
      };
      /** @description `VALIDATION_FAILED` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
            /** @constant */
            statusCode?: 400;
          };
        };
      };
      401: components['responses']['ClienteleUnauthenticated'];
      /** @description `ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `STAFF_ONLY`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?:
              | 'ACCESS_ENDED'
              | 'CROSS_SITE'
              | 'MEMBERSHIP_UNKNOWN'
              | 'NO_MEMBERSHIP'
              | 'STAFF_ONLY'
              | 'VIEW_ENDED'
              | 'VIEW_ONLY'
              | 'VIEW_UNKNOWN';
            /** @constant */
            statusCode?: 403;
          };
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
            /** @constant */
            statusCode?: 404;
          };
        };
      };
      /** @description `MEMBERSHIP_REQUIRED`, `STALE_VERSION` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'MEMBERSHIP_REQUIRED' | 'STALE_VERSION';
            /** @constant */
            statusCode?: 409;
          };
        };
      };
      415: components['responses']['ClienteleUnsupportedMediaType'];
      /** @description `UNKNOWN_GROUP`, `UNKNOWN_PROJECT` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'UNKNOWN_GROUP' | 'UNKNOWN_PROJECT';
            /** @constant */
            statusCode?: 422;
          };
        };
      };
      503: components['responses']['ClienteleUnavailable'];
      507: components['responses']['ClienteleStorageFailed'];
    };
  };
  listJoinLinks: {
    parameters: {
      query?: {
        cursor?: string;
        limit?: number;
      };
      header?: {
        /** @description The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it. */
        'X-Membership-Id'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "id": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *           "clientId": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *           "status": "open",
           *           "maker": {
           *             "id": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *             "name": "Ada Park"
           *           },
           *           "uses": 3,
           *           "used": 3,
           *           "domains": [
           *             "portal.agency.example"
           *           ],
           *           "createdAt": "2026-11-25T10:00:00.000Z",
           *           "expiresAt": "2026-11-25T10:00:00.000Z",
           *           "revokedAt": "2026-11-25T10:00:00.000Z"
           *         }
           *       ],
           *       "nextCursor": null
           *     }
           */
          'application/json': components['schemas']['ClienteleJoinLinkPage'];
        };
      };
      /** @description `INVALID_CURSOR`, `VALIDATION_FAILED` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'INVALID_CURSOR' | 'VALIDATION_FAILED';
            /** @constant */
            statusCode?: 400;
          };
        };
      };
      401: components['responses']['ClienteleUnauthenticated'];
      /** @description `ACCESS_ENDED`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `STAFF_ONLY`, `VIEW_ENDED`, `VIEW_UNKNOWN` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?:
              | 'ACCESS_ENDED'
              | 'MEMBERSHIP_UNKNOWN'
              | 'NO_MEMBERSHIP'
              | 'STAFF_ONLY'
              | 'VIEW_ENDED'
              | 'VIEW_UNKNOWN';
            /** @constant */
            statusCode?: 403;
          };
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
            /** @constant */
            statusCode?: 404;
          };
        };
      };
      /** @description `MEMBERSHIP_REQUIRED` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'MEMBERSHIP_REQUIRED';
            /** @constant */
            statusCode?: 409;
          };
        };
      };
      415: components['responses']['ClienteleUnsupportedMediaType'];
      503: components['responses']['ClienteleUnavailable'];
      507: components['responses']['ClienteleStorageFailed'];
    };
  };
  makeJoinLink: {
    parameters: {
      query?: never;
      header?: {
        /** @description The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it. */
        'X-Membership-Id'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "expiresAt": "2026-12-31",
         *       "uses": 1,
         *       "domains": [
         *         "example.com"
         *       ]
         *     }
         */
        'application/json': components['schemas']['ClienteleMakeJoinLink'];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          /** @description `no-store` */
          'Cache-Control'?: 'no-store';
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *       "clientId": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *       "status": "open",
           *       "maker": {
           *         "id": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *         "name": "Ada Park"
           *       },
           *       "uses": 3,
           *       "used": 3,
           *       "domains": [
           *         "portal.agency.example"
           *       ],
           *       "createdAt": "2026-11-25T10:00:00.000Z",
           *       "expiresAt": "2026-11-25T10:00:00.000Z",
           *       "revokedAt": "2026-11-25T10:00:00.000Z",
           *       "token": "the-token-of-the-link",
           *       "url": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *     }
           */
          'application/json': components['schemas']['ClienteleMadeJoinLink'];
        };
      };
      /** @description `VALIDATION_FAILED` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
            /** @constant */
            statusCode?: 400;
          };
        };
      };
      401: components['responses']['ClienteleUnauthenticated'];
      /** @description `ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `STAFF_ONLY`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?:
              | 'ACCESS_ENDED'
              | 'CROSS_SITE'
              | 'MEMBERSHIP_UNKNOWN'
              | 'NO_MEMBERSHIP'
              | 'STAFF_ONLY'
              | 'VIEW_ENDED'
              | 'VIEW_ONLY'
              | 'VIEW_UNKNOWN';
            /** @constant */
            statusCode?: 403;
          };
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
            /** @constant */
            statusCode?: 404;
          };
        };
      };
      /** @description `MEMBERSHIP_REQUIRED` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'MEMBERSHIP_REQUIRED';
            /** @constant */
            statusCode?: 409;
          };
        };
      };
      415: components['responses']['ClienteleUnsupportedMediaType'];
      503: components['responses']['ClienteleUnavailable'];
      507: components['responses']['ClienteleStorageFailed'];
    };
  };
  revokeJoinLink: {
    parameters: {
      query?: never;
      header?: {
        /** @description The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it. */
        'X-Membership-Id'?: string;
      };
      path: {
        id: string;
        linkId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done; there is nothing to tell. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `VALIDATION_FAILED` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
            /** @constant */
            statusCode?: 400;
          };
        };
      };
      401: components['responses']['ClienteleUnauthenticated'];
      /** @description `ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `STAFF_ONLY`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?:
              | 'ACCESS_ENDED'
              | 'CROSS_SITE'
              | 'MEMBERSHIP_UNKNOWN'
              | 'NO_MEMBERSHIP'
              | 'STAFF_ONLY'
              | 'VIEW_ENDED'
              | 'VIEW_ONLY'
              | 'VIEW_UNKNOWN';
            /** @constant */
            statusCode?: 403;
          };
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
            /** @constant */
            statusCode?: 404;
          };
        };
      };
      /** @description `MEMBERSHIP_REQUIRED` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'MEMBERSHIP_REQUIRED';
            /** @constant */
            statusCode?: 409;
          };
        };
      };
      415: components['responses']['ClienteleUnsupportedMediaType'];
      503: components['responses']['ClienteleUnavailable'];
      507: components['responses']['ClienteleStorageFailed'];
    };
  };
  getClientCeiling: {
    parameters: {
      query?: never;
      header?: {
        /** @description The token of a view that the caller has begun: the request is then answered as that of the member it looks as. */
        'X-Clientele-View'?: string;
        /** @description The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it. */
        'X-Membership-Id'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "permissions": {},
           *       "version": 1
           *     }
           */
          'application/json': components['schemas']['ClienteleCeiling'];
        };
      };
      /** @description `VALIDATION_FAILED` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
            /** @constant */
            statusCode?: 400;
          };
        };
      };
      401: components['responses']['ClienteleUnauthenticated'];
      /** @description `ACCESS_ENDED`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `ROLE_REQUIRED`, `VIEW_ENDED`, `VIEW_UNKNOWN` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?:
              | 'ACCESS_ENDED'
              | 'MEMBERSHIP_UNKNOWN'
              | 'NO_MEMBERSHIP'
              | 'ROLE_REQUIRED'
              | 'VIEW_ENDED'
              | 'VIEW_UNKNOWN';
            /** @constant */
            statusCode?: 403;
          };
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
            /** @constant */
            statusCode?: 404;
          };
        };
      };
      /** @description `MEMBERSHIP_REQUIRED` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'MEMBERSHIP_REQUIRED';
            /** @constant */
            statusCode?: 409;
          };
        };
      };
      415: components['responses']['ClienteleUnsupportedMediaType'];
      503: components['responses']['ClienteleUnavailable'];
      507: components['responses']['ClienteleStorageFailed'];
    };
  };
  setClientCeiling: {
    parameters: {
      query?: {
        dryRun?: boolean;
      };
      header?: {
        /** @description The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it. */
        'X-Membership-Id'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "permissions": {
         *         "reports": true,
         *         "reports.view": true
         *       },
         *       "version": 1
         *     }
         */
        'application/json': components['schemas']['ClienteleSetCeiling'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "permissions": {},
           *       "version": 1
           *     }
           */
          'application/json':
            | components['schemas']['ClienteleCeiling']
            | components['schemas']['ClienteleChangePreview'];
        };
      };
      /** @description `VALIDATION_FAILED` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
            /** @constant */
            statusCode?: 400;
          };
        };
      };
      401: components['responses']['ClienteleUnauthenticated'];
      /** @description `ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `STAFF_ONLY`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?:
              | 'ACCESS_ENDED'
              | 'CROSS_SITE'
              | 'MEMBERSHIP_UNKNOWN'
              | 'NO_MEMBERSHIP'
              | 'STAFF_ONLY'
              | 'VIEW_ENDED'
              | 'VIEW_ONLY'
              | 'VIEW_UNKNOWN';
            /** @constant */
            statusCode?: 403;
          };
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
            /** @constant */
            statusCode?: 404;
          };
        };
      };
      /** @description `MEMBERSHIP_REQUIRED`, `STALE_VERSION` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'MEMBERSHIP_REQUIRED' | 'STALE_VERSION';
            /** @constant */
            statusCode?: 409;
          };
        };
      };
      415: components['responses']['ClienteleUnsupportedMediaType'];
      /** @description `UNKNOWN_PERMISSION` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'UNKNOWN_PERMISSION';
            /** @constant */
            statusCode?: 422;
          };
        };
      };
      503: components['responses']['ClienteleUnavailable'];
      507: components['responses']['ClienteleStorageFailed'];
    };
  };
  listExports: {
    parameters: {
      query?: {
        cursor?: string;
        limit?: number;
      };
      header?: {
        /** @description The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it. */
        'X-Membership-Id'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "id": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *           "by": "portal",
           *           "format": "csv",
           *           "filter": {
           *             "kind": "staff",
           *             "clientId": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *             "status": "pending",
           *             "role": "admin",
           *             "projectId": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *             "groupId": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *             "q": "ada",
           *             "inactiveDays": 90
           *           },
           *           "status": "running",
           *           "progress": 0.5,
           *           "rows": 3,
           *           "failure": "STORAGE_FAILED",
           *           "createdAt": "2026-11-25T10:00:00.000Z",
           *           "finishedAt": null,
           *           "expiresAt": null
           *         }
           *       ],
           *       "nextCursor": null
           *     }
           */
          'application/json': components['schemas']['ClienteleExportPage'];
        };
      };
      /** @description `INVALID_CURSOR`, `VALIDATION_FAILED` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'INVALID_CURSOR' | 'VALIDATION_FAILED';
            /** @constant */
            statusCode?: 400;
          };
        };
      };
      401: components['responses']['ClienteleUnauthenticated'];
      /** @description `ACCESS_ENDED`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `STAFF_ONLY`, `VIEW_ENDED`, `VIEW_UNKNOWN` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?:
              | 'ACCESS_ENDED'
              | 'MEMBERSHIP_UNKNOWN'
              | 'NO_MEMBERSHIP'
              | 'STAFF_ONLY'
              | 'VIEW_ENDED'
              | 'VIEW_UNKNOWN';
            /** @constant */
            statusCode?: 403;
          };
        };
      };
      /** @description `MEMBERSHIP_REQUIRED` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'MEMBERSHIP_REQUIRED';
            /** @constant */
            statusCode?: 409;
          };
        };
      };
      415: components['responses']['ClienteleUnsupportedMediaType'];
      503: components['responses']['ClienteleUnavailable'];
      507: components['responses']['ClienteleStorageFailed'];
    };
  };
  createExport: {
    parameters: {
      query?: never;
      header?: {
        /** @description The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it. */
        'X-Membership-Id'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "by": "portal",
         *       "format": "csv",
         *       "filter": {
         *         "kind": "staff",
         *         "clientId": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
         *         "status": "pending",
         *         "role": "admin",
         *         "projectId": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
         *         "groupId": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
         *         "q": "ada",
         *         "inactiveDays": 90
         *       }
         *     }
         */
        'application/json': components['schemas']['ClienteleCreateExport'];
      };
    };
    responses: {
      /** @description Done. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *       "by": "portal",
           *       "format": "csv",
           *       "filter": {
           *         "kind": "staff",
           *         "clientId": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *         "status": "pending",
           *         "role": "admin",
           *         "projectId": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *         "groupId": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *         "q": "ada",
           *         "inactiveDays": 90
           *       },
           *       "status": "running",
           *       "progress": 0.5,
           *       "rows": 3,
           *       "failure": "STORAGE_FAILED",
           *       "createdAt": "2026-11-25T10:00:00.000Z",
           *       "finishedAt": null,
           *       "expiresAt": null
           *     }
           */
          'application/json': components['schemas']['ClienteleExport'];
        };
      };
      /** @description `VALIDATION_FAILED` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
            /** @constant */
            statusCode?: 400;
          };
        };
      };
      401: components['responses']['ClienteleUnauthenticated'];
      /** @description `ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `STAFF_ONLY`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?:
              | 'ACCESS_ENDED'
              | 'CROSS_SITE'
              | 'MEMBERSHIP_UNKNOWN'
              | 'NO_MEMBERSHIP'
              | 'STAFF_ONLY'
              | 'VIEW_ENDED'
              | 'VIEW_ONLY'
              | 'VIEW_UNKNOWN';
            /** @constant */
            statusCode?: 403;
          };
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
            /** @constant */
            statusCode?: 404;
          };
        };
      };
      /** @description `EXPORT_RUNNING`, `MEMBERSHIP_REQUIRED` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'EXPORT_RUNNING' | 'MEMBERSHIP_REQUIRED';
            /** @constant */
            statusCode?: 409;
          };
        };
      };
      415: components['responses']['ClienteleUnsupportedMediaType'];
      503: components['responses']['ClienteleUnavailable'];
      507: components['responses']['ClienteleStorageFailed'];
    };
  };
  getExport: {
    parameters: {
      query?: never;
      header?: {
        /** @description The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it. */
        'X-Membership-Id'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *       "by": "portal",
           *       "format": "csv",
           *       "filter": {
           *         "kind": "staff",
           *         "clientId": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *         "status": "pending",
           *         "role": "admin",
           *         "projectId": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *         "groupId": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *         "q": "ada",
           *         "inactiveDays": 90
           *       },
           *       "status": "running",
           *       "progress": 0.5,
           *       "rows": 3,
           *       "failure": "STORAGE_FAILED",
           *       "createdAt": "2026-11-25T10:00:00.000Z",
           *       "finishedAt": null,
           *       "expiresAt": null
           *     }
           */
          'application/json': components['schemas']['ClienteleExport'];
        };
      };
      /** @description `VALIDATION_FAILED` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
            /** @constant */
            statusCode?: 400;
          };
        };
      };
      401: components['responses']['ClienteleUnauthenticated'];
      /** @description `ACCESS_ENDED`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `STAFF_ONLY`, `VIEW_ENDED`, `VIEW_UNKNOWN` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?:
              | 'ACCESS_ENDED'
              | 'MEMBERSHIP_UNKNOWN'
              | 'NO_MEMBERSHIP'
              | 'STAFF_ONLY'
              | 'VIEW_ENDED'
              | 'VIEW_UNKNOWN';
            /** @constant */
            statusCode?: 403;
          };
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
            /** @constant */
            statusCode?: 404;
          };
        };
      };
      /** @description `MEMBERSHIP_REQUIRED` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'MEMBERSHIP_REQUIRED';
            /** @constant */
            statusCode?: 409;
          };
        };
      };
      415: components['responses']['ClienteleUnsupportedMediaType'];
      503: components['responses']['ClienteleUnavailable'];
      507: components['responses']['ClienteleStorageFailed'];
    };
  };
  deleteExport: {
    parameters: {
      query?: never;
      header?: {
        /** @description The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it. */
        'X-Membership-Id'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done; there is nothing to tell. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `VALIDATION_FAILED` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
            /** @constant */
            statusCode?: 400;
          };
        };
      };
      401: components['responses']['ClienteleUnauthenticated'];
      /** @description `ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `STAFF_ONLY`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?:
              | 'ACCESS_ENDED'
              | 'CROSS_SITE'
              | 'MEMBERSHIP_UNKNOWN'
              | 'NO_MEMBERSHIP'
              | 'STAFF_ONLY'
              | 'VIEW_ENDED'
              | 'VIEW_ONLY'
              | 'VIEW_UNKNOWN';
            /** @constant */
            statusCode?: 403;
          };
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
            /** @constant */
            statusCode?: 404;
          };
        };
      };
      /** @description `MEMBERSHIP_REQUIRED` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'MEMBERSHIP_REQUIRED';
            /** @constant */
            statusCode?: 409;
          };
        };
      };
      415: components['responses']['ClienteleUnsupportedMediaType'];
      503: components['responses']['ClienteleUnavailable'];
      507: components['responses']['ClienteleStorageFailed'];
    };
  };
  downloadExport: {
    parameters: {
      query?: never;
      header?: {
        /** @description The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it. */
        'X-Membership-Id'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file. */
      200: {
        headers: {
          /** @description Nobody keeps a copy. */
          'Cache-Control'?: string;
          /** @description Has browsers save it under its name. */
          'Content-Disposition'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': unknown;
          'application/zip': unknown;
          'text/csv': unknown;
        };
      };
      /** @description The file is fetched from its store. */
      302: {
        headers: {
          /** @description Nobody keeps the link. */
          'Cache-Control'?: string;
          /** @description A link of the store to the file. */
          Location?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `VALIDATION_FAILED` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
            /** @constant */
            statusCode?: 400;
          };
        };
      };
      401: components['responses']['ClienteleUnauthenticated'];
      /** @description `ACCESS_ENDED`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `STAFF_ONLY`, `VIEW_ENDED`, `VIEW_UNKNOWN` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?:
              | 'ACCESS_ENDED'
              | 'MEMBERSHIP_UNKNOWN'
              | 'NO_MEMBERSHIP'
              | 'STAFF_ONLY'
              | 'VIEW_ENDED'
              | 'VIEW_UNKNOWN';
            /** @constant */
            statusCode?: 403;
          };
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
            /** @constant */
            statusCode?: 404;
          };
        };
      };
      /** @description `EXPORT_NOT_READY`, `MEMBERSHIP_REQUIRED` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'EXPORT_NOT_READY' | 'MEMBERSHIP_REQUIRED';
            /** @constant */
            statusCode?: 409;
          };
        };
      };
      /** @description `EXPORT_EXPIRED` */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'EXPORT_EXPIRED';
            /** @constant */
            statusCode?: 410;
          };
        };
      };
      415: components['responses']['ClienteleUnsupportedMediaType'];
      503: components['responses']['ClienteleUnavailable'];
      507: components['responses']['ClienteleStorageFailed'];
    };
  };
  listGroups: {
    parameters: {
      query?: {
        cursor?: string;
        ids?: string[];
        limit?: number;
        q?: string;
        total?: boolean;
      };
      header?: {
        /** @description The token of a view that the caller has begun: the request is then answered as that of the member it looks as. */
        'X-Clientele-View'?: string;
        /** @description The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it. */
        'X-Membership-Id'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "id": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *           "name": "Ada Park"
           *         }
           *       ],
           *       "nextCursor": null,
           *       "total": 3
           *     }
           */
          'application/json': components['schemas']['ClienteleListedGroupPage'];
        };
      };
      /** @description `INVALID_CURSOR`, `VALIDATION_FAILED` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'INVALID_CURSOR' | 'VALIDATION_FAILED';
            /** @constant */
            statusCode?: 400;
          };
        };
      };
      401: components['responses']['ClienteleUnauthenticated'];
      /** @description `ACCESS_ENDED`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `VIEW_ENDED`, `VIEW_UNKNOWN` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?:
              | 'ACCESS_ENDED'
              | 'MEMBERSHIP_UNKNOWN'
              | 'NO_MEMBERSHIP'
              | 'VIEW_ENDED'
              | 'VIEW_UNKNOWN';
            /** @constant */
            statusCode?: 403;
          };
        };
      };
      /** @description `MEMBERSHIP_REQUIRED` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'MEMBERSHIP_REQUIRED';
            /** @constant */
            statusCode?: 409;
          };
        };
      };
      415: components['responses']['ClienteleUnsupportedMediaType'];
      /** @description `NOT_SEARCHABLE` */
      501: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'NOT_SEARCHABLE';
            /** @constant */
            statusCode?: 501;
          };
        };
      };
      503: components['responses']['ClienteleUnavailable'];
      507: components['responses']['ClienteleStorageFailed'];
    };
  };
  createImport: {
    parameters: {
      query?: never;
      header?: {
        /** @description The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it. */
        'X-Membership-Id'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "csv": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
         *     }
         */
        'application/json': components['schemas']['ClienteleCreateImport'];
        'text/csv': string;
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "importId": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *       "status": "previewed",
           *       "encoding": "utf-8",
           *       "delimiter": "comma",
           *       "columns": {
           *         "read": [
           *           {
           *             "heading": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *             "field": "name"
           *           }
           *         ],
           *         "ignored": [
           *           "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *         ],
           *         "unknown": [
           *           "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *         ],
           *         "nearest": [
           *           {
           *             "heading": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *             "field": "name"
           *           }
           *         ]
           *       },
           *       "counts": {
           *         "rows": 3,
           *         "create": 3,
           *         "update": 3,
           *         "unchanged": 3,
           *         "error": 3
           *       },
           *       "newClients": {
           *         "named": 3,
           *         "names": [
           *           "Ada Park"
           *         ],
           *         "own": 3
           *       },
           *       "invite": true,
           *       "update": true,
           *       "progress": 0.5,
           *       "waitsUntil": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *       "failure": "ABANDONED",
           *       "createdAt": "2026-11-25T10:00:00.000Z",
           *       "finishedAt": "2026-11-25T10:00:00.000Z",
           *       "expiresAt": "2026-11-25T10:00:00.000Z",
           *       "results": {
           *         "items": [
           *           {
           *             "row": 3,
           *             "further": [
           *               3
           *             ],
           *             "email": "ada@ada.example",
           *             "name": "Ada Park",
           *             "projects": [
           *               "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *             ],
           *             "outcome": "create",
           *             "code": "VALIDATION_FAILED",
           *             "message": "Welcome to our portal.",
           *             "details": {},
           *             "kept": [
           *               "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *             ],
           *             "memberId": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *             "client": {
           *               "id": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *               "name": "Ada Park",
           *               "made": true
           *             }
           *           }
           *         ],
           *         "nextCursor": null
           *       }
           *     }
           */
          'application/json': components['schemas']['ClienteleImportWithResults'];
        };
      };
      /** @description `VALIDATION_FAILED` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
            /** @constant */
            statusCode?: 400;
          };
        };
      };
      401: components['responses']['ClienteleUnauthenticated'];
      /** @description `ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `STAFF_ONLY`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?:
              | 'ACCESS_ENDED'
              | 'CROSS_SITE'
              | 'MEMBERSHIP_UNKNOWN'
              | 'NO_MEMBERSHIP'
              | 'STAFF_ONLY'
              | 'VIEW_ENDED'
              | 'VIEW_ONLY'
              | 'VIEW_UNKNOWN';
            /** @constant */
            statusCode?: 403;
          };
        };
      };
      /** @description `MEMBERSHIP_REQUIRED` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'MEMBERSHIP_REQUIRED';
            /** @constant */
            statusCode?: 409;
          };
        };
      };
      /** @description `IMPORT_TOO_LARGE` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'IMPORT_TOO_LARGE';
            /** @constant */
            statusCode?: 413;
          };
        };
      };
      415: components['responses']['ClienteleUnsupportedMediaType'];
      /** @description `IMPORT_UNREADABLE` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'IMPORT_UNREADABLE';
            /** @constant */
            statusCode?: 422;
          };
        };
      };
      503: components['responses']['ClienteleUnavailable'];
      507: components['responses']['ClienteleStorageFailed'];
    };
  };
  getImport: {
    parameters: {
      query?: {
        cursor?: string;
        limit?: number;
        outcome?: 'create' | 'update' | 'unchanged' | 'error';
      };
      header?: {
        /** @description The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it. */
        'X-Membership-Id'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "importId": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *       "status": "previewed",
           *       "encoding": "utf-8",
           *       "delimiter": "comma",
           *       "columns": {
           *         "read": [
           *           {
           *             "heading": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *             "field": "name"
           *           }
           *         ],
           *         "ignored": [
           *           "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *         ],
           *         "unknown": [
           *           "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *         ],
           *         "nearest": [
           *           {
           *             "heading": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *             "field": "name"
           *           }
           *         ]
           *       },
           *       "counts": {
           *         "rows": 3,
           *         "create": 3,
           *         "update": 3,
           *         "unchanged": 3,
           *         "error": 3
           *       },
           *       "newClients": {
           *         "named": 3,
           *         "names": [
           *           "Ada Park"
           *         ],
           *         "own": 3
           *       },
           *       "invite": true,
           *       "update": true,
           *       "progress": 0.5,
           *       "waitsUntil": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *       "failure": "ABANDONED",
           *       "createdAt": "2026-11-25T10:00:00.000Z",
           *       "finishedAt": "2026-11-25T10:00:00.000Z",
           *       "expiresAt": "2026-11-25T10:00:00.000Z",
           *       "results": {
           *         "items": [
           *           {
           *             "row": 3,
           *             "further": [
           *               3
           *             ],
           *             "email": "ada@ada.example",
           *             "name": "Ada Park",
           *             "projects": [
           *               "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *             ],
           *             "outcome": "create",
           *             "code": "VALIDATION_FAILED",
           *             "message": "Welcome to our portal.",
           *             "details": {},
           *             "kept": [
           *               "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *             ],
           *             "memberId": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *             "client": {
           *               "id": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *               "name": "Ada Park",
           *               "made": true
           *             }
           *           }
           *         ],
           *         "nextCursor": null
           *       }
           *     }
           */
          'application/json': components['schemas']['ClienteleImportWithResults'];
        };
      };
      /** @description `INVALID_CURSOR`, `VALIDATION_FAILED` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'INVALID_CURSOR' | 'VALIDATION_FAILED';
            /** @constant */
            statusCode?: 400;
          };
        };
      };
      401: components['responses']['ClienteleUnauthenticated'];
      /** @description `ACCESS_ENDED`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `STAFF_ONLY`, `VIEW_ENDED`, `VIEW_UNKNOWN` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?:
              | 'ACCESS_ENDED'
              | 'MEMBERSHIP_UNKNOWN'
              | 'NO_MEMBERSHIP'
              | 'STAFF_ONLY'
              | 'VIEW_ENDED'
              | 'VIEW_UNKNOWN';
            /** @constant */
            statusCode?: 403;
          };
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
            /** @constant */
            statusCode?: 404;
          };
        };
      };
      /** @description `MEMBERSHIP_REQUIRED` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'MEMBERSHIP_REQUIRED';
            /** @constant */
            statusCode?: 409;
          };
        };
      };
      415: components['responses']['ClienteleUnsupportedMediaType'];
      503: components['responses']['ClienteleUnavailable'];
      507: components['responses']['ClienteleStorageFailed'];
    };
  };
  deleteImport: {
    parameters: {
      query?: never;
      header?: {
        /** @description The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it. */
        'X-Membership-Id'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done; there is nothing to tell. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `VALIDATION_FAILED` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
            /** @constant */
            statusCode?: 400;
          };
        };
      };
      401: components['responses']['ClienteleUnauthenticated'];
      /** @description `ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `STAFF_ONLY`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?:
              | 'ACCESS_ENDED'
              | 'CROSS_SITE'
              | 'MEMBERSHIP_UNKNOWN'
              | 'NO_MEMBERSHIP'
              | 'STAFF_ONLY'
              | 'VIEW_ENDED'
              | 'VIEW_ONLY'
              | 'VIEW_UNKNOWN';
            /** @constant */
            statusCode?: 403;
          };
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
            /** @constant */
            statusCode?: 404;
          };
        };
      };
      /** @description `MEMBERSHIP_REQUIRED` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'MEMBERSHIP_REQUIRED';
            /** @constant */
            statusCode?: 409;
          };
        };
      };
      415: components['responses']['ClienteleUnsupportedMediaType'];
      503: components['responses']['ClienteleUnavailable'];
      507: components['responses']['ClienteleStorageFailed'];
    };
  };
  applyImport: {
    parameters: {
      query?: never;
      header?: {
        /** @description The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it. */
        'X-Membership-Id'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        /**
         * @example {
         *       "invite": true,
         *       "update": true
         *     }
         */
        'application/json': components['schemas']['ClienteleApplyImport'];
      };
    };
    responses: {
      /** @description Done. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "importId": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *       "status": "previewed",
           *       "encoding": "utf-8",
           *       "delimiter": "comma",
           *       "columns": {
           *         "read": [
           *           {
           *             "heading": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *             "field": "name"
           *           }
           *         ],
           *         "ignored": [
           *           "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *         ],
           *         "unknown": [
           *           "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *         ],
           *         "nearest": [
           *           {
           *             "heading": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *             "field": "name"
           *           }
           *         ]
           *       },
           *       "counts": {
           *         "rows": 3,
           *         "create": 3,
           *         "update": 3,
           *         "unchanged": 3,
           *         "error": 3
           *       },
           *       "newClients": {
           *         "named": 3,
           *         "names": [
           *           "Ada Park"
           *         ],
           *         "own": 3
           *       },
           *       "invite": true,
           *       "update": true,
           *       "progress": 0.5,
           *       "waitsUntil": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *       "failure": "ABANDONED",
           *       "createdAt": "2026-11-25T10:00:00.000Z",
           *       "finishedAt": "2026-11-25T10:00:00.000Z",
           *       "expiresAt": "2026-11-25T10:00:00.000Z"
           *     }
           */
          'application/json': components['schemas']['ClienteleImport'];
        };
      };
      /** @description `VALIDATION_FAILED` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
            /** @constant */
            statusCode?: 400;
          };
        };
      };
      401: components['responses']['ClienteleUnauthenticated'];
      /** @description `ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `STAFF_ONLY`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?:
              | 'ACCESS_ENDED'
              | 'CROSS_SITE'
              | 'MEMBERSHIP_UNKNOWN'
              | 'NO_MEMBERSHIP'
              | 'STAFF_ONLY'
              | 'VIEW_ENDED'
              | 'VIEW_ONLY'
              | 'VIEW_UNKNOWN';
            /** @constant */
            statusCode?: 403;
          };
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
            /** @constant */
            statusCode?: 404;
          };
        };
      };
      /** @description `IMPORT_RUNNING`, `MEMBERSHIP_REQUIRED` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'IMPORT_RUNNING' | 'MEMBERSHIP_REQUIRED';
            /** @constant */
            statusCode?: 409;
          };
        };
      };
      415: components['responses']['ClienteleUnsupportedMediaType'];
      503: components['responses']['ClienteleUnavailable'];
      507: components['responses']['ClienteleStorageFailed'];
    };
  };
  listInvitationTemplates: {
    parameters: {
      query?: {
        cursor?: string;
        kind?:
          | 'invitation'
          | 'member.created'
          | 'member.updated'
          | 'member.role_changed'
          | 'member.clients_changed'
          | 'member.scope_changed'
          | 'member.permissions_changed'
          | 'member.deactivated'
          | 'member.activated'
          | 'member.removed'
          | 'member.access_ending'
          | 'member.access_ended'
          | 'request.made'
          | 'request.referred'
          | 'request.approved'
          | 'request.declined'
          | 'request.withdrawn'
          | 'client.without_admin'
          | 'portal.without_admin'
          | 'export.ready';
        limit?: number;
      };
      header?: {
        /** @description The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it. */
        'X-Membership-Id'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "id": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *           "name": "Ada Park",
           *           "kind": "invitation",
           *           "subject": "Your access to {{ portal }}",
           *           "text": "Hello, here is your link: {{ url }}",
           *           "html": null,
           *           "translations": {},
           *           "isDefault": true,
           *           "version": 1
           *         }
           *       ],
           *       "nextCursor": null
           *     }
           */
          'application/json': components['schemas']['ClienteleInvitationTemplatePage'];
        };
      };
      /** @description `INVALID_CURSOR`, `VALIDATION_FAILED` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'INVALID_CURSOR' | 'VALIDATION_FAILED';
            /** @constant */
            statusCode?: 400;
          };
        };
      };
      401: components['responses']['ClienteleUnauthenticated'];
      /** @description `ACCESS_ENDED`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `STAFF_ONLY`, `VIEW_ENDED`, `VIEW_UNKNOWN` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?:
              | 'ACCESS_ENDED'
              | 'MEMBERSHIP_UNKNOWN'
              | 'NO_MEMBERSHIP'
              | 'STAFF_ONLY'
              | 'VIEW_ENDED'
              | 'VIEW_UNKNOWN';
            /** @constant */
            statusCode?: 403;
          };
        };
      };
      /** @description `MEMBERSHIP_REQUIRED` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'MEMBERSHIP_REQUIRED';
            /** @constant */
            statusCode?: 409;
          };
        };
      };
      415: components['responses']['ClienteleUnsupportedMediaType'];
      503: components['responses']['ClienteleUnavailable'];
      507: components['responses']['ClienteleStorageFailed'];
    };
  };
  createInvitationTemplate: {
    parameters: {
      query?: never;
      header?: {
        /** @description The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it. */
        'X-Membership-Id'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Ada Park",
         *       "kind": "invitation",
         *       "subject": "Your access to {{ portal }}",
         *       "text": "Hello, here is your link: {{ url }}",
         *       "html": null,
         *       "translations": {
         *         "de": {
         *           "subject": "Willkommen",
         *           "text": "Hier entlang: {{ url }}"
         *         }
         *       },
         *       "isDefault": true
         *     }
         */
        'application/json': components['schemas']['ClienteleCreateTemplate'];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *       "name": "Ada Park",
           *       "kind": "invitation",
           *       "subject": "Your access to {{ portal }}",
           *       "text": "Hello, here is your link: {{ url }}",
           *       "html": null,
           *       "translations": {},
           *       "isDefault": true,
           *       "version": 1
           *     }
           */
          'application/json': components['schemas']['ClienteleInvitationTemplate'];
        };
      };
      /** @description `VALIDATION_FAILED` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
            /** @constant */
            statusCode?: 400;
          };
        };
      };
      401: components['responses']['ClienteleUnauthenticated'];
      /** @description `ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `ROLE_REQUIRED`, `STAFF_ONLY`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?:
              | 'ACCESS_ENDED'
              | 'CROSS_SITE'
              | 'MEMBERSHIP_UNKNOWN'
              | 'NO_MEMBERSHIP'
              | 'ROLE_REQUIRED'
              | 'STAFF_ONLY'
              | 'VIEW_ENDED'
              | 'VIEW_ONLY'
              | 'VIEW_UNKNOWN';
            /** @constant */
            statusCode?: 403;
          };
        };
      };
      /** @description `DUPLICATE_NAME`, `MEMBERSHIP_REQUIRED` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'DUPLICATE_NAME' | 'MEMBERSHIP_REQUIRED';
            /** @constant */
            statusCode?: 409;
          };
        };
      };
      415: components['responses']['ClienteleUnsupportedMediaType'];
      /** @description `TEMPLATE_INVALID`, `TEMPLATE_WITHOUT_LINK` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'TEMPLATE_INVALID' | 'TEMPLATE_WITHOUT_LINK';
            /** @constant */
            statusCode?: 422;
          };
        };
      };
      503: components['responses']['ClienteleUnavailable'];
      507: components['responses']['ClienteleStorageFailed'];
    };
  };
  getInvitationTemplate: {
    parameters: {
      query?: never;
      header?: {
        /** @description The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it. */
        'X-Membership-Id'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *       "name": "Ada Park",
           *       "kind": "invitation",
           *       "subject": "Your access to {{ portal }}",
           *       "text": "Hello, here is your link: {{ url }}",
           *       "html": null,
           *       "translations": {},
           *       "isDefault": true,
           *       "version": 1
           *     }
           */
          'application/json': components['schemas']['ClienteleInvitationTemplate'];
        };
      };
      /** @description `VALIDATION_FAILED` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
            /** @constant */
            statusCode?: 400;
          };
        };
      };
      401: components['responses']['ClienteleUnauthenticated'];
      /** @description `ACCESS_ENDED`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `STAFF_ONLY`, `VIEW_ENDED`, `VIEW_UNKNOWN` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?:
              | 'ACCESS_ENDED'
              | 'MEMBERSHIP_UNKNOWN'
              | 'NO_MEMBERSHIP'
              | 'STAFF_ONLY'
              | 'VIEW_ENDED'
              | 'VIEW_UNKNOWN';
            /** @constant */
            statusCode?: 403;
          };
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
            /** @constant */
            statusCode?: 404;
          };
        };
      };
      /** @description `MEMBERSHIP_REQUIRED` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'MEMBERSHIP_REQUIRED';
            /** @constant */
            statusCode?: 409;
          };
        };
      };
      415: components['responses']['ClienteleUnsupportedMediaType'];
      503: components['responses']['ClienteleUnavailable'];
      507: components['responses']['ClienteleStorageFailed'];
    };
  };
  deleteInvitationTemplate: {
    parameters: {
      query?: {
        replaceWith?: string;
      };
      header?: {
        /** @description The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it. */
        'X-Membership-Id'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done; there is nothing to tell. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `VALIDATION_FAILED` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
            /** @constant */
            statusCode?: 400;
          };
        };
      };
      401: components['responses']['ClienteleUnauthenticated'];
      /** @description `ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `ROLE_REQUIRED`, `STAFF_ONLY`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?:
              | 'ACCESS_ENDED'
              | 'CROSS_SITE'
              | 'MEMBERSHIP_UNKNOWN'
              | 'NO_MEMBERSHIP'
              | 'ROLE_REQUIRED'
              | 'STAFF_ONLY'
              | 'VIEW_ENDED'
              | 'VIEW_ONLY'
              | 'VIEW_UNKNOWN';
            /** @constant */
            statusCode?: 403;
          };
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
            /** @constant */
            statusCode?: 404;
          };
        };
      };
      /** @description `MEMBERSHIP_REQUIRED`, `TEMPLATE_IN_USE` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'MEMBERSHIP_REQUIRED' | 'TEMPLATE_IN_USE';
            /** @constant */
            statusCode?: 409;
          };
        };
      };
      415: components['responses']['ClienteleUnsupportedMediaType'];
      503: components['responses']['ClienteleUnavailable'];
      507: components['responses']['ClienteleStorageFailed'];
    };
  };
  updateInvitationTemplate: {
    parameters: {
      query?: never;
      header?: {
        /** @description The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it. */
        'X-Membership-Id'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        /**
         * @example {
         *       "name": "Ada Park",
         *       "subject": "Your access to {{ portal }}",
         *       "text": "Hello, here is your link: {{ url }}",
         *       "html": null,
         *       "translations": {
         *         "de": {
         *           "subject": "Willkommen",
         *           "text": "Hier entlang: {{ url }}"
         *         }
         *       },
         *       "isDefault": true,
         *       "version": 1
         *     }
         */
        'application/json': components['schemas']['ClienteleUpdateTemplate'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *       "name": "Ada Park",
           *       "kind": "invitation",
           *       "subject": "Your access to {{ portal }}",
           *       "text": "Hello, here is your link: {{ url }}",
           *       "html": null,
           *       "translations": {},
           *       "isDefault": true,
           *       "version": 1
           *     }
           */
          'application/json': components['schemas']['ClienteleInvitationTemplate'];
        };
      };
      /** @description `VALIDATION_FAILED` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
            /** @constant */
            statusCode?: 400;
          };
        };
      };
      401: components['responses']['ClienteleUnauthenticated'];
      /** @description `ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `ROLE_REQUIRED`, `STAFF_ONLY`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?:
              | 'ACCESS_ENDED'
              | 'CROSS_SITE'
              | 'MEMBERSHIP_UNKNOWN'
              | 'NO_MEMBERSHIP'
              | 'ROLE_REQUIRED'
              | 'STAFF_ONLY'
              | 'VIEW_ENDED'
              | 'VIEW_ONLY'
              | 'VIEW_UNKNOWN';
            /** @constant */
            statusCode?: 403;
          };
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
            /** @constant */
            statusCode?: 404;
          };
        };
      };
      /** @description `DUPLICATE_NAME`, `MEMBERSHIP_REQUIRED`, `STALE_VERSION` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'DUPLICATE_NAME' | 'MEMBERSHIP_REQUIRED' | 'STALE_VERSION';
            /** @constant */
            statusCode?: 409;
          };
        };
      };
      415: components['responses']['ClienteleUnsupportedMediaType'];
      /** @description `TEMPLATE_INVALID`, `TEMPLATE_WITHOUT_LINK` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'TEMPLATE_INVALID' | 'TEMPLATE_WITHOUT_LINK';
            /** @constant */
            statusCode?: 422;
          };
        };
      };
      503: components['responses']['ClienteleUnavailable'];
      507: components['responses']['ClienteleStorageFailed'];
    };
  };
  previewInvitationTemplate: {
    parameters: {
      query?: {
        locale?: string;
      };
      header?: {
        /** @description The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it. */
        'X-Membership-Id'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        /**
         * @example {
         *       "message": "Welcome to our portal.",
         *       "name": "Ada Park",
         *       "email": "ada@ada.example",
         *       "inviterName": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
         *       "clientName": "Ada & Partners",
         *       "accessUntil": "2026-12-31"
         *     }
         */
        'application/json': components['schemas']['ClientelePreviewWords'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "subject": "Your access to {{ portal }}",
           *       "text": "Hello, here is your link: {{ url }}",
           *       "html": "<p>Hello, here is your link.</p>"
           *     }
           */
          'application/json': components['schemas']['ClienteleFilledTemplate'];
        };
      };
      /** @description `VALIDATION_FAILED` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
            /** @constant */
            statusCode?: 400;
          };
        };
      };
      401: components['responses']['ClienteleUnauthenticated'];
      /** @description `ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `STAFF_ONLY`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?:
              | 'ACCESS_ENDED'
              | 'CROSS_SITE'
              | 'MEMBERSHIP_UNKNOWN'
              | 'NO_MEMBERSHIP'
              | 'STAFF_ONLY'
              | 'VIEW_ENDED'
              | 'VIEW_ONLY'
              | 'VIEW_UNKNOWN';
            /** @constant */
            statusCode?: 403;
          };
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
            /** @constant */
            statusCode?: 404;
          };
        };
      };
      /** @description `MEMBERSHIP_REQUIRED` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'MEMBERSHIP_REQUIRED';
            /** @constant */
            statusCode?: 409;
          };
        };
      };
      415: components['responses']['ClienteleUnsupportedMediaType'];
      /** @description `TEMPLATE_INVALID` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'TEMPLATE_INVALID';
            /** @constant */
            statusCode?: 422;
          };
        };
      };
      503: components['responses']['ClienteleUnavailable'];
      507: components['responses']['ClienteleStorageFailed'];
    };
  };
  listInvitations: {
    parameters: {
      query?: {
        clientId?: string;
        cursor?: string;
        limit?: number;
        status?: 'pending' | 'accepted' | 'declined' | 'cancelled' | 'expired';
      };
      header?: {
        /** @description The token of a view that the caller has begun: the request is then answered as that of the member it looks as. */
        'X-Clientele-View'?: string;
        /** @description The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it. */
        'X-Membership-Id'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "id": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *           "status": "pending",
           *           "sentAt": "2026-11-25T10:00:00.000Z",
           *           "expiresAt": "2026-11-25T10:00:00.000Z",
           *           "openedAt": "2026-11-25T10:00:00.000Z",
           *           "resendableAt": "2026-11-25T10:00:00.000Z",
           *           "void": "inviter",
           *           "delivery": "queued",
           *           "locale": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *           "memberId": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *           "clientId": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *           "email": "ada@ada.example",
           *           "inviter": {
           *             "id": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *             "name": "Ada Park"
           *           }
           *         }
           *       ],
           *       "nextCursor": null
           *     }
           */
          'application/json': components['schemas']['ClienteleInvitationPage'];
        };
      };
      /** @description `INVALID_CURSOR`, `VALIDATION_FAILED` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'INVALID_CURSOR' | 'VALIDATION_FAILED';
            /** @constant */
            statusCode?: 400;
          };
        };
      };
      401: components['responses']['ClienteleUnauthenticated'];
      /** @description `ACCESS_ENDED`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `PERMISSION_DENIED`, `VIEW_ENDED`, `VIEW_UNKNOWN` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?:
              | 'ACCESS_ENDED'
              | 'MEMBERSHIP_UNKNOWN'
              | 'NO_MEMBERSHIP'
              | 'PERMISSION_DENIED'
              | 'VIEW_ENDED'
              | 'VIEW_UNKNOWN';
            /** @constant */
            statusCode?: 403;
          };
        };
      };
      /** @description `MEMBERSHIP_REQUIRED` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'MEMBERSHIP_REQUIRED';
            /** @constant */
            statusCode?: 409;
          };
        };
      };
      415: components['responses']['ClienteleUnsupportedMediaType'];
      503: components['responses']['ClienteleUnavailable'];
      507: components['responses']['ClienteleStorageFailed'];
    };
  };
  cancelInvitation: {
    parameters: {
      query?: never;
      header?: {
        /** @description The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it. */
        'X-Membership-Id'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done; there is nothing to tell. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `VALIDATION_FAILED` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
            /** @constant */
            statusCode?: 400;
          };
        };
      };
      401: components['responses']['ClienteleUnauthenticated'];
      /** @description `ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `PERMISSION_DENIED`, `ROLE_REQUIRED`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?:
              | 'ACCESS_ENDED'
              | 'CROSS_SITE'
              | 'MEMBERSHIP_UNKNOWN'
              | 'NO_MEMBERSHIP'
              | 'PERMISSION_DENIED'
              | 'ROLE_REQUIRED'
              | 'VIEW_ENDED'
              | 'VIEW_ONLY'
              | 'VIEW_UNKNOWN';
            /** @constant */
            statusCode?: 403;
          };
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
            /** @constant */
            statusCode?: 404;
          };
        };
      };
      /** @description `INVITATION_ACCEPTED`, `MEMBERSHIP_REQUIRED` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'INVITATION_ACCEPTED' | 'MEMBERSHIP_REQUIRED';
            /** @constant */
            statusCode?: 409;
          };
        };
      };
      /** @description `INVITATION_CANCELLED`, `INVITATION_DECLINED` */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'INVITATION_CANCELLED' | 'INVITATION_DECLINED';
            /** @constant */
            statusCode?: 410;
          };
        };
      };
      415: components['responses']['ClienteleUnsupportedMediaType'];
      503: components['responses']['ClienteleUnavailable'];
      507: components['responses']['ClienteleStorageFailed'];
    };
  };
  copyInvitationLink: {
    parameters: {
      query?: never;
      header?: {
        /** @description The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it. */
        'X-Membership-Id'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          /** @description `no-store` */
          'Cache-Control'?: 'no-store';
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "url": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *       "expiresAt": "2026-11-25T10:00:00.000Z"
           *     }
           */
          'application/json': components['schemas']['ClienteleCopiedLink'];
        };
      };
      /** @description `VALIDATION_FAILED` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
            /** @constant */
            statusCode?: 400;
          };
        };
      };
      401: components['responses']['ClienteleUnauthenticated'];
      /** @description `ACCESS_ENDED`, `COPY_LINKS_OFF`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `ROLE_REQUIRED`, `STAFF_ONLY`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?:
              | 'ACCESS_ENDED'
              | 'COPY_LINKS_OFF'
              | 'CROSS_SITE'
              | 'MEMBERSHIP_UNKNOWN'
              | 'NO_MEMBERSHIP'
              | 'ROLE_REQUIRED'
              | 'STAFF_ONLY'
              | 'VIEW_ENDED'
              | 'VIEW_ONLY'
              | 'VIEW_UNKNOWN';
            /** @constant */
            statusCode?: 403;
          };
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
            /** @constant */
            statusCode?: 404;
          };
        };
      };
      /** @description `INVITATION_ACCEPTED`, `MEMBERSHIP_REQUIRED` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'INVITATION_ACCEPTED' | 'MEMBERSHIP_REQUIRED';
            /** @constant */
            statusCode?: 409;
          };
        };
      };
      /** @description `INVITATION_CANCELLED`, `INVITATION_DECLINED`, `INVITATION_EXPIRED` */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'INVITATION_CANCELLED' | 'INVITATION_DECLINED' | 'INVITATION_EXPIRED';
            /** @constant */
            statusCode?: 410;
          };
        };
      };
      415: components['responses']['ClienteleUnsupportedMediaType'];
      503: components['responses']['ClienteleUnavailable'];
      507: components['responses']['ClienteleStorageFailed'];
    };
  };
  resendInvitation: {
    parameters: {
      query?: never;
      header?: {
        /** @description The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it. */
        'X-Membership-Id'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *       "status": "pending",
           *       "sentAt": "2026-11-25T10:00:00.000Z",
           *       "expiresAt": "2026-11-25T10:00:00.000Z",
           *       "openedAt": "2026-11-25T10:00:00.000Z",
           *       "resendableAt": "2026-11-25T10:00:00.000Z",
           *       "void": "inviter",
           *       "delivery": "queued",
           *       "locale": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *     }
           */
          'application/json': components['schemas']['ClienteleInvitation'];
        };
      };
      /** @description `VALIDATION_FAILED` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
            /** @constant */
            statusCode?: 400;
          };
        };
      };
      401: components['responses']['ClienteleUnauthenticated'];
      /** @description `ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `PERMISSION_DENIED`, `PERMISSION_ESCALATION`, `ROLE_REQUIRED`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?:
              | 'ACCESS_ENDED'
              | 'CROSS_SITE'
              | 'MEMBERSHIP_UNKNOWN'
              | 'NO_MEMBERSHIP'
              | 'PERMISSION_DENIED'
              | 'PERMISSION_ESCALATION'
              | 'ROLE_REQUIRED'
              | 'VIEW_ENDED'
              | 'VIEW_ONLY'
              | 'VIEW_UNKNOWN';
            /** @constant */
            statusCode?: 403;
          };
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
            /** @constant */
            statusCode?: 404;
          };
        };
      };
      /** @description `INVITATION_ACCEPTED`, `MEMBERSHIP_REQUIRED`, `MEMBER_STATE`, `PENDING_LIMIT` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'INVITATION_ACCEPTED' | 'MEMBERSHIP_REQUIRED' | 'MEMBER_STATE' | 'PENDING_LIMIT';
            /** @constant */
            statusCode?: 409;
          };
        };
      };
      /** @description `INVITATION_CANCELLED`, `INVITATION_DECLINED`, `INVITATION_VOID` */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'INVITATION_CANCELLED' | 'INVITATION_DECLINED' | 'INVITATION_VOID';
            /** @constant */
            statusCode?: 410;
          };
        };
      };
      415: components['responses']['ClienteleUnsupportedMediaType'];
      /** @description `EMAIL_DOMAIN_NOT_ALLOWED` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'EMAIL_DOMAIN_NOT_ALLOWED';
            /** @constant */
            statusCode?: 422;
          };
        };
      };
      /** @description `INVITATION_RATE_LIMIT`, `RESEND_TOO_SOON` */
      429: {
        headers: {
          /** @description Whole seconds after which the call can succeed. */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'INVITATION_RATE_LIMIT' | 'RESEND_TOO_SOON';
            /** @constant */
            statusCode?: 429;
          };
        };
      };
      503: components['responses']['ClienteleUnavailable'];
      507: components['responses']['ClienteleStorageFailed'];
    };
  };
  acceptInvitation: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Ada Park",
         *       "password": "a long and rare passphrase",
         *       "token": "the-token-of-the-link"
         *     }
         */
        'application/json': components['schemas']['ClienteleAcceptInvitation'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "identity": {
           *         "id": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *         "email": "ada@ada.example",
           *         "name": "Ada Park"
           *       },
           *       "memberId": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *       "portalId": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *     }
           */
          'application/json': components['schemas']['ClienteleAcceptance'];
        };
      };
      /** @description `VALIDATION_FAILED`, `WEAK_PASSWORD` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED' | 'WEAK_PASSWORD';
            /** @constant */
            statusCode?: 400;
          };
        };
      };
      /** @description `CROSS_SITE`, `VIEW_ONLY`, `WRONG_RECIPIENT` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'CROSS_SITE' | 'VIEW_ONLY' | 'WRONG_RECIPIENT';
            /** @constant */
            statusCode?: 403;
          };
        };
      };
      /** @description `INVITATION_NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'INVITATION_NOT_FOUND';
            /** @constant */
            statusCode?: 404;
          };
        };
      };
      /** @description `ALREADY_MEMBER`, `INVITATION_ACCEPTED`, `LOGIN_REQUIRED`, `MEMBER_STATE`, `SEAT_LIMIT` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?:
              | 'ALREADY_MEMBER'
              | 'INVITATION_ACCEPTED'
              | 'LOGIN_REQUIRED'
              | 'MEMBER_STATE'
              | 'SEAT_LIMIT';
            /** @constant */
            statusCode?: 409;
          };
        };
      };
      /** @description `INVITATION_CANCELLED`, `INVITATION_DECLINED`, `INVITATION_EXPIRED`, `INVITATION_SUPERSEDED`, `INVITATION_VOID` */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?:
              | 'INVITATION_CANCELLED'
              | 'INVITATION_DECLINED'
              | 'INVITATION_EXPIRED'
              | 'INVITATION_SUPERSEDED'
              | 'INVITATION_VOID';
            /** @constant */
            statusCode?: 410;
          };
        };
      };
      415: components['responses']['ClienteleUnsupportedMediaType'];
      503: components['responses']['ClienteleUnavailable'];
      507: components['responses']['ClienteleStorageFailed'];
    };
  };
  declineInvitation: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "token": "the-token-of-the-link"
         *     }
         */
        'application/json': components['schemas']['ClienteleToken'];
      };
    };
    responses: {
      /** @description Done; there is nothing to tell. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `VALIDATION_FAILED` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
            /** @constant */
            statusCode?: 400;
          };
        };
      };
      /** @description `CROSS_SITE`, `VIEW_ONLY` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'CROSS_SITE' | 'VIEW_ONLY';
            /** @constant */
            statusCode?: 403;
          };
        };
      };
      /** @description `INVITATION_NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'INVITATION_NOT_FOUND';
            /** @constant */
            statusCode?: 404;
          };
        };
      };
      /** @description `INVITATION_ACCEPTED` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'INVITATION_ACCEPTED';
            /** @constant */
            statusCode?: 409;
          };
        };
      };
      /** @description `INVITATION_CANCELLED`, `INVITATION_DECLINED`, `INVITATION_EXPIRED`, `INVITATION_SUPERSEDED` */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?:
              | 'INVITATION_CANCELLED'
              | 'INVITATION_DECLINED'
              | 'INVITATION_EXPIRED'
              | 'INVITATION_SUPERSEDED';
            /** @constant */
            statusCode?: 410;
          };
        };
      };
      415: components['responses']['ClienteleUnsupportedMediaType'];
      503: components['responses']['ClienteleUnavailable'];
      507: components['responses']['ClienteleStorageFailed'];
    };
  };
  previewInvitation: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "locale": "de",
         *       "token": "the-token-of-the-link"
         *     }
         */
        'application/json': components['schemas']['ClientelePreviewInvitation'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "email": "ada@ada.example",
           *       "name": "Ada Park",
           *       "kind": "staff",
           *       "role": "admin",
           *       "portal": {
           *         "key": "reports.view",
           *         "name": "Ada Park",
           *         "timeZone": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *       },
           *       "client": {
           *         "id": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *         "name": "Ada Park"
           *       },
           *       "inviter": {
           *         "name": "Ada Park"
           *       },
           *       "message": "Welcome to our portal.",
           *       "projects": [
           *         {
           *           "id": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *           "name": "Ada Park"
           *         }
           *       ],
           *       "groups": [
           *         {
           *           "id": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *           "name": "Ada Park"
           *         }
           *       ],
           *       "permissions": [
           *         "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *       ],
           *       "permissionLabels": {},
           *       "expiresAt": "2026-11-25T10:00:00.000Z",
           *       "accessUntil": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *       "void": null,
           *       "takes": "account"
           *     }
           */
          'application/json': components['schemas']['ClienteleInvitationPreview'];
        };
      };
      /** @description `VALIDATION_FAILED` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
            /** @constant */
            statusCode?: 400;
          };
        };
      };
      /** @description `CROSS_SITE`, `VIEW_ONLY` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'CROSS_SITE' | 'VIEW_ONLY';
            /** @constant */
            statusCode?: 403;
          };
        };
      };
      /** @description `INVITATION_NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'INVITATION_NOT_FOUND';
            /** @constant */
            statusCode?: 404;
          };
        };
      };
      /** @description `ALREADY_MEMBER`, `INVITATION_ACCEPTED`, `MEMBER_STATE`, `SEAT_LIMIT` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'ALREADY_MEMBER' | 'INVITATION_ACCEPTED' | 'MEMBER_STATE' | 'SEAT_LIMIT';
            /** @constant */
            statusCode?: 409;
          };
        };
      };
      /** @description `INVITATION_CANCELLED`, `INVITATION_DECLINED`, `INVITATION_EXPIRED`, `INVITATION_SUPERSEDED`, `INVITATION_VOID` */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?:
              | 'INVITATION_CANCELLED'
              | 'INVITATION_DECLINED'
              | 'INVITATION_EXPIRED'
              | 'INVITATION_SUPERSEDED'
              | 'INVITATION_VOID';
            /** @constant */
            statusCode?: 410;
          };
        };
      };
      415: components['responses']['ClienteleUnsupportedMediaType'];
      503: components['responses']['ClienteleUnavailable'];
      507: components['responses']['ClienteleStorageFailed'];
    };
  };
  askToJoin: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "token": "the-token-of-the-link",
         *       "email": "ada@ada.example"
         *     }
         */
        'application/json': components['schemas']['ClienteleAskToJoin'];
      };
    };
    responses: {
      /** @description Done; there is nothing to tell. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `VALIDATION_FAILED` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
            /** @constant */
            statusCode?: 400;
          };
        };
      };
      /** @description `CROSS_SITE`, `VIEW_ONLY` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'CROSS_SITE' | 'VIEW_ONLY';
            /** @constant */
            statusCode?: 403;
          };
        };
      };
      415: components['responses']['ClienteleUnsupportedMediaType'];
    };
  };
  getMe: {
    parameters: {
      query?: {
        projectId?: string;
      };
      header?: {
        /** @description The token of a view that the caller has begun: the request is then answered as that of the member it looks as. */
        'X-Clientele-View'?: string;
        /** @description The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it. */
        'X-Membership-Id'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "identity": {
           *         "id": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *         "email": "ada@ada.example",
           *         "name": "Ada Park"
           *       },
           *       "memberships": [
           *         {
           *           "id": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *           "kind": "staff",
           *           "portal": {
           *             "id": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *             "key": "reports.view",
           *             "name": "Ada Park",
           *             "timeZone": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *           },
           *           "client": {
           *             "id": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *             "name": "Ada Park"
           *           },
           *           "role": "admin",
           *           "accessUntil": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *         }
           *       ],
           *       "membership": {
           *         "id": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *         "kind": "staff",
           *         "portal": {
           *           "id": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *           "key": "reports.view",
           *           "name": "Ada Park",
           *           "timeZone": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *         },
           *         "client": {
           *           "id": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *           "name": "Ada Park"
           *         },
           *         "role": "admin",
           *         "accessUntil": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *       },
           *       "access": {
           *         "state": "ok",
           *         "message": "Welcome to our portal."
           *       },
           *       "permissions": [
           *         "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *       ]
           *     }
           */
          'application/json': components['schemas']['ClienteleMe'];
        };
      };
      /** @description `VALIDATION_FAILED` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
            /** @constant */
            statusCode?: 400;
          };
        };
      };
      401: components['responses']['ClienteleUnauthenticated'];
      /** @description `ACCESS_ENDED`, `MEMBERSHIP_UNKNOWN`, `VIEW_ENDED`, `VIEW_UNKNOWN` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'ACCESS_ENDED' | 'MEMBERSHIP_UNKNOWN' | 'VIEW_ENDED' | 'VIEW_UNKNOWN';
            /** @constant */
            statusCode?: 403;
          };
        };
      };
      415: components['responses']['ClienteleUnsupportedMediaType'];
      503: components['responses']['ClienteleUnavailable'];
      507: components['responses']['ClienteleStorageFailed'];
    };
  };
  leave: {
    parameters: {
      query?: never;
      header?: {
        /** @description The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it. */
        'X-Membership-Id'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done; there is nothing to tell. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `VALIDATION_FAILED` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
            /** @constant */
            statusCode?: 400;
          };
        };
      };
      401: components['responses']['ClienteleUnauthenticated'];
      /** @description `ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?:
              | 'ACCESS_ENDED'
              | 'CROSS_SITE'
              | 'MEMBERSHIP_UNKNOWN'
              | 'NO_MEMBERSHIP'
              | 'VIEW_ENDED'
              | 'VIEW_ONLY'
              | 'VIEW_UNKNOWN';
            /** @constant */
            statusCode?: 403;
          };
        };
      };
      /** @description `LAST_ADMIN`, `MEMBERSHIP_REQUIRED` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'LAST_ADMIN' | 'MEMBERSHIP_REQUIRED';
            /** @constant */
            statusCode?: 409;
          };
        };
      };
      415: components['responses']['ClienteleUnsupportedMediaType'];
      503: components['responses']['ClienteleUnavailable'];
      507: components['responses']['ClienteleStorageFailed'];
    };
  };
  listMembers: {
    parameters: {
      query?: {
        clientId?: string;
        cursor?: string;
        groupId?: string;
        inactiveDays?: number;
        kind?: 'staff' | 'client';
        limit?: number;
        projectId?: string;
        q?: string;
        role?: 'admin' | 'staff' | 'member';
        sort?:
          | 'name'
          | '-name'
          | 'email'
          | '-email'
          | 'createdAt'
          | '-createdAt'
          | 'lastActiveAt'
          | '-lastActiveAt';
        status?: 'pending' | 'active' | 'deactivated' | 'ended';
        total?: boolean;
      };
      header?: {
        /** @description The token of a view that the caller has begun: the request is then answered as that of the member it looks as. */
        'X-Clientele-View'?: string;
        /** @description The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it. */
        'X-Membership-Id'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "id": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *           "kind": "client",
           *           "clientId": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *           "clientName": "Ada & Partners",
           *           "clients": [
           *             "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *           ],
           *           "clientCount": 3,
           *           "email": "ada@ada.example",
           *           "emailConflict": "taken",
           *           "name": "Ada Park",
           *           "role": "member",
           *           "status": "active",
           *           "accessUntil": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *           "standing": "ok",
           *           "lastActiveAt": "2026-11-25T10:00:00.000Z",
           *           "reviewedAt": "2026-11-25T10:00:00.000Z",
           *           "locale": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *           "portalRate": null,
           *           "permissions": {
           *             "mode": "default",
           *             "profileId": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *           },
           *           "invitation": null,
           *           "projects": [
           *             {
           *               "id": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *               "rate": "95.50",
           *               "customized": true,
           *               "until": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *             }
           *           ],
           *           "projectCount": 3,
           *           "groups": [
           *             "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *           ],
           *           "groupCount": 3,
           *           "goneGroups": [],
           *           "version": 1
           *         }
           *       ],
           *       "nextCursor": null,
           *       "total": 3
           *     }
           */
          'application/json': components['schemas']['ClienteleMemberPage'];
        };
      };
      /** @description `INVALID_CURSOR`, `VALIDATION_FAILED` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'INVALID_CURSOR' | 'VALIDATION_FAILED';
            /** @constant */
            statusCode?: 400;
          };
        };
      };
      401: components['responses']['ClienteleUnauthenticated'];
      /** @description `ACCESS_ENDED`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `PERMISSION_DENIED`, `VIEW_ENDED`, `VIEW_UNKNOWN` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?:
              | 'ACCESS_ENDED'
              | 'MEMBERSHIP_UNKNOWN'
              | 'NO_MEMBERSHIP'
              | 'PERMISSION_DENIED'
              | 'VIEW_ENDED'
              | 'VIEW_UNKNOWN';
            /** @constant */
            statusCode?: 403;
          };
        };
      };
      /** @description `MEMBERSHIP_REQUIRED` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'MEMBERSHIP_REQUIRED';
            /** @constant */
            statusCode?: 409;
          };
        };
      };
      415: components['responses']['ClienteleUnsupportedMediaType'];
      503: components['responses']['ClienteleUnavailable'];
      507: components['responses']['ClienteleStorageFailed'];
    };
  };
  createMember: {
    parameters: {
      query?: never;
      header?: {
        /** @description The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it. */
        'X-Membership-Id'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "kind": "client",
         *       "email": "ada@ada.example",
         *       "name": "Ada Park",
         *       "locale": "de",
         *       "clientId": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
         *       "role": "member",
         *       "accessUntil": "2026-12-31",
         *       "clients": [
         *         "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
         *       ],
         *       "projects": [
         *         {
         *           "id": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
         *           "rate": "95.50",
         *           "until": "2026-12-31"
         *         }
         *       ],
         *       "groups": [
         *         "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
         *       ],
         *       "message": "Welcome to our portal."
         *     }
         */
        'application/json': components['schemas']['ClienteleCreateMember'];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "member": {
           *         "id": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *         "kind": "client",
           *         "clientId": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *         "clientName": "Ada & Partners",
           *         "clients": [
           *           "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *         ],
           *         "clientCount": 3,
           *         "email": "ada@ada.example",
           *         "emailConflict": "taken",
           *         "name": "Ada Park",
           *         "role": "member",
           *         "status": "active",
           *         "accessUntil": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *         "standing": "ok",
           *         "lastActiveAt": "2026-11-25T10:00:00.000Z",
           *         "reviewedAt": "2026-11-25T10:00:00.000Z",
           *         "locale": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *         "portalRate": null,
           *         "permissions": {
           *           "mode": "default",
           *           "profileId": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *         },
           *         "invitation": null,
           *         "projects": [
           *           {
           *             "id": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *             "rate": "95.50",
           *             "customized": true,
           *             "until": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *           }
           *         ],
           *         "projectCount": 3,
           *         "groups": [
           *           "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *         ],
           *         "groupCount": 3,
           *         "goneGroups": [],
           *         "version": 1
           *       },
           *       "invitation": {
           *         "id": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *         "status": "pending",
           *         "sentAt": "2026-11-25T10:00:00.000Z",
           *         "expiresAt": "2026-11-25T10:00:00.000Z",
           *         "openedAt": "2026-11-25T10:00:00.000Z",
           *         "resendableAt": "2026-11-25T10:00:00.000Z",
           *         "void": "inviter",
           *         "delivery": "queued",
           *         "locale": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *       },
           *       "warnings": []
           *     }
           */
          'application/json': components['schemas']['ClienteleCreatedMember'];
        };
      };
      /** @description `VALIDATION_FAILED`, `WEAK_PASSWORD` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED' | 'WEAK_PASSWORD';
            /** @constant */
            statusCode?: 400;
          };
        };
      };
      401: components['responses']['ClienteleUnauthenticated'];
      /** @description `ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `PERMISSION_DENIED`, `PERMISSION_ESCALATION`, `PLAN_FORBIDS`, `ROLE_REQUIRED`, `STAFF_FIELDS`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?:
              | 'ACCESS_ENDED'
              | 'CROSS_SITE'
              | 'MEMBERSHIP_UNKNOWN'
              | 'NO_MEMBERSHIP'
              | 'PERMISSION_DENIED'
              | 'PERMISSION_ESCALATION'
              | 'PLAN_FORBIDS'
              | 'ROLE_REQUIRED'
              | 'STAFF_FIELDS'
              | 'VIEW_ENDED'
              | 'VIEW_ONLY'
              | 'VIEW_UNKNOWN';
            /** @constant */
            statusCode?: 403;
          };
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
            /** @constant */
            statusCode?: 404;
          };
        };
      };
      /** @description `ALREADY_INVITED`, `ALREADY_MEMBER`, `MEMBERSHIP_REQUIRED`, `PENDING_LIMIT`, `SEAT_LIMIT` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?:
              | 'ALREADY_INVITED'
              | 'ALREADY_MEMBER'
              | 'MEMBERSHIP_REQUIRED'
              | 'PENDING_LIMIT'
              | 'SEAT_LIMIT';
            /** @constant */
            statusCode?: 409;
          };
        };
      };
      415: components['responses']['ClienteleUnsupportedMediaType'];
      /** @description `EMAIL_DOMAIN_NOT_ALLOWED`, `RATE_NOT_APPLICABLE`, `UNKNOWN_GROUP`, `UNKNOWN_PERMISSION`, `UNKNOWN_PROJECT` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?:
              | 'EMAIL_DOMAIN_NOT_ALLOWED'
              | 'RATE_NOT_APPLICABLE'
              | 'UNKNOWN_GROUP'
              | 'UNKNOWN_PERMISSION'
              | 'UNKNOWN_PROJECT';
            /** @constant */
            statusCode?: 422;
          };
        };
      };
      /** @description `INVITATION_RATE_LIMIT`, `RESEND_TOO_SOON` */
      429: {
        headers: {
          /** @description Whole seconds after which the call can succeed. */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'INVITATION_RATE_LIMIT' | 'RESEND_TOO_SOON';
            /** @constant */
            statusCode?: 429;
          };
        };
      };
      503: components['responses']['ClienteleUnavailable'];
      507: components['responses']['ClienteleStorageFailed'];
    };
  };
  getMember: {
    parameters: {
      query?: never;
      header?: {
        /** @description The token of a view that the caller has begun: the request is then answered as that of the member it looks as. */
        'X-Clientele-View'?: string;
        /** @description The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it. */
        'X-Membership-Id'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *       "kind": "client",
           *       "clientId": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *       "clientName": "Ada & Partners",
           *       "clients": [
           *         "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *       ],
           *       "clientCount": 3,
           *       "email": "ada@ada.example",
           *       "emailConflict": "taken",
           *       "name": "Ada Park",
           *       "role": "member",
           *       "status": "active",
           *       "accessUntil": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *       "standing": "ok",
           *       "lastActiveAt": "2026-11-25T10:00:00.000Z",
           *       "reviewedAt": "2026-11-25T10:00:00.000Z",
           *       "locale": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *       "portalRate": null,
           *       "permissions": {
           *         "mode": "default",
           *         "profileId": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *       },
           *       "invitation": null,
           *       "projects": [
           *         {
           *           "id": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *           "rate": "95.50",
           *           "customized": true,
           *           "until": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *         }
           *       ],
           *       "projectCount": 3,
           *       "groups": [
           *         "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *       ],
           *       "groupCount": 3,
           *       "goneGroups": [],
           *       "version": 1
           *     }
           */
          'application/json': components['schemas']['ClienteleMember'];
        };
      };
      /** @description `VALIDATION_FAILED` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
            /** @constant */
            statusCode?: 400;
          };
        };
      };
      401: components['responses']['ClienteleUnauthenticated'];
      /** @description `ACCESS_ENDED`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `PERMISSION_DENIED`, `VIEW_ENDED`, `VIEW_UNKNOWN` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?:
              | 'ACCESS_ENDED'
              | 'MEMBERSHIP_UNKNOWN'
              | 'NO_MEMBERSHIP'
              | 'PERMISSION_DENIED'
              | 'VIEW_ENDED'
              | 'VIEW_UNKNOWN';
            /** @constant */
            statusCode?: 403;
          };
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
            /** @constant */
            statusCode?: 404;
          };
        };
      };
      /** @description `MEMBERSHIP_REQUIRED` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'MEMBERSHIP_REQUIRED';
            /** @constant */
            statusCode?: 409;
          };
        };
      };
      415: components['responses']['ClienteleUnsupportedMediaType'];
      503: components['responses']['ClienteleUnavailable'];
      507: components['responses']['ClienteleStorageFailed'];
    };
  };
  removeMember: {
    parameters: {
      query?: {
        notify?: boolean;
      };
      header?: {
        /** @description The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it. */
        'X-Membership-Id'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done; there is nothing to tell. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `VALIDATION_FAILED` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
            /** @constant */
            statusCode?: 400;
          };
        };
      };
      401: components['responses']['ClienteleUnauthenticated'];
      /** @description `ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `PERMISSION_DENIED`, `ROLE_REQUIRED`, `SELF_CHANGE`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?:
              | 'ACCESS_ENDED'
              | 'CROSS_SITE'
              | 'MEMBERSHIP_UNKNOWN'
              | 'NO_MEMBERSHIP'
              | 'PERMISSION_DENIED'
              | 'ROLE_REQUIRED'
              | 'SELF_CHANGE'
              | 'VIEW_ENDED'
              | 'VIEW_ONLY'
              | 'VIEW_UNKNOWN';
            /** @constant */
            statusCode?: 403;
          };
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
            /** @constant */
            statusCode?: 404;
          };
        };
      };
      /** @description `LAST_ADMIN`, `MEMBERSHIP_REQUIRED` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'LAST_ADMIN' | 'MEMBERSHIP_REQUIRED';
            /** @constant */
            statusCode?: 409;
          };
        };
      };
      415: components['responses']['ClienteleUnsupportedMediaType'];
      503: components['responses']['ClienteleUnavailable'];
      507: components['responses']['ClienteleStorageFailed'];
    };
  };
  updateMember: {
    parameters: {
      query?: never;
      header?: {
        /** @description The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it. */
        'X-Membership-Id'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        /**
         * @example {
         *       "email": "ada@ada.example",
         *       "name": "Ada Park",
         *       "locale": "de",
         *       "role": "member",
         *       "accessUntil": "2026-12-31",
         *       "clients": [
         *         "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
         *       ],
         *       "projects": [
         *         {
         *           "id": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
         *           "rate": "95.50",
         *           "until": "2026-12-31"
         *         }
         *       ],
         *       "groups": [
         *         "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
         *       ],
         *       "notify": true,
         *       "version": 1
         *     }
         */
        'application/json': components['schemas']['ClienteleUpdateMember'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *       "kind": "client",
           *       "clientId": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *       "clientName": "Ada & Partners",
           *       "clients": [
           *         "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *       ],
           *       "clientCount": 3,
           *       "email": "ada@ada.example",
           *       "emailConflict": "taken",
           *       "name": "Ada Park",
           *       "role": "member",
           *       "status": "active",
           *       "accessUntil": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *       "standing": "ok",
           *       "lastActiveAt": "2026-11-25T10:00:00.000Z",
           *       "reviewedAt": "2026-11-25T10:00:00.000Z",
           *       "locale": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *       "portalRate": null,
           *       "permissions": {
           *         "mode": "default",
           *         "profileId": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *       },
           *       "invitation": null,
           *       "projects": [
           *         {
           *           "id": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *           "rate": "95.50",
           *           "customized": true,
           *           "until": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *         }
           *       ],
           *       "projectCount": 3,
           *       "groups": [
           *         "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *       ],
           *       "groupCount": 3,
           *       "goneGroups": [],
           *       "version": 1
           *     }
           */
          'application/json': components['schemas']['ClienteleMember'];
        };
      };
      /** @description `VALIDATION_FAILED` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
            /** @constant */
            statusCode?: 400;
          };
        };
      };
      401: components['responses']['ClienteleUnauthenticated'];
      /** @description `ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `PERMISSION_DENIED`, `PERMISSION_ESCALATION`, `ROLE_REQUIRED`, `SELF_CHANGE`, `STAFF_ONLY`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?:
              | 'ACCESS_ENDED'
              | 'CROSS_SITE'
              | 'MEMBERSHIP_UNKNOWN'
              | 'NO_MEMBERSHIP'
              | 'PERMISSION_DENIED'
              | 'PERMISSION_ESCALATION'
              | 'ROLE_REQUIRED'
              | 'SELF_CHANGE'
              | 'STAFF_ONLY'
              | 'VIEW_ENDED'
              | 'VIEW_ONLY'
              | 'VIEW_UNKNOWN';
            /** @constant */
            statusCode?: 403;
          };
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
            /** @constant */
            statusCode?: 404;
          };
        };
      };
      /** @description `ALREADY_INVITED`, `ALREADY_MEMBER`, `LAST_ADMIN`, `MEMBERSHIP_REQUIRED`, `MEMBER_STATE`, `PENDING_LIMIT`, `SEAT_LIMIT`, `STALE_VERSION` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?:
              | 'ALREADY_INVITED'
              | 'ALREADY_MEMBER'
              | 'LAST_ADMIN'
              | 'MEMBERSHIP_REQUIRED'
              | 'MEMBER_STATE'
              | 'PENDING_LIMIT'
              | 'SEAT_LIMIT'
              | 'STALE_VERSION';
            /** @constant */
            statusCode?: 409;
          };
        };
      };
      /** @description `INVITATION_VOID` */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'INVITATION_VOID';
            /** @constant */
            statusCode?: 410;
          };
        };
      };
      415: components['responses']['ClienteleUnsupportedMediaType'];
      /** @description `EMAIL_DOMAIN_NOT_ALLOWED`, `RATE_NOT_APPLICABLE`, `UNKNOWN_GROUP`, `UNKNOWN_PROJECT` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?:
              | 'EMAIL_DOMAIN_NOT_ALLOWED'
              | 'RATE_NOT_APPLICABLE'
              | 'UNKNOWN_GROUP'
              | 'UNKNOWN_PROJECT';
            /** @constant */
            statusCode?: 422;
          };
        };
      };
      /** @description `INVITATION_RATE_LIMIT`, `RESEND_TOO_SOON` */
      429: {
        headers: {
          /** @description Whole seconds after which the call can succeed. */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'INVITATION_RATE_LIMIT' | 'RESEND_TOO_SOON';
            /** @constant */
            statusCode?: 429;
          };
        };
      };
      503: components['responses']['ClienteleUnavailable'];
      507: components['responses']['ClienteleStorageFailed'];
    };
  };
  activateMember: {
    parameters: {
      query?: never;
      header?: {
        /** @description The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it. */
        'X-Membership-Id'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *       "kind": "client",
           *       "clientId": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *       "clientName": "Ada & Partners",
           *       "clients": [
           *         "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *       ],
           *       "clientCount": 3,
           *       "email": "ada@ada.example",
           *       "emailConflict": "taken",
           *       "name": "Ada Park",
           *       "role": "member",
           *       "status": "active",
           *       "accessUntil": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *       "standing": "ok",
           *       "lastActiveAt": "2026-11-25T10:00:00.000Z",
           *       "reviewedAt": "2026-11-25T10:00:00.000Z",
           *       "locale": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *       "portalRate": null,
           *       "permissions": {
           *         "mode": "default",
           *         "profileId": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *       },
           *       "invitation": null,
           *       "projects": [
           *         {
           *           "id": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *           "rate": "95.50",
           *           "customized": true,
           *           "until": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *         }
           *       ],
           *       "projectCount": 3,
           *       "groups": [
           *         "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *       ],
           *       "groupCount": 3,
           *       "goneGroups": [],
           *       "version": 1
           *     }
           */
          'application/json': components['schemas']['ClienteleMember'];
        };
      };
      /** @description `VALIDATION_FAILED` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
            /** @constant */
            statusCode?: 400;
          };
        };
      };
      401: components['responses']['ClienteleUnauthenticated'];
      /** @description `ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `PERMISSION_DENIED`, `PERMISSION_ESCALATION`, `ROLE_REQUIRED`, `SELF_CHANGE`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?:
              | 'ACCESS_ENDED'
              | 'CROSS_SITE'
              | 'MEMBERSHIP_UNKNOWN'
              | 'NO_MEMBERSHIP'
              | 'PERMISSION_DENIED'
              | 'PERMISSION_ESCALATION'
              | 'ROLE_REQUIRED'
              | 'SELF_CHANGE'
              | 'VIEW_ENDED'
              | 'VIEW_ONLY'
              | 'VIEW_UNKNOWN';
            /** @constant */
            statusCode?: 403;
          };
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
            /** @constant */
            statusCode?: 404;
          };
        };
      };
      /** @description `MEMBERSHIP_REQUIRED`, `MEMBER_STATE`, `SEAT_LIMIT` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'MEMBERSHIP_REQUIRED' | 'MEMBER_STATE' | 'SEAT_LIMIT';
            /** @constant */
            statusCode?: 409;
          };
        };
      };
      415: components['responses']['ClienteleUnsupportedMediaType'];
      503: components['responses']['ClienteleUnavailable'];
      507: components['responses']['ClienteleStorageFailed'];
    };
  };
  listMemberClients: {
    parameters: {
      query?: {
        cursor?: string;
        limit?: number;
      };
      header?: {
        /** @description The token of a view that the caller has begun: the request is then answered as that of the member it looks as. */
        'X-Clientele-View'?: string;
        /** @description The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it. */
        'X-Membership-Id'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "id": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *           "name": "Ada & Partners"
           *         }
           *       ],
           *       "nextCursor": null,
           *       "all": true
           *     }
           */
          'application/json': components['schemas']['ClienteleAssignedClientsPage'];
        };
      };
      /** @description `INVALID_CURSOR`, `VALIDATION_FAILED` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'INVALID_CURSOR' | 'VALIDATION_FAILED';
            /** @constant */
            statusCode?: 400;
          };
        };
      };
      401: components['responses']['ClienteleUnauthenticated'];
      /** @description `ACCESS_ENDED`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `PERMISSION_DENIED`, `VIEW_ENDED`, `VIEW_UNKNOWN` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?:
              | 'ACCESS_ENDED'
              | 'MEMBERSHIP_UNKNOWN'
              | 'NO_MEMBERSHIP'
              | 'PERMISSION_DENIED'
              | 'VIEW_ENDED'
              | 'VIEW_UNKNOWN';
            /** @constant */
            statusCode?: 403;
          };
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
            /** @constant */
            statusCode?: 404;
          };
        };
      };
      /** @description `MEMBERSHIP_REQUIRED` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'MEMBERSHIP_REQUIRED';
            /** @constant */
            statusCode?: 409;
          };
        };
      };
      415: components['responses']['ClienteleUnsupportedMediaType'];
      503: components['responses']['ClienteleUnavailable'];
      507: components['responses']['ClienteleStorageFailed'];
    };
  };
  deactivateMember: {
    parameters: {
      query?: never;
      header?: {
        /** @description The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it. */
        'X-Membership-Id'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *       "kind": "client",
           *       "clientId": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *       "clientName": "Ada & Partners",
           *       "clients": [
           *         "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *       ],
           *       "clientCount": 3,
           *       "email": "ada@ada.example",
           *       "emailConflict": "taken",
           *       "name": "Ada Park",
           *       "role": "member",
           *       "status": "active",
           *       "accessUntil": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *       "standing": "ok",
           *       "lastActiveAt": "2026-11-25T10:00:00.000Z",
           *       "reviewedAt": "2026-11-25T10:00:00.000Z",
           *       "locale": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *       "portalRate": null,
           *       "permissions": {
           *         "mode": "default",
           *         "profileId": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *       },
           *       "invitation": null,
           *       "projects": [
           *         {
           *           "id": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *           "rate": "95.50",
           *           "customized": true,
           *           "until": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *         }
           *       ],
           *       "projectCount": 3,
           *       "groups": [
           *         "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *       ],
           *       "groupCount": 3,
           *       "goneGroups": [],
           *       "version": 1
           *     }
           */
          'application/json': components['schemas']['ClienteleMember'];
        };
      };
      /** @description `VALIDATION_FAILED` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
            /** @constant */
            statusCode?: 400;
          };
        };
      };
      401: components['responses']['ClienteleUnauthenticated'];
      /** @description `ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `PERMISSION_DENIED`, `ROLE_REQUIRED`, `SELF_CHANGE`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?:
              | 'ACCESS_ENDED'
              | 'CROSS_SITE'
              | 'MEMBERSHIP_UNKNOWN'
              | 'NO_MEMBERSHIP'
              | 'PERMISSION_DENIED'
              | 'ROLE_REQUIRED'
              | 'SELF_CHANGE'
              | 'VIEW_ENDED'
              | 'VIEW_ONLY'
              | 'VIEW_UNKNOWN';
            /** @constant */
            statusCode?: 403;
          };
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
            /** @constant */
            statusCode?: 404;
          };
        };
      };
      /** @description `LAST_ADMIN`, `MEMBERSHIP_REQUIRED`, `MEMBER_STATE` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'LAST_ADMIN' | 'MEMBERSHIP_REQUIRED' | 'MEMBER_STATE';
            /** @constant */
            statusCode?: 409;
          };
        };
      };
      415: components['responses']['ClienteleUnsupportedMediaType'];
      503: components['responses']['ClienteleUnavailable'];
      507: components['responses']['ClienteleStorageFailed'];
    };
  };
  listMemberGroups: {
    parameters: {
      query?: {
        cursor?: string;
        limit?: number;
      };
      header?: {
        /** @description The token of a view that the caller has begun: the request is then answered as that of the member it looks as. */
        'X-Clientele-View'?: string;
        /** @description The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it. */
        'X-Membership-Id'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "id": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *         }
           *       ],
           *       "nextCursor": null
           *     }
           */
          'application/json': components['schemas']['ClienteleMemberGroupPage'];
        };
      };
      /** @description `INVALID_CURSOR`, `VALIDATION_FAILED` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'INVALID_CURSOR' | 'VALIDATION_FAILED';
            /** @constant */
            statusCode?: 400;
          };
        };
      };
      401: components['responses']['ClienteleUnauthenticated'];
      /** @description `ACCESS_ENDED`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `PERMISSION_DENIED`, `VIEW_ENDED`, `VIEW_UNKNOWN` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?:
              | 'ACCESS_ENDED'
              | 'MEMBERSHIP_UNKNOWN'
              | 'NO_MEMBERSHIP'
              | 'PERMISSION_DENIED'
              | 'VIEW_ENDED'
              | 'VIEW_UNKNOWN';
            /** @constant */
            statusCode?: 403;
          };
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
            /** @constant */
            statusCode?: 404;
          };
        };
      };
      /** @description `MEMBERSHIP_REQUIRED` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'MEMBERSHIP_REQUIRED';
            /** @constant */
            statusCode?: 409;
          };
        };
      };
      415: components['responses']['ClienteleUnsupportedMediaType'];
      503: components['responses']['ClienteleUnavailable'];
      507: components['responses']['ClienteleStorageFailed'];
    };
  };
  inviteMember: {
    parameters: {
      query?: never;
      header?: {
        /** @description The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it. */
        'X-Membership-Id'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        /**
         * @example {
         *       "message": "Welcome to our portal.",
         *       "templateId": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
         *       "locale": "de"
         *     }
         */
        'application/json': components['schemas']['ClienteleInviteMember'];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "member": {
           *         "id": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *         "kind": "client",
           *         "clientId": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *         "clientName": "Ada & Partners",
           *         "clients": [
           *           "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *         ],
           *         "clientCount": 3,
           *         "email": "ada@ada.example",
           *         "emailConflict": "taken",
           *         "name": "Ada Park",
           *         "role": "member",
           *         "status": "active",
           *         "accessUntil": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *         "standing": "ok",
           *         "lastActiveAt": "2026-11-25T10:00:00.000Z",
           *         "reviewedAt": "2026-11-25T10:00:00.000Z",
           *         "locale": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *         "portalRate": null,
           *         "permissions": {
           *           "mode": "default",
           *           "profileId": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *         },
           *         "invitation": null,
           *         "projects": [
           *           {
           *             "id": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *             "rate": "95.50",
           *             "customized": true,
           *             "until": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *           }
           *         ],
           *         "projectCount": 3,
           *         "groups": [
           *           "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *         ],
           *         "groupCount": 3,
           *         "goneGroups": [],
           *         "version": 1
           *       },
           *       "invitation": {
           *         "id": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *         "status": "pending",
           *         "sentAt": "2026-11-25T10:00:00.000Z",
           *         "expiresAt": "2026-11-25T10:00:00.000Z",
           *         "openedAt": "2026-11-25T10:00:00.000Z",
           *         "resendableAt": "2026-11-25T10:00:00.000Z",
           *         "void": "inviter",
           *         "delivery": "queued",
           *         "locale": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *       }
           *     }
           */
          'application/json': components['schemas']['ClienteleInvitedMember'];
        };
      };
      /** @description `VALIDATION_FAILED` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
            /** @constant */
            statusCode?: 400;
          };
        };
      };
      401: components['responses']['ClienteleUnauthenticated'];
      /** @description `ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `PERMISSION_DENIED`, `PERMISSION_ESCALATION`, `ROLE_REQUIRED`, `STAFF_FIELDS`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?:
              | 'ACCESS_ENDED'
              | 'CROSS_SITE'
              | 'MEMBERSHIP_UNKNOWN'
              | 'NO_MEMBERSHIP'
              | 'PERMISSION_DENIED'
              | 'PERMISSION_ESCALATION'
              | 'ROLE_REQUIRED'
              | 'STAFF_FIELDS'
              | 'VIEW_ENDED'
              | 'VIEW_ONLY'
              | 'VIEW_UNKNOWN';
            /** @constant */
            statusCode?: 403;
          };
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
            /** @constant */
            statusCode?: 404;
          };
        };
      };
      /** @description `ALREADY_INVITED`, `ALREADY_MEMBER`, `MEMBERSHIP_REQUIRED`, `MEMBER_STATE`, `PENDING_LIMIT` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?:
              | 'ALREADY_INVITED'
              | 'ALREADY_MEMBER'
              | 'MEMBERSHIP_REQUIRED'
              | 'MEMBER_STATE'
              | 'PENDING_LIMIT';
            /** @constant */
            statusCode?: 409;
          };
        };
      };
      /** @description `INVITATION_VOID` */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'INVITATION_VOID';
            /** @constant */
            statusCode?: 410;
          };
        };
      };
      415: components['responses']['ClienteleUnsupportedMediaType'];
      /** @description `EMAIL_DOMAIN_NOT_ALLOWED` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'EMAIL_DOMAIN_NOT_ALLOWED';
            /** @constant */
            statusCode?: 422;
          };
        };
      };
      /** @description `INVITATION_RATE_LIMIT`, `RESEND_TOO_SOON` */
      429: {
        headers: {
          /** @description Whole seconds after which the call can succeed. */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'INVITATION_RATE_LIMIT' | 'RESEND_TOO_SOON';
            /** @constant */
            statusCode?: 429;
          };
        };
      };
      503: components['responses']['ClienteleUnavailable'];
      507: components['responses']['ClienteleStorageFailed'];
    };
  };
  getMemberPermissions: {
    parameters: {
      query?: {
        projectId?: string;
      };
      header?: {
        /** @description The token of a view that the caller has begun: the request is then answered as that of the member it looks as. */
        'X-Clientele-View'?: string;
        /** @description The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it. */
        'X-Membership-Id'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "mode": "default",
           *       "profileId": null,
           *       "stored": null,
           *       "effective": {
           *         "reports.view": true
           *       },
           *       "customized": true,
           *       "version": 1
           *     }
           */
          'application/json': components['schemas']['ClienteleMemberPermissions'];
        };
      };
      /** @description `VALIDATION_FAILED` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
            /** @constant */
            statusCode?: 400;
          };
        };
      };
      401: components['responses']['ClienteleUnauthenticated'];
      /** @description `ACCESS_ENDED`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `PERMISSION_DENIED`, `VIEW_ENDED`, `VIEW_UNKNOWN` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?:
              | 'ACCESS_ENDED'
              | 'MEMBERSHIP_UNKNOWN'
              | 'NO_MEMBERSHIP'
              | 'PERMISSION_DENIED'
              | 'VIEW_ENDED'
              | 'VIEW_UNKNOWN';
            /** @constant */
            statusCode?: 403;
          };
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
            /** @constant */
            statusCode?: 404;
          };
        };
      };
      /** @description `MEMBERSHIP_REQUIRED` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'MEMBERSHIP_REQUIRED';
            /** @constant */
            statusCode?: 409;
          };
        };
      };
      415: components['responses']['ClienteleUnsupportedMediaType'];
      503: components['responses']['ClienteleUnavailable'];
      507: components['responses']['ClienteleStorageFailed'];
    };
  };
  setMemberPermissions: {
    parameters: {
      query?: {
        dryRun?: boolean;
      };
      header?: {
        /** @description The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it. */
        'X-Membership-Id'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "mode": "custom",
         *       "permissions": {
         *         "reports": true,
         *         "reports.view": true
         *       },
         *       "version": 1,
         *       "notify": true
         *     }
         */
        'application/json': components['schemas']['ClienteleSetPermissions'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "mode": "default",
           *       "profileId": null,
           *       "stored": null,
           *       "effective": {
           *         "reports.view": true
           *       },
           *       "customized": true,
           *       "version": 1
           *     }
           */
          'application/json':
            | components['schemas']['ClienteleMemberPermissions']
            | components['schemas']['ClienteleChangePreview'];
        };
      };
      /** @description `VALIDATION_FAILED` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
            /** @constant */
            statusCode?: 400;
          };
        };
      };
      401: components['responses']['ClienteleUnauthenticated'];
      /** @description `ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `PERMISSION_DENIED`, `PERMISSION_ESCALATION`, `PLAN_FORBIDS`, `ROLE_REQUIRED`, `SELF_CHANGE`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?:
              | 'ACCESS_ENDED'
              | 'CROSS_SITE'
              | 'MEMBERSHIP_UNKNOWN'
              | 'NO_MEMBERSHIP'
              | 'PERMISSION_DENIED'
              | 'PERMISSION_ESCALATION'
              | 'PLAN_FORBIDS'
              | 'ROLE_REQUIRED'
              | 'SELF_CHANGE'
              | 'VIEW_ENDED'
              | 'VIEW_ONLY'
              | 'VIEW_UNKNOWN';
            /** @constant */
            statusCode?: 403;
          };
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
            /** @constant */
            statusCode?: 404;
          };
        };
      };
      /** @description `MEMBERSHIP_REQUIRED`, `STALE_VERSION` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'MEMBERSHIP_REQUIRED' | 'STALE_VERSION';
            /** @constant */
            statusCode?: 409;
          };
        };
      };
      415: components['responses']['ClienteleUnsupportedMediaType'];
      /** @description `UNKNOWN_PERMISSION` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'UNKNOWN_PERMISSION';
            /** @constant */
            statusCode?: 422;
          };
        };
      };
      503: components['responses']['ClienteleUnavailable'];
      507: components['responses']['ClienteleStorageFailed'];
    };
  };
  explainMemberPermission: {
    parameters: {
      query: {
        key: string;
        projectId?: string;
      };
      header?: {
        /** @description The token of a view that the caller has begun: the request is then answered as that of the member it looks as. */
        'X-Clientele-View'?: string;
        /** @description The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it. */
        'X-Membership-Id'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "key": "reports.view",
           *       "allowed": true,
           *       "decidedBy": "active",
           *       "layers": [
           *         {
           *           "layer": "active",
           *           "allowed": true,
           *           "at": null
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['ClienteleDecision'];
        };
      };
      /** @description `VALIDATION_FAILED` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
            /** @constant */
            statusCode?: 400;
          };
        };
      };
      401: components['responses']['ClienteleUnauthenticated'];
      /** @description `ACCESS_ENDED`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `PERMISSION_DENIED`, `VIEW_ENDED`, `VIEW_UNKNOWN` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?:
              | 'ACCESS_ENDED'
              | 'MEMBERSHIP_UNKNOWN'
              | 'NO_MEMBERSHIP'
              | 'PERMISSION_DENIED'
              | 'VIEW_ENDED'
              | 'VIEW_UNKNOWN';
            /** @constant */
            statusCode?: 403;
          };
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
            /** @constant */
            statusCode?: 404;
          };
        };
      };
      /** @description `MEMBERSHIP_REQUIRED` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'MEMBERSHIP_REQUIRED';
            /** @constant */
            statusCode?: 409;
          };
        };
      };
      415: components['responses']['ClienteleUnsupportedMediaType'];
      503: components['responses']['ClienteleUnavailable'];
      507: components['responses']['ClienteleStorageFailed'];
    };
  };
  listMemberProjects: {
    parameters: {
      query?: {
        cursor?: string;
        limit?: number;
      };
      header?: {
        /** @description The token of a view that the caller has begun: the request is then answered as that of the member it looks as. */
        'X-Clientele-View'?: string;
        /** @description The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it. */
        'X-Membership-Id'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "id": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *           "rate": "95.50",
           *           "customized": true,
           *           "until": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *         }
           *       ],
           *       "nextCursor": null
           *     }
           */
          'application/json': components['schemas']['ClienteleMemberProjectPage'];
        };
      };
      /** @description `INVALID_CURSOR`, `VALIDATION_FAILED` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'INVALID_CURSOR' | 'VALIDATION_FAILED';
            /** @constant */
            statusCode?: 400;
          };
        };
      };
      401: components['responses']['ClienteleUnauthenticated'];
      /** @description `ACCESS_ENDED`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `PERMISSION_DENIED`, `VIEW_ENDED`, `VIEW_UNKNOWN` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?:
              | 'ACCESS_ENDED'
              | 'MEMBERSHIP_UNKNOWN'
              | 'NO_MEMBERSHIP'
              | 'PERMISSION_DENIED'
              | 'VIEW_ENDED'
              | 'VIEW_UNKNOWN';
            /** @constant */
            statusCode?: 403;
          };
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
            /** @constant */
            statusCode?: 404;
          };
        };
      };
      /** @description `MEMBERSHIP_REQUIRED` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'MEMBERSHIP_REQUIRED';
            /** @constant */
            statusCode?: 409;
          };
        };
      };
      415: components['responses']['ClienteleUnsupportedMediaType'];
      503: components['responses']['ClienteleUnavailable'];
      507: components['responses']['ClienteleStorageFailed'];
    };
  };
  reviewMember: {
    parameters: {
      query?: never;
      header?: {
        /** @description The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it. */
        'X-Membership-Id'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *       "kind": "client",
           *       "clientId": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *       "clientName": "Ada & Partners",
           *       "clients": [
           *         "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *       ],
           *       "clientCount": 3,
           *       "email": "ada@ada.example",
           *       "emailConflict": "taken",
           *       "name": "Ada Park",
           *       "role": "member",
           *       "status": "active",
           *       "accessUntil": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *       "standing": "ok",
           *       "lastActiveAt": "2026-11-25T10:00:00.000Z",
           *       "reviewedAt": "2026-11-25T10:00:00.000Z",
           *       "locale": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *       "portalRate": null,
           *       "permissions": {
           *         "mode": "default",
           *         "profileId": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *       },
           *       "invitation": null,
           *       "projects": [
           *         {
           *           "id": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *           "rate": "95.50",
           *           "customized": true,
           *           "until": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *         }
           *       ],
           *       "projectCount": 3,
           *       "groups": [
           *         "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *       ],
           *       "groupCount": 3,
           *       "goneGroups": [],
           *       "version": 1
           *     }
           */
          'application/json': components['schemas']['ClienteleMember'];
        };
      };
      /** @description `VALIDATION_FAILED` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
            /** @constant */
            statusCode?: 400;
          };
        };
      };
      401: components['responses']['ClienteleUnauthenticated'];
      /** @description `ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `PERMISSION_DENIED`, `ROLE_REQUIRED`, `SELF_CHANGE`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?:
              | 'ACCESS_ENDED'
              | 'CROSS_SITE'
              | 'MEMBERSHIP_UNKNOWN'
              | 'NO_MEMBERSHIP'
              | 'PERMISSION_DENIED'
              | 'ROLE_REQUIRED'
              | 'SELF_CHANGE'
              | 'VIEW_ENDED'
              | 'VIEW_ONLY'
              | 'VIEW_UNKNOWN';
            /** @constant */
            statusCode?: 403;
          };
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
            /** @constant */
            statusCode?: 404;
          };
        };
      };
      /** @description `MEMBERSHIP_REQUIRED` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'MEMBERSHIP_REQUIRED';
            /** @constant */
            statusCode?: 409;
          };
        };
      };
      415: components['responses']['ClienteleUnsupportedMediaType'];
      503: components['responses']['ClienteleUnavailable'];
      507: components['responses']['ClienteleStorageFailed'];
    };
  };
  viewAsMember: {
    parameters: {
      query?: never;
      header?: {
        /** @description The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it. */
        'X-Membership-Id'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "reason": "Ada says that she sees no reports.",
         *       "minutes": 15
         *     }
         */
        'application/json': components['schemas']['ClienteleBeginView'];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          /** @description `no-store` */
          'Cache-Control'?: 'no-store';
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "viewId": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *       "token": "the-token-of-the-link",
           *       "expiresAt": "2026-11-25T10:00:00.000Z"
           *     }
           */
          'application/json': components['schemas']['ClienteleBegun'];
        };
      };
      /** @description `VALIDATION_FAILED` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
            /** @constant */
            statusCode?: 400;
          };
        };
      };
      401: components['responses']['ClienteleUnauthenticated'];
      /** @description `ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `ROLE_REQUIRED`, `STAFF_ONLY`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?:
              | 'ACCESS_ENDED'
              | 'CROSS_SITE'
              | 'MEMBERSHIP_UNKNOWN'
              | 'NO_MEMBERSHIP'
              | 'ROLE_REQUIRED'
              | 'STAFF_ONLY'
              | 'VIEW_ENDED'
              | 'VIEW_ONLY'
              | 'VIEW_UNKNOWN';
            /** @constant */
            statusCode?: 403;
          };
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
            /** @constant */
            statusCode?: 404;
          };
        };
      };
      /** @description `MEMBERSHIP_REQUIRED`, `MEMBER_STATE` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'MEMBERSHIP_REQUIRED' | 'MEMBER_STATE';
            /** @constant */
            statusCode?: 409;
          };
        };
      };
      415: components['responses']['ClienteleUnsupportedMediaType'];
      503: components['responses']['ClienteleUnavailable'];
      507: components['responses']['ClienteleStorageFailed'];
    };
  };
  createMembers: {
    parameters: {
      query?: never;
      header?: {
        /** @description The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it. */
        'X-Membership-Id'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "members": [
         *         {
         *           "kind": "client",
         *           "email": "ada@ada.example",
         *           "name": "Ada Park",
         *           "locale": "de",
         *           "clientId": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
         *           "role": "member",
         *           "accessUntil": "2026-12-31",
         *           "clients": [
         *             "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
         *           ],
         *           "projects": [
         *             {
         *               "id": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
         *               "rate": "95.50",
         *               "until": "2026-12-31"
         *             }
         *           ],
         *           "groups": [
         *             "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
         *           ],
         *           "message": "Welcome to our portal."
         *         }
         *       ]
         *     }
         */
        'application/json': {
          members: components['schemas']['ClienteleCreateMember'][];
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "results": [
           *         {
           *           "index": 0,
           *           "ok": true,
           *           "member": {
           *             "id": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *             "kind": "client",
           *             "clientId": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *             "clientName": "Ada & Partners",
           *             "clients": [
           *               "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *             ],
           *             "clientCount": 3,
           *             "email": "ada@ada.example",
           *             "emailConflict": "taken",
           *             "name": "Ada Park",
           *             "role": "member",
           *             "status": "active",
           *             "accessUntil": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *             "standing": "ok",
           *             "lastActiveAt": "2026-11-25T10:00:00.000Z",
           *             "reviewedAt": "2026-11-25T10:00:00.000Z",
           *             "locale": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *             "portalRate": null,
           *             "permissions": {
           *               "mode": "default",
           *               "profileId": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *             },
           *             "invitation": null,
           *             "projects": [
           *               {
           *                 "id": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *                 "rate": "95.50",
           *                 "customized": true,
           *                 "until": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *               }
           *             ],
           *             "projectCount": 3,
           *             "groups": [
           *               "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *             ],
           *             "groupCount": 3,
           *             "goneGroups": [],
           *             "version": 1
           *           },
           *           "warnings": []
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['ClienteleBulkResults'];
        };
      };
      /** @description `BULK_TOO_LARGE`, `VALIDATION_FAILED` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'BULK_TOO_LARGE' | 'VALIDATION_FAILED';
            /** @constant */
            statusCode?: 400;
          };
        };
      };
      401: components['responses']['ClienteleUnauthenticated'];
      /** @description `ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?:
              | 'ACCESS_ENDED'
              | 'CROSS_SITE'
              | 'MEMBERSHIP_UNKNOWN'
              | 'NO_MEMBERSHIP'
              | 'VIEW_ENDED'
              | 'VIEW_ONLY'
              | 'VIEW_UNKNOWN';
            /** @constant */
            statusCode?: 403;
          };
        };
      };
      /** @description `MEMBERSHIP_REQUIRED` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'MEMBERSHIP_REQUIRED';
            /** @constant */
            statusCode?: 409;
          };
        };
      };
      415: components['responses']['ClienteleUnsupportedMediaType'];
      503: components['responses']['ClienteleUnavailable'];
      507: components['responses']['ClienteleStorageFailed'];
    };
  };
  activateMembers: {
    parameters: {
      query?: never;
      header?: {
        /** @description The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it. */
        'X-Membership-Id'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "memberIds": [
         *         "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
         *       ]
         *     }
         */
        'application/json': components['schemas']['ClienteleChangeMany'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "results": [
           *         {
           *           "index": 0,
           *           "memberId": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *           "ok": true,
           *           "duplicateOf": 0
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['ClienteleChangeResults'];
        };
      };
      /** @description `BULK_TOO_LARGE`, `VALIDATION_FAILED` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'BULK_TOO_LARGE' | 'VALIDATION_FAILED';
            /** @constant */
            statusCode?: 400;
          };
        };
      };
      401: components['responses']['ClienteleUnauthenticated'];
      /** @description `ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?:
              | 'ACCESS_ENDED'
              | 'CROSS_SITE'
              | 'MEMBERSHIP_UNKNOWN'
              | 'NO_MEMBERSHIP'
              | 'VIEW_ENDED'
              | 'VIEW_ONLY'
              | 'VIEW_UNKNOWN';
            /** @constant */
            statusCode?: 403;
          };
        };
      };
      /** @description `MEMBERSHIP_REQUIRED` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'MEMBERSHIP_REQUIRED';
            /** @constant */
            statusCode?: 409;
          };
        };
      };
      415: components['responses']['ClienteleUnsupportedMediaType'];
      503: components['responses']['ClienteleUnavailable'];
      507: components['responses']['ClienteleStorageFailed'];
    };
  };
  deactivateMembers: {
    parameters: {
      query?: never;
      header?: {
        /** @description The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it. */
        'X-Membership-Id'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "memberIds": [
         *         "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
         *       ]
         *     }
         */
        'application/json': components['schemas']['ClienteleChangeMany'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "results": [
           *         {
           *           "index": 0,
           *           "memberId": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *           "ok": true,
           *           "duplicateOf": 0
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['ClienteleChangeResults'];
        };
      };
      /** @description `BULK_TOO_LARGE`, `VALIDATION_FAILED` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'BULK_TOO_LARGE' | 'VALIDATION_FAILED';
            /** @constant */
            statusCode?: 400;
          };
        };
      };
      401: components['responses']['ClienteleUnauthenticated'];
      /** @description `ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?:
              | 'ACCESS_ENDED'
              | 'CROSS_SITE'
              | 'MEMBERSHIP_UNKNOWN'
              | 'NO_MEMBERSHIP'
              | 'VIEW_ENDED'
              | 'VIEW_ONLY'
              | 'VIEW_UNKNOWN';
            /** @constant */
            statusCode?: 403;
          };
        };
      };
      /** @description `MEMBERSHIP_REQUIRED` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'MEMBERSHIP_REQUIRED';
            /** @constant */
            statusCode?: 409;
          };
        };
      };
      415: components['responses']['ClienteleUnsupportedMediaType'];
      503: components['responses']['ClienteleUnavailable'];
      507: components['responses']['ClienteleStorageFailed'];
    };
  };
  setEndOfMembers: {
    parameters: {
      query?: never;
      header?: {
        /** @description The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it. */
        'X-Membership-Id'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "accessUntil": "2026-12-31",
         *       "memberIds": [
         *         "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
         *       ],
         *       "notify": true
         *     }
         */
        'application/json': components['schemas']['ClienteleSetEndOfMany'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "results": [
           *         {
           *           "index": 0,
           *           "memberId": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *           "ok": true,
           *           "duplicateOf": 0
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['ClienteleChangeResults'];
        };
      };
      /** @description `BULK_TOO_LARGE`, `VALIDATION_FAILED` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'BULK_TOO_LARGE' | 'VALIDATION_FAILED';
            /** @constant */
            statusCode?: 400;
          };
        };
      };
      401: components['responses']['ClienteleUnauthenticated'];
      /** @description `ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?:
              | 'ACCESS_ENDED'
              | 'CROSS_SITE'
              | 'MEMBERSHIP_UNKNOWN'
              | 'NO_MEMBERSHIP'
              | 'VIEW_ENDED'
              | 'VIEW_ONLY'
              | 'VIEW_UNKNOWN';
            /** @constant */
            statusCode?: 403;
          };
        };
      };
      /** @description `MEMBERSHIP_REQUIRED` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'MEMBERSHIP_REQUIRED';
            /** @constant */
            statusCode?: 409;
          };
        };
      };
      415: components['responses']['ClienteleUnsupportedMediaType'];
      503: components['responses']['ClienteleUnavailable'];
      507: components['responses']['ClienteleStorageFailed'];
    };
  };
  removeMembers: {
    parameters: {
      query?: never;
      header?: {
        /** @description The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it. */
        'X-Membership-Id'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "notify": true,
         *       "memberIds": [
         *         "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
         *       ]
         *     }
         */
        'application/json': components['schemas']['ClienteleRemoveMany'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "results": [
           *         {
           *           "index": 0,
           *           "memberId": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *           "ok": true,
           *           "duplicateOf": 0
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['ClienteleChangeResults'];
        };
      };
      /** @description `BULK_TOO_LARGE`, `VALIDATION_FAILED` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'BULK_TOO_LARGE' | 'VALIDATION_FAILED';
            /** @constant */
            statusCode?: 400;
          };
        };
      };
      401: components['responses']['ClienteleUnauthenticated'];
      /** @description `ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?:
              | 'ACCESS_ENDED'
              | 'CROSS_SITE'
              | 'MEMBERSHIP_UNKNOWN'
              | 'NO_MEMBERSHIP'
              | 'VIEW_ENDED'
              | 'VIEW_ONLY'
              | 'VIEW_UNKNOWN';
            /** @constant */
            statusCode?: 403;
          };
        };
      };
      /** @description `MEMBERSHIP_REQUIRED` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'MEMBERSHIP_REQUIRED';
            /** @constant */
            statusCode?: 409;
          };
        };
      };
      415: components['responses']['ClienteleUnsupportedMediaType'];
      503: components['responses']['ClienteleUnavailable'];
      507: components['responses']['ClienteleStorageFailed'];
    };
  };
  resendToMembers: {
    parameters: {
      query?: never;
      header?: {
        /** @description The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it. */
        'X-Membership-Id'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "memberIds": [
         *         "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
         *       ]
         *     }
         */
        'application/json': components['schemas']['ClienteleChangeMany'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "results": [
           *         {
           *           "index": 0,
           *           "memberId": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *           "ok": true,
           *           "duplicateOf": 0
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['ClienteleChangeResults'];
        };
      };
      /** @description `BULK_TOO_LARGE`, `VALIDATION_FAILED` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'BULK_TOO_LARGE' | 'VALIDATION_FAILED';
            /** @constant */
            statusCode?: 400;
          };
        };
      };
      401: components['responses']['ClienteleUnauthenticated'];
      /** @description `ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?:
              | 'ACCESS_ENDED'
              | 'CROSS_SITE'
              | 'MEMBERSHIP_UNKNOWN'
              | 'NO_MEMBERSHIP'
              | 'VIEW_ENDED'
              | 'VIEW_ONLY'
              | 'VIEW_UNKNOWN';
            /** @constant */
            statusCode?: 403;
          };
        };
      };
      /** @description `MEMBERSHIP_REQUIRED` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'MEMBERSHIP_REQUIRED';
            /** @constant */
            statusCode?: 409;
          };
        };
      };
      415: components['responses']['ClienteleUnsupportedMediaType'];
      503: components['responses']['ClienteleUnavailable'];
      507: components['responses']['ClienteleStorageFailed'];
    };
  };
  setRoleOfMembers: {
    parameters: {
      query?: never;
      header?: {
        /** @description The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it. */
        'X-Membership-Id'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "role": "admin",
         *       "memberIds": [
         *         "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
         *       ],
         *       "notify": true
         *     }
         */
        'application/json': components['schemas']['ClienteleSetRoleOfMany'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "results": [
           *         {
           *           "index": 0,
           *           "memberId": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *           "ok": true,
           *           "duplicateOf": 0
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['ClienteleChangeResults'];
        };
      };
      /** @description `BULK_TOO_LARGE`, `VALIDATION_FAILED` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'BULK_TOO_LARGE' | 'VALIDATION_FAILED';
            /** @constant */
            statusCode?: 400;
          };
        };
      };
      401: components['responses']['ClienteleUnauthenticated'];
      /** @description `ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?:
              | 'ACCESS_ENDED'
              | 'CROSS_SITE'
              | 'MEMBERSHIP_UNKNOWN'
              | 'NO_MEMBERSHIP'
              | 'VIEW_ENDED'
              | 'VIEW_ONLY'
              | 'VIEW_UNKNOWN';
            /** @constant */
            statusCode?: 403;
          };
        };
      };
      /** @description `MEMBERSHIP_REQUIRED` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'MEMBERSHIP_REQUIRED';
            /** @constant */
            statusCode?: 409;
          };
        };
      };
      415: components['responses']['ClienteleUnsupportedMediaType'];
      503: components['responses']['ClienteleUnavailable'];
      507: components['responses']['ClienteleStorageFailed'];
    };
  };
  getPermissionCatalogue: {
    parameters: {
      query?: {
        locale?: string;
      };
      header?: {
        /** @description The token of a view that the caller has begun: the request is then answered as that of the member it looks as. */
        'X-Clientele-View'?: string;
        /** @description The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it. */
        'X-Membership-Id'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "permissions": [
           *         {
           *           "key": "reports.view",
           *           "label": "View reports",
           *           "description": null,
           *           "default": true,
           *           "requiresRole": "admin",
           *           "children": []
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['ClienteleCatalogue'];
        };
      };
      /** @description `VALIDATION_FAILED` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
            /** @constant */
            statusCode?: 400;
          };
        };
      };
      401: components['responses']['ClienteleUnauthenticated'];
      /** @description `ACCESS_ENDED`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `VIEW_ENDED`, `VIEW_UNKNOWN` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?:
              | 'ACCESS_ENDED'
              | 'MEMBERSHIP_UNKNOWN'
              | 'NO_MEMBERSHIP'
              | 'VIEW_ENDED'
              | 'VIEW_UNKNOWN';
            /** @constant */
            statusCode?: 403;
          };
        };
      };
      /** @description `MEMBERSHIP_REQUIRED` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'MEMBERSHIP_REQUIRED';
            /** @constant */
            statusCode?: 409;
          };
        };
      };
      415: components['responses']['ClienteleUnsupportedMediaType'];
      503: components['responses']['ClienteleUnavailable'];
      507: components['responses']['ClienteleStorageFailed'];
    };
  };
  clonePermissions: {
    parameters: {
      query?: {
        dryRun?: boolean;
      };
      header?: {
        /** @description The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it. */
        'X-Membership-Id'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "fromMemberId": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
         *       "toMemberIds": [
         *         "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
         *       ],
         *       "notify": true
         *     }
         */
        'application/json': components['schemas']['ClienteleClonePermissions'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "count": 3
           *     }
           */
          'application/json':
            | components['schemas']['ClienteleCloneResult']
            | components['schemas']['ClienteleChangePreview'];
        };
      };
      /** @description `VALIDATION_FAILED` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
            /** @constant */
            statusCode?: 400;
          };
        };
      };
      401: components['responses']['ClienteleUnauthenticated'];
      /** @description `ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `PERMISSION_DENIED`, `PERMISSION_ESCALATION`, `PLAN_FORBIDS`, `SELF_CHANGE`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?:
              | 'ACCESS_ENDED'
              | 'CROSS_SITE'
              | 'MEMBERSHIP_UNKNOWN'
              | 'NO_MEMBERSHIP'
              | 'PERMISSION_DENIED'
              | 'PERMISSION_ESCALATION'
              | 'PLAN_FORBIDS'
              | 'SELF_CHANGE'
              | 'VIEW_ENDED'
              | 'VIEW_ONLY'
              | 'VIEW_UNKNOWN';
            /** @constant */
            statusCode?: 403;
          };
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
            /** @constant */
            statusCode?: 404;
          };
        };
      };
      /** @description `MEMBERSHIP_REQUIRED` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'MEMBERSHIP_REQUIRED';
            /** @constant */
            statusCode?: 409;
          };
        };
      };
      415: components['responses']['ClienteleUnsupportedMediaType'];
      503: components['responses']['ClienteleUnavailable'];
      507: components['responses']['ClienteleStorageFailed'];
    };
  };
  getPortal: {
    parameters: {
      query?: never;
      header?: {
        /** @description The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it. */
        'X-Membership-Id'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "name": "Agency",
           *       "logo": "https://agency.example/logo.svg",
           *       "colors": {},
           *       "domain": "portal.agency.example",
           *       "timeZone": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *       "locale": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *       "staffMayView": true,
           *       "allowedDomains": [
           *         "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *       ],
           *       "staffDomains": [
           *         "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *       ],
           *       "id": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *       "key": "reports.view",
           *       "plan": null,
           *       "mayCustomize": true,
           *       "excludedKeys": [
           *         "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *       ],
           *       "version": 1
           *     }
           */
          'application/json': components['schemas']['ClientelePortal'];
        };
      };
      /** @description `VALIDATION_FAILED` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
            /** @constant */
            statusCode?: 400;
          };
        };
      };
      401: components['responses']['ClienteleUnauthenticated'];
      /** @description `ACCESS_ENDED`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `STAFF_ONLY`, `VIEW_ENDED`, `VIEW_UNKNOWN` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?:
              | 'ACCESS_ENDED'
              | 'MEMBERSHIP_UNKNOWN'
              | 'NO_MEMBERSHIP'
              | 'STAFF_ONLY'
              | 'VIEW_ENDED'
              | 'VIEW_UNKNOWN';
            /** @constant */
            statusCode?: 403;
          };
        };
      };
      /** @description `MEMBERSHIP_REQUIRED` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'MEMBERSHIP_REQUIRED';
            /** @constant */
            statusCode?: 409;
          };
        };
      };
      415: components['responses']['ClienteleUnsupportedMediaType'];
      503: components['responses']['ClienteleUnavailable'];
      507: components['responses']['ClienteleStorageFailed'];
    };
  };
  updatePortal: {
    parameters: {
      query?: never;
      header?: {
        /** @description The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it. */
        'X-Membership-Id'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        /**
         * @example {
         *       "name": "Agency",
         *       "logo": "https://agency.example/logo.svg",
         *       "colors": {
         *         "primary": "#1a2b3c"
         *       },
         *       "domain": "portal.agency.example",
         *       "timeZone": "Europe/Berlin",
         *       "locale": "de",
         *       "staffMayView": true,
         *       "allowedDomains": [
         *         "example.com"
         *       ],
         *       "staffDomains": [
         *         "example.com"
         *       ],
         *       "version": 1
         *     }
         */
        'application/json': components['schemas']['ClienteleUpdatePortal'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "name": "Agency",
           *       "logo": "https://agency.example/logo.svg",
           *       "colors": {},
           *       "domain": "portal.agency.example",
           *       "timeZone": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *       "locale": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *       "staffMayView": true,
           *       "allowedDomains": [
           *         "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *       ],
           *       "staffDomains": [
           *         "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *       ],
           *       "id": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *       "key": "reports.view",
           *       "plan": null,
           *       "mayCustomize": true,
           *       "excludedKeys": [
           *         "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *       ],
           *       "version": 1
           *     }
           */
          'application/json': components['schemas']['ClientelePortal'];
        };
      };
      /** @description `VALIDATION_FAILED` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
            /** @constant */
            statusCode?: 400;
          };
        };
      };
      401: components['responses']['ClienteleUnauthenticated'];
      /** @description `ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `ROLE_REQUIRED`, `STAFF_ONLY`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?:
              | 'ACCESS_ENDED'
              | 'CROSS_SITE'
              | 'MEMBERSHIP_UNKNOWN'
              | 'NO_MEMBERSHIP'
              | 'ROLE_REQUIRED'
              | 'STAFF_ONLY'
              | 'VIEW_ENDED'
              | 'VIEW_ONLY'
              | 'VIEW_UNKNOWN';
            /** @constant */
            statusCode?: 403;
          };
        };
      };
      /** @description `DOMAIN_TAKEN`, `MEMBERSHIP_REQUIRED`, `STALE_VERSION` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'DOMAIN_TAKEN' | 'MEMBERSHIP_REQUIRED' | 'STALE_VERSION';
            /** @constant */
            statusCode?: 409;
          };
        };
      };
      415: components['responses']['ClienteleUnsupportedMediaType'];
      /** @description `DOMAIN_NOT_VERIFIED` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'DOMAIN_NOT_VERIFIED';
            /** @constant */
            statusCode?: 422;
          };
        };
      };
      503: components['responses']['ClienteleUnavailable'];
      507: components['responses']['ClienteleStorageFailed'];
    };
  };
  getPortalBranding: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description How the portal looks. */
      200: {
        headers: {
          /** @description `public, max-age=60` */
          'Cache-Control'?: 'public, max-age=60';
          /** @description Send it as `If-None-Match` to ask whether this has changed. */
          ETag?: string;
          /** @description Holds `Host`, beside what the host adds. */
          Vary?: string;
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "name": "Agency",
           *       "logo": "https://agency.example/logo.svg",
           *       "colors": {},
           *       "domain": "portal.agency.example"
           *     }
           */
          'application/json': components['schemas']['ClientelePortalBranding'];
        };
      };
      /** @description It still looks as it did when the `ETag` in `If-None-Match` was sent. */
      304: {
        headers: {
          /** @description `public, max-age=60` */
          'Cache-Control'?: 'public, max-age=60';
          /** @description The same. */
          ETag?: string;
          /** @description The same. */
          Vary?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `VALIDATION_FAILED` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
            /** @constant */
            statusCode?: 400;
          };
        };
      };
      /** @description `VIEW_ONLY` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'VIEW_ONLY';
            /** @constant */
            statusCode?: 403;
          };
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
            /** @constant */
            statusCode?: 404;
          };
        };
      };
      415: components['responses']['ClienteleUnsupportedMediaType'];
      503: components['responses']['ClienteleUnavailable'];
      507: components['responses']['ClienteleStorageFailed'];
    };
  };
  listProfiles: {
    parameters: {
      query?: {
        cursor?: string;
        limit?: number;
      };
      header?: {
        /** @description The token of a view that the caller has begun: the request is then answered as that of the member it looks as. */
        'X-Clientele-View'?: string;
        /** @description The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it. */
        'X-Membership-Id'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "id": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *           "name": "Reports only",
           *           "isDefault": true,
           *           "permissions": {},
           *           "version": 1
           *         }
           *       ],
           *       "nextCursor": null
           *     }
           */
          'application/json': components['schemas']['ClienteleProfilePage'];
        };
      };
      /** @description `INVALID_CURSOR`, `VALIDATION_FAILED` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'INVALID_CURSOR' | 'VALIDATION_FAILED';
            /** @constant */
            statusCode?: 400;
          };
        };
      };
      401: components['responses']['ClienteleUnauthenticated'];
      /** @description `ACCESS_ENDED`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `PERMISSION_DENIED`, `VIEW_ENDED`, `VIEW_UNKNOWN` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?:
              | 'ACCESS_ENDED'
              | 'MEMBERSHIP_UNKNOWN'
              | 'NO_MEMBERSHIP'
              | 'PERMISSION_DENIED'
              | 'VIEW_ENDED'
              | 'VIEW_UNKNOWN';
            /** @constant */
            statusCode?: 403;
          };
        };
      };
      /** @description `MEMBERSHIP_REQUIRED` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'MEMBERSHIP_REQUIRED';
            /** @constant */
            statusCode?: 409;
          };
        };
      };
      415: components['responses']['ClienteleUnsupportedMediaType'];
      503: components['responses']['ClienteleUnavailable'];
      507: components['responses']['ClienteleStorageFailed'];
    };
  };
  createProfile: {
    parameters: {
      query?: never;
      header?: {
        /** @description The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it. */
        'X-Membership-Id'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Reports only",
         *       "permissions": {
         *         "reports": true,
         *         "reports.view": true
         *       }
         *     }
         */
        'application/json': components['schemas']['ClienteleCreateProfile'];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *       "name": "Reports only",
           *       "isDefault": true,
           *       "permissions": {},
           *       "version": 1
           *     }
           */
          'application/json': components['schemas']['ClienteleProfile'];
        };
      };
      /** @description `VALIDATION_FAILED` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
            /** @constant */
            statusCode?: 400;
          };
        };
      };
      401: components['responses']['ClienteleUnauthenticated'];
      /** @description `ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `ROLE_REQUIRED`, `STAFF_ONLY`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?:
              | 'ACCESS_ENDED'
              | 'CROSS_SITE'
              | 'MEMBERSHIP_UNKNOWN'
              | 'NO_MEMBERSHIP'
              | 'ROLE_REQUIRED'
              | 'STAFF_ONLY'
              | 'VIEW_ENDED'
              | 'VIEW_ONLY'
              | 'VIEW_UNKNOWN';
            /** @constant */
            statusCode?: 403;
          };
        };
      };
      /** @description `DUPLICATE_NAME`, `MEMBERSHIP_REQUIRED` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'DUPLICATE_NAME' | 'MEMBERSHIP_REQUIRED';
            /** @constant */
            statusCode?: 409;
          };
        };
      };
      415: components['responses']['ClienteleUnsupportedMediaType'];
      /** @description `UNKNOWN_PERMISSION` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'UNKNOWN_PERMISSION';
            /** @constant */
            statusCode?: 422;
          };
        };
      };
      503: components['responses']['ClienteleUnavailable'];
      507: components['responses']['ClienteleStorageFailed'];
    };
  };
  getProfile: {
    parameters: {
      query?: never;
      header?: {
        /** @description The token of a view that the caller has begun: the request is then answered as that of the member it looks as. */
        'X-Clientele-View'?: string;
        /** @description The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it. */
        'X-Membership-Id'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *       "name": "Reports only",
           *       "isDefault": true,
           *       "permissions": {},
           *       "version": 1
           *     }
           */
          'application/json': components['schemas']['ClienteleProfile'];
        };
      };
      /** @description `VALIDATION_FAILED` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
            /** @constant */
            statusCode?: 400;
          };
        };
      };
      401: components['responses']['ClienteleUnauthenticated'];
      /** @description `ACCESS_ENDED`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `PERMISSION_DENIED`, `VIEW_ENDED`, `VIEW_UNKNOWN` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?:
              | 'ACCESS_ENDED'
              | 'MEMBERSHIP_UNKNOWN'
              | 'NO_MEMBERSHIP'
              | 'PERMISSION_DENIED'
              | 'VIEW_ENDED'
              | 'VIEW_UNKNOWN';
            /** @constant */
            statusCode?: 403;
          };
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
            /** @constant */
            statusCode?: 404;
          };
        };
      };
      /** @description `MEMBERSHIP_REQUIRED` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'MEMBERSHIP_REQUIRED';
            /** @constant */
            statusCode?: 409;
          };
        };
      };
      415: components['responses']['ClienteleUnsupportedMediaType'];
      503: components['responses']['ClienteleUnavailable'];
      507: components['responses']['ClienteleStorageFailed'];
    };
  };
  deleteProfile: {
    parameters: {
      query?: {
        replaceWith?: string;
      };
      header?: {
        /** @description The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it. */
        'X-Membership-Id'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done; there is nothing to tell. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `VALIDATION_FAILED` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
            /** @constant */
            statusCode?: 400;
          };
        };
      };
      401: components['responses']['ClienteleUnauthenticated'];
      /** @description `ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `ROLE_REQUIRED`, `STAFF_ONLY`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?:
              | 'ACCESS_ENDED'
              | 'CROSS_SITE'
              | 'MEMBERSHIP_UNKNOWN'
              | 'NO_MEMBERSHIP'
              | 'ROLE_REQUIRED'
              | 'STAFF_ONLY'
              | 'VIEW_ENDED'
              | 'VIEW_ONLY'
              | 'VIEW_UNKNOWN';
            /** @constant */
            statusCode?: 403;
          };
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
            /** @constant */
            statusCode?: 404;
          };
        };
      };
      /** @description `MEMBERSHIP_REQUIRED`, `PROFILE_IN_USE` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'MEMBERSHIP_REQUIRED' | 'PROFILE_IN_USE';
            /** @constant */
            statusCode?: 409;
          };
        };
      };
      415: components['responses']['ClienteleUnsupportedMediaType'];
      503: components['responses']['ClienteleUnavailable'];
      507: components['responses']['ClienteleStorageFailed'];
    };
  };
  updateProfile: {
    parameters: {
      query?: {
        dryRun?: boolean;
      };
      header?: {
        /** @description The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it. */
        'X-Membership-Id'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        /**
         * @example {
         *       "name": "Reports only",
         *       "permissions": {
         *         "reports": true,
         *         "reports.view": true
         *       },
         *       "isDefault": true,
         *       "version": 1
         *     }
         */
        'application/json': components['schemas']['ClienteleUpdateProfile'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *       "name": "Reports only",
           *       "isDefault": true,
           *       "permissions": {},
           *       "version": 1
           *     }
           */
          'application/json':
            | components['schemas']['ClienteleProfile']
            | components['schemas']['ClienteleChangePreview'];
        };
      };
      /** @description `VALIDATION_FAILED` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
            /** @constant */
            statusCode?: 400;
          };
        };
      };
      401: components['responses']['ClienteleUnauthenticated'];
      /** @description `ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `ROLE_REQUIRED`, `STAFF_ONLY`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?:
              | 'ACCESS_ENDED'
              | 'CROSS_SITE'
              | 'MEMBERSHIP_UNKNOWN'
              | 'NO_MEMBERSHIP'
              | 'ROLE_REQUIRED'
              | 'STAFF_ONLY'
              | 'VIEW_ENDED'
              | 'VIEW_ONLY'
              | 'VIEW_UNKNOWN';
            /** @constant */
            statusCode?: 403;
          };
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
            /** @constant */
            statusCode?: 404;
          };
        };
      };
      /** @description `DUPLICATE_NAME`, `MEMBERSHIP_REQUIRED`, `STALE_VERSION` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'DUPLICATE_NAME' | 'MEMBERSHIP_REQUIRED' | 'STALE_VERSION';
            /** @constant */
            statusCode?: 409;
          };
        };
      };
      415: components['responses']['ClienteleUnsupportedMediaType'];
      /** @description `UNKNOWN_PERMISSION` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'UNKNOWN_PERMISSION';
            /** @constant */
            statusCode?: 422;
          };
        };
      };
      503: components['responses']['ClienteleUnavailable'];
      507: components['responses']['ClienteleStorageFailed'];
    };
  };
  listProjects: {
    parameters: {
      query?: {
        cursor?: string;
        ids?: string[];
        limit?: number;
        q?: string;
        total?: boolean;
      };
      header?: {
        /** @description The token of a view that the caller has begun: the request is then answered as that of the member it looks as. */
        'X-Clientele-View'?: string;
        /** @description The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it. */
        'X-Membership-Id'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "id": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *           "name": "Ada Park",
           *           "billingBasis": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *         }
           *       ],
           *       "nextCursor": null,
           *       "total": 3
           *     }
           */
          'application/json': components['schemas']['ClienteleListedProjectPage'];
        };
      };
      /** @description `INVALID_CURSOR`, `VALIDATION_FAILED` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'INVALID_CURSOR' | 'VALIDATION_FAILED';
            /** @constant */
            statusCode?: 400;
          };
        };
      };
      401: components['responses']['ClienteleUnauthenticated'];
      /** @description `ACCESS_ENDED`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `VIEW_ENDED`, `VIEW_UNKNOWN` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?:
              | 'ACCESS_ENDED'
              | 'MEMBERSHIP_UNKNOWN'
              | 'NO_MEMBERSHIP'
              | 'VIEW_ENDED'
              | 'VIEW_UNKNOWN';
            /** @constant */
            statusCode?: 403;
          };
        };
      };
      /** @description `MEMBERSHIP_REQUIRED` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'MEMBERSHIP_REQUIRED';
            /** @constant */
            statusCode?: 409;
          };
        };
      };
      415: components['responses']['ClienteleUnsupportedMediaType'];
      /** @description `NOT_SEARCHABLE` */
      501: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'NOT_SEARCHABLE';
            /** @constant */
            statusCode?: 501;
          };
        };
      };
      503: components['responses']['ClienteleUnavailable'];
      507: components['responses']['ClienteleStorageFailed'];
    };
  };
  listProjectMembers: {
    parameters: {
      query?: {
        clientId?: string;
        cursor?: string;
        groupId?: string;
        inactiveDays?: number;
        kind?: 'staff' | 'client';
        limit?: number;
        q?: string;
        role?: 'admin' | 'staff' | 'member';
        sort?:
          | 'name'
          | '-name'
          | 'email'
          | '-email'
          | 'createdAt'
          | '-createdAt'
          | 'lastActiveAt'
          | '-lastActiveAt';
        status?: 'pending' | 'active' | 'deactivated' | 'ended';
        total?: boolean;
      };
      header?: {
        /** @description The token of a view that the caller has begun: the request is then answered as that of the member it looks as. */
        'X-Clientele-View'?: string;
        /** @description The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it. */
        'X-Membership-Id'?: string;
      };
      path: {
        projectId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "id": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *           "kind": "client",
           *           "clientId": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *           "clientName": "Ada & Partners",
           *           "clients": [
           *             "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *           ],
           *           "clientCount": 3,
           *           "email": "ada@ada.example",
           *           "emailConflict": "taken",
           *           "name": "Ada Park",
           *           "role": "member",
           *           "status": "active",
           *           "accessUntil": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *           "standing": "ok",
           *           "lastActiveAt": "2026-11-25T10:00:00.000Z",
           *           "reviewedAt": "2026-11-25T10:00:00.000Z",
           *           "locale": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *           "portalRate": null,
           *           "permissions": {
           *             "mode": "default",
           *             "profileId": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *           },
           *           "invitation": null,
           *           "projects": [
           *             {
           *               "id": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *               "rate": "95.50",
           *               "customized": true,
           *               "until": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *             }
           *           ],
           *           "projectCount": 3,
           *           "groups": [
           *             "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
           *           ],
           *           "groupCount": 3,
           *           "goneGroups": [],
           *           "version": 1
           *         }
           *       ],
           *       "nextCursor": null,
           *       "total": 3
           *     }
           */
          'application/json': components['schemas']['ClienteleMemberPage'];
        };
      };
      /** @description `INVALID_CURSOR`, `VALIDATION_FAILED` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'INVALID_CURSOR' | 'VALIDATION_FAILED';
            /** @constant */
            statusCode?: 400;
          };
        };
      };
      401: components['responses']['ClienteleUnauthenticated'];
      /** @description `ACCESS_ENDED`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `PERMISSION_DENIED`, `VIEW_ENDED`, `VIEW_UNKNOWN` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?:
              | 'ACCESS_ENDED'
              | 'MEMBERSHIP_UNKNOWN'
              | 'NO_MEMBERSHIP'
              | 'PERMISSION_DENIED'
              | 'VIEW_ENDED'
              | 'VIEW_UNKNOWN';
            /** @constant */
            statusCode?: 403;
          };
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
            /** @constant */
            statusCode?: 404;
          };
        };
      };
      /** @description `MEMBERSHIP_REQUIRED` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'MEMBERSHIP_REQUIRED';
            /** @constant */
            statusCode?: 409;
          };
        };
      };
      415: components['responses']['ClienteleUnsupportedMediaType'];
      503: components['responses']['ClienteleUnavailable'];
      507: components['responses']['ClienteleStorageFailed'];
    };
  };
  removeProjectMember: {
    parameters: {
      query?: {
        notify?: boolean;
      };
      header?: {
        /** @description The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it. */
        'X-Membership-Id'?: string;
      };
      path: {
        memberId: string;
        projectId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done; there is nothing to tell. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `VALIDATION_FAILED` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
            /** @constant */
            statusCode?: 400;
          };
        };
      };
      401: components['responses']['ClienteleUnauthenticated'];
      /** @description `ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `ROLE_REQUIRED`, `SELF_CHANGE`, `STAFF_ONLY`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?:
              | 'ACCESS_ENDED'
              | 'CROSS_SITE'
              | 'MEMBERSHIP_UNKNOWN'
              | 'NO_MEMBERSHIP'
              | 'ROLE_REQUIRED'
              | 'SELF_CHANGE'
              | 'STAFF_ONLY'
              | 'VIEW_ENDED'
              | 'VIEW_ONLY'
              | 'VIEW_UNKNOWN';
            /** @constant */
            statusCode?: 403;
          };
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
            /** @constant */
            statusCode?: 404;
          };
        };
      };
      /** @description `MEMBERSHIP_REQUIRED`, `NOT_ASSIGNED`, `WOULD_WIDEN` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'MEMBERSHIP_REQUIRED' | 'NOT_ASSIGNED' | 'WOULD_WIDEN';
            /** @constant */
            statusCode?: 409;
          };
        };
      };
      415: components['responses']['ClienteleUnsupportedMediaType'];
      503: components['responses']['ClienteleUnavailable'];
      507: components['responses']['ClienteleStorageFailed'];
    };
  };
  customizeProjectPermissions: {
    parameters: {
      query?: {
        dryRun?: boolean;
      };
      header?: {
        /** @description The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it. */
        'X-Membership-Id'?: string;
      };
      path: {
        memberId: string;
        projectId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "permissions": {
         *         "reports": true,
         *         "reports.view": true
         *       },
         *       "version": 1,
         *       "notify": true
         *     }
         */
        'application/json': components['schemas']['ClienteleCustomize'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "mode": "default",
           *       "profileId": null,
           *       "stored": null,
           *       "effective": {
           *         "reports.view": true
           *       },
           *       "customized": true,
           *       "version": 1
           *     }
           */
          'application/json':
            | components['schemas']['ClienteleMemberPermissions']
            | components['schemas']['ClienteleChangePreview'];
        };
      };
      /** @description `VALIDATION_FAILED` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
            /** @constant */
            statusCode?: 400;
          };
        };
      };
      401: components['responses']['ClienteleUnauthenticated'];
      /** @description `ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `PERMISSION_DENIED`, `PERMISSION_ESCALATION`, `PLAN_FORBIDS`, `ROLE_REQUIRED`, `SELF_CHANGE`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?:
              | 'ACCESS_ENDED'
              | 'CROSS_SITE'
              | 'MEMBERSHIP_UNKNOWN'
              | 'NO_MEMBERSHIP'
              | 'PERMISSION_DENIED'
              | 'PERMISSION_ESCALATION'
              | 'PLAN_FORBIDS'
              | 'ROLE_REQUIRED'
              | 'SELF_CHANGE'
              | 'VIEW_ENDED'
              | 'VIEW_ONLY'
              | 'VIEW_UNKNOWN';
            /** @constant */
            statusCode?: 403;
          };
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
            /** @constant */
            statusCode?: 404;
          };
        };
      };
      /** @description `MEMBERSHIP_REQUIRED`, `NOT_ASSIGNED`, `STALE_VERSION` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'MEMBERSHIP_REQUIRED' | 'NOT_ASSIGNED' | 'STALE_VERSION';
            /** @constant */
            statusCode?: 409;
          };
        };
      };
      415: components['responses']['ClienteleUnsupportedMediaType'];
      /** @description `UNKNOWN_PERMISSION` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'UNKNOWN_PERMISSION';
            /** @constant */
            statusCode?: 422;
          };
        };
      };
      503: components['responses']['ClienteleUnavailable'];
      507: components['responses']['ClienteleStorageFailed'];
    };
  };
  deleteProjectPermissions: {
    parameters: {
      query?: {
        notify?: boolean;
      };
      header?: {
        /** @description The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it. */
        'X-Membership-Id'?: string;
      };
      path: {
        memberId: string;
        projectId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done; there is nothing to tell. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `VALIDATION_FAILED` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
            /** @constant */
            statusCode?: 400;
          };
        };
      };
      401: components['responses']['ClienteleUnauthenticated'];
      /** @description `ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `PERMISSION_DENIED`, `PERMISSION_ESCALATION`, `ROLE_REQUIRED`, `SELF_CHANGE`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?:
              | 'ACCESS_ENDED'
              | 'CROSS_SITE'
              | 'MEMBERSHIP_UNKNOWN'
              | 'NO_MEMBERSHIP'
              | 'PERMISSION_DENIED'
              | 'PERMISSION_ESCALATION'
              | 'ROLE_REQUIRED'
              | 'SELF_CHANGE'
              | 'VIEW_ENDED'
              | 'VIEW_ONLY'
              | 'VIEW_UNKNOWN';
            /** @constant */
            statusCode?: 403;
          };
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
            /** @constant */
            statusCode?: 404;
          };
        };
      };
      /** @description `MEMBERSHIP_REQUIRED`, `NOT_ASSIGNED` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'MEMBERSHIP_REQUIRED' | 'NOT_ASSIGNED';
            /** @constant */
            statusCode?: 409;
          };
        };
      };
      415: components['responses']['ClienteleUnsupportedMediaType'];
      503: components['responses']['ClienteleUnavailable'];
      507: components['responses']['ClienteleStorageFailed'];
    };
  };
  cloneProjectPermissions: {
    parameters: {
      query?: {
        dryRun?: boolean;
      };
      header?: {
        /** @description The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it. */
        'X-Membership-Id'?: string;
      };
      path: {
        projectId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "fromMemberId": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
         *       "toMemberIds": [
         *         "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
         *       ],
         *       "notify": true
         *     }
         */
        'application/json': components['schemas']['ClienteleClonePermissions'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "count": 3
           *     }
           */
          'application/json':
            | components['schemas']['ClienteleCloneResult']
            | components['schemas']['ClienteleChangePreview'];
        };
      };
      /** @description `VALIDATION_FAILED` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
            /** @constant */
            statusCode?: 400;
          };
        };
      };
      401: components['responses']['ClienteleUnauthenticated'];
      /** @description `ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `PERMISSION_DENIED`, `PERMISSION_ESCALATION`, `PLAN_FORBIDS`, `SELF_CHANGE`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?:
              | 'ACCESS_ENDED'
              | 'CROSS_SITE'
              | 'MEMBERSHIP_UNKNOWN'
              | 'NO_MEMBERSHIP'
              | 'PERMISSION_DENIED'
              | 'PERMISSION_ESCALATION'
              | 'PLAN_FORBIDS'
              | 'SELF_CHANGE'
              | 'VIEW_ENDED'
              | 'VIEW_ONLY'
              | 'VIEW_UNKNOWN';
            /** @constant */
            statusCode?: 403;
          };
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
            /** @constant */
            statusCode?: 404;
          };
        };
      };
      /** @description `MEMBERSHIP_REQUIRED`, `NOT_ASSIGNED`, `NOT_CUSTOMIZED` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'MEMBERSHIP_REQUIRED' | 'NOT_ASSIGNED' | 'NOT_CUSTOMIZED';
            /** @constant */
            statusCode?: 409;
          };
        };
      };
      415: components['responses']['ClienteleUnsupportedMediaType'];
      503: components['responses']['ClienteleUnavailable'];
      507: components['responses']['ClienteleStorageFailed'];
    };
  };
  listRequests: {
    parameters: {
      query?: {
        clientId?: string;
        cursor?: string;
        kind?: 'permission' | 'project' | 'scope';
        limit?: number;
        memberId?: string;
        status?: 'open' | 'approved' | 'declined' | 'withdrawn';
      };
      header?: {
        /** @description The token of a view that the caller has begun: the request is then answered as that of the member it looks as. */
        'X-Clientele-View'?: string;
        /** @description The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it. */
        'X-Membership-Id'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "id": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *           "kind": "permission",
           *           "key": "reports.view",
           *           "projectId": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *           "note": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *           "status": "open",
           *           "answer": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *           "clientId": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *           "member": {
           *             "id": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *             "name": "Ada Park"
           *           },
           *           "decidedBy": {
           *             "id": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *             "name": "Ada Park"
           *           },
           *           "createdAt": "2026-11-25T10:00:00.000Z",
           *           "closedAt": "2026-11-25T10:00:00.000Z"
           *         }
           *       ],
           *       "nextCursor": null
           *     }
           */
          'application/json': components['schemas']['ClienteleRequestPage'];
        };
      };
      /** @description `INVALID_CURSOR`, `VALIDATION_FAILED` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'INVALID_CURSOR' | 'VALIDATION_FAILED';
            /** @constant */
            statusCode?: 400;
          };
        };
      };
      401: components['responses']['ClienteleUnauthenticated'];
      /** @description `ACCESS_ENDED`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `VIEW_ENDED`, `VIEW_UNKNOWN` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?:
              | 'ACCESS_ENDED'
              | 'MEMBERSHIP_UNKNOWN'
              | 'NO_MEMBERSHIP'
              | 'VIEW_ENDED'
              | 'VIEW_UNKNOWN';
            /** @constant */
            statusCode?: 403;
          };
        };
      };
      /** @description `MEMBERSHIP_REQUIRED` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'MEMBERSHIP_REQUIRED';
            /** @constant */
            statusCode?: 409;
          };
        };
      };
      415: components['responses']['ClienteleUnsupportedMediaType'];
      503: components['responses']['ClienteleUnavailable'];
      507: components['responses']['ClienteleStorageFailed'];
    };
  };
  makeRequest: {
    parameters: {
      query?: never;
      header?: {
        /** @description The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it. */
        'X-Membership-Id'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "kind": "permission",
         *       "key": "reports.view",
         *       "projectId": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
         *       "note": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
         *     }
         */
        'application/json': components['schemas']['ClienteleMakeRequest'];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *       "kind": "permission",
           *       "key": "reports.view",
           *       "projectId": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *       "note": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *       "status": "open",
           *       "answer": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *       "clientId": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *       "member": {
           *         "id": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *         "name": "Ada Park"
           *       },
           *       "decidedBy": {
           *         "id": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *         "name": "Ada Park"
           *       },
           *       "createdAt": "2026-11-25T10:00:00.000Z",
           *       "closedAt": "2026-11-25T10:00:00.000Z"
           *     }
           */
          'application/json': components['schemas']['ClienteleRequest'];
        };
      };
      /** @description `VALIDATION_FAILED` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
            /** @constant */
            statusCode?: 400;
          };
        };
      };
      401: components['responses']['ClienteleUnauthenticated'];
      /** @description `ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?:
              | 'ACCESS_ENDED'
              | 'CROSS_SITE'
              | 'MEMBERSHIP_UNKNOWN'
              | 'NO_MEMBERSHIP'
              | 'VIEW_ENDED'
              | 'VIEW_ONLY'
              | 'VIEW_UNKNOWN';
            /** @constant */
            statusCode?: 403;
          };
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
            /** @constant */
            statusCode?: 404;
          };
        };
      };
      /** @description `ALREADY_HELD`, `MEMBERSHIP_REQUIRED`, `REQUEST_LIMIT` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'ALREADY_HELD' | 'MEMBERSHIP_REQUIRED' | 'REQUEST_LIMIT';
            /** @constant */
            statusCode?: 409;
          };
        };
      };
      415: components['responses']['ClienteleUnsupportedMediaType'];
      /** @description `NOT_REQUESTABLE` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'NOT_REQUESTABLE';
            /** @constant */
            statusCode?: 422;
          };
        };
      };
      /** @description `REQUEST_RATE_LIMIT` */
      429: {
        headers: {
          /** @description Whole seconds after which the call can succeed. */
          'Retry-After'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'REQUEST_RATE_LIMIT';
            /** @constant */
            statusCode?: 429;
          };
        };
      };
      503: components['responses']['ClienteleUnavailable'];
      507: components['responses']['ClienteleStorageFailed'];
    };
  };
  withdrawRequest: {
    parameters: {
      query?: never;
      header?: {
        /** @description The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it. */
        'X-Membership-Id'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done; there is nothing to tell. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `VALIDATION_FAILED` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
            /** @constant */
            statusCode?: 400;
          };
        };
      };
      401: components['responses']['ClienteleUnauthenticated'];
      /** @description `ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?:
              | 'ACCESS_ENDED'
              | 'CROSS_SITE'
              | 'MEMBERSHIP_UNKNOWN'
              | 'NO_MEMBERSHIP'
              | 'VIEW_ENDED'
              | 'VIEW_ONLY'
              | 'VIEW_UNKNOWN';
            /** @constant */
            statusCode?: 403;
          };
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
            /** @constant */
            statusCode?: 404;
          };
        };
      };
      /** @description `MEMBERSHIP_REQUIRED`, `REQUEST_CLOSED` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'MEMBERSHIP_REQUIRED' | 'REQUEST_CLOSED';
            /** @constant */
            statusCode?: 409;
          };
        };
      };
      415: components['responses']['ClienteleUnsupportedMediaType'];
      503: components['responses']['ClienteleUnavailable'];
      507: components['responses']['ClienteleStorageFailed'];
    };
  };
  approveRequest: {
    parameters: {
      query?: never;
      header?: {
        /** @description The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it. */
        'X-Membership-Id'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        /**
         * @example {
         *       "projects": [
         *         {
         *           "id": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
         *           "rate": "95.50",
         *           "until": "2026-12-31"
         *         }
         *       ],
         *       "groups": [
         *         "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
         *       ],
         *       "until": "2026-12-31",
         *       "note": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
         *     }
         */
        'application/json': components['schemas']['ClienteleApproveRequest'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *       "kind": "permission",
           *       "key": "reports.view",
           *       "projectId": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *       "note": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *       "status": "open",
           *       "answer": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *       "clientId": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *       "member": {
           *         "id": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *         "name": "Ada Park"
           *       },
           *       "decidedBy": {
           *         "id": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *         "name": "Ada Park"
           *       },
           *       "createdAt": "2026-11-25T10:00:00.000Z",
           *       "closedAt": "2026-11-25T10:00:00.000Z"
           *     }
           */
          'application/json': components['schemas']['ClienteleRequest'];
        };
      };
      /** @description `VALIDATION_FAILED` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
            /** @constant */
            statusCode?: 400;
          };
        };
      };
      401: components['responses']['ClienteleUnauthenticated'];
      /** @description `ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `PERMISSION_DENIED`, `PERMISSION_ESCALATION`, `SELF_CHANGE`, `STAFF_ONLY`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?:
              | 'ACCESS_ENDED'
              | 'CROSS_SITE'
              | 'MEMBERSHIP_UNKNOWN'
              | 'NO_MEMBERSHIP'
              | 'PERMISSION_DENIED'
              | 'PERMISSION_ESCALATION'
              | 'SELF_CHANGE'
              | 'STAFF_ONLY'
              | 'VIEW_ENDED'
              | 'VIEW_ONLY'
              | 'VIEW_UNKNOWN';
            /** @constant */
            statusCode?: 403;
          };
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
            /** @constant */
            statusCode?: 404;
          };
        };
      };
      /** @description `MEMBERSHIP_REQUIRED`, `REQUEST_CLOSED`, `WOULD_NARROW` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'MEMBERSHIP_REQUIRED' | 'REQUEST_CLOSED' | 'WOULD_NARROW';
            /** @constant */
            statusCode?: 409;
          };
        };
      };
      415: components['responses']['ClienteleUnsupportedMediaType'];
      /** @description `NOT_REQUESTABLE`, `RATE_NOT_APPLICABLE`, `UNKNOWN_GROUP`, `UNKNOWN_PROJECT` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'NOT_REQUESTABLE' | 'RATE_NOT_APPLICABLE' | 'UNKNOWN_GROUP' | 'UNKNOWN_PROJECT';
            /** @constant */
            statusCode?: 422;
          };
        };
      };
      503: components['responses']['ClienteleUnavailable'];
      507: components['responses']['ClienteleStorageFailed'];
    };
  };
  declineRequest: {
    parameters: {
      query?: never;
      header?: {
        /** @description The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it. */
        'X-Membership-Id'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        /**
         * @example {
         *       "note": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02"
         *     }
         */
        'application/json': components['schemas']['ClienteleDeclineRequest'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *       "kind": "permission",
           *       "key": "reports.view",
           *       "projectId": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *       "note": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *       "status": "open",
           *       "answer": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *       "clientId": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *       "member": {
           *         "id": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *         "name": "Ada Park"
           *       },
           *       "decidedBy": {
           *         "id": "01938c5e-2f4a-7d31-9b60-5e8f7a4c1d02",
           *         "name": "Ada Park"
           *       },
           *       "createdAt": "2026-11-25T10:00:00.000Z",
           *       "closedAt": "2026-11-25T10:00:00.000Z"
           *     }
           */
          'application/json': components['schemas']['ClienteleRequest'];
        };
      };
      /** @description `VALIDATION_FAILED` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
            /** @constant */
            statusCode?: 400;
          };
        };
      };
      401: components['responses']['ClienteleUnauthenticated'];
      /** @description `ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `PERMISSION_DENIED`, `SELF_CHANGE`, `STAFF_ONLY`, `VIEW_ENDED`, `VIEW_ONLY`, `VIEW_UNKNOWN` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?:
              | 'ACCESS_ENDED'
              | 'CROSS_SITE'
              | 'MEMBERSHIP_UNKNOWN'
              | 'NO_MEMBERSHIP'
              | 'PERMISSION_DENIED'
              | 'SELF_CHANGE'
              | 'STAFF_ONLY'
              | 'VIEW_ENDED'
              | 'VIEW_ONLY'
              | 'VIEW_UNKNOWN';
            /** @constant */
            statusCode?: 403;
          };
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'NOT_FOUND';
            /** @constant */
            statusCode?: 404;
          };
        };
      };
      /** @description `MEMBERSHIP_REQUIRED`, `REQUEST_CLOSED` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'MEMBERSHIP_REQUIRED' | 'REQUEST_CLOSED';
            /** @constant */
            statusCode?: 409;
          };
        };
      };
      415: components['responses']['ClienteleUnsupportedMediaType'];
      503: components['responses']['ClienteleUnavailable'];
      507: components['responses']['ClienteleStorageFailed'];
    };
  };
  endView: {
    parameters: {
      query?: never;
      header?: {
        /** @description The token of a view that the caller has begun: the request is then answered as that of the member it looks as. */
        'X-Clientele-View'?: string;
        /** @description The membership to act as, of those that `GET me` lists. A caller with one active membership need not send it. */
        'X-Membership-Id'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done; there is nothing to tell. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `VALIDATION_FAILED` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'VALIDATION_FAILED';
            /** @constant */
            statusCode?: 400;
          };
        };
      };
      401: components['responses']['ClienteleUnauthenticated'];
      /** @description `ACCESS_ENDED`, `CROSS_SITE`, `MEMBERSHIP_UNKNOWN`, `NO_MEMBERSHIP`, `VIEW_ENDED`, `VIEW_UNKNOWN` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?:
              | 'ACCESS_ENDED'
              | 'CROSS_SITE'
              | 'MEMBERSHIP_UNKNOWN'
              | 'NO_MEMBERSHIP'
              | 'VIEW_ENDED'
              | 'VIEW_UNKNOWN';
            /** @constant */
            statusCode?: 403;
          };
        };
      };
      /** @description `MEMBERSHIP_REQUIRED` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClienteleError'] & {
            /** @enum {string} */
            code?: 'MEMBERSHIP_REQUIRED';
            /** @constant */
            statusCode?: 409;
          };
        };
      };
      415: components['responses']['ClienteleUnsupportedMediaType'];
      503: components['responses']['ClienteleUnavailable'];
      507: components['responses']['ClienteleStorageFailed'];
    };
  };
}
