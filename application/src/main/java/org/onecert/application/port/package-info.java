/// The out-ports: what the use cases need from the world, in their own words.
///
/// Plural nouns are collections, doers are agents. Knows no technology that answers.
@NullMarked
package org.onecert.application.port;

import org.jspecify.annotations.NullMarked;
