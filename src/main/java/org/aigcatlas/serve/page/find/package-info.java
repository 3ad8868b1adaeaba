/** The ways to what somebody looks for: the start page and the search. Names and questions come in, pages go out. */
@NullMarked
package org.aigcatlas.serve.page.find;

import org.jspecify.annotations.NullMarked;
