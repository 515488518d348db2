package org.onecert.application.port;

class InMemoryHistoryFilterTest extends HistoryFilterContract {

  InMemoryHistoryFilterTest() {
    super(new InMemoryPorts());
  }
}
