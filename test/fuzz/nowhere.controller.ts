import { All, Controller, HttpCode } from '@nestjs/common';

/** The path of a route of the host that does nothing with what it is sent. */
export const NOWHERE = '/nowhere';

/** Reads requests, and no more. */
@Controller(NOWHERE)
export class NowhereController {
  @All()
  @HttpCode(204)
  nothing(): void {
    // What reading a request takes is all that this takes.
  }
}
