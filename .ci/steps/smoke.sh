#!/usr/bin/env bash
# Tries an installation as a container would: it finds its models, starts, answers the health check and stops in time.
#   .ci/steps/smoke.sh /opt/deltabrief
set -euo pipefail
[[ $# -eq 1 && $1 = /* ]] || { echo "usage: $0 /absolute/path/of/the/environment" >&2; exit 2; }

data=$(mktemp -d)
trap 'rm -rf "$data"' EXIT
cd "$data" # away from the checkout: only what is installed counts
export DELTABRIEF_DATA__FOLDER=$data HF_HUB_OFFLINE=1 PATH="$1/bin:$PATH"
export DELTABRIEF_MONITORING__PORT="${SMOKE_PORT:-9464}" DELTABRIEF_LOG__FORMAT=json

deltabrief --version
deltabrief doctor
deltabrief run --no-watch 2>log.json &
running=$!
for ((tries = 0; ; tries++)); do
    deltabrief health && break
    ((tries < 60)) && kill -0 "$running" 2>/dev/null || { echo "it did not become healthy:" >&2; cat log.json >&2; exit 1; }
    sleep 1
done
kill -TERM "$running"
wait "$running"
! grep -v '^{' log.json || { echo "these lines of the log are no JSON objects" >&2; exit 1; }
