/** Where in the rules that stands which a model asks for, and how messages speak of it. */
@NullMarked
package org.meritlang.analysis.written;

import org.jspecify.annotations.NullMarked;
