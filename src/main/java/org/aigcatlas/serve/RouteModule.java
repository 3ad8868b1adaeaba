package org.aigcatlas.serve;

import java.util.List;
import org.aigcatlas.serve.http.Route;

/** A face of the server: some addresses and what answers there. */
interface RouteModule {

    /** {@return its addresses} */
    List<Route> routes();
}
