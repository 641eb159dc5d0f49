import type { HttpServer } from '@nestjs/common';

/** What both frameworks give of a response. Below Fastify's own is that of the server, which middleware has set headers of. */
export interface HeldHeaders {
  getHeader(name: string): HeaderValue | undefined;
  readonly raw?: { getHeader(name: string): HeaderValue | undefined };
}

type HeaderValue = string | number | readonly string[];

/** What has been set so far of a response's header, by whomever; undefined where it is not set. */
export function headerSet(response: HeldHeaders, name: string): HeaderValue | undefined {
  return response.getHeader(name) ?? response.raw?.getHeader(name);
}

/** Says that an answer depends on this header of the request, and on all that the host has said it depends on, as CORS does by `Vary: Origin`. */
export function varyBy(http: HttpServer, response: HeldHeaders, name: string): void {
  const said = [headerSet(response, 'Vary') ?? []].flat().join(',').split(',');
  const names = said.map((each) => each.trim()).filter((each) => each !== '');
  const isSaid = names.some((each) => each === '*' || each.toLowerCase() === name.toLowerCase());
  http.setHeader(response, 'Vary', [...names, ...(isSaid ? [] : [name])].join(', '));
}
