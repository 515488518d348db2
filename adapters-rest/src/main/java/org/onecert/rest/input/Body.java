package org.onecert.rest.input;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.DatabindException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onecert.rest.exchange.Exchange;
import org.onecert.rest.exchange.Json;
import org.onecert.rest.problem.FieldFault;
import org.onecert.rest.problem.Problem;
import org.onecert.rest.problem.ProblemCode;
import org.onecert.rest.problem.ProblemException;

/// The JSON body of a request.
public final class Body {

  private Body() {}

  /// The body as a record of this shape.
  ///
  /// @throws ProblemException if it is no JSON, or of another shape; fields are named, values not
  public static <T> T read(Exchange exchange, Class<T> shape) {
    expect(exchange, "application/json");
    return parse(exchange.body(), shape);
  }

  /// Refuses a body of another media type.
  public static void expect(Exchange exchange, String mediaType) {
    if (!mediaType.equals(mediaType(exchange))) {
      throw new ProblemException(ProblemCode.MEDIA_TYPE_NOT_SUPPORTED);
    }
  }

  /// The media type of the body without parameters, lower case; empty if none is given.
  public static String mediaType(Exchange exchange) {
    String type = exchange.header("Content-Type").orElse("");
    return type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }

  /// A JSON text as a value of this shape.
  public static <T> T parse(byte[] text, Class<T> shape) {
    if (text.length == 0) {
      throw new ProblemException(Problem.invalid("body", FieldFault.MISSING));
    }
    return present(attempt(text, shape));
  }

  private static <T> @Nullable T attempt(byte[] text, Class<T> shape) {
    try {
      return Json.read(text, shape);
    } catch (UnrecognizedPropertyException unknown) {
      throw new ProblemException(Problem.invalid(path(unknown), FieldFault.UNKNOWN));
    } catch (JsonMappingException otherShape) {
      throw new ProblemException(otherShape(otherShape));
    } catch (JacksonException notJson) {
      throw new ProblemException(ProblemCode.JSON_MALFORMED);
    } catch (IOException memoryCanBeRead) {
      throw new UncheckedIOException(memoryCanBeRead);
    }
  }

  /// Syntax errors deep inside arrive wrapped.
  private static Problem otherShape(JsonMappingException exception) {
    return exception.getCause() instanceof JsonParseException
        ? Problem.of(ProblemCode.JSON_MALFORMED)
        : Problem.invalid(path(exception), FieldFault.WRONG_TYPE);
  }

  /// `null` is JSON, but no record.
  private static <T> T present(@Nullable T json) {
    if (json == null) {
      throw new ProblemException(Problem.invalid("body", FieldFault.MISSING));
    }
    return json;
  }

  private static String path(DatabindException exception) {
    List<JsonMappingException.Reference> path = ((JsonMappingException) exception).getPath();
    return path.isEmpty()
        ? "body"
        : path.stream().map(Body::step).collect(Collectors.joining(".")).replace(".[", "[");
  }

  private static String step(JsonMappingException.Reference step) {
    String name = step.getFieldName();
    return name == null ? "[" + step.getIndex() + "]" : ClientNames.repeatable(name);
  }
}
