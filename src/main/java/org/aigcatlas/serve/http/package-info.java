/**
 * HTTP as the atlas speaks it: a request is read once, a reply is a value, a fault has a sentence. Requests come in,
 * replies go out; nothing here knows the graph.
 */
@NullMarked
package org.aigcatlas.serve.http;

import org.jspecify.annotations.NullMarked;
