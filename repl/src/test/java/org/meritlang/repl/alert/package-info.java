@NullMarked
package org.meritlang.repl.alert;

import org.jspecify.annotations.NullMarked;
