import { createClienteleClient, type ClienteleSchemas } from 'nest-clientele/client';
import { actingHeaders } from '../session.js';

/** The module's routes. */
export const clientele = createClienteleClient({
  baseUrl: '/api/clientele',
  headers: actingHeaders,
});

/** Who is logged in, and what is open to that person. */
export type Me = ClienteleSchemas['ClienteleMe'];

/** How a portal looks to the people of its clients. */
export type Branding = ClienteleSchemas['ClientelePortalBranding'];
