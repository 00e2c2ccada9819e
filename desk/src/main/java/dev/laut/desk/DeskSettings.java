package dev.laut.desk;

import dev.laut.model.Ledger;

/**
 * How a desk is opened.
 *
 * @param host name or address that it listens on
 * @param port 0 for any free one
 * @param ledger stays open when the desk is closed
 */
public record DeskSettings(String host, int port, Ledger ledger) {}
