package org.onecert.rest.partner;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Where a business system finds what (RFC 8414, 2).
@Schema(name = "ServerMetadata", description = "Where a business system finds what (RFC 8414, 2)")
public record MetadataJson(
    @Schema(description = "`iss` of tokens", required = true) String issuer,
    @Schema(description = "The public keys of session tokens", required = true)
        @JsonProperty("jwks_uri")
        String jwksUri,
    @Schema(description = "Token introspection (RFC 7662)", required = true)
        @JsonProperty("introspection_endpoint")
        String introspectionEndpoint,
    @Schema(description = "How a business system proves who it is", required = true)
        @JsonProperty("introspection_endpoint_auth_methods_supported")
        List<String> introspectionEndpointAuthMethodsSupported,
    @Schema(description = "What business systems may ask", required = true)
        @JsonProperty("scopes_supported")
        List<String> scopesSupported,
    @Schema(description = "None: tokens come from logging in with a certificate", required = true)
        @JsonProperty("response_types_supported")
        List<String> responseTypesSupported,
    @Schema(description = "None, for the same reason", required = true)
        @JsonProperty("grant_types_supported")
        List<String> grantTypesSupported,
    @Schema(description = "The description of the interface", required = true)
        @JsonProperty("service_documentation")
        String serviceDocumentation) {}
