package org.onecert.application.management;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onecert.application.Answers.accepted;
import static org.onecert.application.Answers.atOnce;
import static org.onecert.application.Answers.refusal;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.application.Caller;
import org.onecert.application.Office;
import org.onecert.application.World;
import org.onecert.domain.Line;
import org.onecert.domain.Outcome;
import org.onecert.domain.Samples;
import org.onecert.domain.certificate.Certificate;
import org.onecert.domain.enterprise.Amendment;
import org.onecert.domain.enterprise.Edit;
import org.onecert.domain.history.Act;
import org.onecert.domain.history.Change;
import org.onecert.domain.history.Particulars;
import org.onecert.domain.history.Trait;
import org.onecert.domain.login.Session.Admitted;
import org.onecert.domain.people.AdditionalInformation;
import org.onecert.domain.people.Mobile;
import org.onecert.domain.refusal.CodeRefusal;
import org.onecert.domain.refusal.CodeWrong;
import org.onecert.domain.refusal.ManagementRefusal;
import org.onecert.domain.refusal.Refusal;

@DisplayName("M-5: editing a certificate")
class EditCertificateTest {

  private static final Line NAME = Samples.line("新昵称");
  private static final Mobile MOBILE = new Mobile("13912345678");
  private static final Mobile KNOWN = Samples.information().mobile();

  private final Office office = new Office();
  private final World world = office.world;
  private final Caller<Admitted> main = office.main.comesToWork();
  private final Certificate deputy = office.record(office.deputy);

  @Test
  void writes_nickname_and_holder_anew_and_nothing_else() {
    Caller<Admitted> atWork = office.deputy.comesToWork();
    Line holder = Samples.line("李四");

    accepted(edit(new Edit(Optional.of(NAME), Optional.of(holder), Optional.empty()), ""));

    assertThat(office.record(office.deputy))
        .isEqualTo(deputy.with(new AdditionalInformation(NAME, holder, KNOWN)));
    assertThat(office.honours(atWork)).isTrue();
    assertNoted(
        Change.between(Trait.NICKNAME, "松江主证书昵称", "新昵称"),
        Change.between(Trait.HOLDER, "松江主证书持有人", "李四"));
  }

  @Test
  @DisplayName("M-5, P-1: writes a mobile that is proven by a code, and notes it masked")
  void writes_a_mobile_that_is_proven_by_a_code() {
    String code = office.main.asksForMobileCode(main, MOBILE);

    accepted(edit(to(MOBILE), code));

    assertThat(office.record(office.deputy).information().mobile()).isEqualTo(MOBILE);
    assertNoted(Change.between(Trait.MOBILE, "158****7709", "139****5678"));
    accepted(edit(to(KNOWN), office.main.asksForMobileCode(main, KNOWN)));
    assertThat(refusal(edit(to(MOBILE), code))).isEqualTo(CodeRefusal.CODE_GONE);
  }

  @Test
  @DisplayName("M-6: notes a new mobile that looks like the old one when masked")
  void notes_a_new_mobile_that_looks_like_the_old_one() {
    String known = KNOWN.number();
    char middle = known.charAt(5) == '0' ? '1' : '0';
    Mobile alike = new Mobile(known.substring(0, 5) + middle + known.substring(6));

    accepted(edit(to(alike), office.main.asksForMobileCode(main, alike)));

    assertNoted(Change.between(Trait.MOBILE, KNOWN.masked(), KNOWN.masked()));
  }

  @Test
  void asks_for_no_code_where_the_mobile_stays() {
    accepted(edit(new Edit(Optional.of(NAME), Optional.empty(), Optional.of(KNOWN)), ""));

    assertThat(office.record(office.deputy).information().nickname()).isEqualTo(NAME);
  }

  @Test
  void writes_nothing_where_nothing_changes() {
    List<List<?>> before = world.shelves.everything();
    AdditionalInformation known = deputy.information();
    var same =
        new Edit(Optional.of(known.nickname()), Optional.of(known.holder()), Optional.of(KNOWN));

    assertThat(accepted(edit(same, "")).changesAnything()).isFalse();
    accepted(edit(new Edit(Optional.empty(), Optional.empty(), Optional.empty()), ""));

    assertThat(world.shelves.everything()).isEqualTo(before);
  }

  @Test
  @DisplayName("M-1: is open to a main for itself, and for a deputy that is deregistered")
  void is_open_for_itself_and_for_one_that_is_deregistered() {
    var edit = new Edit(Optional.of(NAME), Optional.empty(), Optional.empty());
    accepted(world.management.deregister().deregister(main, deputy.id()));

    accepted(edit(edit, ""));
    accepted(world.management.edit().edit(main, office.idOf(office.main), edit, Optional.empty()));

    assertThat(world.shelves.certificates.all())
        .extracting(row -> row.information().nickname())
        .containsOnly(NAME);
  }

  @Test
  void is_refused_a_new_mobile_without_a_code() {
    assertRefused(to(MOBILE), "", ManagementRefusal.MOBILE_NOT_PROVEN);
  }

  @Test
  @DisplayName("S-3: is refused for a wrong code, which counts, and changes nothing at all")
  void is_refused_for_a_wrong_code_which_counts() {
    String code = office.main.asksForMobileCode(main, MOBILE);
    String wrong = code.equals("000000") ? "000001" : "000000";
    var edit = new Edit(Optional.of(NAME), Optional.empty(), Optional.of(MOBILE));

    for (int left = 4; left > 0; left--) {
      assertRefused(edit, wrong, new CodeWrong(left));
    }
    assertRefused(edit, wrong, CodeRefusal.CODE_BURNT);
    assertRefused(edit, code, CodeRefusal.CODE_BURNT);
  }

  @Test
  @DisplayName("S-3: is refused with a code that went to another mobile")
  void is_refused_with_a_code_that_went_to_another_mobile() {
    String code = office.main.asksForMobileCode(main, new Mobile("13700000000"));

    assertRefused(to(MOBILE), code, CodeRefusal.CODE_GONE);
  }

  @Test
  @DisplayName("S-3: is noted once when one code comes many times at once")
  void is_noted_once_when_one_code_comes_many_times_at_once() throws InterruptedException {
    String code = office.main.asksForMobileCode(main, MOBILE);

    atOnce(16, () -> edit(to(MOBILE), code));

    assertThat(office.record(office.deputy).information().mobile()).isEqualTo(MOBILE);
    assertThat(world.shelves.audit.entries())
        .filteredOn(entry -> entry.act() == Act.EDIT && entry.refusal().isEmpty())
        .hasSize(1);
  }

  private void assertRefused(Edit edit, String code, Refusal reason) {
    assertThat(refusal(edit(edit, code))).isEqualTo(reason);
    assertThat(office.record(office.deputy)).isEqualTo(deputy);
    assertThat(world.shelves.lastEntry())
        .isEqualTo(Office.refused(Act.EDIT, office.main, reason, subject()));
  }

  private void assertNoted(Change... changes) {
    assertThat(world.shelves.lastEntry())
        .isEqualTo(Office.done(Act.EDIT, office.main, subject().changing(List.of(changes))));
  }

  private Particulars subject() {
    return Particulars.of(deputy.facts().uniqueId());
  }

  private static Edit to(Mobile mobile) {
    return new Edit(Optional.empty(), Optional.empty(), Optional.of(mobile));
  }

  /// @param code empty if none is given
  private Uni<Outcome<Amendment>> edit(Edit edit, String code) {
    var given = Optional.of(code).filter(text -> !text.isEmpty());
    return world.management.edit().edit(main, deputy.id(), edit, given);
  }
}
