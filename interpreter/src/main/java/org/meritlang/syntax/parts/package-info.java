/** The expressions of which sentences are made, found without knowing what they mean. */
@NullMarked
package org.meritlang.syntax.parts;

import org.jspecify.annotations.NullMarked;
