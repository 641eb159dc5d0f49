import { IsString, ValidateBy, ValidateIf } from 'class-validator';

/** Where the time goes: forward, or back to the real one; one of the two. */
export class ClockBody {
  /**
   * A length of time as ISO 8601 spells it, added to what was advanced before.
   * @example P8D
   */
  @ValidateIf(({ reset }: ClockBody) => reset === undefined)
  @IsString()
  advance?: string;

  /** True to go back to the real time. */
  @ValidateIf(({ advance, reset }: ClockBody) => advance === undefined || reset !== undefined)
  @IsTrueAlone()
  reset?: true;
}

function IsTrueAlone(): PropertyDecorator {
  return ValidateBy({
    name: 'isTrueAlone',
    validator: {
      validate: (value, args) =>
        value === true && (args?.object as ClockBody).advance === undefined,
      defaultMessage: () => 'reset must be true, without advance',
    },
  });
}
