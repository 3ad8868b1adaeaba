/**
 * The canned queries as a web API. A name with parameters comes in, an answer in the form that the client takes goes
 * out.
 */
@NullMarked
package org.aigcatlas.serve.api;

import org.jspecify.annotations.NullMarked;
