package org.onecert.rest.openapi;

import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Contact;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.servers.Server;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onecert.rest.event.CloudEventJson;

/// The head of the interface's description.
@OpenAPIDefinition(
    info =
        @Info(
            title = "OneCert",
            version = "1",
            description =
                """
                Who may act for an enterprise, proven by its 法人一证通 certificate.

                Requests and answers are JSON in UTF-8, times RFC 3339. Unknown or repeated members are \
                refused. What goes wrong is told as `application/problem+json` (RFC 9457): rely on \
                `code`, show `title` and `remedy`, which follow Accept-Language (zh-CN unless English \
                is asked for). Every answer carries `X-Correlation-Id`, under which the log knows it.

                A request with an `Idempotency-Key` has its effect once: repeated within 24 hours, it \
                gets the first answer.
                """,
            contact = @Contact(name = "法人一证通 021-962600", url = "https://www.962600.com/")),
    components =
        @Components(schemas = @Schema(name = "ChangeEvent", implementation = CloudEventJson.class)),
    servers = @Server(url = "/", description = "The server that answers this document"),
    tags = {
      @Tag(name = "login", description = "Log in with a token, and out again (manual 2, 3.1)"),
      @Tag(name = "activation", description = "Activate a certificate (manual 3.2, 3.4)"),
      @Tag(name = "management", description = "Certificate management (manual 4, figure 9)"),
      @Tag(
          name = "authorisation",
          description = "Authorise deputies (manual 4.1, figures 10 to 13)"),
      @Tag(name = "signing", description = "Sign a form in order (figures 4 to 6)"),
      @Tag(name = "messages", description = "Text messages and what became of them"),
      @Tag(name = "catalogue", description = "The business items (figure 10)"),
      @Tag(name = "operator", description = "For those who run the server"),
      @Tag(name = "partners", description = "For business systems")
    })
@SecurityScheme(
    securitySchemeName = Security.SESSION,
    type = SecuritySchemeType.HTTP,
    scheme = "bearer",
    bearerFormat = "JWT",
    description = "The token that a log-in answered with")
@SecurityScheme(
    securitySchemeName = Security.OPERATOR,
    type = SecuritySchemeType.HTTP,
    scheme = "bearer",
    description = "The token that operators configured")
@SecurityScheme(
    securitySchemeName = Security.BUSINESS_SYSTEM,
    type = SecuritySchemeType.HTTP,
    scheme = "basic",
    description = "A business system's name and secret (RFC 6749, 2.3.1)")
public class Definition extends Application {}
