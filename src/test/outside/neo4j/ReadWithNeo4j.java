import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;

/**
 * Lets Neo4j run scripts of Cypher, one after the other in an empty database, and says what is in it then. Arguments: a
 * new directory for the database, then for each script {@code --}, the script, and queries whose first column is printed.
 */
public final class ReadWithNeo4j {
    public static void main(String[] args) throws Exception {
        DatabaseManagementService service = new DatabaseManagementServiceBuilder(Path.of(args[0]))
                .setConfig(GraphDatabaseSettings.pagecache_memory, 64L * 1024 * 1024)
                .build();
        try {
            GraphDatabaseService database = service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
            for (int next = 1; next < args.length; next++) {
                if (args[next].equals("--")) {
                    next++;
                    System.out.println("file\t" + args[next]);
                    fill(database, Path.of(args[next]));
                } else {
                    database.executeTransactionally(args[next], Map.of(), result -> {
                        result.forEachRemaining(
                                row -> System.out.println(row.values().iterator().next()));
                        return true;
                    });
                }
            }
        } finally {
            service.shutdown();
        }
    }

    private static void fill(GraphDatabaseService database, Path script) throws Exception {
        database.executeTransactionally("MATCH (n) DETACH DELETE n");
        // Twice: a script that can be repeated leaves the same behind.
        for (int run = 0; run < 2; run++) {
            for (String statement : Files.readString(script).split(";\n")) {
                if (!statement.isBlank()) {
                    database.executeTransactionally(statement);
                }
            }
        }
    }
}
