/**
 * What is sent to the server and what it sends, between the connection and whoever answers: neither a client that sends
 * slowly nor one that reads slowly holds a thread, and one that is slower than the least rate is cut.
 */
@NullMarked
package org.aigcatlas.serve.transfer;

import org.jspecify.annotations.NullMarked;
