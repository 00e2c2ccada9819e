# Finds the Java that ./laut and ./check use. Sourced by both; POSIX sh; no output of its own.
#
# A Java is known by the file `release` in its home (JAVA_VERSION="25.0.1"), which is read without
# starting anything: a search costs milliseconds. Only a Java without that file is asked for its version.

java_least=21

# java_version HOME: sets `version` to the feature version (21, 25, ..) of the Java in HOME, or to 0.
java_version() {
  version=0
  [ -x "$1/bin/java" ] || return 0
  if [ -r "$1/release" ]; then
    while IFS= read -r line || [ -n "$line" ]; do
      case $line in
        JAVA_VERSION=*) version=${line#JAVA_VERSION=}; break ;;
      esac
    done < "$1/release"
  else
    version=$("$1/bin/java" -version 2>&1 | sed -n 's/.* version "\([^"]*\)".*/\1/p' | head -n 1)
  fi
  version=${version#\"}
  version=${version%%[!0-9]*}
  : "${version:=0}"
}

# java_fits HOME KIND: whether HOME holds a Java new enough, and for the kind `jdk` also a compiler.
java_fits() {
  [ -n "$1" ] || return 1
  java_version "$1"
  [ "$version" -ge "$java_least" ] || return 1
  [ "$2" != jdk ] || [ -x "$1/bin/javac" ]
}

# java_on_path: sets `on_path` to the home of the first java on PATH, links resolved, or to nothing.
java_on_path() {
  on_path=$(command -v java 2>/dev/null) || on_path=
  steps=0
  while [ -h "$on_path" ] && [ "$steps" -lt 20 ]; do
    link=$(readlink "$on_path")
    case $link in
      /*) on_path=$link ;;
      *) on_path=${on_path%/*}/$link ;;
    esac
    steps=$((steps + 1))
  done
  case $on_path in
    */bin/java) on_path=${on_path%/bin/java} ;;
    *) on_path= ;;
  esac
}

# find_java KIND: sets `java_home` and `java_version_found`; 1 when there is none.
# KIND is `jdk` (can build) or `jre` (can run). What the user chose (JAVA_HOME, then PATH) wins where it
# fits; otherwise the newest in the usual folders.
find_java() {
  java_home=
  java_version_found=0
  if java_fits "${JAVA_HOME:-}" "$1"; then
    java_home=$JAVA_HOME
    java_version_found=$version
    return 0
  fi
  java_on_path
  if java_fits "$on_path" "$1"; then
    java_home=$on_path
    java_version_found=$version
    return 0
  fi
  for candidate in \
    /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /usr/local/java/* /usr/local/lib/jvm/* /opt/* /opt/java/* /opt/jdk/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${HOME:-/nonexistent}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /home/linuxbrew/.linuxbrew/opt/openjdk*/libexec \
    "${SDKMAN_DIR:-${HOME:-/nonexistent}/.sdkman}"/candidates/java/* \
    "${HOME:-/nonexistent}"/.jdks/* "${HOME:-/nonexistent}"/.local/share/mise/installs/java/* "${HOME:-/nonexistent}"/.asdf/installs/java/*
  do
    if java_fits "$candidate" "$1" && [ "$version" -gt "$java_version_found" ]; then
      java_home=$candidate
      java_version_found=$version
    fi
  done
  if [ -z "$java_home" ] && [ -x /usr/libexec/java_home ]; then
    candidate=$(/usr/libexec/java_home -v "$java_least+" 2>/dev/null) || candidate=
    if java_fits "$candidate" "$1"; then
      java_home=$candidate
      java_version_found=$version
    fi
  fi
  [ -n "$java_home" ]
}

# say_no_java NAME: tells on standard error what to install.
say_no_java() {
  java_on_path
  seen=
  if [ -n "${JAVA_HOME:-}" ]; then
    java_version "$JAVA_HOME"
    if [ "$version" -gt 0 ]; then seen="JAVA_HOME is Java $version"; else seen="JAVA_HOME holds no Java"; fi
  elif [ -n "$on_path" ]; then
    java_version "$on_path"
    seen="the default java is $version"
  fi
  {
    echo "$1: needs a JDK $java_least or newer, with its compiler, and found none${seen:+ ($seen)}. Install one:"
    case $(uname -s) in
      Darwin) echo "  brew install openjdk        or https://adoptium.net" ;;
      *)
        if apt-cache show openjdk-21-jdk-headless >/dev/null 2>&1; then
          echo "  sudo apt-get install openjdk-21-jdk-headless        or https://adoptium.net"
        elif command -v dnf >/dev/null 2>&1; then
          echo "  sudo dnf install java-latest-openjdk-devel        or https://adoptium.net"
        elif command -v zypper >/dev/null 2>&1; then
          echo "  sudo zypper install java-21-openjdk-devel        or https://adoptium.net"
        elif command -v pacman >/dev/null 2>&1; then
          echo "  sudo pacman -S jdk-openjdk        or https://adoptium.net"
        elif command -v apk >/dev/null 2>&1; then
          echo "  doas apk add openjdk21-jdk        or https://adoptium.net"
        else
          echo "  https://adoptium.net"
        fi
        ;;
    esac
    echo "A JDK in an unusual place is found when JAVA_HOME names it."
  } >&2
}
