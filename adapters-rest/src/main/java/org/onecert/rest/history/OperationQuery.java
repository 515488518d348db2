package org.onecert.rest.history;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.onecert.application.Caller;
import org.onecert.application.history.ReadOperations;
import org.onecert.application.history.ReadOperations.Wanted;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.history.Act;
import org.onecert.domain.login.Session.Admitted;
import org.onecert.rest.exchange.CamelCase;
import org.onecert.rest.exchange.Exchange;
import org.onecert.rest.input.Word;
import org.onecert.rest.input.Words;
import org.onecert.rest.paging.Cursors;
import org.onecert.rest.paging.ListName;
import org.onecert.rest.paging.Query;

/// What of the operation history an address asks for (M-6).
///
/// @param size of the page
record OperationQuery(Wanted wanted, Optional<String> cursor, int size) {

  static final String CERTIFICATE = "certificate";
  static final String ACT = "act";
  static final String RESULT = "result";
  static final String FROM = "from";
  static final String UNTIL = "until";

  private static final Word<Act> ACTS = Words.oneOf(CamelCase.all(Act.class));
  private static final Word<Boolean> RESULTS = Words.oneOf(Map.of("done", false, "refused", true));

  static OperationQuery of(Exchange exchange) {
    Query query = Query.ofPage(exchange, CERTIFICATE, ACT, RESULT, FROM, UNTIL);
    var wanted = wanted(query);
    var size = query.size();
    var cursor = query.cursor();
    return query.reading().whole(() -> new OperationQuery(wanted.get(), cursor.get(), size.get()));
  }

  private static Supplier<Wanted> wanted(Query query) {
    var certificate = query.parameter(CERTIFICATE, Words.UUID_TEXT);
    var act = query.parameter(ACT, ACTS);
    var refused = query.parameter(RESULT, RESULTS);
    var from = query.parameter(FROM, Words.INSTANT);
    var until = query.parameter(UNTIL, Words.INSTANT);
    return () ->
        new Wanted(
            certificate.get().map(CertificateId::new),
            act.get(),
            refused.get(),
            from.get(),
            until.get());
  }

  /// The same for the use case: it asks for one row more than the page has.
  ReadOperations.Query read(Caller<Admitted> caller, Cursors cursors) {
    return new ReadOperations.Query(wanted, position(caller, cursors), size + 1);
  }

  private OptionalLong position(Caller<Admitted> caller, Cursors cursors) {
    return cursor
        .map(text -> OptionalLong.of(Long.parseLong(cursors.read(list(caller), text))))
        .orElse(OptionalLong.empty());
  }

  /// The list that its cursors belong to.
  ListName list(Caller<Admitted> caller) {
    return ListName.of(
        "operations",
        caller,
        wanted.certificate().map(CertificateId::value),
        wanted.act(),
        wanted.refused(),
        wanted.from(),
        wanted.until());
  }
}
