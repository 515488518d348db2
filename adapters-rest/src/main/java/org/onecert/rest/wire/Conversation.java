package org.onecert.rest.wire;

import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.util.concurrent.Future;
import io.netty.util.concurrent.ImmediateEventExecutor;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.impl.ConnectionBase;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// One connection. It is ended when its client takes too long to ask, or takes none of the answer;
/// and when it has to make room ([Hold]). Its octets may be encrypted: it only counts them.
public final class Conversation extends ChannelDuplexHandler {

  private static final Logger LOG = Logger.getLogger(Conversation.class);
  private static final Future<?> NEVER = ImmediateEventExecutor.INSTANCE.newSucceededFuture(null);

  private final Connections all;
  private final Channel channel;
  private Future<?> askingEnds = NEVER;
  private Future<?> takingEnds = NEVER;
  private long sent;
  private boolean counted = true;
  private @Nullable Turns turns;

  Conversation(Connections all, Channel channel) {
    this.all = all;
    this.channel = channel;
  }

  /// A request's turn has come; what is still to come of it counts until it is answered. To be
  /// called by whoever has the request.
  public static void begins(HttpServerRequest request) {
    of(request).ifPresent(Conversation::begins);
  }

  private void begins() {
    counted = true;
    if (turns == null) {
      turns = Turns.of(this, channel.pipeline());
    } else {
      turns.next();
    }
  }

  /// What is still to come of a request does not count: it is read and forgotten, or comes from
  /// somebody who is known. To be called by whoever has it.
  public static void countsNoMore(HttpServerRequest request) {
    of(request).ifPresent(conversation -> conversation.counted = false);
  }

  private static Optional<Conversation> of(HttpServerRequest request) {
    return request.connection() instanceof ConnectionBase connection
        ? Optional.ofNullable(connection.channel().pipeline().get(Conversation.class))
        : Optional.empty();
  }

  /// Ends it, from whatever thread.
  void end() {
    if (channel.eventLoop().inEventLoop()) {
      endHere();
    } else {
      channel.eventLoop().execute(this::endHere);
    }
  }

  private void endHere() {
    if (channel.isOpen()) {
      all.isEnded();
      LOG.debugf("CONNECTION_ENDED: %s was slow, or had to make room", channel.remoteAddress());
      close();
    }
  }

  private void close() {
    var _ = channel.close();
  }

  @Override
  public void channelActive(ChannelHandlerContext context) {
    all.opened(this);
    context.fireChannelActive();
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    if (askingEnds.isDone()) {
      begin();
    }
    long octets = octets(message);
    sent += octets;
    all.asks(this, counted ? octets : 0);
    context.fireChannelRead(message);
  }

  private void isAskingForLong() {
    if (all.limit().isSteady(sent)) {
      begin();
    } else {
      end();
    }
  }

  private void begin() {
    sent = 0;
    askingEnds = in(all.limit().asking(), this::isAskingForLong);
  }

  @Override
  public void write(ChannelHandlerContext context, Object message, ChannelPromise written) {
    long octets = octets(message);
    var _ = context.write(message, written);
    if (channel.isActive()) {
      isAnswered(octets);
    }
  }

  private void isAnswered(long octets) {
    askingEnds.cancel(false);
    all.isAnswered(this, turns == null || !turns.someWait());
    if (!channel.isWritable()) {
      all.keepsWaiting(this, octets);
    }
  }

  @Override
  public void channelWritabilityChanged(ChannelHandlerContext context) {
    takingEnds.cancel(false);
    if (channel.isWritable()) {
      all.takes(this);
    } else {
      takingEnds = in(all.limit().taking(), this::end);
    }
    context.fireChannelWritabilityChanged();
  }

  @Override
  public void channelInactive(ChannelHandlerContext context) {
    askingEnds.cancel(false);
    takingEnds.cancel(false);
    all.closed(this);
    context.fireChannelInactive();
  }

  private Future<?> in(Duration time, Runnable then) {
    return channel.eventLoop().schedule(then, time.toNanos(), TimeUnit.NANOSECONDS);
  }

  private static long octets(Object message) {
    return message instanceof ByteBuf buffer ? buffer.readableBytes() : 0;
  }
}
