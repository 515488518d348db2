package org.onecert.rest.login;

import io.smallrye.common.annotation.NonBlocking;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onecert.application.login.IssueChallenge;
import org.onecert.application.port.ChallengeNotary.NotarisedChallenge;
import org.onecert.domain.login.Occasion;
import org.onecert.rest.Api;
import org.onecert.rest.exchange.Answer;
import org.onecert.rest.exchange.Exchange;
import org.onecert.rest.input.Body;
import org.onecert.rest.problem.Problems;

/// Challenges for tokens to sign (L-2).
@Path(Api.CHALLENGES)
@Tag(name = "login")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ChallengeResource {

  private final IssueChallenge challenges;
  private final Problems problems;

  ChallengeResource(IssueChallenge challenges, Problems problems) {
    this.challenges = challenges;
    this.problems = problems;
  }

  @POST
  @NonBlocking
  @Operation(
      operationId = "issueChallenge",
      summary = "Ask for a challenge",
      description =
          "Issues something that the token can sign, for one act. Nothing is kept until it is"
              + " answered.")
  @RequestBody(
      required = true,
      content = @Content(schema = @Schema(implementation = ChallengeOrderJson.class)))
  @APIResponse(
      responseCode = "201",
      description = "The challenge",
      content = @Content(schema = @Schema(implementation = ChallengeJson.class)))
  public Response issue(@Context RoutingContext context) {
    Exchange exchange = new Exchange(context);
    Occasion occasion = Body.read(exchange, ChallengeOrderJson.class).read();
    var issued = challenges.issue(occasion, exchange.client());
    return problems.answer(exchange, issued, ChallengeResource::created).toResponse();
  }

  private static Answer created(NotarisedChallenge challenge) {
    return Answer.json(201, ChallengeJson.of(challenge));
  }
}
