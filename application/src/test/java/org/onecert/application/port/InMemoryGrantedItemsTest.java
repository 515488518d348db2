package org.onecert.application.port;

class InMemoryGrantedItemsTest extends GrantedItemsContract {

  InMemoryGrantedItemsTest() {
    super(new InMemoryPorts());
  }
}
