package org.onecert.rest.message;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.onecert.application.message.TakeDeliveryReport;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.message.Delivery;
import org.onecert.domain.message.MessageId;
import org.onecert.domain.message.MessageStanding;
import org.onecert.rest.Api;
import org.onecert.rest.Desk;
import org.onecert.rest.exchange.Answer;
import org.onecert.rest.exchange.Exchange;
import org.onecert.rest.input.Names;
import org.onecert.rest.problem.ProblemCode;
import org.onecert.rest.problem.ProblemException;

/// Reports of the gateway on what became of a message.
@Path(Api.MESSAGES + "/{id}/report")
@Tag(name = "messages")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
public class MessageReportResource {

  private static final String KEY = "key";
  private static final String STATUS = "status";

  private final TakeDeliveryReport reports;
  private final Desk desk;

  MessageReportResource(TakeDeliveryReport reports, Desk desk) {
    this.reports = reports;
    this.desk = desk;
  }

  @GET
  @Operation(
      operationId = "reportMessage",
      summary = "What became of a text message, told by the gateway",
      description =
          "For Kannel, which is given this address with every message (dlr-url). A report that comes"
              + " again changes nothing.")
  @Parameter(
      name = KEY,
      in = ParameterIn.QUERY,
      required = true,
      description = "What Kannel was given for this message")
  @Parameter(
      name = STATUS,
      in = ParameterIn.QUERY,
      required = true,
      description = "Kannel's %d: 1 delivered, 2 failed, 4 buffered, 8 taken, 16 rejected")
  @APIResponse(responseCode = "204", description = "Noted")
  public Uni<Response> report(
      @Context RoutingContext context,
      @Parameter(description = "The message's name") @PathParam("id") String id) {
    Exchange exchange = new Exchange(context);
    return desk.answer(exchange, take(exchange, id), _ -> Answer.nothing()).map(Answer::toResponse);
  }

  private Uni<Outcome<MessageStanding>> take(Exchange exchange, String id) {
    var message = new MessageId(Names.uuid(id, ProblemCode.MESSAGE_UNKNOWN));
    return reports.take(message, key(exchange), delivery(exchange));
  }

  private static Octets key(Exchange exchange) {
    return parameter(exchange, KEY)
        .filter(key -> key.matches("([0-9a-f]{2}){32}"))
        .map(Octets::ofHex)
        .orElseThrow(() -> new ProblemException(ProblemCode.MESSAGE_UNKNOWN));
  }

  private static Delivery delivery(Exchange exchange) {
    return parameter(exchange, STATUS)
        .flatMap(KannelReport::delivery)
        .orElseThrow(() -> new ProblemException(ProblemCode.MESSAGE_UNKNOWN));
  }

  private static Optional<String> parameter(Exchange exchange, String name) {
    return exchange.parameter(name).stream().findFirst();
  }
}
