package org.onecert.persistence.people;

import org.onecert.persistence.crypto.BlindIndex;
import org.onecert.persistence.crypto.People;
import org.onecert.persistence.crypto.PeopleCipher;

/// What it takes to write a hosted key down and to find it again.
record KeyVault(PeopleCipher cipher, People people, BlindIndex index) {}
