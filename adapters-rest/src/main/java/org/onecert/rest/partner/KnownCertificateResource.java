package org.onecert.rest.partner;

import static org.onecert.application.Outcomes.ifAccepted;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.onecert.application.partner.FindCertificates;
import org.onecert.domain.Outcome;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.certificate.UnifiedSocialCreditCode;
import org.onecert.domain.enterprise.ListedCertificate;
import org.onecert.domain.partner.BusinessSystem;
import org.onecert.domain.partner.Scope;
import org.onecert.rest.Api;
import org.onecert.rest.Desk;
import org.onecert.rest.exchange.Answer;
import org.onecert.rest.exchange.Exchange;
import org.onecert.rest.openapi.Security;
import org.onecert.rest.paging.Cursors;
import org.onecert.rest.paging.ListName;
import org.onecert.rest.paging.Page;
import org.onecert.rest.paging.Query;
import org.onecert.rest.problem.ProblemCode;
import org.onecert.rest.problem.ProblemException;

/// Which certificates an enterprise has, for business systems.
@Path(Api.ENTERPRISES + "/{uscc}/certificates")
@Tag(name = "partners")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = Security.BUSINESS_SYSTEM)
@Cancellable(false)
public class KnownCertificateResource {

  private final Partners partners;
  private final FindCertificates finding;
  private final Cursors cursors;
  private final Desk desk;

  KnownCertificateResource(
      Partners partners, FindCertificates finding, Cursors cursors, Desk desk) {
    this.partners = partners;
    this.finding = finding;
    this.cursors = cursors;
    this.desk = desk;
  }

  @GET
  @Operation(
      operationId = "findCertificates",
      summary = "The certificates of an enterprise",
      description =
          "With role and state, without anything of their holders. Needs the scope"
              + " `certificates`.")
  @APIResponse(
      responseCode = "200",
      description = "The page",
      content = @Content(schema = @Schema(implementation = KnownCertificateJson.ListJson.class)))
  public Uni<Response> find(
      @Context RoutingContext context,
      @Parameter(
              description = "统一社会信用代码",
              schema = @Schema(type = SchemaType.STRING, pattern = "^[0-9A-Z]{18}$"))
          @PathParam("uscc")
          String uscc) {
    Exchange exchange = new Exchange(context);
    return desk.answer(
            exchange,
            partners
                .admit(exchange, Scope.CERTIFICATES)
                .chain(ifAccepted(system -> find(exchange, new Wanted(system, code(uscc))))),
            Answer::ok)
        .map(Answer::toResponse);
  }

  private Uni<Outcome<KnownCertificateJson.ListJson>> find(Exchange exchange, Wanted wanted) {
    Query query = Query.ofPage(exchange);
    var size = query.size();
    var cursor = query.cursor();
    return query
        .reading()
        .whole(() -> page(wanted, cursor.get().map(text -> position(wanted, text)), size.get()));
  }

  private Uni<Outcome<KnownCertificateJson.ListJson>> page(
      Wanted wanted, Optional<CertificateId> after, int size) {
    return finding
        .find(wanted.uscc(), after, size + 1)
        .map(found -> found.map(rows -> json(wanted, Page.of(rows, size))));
  }

  private KnownCertificateJson.ListJson json(Wanted wanted, Page<ListedCertificate> page) {
    String next =
        page.last()
            .map(last -> cursors.write(wanted.list(), last.id().value().toString()))
            .orElse(null);
    return KnownCertificateJson.ListJson.of(page.rows(), next);
  }

  private CertificateId position(Wanted wanted, String cursor) {
    return new CertificateId(UUID.fromString(cursors.read(wanted.list(), cursor)));
  }

  private static UnifiedSocialCreditCode code(String text) {
    return UnifiedSocialCreditCode.parse(text)
        .orElseThrow(() -> new ProblemException(ProblemCode.ENTERPRISE_UNKNOWN));
  }

  /// Who wants whose certificates.
  private record Wanted(BusinessSystem system, UnifiedSocialCreditCode uscc) {
    ListName list() {
      return new ListName(
          String.join("\n", List.of("known-certificates", system.id().value(), uscc.value())));
    }
  }
}
