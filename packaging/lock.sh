#!/usr/bin/env bash
# Writes packaging/locks/{run,dev}.txt: every dependency with version and hashes, no index addresses.
# Run it with the oldest Python that is to be served (Debian 12: 3.11.2), else packages are pinned that this one refuses.
set -euo pipefail
cd "$(dirname "$0")/.."
.venv/bin/python -m pip install --quiet pip-tools
mkdir -p packaging/locks
options=(--quiet --generate-hashes --no-emit-index-url --no-emit-find-links --no-header --strip-extras
  --annotation-style line --allow-unsafe --build-deps-for wheel --build-deps-for editable)
.venv/bin/pip-compile "${options[@]}" --output-file packaging/locks/run.txt pyproject.toml
.venv/bin/pip-compile "${options[@]}" --extra dev --output-file packaging/locks/dev.txt pyproject.toml
