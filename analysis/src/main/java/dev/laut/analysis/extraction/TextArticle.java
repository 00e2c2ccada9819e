package dev.laut.analysis.extraction;

/** What was found in a text without markup. */
record TextArticle(Body body, Facts facts) {}
