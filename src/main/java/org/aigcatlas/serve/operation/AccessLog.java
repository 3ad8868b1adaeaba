package org.aigcatlas.serve.operation;

import java.util.concurrent.TimeUnit;
import org.aigcatlas.serve.http.RequestId;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The line of the log that each request has when it is answered: who asked what, with what result. It is heard at level info. */
public final class AccessLog implements RequestLog {
    private static final Logger LOG = LoggerFactory.getLogger(AccessLog.class);

    @Override
    public void log(Request request, Response response) {
        if (!LOG.isInfoEnabled()) {
            return;
        }
        LOG.atInfo()
                .addKeyValue(RequestId.ATTRIBUTE, String.valueOf(request.getAttribute(RequestId.ATTRIBUTE)))
                .addKeyValue("method", request.getMethod())
                .addKeyValue("path", request.getHttpURI().getPath())
                .addKeyValue("status", response.getStatus())
                .addKeyValue(
                        "milliseconds", TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - request.getBeginNanoTime()))
                .addKeyValue("bytes", Response.getContentBytesWritten(response))
                .addKeyValue("client", Request.getRemoteAddr(request))
                .log("request");
    }
}
