package dev.laut.cli;

import dev.laut.desk.guard.Access;
import dev.laut.desk.guard.Secret;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who may ask the desk: this machine alone, unless a token or a password keeps others out. */
final class AccessOptions {

  private static final String LOOPBACK = "127.0.0.1";
  private static final String TOKEN_VARIABLE = "LAUT_TOKEN";

  @Option(
      names = "--host",
      paramLabel = "HOST",
      defaultValue = LOOPBACK,
      description = {
        "The address it listens on (default: ${DEFAULT-VALUE}); any but this machine's own",
        "needs --token or --password-file."
      })
  private String host = LOOPBACK;

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "A name under which others call this machine; may be there more than once.")
  private Set<String> names = new LinkedHashSet<>();

  @Option(
      names = "--token",
      paramLabel = "TOKEN",
      description = {
        "A word that whoever asks must say, at least 8 characters. Others on this machine can",
        "see it among the arguments; the environment variable LAUT_TOKEN hides it."
      })
  private @Nullable String token;

  @Option(
      names = "--password-file",
      paramLabel = "FILE",
      description = {
        "A file with the bcrypt hash of the password that whoever asks must say,",
        "as 'htpasswd -nB name' prints it."
      })
  private @Nullable Path passwordFile;

  String host() {
    return host;
  }

  /**
   * @throws IllegalArgumentException naming the option that is wrong or missing
   */
  Access access(Map<String, String> environment) {
    String word = token == null ? environment.get(TOKEN_VARIABLE) : token;
    String hash = passwordFile == null ? null : hash(passwordFile);
    Access access =
        new Access(callers(), word == null || word.isEmpty() ? null : Secret.of(word), hash);
    if (!isThisMachine() && !access.isLocked()) {
      throw new IllegalArgumentException(
          "--host %s lets others in; say --token or --password-file, so that not everybody can read and change the ledger"
              .formatted(host));
    }
    return access;
  }

  /** Whether nobody else can reach it, so that whoever does needs no password. */
  private boolean isThisMachine() {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("--host %s is no address".formatted(host), e);
    }
  }

  private Set<String> callers() {
    Set<String> callers = new LinkedHashSet<>();
    names.forEach(name -> callers.add(name.toLowerCase(Locale.ROOT)));
    callers.add(host.toLowerCase(Locale.ROOT));
    return callers;
  }

  private static String hash(Path file) {
    try {
      String line = Files.readString(file).strip();
      String hash = line.substring(line.indexOf(':') + 1);
      if (!hash.matches("\\$2[aby]\\$\\d\\d\\$[./A-Za-z0-9]{53}")) {
        throw new IllegalArgumentException(
            "--password-file %s holds no bcrypt hash; 'htpasswd -nB name' prints one"
                .formatted(file));
      }
      return hash;
    } catch (IOException e) {
      throw new IllegalArgumentException("--password-file %s cannot be read".formatted(file), e);
    }
  }
}
