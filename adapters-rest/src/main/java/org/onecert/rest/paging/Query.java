package org.onecert.rest.paging;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onecert.rest.exchange.Exchange;
import org.onecert.rest.input.Checked;
import org.onecert.rest.input.ClientNames;
import org.onecert.rest.input.Reading;
import org.onecert.rest.input.Word;
import org.onecert.rest.input.Words;
import org.onecert.rest.problem.FieldFault;

/// The query of an address that asks for a part of something: each parameter at most once, and none
/// that nobody knows, since a misspelt filter must not yield everything.
public final class Query {

  /// How many rows a page has if the address does not say it.
  public static final int USUAL_SIZE = 20;

  /// How many it has at most.
  public static final int LARGEST_SIZE = 100;

  public static final String LIMIT = "limit";
  public static final String CURSOR = "cursor";

  /// The longest cursor that is looked at, in characters.
  public static final int LONGEST_CURSOR = 128;

  private final Exchange exchange;
  private final Reading in = new Reading();

  private Query(Exchange exchange) {
    this.exchange = exchange;
  }

  /// The query of a list.
  ///
  /// @param others the parameters of this list beside `limit` and `cursor`
  public static Query ofPage(Exchange exchange, String... others) {
    return of(exchange, Stream.concat(Stream.of(LIMIT, CURSOR), Stream.of(others)));
  }

  /// @param known all parameters
  public static Query of(Exchange exchange, String... known) {
    return of(exchange, Stream.of(known));
  }

  private static Query of(Exchange exchange, Stream<String> known) {
    Query query = new Query(exchange);
    Set<String> all = known.collect(Collectors.toUnmodifiableSet());
    exchange.parameters().stream()
        .filter(name -> !all.contains(name))
        .forEach(name -> query.in.fault(ClientNames.repeatable(name), FieldFault.UNKNOWN));
    return query;
  }

  /// Where faults are collected.
  public Reading reading() {
    return in;
  }

  public <T> Checked<Optional<T>> parameter(String name, Word<T> word) {
    List<String> values = exchange.parameter(name);
    return values.size() > 1
        ? in.fault(name, FieldFault.REPEATED)
        : in.optional(name, values.isEmpty() ? null : values.getFirst(), word);
  }

  public Checked<Integer> size() {
    return parameter(LIMIT, Words.number(1, LARGEST_SIZE))
        .map(size -> size.map(Math::toIntExact).orElse(USUAL_SIZE));
  }

  public Checked<Optional<String>> cursor() {
    return parameter(CURSOR, Words.visibleAscii(LONGEST_CURSOR));
  }
}
