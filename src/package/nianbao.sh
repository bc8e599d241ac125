#!/bin/sh
# The start script of nianbao; behind its last line the same file goes on as a jar.
# NIANBAO_JAVA names a Java to use, JAVA_OPTS has options for it, NIANBAO_CACHE another folder for class data (empty: none).

self=$(command -v -- "$0" 2>/dev/null) || self=$0
case $self in */*) ;; *) self=./$self ;; esac
case $self in /*) ;; *) self=$(pwd -P)/${self#./} ;; esac

fail() {
  printf '%s\n' "$1" >&2
  exit 2
}

if [ -n "${NIANBAO_JAVA-}" ]; then
  java=$NIANBAO_JAVA
  [ ! -d "$java" ] || java=$java/bin/java
  [ -x "$java" ] || java=$(command -v -- "$java") || fail "环境变量 NIANBAO_JAVA 的“$NIANBAO_JAVA”不是可以运行的Java。"
elif [ -n "${JAVA_HOME-}" ] && [ -x "$JAVA_HOME/bin/java" ]; then
  java=$JAVA_HOME/bin/java
else
  java=$(command -v java) || fail "没有找到Java：请安装Java 17或更高版本，或者用环境变量 NIANBAO_JAVA 指明它在哪里。"
fi

# What a build of Java says of itself; asking Java takes as long as a tenth of a report.
home=$(readlink -f -- "$java" 2>/dev/null) || home=
release=${home%/bin/java}/release
if [ -r "$release" ]; then
  while IFS== read -r name value; do
    [ "$name" = JAVA_VERSION ] || continue
    value=${value#\"}
    [ "${value%%[.\"-]*}" -ge 17 ] 2>/dev/null || fail "“$java”是Java ${value%\"}，要用Java 17或更高版本；可以用环境变量 NIANBAO_JAVA 指明。"
  done < "$release"
fi

# The quick compiler and the collector without threads are best for a run that is short, and for archives of some thousands;
# a service lives long enough for the compiler that takes its time.
case ${1-} in
  serve) flags= ;;
  *) flags=-XX:TieredStopAtLevel=1 ;;
esac
case ${JAVA_OPTS-} in
  *-XX:+Use*GC*) ;;
  *) flags="$flags -XX:+UseSerialGC" ;;
esac

# Class data: what Java keeps of loaded classes, by what the jar and Java look like. Whatever goes wrong with it, Java runs without.
caches=${XDG_CACHE_HOME:-${HOME:+$HOME/.cache}}
cache=${NIANBAO_CACHE-${caches:+$caches/nianbao}}
data=
case $cache in
  /*)
    key=$(TZ=UTC LC_ALL=C ls -lnL -- "$self" "$java" 2>/dev/null | cksum)
    key=${key%% *}-@DIGEST@
    data=$cache/classes-$key.jsa
    ;;
esac

# Made once, behind the run that misses it, when that is over or has gone on for a while.
make_data() {
  while [ "$waited" -lt 30 ] && kill -0 $$; do
    sleep 1
    waited=$((waited + 1))
  done
  # What a killed one left.
  find "$cache"/classes-*.jsa.* -prune -mmin +10 -exec rm -rf {} +
  mkdir -p -- "$cache" && mkdir -- "$data.lock" || exit
  work=$data.$$
  trap 'rm -rf -- "$work"; rmdir -- "$data.lock"' EXIT
  trap 'exit 1' HUP INT TERM
  # Another run may have been quicker.
  [ ! -f "$data" ] || exit
  mkdir -- "$work" && cd -- "$work" || exit
  nice "$java" -XX:ArchiveClassesAtExit="$work/data" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xlog:disable \
    -Djava.io.tmpdir="$work" -jar "$self" class-data && mv -- "$work/data" "$data" || exit
  find "$cache"/classes-*.jsa -prune -mtime +90 -exec rm -f {} +
}

if [ -n "$data" ] && [ ! -f "$data" ]; then
  waited=0
  make_data < /dev/null > /dev/null 2>&1 &
  data=
fi

# shellcheck disable=SC2086 # options are words
exec "$java" -Xlog:disable -XX:-UsePerfData $flags ${data:+"-XX:SharedArchiveFile=$data"} ${JAVA_OPTS-} -jar "$self" "$@"
