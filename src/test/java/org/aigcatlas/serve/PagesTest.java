package org.aigcatlas.serve;

import static org.assertj.core.api.Assertions.assertThat;

import org.aigcatlas.graph.Language;
import org.aigcatlas.query.CannedQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PagesTest {
    @RegisterExtension
    private static final RunningAtlas server = RunningAtlas.holding("""
                aigc:Vendor rdfs:label "vendor"@en , "厂商"@zh .
                id:evil a aigc:Vendor ; rdfs:label "<script>alert(1)</script>\\" onload='x' &amp;"@en , "恶<b>"@zh ;
                  skos:definition "<img src=x onerror=alert(1)>"@en .
                id:evil-tool a aigc:Tool ; rdfs:label "<i>tool</i>"@en , "工具"@zh ; aigc:madeBy id:evil ; aigc:homepage <javascript:alert(1)> .
                """);

    private static final Client client = server.client();

    private static String page(String path, String language) {
        return client.get(path, "Accept", "text/html", "Accept-Language", language)
                .body();
    }

    @Test
    void theStartPageAsksEveryQuestionInBothLanguages() {
        String english = page("/", "en-GB,en;q=0.8");
        String chinese = page("/", "zh-CN,zh;q=0.8,en;q=0.5");
        assertThat(english).contains("<html lang=\"en\">");
        assertThat(chinese).contains("<html lang=\"zh-Hans\">");
        for (CannedQuery query : server.atlas().queries().all()) {
            assertThat(english).contains(query.question().in(Language.EN).replace("'", "&#39;"));
            assertThat(chinese).contains(query.question().in(Language.ZH));
        }
    }

    @Test
    void theAddressOutranksTheBrowserInLanguage() {
        assertThat(page("/?lang=zh", "en")).contains("<html lang=\"zh-Hans\">");
        assertThat(page("/?lang=en", "zh")).contains("<html lang=\"en\">");
    }

    @Test
    void aPageAsksNothingOfOtherServers() {
        assertThat(page("/", "en")).doesNotContainPattern("(src|href)=\"(https?:)?//");
    }

    @Test
    void whatTheGraphSaysIsNeverMarkUp() {
        String tools = page("/queries/tools-by-vendor?vendor=evil", "en");
        assertThat(tools).contains("&lt;i&gt;tool&lt;/i&gt;").doesNotContain("<i>tool");
        String refused = page("/queries/tools-by-vendor?vendor=%3Cscript%3Ex", "en");
        assertThat(refused).doesNotContain("<script>x").contains("&lt;script&gt;x");
        assertThat(page("/%3Cscript%3Ey", "en")).doesNotContain("<script>y");
    }

    @Test
    void namesAreSuggestedWhileOneIsTyped() {
        assertThat(client.get("/suggest?of=Vendor&q=%E6%81%B6&lang=zh").body()).contains("恶");
        assertThat(client.get("/suggest?of=Tool&q=vendor").body()).isEqualTo("[]");
    }

    @Test
    void anUnknownAddressIsToldToAPersonInTheirLanguage() {
        Client.Answer answer = client.get("/nothing", "Accept", "text/html", "Accept-Language", "zh");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).contains("图谱中没有");
    }
}
