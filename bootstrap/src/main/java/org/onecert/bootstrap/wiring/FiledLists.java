package org.onecert.bootstrap.wiring;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.jboss.logging.Logger;
import org.onecert.bootstrap.configuration.WrongConfiguration;
import org.onecert.token.crl.Crl;
import org.onecert.token.crl.CrlFiles;
import org.onecert.token.crl.CrlMalformed;
import org.onecert.token.revocation.ListShelf;
import org.onecert.token.revocation.ListsWanted;

/// The revocation lists in the operator's files; they are read when they changed, for they may be
/// long.
@Singleton
class FiledLists {

  private static final Logger LOG = Logger.getLogger(FiledLists.class);
  private static final String CRLS = "onecert.revocation.crls";

  private final ListsWanted wanted;
  private final ListShelf shelf;
  private volatile List<Stamp> seen = List.of();

  FiledLists(ListsWanted wanted, ListShelf shelf) {
    this.wanted = wanted;
    this.shelf = shelf;
  }

  /// Puts on the shelf what the files hold now.
  ///
  /// @throws WrongConfiguration if they cannot be used
  void reread() {
    try {
      List<Stamp> now = CrlFiles.files(wanted.files()).stream().map(Stamp::of).toList();
      if (!now.equals(seen)) {
        List<Crl> lists = CrlFiles.read(wanted.files());
        shelf.file(lists);
        seen = now;
        LOG.infof("CRLS_READ %d lists from files", lists.size());
      }
    } catch (CrlMalformed unusable) {
      throw new WrongConfiguration(CRLS, "cannot be used: " + unusable.getMessage());
    }
  }

  /// By which it shows that a file changed.
  private record Stamp(Path file, FileTime changed, long size) {

    static Stamp of(Path file) {
      try {
        return new Stamp(file, Files.getLastModifiedTime(file), Files.size(file));
      } catch (IOException unreadable) {
        throw new WrongConfiguration(CRLS, "cannot be used: " + file + " cannot be read");
      }
    }
  }
}
