/**
 * Who is quoted, by whom, and how: sources over all articles of the ledger, and the outlets that
 * quote them.
 *
 * <p>Nothing is counted when somebody looks: the ledger keeps the sums while articles and stories
 * arrive. For example, a person quoted in three articles of two outlets, once with "soll", has
 * three statements, two outlets and one hedge.
 */
@NullMarked
package dev.laut.desk.sources;

import org.jspecify.annotations.NullMarked;
