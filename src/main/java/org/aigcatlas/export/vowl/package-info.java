/**
 * The vocabulary for WebVOWL. Classes and properties of a selection come in; the JSON that is drawn goes out.
 */
@NullMarked
package org.aigcatlas.export.vowl;

import org.jspecify.annotations.NullMarked;
