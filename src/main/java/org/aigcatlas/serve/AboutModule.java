package org.aigcatlas.serve;

import java.util.List;
import org.aigcatlas.serve.about.About;
import org.aigcatlas.serve.api.OpenApi;
import org.aigcatlas.serve.api.Operations;
import org.aigcatlas.serve.data.RdfForms;
import org.aigcatlas.serve.http.Links;
import org.aigcatlas.serve.http.Route;
import org.aigcatlas.serve.page.Site;

/** What the site says of itself, to programs that look for a dataset or an API and to those that crawl. */
record AboutModule(Site site, About about) implements RouteModule {
    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(Links.OPEN_API, "The API in OpenAPI 3.1", "以 OpenAPI 3.1 描述的接口", new OpenApi(site)),
                Route.get(Links.DATASET, "The dataset in VoID and DCAT", "以 VoID 和 DCAT 描述的数据集", about.dataset())
                        .described(Operations.get("getDataset", RdfForms.types())),
                Route.get("/robots.txt", "What robots may visit", "爬虫可以访问的地址", about.robots()),
                Route.get(Links.SITEMAP, "The pages, for those who crawl the site", "供爬虫使用的网页清单", about.sitemap()));
    }
}
