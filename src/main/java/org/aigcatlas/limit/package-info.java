/**
 * The limits of what one request may take, and what holds a query to them while it runs: its matching heeds the time
 * limit, its strings and numbers stay of a length, and the rows that it keeps come out of a budget.
 */
@NullMarked
package org.aigcatlas.limit;

import org.jspecify.annotations.NullMarked;
