package dev.laut.desk;

import dev.laut.desk.add.Collector;
import dev.laut.desk.correct.Recount;
import dev.laut.desk.guard.Access;
import dev.laut.model.Ledger;
import org.jspecify.annotations.Nullable;

/**
 * How a desk is opened.
 *
 * @param host name or address that it listens on
 * @param port 0 for any free one
 * @param ledger stays open when the desk is closed
 * @param collector reads what somebody adds; null where a desk only shows
 * @param recount is asked after each correction
 * @param access who may ask for what
 */
public record DeskSettings(
    String host,
    int port,
    Ledger ledger,
    @Nullable Collector collector,
    Recount recount,
    Access access) {

  /** A desk for everybody on this machine. */
  public DeskSettings(String host, int port, Ledger ledger, @Nullable Collector collector) {
    this(host, port, ledger, collector, Recount.NONE, Access.LOCAL);
  }
}
