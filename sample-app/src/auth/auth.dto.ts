import { Text } from '../http/text.decorator.js';

/** Who logs in. */
export class LoginBody {
  /** @example owner@agency.test */
  @Text(0, 320)
  email!: string;

  /** @example clientele-demo */
  @Text(0, 1_000)
  password!: string;
}

/** Whose password was forgotten. */
export class ForgotBody {
  /** @example member@acme.test */
  @Text(0, 320)
  email!: string;
}

/** A new password, by the link in a mail. */
export class ResetBody {
  /** What stands behind `?token=` in the link. */
  @Text(0, 200)
  token!: string;

  /** 12 to 128 characters. */
  @Text(0, 1_000)
  password!: string;
}
