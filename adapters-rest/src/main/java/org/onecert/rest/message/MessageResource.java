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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.onecert.application.message.ShowMessage;
import org.onecert.application.message.TakeDeliveryReport;
import org.onecert.domain.message.MessageId;
import org.onecert.domain.message.MessageStanding;
import org.onecert.rest.Api;
import org.onecert.rest.Desk;
import org.onecert.rest.exchange.Answer;
import org.onecert.rest.exchange.Exchange;
import org.onecert.rest.input.Names;
import org.onecert.rest.openapi.Security;
import org.onecert.rest.problem.ProblemCode;

/// Text messages: what became of them, for whoever waits for one, and told by the gateway.
@Path(Api.MESSAGES + "/{id}")
@Tag(name = "messages")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
public class MessageResource {

  private final ShowMessage messages;
  private final TakeDeliveryReport reports;
  private final Desk desk;

  MessageResource(ShowMessage messages, TakeDeliveryReport reports, Desk desk) {
    this.messages = messages;
    this.reports = reports;
    this.desk = desk;
  }

  @GET
  @SecurityRequirement(name = Security.SESSION)
  @Operation(
      operationId = "findMessage",
      summary = "What became of a text message",
      description =
          "For the session within which it was asked for. Ask every few seconds while the user waits"
              + " for the code; what is delivered or failed stays so.")
  @APIResponse(
      responseCode = "200",
      description = "What is known of it",
      content = @Content(schema = @Schema(implementation = MessageJson.class)))
  public Uni<Response> find(
      @Context RoutingContext context,
      @Parameter(description = "The message's name") @PathParam("id") String id) {
    Exchange exchange = new Exchange(context);
    MessageId message = id(id);
    return desk.callers()
        .any(exchange)
        .map(caller -> messages.show(caller, message))
        .chain(found -> desk.answer(exchange, found, MessageResource::shown))
        .map(Answer::toResponse);
  }

  @GET
  @Path("report")
  @Operation(
      operationId = "reportMessage",
      summary = "What became of a text message, told by the gateway",
      description =
          "For Kannel, which is given this address with every message (dlr-url). A report that comes"
              + " again changes nothing.")
  @Parameter(
      name = KannelReport.KEY,
      in = ParameterIn.QUERY,
      required = true,
      description = "What Kannel was given for this message",
      schema = @Schema(type = SchemaType.STRING, pattern = "^[0-9a-f]{64}$"))
  @Parameter(
      name = KannelReport.STATUS,
      in = ParameterIn.QUERY,
      required = true,
      description = "Kannel's %d: 1 delivered, 2 failed, 4 buffered, 8 taken, 16 rejected",
      schema =
          @Schema(
              type = SchemaType.STRING,
              enumeration = {"1", "2", "4", "8", "16"}))
  @Parameter(
      name = KannelReport.NETWORK,
      in = ParameterIn.QUERY,
      description = "Kannel's %i: the network that it comes from; empty if it is Kannel's own",
      schema = @Schema(type = SchemaType.STRING, maxLength = 64))
  @APIResponse(responseCode = "204", description = "Noted")
  public Uni<Response> report(
      @Context RoutingContext context,
      @Parameter(description = "The message's name") @PathParam("id") String id) {
    Exchange exchange = new Exchange(context);
    KannelReport report = KannelReport.of(exchange);
    MessageId message = id(id);
    return report
        .delivery()
        .map(delivery -> reports.take(message, report.key(), delivery))
        .map(taken -> desk.answer(exchange, taken, _ -> Answer.nothing()))
        .orElseGet(() -> Uni.createFrom().item(Answer.nothing()))
        .map(Answer::toResponse);
  }

  private static MessageId id(String text) {
    return new MessageId(Names.uuid(text, ProblemCode.MESSAGE_UNKNOWN));
  }

  private static Answer shown(MessageStanding standing) {
    return Answer.ok(MessageJson.of(standing));
  }
}
