package org.onecert.rest.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onecert.rest.stage.Certificates.deputyRow;
import static org.onecert.rest.stage.Certificates.mainRow;

import jakarta.inject.Singleton;
import java.util.List;
import org.onecert.application.history.ReadOperations;
import org.onecert.application.management.ListCertificates;
import org.onecert.domain.certificate.Access;
import org.onecert.fixtures.client.Reply;
import org.onecert.rest.stage.Operations;
import org.onecert.rest.stage.Script;
import org.onecert.rest.stage.Stage;

/// A main certificate that reads lists of two rows, page by page.
@Singleton
class Reader {

  private final Stage stage;
  private final Script script;

  Reader(Stage stage, Script script) {
    this.stage = stage;
    this.script = script;
  }

  void writesTheLists() {
    script.clear();
    script.answers(ListCertificates.class, List.of(mainRow(), deputyRow(Access.NORMAL)));
    script.accepts(
        ReadOperations.class, List.of(Operations.refusedEnablement(), Operations.sealedForm()));
  }

  /// The cursor behind the first row.
  String cursor(String list) {
    return stage.admitted().get(with(list, "limit=1")).expect(200).at("/next");
  }

  Reply goesOn(String list, String cursor) {
    return stage.admitted().get(with(list, "cursor=" + cursor));
  }

  /// Goes on and is turned down, without anybody having been asked for rows.
  void isTurnedDown(String list, String cursor) {
    int before = asked();

    assertThat(goesOn(list, cursor).expect(400).code()).isEqualTo("cursor-invalid");
    assertThat(asked()).isEqualTo(before);
  }

  private int asked() {
    return script.asked(ListCertificates.class).size() + script.asked(ReadOperations.class).size();
  }

  private static String with(String list, String parameter) {
    return list + (list.contains("?") ? "&" : "?") + parameter;
  }
}
