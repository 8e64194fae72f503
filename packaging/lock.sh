#!/usr/bin/env bash
# Writes packaging/locks/{run,dev}.txt: every dependency with version and hashes, no index addresses.
set -euo pipefail
cd "$(dirname "$0")/.."
.venv/bin/python -m pip install --quiet pip-tools
mkdir -p packaging/locks
options=(--quiet --generate-hashes --no-emit-index-url --no-emit-find-links --no-header --strip-extras
  --annotation-style line --allow-unsafe --build-deps-for wheel)
.venv/bin/pip-compile "${options[@]}" --output-file packaging/locks/run.txt pyproject.toml
.venv/bin/pip-compile "${options[@]}" --extra dev --output-file packaging/locks/dev.txt pyproject.toml
