package org.aigcatlas.serve;

import java.util.List;
import org.aigcatlas.serve.api.Operations;
import org.aigcatlas.serve.data.ProofFace;
import org.aigcatlas.serve.http.Links;
import org.aigcatlas.serve.http.Route;
import org.aigcatlas.serve.page.Site;

/** Why facts hold. */
record ProofModule(Site site) implements RouteModule {
    @Override
    public List<Route> routes() {
        return List.of(Route.get(
                        Links.PROOF,
                        "Why a fact holds: the tree from it down to what sources state",
                        "一条事实为什么成立：从它一直追溯到来源中的说法",
                        new ProofFace(site))
                .in(ProofFace.endings())
                .described(Operations.get(
                        "why",
                        ProofFace.types(),
                        Operations.needed("subject", "any name of the subject", "ChatGPT"),
                        Operations.needed("relation", "any name of the relation", "uses"),
                        Operations.needed(
                                "object",
                                "any name of the object, or a text, number or date as it is written",
                                "neural network"),
                        Operations.language())));
    }
}
