/** The pages 授权 (G, figures 10 to 13). */
import { accepted, type OneCert, type Schemas } from "./client.js";

/** What picking these would change; nothing changes yet (figure 11). */
export async function preview(
  server: OneCert,
  deputies: Schemas["Pick"][],
): Promise<Schemas["Assignment"][]> {
  const body = { deputies };
  return accepted(await server.POST("/api/v1/authorisation-previews", { body })).deputies;
}

/** Prints the form of figure 12. It takes effect when the main certificate's token has sealed it. */
export async function open(
  server: OneCert,
  deputies: Schemas["Pick"][],
  seal: string | undefined,
  key: string,
): Promise<Schemas["SigningSession"]> {
  const params = { header: { "Idempotency-Key": key } };
  const body = { deputies, ...(seal === undefined ? {} : { seal }) };
  return accepted(await server.POST("/api/v1/authorisations", { params, body }));
}

/** Seals a form with what the token signs; the last signature makes it take effect (S-2). */
export async function seal(
  server: OneCert,
  id: string,
  sign: (toBeSigned: string) => Promise<string>,
): Promise<Schemas["SigningSession"]> {
  const params = { path: { id } };
  const prepared = accepted(
    await server.POST("/api/v1/signing-sessions/{id}/seal-preparation", { params }),
  );
  const body = { signature: await sign(prepared.toBeSigned) };
  return accepted(await server.POST("/api/v1/signing-sessions/{id}/seal", { params, body }));
}
