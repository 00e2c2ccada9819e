/**
 * The shape of the whole program as tests: which module may use which, and what a stage must not
 * touch. It lives in {@code cli} because only this module sees all others.
 *
 * <p>For example, a stage that asks for today's date fails {@code PurityTest}.
 */
@NullMarked
package dev.laut.cli.shape;

import org.jspecify.annotations.NullMarked;
