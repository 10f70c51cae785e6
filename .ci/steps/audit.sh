#!/usr/bin/env bash
# Looks every installed package up in PyPI's advisories; says so where they cannot be reached, and goes on.
#   .ci/steps/audit.sh /path/of/the/environment
set -euo pipefail
[[ $# -eq 1 ]] || { echo "usage: $0 /path/of/the/environment" >&2; exit 2; }

advisories=https://pypi.org/pypi/pip/json
if ! "$1/bin/python" - "$advisories" <<'PYTHON'; then
import sys, urllib.request
try:
    urllib.request.urlopen(sys.argv[1], timeout=10).read(1)
except OSError:
    sys.exit(1)
PYTHON
    echo "SKIPPED: the advisories at pypi.org cannot be reached from here, so nothing was looked up"
    exit 0
fi
# Our own package and local builds, such as torch+cpu, have no entry there; pip-audit names what it left out.
"$1/bin/python" -m pip_audit --skip-editable --progress-spinner off
