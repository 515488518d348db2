/** The page 企业证书管理 (M, figures 9 and 10). */
import { accepted, done, type OneCert, type Schemas } from "./client.js";

/** All certificates of the enterprise, page by page. */
export async function* certificates(server: OneCert): AsyncGenerator<Schemas["ListedCertificate"]> {
  let cursor: string | undefined;
  do {
    const query = { limit: 100, ...(cursor === undefined ? {} : { cursor }) };
    const page = accepted(await server.GET("/api/v1/certificates", { params: { query } }));
    yield* page.certificates;
    cursor = page.next;
  } while (cursor !== undefined);
}

/** What a certificate may do, of all that is offered. */
export async function items(server: OneCert, id: string): Promise<Schemas["Holding"][]> {
  const path = { id };
  const list = accepted(await server.GET("/api/v1/certificates/{id}/items", { params: { path } }));
  return list.items;
}

/** Deregisters a deputy. Repeating it with the same key gets the same answer and has no second effect. */
export async function deregister(server: OneCert, id: string, key: string): Promise<void> {
  const params = { path: { id }, header: { "Idempotency-Key": key } };
  done(await server.POST("/api/v1/certificates/{id}/deregistration", { params }));
}
