package org.onecert.rest.openapi;

import io.netty.buffer.Unpooled;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.buffer.impl.BufferImpl;
import io.vertx.ext.web.RoutingContext;

/// A page that is the same for everybody. Its octets are in memory once, where the operating system
/// takes them from, however many ask for it and however slowly they take it.
///
/// @param type its media type
record SharedPage(String type, Buffer octets) {

  static SharedPage of(String type, byte[] octets) {
    var once = Unpooled.directBuffer(octets.length).writeBytes(octets);
    return new SharedPage(type, BufferImpl.buffer(once));
  }

  void answer(RoutingContext context) {
    context.response().putHeader("Content-Type", type).end(octets);
  }
}
