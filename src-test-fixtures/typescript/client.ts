/**
 * A typed client of OneCert: paths, parameters, bodies and answers come from the description of its
 * interface, so code that misuses one does not compile.
 */
import createClient, { type Client } from "openapi-fetch";
import type { components, paths } from "./target/onecert.js";

export type Schemas = components["schemas"];
export type OneCert = Client<paths>;
export type Problem = Schemas["Problem"];

/** A refusal, as the server words it: show `title` and `remedy`, decide by `code`. */
export class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}

/** Something on the way answered, or nobody did: not the server's own words. */
export class Broken extends Error {
  constructor(readonly status: number) {
    super(`Status ${status} without a problem`);
  }
}

/**
 * @param server where it is, as `https://onecert.example`
 * @param token of the session, once somebody is logged in
 * @param language of titles and ways out
 */
export function oneCert(server: string, token?: string, language: "zh" | "en" = "zh"): OneCert {
  const headers: Record<string, string> = { "Accept-Language": language };
  if (token !== undefined) {
    headers["Authorization"] = `Bearer ${token}`;
  }
  return createClient<paths>({ baseUrl: server, headers });
}

/** An answer as it came. */
export interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** What an accepted request yields; a refused one is thrown. */
export function accepted<T>(answer: Answer<T>): T {
  done(answer);
  if (answer.data === undefined) {
    throw new Broken(answer.response.status);
  }
  return answer.data;
}

/** That a request was accepted which yields nothing; a refused one is thrown. */
export function done(answer: Answer<unknown>): void {
  if (!answer.response.ok) {
    throw isProblem(answer.error) ? new Refused(answer.error) : new Broken(answer.response.status);
  }
}

function isProblem(error: unknown): error is Problem {
  return typeof error === "object" && error !== null && "code" in error && "correlationId" in error;
}
