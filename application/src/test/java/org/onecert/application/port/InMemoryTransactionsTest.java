package org.onecert.application.port;

class InMemoryTransactionsTest extends TransactionsContract {

  InMemoryTransactionsTest() {
    super(new InMemoryPorts());
  }
}
