#!/usr/bin/env bash
# Sees to the system libraries that Qt needs on Debian and Ubuntu: installs them as root (or with sudo that asks
# nothing), else prints the one command to type. Other systems: says nothing, their Qt packages differ.
# Usage: packaging/system-libraries.sh [PYTHON]
set -euo pipefail
python=${1:-python3}

offscreen=(libegl1 libgl1 libxkbcommon0 libdbus-1-3 libfontconfig1 libfreetype6 libglib2.0-0 libx11-6 libxcb1)
window=(libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0
  libxcb-sync1 libxcb-xfixes0 libxcb-xkb1 libxkbcommon-x11-0 libx11-xcb1)

command -v dpkg-query >/dev/null || exit 0
command -v apt-get >/dev/null || exit 0

# dpkg-query fails when it does not know one of the names, so its exit code says nothing.
have() { grep -q 'install ok installed' <<<"$(dpkg-query -W -f='${Status}\n' "$1" "$1t64" 2>/dev/null)"; }

missing=()
for name in "${offscreen[@]}" "${window[@]}"; do have "$name" || missing+=("$name"); done
# Debian's own python3 keeps ensurepip in a package of its own.
if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then missing+=(python3-venv); fi
[ ${#missing[@]} -gt 0 ] || exit 0

run=()
if [ "$(id -u)" != 0 ]; then
  if command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
    run=(sudo -n)
  else
    printf 'lagebild: system libraries are missing. Install them once, then try again:\n  sudo apt-get install %s\n' "${missing[*]}" >&2
    exit 1
  fi
fi
printf 'lagebild: installing system libraries: %s\n' "${missing[*]}" >&2
"${run[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null 2>&1 || {
  "${run[@]}" apt-get update -qq >/dev/null
  "${run[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}
