/**
 * The desk: a ledger in a browser, for people who look instead of read, and as REST for their
 * programs.
 *
 * <p>Pages are made on the server, one package a screen: a record with what the screen shows, drawn
 * together from the ledger, and a template that writes it. Each state of a screen is a URL. Scripts
 * add comfort, never content.
 *
 * <pre>{@code
 * try (Desk desk = Desk.open(new DeskSettings("127.0.0.1", 7377, ledger, null))) {
 *   System.out.println(desk.address());
 * }
 * }</pre>
 */
@NullMarked
package dev.laut.desk;

import org.jspecify.annotations.NullMarked;
