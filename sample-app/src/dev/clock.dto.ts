import { Equals, IsString, ValidateIf } from 'class-validator';

/** Where the time goes: forward, or back to the real one. */
export class ClockBody {
  /**
   * A length of time as ISO 8601 spells it, added to what was advanced before.
   * @example P8D
   */
  @ValidateIf(({ reset }: ClockBody) => reset === undefined)
  @IsString()
  advance?: string;

  /** True to go back to the real time. */
  @ValidateIf(({ advance }: ClockBody) => advance === undefined)
  @Equals(true)
  reset?: true;
}
