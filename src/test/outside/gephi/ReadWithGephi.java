import java.awt.Font;
import java.io.File;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.gephi.graph.api.Column;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Node;
import org.gephi.io.exporter.preview.PNGExporter;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.EdgeDirectionDefault;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.layout.plugin.forceAtlas2.ForceAtlas2;
import org.gephi.layout.plugin.forceAtlas2.ForceAtlas2Builder;
import org.gephi.preview.api.PreviewController;
import org.gephi.preview.api.PreviewModel;
import org.gephi.preview.api.PreviewProperty;
import org.gephi.project.api.ProjectController;
import org.gephi.project.api.Workspace;
import org.openide.util.Lookup;

/**
 * Lets Gephi import files, and prints what it has of each then: issues, columns, nodes and edges. Arguments: the files,
 * and behind one, where wanted, a PNG for Gephi's preview of it.
 */
public final class ReadWithGephi {
    public static void main(String[] args) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (int next = 0; next < args.length; next++) {
            boolean drawn = next + 1 < args.length && args[next + 1].endsWith(".png");
            out.println("file\t" + args[next]);
            read(out, new File(args[next]), drawn ? args[++next] : "");
        }
    }

    private static void read(PrintStream out, File file, String png) throws Exception {
        ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
        projects.newProject();
        Workspace workspace = projects.getCurrentWorkspace();
        ImportController imports = Lookup.getDefault().lookup(ImportController.class);
        Container container = imports.importFile(file);
        for (Issue issue : container.getReport().getIssuesList(Integer.MAX_VALUE)) {
            out.println("issue\t" + issue.getLevel() + "\t" + issue.getMessage());
        }
        container.getLoader().setEdgeDefault(EdgeDirectionDefault.DIRECTED);
        imports.process(container, new DefaultProcessor(), workspace);
        GraphModel model = Lookup.getDefault().lookup(GraphController.class).getGraphModel(workspace);
        model.getNodeTable().forEach(column ->
                out.println("column\t" + column.getTitle() + "\t" + column.getTypeClass().getSimpleName()));
        String chinese = column(model, "label_zh");
        String type = column(model, "type");
        for (Node node : model.getDirectedGraph().getNodes()) {
            out.println("node\t" + node.getId() + "\t" + node.getLabel() + "\t" + value(node, chinese) + "\t"
                    + value(node, type));
        }
        for (Edge edge : model.getDirectedGraph().getEdges()) {
            out.println("edge\t" + edge.getSource().getId() + "\t" + edge.getLabel() + "\t" + edge.getTarget().getId());
        }
        if (!png.isEmpty()) {
            picture(workspace, model, new File(png));
        }
        projects.closeCurrentProject();
    }

    /** GraphML's columns go by the ids of its keys. */
    private static String column(GraphModel model, String title) {
        for (Column column : model.getNodeTable()) {
            if (column.getTitle().equals(title)) {
                return column.getId();
            }
        }
        return "";
    }

    private static Object value(Node node, String column) {
        return column.isEmpty() ? null : node.getAttribute(column);
    }

    private static void picture(Workspace workspace, GraphModel model, File file) throws Exception {
        ForceAtlas2 layout = new ForceAtlas2(new ForceAtlas2Builder());
        layout.setGraphModel(model);
        layout.resetPropertiesValues();
        layout.setScalingRatio(20.0);
        layout.setGravity(0.1);
        layout.setStrongGravityMode(true);
        layout.setAdjustSizes(true);
        layout.initAlgo();
        for (Node node : model.getGraph().getNodes()) {
            node.setSize(12);
        }
        for (int step = 0; step < 2000 && layout.canAlgo(); step++) {
            layout.goAlgo();
        }
        layout.endAlgo();
        PreviewModel preview = Lookup.getDefault().lookup(PreviewController.class).getModel();
        preview.getProperties().putValue(PreviewProperty.SHOW_NODE_LABELS, Boolean.TRUE);
        preview.getProperties()
                .putValue(PreviewProperty.NODE_LABEL_FONT, new Font("Noto Sans CJK SC", Font.PLAIN, 5));
        preview.getProperties().putValue(PreviewProperty.EDGE_CURVED, Boolean.FALSE);
        PNGExporter exporter = new PNGExporter();
        exporter.setWorkspace(workspace);
        exporter.setWidth(900);
        exporter.setHeight(800);
        try (FileOutputStream out = new FileOutputStream(file)) {
            exporter.setOutputStream(out);
            exporter.execute();
        }
    }
}
