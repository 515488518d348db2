package org.onecert.rest.openapi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.onecert.rest.idempotency.Once;
import org.onecert.rest.paging.Query;

/// The parameters that many operations have.
final class SharedParameters {

  private static final int LONGEST_LANGUAGE = 256;

  private SharedParameters() {}

  static void addTo(Operation operation, String id) {
    describeNames(operation);
    operation.addParameter(language());
    if (OperationProblems.isDoneOnce(id)) {
      operation.addParameter(idempotencyKey());
    }
    if (OperationProblems.isPaged(id)) {
      operation.addParameter(limit()).addParameter(cursor());
    }
  }

  /// What stands in an address is a name that we gave to something, unless it says what else.
  private static void describeNames(Operation operation) {
    Optional.ofNullable(operation.getParameters()).stream()
        .flatMap(List::stream)
        .filter(parameter -> parameter.getIn() == In.PATH)
        .filter(parameter -> parameter.getSchema().getPattern() == null)
        .forEach(parameter -> parameter.setSchema(name()));
  }

  private static Parameter language() {
    return parameter(
        In.HEADER,
        "Accept-Language",
        "Language of texts: zh-CN (default) or en",
        text(LONGEST_LANGUAGE));
  }

  private static Parameter idempotencyKey() {
    return parameter(
        In.HEADER,
        Once.HEADER,
        "Chosen by the client, visible ASCII: the request has its effect once, and repeated"
            + " within 24 hours gets the first answer",
        text(Once.LONGEST));
  }

  private static Parameter limit() {
    return parameter(
        In.QUERY,
        Query.LIMIT,
        "How many rows the page has at most",
        OASFactory.createSchema()
            .addType(SchemaType.INTEGER)
            .minimum(BigDecimal.ONE)
            .maximum(BigDecimal.valueOf(Query.LARGEST_SIZE))
            .defaultValue(Query.USUAL_SIZE));
  }

  private static Parameter cursor() {
    return parameter(
        In.QUERY,
        Query.CURSOR,
        "`next` of the page before, which was asked for with the same filters; good for an hour",
        text(Query.LONGEST_CURSOR));
  }

  private static Schema name() {
    return OASFactory.createSchema().addType(SchemaType.STRING).format("uuid");
  }

  private static Parameter parameter(In place, String name, String description, Schema schema) {
    return OASFactory.createParameter()
        .name(name)
        .in(place)
        .description(description)
        .schema(schema);
  }

  private static Schema text(int longest) {
    return OASFactory.createSchema().addType(SchemaType.STRING).maxLength(longest);
  }
}
