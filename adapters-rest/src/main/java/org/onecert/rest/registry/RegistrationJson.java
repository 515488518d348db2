package org.onecert.rest.registry;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.onecert.domain.enterprise.RegistryEntry;
import org.onecert.domain.people.LegalRepresentative;
import org.onecert.rest.input.Checked;
import org.onecert.rest.input.Reading;
import org.onecert.rest.input.RepresentativeJson;
import org.onecert.rest.input.Words;

/// One entry of the business registry.
@Schema(name = "Registration", description = "One entry of the business registry (工商法人库)")
public record RegistrationJson(
    @Schema(description = "统一社会信用代码", required = true, minLength = 18, maxLength = 18)
        @Nullable String uscc,
    @Schema(description = "企业名称", required = true, maxLength = 200) @Nullable String enterpriseName,
    @Schema(description = "经济类型", required = true, maxLength = 200) @Nullable String economicType,
    @Schema(description = "工商注册所在地", required = true, maxLength = 200)
        @Nullable String registeredAddress,
    @Schema(description = "法定代表人", required = true)
        @Nullable RepresentativeJson legalRepresentative) {

  /// Reads the fields.
  ///
  /// @param path what their paths begin with, ending in a dot; or empty
  Checked<RegistryEntry> read(Reading in, String path) {
    var code = in.required(path + "uscc", uscc, Words.CREDIT_CODE);
    var name = in.required(path + "enterpriseName", enterpriseName, Words.LINE);
    var type = in.required(path + "economicType", economicType, Words.LINE);
    var address = in.required(path + "registeredAddress", registeredAddress, Words.LINE);
    var person = representative(in, path + "legalRepresentative");
    return Checked.all(
        () -> new RegistryEntry(code.get(), name.get(), type.get(), address.get(), person.get()),
        code,
        name,
        type,
        address,
        person);
  }

  private Checked<LegalRepresentative> representative(Reading in, String field) {
    return in.requiredPart(field, legalRepresentative, part -> part.read(in, field + "."));
  }

  /// Who represents an enterprise stays out of logs.
  @Override
  public String toString() {
    return "a registration";
  }
}
