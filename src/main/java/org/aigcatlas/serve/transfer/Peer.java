package org.aigcatlas.serve.transfer;

/** A client that something is awaited from. */
interface Peer {

    /**
     * Looks whether it is too slow, and cuts it then.
     *
     * @param now the time, in nanoseconds
     * @return whether it was cut now
     */
    boolean isCutAt(long now);
}
