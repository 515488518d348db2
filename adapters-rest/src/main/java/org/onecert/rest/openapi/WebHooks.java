package org.onecert.rest.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.onecert.rest.event.EventSigner;

/// What business systems are asked by us (OpenAPI 3.1, `webhooks`).
final class WebHooks {

  private static final String ID = "changeEvent";

  private WebHooks() {}

  static void addTo(OpenAPI openApi) {
    openApi.addWebhook(ID, OASFactory.createPathItem().POST(tell()));
  }

  private static Operation tell() {
    return OASFactory.createOperation()
        .operationId(ID)
        .summary("Tell a business system of a change")
        .description(
            "Sent to the address that was subscribed, to each enterprise's events in order, until"
                + " it is answered with a status of 2xx. The same event has the same id however"
                + " often it is told.")
        .tags(List.of("partners"))
        .security(List.of())
        .addParameter(signature())
        .requestBody(body())
        .responses(responses());
  }

  private static Parameter signature() {
    return OASFactory.createParameter()
        .name(EventSigner.HEADER)
        .in(Parameter.In.HEADER)
        .required(true)
        .description(
            "JWS with detached content (RFC 7515, appendix F) on the octets of the body, ES256, by"
                + " one of the published keys, `typ` "
                + EventSigner.TYPE)
        .schema(OASFactory.createSchema().addType(SchemaType.STRING).maxLength(2048));
  }

  private static RequestBody body() {
    return OASFactory.createRequestBody()
        .required(true)
        .content(
            OASFactory.createContent()
                .addMediaType(
                    "application/cloudevents+json",
                    OASFactory.createMediaType()
                        .schema(OASFactory.createSchema().ref("#/components/schemas/ChangeEvent"))
                        .examples(Examples.ofRequest(ID).orElseThrow())));
  }

  private static APIResponses responses() {
    return OASFactory.createAPIResponses()
        .addAPIResponse("204", response("Any status of 2xx: it was taken, the next one follows"))
        .addAPIResponse(
            "503",
            response("Also 408, 425, 429, 502, 504: later, after `Retry-After` if that is given"))
        .addAPIResponse(
            "500", response("Any other status: this event is not taken; it is told again"));
  }

  private static APIResponse response(String description) {
    return OASFactory.createAPIResponse().description(description);
  }
}
