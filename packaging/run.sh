#!/usr/bin/env bash
# Starts the program; without a display it renders the window into a picture and prints where that is.
set -euo pipefail
cd "$(dirname "$0")/.."
case "$(uname -s)" in
  Darwin | MINGW* | MSYS* | CYGWIN*) display=yes ;;
  *) display=${DISPLAY:-${WAYLAND_DISPLAY:-}} ;;
esac
if [ -n "$display" ]; then exec .venv/bin/lagebild "$@"; fi
picture=${LAGEBILD_PICTURE:-$PWD/build/lagebild.png}
mkdir -p "$(dirname "$picture")"
.venv/bin/lagebild screenshot "$@" -o "$picture"
printf 'No display here: the window was rendered off screen into %s\n' "$picture"
