/** Logging in (L): a challenge, which the token signs, then the answer. */
import { accepted, type OneCert, type Schemas } from "./client.js";

/** What the middleware on the user's computer does (协卡助手). It asks for the PIN; nobody else sees it. */
export interface TokenReader {
  /** The signing certificate, DER in base64. */
  certificate(): Promise<string>;
  /** Signs octets in base64, as they are; the token hashes them. */
  sign(toBeSigned: string): Promise<string>;
}

/** @param item the code of the business item that the user came for, if that is known */
export async function logIn(
  server: OneCert,
  token: TokenReader,
  entrance: Schemas["LogIn"]["entrance"],
  item?: string,
): Promise<Schemas["Reception"]> {
  const challenge = accepted(
    await server.POST("/api/v1/challenges", { body: { purpose: "logIn" } }),
  );
  const answer: Schemas["LogIn"] = {
    challenge: challenge.challenge,
    certificate: await token.certificate(),
    signature: await token.sign(challenge.toBeSigned),
    entrance,
    ...(item === undefined ? {} : { item }),
  };
  return accepted(await server.POST("/api/v1/logins", { body: answer }));
}

/** The page that comes next. A new outcome does not compile until somebody has decided it. */
export function nextPage(reception: Schemas["Reception"]): string {
  switch (reception.outcome) {
    case "admitted":
      return reception.item?.permitted === false ? "/not-authorised" : "/";
    case "mainActivationNeeded":
      return "/main-activation";
    case "deputyActivationNeeded":
      return "/deputy-activation";
    case "certificateChanged":
      return "/certificate-update";
    default:
      return undecided(reception.outcome);
  }
}

function undecided(outcome: never): never {
  throw new TypeError(`Nobody has decided on ${String(outcome)}`);
}
