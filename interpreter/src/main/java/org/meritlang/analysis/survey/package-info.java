/** What leads show of the rules: what held for none of them, and what they almost say. */
@NullMarked
package org.meritlang.analysis.survey;

import org.jspecify.annotations.NullMarked;
