package org.onecert.persistence.rekey;

import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import org.onecert.persistence.crypto.BlindIndex;
import org.onecert.persistence.crypto.People;
import org.onecert.persistence.crypto.PeopleCipher;
import org.onecert.persistence.crypto.Place;

/// Values encrypted anew, each for its place, and what a hosted key is found by.
public final class FreshValues {

  private final PeopleCipher cipher;
  private final People people;
  private final BlindIndex index;

  public FreshValues(PeopleCipher cipher, BlindIndex index) {
    this.cipher = cipher;
    this.people = new People(cipher);
    this.index = index;
  }

  /// The number of the key that encrypts.
  int key() {
    return cipher.current();
  }

  /// Of [RekeyStatements#put].
  Tuple parameters(EncryptedColumn column, Row row) {
    String id = row.getString("row");
    byte[] value = row.getBuffer("value").getBytes();
    Place place = column.place(id);
    Buffer anew = Buffer.buffer(cipher.encrypt(place, cipher.decrypt(place, value)));
    Tuple parameters = Tuple.of(id).addBuffer(anew);
    return column.isIndexed() ? parameters.addBuffer(index(place, value)) : parameters;
  }

  private Buffer index(Place place, byte[] value) {
    return Buffer.buffer(index.of(people.representative(place, value).document()));
  }
}
