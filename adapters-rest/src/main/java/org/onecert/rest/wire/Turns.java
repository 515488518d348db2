package org.onecert.rest.wire;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpRequestDecoder;
import io.netty.util.ReferenceCountUtil;

/// The requests that came over one connection before those in front of them were answered. A few
/// may wait for their turn; a client that sends more is not waited for, since each of them takes up
/// a hundred times what it took on the wire.
final class Turns extends ChannelInboundHandlerAdapter {

  /// How many may wait. Browsers and proxies send one request after the other.
  static final int MOST = 8;

  private final Conversation conversation;
  private int waiting;

  private Turns(Conversation conversation) {
    this.conversation = conversation;
  }

  /// Watches them from the next one on.
  static Turns of(Conversation conversation, ChannelPipeline pipeline) {
    Turns turns = new Turns(conversation);
    ChannelHandlerContext decoder = pipeline.context(HttpRequestDecoder.class);
    pipeline.addAfter(decoder.name(), null, turns);
    return turns;
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    if (message instanceof HttpRequest) {
      waiting++;
    }
    if (waiting > MOST) {
      ReferenceCountUtil.release(message);
      conversation.end();
    } else {
      context.fireChannelRead(message);
    }
  }

  /// The turn of the one that has waited longest has come.
  void next() {
    waiting--;
  }

  boolean someWait() {
    return waiting > 0;
  }
}
