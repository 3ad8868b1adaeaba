package org.aigcatlas;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;

/** Classes that take long come first, so that nothing waits at the end for one that began last. */
public final class LongestFirst implements ClassOrderer {
    private static final List<String> LONG = List.of(
            "DocsTest",
            "Owl2Test",
            "BrowserTest",
            "KillTest",
            "MapBrowserTest",
            "BrowserJobsTest",
            "GraphReadBackTest",
            "RefreshCommandTest",
            "AddressesTest",
            "QualityCommandTest",
            "EnginesTest",
            "AboutTest",
            "QueryApiTest",
            "RdfReadBackTest",
            "LoadCommandTest",
            "BundleCompilerTest",
            "UnwillingServiceTest",
            "HostileQueriesTest",
            "CommandLineTest",
            "KilledServerTest",
            "HtmlSiteTest",
            "StoreCheckTest",
            "UnwillingEndpointTest",
            "MemoryDatasetTest",
            "ColumnsTest");

    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors().sort(Comparator.comparingInt(LongestFirst::place));
    }

    private static int place(ClassDescriptor test) {
        int place = LONG.indexOf(test.getTestClass().getSimpleName());
        return place < 0 ? LONG.size() : place;
    }
}
