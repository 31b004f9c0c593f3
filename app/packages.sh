# SPDX-License-Identifier: GPL-3.0-or-later
# install_packages FILE…: installs the Debian packages listed there that are missing, and says which. Sourced, not run.

install_packages() {
    local wanted missing=() package sudo=()
    wanted=$(sed -e 's/#.*//' -e 's/[[:space:]].*//' -e '/^$/d' "$@")
    for package in $wanted; do
        dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
    done
    ((${#missing[@]})) || return 0
    if ! command -v apt-get >/dev/null; then
        echo "These Debian packages are missing, and there is no apt-get to install them: ${missing[*]}" >&2
        return 1
    fi
    echo "Installing ${#missing[@]} Debian packages: ${missing[*]}"
    if ((EUID != 0)); then
        sudo=(sudo)
    fi
    # A fresh system has no lists, an old one has stale ones: both answer an install with "not found".
    "${sudo[@]}" apt-get update -qq
    "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}
