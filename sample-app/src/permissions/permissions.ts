import { definePermissions } from 'nest-clientele';

/** In the default profile of every portal. */
const on = (label: string) => ({ label, default: true }) as const;

/** Only for those it is given to. */
const off = (label: string) => ({ label, default: false }) as const;

/** What client users of the agency can be permitted to do. */
export const permissions = definePermissions({
  dashboards: { label: 'Dashboards', children: { view: on('See dashboards') } },
  reports: {
    label: 'Reports',
    children: {
      view: on('Read reports'),
      create: off('Create reports'),
      edit: off('Edit reports'),
    },
  },
  messages: {
    label: 'Messages',
    children: { view: on('Read messages'), send: off('Send messages') },
  },
  tasks: { label: 'Tasks', children: { view: on('See tasks'), set: off('Set tasks') } },
  work: { label: 'Work', children: { view: on('See the work done') } },
  screencasts: { label: 'Screencasts', children: { view: off('Watch screencasts') } },
  timesheets: { label: 'Timesheets', children: { view: on('See timesheets') } },
  integrations: {
    label: 'Integrations',
    children: {
      'google-analytics': {
        label: 'Google Analytics',
        children: { sessions: on('Sessions'), conversions: on('Conversions') },
      },
      'google-ads': {
        label: 'Google Ads',
        children: { clicks: on('Clicks'), cost: on('Cost') },
      },
      'facebook-ads': {
        label: 'Facebook Ads',
        children: { reach: on('Reach'), spend: on('Spend') },
      },
      'search-console': { label: 'Search Console', children: { queries: on('Queries') } },
    },
  },
  general: {
    label: 'General',
    children: {
      'export-pdf': on('Export as PDF'),
      'share-link': on('Share by link'),
      goals: on('See goals'),
    },
  },
  billing: {
    label: 'Billing',
    children: { manage: { label: 'Manage billing', default: true, requiresRole: 'admin' } },
  },
});
