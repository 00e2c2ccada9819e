/**
 * Who may ask the desk for what. A desk listens on this machine alone and then needs no password;
 * what it must keep out are other sites in the same browser: by the name under which they call it
 * (DNS rebinding), by where a change comes from, and by a token that only its own pages carry.
 * Where it listens to others, too, whoever asks names a token or a password.
 */
@NullMarked
package dev.laut.desk.guard;

import org.jspecify.annotations.NullMarked;
