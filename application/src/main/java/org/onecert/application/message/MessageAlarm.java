package org.onecert.application.message;

/// Whoever watches what messages cost.
public interface MessageAlarm {

  /// One more of the day was counted.
  ///
  /// @param aDay how many the operator pays for in a day
  void counted(int sent, int aDay);

  /// One more was wanted than the operator pays for.
  void spent(int aDay);
}
