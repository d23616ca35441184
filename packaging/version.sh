#!/bin/sh
# The version of what is packed here: that of the tag v1.2.3 on this commit; behind it 1.2.4-dev.N, N commits later.
# Where there is no tag, the version of Directory.Build.props is still to come, and without git nobody counts.
cd "$(dirname "$0")/.." || exit
next=$(sed -n 's|.*<Version>\(.*\)</Version>.*|\1|p' Directory.Build.props)
if tag=$(git describe --tags --long --match 'v[0-9]*.[0-9]*.[0-9]*' 2>/dev/null); then
    version=${tag%-*-g*} ahead=${tag%-g*}
    version=${version#v} ahead=${ahead##*-}
    if [ "$ahead" -eq 0 ]; then
        echo "$version"
    elif [ "$version" != "${version%%-*}" ]; then
        echo "$version.dev.$ahead" # Behind a pre-release.
    else
        echo "${version%.*}.$((${version##*.} + 1))-dev.$ahead"
    fi
elif ahead=$(git rev-list --count HEAD 2>/dev/null); then
    echo "$next-dev.$ahead"
else
    echo "$next-dev"
fi
