/**
 * What the desk counts of itself, for whoever watches over it: {@code /metrics} in Prometheus' text
 * format, only for those who say the desk's token.
 *
 * <p>For example, {@code laut_http_request_seconds_count{screen="stories",status="200"} 12} says
 * that the list of stories was answered twelve times. Nothing that somebody asked for or that an
 * article says becomes a label.
 */
@NullMarked
package dev.laut.desk.metrics;

import org.jspecify.annotations.NullMarked;
