/**
 * What the articles of a story claim, how that changes, and how many independent sources stand
 * behind it: a pure function of the story's articles and of the copies among them.
 *
 * <p>The one idea: a claim is carried by whoever says it, denies it, or puts something else in its
 * place. Each sentence of an article is a {@link dev.laut.analysis.claim.Point}; points of several
 * articles that answer one question make a topic, each number that they give is a claim of its own,
 * and what most headlines and first sentences say is the lead. {@link
 * dev.laut.analysis.claim.Changes} finds what later articles do to earlier claims; {@link
 * dev.laut.analysis.claim.Evidence} which points speak for a claim, so that {@link
 * dev.laut.analysis.origin.OriginCount} can count its origins.
 *
 * <p>An example. "Twelve are missing, the coast guard said", a copy of it, and a day later "Nine
 * were found alive" in the same paper: one claim with one origin, carried by three articles, and a
 * second one that revises it.
 */
@NullMarked
package dev.laut.analysis.claim;

import org.jspecify.annotations.NullMarked;
