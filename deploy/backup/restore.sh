#!/bin/sh
# A cluster as it was at a moment, in a folder of its own, from a copy that was made before it and the
# archive. Run it as the user that PostgreSQL runs as; then start PostgreSQL on the folder.
#   restore.sh /backup/base/20261129T020000Z /backup/wal /var/lib/postgresql/15/restored '2026-11-29 10:14:59+08'
# Without a moment: all that was archived.
set -eu
copy=$1 archive=$2 folder=$3 moment=${4:-}
if [ -e "$folder" ]; then
  echo "$folder exists already: nothing is restored over something else" >&2
  exit 1
fi
cp -a "$copy" "$folder"
chmod 700 "$folder"
{
  echo "restore_command = 'cp \"$archive/%f\" \"%p\"'"
  [ -z "$moment" ] || echo "recovery_target_time = '$moment'"
  echo "recovery_target_action = 'promote'"
  # Nothing is archived before somebody has looked at what was restored; take this line out then.
  echo "archive_mode = off"
} >> "$folder/postgresql.auto.conf"
touch "$folder/recovery.signal"
