#!/usr/bin/env bash
# Starts the embedded repository, or runs one of the project's other commands: see README.md.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
jar=$root/embedded/application/target/diarium.jar

usage() {
  cat <<'TEXT'
./run.sh [start] [--port 8080] [--host 127.0.0.1] [--data ./data] [--empty] [--model CODE]
                                     build if needed and start the embedded repository; with --model
                                     on an empty data folder for the region of a governance model:
                                     ostergotland, regionplan, blekinge, jamtland-harjedalen, halland
./run.sh test                        everything that is tested
./run.sh acceptance [--url U] [--accounts FILE]
                                     the acceptance suite, against the embedded repository or any host
./run.sh verify-register [--data D] [--expect FILE]
                                     is the history unbroken, and is the register what it says
./run.sh check-index [--data D] [--rebuild]
                                     do the indexes equal the register
./run.sh bench [--cases N] [--documents N] [--processes N] [--imported N] [--search N,N] [--bundle PAPERSxPAGES] [--governance]
             [--pages]               the figures, each beside its comparator; --search, --bundle, --governance or --pages: that part alone
TEXT
}

maven() {
  mvn -B -ntp -f "$root/pom.xml" "$@"
}

stale() {
  [ ! -f "$jar" ] || [ -n "$(find "$root"/pom.xml "$root"/*/pom.xml "$root"/embedded/*/pom.xml \
    "$root"/*/src/main "$root"/embedded/*/src/main -newer "$jar" -print -quit)" ]
}

build_if_needed() {
  if stale; then
    echo 'Building; the first time this fetches the libraries.' >&2
    maven -q -pl embedded/application -am -DskipTests package
    touch "$jar" # Maven leaves a JAR alone whose own sources have not changed
  fi
}

diarium() {
  build_if_needed
  exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -jar "$jar" "$@"
}

command=start
case ${1-} in
  '' | --*) ;;
  *)
    command=$1
    shift
    ;;
esac

case $command in
  start | verify-register | check-index | bench) diarium "$command" "$@" ;;
  test)
    maven verify "$@"
    ;;
  acceptance)
    properties=()
    while [ $# -gt 0 ]; do
      case $1 in
        --url) properties+=("-Dacceptance.url=${2:?--url needs an address}") && shift 2 ;;
        --accounts) properties+=("-Dacceptance.accounts=$(realpath "${2:?--accounts needs a file}")") && shift 2 ;;
        *) usage >&2 && exit 2 ;;
      esac
    done
    maven -pl acceptance -am -DskipUnitTests verify "${properties[@]}"
    ;;
  help) usage ;;
  *) usage >&2 && exit 2 ;;
esac
