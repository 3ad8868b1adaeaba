/**
 * Notes in Markdown. A property graph comes in; a vault with one linked note a thing goes out.
 */
@NullMarked
package org.aigcatlas.export.notes;

import org.jspecify.annotations.NullMarked;
