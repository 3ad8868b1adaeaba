/** The documentation of the vocabulary: its terms, each with a use, and its classes as a diagram. */
@NullMarked
package org.aigcatlas.serve.vocabulary;

import org.jspecify.annotations.NullMarked;
