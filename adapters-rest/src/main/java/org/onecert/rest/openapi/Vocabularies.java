package org.onecert.rest.openapi;

import static java.util.Objects.requireNonNull;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.onecert.domain.enterprise.Operation;
import org.onecert.domain.history.Act;
import org.onecert.domain.history.Trait;
import org.onecert.rest.Api;
import org.onecert.rest.exchange.CamelCase;
import org.onecert.rest.management.CertificateListJson;

/// The words that the domain lists and the interface repeats: a new act is described the moment it
/// exists.
final class Vocabularies {

  private static final List<String> ACTS = words(EnumSet.allOf(Act.class));
  private static final List<String> TRAITS = words(EnumSet.allOf(Trait.class));
  private static final List<String> FIGURE_7 =
      words(EnumSet.range(Trait.ENTERPRISE_NAME, Trait.VALID_UNTIL));
  private static final List<String> OPERATIONS = words(EnumSet.allOf(Operation.class));

  private Vocabularies() {}

  static void addTo(OpenAPI openApi) {
    Map<String, Schema> schemas = openApi.getComponents().getSchemas();
    limit(member(schemas, "Operation", "act"), ACTS);
    limit(member(schemas, "Change", "what"), TRAITS);
    limit(members(schemas, "CertificateChange", "changed"), FIGURE_7);
    limit(members(schemas, "CertificateList", "operations"), CertificateListJson.OF_THE_MAIN);
    limit(members(schemas, "ListedCertificate", "operations"), OPERATIONS);
    parameter(openApi.getPaths().getPathItem(Api.OPERATIONS), "act").setSchema(oneOf(ACTS));
  }

  private static void limit(Schema schema, List<String> words) {
    schema.setEnumeration(List.copyOf(words));
  }

  private static Schema member(Map<String, Schema> schemas, String schema, String member) {
    Schema described = requireNonNull(schemas.get(schema));
    return requireNonNull(described.getProperties().get(member));
  }

  private static Schema members(Map<String, Schema> schemas, String schema, String member) {
    return requireNonNull(member(schemas, schema, member).getItems());
  }

  private static Schema oneOf(List<String> words) {
    return OASFactory.createSchema().addType(SchemaType.STRING).enumeration(List.copyOf(words));
  }

  private static Parameter parameter(PathItem path, String name) {
    return path.getGET().getParameters().stream()
        .filter(parameter -> name.equals(parameter.getName()))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> words(Set<? extends Enum<?>> constants) {
    return constants.stream().map(CamelCase::of).toList();
  }
}
