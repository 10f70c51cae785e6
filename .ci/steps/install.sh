#!/usr/bin/env bash
# Installs Deltabrief with everything that runs it, and nothing that tests it, into a virtual environment of its own:
#   .ci/steps/install.sh /opt/deltabrief
# The Dockerfile, .ci/run and an administrator call the same script, so that what is tested is what runs.
# TORCH_INDEX=https://download.pytorch.org/whl/cpu spares the gigabytes of CUDA; PYTHON names an interpreter.
set -euo pipefail
[[ $# -eq 1 && $1 = /* ]] || { echo "usage: $0 /absolute/path/of/the/environment" >&2; exit 2; }
cd "$(dirname "$0")/../.."

install=("$1/bin/python" -m pip install --quiet --no-cache-dir)
"${PYTHON:-python3}" -m venv "$1"
"${install[@]}" --upgrade 'pip>=25.1'
# torch first and pinned: chosen by pip for a dependency, it may be a CUDA build.
torch=$(grep -oE 'torch==[0-9.]+' pyproject.toml)
"${install[@]}" ${TORCH_INDEX:+--index-url "$TORCH_INDEX"} "$torch"
"${install[@]}" '.[postgres,slack,serve,notify]'
