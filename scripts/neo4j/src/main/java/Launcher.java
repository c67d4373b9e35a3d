import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.connectors.HttpsConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/**
 * Starts Neo4j on a folder and a port of this machine alone, and stops it cleanly on SIGTERM: Launcher FOLDER PORT.
 * With NEO4J_PASSWORD set, authentication is on and that is the password of the user neo4j.
 */
public final class Launcher {
  private static final long MEGABYTE = 1024L * 1024L;

  public static void main(String[] args) throws InterruptedException {
    SocketAddress address = new SocketAddress("127.0.0.1", Integer.parseInt(args[1]));
    String password = System.getenv("NEO4J_PASSWORD");
    DatabaseManagementService dbms =
        new DatabaseManagementServiceBuilder(Path.of(args[0]))
            .setConfig(BoltConnector.enabled, true)
            .setConfig(BoltConnector.listen_address, address)
            .setConfig(BoltConnector.advertised_address, address)
            .setConfig(HttpConnector.enabled, false)
            .setConfig(HttpsConnector.enabled, false)
            .setConfig(GraphDatabaseSettings.auth_enabled, password != null)
            .setConfig(GraphDatabaseSettings.memory_transaction_max_size, 512 * MEGABYTE)
            .build();
    if (password != null) {
      dbms.database("system")
          .executeTransactionally(
              "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", password));
    }
    CountDownLatch stopped = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  dbms.shutdown();
                  stopped.countDown();
                }));
    stopped.await();
  }
}
