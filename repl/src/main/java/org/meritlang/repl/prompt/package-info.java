/** The prompt without its screen: what is typed, what is answered, and what a session has loaded and kept. */
@NullMarked
package org.meritlang.repl.prompt;

import org.jspecify.annotations.NullMarked;
