package org.aigcatlas.serve;

import org.eclipse.jetty.io.ArrayByteBufferPool;
import org.eclipse.jetty.io.RetainableByteBuffer;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.BufferUtil;

/**
 * Buffers of which none that requests are read into is ever used again. Where the head of a request is broken, Jetty 12.1
 * answers it on another thread than the one that goes on reading, and both may give the buffer back: the pool has it twice
 * then, and bytes of one client stand in the request of another. Seen once in some 175,000 requests under attack.
 */
final class UnpooledInputBuffers extends ArrayByteBufferPool {

    /** Puts connectors with such buffers in the place of those that a server has; to be called before it starts. */
    static void use(Server server, String host) {
        for (Connector connector : server.getConnectors()) {
            ServerConnector old = (ServerConnector) connector;
            ConnectionFactory[] factories = old.getConnectionFactories().toArray(ConnectionFactory[]::new);
            for (ConnectionFactory factory : factories) {
                // By this the pool knows what is for reading.
                ((HttpConnectionFactory) factory).getHttpConfiguration().setUseInputDirectByteBuffers(false);
            }
            ServerConnector fresh =
                    new ServerConnector(server, null, null, new UnpooledInputBuffers(), -1, -1, factories);
            fresh.setHost(host);
            fresh.setPort(old.getPort());
            server.removeConnector(old);
            server.addConnector(fresh);
        }
    }

    @Override
    public RetainableByteBuffer.Mutable acquire(int size, boolean direct) {
        return direct ? super.acquire(size, true) : RetainableByteBuffer.wrap(BufferUtil.allocate(size, false));
    }
}
