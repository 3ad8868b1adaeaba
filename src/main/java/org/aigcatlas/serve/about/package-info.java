/**
 * What the server says of itself: to programs that look for an endpoint, a dataset or an API, and to those that crawl.
 */
@NullMarked
package org.aigcatlas.serve.about;

import org.jspecify.annotations.NullMarked;
