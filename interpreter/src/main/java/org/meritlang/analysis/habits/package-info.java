/** What leads get that do one thing more often, or did it more recently, than others that do nothing else. */
@NullMarked
package org.meritlang.analysis.habits;

import org.jspecify.annotations.NullMarked;
