package dev.laut.evaluation.headline;

/** A headline, a body and how the body stands to it. */
record StancePair(String id, String headline, String body, Label label) {}
