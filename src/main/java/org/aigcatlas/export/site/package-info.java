/**
 * Static pages. A property graph comes in; a folder of linked pages for any web host goes out.
 */
@NullMarked
package org.aigcatlas.export.site;

import org.jspecify.annotations.NullMarked;
