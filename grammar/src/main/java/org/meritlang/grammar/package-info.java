/** The grammar of the language: the generated lexer and parser, and the phrase table. */
@NullMarked
package org.meritlang.grammar;

import org.jspecify.annotations.NullMarked;
