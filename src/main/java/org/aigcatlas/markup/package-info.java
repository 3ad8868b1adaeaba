/**
 * HTML that is well formed by construction. Texts come in, mark-up goes out, and no text is ever read as mark-up. What is
 * served and what is exported are both made of it.
 */
@NullMarked
package org.aigcatlas.markup;

import org.jspecify.annotations.NullMarked;
