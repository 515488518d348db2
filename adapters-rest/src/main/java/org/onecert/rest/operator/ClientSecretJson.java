package org.onecert.rest.operator;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A secret, which nobody can be told again.
@Schema(name = "ClientSecret", description = "A secret, which nobody can be told again")
public record ClientSecretJson(
    @Schema(description = "The business system (`client_id`)", required = true) String id,
    @Schema(description = "Its new secret (`client_secret`)", required = true) String secret) {

  /// A secret stays out of logs.
  @Override
  public String toString() {
    return "a client secret";
  }
}
