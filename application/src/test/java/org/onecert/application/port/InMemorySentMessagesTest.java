package org.onecert.application.port;

class InMemorySentMessagesTest extends SentMessagesContract {

  InMemorySentMessagesTest() {
    super(new InMemoryPorts());
  }
}
