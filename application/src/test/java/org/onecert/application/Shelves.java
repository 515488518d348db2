package org.onecert.application;

import java.time.Duration;
import java.util.List;
import org.onecert.application.port.AuditTrail;
import org.onecert.application.port.InMemoryAuditTrail;
import org.onecert.application.port.InMemoryBusinessItems;
import org.onecert.application.port.InMemoryBusinessRegistry;
import org.onecert.application.port.InMemoryBusinessSystems;
import org.onecert.application.port.InMemoryCertificates;
import org.onecert.application.port.InMemoryChallenges;
import org.onecert.application.port.InMemoryEnterprises;
import org.onecert.application.port.InMemoryEvents;
import org.onecert.application.port.InMemoryForms;
import org.onecert.application.port.InMemoryGrantedItems;
import org.onecert.application.port.InMemoryHostedKeys;
import org.onecert.application.port.InMemoryLogIns;
import org.onecert.application.port.InMemoryNotices;
import org.onecert.application.port.InMemoryOneTimeCodes;
import org.onecert.application.port.InMemoryPreparedSignatures;
import org.onecert.application.port.InMemoryReplacedIssues;
import org.onecert.application.port.InMemorySentMessages;
import org.onecert.application.port.InMemorySessions;
import org.onecert.application.port.InMemorySigningDocuments;
import org.onecert.application.port.InMemorySigningSessions;
import org.onecert.application.port.InMemoryTransactions;
import org.onecert.application.port.InMemoryUpgrades;
import org.onecert.application.port.Taps;
import org.onecert.domain.Samples;
import org.onecert.domain.enterprise.BusinessItem;
import org.onecert.domain.enterprise.BusinessItemCode;
import org.onecert.domain.history.AuditEntry;
import org.onecert.domain.login.Entrance;

/// Everything that is kept, in memory, under one kind of transaction.
public final class Shelves {

  public static final Duration IDLE_LIMIT = Duration.ofHours(9);

  public static final BusinessItem PERMIT =
      new BusinessItem(
          new BusinessItemCode("construction-permit"),
          Samples.line("建筑工程施工许可"),
          Samples.line("建筑工程施工许可证的核发"),
          Entrance.ADMINISTRATIVE_LICENSING,
          true);

  public final Taps taps = new Taps();
  public final InMemoryCertificates certificates = new InMemoryCertificates();
  public final InMemoryReplacedIssues replaced = new InMemoryReplacedIssues();
  public final InMemoryGrantedItems granted = new InMemoryGrantedItems();
  public final InMemoryEnterprises enterprises =
      new InMemoryEnterprises(certificates, replaced, granted, 1);
  public final InMemoryChallenges challenges = new InMemoryChallenges();
  public final InMemorySessions sessions =
      new InMemorySessions(certificates, enterprises, replaced, IDLE_LIMIT);
  public final InMemoryAuditTrail audit = new InMemoryAuditTrail();
  public final InMemoryLogIns logIns = new InMemoryLogIns(challenges, sessions, audit);
  public final InMemoryBusinessItems items = new InMemoryBusinessItems(List.of(PERMIT));
  public final InMemoryBusinessRegistry registry = new InMemoryBusinessRegistry();
  public final InMemoryHostedKeys keys = new InMemoryHostedKeys();
  public final InMemoryOneTimeCodes codes = new InMemoryOneTimeCodes();
  public final InMemorySentMessages messages = new InMemorySentMessages();
  public final InMemorySigningSessions signingSessions = new InMemorySigningSessions();
  public final InMemorySigningDocuments documents = new InMemorySigningDocuments();
  public final InMemoryPreparedSignatures prepared = new InMemoryPreparedSignatures();
  public final InMemoryForms forms = new InMemoryForms();
  public final InMemoryBusinessSystems systems = new InMemoryBusinessSystems();
  public final InMemoryEvents events = new InMemoryEvents(systems);
  public final InMemoryUpgrades upgrades = new InMemoryUpgrades();
  public final InMemoryNotices notices = new InMemoryNotices();
  public final InMemoryTransactions transactions =
      new InMemoryTransactions(
          certificates,
          enterprises,
          replaced,
          granted,
          challenges,
          sessions,
          audit,
          items,
          registry,
          keys,
          codes,
          messages,
          signingSessions,
          documents,
          prepared,
          forms,
          systems,
          events,
          upgrades,
          notices);

  public Trail trail() {
    return new Trail(taps.over(AuditTrail.class, audit));
  }

  /// Everything that an act upon certificates can write, to be compared.
  public List<List<?>> everything() {
    return List.of(
        enterprises.all(),
        certificates.all(),
        replaced.all(),
        granted.all(),
        challenges.all(),
        codes.all(),
        messages.all(),
        sessions.all(),
        signingSessions.all(),
        forms.all(),
        events.all(),
        upgrades.all(),
        notices.all(),
        audit.entries());
  }

  /// What the audit trail says last.
  public AuditEntry lastEntry() {
    return audit.entries().getLast();
  }
}
