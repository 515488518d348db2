#!/bin/sh
# A copy of the whole cluster while it runs, checked file by file, from which restore.sh begins.
#   base-backup.sh /backup/base --host=db --username=backup
# The role needs REPLICATION. Prints where the copy is.
set -eu
backups=$1
shift
copy=$backups/$(date -u +%Y%m%dT%H%M%SZ)
pg_basebackup --pgdata="$copy" --checkpoint=fast --wal-method=stream --no-password "$@"
pg_verifybackup --quiet "$copy"
echo "$copy"
