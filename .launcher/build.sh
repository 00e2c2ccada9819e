# Builds what ./laut starts. Sourced by ./laut and only when there is something to build; POSIX sh.
# shellcheck disable=SC2154,SC2086 # the variables are those of ./laut; run_options holds several options
#
# Each build goes into a folder of its own below .laut, and .laut/current names the one to start. So a
# build never touches jars that a running laut has open, and a build that fails leaves the last one alone.

# What the training run does, whose classes the start archive then holds.
rehearse() {
  (cd "$root" && "$java_home/bin/java" "$@" -cp "$built/lib/laut-cli.jar" dev.laut.cli.Main read samples) \
    </dev/null >>"$log" 2>&1
}

# Makes the archive that lets the JVM start with its classes loaded: the AOT cache where the JDK has one
# (24), otherwise a class archive. Without it laut does the same, only later. In two steps, since the one
# step of JDK 25 fails in a folder whose name has blanks.
make_archive() {
  java_key "$java_home"
  if [ "$java_version_found" -ge 24 ]; then
    rehearse $run_options -XX:AOTMode=record -XX:AOTConfiguration="$built/aot.conf" || :
    "$java_home/bin/java" $run_options -XX:AOTMode=create -XX:AOTConfiguration="$built/aot.conf" \
      -XX:AOTCache="$built/$key.aot" -cp "$built/lib/laut-cli.jar" </dev/null >>"$log" 2>&1 || rm -f "$built/$key.aot"
    rm -f "$built/aot.conf"
  else
    rehearse $run_options -XX:ArchiveClassesAtExit="$built/$key.jsa" || :
  fi
}

# One builder at a time. The lock is a folder, since making one is atomic everywhere.
take_lock() {
  said=
  nameless=0
  while ! mkdir "$root/.laut/lock" 2>/dev/null; do
    holder=
    [ ! -r "$root/.laut/lock/pid" ] || read -r holder < "$root/.laut/lock/pid" || :
    [ -n "$holder" ] || nameless=$((nameless + 1)) # killed before it could write its number
    if [ "$nameless" -gt 5 ] || { [ -n "$holder" ] && ! kill -0 "$holder" 2>/dev/null; }; then
      rm -rf "$root/.laut/lock"
      nameless=0
      continue
    fi
    [ -n "$said" ] || echo "laut: waiting for another build in $root ..." >&2
    said=yes
    sleep 1
  done
  trap 'rm -rf "$root/.laut/lock"' EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM HUP
  echo $$ > "$root/.laut/lock/pid"
}

drop_lock() {
  rm -rf "$root/.laut/lock"
  trap - EXIT INT TERM HUP
}

build() {
  if ! find_java jdk; then
    say_no_java laut
    exit 2
  fi
  if ! mkdir -p "$root/.laut" 2>/dev/null || [ ! -w "$root/.laut" ]; then
    echo "laut: must be built first, but $root is not writable" >&2
    exit 2
  fi
  take_lock
  if fresh; then # somebody else built while this one waited
    drop_lock
    return 0
  fi
  if [ -r "$root/.laut/current" ]; then
    echo "laut: building (the sources have changed) ..." >&2
  else
    echo "laut: building (first start, about a minute) ..." >&2
  fi
  log=$root/.laut/build.log
  export HOME="${HOME:-$root/.laut/home}" # the Maven wrapper insists on one
  name=$(date +%Y%m%d-%H%M%S)-$$
  built=$root/.laut/$name
  mkdir "$built"
  : > "$built/stamp" # before the build: what is edited while it runs counts as newer
  if ! (cd "$root" && rm -rf cli/target/laut &&
        JAVA_HOME=$java_home ./mvnw -B -Dquick -Dmaven.test.skip=true -pl cli -am package &&
        cp -R cli/target/laut/lib "$built/lib") </dev/null > "$log" 2>&1; then
    rm -rf "$built"
    echo "laut: the build failed:" >&2
    { grep '^\[ERROR\]' "$log" || tail -n 5 "$log"; } | head -n 5 >&2
    echo "laut: its whole log is $log" >&2
    exit 2
  fi
  echo "$java_home" > "$built/java"
  make_archive
  previous=
  [ ! -r "$root/.laut/current" ] || read -r previous < "$root/.laut/current" || :
  echo "$name" > "$root/.laut/current.$$"
  mv "$root/.laut/current.$$" "$root/.laut/current"
  # The previous build stays for those who are running it; older ones go.
  for old in "$root"/.laut/[0-9]*-*; do
    [ "$old" = "$built" ] || [ "$old" = "$root/.laut/$previous" ] || rm -rf "$old"
  done
  drop_lock
}
