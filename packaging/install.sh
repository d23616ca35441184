#!/bin/bash
# Installs the tool from packages that were made here, or brings it to their version.
#
#   install.sh PACKAGES VERSION [DIRECTORY]
#
# Without a directory, for this user, where `dotnet tool` keeps tools.
set -u -o pipefail
packages=$(cd "${1:?names no directory with packages}" && pwd) || exit 1
version=${2:?names no version} prefix=${3:-}
if [ -n "$prefix" ]; then
    mkdir -p "$prefix" && prefix=$(cd "$prefix" && pwd) || exit 1
    where=(--tool-path "$prefix") bin=$prefix
else
    where=(--global) bin=${DOTNET_CLI_HOME:-$HOME}/.dotnet/tools
fi
# Packages of this version may have been made before, with other things in them: a cache of its own forgets those.
cache=$(mktemp -d) && trap 'rm -rf "$cache"' EXIT
printf '<configuration>\n  <packageSources>\n    <clear />\n    <add key="packed" value="%s" />\n  </packageSources>\n</configuration>\n' \
    "$packages" >"$cache/nuget.config"
dotnet tool uninstall "${where[@]}" quiesce >/dev/null 2>&1
NUGET_PACKAGES="$cache/packages" dotnet tool install "${where[@]}" quiesce --version "$version" \
    --configfile "$cache/nuget.config" >"$cache/log" 2>&1 || { cat "$cache/log" >&2; exit 1; }
echo "quiesce $version is installed: $bin/quiesce"
found=$(command -v quiesce)
if [ "$found" = "$bin/quiesce" ]; then
    echo "It is on the PATH: quiesce --help"
elif [ -n "$found" ]; then
    echo "\"quiesce\" still starts another one, $found: put $bin in front of the PATH, as below."
fi
if [ "$found" != "$bin/quiesce" ]; then
    echo "To start it as \"quiesce\", put its directory on the PATH, here or in ~/.profile:"
    echo "  export PATH=\"$bin:\$PATH\""
fi
