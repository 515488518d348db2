#!/bin/sh
# Keeps a segment of the write-ahead log, for good before PostgreSQL may forget it. In postgresql.conf:
#   archive_mode = on
#   archive_command = '/etc/onecert/archive-wal.sh /backup/wal "%p" %f'
#   archive_timeout = 60     # at most a minute is lost with the machine
set -eu
archive=$1 path=$2 name=$3
# PostgreSQL may ask twice; what is there already is never replaced by something else.
if [ -e "$archive/$name" ]; then
  cmp -s "$path" "$archive/$name"
  exit
fi
cp "$path" "$archive/$name.part"
sync "$archive/$name.part"
mv "$archive/$name.part" "$archive/$name"
sync "$archive"
