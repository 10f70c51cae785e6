#!/usr/bin/env bash
# Resolves everything that `make install` installs and writes requirements.lock: versions, and the SHA-256 of every file
# that the public registry has of them. Needs uv (`pipx install uv`), which takes the hashes from the index; pip-tools would
# download all files to compute them.
set -euo pipefail
cd "$(dirname "$0")/../.."

group=$(mktemp --suffix .in)
trap 'rm -f "$group"' EXIT
python3 -c '
import tomllib
print(*tomllib.load(open("pyproject.toml", "rb"))["dependency-groups"]["dev"], sep="\n")' >"$group"
# Without this machine's settings: only what the public registry has may be named.
"${UV:-uv}" pip compile --no-config --quiet --generate-hashes --no-annotate --no-header --all-extras \
    --python-version 3.11 --python-platform x86_64-manylinux_2_28 \
    --index-url https://pypi.org/simple --no-emit-index-url --output-file requirements.lock pyproject.toml "$group"
sed -i '1i # Made by .ci/steps/lock.sh for Python 3.11 on Linux x86_64, from https://pypi.org/simple. Install: make install LOCKED=1' \
    requirements.lock
