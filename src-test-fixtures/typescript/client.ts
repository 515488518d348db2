/**
 * A typed client of OneCert: paths, parameters, bodies and answers come from the description of its
 * interface, so code that misuses one does not compile.
 */
import createClient, { type Client } from "openapi-fetch";
import type { components, paths } from "./target/onecert.js";

export type Schemas = components["schemas"];
export type OneCert = Client<paths>;
export type Problem = Schemas["Problem"];

/** A refusal, as the server words it: show `title` and `detail`, decide by `code`. */
export class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
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

/** What an accepted request yields; a refused one is thrown. */
export function accepted<T>(answer: { data?: T; error?: Problem }): T {
  if (answer.error !== undefined) {
    throw new Refused(answer.error);
  }
  if (answer.data === undefined) {
    throw new TypeError("The answer has no body");
  }
  return answer.data;
}
