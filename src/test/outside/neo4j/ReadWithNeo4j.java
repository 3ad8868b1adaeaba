import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;

/**
 * Lets Neo4j run a script of Cypher, and says what is in the database then. Arguments: a new directory for the database,
 * the script, then queries whose first column is printed.
 */
public final class ReadWithNeo4j {
    public static void main(String[] args) throws Exception {
        DatabaseManagementService service = new DatabaseManagementServiceBuilder(Path.of(args[0]))
                .setConfig(GraphDatabaseSettings.pagecache_memory, 64L * 1024 * 1024)
                .build();
        try {
            GraphDatabaseService database = service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
            // Twice: a script that can be repeated leaves the same behind.
            for (int run = 0; run < 2; run++) {
                for (String statement : Files.readString(Path.of(args[1])).split(";\n")) {
                    if (!statement.isBlank()) {
                        database.executeTransactionally(statement);
                    }
                }
            }
            for (int query = 2; query < args.length; query++) {
                String answer = database.executeTransactionally(
                        args[query], Map.of(), result -> result.next().values().iterator().next().toString());
                System.out.println(answer);
            }
        } finally {
            service.shutdown();
        }
    }
}
