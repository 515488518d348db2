package org.onecert.rest.wire;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.netty.channel.Channel;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.inject.spi.CDI;

/// Has every connection to this node watched. Made by Netty, which neither Vert.x nor Quarkus has a
/// word for.
@RegisterForReflection
public final class ConnectionWatch extends ChannelInitializerExtension {

  /// Has Netty look for it. That has to be said before Netty is used for the first time.
  public static void begin() {
    System.setProperty(EXTENSIONS_SYSTEM_PROPERTY, "serviceload");
  }

  @Override
  public void postInitializeServerChildChannel(Channel channel) {
    Connections all = CDI.current().select(Connections.class).get();
    channel.pipeline().addFirst(new Conversation(all, channel));
  }
}
