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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.onecert.application.message.ShowMessage;
import org.onecert.domain.message.MessageId;
import org.onecert.domain.message.MessageStanding;
import org.onecert.rest.Api;
import org.onecert.rest.Desk;
import org.onecert.rest.exchange.Answer;
import org.onecert.rest.exchange.Exchange;
import org.onecert.rest.input.Names;
import org.onecert.rest.openapi.Security;
import org.onecert.rest.problem.ProblemCode;

/// Text messages, for whoever waits for one.
@Path(Api.MESSAGES + "/{id}")
@Tag(name = "messages")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = Security.SESSION)
@Cancellable(false)
public class MessageResource {

  private final ShowMessage messages;
  private final Desk desk;

  MessageResource(ShowMessage messages, Desk desk) {
    this.messages = messages;
    this.desk = desk;
  }

  @GET
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
    MessageId message = new MessageId(Names.uuid(id, ProblemCode.MESSAGE_UNKNOWN));
    return desk.callers()
        .any(exchange)
        .map(caller -> messages.show(caller, message))
        .chain(found -> desk.answer(exchange, found, MessageResource::shown))
        .map(Answer::toResponse);
  }

  private static Answer shown(MessageStanding standing) {
    return Answer.ok(MessageJson.of(standing));
  }
}
