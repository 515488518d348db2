package org.onecert.token.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onecert.domain.Octets;
import org.openpdf.text.pdf.PRIndirectReference;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;

/// What the objects of a form that was kept are good for, by their numbers.
///
/// @param pages the pages themselves
/// @param contents what they show
/// @param fields the form's fields, and the list of them
/// @param count of all
record FormObjects(Set<Integer> pages, Set<Integer> contents, Set<Integer> fields, int count) {

  static FormObjects of(Octets form) {
    try (var reader = new PdfReader(form.toArray())) {
      return new FormObjects(
          pages(reader).map(page -> reader.getPageOrigRef(page).getNumber()).collect(set()),
          named(reader, PdfName.CONTENTS).collect(set()),
          Stream.concat(named(reader, PdfName.ANNOTS), acroForm(reader)).collect(set()),
          reader.getXrefSize());
    } catch (IOException malformed) {
      throw new UncheckedIOException(malformed);
    }
  }

  private static Stream<Integer> pages(PdfReader reader) {
    return IntStream.rangeClosed(1, reader.getNumberOfPages()).boxed();
  }

  private static Stream<Integer> named(PdfReader reader, PdfName name) {
    return pages(reader).flatMap(page -> references(reader.getPageN(page), name));
  }

  private static Stream<Integer> acroForm(PdfReader reader) {
    return references(reader.getCatalog(), PdfName.ACROFORM);
  }

  /// By one reference, or a list of them.
  private static Stream<Integer> references(PdfDictionary dictionary, PdfName name) {
    PdfArray array = dictionary.getAsArray(name);
    List<PdfObject> found =
        array == null ? Stream.ofNullable(dictionary.get(name)).toList() : array.getElements();
    return Stream.concat(found.stream(), Stream.ofNullable(dictionary.get(name)))
        .filter(PRIndirectReference.class::isInstance)
        .map(reference -> ((PRIndirectReference) reference).getNumber());
  }

  private static Collector<Integer, ?, Set<Integer>> set() {
    return Collectors.toUnmodifiableSet();
  }
}
