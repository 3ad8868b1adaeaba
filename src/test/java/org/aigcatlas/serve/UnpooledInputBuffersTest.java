package org.aigcatlas.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.List;
import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.io.RetainableByteBuffer;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.Test;

class UnpooledInputBuffersTest {
    private final Server server = new Server();

    private ServerConnector connector() {
        ServerConnector given = new ServerConnector(server, new HttpConnectionFactory());
        given.setPort(4711);
        server.addConnector(given);
        UnpooledInputBuffers.use(server, "127.0.0.1");
        return (ServerConnector) List.of(server.getConnectors()).getFirst();
    }

    @Test
    void whatWasReadIntoIsNeverUsedAgain() {
        ServerConnector connector = connector();
        boolean direct = connector
                .getConnectionFactory(HttpConnectionFactory.class)
                .getHttpConfiguration()
                .isUseInputDirectByteBuffers();
        ByteBufferPool pool = connector.getByteBufferPool();
        ByteBuffer first = given(pool, direct);
        assertThat(given(pool, direct)).isNotSameAs(first);
        ByteBuffer written = given(pool, true);
        assertThat(given(pool, true)).as("what is written from is").isSameAs(written);
    }

    private static ByteBuffer given(ByteBufferPool pool, boolean direct) {
        RetainableByteBuffer buffer = pool.acquire(8192, direct);
        ByteBuffer bytes = buffer.getByteBuffer();
        buffer.release();
        return bytes;
    }

    @Test
    void theConnectorListensWhereTheOtherDid() {
        ServerConnector connector = connector();
        assertThat(server.getConnectors()).hasSize(1);
        assertThat(connector.getPort()).isEqualTo(4711);
        assertThat(connector.getHost()).isEqualTo("127.0.0.1");
    }
}
