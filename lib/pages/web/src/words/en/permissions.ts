/** Words of the tree of permissions and of what one person may do. */
export const permissions = {
  title: 'Permissions',
  tree: {
    sections: 'Sections',
    search_one: 'Search {{count}} permission',
    search_other: 'Search {{count}} permissions',
    onlyChanged: 'Only changed',
    nothingChanged: 'Nothing is changed',
    found_one: '{{count}} permission found',
    found_other: '{{count}} permissions found',
    all: 'All',
    general: 'General',
    allOn: 'All on',
    allOff: 'All off',
    changed: 'changed',
    in: 'in {{name}}',
    count: '{{on}} of {{all}} on',
    kept: 'Kept on for when it is allowed again',
    offAbove: 'No effect while {{name}} is off',
    sectionOff: '{{name}} is off, so nothing in it has effect. The switches keep their places.',
  },
  lock: {
    short: { ceiling: 'Ceiling', plan: 'Plan', role: 'Admins only' },
  },
} as const;
