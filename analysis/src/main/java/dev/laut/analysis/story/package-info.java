/**
 * Which articles tell of the same happening: a fold over readings in the order of their arrival.
 *
 * <p>The one idea: a story is a cluster that is looked at again whenever something arrives nearby.
 * Each article becomes a {@link dev.laut.analysis.story.Profile}: its words, names and figures,
 * spelled alike for German and English. A new article leads through its rarest terms to those it
 * may belong with; their stories are taken apart and clustered anew, by average likeness, together
 * with it. So what came first hardly matters: a story can grow, split and merge, while its id stays
 * with most of its articles. How rare a term is, is learned from the stream itself, and at ever
 * longer intervals everything is weighed anew.
 *
 * <p>An example. "Beben nahe Arvenna, zwölf Verletzte" and "Earthquake near Arvenna injures 12"
 * share a name, a figure and a concept. "Beben nahe Tolmark, drei Verletzte", a week later, shares
 * the concept alone: it is a story of its own.
 *
 * <p>{@link dev.laut.analysis.story.Stories} only groups; {@link dev.laut.analysis.story.StoryFold}
 * joins it with copies, claims and origins.
 */
@NullMarked
package dev.laut.analysis.story;

import org.jspecify.annotations.NullMarked;
