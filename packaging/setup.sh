#!/usr/bin/env bash
# Makes .venv with the locked dependencies and this checkout in it. Usage: packaging/setup.sh run|dev
# Does nothing when the lock files are the ones already installed.
set -euo pipefail
cd "$(dirname "$0")/.."
kind=${1:-run}

say() { printf 'lagebild: %s\n' "$*" >&2; }

python=${PYTHON:-}
if [ -z "$python" ]; then
  for candidate in python3 python3.14 python3.13 python3.12 python3.11; do
    if command -v "$candidate" >/dev/null && "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
      python=$candidate
      break
    fi
  done
fi
[ -n "$python" ] || { say "Python 3.11 or newer is needed and was not found (Debian: apt-get install python3 python3-venv)."; exit 1; }

packaging/system-libraries.sh "$python"

lock=packaging/locks/$kind.txt
stamp=.venv/.lagebild-$kind
wanted=$(cat "$lock" pyproject.toml | sha256sum | cut -d' ' -f1)
if [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$wanted" ]; then exit 0; fi

if [ ! -x .venv/bin/python ]; then
  say "making .venv with $($python --version)"
  if ! "$python" -m venv .venv; then
    rm -rf .venv
    say "The module venv is missing (Debian: apt-get install python3-venv)."
    exit 1
  fi
fi
say "installing the locked dependencies (some 100 MB the first time)"
.venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r "$lock"
.venv/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
printf '%s\n' "$wanted" >"$stamp"
