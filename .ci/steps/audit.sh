#!/usr/bin/env bash
# Looks every installed package up in PyPI's advisories; says so where they cannot be reached, and goes on.
#   .ci/steps/audit.sh /path/of/the/environment
set -euo pipefail
[[ $# -eq 1 ]] || { echo "usage: $0 /path/of/the/environment" >&2; exit 2; }

# The advisories of a package are in the registry's answer about one version of it. A mirror may have packages and no such
# answers; pip-audit would then look up nothing and report no vulnerability.
if ! "$1/bin/python" - <<'PYTHON'; then
import json, sys, urllib.request
from importlib.metadata import version
try:
    with urllib.request.urlopen(f"https://pypi.org/pypi/pip/{version('pip')}/json", timeout=10) as answer:
        sys.exit("vulnerabilities" not in json.load(answer))
except (OSError, ValueError):
    sys.exit(1)
PYTHON
    echo "SKIPPED: the advisories at pypi.org cannot be reached from here, so nothing was looked up"
    exit 0
fi
# Our own package and local builds, such as torch+cpu, have no entry there; pip-audit names what it left out.
"$1/bin/python" -m pip_audit --skip-editable --progress-spinner off
