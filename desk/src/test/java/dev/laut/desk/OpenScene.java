package dev.laut.desk;

import dev.laut.ledger.SqliteLedger;
import dev.laut.model.Ledger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** Opens the scene of the tests for a look: {@code OpenScene PORT}. */
final class OpenScene {

  private OpenScene() {}

  public static void main(String[] args) throws Exception {
    Path folder = Files.createTempDirectory("scene");
    try (Ledger ledger = SqliteLedger.open(folder.resolve("ledger.db"))) {
      Scene.set(ledger);
      try (Desk desk =
          Desk.open(new DeskSettings("127.0.0.1", Integer.parseInt(args[0]), ledger, null))) {
        new CountDownLatch(1).await();
      }
    }
  }
}
