/* Checked by `npm run typecheck`, never run: each `@ts-expect-error` fails when its line compiles. */
import {
  aClient,
  actAs,
  aMember,
  aProfile,
  aStaffMember,
  type ClienteleTesting,
  expectRoute,
} from 'nest-clientele/testing';
import request from 'supertest';
import { ReportsController } from './register.js';

declare const clientele: ClienteleTesting;

const acme = clientele.add(aClient().ceiling({ 'reports.edit': false }).withAdmin());
const bare = clientele.add(aClient());
const jo = clientele.add(aMember().of(acme).may('reports.edit').on('p1'));
const ann = clientele.add(aStaffMember().assignedTo(acme, bare));

export const get: request.Test = actAs(request('').get('/'), acme.admin);
export const headers: Headers = actAs(new Headers(), jo.person);
export const admin: null = bare.admin;

clientele.view(ann, jo);
clientele.change(jo, (member) => member.admin().customized('p1', 'reports'));
clientele.change(ann, (member) => member.admin());
clientele.change(acme, (client) => client.boundTo('p1'));

// @ts-expect-error -- misspelt key
aMember().may('reports.edti');
// @ts-expect-error -- misspelt key
aMember().customized('p1', 'reports.edti');
// @ts-expect-error -- misspelt key
aProfile().may('reports.edti');
// @ts-expect-error -- misspelt key
aClient().ceiling({ 'reports.edti': false });
// @ts-expect-error -- nobody came with it
actAs(request('').get('/'), bare.admin);
// @ts-expect-error -- client users look as nobody
clientele.view(jo, jo);
// @ts-expect-error -- staff have no profile
clientele.change(ann, (member) => member.onDefault());
// @ts-expect-error -- nothing that can be added
clientele.add({});

expectRoute(ReportsController, 'edit').toRequire('reports.edit').toRequireAny('users.edit');
// @ts-expect-error -- misspelt key
expectRoute(ReportsController, 'edit').toRequire('reports.edti');
// @ts-expect-error -- no such method
expectRoute(ReportsController, 'edti');
