package org.onecert.rest.partner;

import static org.onecert.application.Outcomes.ifAccepted;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.onecert.application.Lookup;
import org.onecert.application.login.FindSession;
import org.onecert.domain.Outcome;
import org.onecert.domain.login.Session;
import org.onecert.domain.login.Session.Activating;
import org.onecert.domain.login.Session.Admitted;
import org.onecert.domain.login.Session.Parted;
import org.onecert.domain.login.Session.Updating;
import org.onecert.domain.partner.BusinessSystem;
import org.onecert.domain.partner.Scope;
import org.onecert.rest.Api;
import org.onecert.rest.Desk;
import org.onecert.rest.caller.TokenReader;
import org.onecert.rest.caller.TokenSettings;
import org.onecert.rest.exchange.Answer;
import org.onecert.rest.exchange.Exchange;
import org.onecert.rest.input.Body;
import org.onecert.rest.openapi.Security;

/// Token introspection (RFC 7662): the session behind a token is asked for every time, so that no
/// business system honours one a second after it ended (L-6).
@Path(Api.INTROSPECTION)
@Tag(name = "partners")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = Security.BUSINESS_SYSTEM)
@Cancellable(false)
public class IntrospectionResource {

  private final Partners partners;
  private final TokenReader tokens;
  private final FindSession sessions;
  private final TokenSettings settings;
  private final Desk desk;

  IntrospectionResource(
      Partners partners,
      TokenReader tokens,
      FindSession sessions,
      TokenSettings settings,
      Desk desk) {
    this.partners = partners;
    this.tokens = tokens;
    this.sessions = sessions;
    this.settings = settings;
    this.desk = desk;
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(
      operationId = "introspect",
      summary = "Is this token worth anything now, and whose is it",
      description =
          "RFC 7662. A token that is ours but not for business systems is not active. Asking counts"
              + " as use of the session. Needs the scope `introspection`.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_FORM_URLENCODED,
              schema = @Schema(implementation = IntrospectionOrderJson.class)))
  @APIResponse(
      responseCode = "200",
      description = "What the token is worth",
      content = @Content(schema = @Schema(implementation = IntrospectionJson.class)))
  public Uni<Response> introspect(@Context RoutingContext context) {
    Exchange exchange = new Exchange(context);
    Body.expect(exchange, MediaType.APPLICATION_FORM_URLENCODED);
    return desk.answer(
            exchange,
            partners
                .admit(exchange, Scope.INTROSPECTION)
                .chain(ifAccepted(system -> introspect(system, token(context)))),
            Answer::ok)
        .map(Answer::toResponse);
  }

  private static String token(RoutingContext context) {
    return IntrospectionOrderJson.read(context.request().formAttributes().getAll("token"));
  }

  private Uni<Outcome<IntrospectionJson>> introspect(BusinessSystem system, String token) {
    return Lookup.by(tokens.readFor(system.id(), token), sessions::find)
        .map(found -> Outcome.accepted(worth(found)));
  }

  private IntrospectionJson worth(Optional<Session> found) {
    return found.map(this::worth).orElse(IntrospectionJson.INACTIVE);
  }

  private IntrospectionJson worth(Session session) {
    return switch (session) {
      case Admitted admitted -> IntrospectionJson.of(admitted, settings);
      case Activating _, Updating _, Parted _ -> IntrospectionJson.INACTIVE;
    };
  }
}
