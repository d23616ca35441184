#!/bin/bash
# Unpacks Debian or Ubuntu packages, and the libraries they need, below a directory. Needs no root and installs nothing.
#
#   unpack.sh DIRECTORY PACKAGE...
#
# DIRECTORY then holds usr/bin, usr/lib and so on. Packages that were unpacked before are not fetched again. Where one
# cannot be had, the exit code is 1 and one sentence says why. A program from there has to find its libraries:
#
#   LD_LIBRARY_PATH=$(unpack.sh DIRECTORY) DIRECTORY/usr/bin/PROGRAM
set -u -o pipefail
into=${1:?names no directory to unpack into}
shift
mkdir -p "$into/.unpacked" && into=$(cd "$into" && pwd) || exit 1

if (($# == 0)); then
    find "$into" -name '*.so*' -printf '%h\n' | sort -u | paste -s -d:
    exit
fi

work=$(mktemp -d "$into/.unpacked/fetch.XXXXXX") || exit 1
trap 'rm -rf "$work"' EXIT
# _apt, as which apt fetches when root calls it, may not write here. Without a network, say so soon.
apt=(-q -o APT::Sandbox::User= -o Acquire::Retries=0 -o Acquire::http::Timeout=15)

# Everything a package needs on a machine that has nothing, but for what every machine with .NET and dpkg does have.
needs() {
    apt-get "${apt[@]}" -o Dir::State::status=/dev/null install -qq -y --print-uris --no-install-recommends "$1" |
        sed -E "s/^'[^']*' ([^_]+)_.*/\1/" | grep -vxE 'libc6|libgcc-s1|gcc-[0-9]+-base|libstdc\+\+6|dpkg|tar'
}

fetch() {
    local names
    names=$(needs "$1") && [ -n "$names" ] && (cd "$work" && apt-get "${apt[@]}" download -qq $names)
}

# A fresh machine has no lists of packages, and one that was not used for long has old ones: then lists of our own.
fetch_with_own_lists() {
    local own="$into/.unpacked/apt"
    mkdir -p "$own/lists/partial" "$own/cache/archives/partial" || return
    apt+=(-o "Dir::State::lists=$own/lists" -o "Dir::Cache=$own/cache"
        -o APT::Update::Post-Invoke::=true -o APT::Update::Post-Invoke-Success::=true)
    apt-get "${apt[@]}" -o APT::Update::Error-Mode=any update -qq
    fetch "$1"
}

for package; do
    [ -e "$into/.unpacked/$package" ] && continue
    if ! command -v apt-get >/dev/null || ! command -v dpkg >/dev/null; then
        echo "$package cannot be unpacked here: that takes apt-get and dpkg (Debian, Ubuntu)." >&2
        exit 1
    fi
    if ! { fetch "$package" || fetch_with_own_lists "$package"; } >"$work/log" 2>&1; then
        why=$(sed -n 's/^E: //p' "$work/log" | sort -s -k1,1 | head -1) # "Failed to fetch" before "Unable to locate"
        echo "$package cannot be unpacked: ${why:-apt-get fails.}" >&2
        exit 1
    fi
    for archive in "$work"/*.deb; do
        dpkg -x "$archive" "$into" || exit 1
    done
    rm -f "$work"/*.deb
    touch "$into/.unpacked/$package"
done
