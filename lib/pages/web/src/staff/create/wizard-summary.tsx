import type { ReactNode } from 'react';
import type { Choice } from '../../ui/picker.js';
import { languageName } from '../../language-name.js';
import { Note } from '../../ui/note.js';
import { day } from '../../times.js';
import { locale as readersTag, type T, useWords } from '../../words/index.js';
import { useNamed } from '../../searches.js';
import { useProfiles } from '../permissions/use-catalogue.js';
import { useChosenClient, useTemplates, useValues } from './wizard-data.js';
import { isRate } from '../rates.js';
import { wholePeopleOf, type Step, type WizardValues } from './wizard-values.js';

/** How many are said by name. */
const SAID = 3;

/** Beside the form: what will come of it as things stand. */
export function WizardSummary({ step }: { readonly step: Step }) {
  const t = useWords();
  const values = useValues();
  const { kind } = values;
  return (
    <aside className="stack" aria-label={t('create.summary')}>
      <section className="card">
        <header>
          <h2>{t(kind === 'staff' ? 'create.reach' : 'create.sees')}</h2>
        </header>
        <div className="pad stack tight small" role="status">
          {kind === 'staff' ? (
            <StaffReach values={values} />
          ) : (
            <Sight values={values} step={step} />
          )}
        </div>
      </section>
      <section className="card">
        <header>
          <h2>{t('create.happens')}</h2>
        </header>
        <Facts values={values} />
        <div className="pad stack tight small what-next" role="status">
          {consequences(values, t).map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      </section>
    </aside>
  );
}

function StaffReach({ values }: { readonly values: WizardValues }) {
  const t = useWords();
  const { staffRole, assigned, clients } = values;
  if (staffRole === 'admin') return <p>{t('create.reaches.admin')}</p>;
  if (assigned === 'all') return <p>{t('create.reaches.all')}</p>;
  if (clients.length === 0) return <p>{t('create.reaches.none')}</p>;
  return <p>{t('create.reaches.some', { clients: said(clients, t) })}</p>;
}

/** What somebody sees with these projects and groups. */
function Sight({ values, step }: { readonly values: WizardValues; readonly step: Step }) {
  const t = useWords();
  const { projects, groups } = values;
  const client = useChosenClient(values);
  const usual = client?.defaultScope;
  const usualProjects = useNamed('/projects', usual?.projects ?? []);
  const usualGroups = useNamed('/groups', usual?.groups ?? []);
  const isUsual = projects.length + groups.length === 0;
  const [allProjects, seenGroups] = isUsual ? [usualProjects, usualGroups] : [projects, groups];
  const bound = client?.projects;
  const seenProjects = bound ? allProjects.filter(({ id }) => bound.includes(id)) : allProjects;
  const sight = sightOf(allProjects.length, seenGroups.length);
  const facts = { projects: said(seenProjects, t), groups: said(seenGroups, t) };
  if (sight === 'nothing' && step === 'who')
    return <p className="muted">{t('create.sight.later')}</p>;
  if (sight === 'nothing')
    return (
      <>
        <Note tone="warn">{t('create.sight.nothing')}</Note>
        <p className="muted">{t('create.sight.nothingCure')}</p>
      </>
    );
  if (client && allProjects.length > 0 && seenProjects.length === 0)
    return <Note tone="warn">{t('create.sight.outside', { client: client.name })}</Note>;
  return (
    <>
      {isUsual && client && <p>{t('create.sight.usual', { client: client.name })}</p>}
      <p>{t(`create.sight.${sight}`, facts)}</p>
      {client && bound && sight === 'groups' && (
        <p className="muted">{t('create.sight.bound', { client: client.name })}</p>
      )}
      <p className="muted">{t(`create.sightElse.${sight}`)}</p>
    </>
  );
}

/** Which of the four states it is, by how many projects and groups are chosen. */
function sightOf(projects: number, groups: number) {
  if (projects === 0) return groups === 0 ? 'nothing' : 'groups';
  return groups === 0 ? 'projects' : 'both';
}

function Facts({ values }: { readonly values: WizardValues }) {
  const t = useWords();
  const { data: profiles } = useProfiles();
  const templates = useTemplates();
  const { kind, role, staffRole, accessUntil, portalRate, invite, locale } = values;
  const people = wholePeopleOf(values);
  const profile = profiles?.find(({ id }) => id === values.profileId);
  const facts: readonly (readonly [string, ReactNode])[] = [
    [t('create.fact.who'), whoIs(values, t)],
    ...(kind === 'client' ? [[t('create.fact.client'), placeOf(values, t)] as const] : []),
    [t('create.fact.role'), t(`common.role.${kind === 'staff' ? staffRole : role}`)],
    ...(kind === 'client'
      ? [
          [
            t('create.fact.permissions'),
            t(`create.may.${values.permissionsFrom}`, {
              profile: profile?.name ?? t('create.open'),
              source: values.source?.name ?? t('create.open'),
            }),
          ] as const,
        ]
      : []),
    [t('create.fact.until'), accessUntil ? dayOf(accessUntil) : t('create.noEnd')],
    ...(portalRate && isRate(portalRate) && kind === 'client'
      ? [[t('create.fact.rate'), portalRate] as const]
      : []),
    [
      t('create.fact.letter'),
      invite
        ? [
            templates.find(({ id }) => id === values.templateId)?.name ?? t('create.letterUsual'),
            locale && languageName(locale),
          ]
            .filter(Boolean)
            .join(', ')
        : t('create.noLetter', { count: people.length }),
    ],
  ];
  return (
    <dl className="facts pad">
      {facts.map(([name, value]) => (
        <div key={name} className="fact">
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function whoIs(values: WizardValues, t: T): string {
  const people = wholePeopleOf(values);
  if (people.length === 0) return t('create.open');
  if (people.length > 1) return t(`create.people.${values.kind}`, { count: people.length });
  return values.name.trim() || people[0]?.name || people[0]?.email || '';
}

function placeOf({ clientFrom, client, clientName }: WizardValues, t: T): string {
  if (clientFrom === 'own') return t('create.place.own');
  if (clientFrom === 'known') return client?.name ?? t('create.open');
  return clientName.trim() ? t('create.place.new', { name: clientName.trim() }) : t('create.open');
}

/** Who is told what, and how those who are created come in. */
function consequences(values: WizardValues, t: T): readonly string[] {
  const people = wholePeopleOf(values);
  const count = people.length;
  const email = people[0]?.email ?? '';
  if (count === 0) return [t('create.then.nobodyYet')];
  if (values.invite)
    return [
      count === 1 ? t('create.then.letter', { email }) : t('create.then.letters', { count }),
      t('create.then.nobodyElse'),
    ];
  const isActive = values.password !== '' && count === 1;
  return [
    t('create.then.noLetter'),
    isActive ? t('create.then.password') : t('create.then.byHand', { count }),
  ];
}

function dayOf(date: string): string {
  return day(`${date}T12:00:00`);
}

/** Names in a sentence, the first ones and how many more. */
function said(choices: readonly Choice[], t: T): string {
  const names = choices.slice(0, SAID).map(({ name }) => name);
  const more = choices.length - names.length;
  return new Intl.ListFormat(readersTag()).format(
    more > 0 ? [...names, t('create.others', { count: more })] : names,
  );
}
