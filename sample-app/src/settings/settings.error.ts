/** The environment does not allow a start. The message lists everything that is wrong. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';

  constructor(problems: readonly string[]) {
    super(['The app cannot start:', ...problems].join('\n  - '));
  }
}
