/** The tree as written, and the way to it and back: parser and formatter. */
@NullMarked
package org.meritlang.syntax;

import org.jspecify.annotations.NullMarked;
