#!/bin/sh
# The start script of nianbao; behind its last line the same file goes on as a jar.
# NIANBAO_JAVA names a Java to use, JAVA_OPTS has options for it, NIANBAO_CACHE another folder for class data (empty: none);
# "nianbao class-data" makes these at once.

self=$(command -v -- "$0" 2>/dev/null) || self=$0
case $self in */*) ;; *) self=./$self ;; esac
case $self in /*) ;; *) self=$(pwd -P)/${self#./} ;; esac
# Java tells its class data by the name of the file: one file has one name.
[ ! -L "$self" ] || self=$(readlink -f -- "$self" 2>/dev/null || printf '%s' "$self")

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

# Class data: what Java keeps of loaded classes, by what the program and Java are. Whatever goes wrong with it, Java runs without.
caches=${XDG_CACHE_HOME:-${HOME:+$HOME/.cache}}
cache=${NIANBAO_CACHE-${caches:+$caches/nianbao}}
case $cache in /*) ;; *) cache= ;; esac
# An installed package makes its own for all users.
shared=/var/cache/nianbao
data=
key=
if [ -n "${NIANBAO_CACHE-any}" ]; then
  # Size and time in figures: as words a time is written in another way when it is half a year old.
  key=$(stat -Lc '%s %Y %n' -- "$self" "${home:-$java}" 2>/dev/null || stat -Lf '%z %m %N' -- "$self" "${home:-$java}" 2>/dev/null) &&
    key=$(printf '%s\n' "$key" | cksum) && key=${key%% *}-@DIGEST@
fi

# Makes it, when the run that misses it is over or has gone on for a while.
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
  [ ! -f "$data" ] || exit 0
  mkdir -- "$work" && cd -- "$work" || exit
  if nice "$java" -XX:ArchiveClassesAtExit="$work/data" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xlog:disable \
    -Djava.io.tmpdir="$work" -jar "$self" class-data && mv -- "$work/data" "$data"; then
    rm -f -- "$failed"
    find "$cache"/classes-*.jsa "$cache"/failed-* -prune -mtime +90 -exec rm -f {} +
  else
    # This Java cannot, or not today: the next runs are not to pay for it.
    : > "$failed"
    exit 1
  fi
}

if [ -z "$key" ] && [ "${1-}" = class-data ]; then
  fail "不能做类数据：请用环境变量 NIANBAO_CACHE 指明文件夹（不能是空的），并且要有 stat 和 cksum 这两个命令。"
fi
if [ -n "$key" ]; then
  data=$cache/classes-$key.jsa
  failed=$cache/failed-$key
  # Made now and waited for: at an installation.
  if [ "${1-}" = class-data ]; then
    [ -n "$cache" ] || fail "没有地方放类数据：请用环境变量 NIANBAO_CACHE 指明文件夹。"
    waited=30
    (make_data) < /dev/null > /dev/null 2>&1
    # Where another run is at it, that is waited for.
    left=150
    while [ ! -f "$data" ] && [ -d "$data.lock" ] && [ "$left" -gt 0 ]; do
      sleep 1
      left=$((left - 1))
    done
    [ "$left" -gt 0 ] || fail "没有做成类数据“$data”：另一个 nianbao 正在做，或者做到一半退出了；请过十分钟再试。"
    [ -f "$data" ] || fail "没有做成类数据“$data”：请看文件夹能不能写、磁盘满没满；没有它也能用，只是启动慢一些。"
    exit 0
  fi
  if [ -f "$shared/classes-$key.jsa" ]; then
    data=$shared/classes-$key.jsa
  elif [ -z "$cache" ]; then
    data=
  elif [ ! -f "$data" ]; then
    if [ ! -f "$failed" ] || [ -z "$(find "$failed" -prune -mtime -1 2>/dev/null)" ]; then
      waited=0
      make_data < /dev/null > /dev/null 2>&1 &
    fi
    data=
  fi
fi

# shellcheck disable=SC2086 # options are words
exec "$java" -Xlog:disable -XX:-UsePerfData $flags ${data:+"-XX:SharedArchiveFile=$data"} ${JAVA_OPTS-} -jar "$self" "$@"
