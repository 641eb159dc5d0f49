import { Get } from '@nestjs/common';
import { all, any, RequirePermission, Scope, StaffOnly } from '../../../lib/index.js';
import { expectRoute } from '../../../lib/testing/index.js';
import {
  GuardedController,
  NarrowerController,
  StackedController,
} from '../../e2e/module/routes/support/guarded.controller.js';

class Odd {
  @Get()
  @RequirePermission(any('reports.view'))
  one() {
    return 1;
  }

  @Get()
  bare() {
    return 2;
  }

  @Get()
  @StaffOnly()
  scoped(@Scope() scope: Scope) {
    return scope;
  }
}

const guarded = (method: keyof GuardedController) => expectRoute(GuardedController, method);

describe('what a test expects of a route', () => {
  it('is met by a permission on the handler or on the class, wherever the class inherits it from', () => {
    guarded('edit').toRequire('reports.edit').toRequireMembership();
    expectRoute(StackedController, 'two')
      .toRequire('reports.view')
      .toRequire(all('reports.edit', 'tasks.set'));
    expectRoute(NarrowerController, 'more').toRequire('reports.view').toBeStaffOnly();
    expectRoute(Odd, 'one').toRequire('reports.view').toRequireAny('reports.view');
  });

  it('is met by a part of what all are needed of, and by none of what one is enough of', () => {
    guarded('all').toRequire('reports.edit').toRequire(all('tasks.set', 'reports.view'));
    expect(() => guarded('any').toRequire('reports.edit')).toThrow(
      "GuardedController.any was expected to have @RequirePermission('reports.edit'), and has @RequirePermission(any('reports.edit', 'tasks.set')).",
    );
    guarded('any').toRequireAny('tasks.set', 'reports.edit');
    expect(() => guarded('any').toRequireAny('tasks.set')).toThrow();
    expect(() => guarded('any').toRequireAny('tasks.set', 'reports.view')).toThrow();
    expect(() => guarded('all').toRequireAny('tasks.set', 'reports.view')).toThrow();
    expect(() => expectRoute(StackedController, 'two').toRequire(all('billing'))).toThrow(
      /and has @RequirePermission\('reports.view'\) @RequirePermission\('tasks.set'\) @RequirePermission\('reports.edit'\)\.$/,
    );
  });

  it('says where the project stands, or that none does, if the test does', () => {
    const place = { project: 'params.projectId' };
    guarded('editProject').toRequire('reports.edit').toRequire('reports.edit', place);
    guarded('both').toRequire('reports.view', { project: null }).toRequire('reports.edit', place);
    expect(() => guarded('both').toRequire('reports.view', place)).toThrow(
      /was expected to have @RequirePermission\('reports.view', { project: 'params.projectId' }\), and has @RequirePermission\('reports.edit', { project: 'params.projectId' }\) @RequirePermission\('reports.view'\)\.$/,
    );
    expect(() => guarded('both').toRequire('reports.edit', { project: null })).toThrow(
      /'reports.edit'\) for no project, and/,
    );
    expect(() => guarded('edit').toRequire('reports.edit', place)).toThrow();
  });

  it('tells staff, roles, members, logins and everybody apart', () => {
    guarded('staff').toBeStaffOnly().toRequireMembership();
    guarded('staffAdmin').toRequireRole('admin').toBeStaffOnly();
    guarded('member').toRequireMembership();
    guarded('login').toBeLoginOnly();
    guarded('open').toBeOpen();
    expectRoute(Odd, 'scoped').toBeStaffOnly();
    expect(() => guarded('admin').toBeStaffOnly()).toThrow(/and has @RequireRole\('admin'\)/);
    expect(() => guarded('admin').toRequireRole('member')).toThrow();
    expect(() => guarded('login').toRequireMembership()).toThrow(/and has @RequireLogin\(\)\./);
    expect(() => guarded('optional').toBeLoginOnly()).toThrow(
      /@RequireLogin\({ optional: true }\)/,
    );
    expect(() => guarded('optional').toBeOpen()).toThrow();
    expect(() => guarded('member').toBeLoginOnly()).toThrow();
    expect(() => guarded('open').toBeLoginOnly()).toThrow();
    expect(() => guarded('login').toBeOpen()).toThrow();
    expect(() => expectRoute(Odd, 'scoped').toBeLoginOnly()).toThrow(/@Scope\(\) @StaffOnly\(\)/);
  });

  it('is not met by a route without a rule', () => {
    const bare = expectRoute(Odd, 'bare');
    for (const expected of [
      () => bare.toBeOpen(),
      () => bare.toBeLoginOnly(),
      () => bare.toRequireMembership(),
      () => bare.toRequire('reports.view'),
    ])
      expect(expected).toThrow(/and has no rule at all\.$/);
  });

  it('is an AssertionError that shows both sides, and refuses a method that is not there', () => {
    expect(() => guarded('open').toBeStaffOnly()).toThrow(
      expect.objectContaining({
        name: 'AssertionError',
        actual: '@OpenRoute()',
        expected: '@StaffOnly()',
      }),
    );
    expect(() => guarded('nope' as 'open')).toThrow('There is no GuardedController.nope.');
  });
});
