package org.onecert.domain.event;

import org.onecert.domain.partner.BusinessSystem;

/// A subscription, and what its system may see.
public record Subscriber(BusinessSystem system, Subscription subscription) {}
