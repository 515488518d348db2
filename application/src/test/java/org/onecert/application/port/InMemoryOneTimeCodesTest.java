package org.onecert.application.port;

class InMemoryOneTimeCodesTest extends OneTimeCodesContract {

  InMemoryOneTimeCodesTest() {
    super(new InMemoryPorts());
  }
}
