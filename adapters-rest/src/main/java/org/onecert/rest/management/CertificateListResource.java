package org.onecert.rest.management;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.onecert.application.Caller;
import org.onecert.application.management.AddDeputy;
import org.onecert.application.management.ListCertificates;
import org.onecert.domain.certificate.Certificate;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.enterprise.ListedCertificate;
import org.onecert.domain.login.Session.Admitted;
import org.onecert.rest.Api;
import org.onecert.rest.Desk;
import org.onecert.rest.exchange.Answer;
import org.onecert.rest.exchange.Exchange;
import org.onecert.rest.input.Body;
import org.onecert.rest.openapi.Security;
import org.onecert.rest.paging.Cursors;
import org.onecert.rest.paging.ListName;
import org.onecert.rest.paging.Page;
import org.onecert.rest.paging.Query;

/// The certificates of the caller's enterprise (M-1, M-2).
@Path(Api.CERTIFICATES)
@Tag(name = "management")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = Security.SESSION)
@Cancellable(false)
public class CertificateListResource {

  private final ListCertificates lists;
  private final AddDeputy adding;
  private final Cursors cursors;
  private final Desk desk;

  CertificateListResource(ListCertificates lists, AddDeputy adding, Cursors cursors, Desk desk) {
    this.lists = lists;
    this.adding = adding;
    this.cursors = cursors;
    this.desk = desk;
  }

  @GET
  @Operation(
      operationId = "listCertificates",
      summary = "The list of figure 9",
      description =
          "All certificates of the enterprise in the order of their activation, with what the caller"
              + " may do to each.")
  @APIResponse(
      responseCode = "200",
      description = "The page",
      content = @Content(schema = @Schema(implementation = CertificateListJson.class)))
  public Uni<Response> list(@Context RoutingContext context) {
    Exchange exchange = new Exchange(context);
    return desk.callers()
        .admitted(exchange)
        .chain(caller -> list(exchange, caller))
        .map(Answer::toResponse);
  }

  private Uni<Answer> list(Exchange exchange, Caller<Admitted> caller) {
    Query query = Query.ofPage(exchange);
    var size = query.size();
    var cursor = query.cursor();
    return query
        .reading()
        .whole(() -> page(caller, cursor.get().map(text -> position(caller, text)), size.get()));
  }

  private Uni<Answer> page(Caller<Admitted> caller, Optional<CertificateId> after, int size) {
    return lists
        .list(caller, after, size + 1)
        .map(found -> Page.of(found, size))
        .map(page -> Answer.ok(json(caller, page)));
  }

  private CertificateListJson json(Caller<Admitted> caller, Page<ListedCertificate> page) {
    String next = page.last().map(last -> cursor(caller, last)).orElse(null);
    return CertificateListJson.of(page.rows(), caller.session().viewer(), next);
  }

  private String cursor(Caller<Admitted> caller, ListedCertificate last) {
    return cursors.write(listOf(caller), last.id().value().toString());
  }

  private CertificateId position(Caller<Admitted> caller, String cursor) {
    return new CertificateId(UUID.fromString(cursors.read(listOf(caller), cursor)));
  }

  private static ListName listOf(Caller<Admitted> caller) {
    return ListName.of("certificates", caller);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "addDeputy",
      summary = "Add a deputy",
      description =
          "The main certificate is logged in; the new token is inserted and answers a challenge of"
              + " purpose `add` whose subject is the enterprise. It becomes a deputy without any"
              + " item.")
  @RequestBody(
      required = true,
      content = @Content(schema = @Schema(implementation = NewDeputyJson.class)))
  @APIResponse(
      responseCode = "201",
      description = "The deputy is added",
      headers =
          @Header(
              name = "Location",
              description = "The address of the certificate",
              schema = @Schema(type = SchemaType.STRING, format = "uri-reference")),
      content = @Content(schema = @Schema(implementation = AddedDeputyJson.class)))
  public Uni<Response> add(@Context RoutingContext context) {
    Exchange exchange = new Exchange(context);
    return desk.callers()
        .admitted(exchange)
        .chain(caller -> add(exchange, caller))
        .map(Answer::toResponse);
  }

  private Uni<Answer> add(Exchange exchange, Caller<Admitted> caller) {
    var request = Body.read(exchange, NewDeputyJson.class).read();
    return desk.once(
        exchange, caller, () -> adding.add(caller, request), CertificateListResource::added);
  }

  private static Answer added(Certificate deputy) {
    return Answer.created(
        CertificateAddresses.certificate(deputy.id()), AddedDeputyJson.of(deputy));
  }
}
