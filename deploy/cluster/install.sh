#!/bin/sh
# What the cluster of `make soak` is made of: Debian's PostgreSQL 15, Patroni, etcd and HAProxy. None
# of them starts by itself.
set -eu
there() { command -v "$1" >/dev/null || [ -x "/usr/sbin/$1" ]; }
there patroni && there etcd && there haproxy && there setpriv && [ -d /usr/lib/postgresql/15/bin ] && exit 0
if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
  echo "No cluster: it needs root, and Debian's postgresql-15, patroni, etcd-server and haproxy." >&2
  exit 0
fi
mkdir -p /etc/postgresql-common/createcluster.d
echo 'create_main_cluster = false' > /etc/postgresql-common/createcluster.d/onecert.conf
apt-get update -q
DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends \
  postgresql-15 patroni python3-psycopg2 python3-etcd etcd-server etcd-client haproxy util-linux
