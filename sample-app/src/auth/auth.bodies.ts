import { IsString, MaxLength } from 'class-validator';

/** Who logs in. */
export class LoginBody {
  /** @example owner@agency.test */
  @IsString()
  email!: string;

  /** @example clientele-demo */
  @IsString()
  password!: string;
}

/** Whose password was forgotten. */
export class ForgotBody {
  /** @example member@acme.test */
  @IsString()
  @MaxLength(320)
  email!: string;
}

/** A new password, by the link in a mail. */
export class ResetBody {
  /** What stands behind `?token=` in the link. */
  @IsString()
  @MaxLength(200)
  token!: string;

  /** 12 to 128 characters. */
  @IsString()
  password!: string;
}
