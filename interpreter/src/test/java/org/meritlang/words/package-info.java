/** Writes docs/words.md, the page of the words that mean something, from the phrase table. */
@NullMarked
package org.meritlang.words;

import org.jspecify.annotations.NullMarked;
