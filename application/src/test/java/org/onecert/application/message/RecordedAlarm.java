package org.onecert.application.message;

import java.util.ArrayList;
import java.util.List;
import org.onecert.domain.message.MessageStanding;

/// Keeps what it is told.
public final class RecordedAlarm implements MessageAlarm, DeliveryWatch {

  private final List<String> told = new ArrayList<>();

  @Override
  public void counted(int sent, int aDay) {
    told.add(sent + " of " + aDay);
  }

  @Override
  public void spent(int aDay) {
    told.add("all " + aDay);
  }

  @Override
  public void learnt(MessageStanding standing) {
    told.add(
        "%s by %s after %d s"
            .formatted(
                standing.delivery(),
                standing.provider().orElse("nobody known"),
                standing.took().toSeconds()));
  }

  public List<String> told() {
    return List.copyOf(told);
  }
}
