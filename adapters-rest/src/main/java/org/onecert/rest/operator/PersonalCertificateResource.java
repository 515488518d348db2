package org.onecert.rest.operator;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.onecert.application.operator.EnrolRepresentative;
import org.onecert.application.operator.EnrolRepresentative.Enrolled;
import org.onecert.application.operator.EnrolRepresentative.Enrolment;
import org.onecert.rest.Api;
import org.onecert.rest.Desk;
import org.onecert.rest.exchange.Answer;
import org.onecert.rest.exchange.Exchange;
import org.onecert.rest.input.Body;
import org.onecert.rest.openapi.Security;

/// Personal certificates of legal representatives, as operators issue them.
@Path(Api.PERSONAL_CERTIFICATES)
@Tag(name = "operator")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = Security.OPERATOR)
@Cancellable(false)
public class PersonalCertificateResource {

  private final EnrolRepresentative enrolling;
  private final Operators operators;
  private final Desk desk;

  PersonalCertificateResource(EnrolRepresentative enrolling, Operators operators, Desk desk) {
    this.enrolling = enrolling;
    this.operators = operators;
    this.desk = desk;
  }

  @POST
  @Operation(
      operationId = "enrolRepresentative",
      summary = "Enrol a legal representative",
      description = "Makes a key that we host and has a personal certificate issued for it.")
  @RequestBody(
      required = true,
      content = @Content(schema = @Schema(implementation = EnrolmentJson.class)))
  @APIResponse(
      responseCode = "201",
      description = "The certificate",
      content = @Content(schema = @Schema(implementation = EnrolledJson.class)))
  public Uni<Response> enrol(@Context RoutingContext context) {
    Exchange exchange = new Exchange(context);
    operators.admit(exchange);
    Enrolment enrolment = Body.read(exchange, EnrolmentJson.class).read(exchange.client());
    return desk.once(
            exchange,
            Operators.OWNER,
            () -> enrolling.enrol(enrolment),
            PersonalCertificateResource::issued)
        .map(Answer::toResponse);
  }

  private static Answer issued(Enrolled enrolled) {
    return Answer.json(201, EnrolledJson.of(enrolled));
  }
}
