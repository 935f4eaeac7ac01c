# Finds the Java to use: $java, $java_version, and JAVA_HOME for Maven. Sourced, never run.
# shellcheck shell=bash

oldest_java=17

find_java() {
    java=$(command -v "${JAVA_HOME:+$JAVA_HOME/bin/}java") || fail "$(no_java)"
    java_version=$(version_of_java)
    [[ $java_version =~ ^[0-9]+$ ]] || fail "$java does not run: point JAVA_HOME at a JDK $oldest_java or newer."
    ((java_version >= oldest_java)) ||
        fail "$java is Java $java_version: point JAVA_HOME at a JDK $oldest_java or newer."
}

no_java() {
    if [[ -n ${JAVA_HOME:-} ]]; then
        say "JAVA_HOME is $JAVA_HOME, which has no bin/java: point it at a JDK $oldest_java or newer."
    else
        say "java is missing: install a JDK $oldest_java or newer (on Debian: apt-get install openjdk-17-jdk-headless)."
    fi
}

version_of_java() {
    local said
    said=$("$java" -version 2>&1) || true
    if [[ $said =~ version\ \"(1\.)?([0-9]+) ]]; then say "${BASH_REMATCH[2]}"; fi
}

# Maven must compile with the Java that was checked.
need_jdk_and_maven() {
    local home
    home=$(dirname -- "$(dirname -- "$(readlink -f -- "$java")")")
    [[ -x $home/bin/javac ]] ||
        fail "$java has no compiler: install a JDK (on Debian: apt-get install openjdk-$java_version-jdk-headless)."
    export JAVA_HOME=$home
    need mvn maven
}
