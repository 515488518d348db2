package org.onecert.application.message;

import java.util.ArrayList;
import java.util.List;

/// Keeps what it is told.
public final class RecordedAlarm implements MessageAlarm {

  private final List<String> told = new ArrayList<>();

  @Override
  public void counted(int sent, int aDay) {
    told.add(sent + " of " + aDay);
  }

  @Override
  public void spent(int aDay) {
    told.add("all " + aDay);
  }

  public List<String> told() {
    return List.copyOf(told);
  }
}
