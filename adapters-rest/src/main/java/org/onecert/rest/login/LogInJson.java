package org.onecert.rest.login;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.onecert.application.login.LogIn;
import org.onecert.domain.history.ClientAddress;
import org.onecert.domain.login.Visit;
import org.onecert.rest.input.Reading;
import org.onecert.rest.input.TokenFields;
import org.onecert.rest.input.Words;

/// A token's answer to a challenge.
@Schema(name = "LogIn", description = "A token's answer to a challenge, and what the user came for")
public record LogInJson(
    @Schema(description = "The challenge as it was handed out", required = true, maxLength = 4096)
        @Nullable String challenge,
    @Schema(
            description = "The signing certificate of the token, DER, base64",
            required = true,
            format = "byte",
            maxLength = 21848)
        @Nullable String certificate,
    @Schema(
            description =
                "The token's signature over `toBeSigned`, base64. RSA: PKCS #1 v1.5 with SHA-256"
                    + " or longer; ECDSA and SM2 (SM3, default user id): DER or r||s",
            required = true,
            format = "byte",
            maxLength = 1368)
        @Nullable String signature,
    @Schema(
            description = "The portal's entrance through which the user came",
            required = true,
            enumeration = {"administrativeLicensing", "constructionServices"})
        @Nullable String entrance,
    @Schema(description = "The code of the business item that the user came for", maxLength = 64)
        @Nullable String item) {

  LogIn.Answer read(ClientAddress client) {
    Reading in = new Reading();
    var answer = new TokenFields(challenge, certificate, signature).read(in);
    var through = in.required("entrance", entrance, Entrances.WORD);
    var aim = in.optional("item", item, Words.ITEM);
    return in.whole(
        () -> new LogIn.Answer(answer.get(), new Visit(through.get(), aim.get()), client));
  }
}
